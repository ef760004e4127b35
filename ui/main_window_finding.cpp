// SPDX-License-Identifier: GPL-3.0-or-later
// The searches of the window, in the article and in all of them, which take turns with what is lit.
#include "ui/find/find_bar.h"
#include "ui/find/hits_bar.h"
#include "ui/find/search_pane.h"
#include "ui/hints/hint_bar.h"
#include "ui/main_window.h"
#include "ui/quotations/proposal_bar.h"
#include "ui/sources/sources_pane.h"
#include "ui/status_line.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

/// The article, and below it what looks for words, so that the text stays where it is.
void MainWindow::buildColumn()
{
    auto *article = new QWidget(m_column);
    auto *layout = new QVBoxLayout(article);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_reader, 1);
    layout->addWidget(m_hitsBar);
    layout->addWidget(m_mentionReviewBar);
    layout->addWidget(m_proposalBar);
    layout->addWidget(m_hintBar);
    layout->addWidget(m_correctionPane, 1);
    layout->addWidget(m_findBar);
    m_column->addWidget(article);
    m_column->addWidget(m_searchPane);
    m_column->addWidget(m_sources);
    m_column->setHandleWidth(1);
    m_column->setChildrenCollapsible(false);
    m_column->setStretchFactor(0, 3);
    m_column->setStretchFactor(1, 2);
    m_column->setStretchFactor(2, 1);
    m_column->setSizes({480, 300, 220});
    m_navigation.goOver({m_hitsBar, m_proposalBar, m_mentionReviewBar, m_findBar, m_searchPane, m_sources});
}

void MainWindow::joinFinding()
{
    connect(m_actions.find, &QAction::triggered, &m_finding, &ArticleFinding::open);
    connect(m_actions.findInProject, &QAction::triggered, this, [this] {
        m_finding.leave();
        m_search.open();
    });
    connect(m_actions.findNext, &QAction::triggered, this, [this] { stepFound(+1); });
    connect(m_actions.findPrevious, &QAction::triggered, this, [this] { stepFound(-1); });
    connect(&m_finding, &ArticleFinding::placeShown, this, [this] { showCurrent(m_reader->current()); });
    connect(&m_finding, &ArticleFinding::said, m_status, &StatusLine::say);
    connect(&m_finding, &ArticleFinding::closed, this, &MainWindow::lightFound);
    connect(&m_search, &ProjectFinding::said, m_status, &StatusLine::say);
    connect(&m_search, &ProjectFinding::placesChanged, this, &MainWindow::lightFound);
    connect(&m_search, &ProjectFinding::placeChosen, this, [this](const Place &place) {
        m_finding.leave();
        m_reader->endExtentEdit();
        m_navigation.goTo(place);
    });
    joinTaggingHits();
}

void MainWindow::joinTaggingHits()
{
    connect(m_actions.tagFound, &QAction::triggered, this, &MainWindow::tagFound);
    connect(m_findBar, &FindBar::tagRequested, this, [this] { m_hits.begin(m_finding.found()); });
    connect(m_searchPane, &SearchPane::tagRequested, this, [this] { m_hits.begin(m_search.found()); });
    connect(&m_hits, &TaggingHits::said, m_status, &StatusLine::say);
    connect(&m_hits, &TaggingHits::placeChosen, this, [this](const Place &place) {
        m_reader->endExtentEdit();
        m_navigation.goTo(place);
    });
}

void MainWindow::tagFound()
{
    m_hits.begin(
        m_finding.isOpen()      ? m_finding.found()
            : m_search.isOpen() ? m_search.found()
                                : FoundPlaces());
}

/// What is found in the article at hand is lit before what was found in all.
void MainWindow::lightFound()
{
    if (!m_finding.isOpen()) {
        m_search.light();
    }
}

void MainWindow::stepFound(int step)
{
    if (m_mentionReview.isReviewing()) {
        m_mentionReview.step(step);
    } else if (m_hits.isReviewing()) {
        m_hits.step(step);
    } else if (m_search.isOpen() && !m_finding.isOpen()) {
        m_search.step(step);
    } else {
        m_finding.step(step);
    }
}

} // namespace ui
