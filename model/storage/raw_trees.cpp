// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/raw_trees.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

// The kinds of pages.
constexpr int interiorIndex = 0x02;
constexpr int interiorTable = 0x05;
constexpr int leafIndex = 0x0a;
constexpr int leafTable = 0x0d;

constexpr int deepestPage = 24;
constexpr qint64 longestRow = qint64(64) << 20; // a damaged length must not take all memory
constexpr qsizetype fileHeader = 100;

bool isInterior(int kind)
{
    return kind == interiorIndex || kind == interiorTable;
}

bool isPageKind(int kind)
{
    return isInterior(kind) || kind == leafIndex || kind == leafTable;
}

bool isSchemaRow(const RawRow &row)
{
    using Kind = RawCell::Kind;
    const auto &cells = row.cells;
    return cells.size() == 5 && cells[0].kind == Kind::Text && cells[1].kind == Kind::Text
        && cells[2].kind == Kind::Text && cells[3].kind == Kind::Integer
        && (cells[0].bytes == "table" || cells[0].bytes == "index");
}

} // namespace

RawTrees::RawTrees(const RawPages &pages, std::function<void()> between)
    : m_pages(pages)
    , m_between(std::move(between))
    , m_known(static_cast<size_t>(pages.count()) + 1)
    , m_walked(m_known)
{
    readRoots();
    for (auto root = m_roots.cbegin(); root != m_roots.cend(); ++root) {
        follow(root.value(), [](const RawRow &) {});
        m_holes[root.key()] = m_hole;
    }
    markUnused();
    findStrays();
}

bool RawTrees::expects(int version) const
{
    const int said = m_pages.schemaVersion();
    return said <= 0 || said >= version;
}

void RawTrees::rows(const QString &name, const Take &take)
{
    if (has(name)) {
        follow(m_roots.value(name), take);
    }
}

void RawTrees::strays(const Take &take)
{
    m_walked.assign(m_walked.size(), false);
    for (const qint64 number : m_strays) {
        // Not below them: the pages that an interior one leads to are strays themselves.
        const QByteArray page = m_pages.page(number);
        if (!visitCells(page, number == 1 ? fileHeader : 0, deepestPage, take)) {
            carve(page, take);
        }
    }
    for (const qint64 number : m_damaged) {
        carve(m_pages.page(number), take);
    }
}

/// Where the page's list of its rows is lost or wrong: a row is what reads as one, wherever it begins.
void RawTrees::carve(const QByteArray &page, const Take &take)
{
    for (qsizetype at = 0; at + 4 <= m_pages.usable(); ++at) {
        for (const int kind : {leafTable, leafIndex}) {
            const std::optional<RawRow> row = rowAt(page, at, kind);
            if (row && row->cells.size() > 2) {
                take(*row);
            }
        }
    }
}

/// The list of tables and indexes; where the way to it is broken, from the pages that look like it.
void RawTrees::readRoots()
{
    follow(1, [this](const RawRow &row) { takeRoot(row); });
    if (m_hole == 0) {
        return;
    }
    for (qint64 number = 1; number <= m_pages.count(); ++number) {
        const QByteArray page = m_pages.page(number);
        if (static_cast<quint8>(page[0]) == leafTable) {
            visitCells(page, 0, deepestPage, [&](const RawRow &row) {
                if (isSchemaRow(row)) {
                    m_known[static_cast<size_t>(number)] = true;
                    takeRoot(row);
                }
            });
        }
    }
}

void RawTrees::takeRoot(const RawRow &row)
{
    if (isSchemaRow(row)) {
        const QString name = QString::fromUtf8(row.cells[1].bytes);
        const qint64 root = row.cells[3].number;
        if (m_pages.has(root) && !m_roots.contains(name)) {
            m_roots.insert(name, root);
        }
    }
}

void RawTrees::follow(qint64 root, const Take &take)
{
    m_hole = 0;
    m_walked.assign(m_walked.size(), false);
    visit(root, 0, take);
}

void RawTrees::visit(qint64 number, int depth, const Take &take)
{
    if (!m_pages.has(number) || m_walked[static_cast<size_t>(number)] || depth >= deepestPage) {
        ++m_hole;
        return;
    }
    if (m_between) {
        m_between();
    }
    const QByteArray page = m_pages.page(number);
    const qsizetype header = number == 1 ? fileHeader : 0;
    m_walked[static_cast<size_t>(number)] = true;
    m_known[static_cast<size_t>(number)] = true;
    if (!visitCells(page, header, depth, take)) {
        ++m_hole;
        m_damaged.insert(number);
    }
}

