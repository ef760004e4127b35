// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/dialogs.h"

#include <QObject>
#include <QPointer>

namespace ui {

class ArticlesPane;

/// What hands do to the articles that are chosen in the list: say how far they are, take them out of the
/// project.
class ArticleMarking final : public QObject
{
    Q_OBJECT

public:
    ArticleMarking(Dialogs &dialogs, ArticlesPane &pane, QWidget *window);

    /// Works on the project until the next call; nullptr for none.
    void setProject(model::Project *project);

    void markDone();
    void markOpen();
    /// Asks for the reason first.
    void exclude();
    /// Asks first.
    void remove();

    /// Call with every change the project made; tells what became of which articles.
    void take(const model::Change &change);
    /// The article to go to now that the open one is gone; null if none is left.
    model::ArticleId takeNext();

signals:
    void said(const QString &text);

private:
    QList<model::ArticleSummary> chosen() const;
    void mark(std::optional<model::Coding::Status> status, const QString &reason = {});
    QStringList reasons() const;
    QString named(const QList<model::ArticleSummary> &articles) const;

    Dialogs &m_dialogs;
    ArticlesPane &m_pane;
    QWidget *m_window;
    QPointer<model::Project> m_project;
    model::ArticleId m_next;
};

} // namespace ui
