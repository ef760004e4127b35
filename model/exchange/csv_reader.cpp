// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_reader.h"

#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

constexpr qsizetype pieceSize = 1 << 16;

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

} // namespace

CsvReader::CsvReader(QIODevice &device, QString name)
    : m_device(device)
    , m_name(std::move(name))
{
    fill();
    m_hasMark = m_piece.startsWith("\xef\xbb\xbf");
    m_at = m_hasMark ? 3 : 0;
    if (!takeSeparatorLine()) {
        m_separator = foundSeparator();
    }
}

std::optional<QList<QByteArray>> CsvReader::row()
{
    if (atEnd()) {
        return std::nullopt;
    }
    m_rowLine = m_line;
    QList<QByteArray> cells{cell()};
    while (!atEnd() && next() == m_separator) {
        take();
        cells.append(cell());
    }
    takeLineEnd();
    return cells;
}

Error CsvReader::error(qint64 line, const QString &why) const
{
    return Error(u"Could not read “%1”, line %2: %3"_s.arg(m_name, QString::number(line), why));
}

void CsvReader::fill()
{
    m_at = 0;
    m_piece.resize(pieceSize);
    qsizetype filled = 0;
    while (filled < pieceSize) {
        const qint64 got = m_device.read(m_piece.data() + filled, pieceSize - filled);
        if (got < 0) {
            throw error(m_line, m_device.errorString() + u'.');
        }
        if (got == 0) {
            break;
        }
        filled += got;
    }
    m_piece.resize(filled);
}

/// The one of the three that stands in the first line most often, outside quotes.
char CsvReader::foundSeparator() const
{
    constexpr QByteArrayView known = ",;\t";
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (qsizetype at = m_at; at < m_piece.size() && (isQuoted || !isLineEnd(m_piece[at])); ++at) {
        isQuoted ^= m_piece[at] == '"';
        const qsizetype found = isQuoted ? -1 : known.indexOf(m_piece[at]);
        if (found >= 0) {
            ++counts[size_t(found)];
        }
    }
    return known[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

/// What tells a spreadsheet how the cells are parted: "sep=" and any one character.
bool CsvReader::takeSeparatorLine()
{
    constexpr QByteArrayView word = "sep=";
    const QByteArrayView line = QByteArrayView(m_piece).sliced(m_at);
    if (line.size() <= word.size() + 1 || line.first(word.size()).compare(word, Qt::CaseInsensitive) != 0
        || isLineEnd(line[word.size()]) || !isLineEnd(line[word.size() + 1])) {
        return false;
    }
    m_separator = line[word.size()];
    m_at += word.size() + 1;
    takeLineEnd();
    return true;
}

bool CsvReader::atEnd()
{
    if (m_at == m_piece.size() && !m_piece.isEmpty()) {
        fill();
    }
    return m_piece.isEmpty();
}

char CsvReader::next()
{
    return m_piece[m_at];
}

char CsvReader::take()
{
    const char taken = m_piece[m_at++];
    if (taken == '\n' || (taken == '\r' && (atEnd() || next() != '\n'))) {
        ++m_line;
    }
    return taken;
}

bool CsvReader::atCellEnd()
{
    return atEnd() || next() == m_separator || isLineEnd(next());
}

void CsvReader::takeLineEnd()
{
    if (!atEnd() && take() == '\r' && !atEnd() && next() == '\n') {
        take();
    }
}

QByteArray CsvReader::cell()
{
    return !atEnd() && next() == '"' ? quotedCell() : plainCell();
}

QByteArray CsvReader::plainCell()
{
    QByteArray cell;
    while (!atCellEnd()) {
        if (next() == '"') {
            throw error(
                m_line,
                u"a quotation mark stands in a cell that does not begin with one. Put the whole cell in "
                "quotation marks and double those within."_s);
        }
        const auto begin = m_piece.cbegin() + m_at;
        const auto end = std::find_if(
            begin, m_piece.cend(), [this](char c) { return c == m_separator || c == '"' || isLineEnd(c); });
        cell.append(begin, end - begin);
        m_at += end - begin;
    }
    return cell;
}

QByteArray CsvReader::quotedCell()
{
    const qint64 opened = m_line;
    QByteArray cell;
    take();
    while (true) {
        if (atEnd()) {
            throw error(opened, u"the quotation mark that opens a cell here is never closed."_s);
        }
        const char taken = take();
        if (taken != '"') {
            cell += taken;
        } else if (!atEnd() && next() == '"') {
            cell += take();
        } else {
            break;
        }
    }
    if (!atCellEnd()) {
        throw error(
            m_line,
            u"a cell goes on behind its closing quotation mark. Double the quotation marks within a cell."_s);
    }
    return cell;
}

} // namespace model::exchange