/// False if the page itself is not as it should be.
bool RawTrees::visitCells(const QByteArray &page, qsizetype header, int depth, const Take &take)
{
    const int kind = static_cast<quint8>(page[header]);
    if (!isPageKind(kind)) {
        return false;
    }
    const qsizetype pointers = header + (isInterior(kind) ? 12 : 8);
    const auto count = static_cast<qsizetype>(bigEndian(page, header + 3, 2));
    if (pointers + 2 * count > m_pages.usable()) {
        return false;
    }
    bool isRight = true;
    const bool goesDown = isInterior(kind) && depth < deepestPage;
    for (qsizetype i = 0; i < count; ++i) {
        auto at = static_cast<qsizetype>(bigEndian(page, pointers + 2 * i, 2));
        if (at < pointers + 2 * count || at + 4 > m_pages.usable()) {
            isRight = false;
            continue;
        }
        if (goesDown) {
            visit(static_cast<qint64>(bigEndian(page, at, 4)), depth + 1, take);
        }
        at += isInterior(kind) ? 4 : 0;
        if (kind == interiorTable) {
            continue;
        }
        if (const std::optional<RawRow> row = rowAt(page, at, kind)) {
            take(*row);
        } else {
            isRight = false;
        }
    }
    if (goesDown) {
        visit(static_cast<qint64>(bigEndian(page, header + 8, 4)), depth + 1, take);
    }
    return isRight;
}

std::optional<RawRow> RawTrees::rowAt(const QByteArray &page, qsizetype at, int kind)
{
    RawRow row;
    const std::optional<qint64> length = variableNumber(page, at);
    if (kind == leafTable) {
        row.id = variableNumber(page, at);
    }
    const qint64 most = std::min(longestRow, m_pages.count() * m_pages.usable());
    const bool isPossible = length && *length > 0 && *length <= most;
    if (!isPossible || (kind == leafTable && !row.id)) {
        return std::nullopt;
    }
    const QByteArray record = payload(page, at, *length, kind == leafTable, row.guess);
    std::optional<std::vector<RawCell>> cells;
    if (record.size() == *length) {
        cells = cellsOf(record);
    }
    if (!cells) {
        return std::nullopt;
    }
    row.cells = std::move(*cells);
    return row;
}

/// A record's bytes, those on its further pages included.
QByteArray
RawTrees::payload(const QByteArray &page, qsizetype at, qint64 length, bool isTable, QByteArray &guess)
{
    const qint64 usable = m_pages.usable();
    const qint64 most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (length - least) % (usable - 4);
    const qint64 local = length <= most ? length : fitting <= most ? fitting : least;
    QByteArray record = page.mid(at, std::min<qint64>(local, usable - at));
    if (length <= most || record.size() < local) {
        return record;
    }
    record.reserve(length);
    auto next = static_cast<qint64>(bigEndian(page, at + local, 4));
    qint64 last = 0;
    bool isSure = true;
    while (record.size() + guess.size() < length) {
        if (!m_pages.has(next) || next == last || next == 1) {
            isSure = false;
            ++m_hole;
            // Long texts are mostly written at once; where the first page is lost, nothing tells of the
            // second.
            next = last == 0 ? 0 : last + 1;
        }
        if (!m_pages.has(next)) {
            break;
        }
        const QByteArray further = m_pages.page(next);
        if (isSure) {
            m_known[static_cast<size_t>(next)] = true;
        }
        (isSure ? record : guess)
            .append(further.mid(4, std::min(usable - 4, length - record.size() - guess.size())));
        last = next;
        next = static_cast<qint64>(bigEndian(further, 0, 4));
    }
    if (record.size() + guess.size() < length) {
        guess.clear();
    }
    record.append(length - record.size(), '\0');
    return record;
}

void RawTrees::markUnused()
{
    qint64 trunk = m_pages.firstUnused();
    for (qint64 seen = 0; m_pages.has(trunk) && seen < m_pages.count(); ++seen) {
        const QByteArray page = m_pages.page(trunk);
        m_known[static_cast<size_t>(trunk)] = true;
        const auto leaves = static_cast<qsizetype>(bigEndian(page, 4, 4));
        for (qsizetype i = 0; i < leaves && 8 + 4 * i + 4 <= m_pages.usable(); ++i) {
            const auto leaf = static_cast<qint64>(bigEndian(page, 8 + 4 * i, 4));
            if (m_pages.has(leaf)) {
                m_known[static_cast<size_t>(leaf)] = true;
            }
        }
        trunk = static_cast<qint64>(bigEndian(page, 0, 4));
    }
}

void RawTrees::findStrays()
{
    for (qint64 number = 1; number <= m_pages.count(); ++number) {
        if (!m_known[static_cast<size_t>(number)]) {
            const QByteArray page = m_pages.page(number);
            const int kind = static_cast<quint8>(page[number == 1 ? fileHeader : 0]);
            if (isPageKind(kind) && kind != interiorTable) {
                m_strays.push_back(number);
            }
        }
    }
}

} // namespace model::storage
