// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_writer.h"

#include "model/error.h"
#include "model/exchange/cell_guard.h"
#include "model/message.h"

#include <QFileDevice>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

constexpr qsizetype bufferSize = 1 << 20;

} // namespace

CsvForm CsvForm::of(Preset preset)
{
    switch (preset) {
    case Preset::Exact:
        return {};
    case Preset::Excel:
        return {.mark = true, .guard = true};
    case Preset::ExcelSemicolon:
        return {.separator = ';', .decimalSign = ',', .mark = true, .guard = true};
    }
    return {};
}

CsvWriter::CsvWriter(QIODevice &device, Preset preset)
    : m_device(device)
    , m_form(CsvForm::of(preset))
{
    m_buffer.reserve(bufferSize + bufferSize / 8);
    if (m_form.mark) {
        m_buffer += "\xef\xbb\xbf";
    }
}

void CsvWriter::text(QByteArrayView utf8)
{
    beginCell();
    const bool guarded = m_form.guard && needsGuard(utf8);
    m_guarded += guarded;
    m_long += isTooLongForExcel(utf8);
    put(utf8, guarded);
}

void CsvWriter::number(qint64 value)
{
    beginCell();
    m_buffer += QByteArray::number(value);
}

void CsvWriter::decimal(double value)
{
    beginCell();
    QByteArray digits = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    if (m_form.decimalSign != '.') {
        digits.replace('.', m_form.decimalSign);
    }
    put(digits, false);
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_atRowStart = true;
    ++m_rows;
    if (m_buffer.size() >= bufferSize) {
        flush();
    }
}

void CsvWriter::flush()
{
    for (qsizetype done = 0; done < m_buffer.size();) {
        const qint64 written = m_device.write(m_buffer.constData() + done, m_buffer.size() - done);
        if (written <= 0) {
            const auto *file = qobject_cast<const QFileDevice *>(&m_device);
            const bool hasName = file && !file->fileName().isEmpty();
            throw Error(Message::tr("Could not write %1: %2. Make room, or choose another place.")
                            .arg(
                                hasName ? u'“' + file->fileName() + u'”' : Message::tr("the table"),
                                m_device.errorString()));
        }
        done += written;
    }
    m_buffer.resize(0);
}

void CsvWriter::beginCell()
{
    if (!m_atRowStart) {
        m_buffer += m_form.separator;
    }
    m_atRowStart = false;
}

void CsvWriter::put(QByteArrayView cell, bool guarded)
{
    // LibreOffice parts at commas, semicolons and tabs all at once unless it is told otherwise.
    const bool quoted = std::any_of(cell.begin(), cell.end(), [](char c) {
        return c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r';
    });
    if (quoted) {
        m_buffer += '"';
    }
    if (guarded) {
        m_buffer += '\'';
    }
    for (qsizetype start = 0; start < cell.size();) {
        const qsizetype quote = quoted ? cell.indexOf('"', start) : -1;
        const qsizetype end = quote < 0 ? cell.size() : quote + 1;
        m_buffer.append(cell.sliced(start, end - start));
        if (quote >= 0) {
            m_buffer += '"';
        }
        start = end;
    }
    if (quoted) {
        m_buffer += '"';
    }
}

} // namespace model::exchange
