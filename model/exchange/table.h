// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"
#include "model/exchange/row_sink.h"

#include <QDeadlineTimer>
#include <QStringList>

#include <memory>

namespace model::exchange {

/// One kind of table: its columns, and its rows in slices.
class Table
{
public:
    Table() = default;
    virtual ~Table() = default;
    Q_DISABLE_COPY_MOVE(Table)

    virtual QStringList columns() const = 0;
    /// Writes rows until the deadline or the end; true while there is more. May come back without a row.
    virtual bool readSome(RowSink &sink, const QDeadlineTimer &until) = 0;
    /// How far it is, from 0 to 1.
    virtual double progress() const = 0;
    /// Annotations whose stored quote is not what the text holds at their place: a damaged project.
    virtual qint64 wrongQuotes() const { return 0; }
};

/// The table a request asks for. Throws model::Error if it names a coder or round that is not there.
std::unique_ptr<Table> makeTable(storage::Store &store, const ExportRequest &request);

} // namespace model::exchange
