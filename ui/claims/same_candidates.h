// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/likeness.h"
#include "ui/claims/claims_order.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The claims that may be the same as a given one: those most like it first. Of many only the first are
/// listed.
class SameCandidates final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Claim, Source, Article, Date, columns };
    /// So many are listed at most.
    static constexpr qsizetype most = 300;

    SameCandidates(
        const model::storage::ClaimRow &of, QHash<model::ArticleId, ArticleFacts> articles, QObject *parent);

    /// Further claims; the one itself is passed over.
    void add(const QList<model::storage::ClaimRow> &rows);
    /// Those that are the same already are not offered; once all are there.
    void leaveOutSame();
    /// Lists those in which all of the words are found.
    void find(const QString &words);
    qsizetype all() const { return static_cast<qsizetype>(m_all.size()); }
    const model::storage::ClaimRow &row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Candidate
    {
        model::storage::ClaimRow row;
        double likeness = 0;
        QString folded; ///< of all that is shown
    };

    std::vector<int> firstOf(std::vector<int> known, size_t from) const;
    void show(std::vector<int> shown);

    model::storage::ClaimRow m_of;
    model::text::Likeness m_likeness;
    QHash<model::ArticleId, ArticleFacts> m_articles;
    std::vector<Candidate> m_all;
    QStringList m_words; ///< folded
    std::vector<int> m_shown;
};

} // namespace ui
