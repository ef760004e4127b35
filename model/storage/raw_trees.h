// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/raw_pages.h"
#include "model/storage/raw_row.h"

#include <QHash>
#include <QString>

#include <functional>
#include <set>
#include <vector>

namespace model::storage {

/// The tables and indexes of a project file, row by row, as far as the pages can be read: whatever is damaged
/// is passed over. Also finds the rows on pages to which no way leads any more.
class RawTrees
{
public:
    using Take = std::function<void(const RawRow &row)>;

    /// Follows every table and index once. `between` is called from time to time and may throw.
    explicit RawTrees(const RawPages &pages, std::function<void()> between = {});

    /// Whether the file knows a table or index of this name; false also where that cannot be read.
    bool has(const QString &name) const { return m_roots.contains(name); }
    /// Whether the file must have what came with this version of the schema.
    bool expects(int version) const;
    /// Whether every page of it could be read.
    bool isWhole(const QString &name) const { return has(name) && m_holes.value(name) == 0; }
    /// Each row that can be read, in the order of the file.
    void rows(const QString &name, const Take &take);
    /// The rows of all pages to which no way leads, and what looks like rows on damaged pages, whatever table
    /// they may be of.
    void strays(const Take &take);

private:
    void readRoots();
    void takeRoot(const RawRow &row);
    void follow(qint64 root, const Take &take);
    void visit(qint64 number, int depth, const Take &take);
    bool visitCells(const QByteArray &page, qsizetype header, int depth, const Take &take);
    std::optional<RawRow> rowAt(const QByteArray &page, qsizetype at, int kind);
    QByteArray payload(const QByteArray &page, qsizetype at, qint64 length, bool isTable, QByteArray &guess);
    void markUnused();
    void findStrays();
    void carve(const QByteArray &page, const Take &take);

    const RawPages &m_pages;
    std::function<void()> m_between;
    QHash<QString, qint64> m_roots;
    QHash<QString, qint64> m_holes;
    std::vector<bool> m_known;  ///< pages that belong to something
    std::vector<bool> m_walked; ///< pages of the tree that is followed now
    std::vector<qint64> m_strays;
    std::set<qint64> m_damaged; ///< pages that are not as they should be
    qint64 m_hole = 0;          ///< what could not be read of the tree that is followed now
};

} // namespace model::storage
