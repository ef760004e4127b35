// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include "ui/articles/articles_pane.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/reader/article_view.h"

#include <QApplication>

#include <algorithm>
#include <iterator>

namespace ui {

Navigation::Navigation(ArticleView &reader, ArticlesPane &articles, Panel &panel, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_articles(articles)
    , m_panel(panel)
{
}

void Navigation::setProject(model::Project *project)
{
    m_project = project;
    m_article = {};
    m_goal.reset();
}

void Navigation::openArticle(model::ArticleId id)
{
    emit leaving();
    if (id.isNull() || (id == m_article && m_project->page())) {
        return;
    }
    m_article = id;
    m_articles.setCurrent(id);
    m_project->openArticle(id);
}

void Navigation::arrive(model::ArticleId id)
{
    m_article = id;
    m_articles.setCurrent(id);
    if (m_goal && m_goal->article == id) {
        goTo(*std::exchange(m_goal, {}));
    }
}

void Navigation::goTo(const Place &place)
{
    const model::ArticlePage *page = m_project->page();
    if (!m_project->article(place.article)) {
        emit said(tr("That article was removed from the project. Bring it back in the history to see it."));
        return;
    }
    if (!page || page->article.id != place.article) {
        m_goal = place;
        openArticle(place.article);
        return;
    }
    if (page->annotations.find(place.annotation)) {
        m_reader.clearSelection(); // else the next key would tag what was selected elsewhere
        m_reader.setCurrent(place.annotation, true);
    } else if (!place.range.isEmpty()) {
        m_reader.setCurrent({});
        m_reader.select(place.range);
        m_reader.reveal(place.range);
    }
    emit currentChanged(m_reader.current());
}

void Navigation::makeCurrent(model::AnnotationId id)
{
    m_reader.setCurrent(id, true);
    emit currentChanged(id);
}

void Navigation::goToAnnotation(model::AnnotationId id)
{
    makeCurrent(id);
    if (!m_panel.annotations().hasFocus()) {
        m_reader.setFocus(Qt::OtherFocusReason);
    }
}

bool Navigation::goToNextOf(model::TagId tag)
{
    const qsizetype current = m_project->page()->annotations.indexOf(m_reader.current());
    return goToNext(current + 1, [tag](const model::Annotation &one) { return one.tag == tag; });
}

void Navigation::goToNextUnsourced()
{
    const model::AnnotationSet &set = m_project->page()->annotations;
    const PageCounts &counts = m_panel.counts();
    qsizetype from = set.indexOf(m_reader.current()) + 1;
    if (from == 0) {
        const model::Annotation *next = set.firstFrom(m_reader.caret());
        from = next ? set.indexOf(next->id) : 0;
    }
    const bool isAny =
        goToNext(from, [&](const model::Annotation &one) { return counts.isUnsourcedClaim(one.id); });
    if (!isAny) {
        emit said(
            counts.claims() > 0 ? tr("Every claim of this article has a source.")
                                : tr("This article has no claims yet."));
    }
}

/// In a circle, beginning with the annotation at that place.
bool Navigation::goToNext(qsizetype from, const std::function<bool(const model::Annotation &)> &isWanted)
{
    const model::AnnotationSet &set = m_project->page()->annotations;
    for (qsizetype step = 0; step < set.size(); ++step) {
        const model::Annotation &candidate = set.at((from + step) % set.size());
        if (isWanted(candidate)) {
            goToAnnotation(candidate.id);
            return true;
        }
    }
    return false;
}

void Navigation::stepAnnotation(int step)
{
    const model::AnnotationSet &set = m_project->page()->annotations;
    if (set.isEmpty()) {
        return;
    }
    const qsizetype current = set.indexOf(m_reader.current());
    qsizetype target = current + step;
    if (current < 0) {
        const model::Annotation *next = set.firstFrom(m_reader.caret());
        const qsizetype after = next ? set.indexOf(next->id) : set.size();
        target = step > 0 ? after : after - 1;
    }
    if (target < 0 || target >= set.size()) {
        emit said(step > 0 ? tr("This was the last annotation.") : tr("This was the first annotation."));
        return;
    }
    makeCurrent(set.at(target).id);
}

void Navigation::stepArticle(int step)
{
    const model::ArticleId id = m_articles.neighbour(m_article, step);
    if (id.isNull()) {
        emit said(
            step > 0 ? tr("This is the last article of the list.")
                     : tr("This is the first article of the list."));
        return;
    }
    openArticle(id);
}

void Navigation::stepPane(int step)
{
    Inspector &inspector = m_panel.inspector();
    QList<QWidget *> panes = {&m_articles.list(), &m_reader};
    std::copy_if(m_below.cbegin(), m_below.cend(), std::back_inserter(panes), [](const QWidget *pane) {
        return pane->isVisible();
    });
    panes += {&m_panel.tags(), &m_panel.annotations(), &inspector};
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(panes.cbegin(), panes.cend(), [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    qsizetype index = here != panes.cend() ? here - panes.cbegin() : (step > 0 ? -1 : 0);
    index = (index + step + panes.size()) % panes.size();
    if (panes[index] == &inspector && m_reader.current().isNull()) {
        index = (index + step + panes.size()) % panes.size();
    }
    if (panes[index] == &inspector) {
        inspector.focusFirst();
    } else {
        panes[index]->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace ui
