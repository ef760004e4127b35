// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"
#include "model/exchange/row_sink.h"

#include <QByteArray>

class QIODevice;

namespace model::exchange {

/// How one preset writes cells.
struct CsvForm
{
    char separator = ',';
    char decimalSign = '.';
    bool mark = false;  ///< a byte order mark, by which Excel knows UTF-8
    bool guard = false; ///< against cells that a spreadsheet would run

    static CsvForm of(Preset preset);
};

/// Writes RFC 4180: CRLF rows, cells quoted where needed, UTF-8. Gathers a megabyte before it writes; throws
/// model::Error when the device fails.
class CsvWriter final : public RowSink
{
public:
    CsvWriter(QIODevice &device, Preset preset);

    using RowSink::number;
    using RowSink::text;
    void text(QByteArrayView utf8) override;
    void number(qint64 value) override;
    void decimal(double value) override;
    void endRow() override;
    /// Writes what is gathered.
    void flush();

    qint64 rows() const { return m_rows; }
    qint64 guardedCells() const { return m_guarded; }
    qint64 longCells() const { return m_long; }

private:
    void beginCell();
    void put(QByteArrayView cell, bool guarded);

    QIODevice &m_device;
    CsvForm m_form;
    QByteArray m_buffer;
    bool m_atRowStart = true;
    qint64 m_rows = 0;
    qint64 m_guarded = 0;
    qint64 m_long = 0;
};

} // namespace model::exchange
