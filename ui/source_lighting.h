// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"

#include <QObject>
#include <QSet>

namespace ui {

class AnnotationsList;
class ArticleView;

/// Of a name, all claims that it is a source of; of a claim, the names that are its sources: where a link was
/// drawn to one mention this one, else all mentions in the article.
QSet<model::AnnotationId>
litBy(const model::ArticlePage &page, const model::Codebook &codebook, model::AnnotationId pointedAt);
/// All claims of those who say this one, and their names.
QSet<model::AnnotationId>
litBySourcesOf(const model::ArticlePage &page, const model::Codebook &codebook, model::AnnotationId claim);

/// Lights up, in the text, its margin and the panel, who says what: while the pointer is on one of them the
/// others that belong to it, else those of the current annotation.
class SourceLighting final : public QObject
{
    Q_OBJECT

public:
    SourceLighting(ArticleView &reader, AnnotationsList &list, QObject *parent = nullptr);

    /// Looks at it until the next call.
    void showCodebook(const model::Codebook *codebook);
    /// Call when the page, or the current annotation, is another.
    void refresh();

private:
    void point(model::AnnotationId id, bool isSources);

    ArticleView &m_reader;
    AnnotationsList &m_list;
    const model::Codebook *m_codebook = nullptr;
    model::AnnotationId m_pointedAt;
    bool m_isSources = false; ///< those named beside it are pointed at
};

} // namespace ui
