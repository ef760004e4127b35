// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/similar/similar_job.h"

#include <QObject>

#include <memory>

namespace ui {

class Banner;

/// Says, a moment after articles were added, that some of them are much like others of the project, such as
/// copies of one agency's report. Looks in slices between which edits pass; what is alike stays where it is.
class SimilarHint final : public QObject
{
    Q_OBJECT

public:
    explicit SimilarHint(Banner &banner, QObject *parent = nullptr);
    ~SimilarHint() override;

    /// nullptr, or a project that is open.
    void setProject(model::Project *project);
    void lookAt(const QList<model::ArticleId> &added);

private:
    void take(const QList<model::analysis::AlikeGroup> &groups);
    QString words(const model::analysis::AlikeGroup &group) const;
    void hideIfGone();

    Banner &m_banner;
    model::Project *m_project = nullptr;
    QList<model::ArticleId> m_added;
    QList<model::ArticleId> m_alike; ///< the added ones that the banner tells of
    std::unique_ptr<SimilarJob> m_job;
};

} // namespace ui
