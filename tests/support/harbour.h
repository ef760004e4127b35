// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"
#include "tests/support/project_file.h"

namespace tests {

extern const QString harbour;

/// Where the words stand in the article of the Harbour.
model::TextRange placeOf(QStringView words);

/// A project with one article, with a person, a place and a claim in two pieces.
class Harbour
{
public:
    Harbour();

    /// Tags the pieces by their words.
    model::AnnotationId tag(const QList<QStringView> &pieces, QStringView name);
    model::ArticlePage page() { return project.page(article); }
    void perform(const model::Edit &edit) { project.store().perform(edit); }
    model::edits::By by() { return {project.coder(), project.round(), m_now += 1000}; }

private:
    qint64 m_now = 1'700'000'000'000;

public:
    ProjectFile project;
    model::ArticleId article;
    model::AnnotationId person;
    model::AnnotationId place;
    model::AnnotationId claim;
};

} // namespace tests
