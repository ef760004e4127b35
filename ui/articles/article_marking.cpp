// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/article_marking.h"

#include "model/project/edits.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/exclude_dialog.h"
#include "ui/panel/marks.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using model::Coding;

QString shownTitle(const model::Article &article)
{
    return article.title.isEmpty() ? ArticleMarking::tr("Untitled") : marks::isolated(article.title);
}

/// What a change says of articles: how many became what.
struct Marked
{
    int done = 0;
    int excluded = 0;
    int open = 0;
    int removed = 0;
    QString title; ///< of the one that was removed

    void operator()(const model::Delta<Coding> &delta)
    {
        if (!delta.after) {
            ++open;
        } else {
            ++(delta.after->status == Coding::Status::Done ? done : excluded);
        }
    }
    void operator()(const model::Delta<model::Article> &delta)
    {
        if (!delta.after) {
            ++removed;
            title = shownTitle(*delta.before);
        }
    }
    template <typename Other>
    void operator()(const Other & /*delta*/)
    {
    }
};

} // namespace

ArticleMarking::ArticleMarking(Dialogs &dialogs, ArticlesPane &pane, QWidget *window)
    : m_dialogs(dialogs)
    , m_pane(pane)
    , m_window(window)
{
}

void ArticleMarking::setProject(model::Project *project)
{
    m_project = project;
    m_next = {};
}

QList<model::ArticleSummary> ArticleMarking::chosen() const
{
    QList<model::ArticleSummary> result;
    if (!m_project || !m_project->isOpen() || !m_project->readOnlyReason().isEmpty()) {
        return result;
    }
    for (const model::ArticleId &id : m_pane.chosen()) {
        if (const model::ArticleSummary *summary = m_project->article(id)) {
            result.append(*summary);
        }
    }
    return result;
}

void ArticleMarking::mark(std::optional<Coding::Status> status, const QString &reason)
{
    if (const auto articles = chosen(); !articles.isEmpty()) {
        m_project->perform(model::edits::markArticles(articles, status, reason, m_project->by()));
    }
}

void ArticleMarking::markDone()
{
    mark(Coding::Status::Done);
}

void ArticleMarking::markOpen()
{
    mark(std::nullopt);
}

void ArticleMarking::exclude()
{
    const auto articles = chosen();
    if (articles.isEmpty()) {
        return;
    }
    const std::optional<Coding> &coding = articles.first().coding;
    auto *dialog =
        new ExcludeDialog(named(articles), coding ? coding->reason : QString(), reasons(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        mark(Coding::Status::Excluded, dialog->reason());
    });
    dialog->open();
}

/// The ones given most often first.
QStringList ArticleMarking::reasons() const
{
    QHash<QString, int> counts;
    for (const model::ArticleSummary &one : m_project->articles()) {
        if (one.coding && !one.coding->reason.isEmpty()) {
            ++counts[one.coding->reason];
        }
    }
    QStringList reasons = counts.keys();
    std::sort(reasons.begin(), reasons.end(), [&counts](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return reasons;
}

QString ArticleMarking::named(const QList<model::ArticleSummary> &articles) const
{
    return articles.size() == 1 ? tr("“%1”").arg(shownTitle(articles.first().article))
                                : tr("%n article(s)", nullptr, static_cast<int>(articles.size()));
}

void ArticleMarking::remove()
{
    const auto articles = chosen();
    if (articles.isEmpty()) {
        return;
    }
    const int tags = std::accumulate(
        articles.begin(), articles.end(), 0, [](int sum, const auto &one) { return sum + one.annotations; });
    const QString with = tags > 0 ? tr("%n tag(s) of yours go with it. ", nullptr, tags) : QString();
    if (!m_dialogs.confirm(
            m_window,
            {tr("Remove %1 from the project?").arg(named(articles)),
             with + tr("Undo brings all of it back, now or later (Edit > History)."), tr("Remove")})) {
        return;
    }
    m_next = m_pane.besideChosen();
    QList<model::Article> values;
    for (const model::ArticleSummary &one : articles) {
        values.append(one.article);
    }
    m_project->perform(model::edits::removeArticles(values, m_project->by()));
}

model::ArticleId ArticleMarking::takeNext()
{
    const auto next = std::exchange(m_next, {});
    return m_project->article(next) ? next : m_pane.first();
}

void ArticleMarking::take(const model::Change &change)
{
    Marked marked;
    for (const model::AnyDelta &delta : change.deltas) {
        std::visit(marked, delta);
    }
    if (marked.removed == 1) {
        emit said(tr("“%1” is removed; Undo brings it back.").arg(marked.title));
    } else if (marked.removed > 1) {
        emit said(tr("%n article(s) removed; Undo brings them back.", nullptr, marked.removed));
    } else if (marked.done > 0) {
        emit said(tr("%n article(s) marked as done.", nullptr, marked.done));
    } else if (marked.excluded > 0) {
        emit said(tr("%n article(s) excluded.", nullptr, marked.excluded));
    } else if (marked.open > 0) {
        emit said(tr("%n article(s) open again.", nullptr, marked.open));
    }
}

} // namespace ui
