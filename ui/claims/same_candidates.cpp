// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/same_candidates.h"

#include "model/project/reference.h"
#include "model/text/folding.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::ClaimRow;

SameCandidates::SameCandidates(
    const ClaimRow &of, QHash<model::ArticleId, ArticleFacts> articles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_of(of)
    , m_likeness(of.words)
    , m_articles(std::move(articles))
{
}

void SameCandidates::add(const QList<ClaimRow> &rows)
{
    const size_t before = m_all.size();
    for (const ClaimRow &row : rows) {
        if (row.id == m_of.id) {
            m_of = row;
            m_likeness = model::text::Likeness(row.words);
            continue;
        }
        const ArticleFacts article = m_articles.value(row.article);
        const QStringList shown{row.words, row.sources, article.title, article.outlet, article.published};
        m_all.push_back({row, m_likeness.to(row.words), model::text::foldedLetters(shown.join(u'\n'))});
    }
    if (std::vector<int> first = firstOf(m_shown, before); first != m_shown) {
        show(std::move(first));
    }
}

void SameCandidates::leaveOutSame()
{
    if (m_of.same.isEmpty()) {
        return;
    }
    ClaimList linked({m_of});
    for (const Candidate &candidate : m_all) {
        if (!candidate.row.same.isEmpty()) {
            linked.append(candidate.row);
        }
    }
    const SameGroups groups(linked);
    beginResetModel();
    std::erase_if(
        m_all, [&](const Candidate &candidate) { return groups.areSame(candidate.row.id, m_of.id); });
    m_shown = firstOf({}, 0);
    endResetModel();
}

void SameCandidates::find(const QString &words)
{
    m_words.clear();
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        m_words.append(model::text::foldedLetters(word));
    }
    m_words.removeAll(QString());
    show(firstOf({}, 0));
}

/// Of these, and of all that have the words from a place on, those to be listed: however many parts come,
/// each claim is looked at once.
std::vector<int> SameCandidates::firstOf(std::vector<int> known, size_t from) const
{
    for (size_t i = from; i < m_all.size(); ++i) {
        const QString &text = m_all[i].folded;
        if (std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
                return text.contains(word);
            })) {
            known.push_back(static_cast<int>(i));
        }
    }
    const auto first = std::min<qsizetype>(most, static_cast<qsizetype>(known.size()));
    std::partial_sort(known.begin(), known.begin() + first, known.end(), [this](int a, int b) {
        const double one = m_all[static_cast<size_t>(a)].likeness;
        const double other = m_all[static_cast<size_t>(b)].likeness;
        return one != other ? one > other : a < b;
    });
    known.resize(static_cast<size_t>(first));
    return known;
}

void SameCandidates::show(std::vector<int> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const ClaimRow &SameCandidates::row(int row) const
{
    return m_all[static_cast<size_t>(m_shown[static_cast<size_t>(row)])].row;
}

int SameCandidates::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SameCandidates::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SameCandidates::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const ClaimRow &claim = row(index.row());
    const ArticleFacts article = m_articles.value(claim.article);
    switch (index.column()) {
    case Claim:
        return claim.words;
    case Source:
        return claim.sources;
    case Article:
        return article.outlet.isEmpty() ? article.title : u"%1: %2"_s.arg(article.outlet, article.title);
    default:
        return model::dateInWords(article.published, QLocale());
    }
}

QVariant SameCandidates::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Claim"), tr("Source"), tr("Article"), tr("Date")};
    return names.value(section);
}

} // namespace ui
