// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/speaks_report.h"
#include "model/project/project.h"
#include "ui/speaks/reference_dialog.h"
#include "ui/speaks/speaks_bar.h"
#include "ui/speaks/speaks_counter.h"
#include "ui/speaks/speaks_job.h"
#include "ui/speaks/speaks_saving.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace ui {

class SpeaksFigures;
class SpeaksSources;
class SpeaksState;

/// Who speaks in the articles: bars, their comparison with a reference, their way over time, the sources and
/// the claims behind each figure. Takes the whole window; reads anew when the project changes while it is
/// seen. Most of a day nobody asks, so its parts are made when it comes for the first time.
class SpeaksScreen final : public QWidget
{
    Q_OBJECT

public:
    SpeaksScreen(const Theme &theme, Dialogs &dialogs, QWidget *parent);

    /// nullptr, or a project that is open.
    void setProject(model::Project *project);
    /// Call when the screen comes: the articles that are chosen in the list.
    void enter(const QList<model::ArticleId> &chosen);

    // Once it has come.
    SpeaksBar &bar() { return *m_bar; }
    SpeaksFigures &figures() { return *m_figures; }
    SpeaksSources &sources() { return *m_sources; }
    /// Whether all that is shown is of the project as it is now.
    bool isUpToDate() const
    {
        return !m_job && !m_counter->isCounting() && !m_again.isActive() && !m_isStale;
    }

signals:
    void left(); ///< back to the article
    void claimChosen(model::ArticleId article, model::AnnotationId claim);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void join();
    void readSoon();
    void read();
    void take(const std::shared_ptr<model::analysis::Spoken> &spoken);
    void failed(const model::Error &error);
    QString by() const;
    void countByMeasure();
    void count();
    void notCounted(const model::Error &error);
    void showCounted(const model::exchange::SpeaksReport &report);
    void showClaimsOfRow(int row);
    void showClaimsOf(const QString &title, const std::vector<int> &claims);
    void askReference();
    void chooseArticles();
    void saveAs(SpeaksBar::Save as);
    model::analysis::SpokenRequest request() const;

    const Theme &m_theme;
    Dialogs &m_dialogs;
    QPointer<model::Project> m_project;
    SpeaksBar *m_bar = nullptr;
    SpeaksFigures *m_figures = nullptr;
    SpeaksSources *m_sources = nullptr;
    SpeaksState *m_state = nullptr;
    SpeaksCounter *m_counter;
    SpeaksSaving m_saving;
    QTimer m_again;
    std::unique_ptr<SpeaksJob> m_job;
    bool m_isStale = true;
    QList<model::ArticleId> m_chosen; ///< in the list
    QList<model::ArticleId> m_picked; ///< by the dialog
    ReferenceWish m_reference;
    std::optional<model::exchange::SpeaksReport> m_report;
    std::shared_ptr<const model::analysis::Spoken> m_spoken;
};

} // namespace ui
