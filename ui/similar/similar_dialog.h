// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/similar/similar_job.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QAction;
class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace ui {

class ComparedTexts;
class SimilarTree;

/// The articles whose texts are nearly the same, in groups: how alike they are, where two differ, and what
/// can be done with them. Beside the window, as one goes to the articles from here.
class SimilarDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins to look at once. `steps` are the window's actions that act here too (undo, redo).
    SimilarDialog(
        model::Project &project, const Theme &theme, const QList<QAction *> &steps,
        QWidget *parent = nullptr);
    ~SimilarDialog() override;

    SimilarTree &tree() { return *m_tree; }
    /// The line below the list.
    QString status() const;

signals:
    void articleChosen(model::ArticleId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QList<QAction *> &steps);
    QLayout *makeState();
    QLayout *makeButtons();
    void look();
    void take(const QList<model::analysis::AlikeGroup> &groups, qsizetype damaged);
    void failed(const model::Error &error);
    void stop();
    void showState(bool isLooking);
    void showPanes(bool shown);
    void projectChanged(const model::Change &change);
    void chosenChanged();
    void compare();
    void goTo();
    void exclude();

    model::Project &m_project;
    const Theme &m_theme;
    QLabel *m_intro;
    QSplitter *m_panes; ///< the list and the texts
    SimilarTree *m_tree;
    ComparedTexts *m_compared;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_goTo;
    QPushButton *m_exclude;
    QPushButton *m_again;
    std::unique_ptr<SimilarJob> m_job;
    quint64 m_comparing = 0; ///< the newest call wins
};

} // namespace ui
