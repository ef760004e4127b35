// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace model::exchange {

/// Takes a table cell by cell.
class RowSink
{
public:
    RowSink() = default;
    virtual ~RowSink() = default;
    Q_DISABLE_COPY_MOVE(RowSink)

    /// A cell of people's words, UTF-8.
    virtual void text(QByteArrayView utf8) = 0;
    /// A cell of a numeric column.
    virtual void number(qint64 value) = 0;
    virtual void decimal(double value) = 0;
    virtual void endRow() = 0;

    void string(const QString &value) { text(QByteArrayView(value.toUtf8())); }
    void empty() { text(QByteArrayView()); }
    void number(const std::optional<qint64> &value) { value ? number(*value) : empty(); }
};

} // namespace model::exchange
