// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "ui/find/found_places.h"
#include "ui/find/search_job.h"
#include "ui/find/search_pane.h"
#include "ui/place.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace ui {

class ArticleView;

/// Finds what is typed into the pane in all articles of a project, shows the places as they come, and leads
/// to one after another.
class ProjectFinding final : public QObject
{
    Q_OBJECT

public:
    ProjectFinding(SearchPane &pane, ArticleView &reader, QObject *parent = nullptr);
    ~ProjectFinding() override;

    /// Until the next call; nullptr for none.
    void setProject(model::Project *project);
    /// Call after the codebook became another.
    void showTags();
    /// Shows the pane; words that are selected in the reader become what is looked for.
    void open();
    void close();
    bool isOpen() const;
    /// With all that stands in it, which is made at the first call, or when it is opened.
    SearchPane &pane();
    /// To the next place that was found, or the one before; in a circle over the articles.
    void step(int step);
    /// What the list holds; nothing while a search is on its way.
    FoundPlaces found() const;
    /// Lights what was found in the reader's article, or nothing while the pane is closed.
    void light();
    /// Call after a change.
    void projectChanged(const model::Change &change);
    /// All that was found may be of another coder's work.
    void projectReadAnew();

signals:
    void placeChosen(const ui::Place &place);
    void said(const QString &text);
    /// Others are lit than before: call light(), unless a search in the article lights its own.
    void placesChanged();

private:
    void buildPane();
    void showProject();
    void noteStale();
    void takeSelection();
    void typed();
    void start();
    void cancel();
    void take(const SearchNews &news);
    void fail(const model::Error &error);
    void showReport(double progress);
    void showNothing();
    void takeOffer(SearchPane::Offer offer);
    void choose(const QModelIndex &index);
    void empty();
    bool holds(const model::search::Hit &hit) const;

    SearchPane &m_pane;
    ArticleView &m_reader;
    QPointer<model::Project> m_project;
    QTimer m_pause; ///< runs while a hand may still be typing
    std::unique_ptr<SearchJob> m_job;
    model::search::Request m_request;
    model::search::Report m_report;
    double m_progress = 0;
};

} // namespace ui
