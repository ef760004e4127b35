// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articles_model.h"

#include "ui/panel/marks.h"
#include "ui/short_date.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString titleOf(const model::Article &article)
{
    return article.title.isEmpty() ? ArticlesModel::tr("Untitled") : article.title;
}

/// Outlet and date, where they are known.
QStringList partsOf(const model::Article &article)
{
    QStringList parts;
    if (!article.outlet.isEmpty()) {
        parts.append(article.outlet);
    }
    if (!article.published.isEmpty()) {
        parts.append(shortDate(article.published));
    }
    return parts;
}

QString tagsIn(const model::ArticleSummary &summary)
{
    return ArticlesModel::tr("%n tag(s)", nullptr, summary.annotations);
}

/// How far the article is, in words.
QString statusOf(const model::ArticleSummary &summary)
{
    switch (summary.progress()) {
    case model::Progress::Open:
        return ArticlesModel::tr("open");
    case model::Progress::InProgress:
        return ArticlesModel::tr("in progress");
    case model::Progress::Done:
        return ArticlesModel::tr("done");
    case model::Progress::Excluded:
        break;
    }
    const QString &reason = summary.coding->reason;
    return reason.isEmpty() ? ArticlesModel::tr("excluded") : ArticlesModel::tr("excluded: %1").arg(reason);
}

/// The beginning of the article's note, if it has one.
QStringList noteOf(const model::Article &article)
{
    constexpr qsizetype most = 200;
    const QString note = article.note.simplified();
    if (note.isEmpty()) {
        return {};
    }
    return {ArticlesModel::tr("note: %1").arg(note.size() > most ? note.left(most - 1) + u'…' : note)};
}

/// What stands at the row's far end.
QString countOf(const model::ArticleSummary &summary)
{
    switch (summary.progress()) {
    case model::Progress::Done:
        return ArticlesModel::tr("%1 ✓", "how many tags; done").arg(tagsIn(summary));
    case model::Progress::Excluded:
        return ArticlesModel::tr("excluded");
    default:
        return tagsIn(summary);
    }
}

} // namespace

void ArticlesModel::showArticles(const QList<model::ArticleSummary> *articles)
{
    beginResetModel();
    m_articles = articles;
    m_rows.clear();
    if (articles) {
        for (const auto &each : *articles) {
            m_rows.append(each.article.id);
        }
    }
    endResetModel();
}

void ArticlesModel::articlesChanged(const model::Change &change)
{
    if (!m_articles) {
        return;
    }
    removeGone();
    insertNew();
    QSet<model::ArticleId> touched;
    for (const model::AnyDelta &delta : change.deltas) {
        if (const auto *article = std::get_if<model::Delta<model::Article>>(&delta)) {
            touched.insert(article->subject().id);
        } else if (const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta)) {
            touched.insert(annotation->subject().article);
        } else if (const auto *coding = std::get_if<model::Delta<model::Coding>>(&delta)) {
            touched.insert(coding->subject().article);
        }
    }
    tellOf(touched);
}

/// In runs: a table may have been pasted over thousands of them.
void ArticlesModel::tellOf(const QSet<model::ArticleId> &touched)
{
    const int count = rowCount();
    for (int first = 0; first < count; ++first) {
        int end = first;
        while (end < count && touched.contains(m_rows[end])) {
            ++end;
        }
        if (end > first) {
            emit dataChanged(index(first), index(end - 1));
            first = end;
        }
    }
}

void ArticlesModel::removeGone()
{
    if (m_rows.isEmpty()) {
        return;
    }
    QSet<model::ArticleId> present;
    for (const auto &each : *m_articles) {
        present.insert(each.article.id);
    }
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (present.contains(m_rows[last])) {
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !present.contains(m_rows[first - 1])) {
            --first;
        }
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// What is left stands in the list's order already; the new ones come in runs between them.
void ArticlesModel::insertNew()
{
    qsizetype row = 0;
    while (row < m_articles->size()) {
        if (row < m_rows.size() && m_rows[row] == m_articles->at(row).article.id) {
            ++row;
            continue;
        }
        const auto next = row < m_rows.size() ? m_rows[row] : model::ArticleId();
        qsizetype end = row;
        while (end < m_articles->size() && (next.isNull() || m_articles->at(end).article.id != next)) {
            ++end;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end - 1));
        for (; row < end; ++row) {
            m_rows.insert(row, m_articles->at(row).article.id);
        }
        endInsertRows();
    }
}

QModelIndex ArticlesModel::indexOf(model::ArticleId id) const
{
    const qsizetype row = m_rows.indexOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int ArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// While rows are on their way the list is ahead of them: then it is searched.
const model::ArticleSummary *ArticlesModel::summaryAt(qsizetype row) const
{
    const model::ArticleId id = m_rows[row];
    if (row < m_articles->size() && m_articles->at(row).article.id == id) {
        return &m_articles->at(row);
    }
    const auto found = std::find_if(
        m_articles->cbegin(), m_articles->cend(), [id](const auto &each) { return each.article.id == id; });
    return found != m_articles->cend() ? &*found : nullptr;
}

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    const model::ArticleSummary *summary = index.isValid() ? summaryAt(index.row()) : nullptr;
    if (!summary) {
        return {};
    }
    const model::Article &article = summary->article;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(article);
    case Qt::ToolTipRole:
        return (QStringList{titleOf(article), statusOf(*summary)} + noteOf(article)).join(u'\n');
    case Qt::AccessibleTextRole:
        return (QStringList{titleOf(article)} + partsOf(article)
                + QStringList{tagsIn(*summary), statusOf(*summary)} + noteOf(article))
            .join(u", "_s);
    case IdRole:
        return QVariant::fromValue(article.id);
    case DetailRole: {
        QStringList parts = partsOf(article);
        std::transform(parts.cbegin(), parts.cend(), parts.begin(), marks::isolated);
        return parts.join(u" · "_s);
    }
    case CountRole:
        return article.note.isEmpty() ? countOf(*summary)
                                      : tr("%1 ✎", "how many tags; has a note").arg(countOf(*summary));
    case ProgressRole:
        return static_cast<int>(summary->progress());
    case SearchRole:
        return QStringList{
            titleOf(article),  article.outlet,   article.byline,
            article.published, article.url,      article.note,
            article.language,  article.fileName, summary->coding ? summary->coding->reason : QString()}
            .join(u'\n');
    default:
        return {};
    }
}

} // namespace ui
