// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/search/search.h"
#include "ui/job_line.h"

#include <QObject>

namespace model {
class Project;
}

namespace ui {

/// What a search found since it was last told, and how far it is.
struct SearchNews
{
    QList<model::search::Hit> hits;
    model::search::Report report;
    double progress = 0; ///< 0 to 1
    bool isOver = false;
};

/// One search on its way through the project's articles, in slices between which edits pass. Destroying it
/// cancels.
class SearchJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchJob)

public:
    /// Begins at once. The request must be without mistake.
    SearchJob(model::Project &project, const model::search::Request &request, QObject *parent = nullptr);
    ~SearchJob() override;

signals:
    void told(const SearchNews &news); ///< again and again; the last time it is over
    void failed(const model::Error &error);

private:
    std::shared_ptr<JobLine<SearchJob>> m_line;
};

} // namespace ui
