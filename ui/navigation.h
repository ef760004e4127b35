// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/place.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace ui {

class ArticleView;
class ArticlesPane;
class Panel;

/// Where in the project the person is and goes: to an article, to an annotation, to the place of a step that
/// was taken back, to the next of them, to the next pane.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    Navigation(ArticleView &reader, ArticlesPane &articles, Panel &panel, QObject *parent = nullptr);

    /// Goes about in this project until the next call; nullptr for none.
    void setProject(model::Project *project);
    /// The article that is open or was asked for; null for none.
    model::ArticleId article() const { return m_article; }

    /// The newest call wins.
    void openArticle(model::ArticleId id);
    /// Call once the reader shows the page that was asked for.
    void arrive(model::ArticleId id);
    /// Call when the open article is gone.
    void leave() { m_article = {}; }

    /// Opens its article first, where that is another one.
    void goTo(const Place &place);
    void goToAnnotation(model::AnnotationId id);
    /// The annotation of this tag that follows the current one, in a circle; false if there is none.
    bool goToNextOf(model::TagId tag);
    /// The same for the claims without a source; from the caret where none is current. Says if there is none.
    void goToNextUnsourced();
    /// From the current annotation, else from the caret.
    void stepAnnotation(int step);
    void stepArticle(int step);
    void stepPane(int step);
    /// Panes below the article that are stepped to too, while they can be seen.
    void goOver(QList<QWidget *> below) { m_below = std::move(below); }

signals:
    void leaving();                              ///< before an article is opened
    void currentChanged(model::AnnotationId id); ///< in the reader, by going there
    void said(const QString &text);              ///< why a step led nowhere

private:
    bool goToNext(qsizetype from, const std::function<bool(const model::Annotation &)> &isWanted);
    void makeCurrent(model::AnnotationId id);

    ArticleView &m_reader;
    ArticlesPane &m_articles;
    Panel &m_panel;
    QList<QWidget *> m_below;
    QPointer<model::Project> m_project;
    model::ArticleId m_article;
    std::optional<Place> m_goal; ///< where to go once its article is open
};

} // namespace ui
