// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace model {

/// The world failed: a disk, a schema, a broken file. `text` is for people and says what was attempted, on
/// which file, and what to do; `detail` is for the log. Our own mistakes are Q_ASSERTs, absences optionals.
class Error : public std::runtime_error
{
public:
    explicit Error(QString text, QString detail = {})
        : std::runtime_error(text.toStdString())
        , m_text(std::move(text))
        , m_detail(std::move(detail))
    {
    }

    const QString &text() const { return m_text; }
    const QString &detail() const { return m_detail; }

private:
    QString m_text;
    QString m_detail;
};

} // namespace model
