// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_screen.h"

#include "model/analysis/speaking_words.h"
#include "ui/export/article_choice.h"
#include "ui/speaks/bars_table.h"
#include "ui/speaks/speaks_bar.h"
#include "ui/speaks/speaks_figures.h"
#include "ui/speaks/speaks_sources.h"
#include "ui/speaks/speaks_state.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using namespace model::analysis;
using model::exchange::SpeaksReport;

namespace {

/// Edits that follow each other closely are read once.
constexpr int millisecondsOfPause = 250;

} // namespace

SpeaksScreen::SpeaksScreen(const Theme &theme, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_counter(new SpeaksCounter(this))
    , m_saving(dialogs, this)
{
    m_again.setSingleShot(true);
    m_again.setInterval(millisecondsOfPause);
    setMinimumSize(640, 340); // the window may be narrower than all of it asks for
}

void SpeaksScreen::build()
{
    m_bar = new SpeaksBar(this);
    m_figures = new SpeaksFigures(m_theme, this);
    m_sources = new SpeaksSources(m_theme, this);
    m_state = new SpeaksState(this);
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(m_figures);
    panes->addWidget(m_sources);
    panes->setSizes({640, 720});
    m_figures->setMinimumWidth(300);
    m_sources->setMinimumWidth(300);
    auto *line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(line);
    layout->addWidget(panes, 1);
    layout->addWidget(m_state);
}

void SpeaksScreen::join()
{
    connect(&m_again, &QTimer::timeout, this, &SpeaksScreen::read);
    connect(m_counter, &SpeaksCounter::counted, this, &SpeaksScreen::showCounted);
    connect(m_counter, &SpeaksCounter::failed, this, &SpeaksScreen::notCounted);
    connect(m_bar, &SpeaksBar::left, this, &SpeaksScreen::left);
    connect(m_bar, &SpeaksBar::measureChosen, this, &SpeaksScreen::countByMeasure);
    connect(m_bar, &SpeaksBar::groupingChosen, this, &SpeaksScreen::read);
    connect(m_bar, &SpeaksBar::pickWished, this, &SpeaksScreen::chooseArticles);
    connect(m_bar, &SpeaksBar::saveWished, this, &SpeaksScreen::saveAs);
    connect(m_bar, &SpeaksBar::articlesChosen, this, [this](SpeaksBar::Articles articles) {
        m_bar->choose(articles, 0);
        read();
    });
    connect(m_figures, &SpeaksFigures::referenceWished, this, &SpeaksScreen::askReference);
    connect(m_figures, &SpeaksFigures::rowReached, this, &SpeaksScreen::showClaimsOfRow);
    connect(m_figures, &SpeaksFigures::rowChosen, this, [this](int row) {
        showClaimsOfRow(row);
        m_sources->focusClaims();
    });
    connect(m_sources, &SpeaksSources::speakerChosen, this, [this](const SpeakerFigures &speaker) {
        showClaimsOf(SpeakingWords(QLocale()).label(speaker), speaker.claimsOf);
        m_sources->focusClaims();
    });
    connect(m_sources, &SpeaksSources::claimChosen, this, &SpeaksScreen::claimChosen);
    connect(&m_saving, &SpeaksSaving::said, m_state, &SpeaksState::say);
}

void SpeaksScreen::setProject(model::Project *project)
{
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
    }
    m_job.reset();
    m_again.stop();
    m_counter->forget();
    m_project = project;
    m_isStale = true;
    m_report.reset();
    m_spoken.reset();
    m_reference = {};
    m_picked.clear();
    if (m_bar) {
        m_bar->choose(SpeaksBar::Articles::All, 0);
        m_sources->show({});
        m_sources->clearClaims();
    }
    if (project) {
        connect(project, &model::Project::changed, this, &SpeaksScreen::readSoon);
        connect(project, &model::Project::readAnew, this, &SpeaksScreen::readSoon);
    }
}

void SpeaksScreen::enter(const QList<model::ArticleId> &chosen)
{
    if (!m_bar) {
        build();
        join();
    }
    m_chosen = chosen;
    m_bar->showArticles(
        m_project ? m_project->articles().size() : 0, chosen.size(), m_project && m_project->page());
    if (m_bar->articles() == SpeaksBar::Articles::Chosen && chosen.size() < 2) {
        m_bar->choose(SpeaksBar::Articles::All, 0);
    }
    m_figures->bars().setFocus();
    const bool dependsOnPlace =
        m_bar->articles() == SpeaksBar::Articles::Chosen || m_bar->articles() == SpeaksBar::Articles::This;
    if (m_isStale || dependsOnPlace) {
        read();
    }
}

void SpeaksScreen::readSoon()
{
    m_isStale = true;
    if (isVisible()) {
        m_again.start();
    }
}

SpokenRequest SpeaksScreen::request() const
{
    SpokenRequest request;
    switch (m_bar->articles()) {
    case SpeaksBar::Articles::All:
        break;
    case SpeaksBar::Articles::Chosen:
        request.articles = m_chosen;
        break;
    case SpeaksBar::Articles::This:
        request.articles = {m_project->page() ? m_project->page()->article.id : model::ArticleId::make()};
        break;
    case SpeaksBar::Articles::Picked:
        request.articles = m_picked;
        break;
    }
    for (const QString &each : {by(), m_reference.by}) {
        const Grouping grouping = groupingNamed(each);
        if (!each.isEmpty() && grouping.by == Grouping::By::Variable) {
            request.variables.append(grouping.variable);
        }
    }
    return request;
}

void SpeaksScreen::read()
{
    if (!m_project || !m_project->isOpen()) {
        return;
    }
    m_isStale = false;
    m_again.stop();
    const SpokenRequest wanted = request();
    m_job = std::make_unique<SpeaksJob>(*m_project, wanted);
    connect(m_job.get(), &SpeaksJob::told, m_state, &SpeaksState::showCounting);
    connect(m_job.get(), &SpeaksJob::read, this, &SpeaksScreen::take);
    connect(m_job.get(), &SpeaksJob::failed, this, &SpeaksScreen::failed);
}

void SpeaksScreen::take(const std::shared_ptr<Spoken> &spoken)
{
    m_job.release()->deleteLater(); // it is the one that tells
    m_state->say(tr("A click on a bar lists its claims; a click on a claim opens it in the article."));
    m_spoken = spoken;
    m_bar->showGroupings(*spoken, by());
    m_sources->clearClaims();
    count();
}

void SpeaksScreen::failed(const model::Error &error)
{
    m_job.release()->deleteLater();
    m_state->say(error.text());
    m_report.reset();
    m_spoken.reset();
    m_bar->setSaveable(false, false);
    m_figures->showEmpty(tr("The claims could not be counted"), error.text());
}

/// What is being read is counted so as soon as it is there: what was read before may know nothing of what a
/// reference or a grouping chosen since needs.
void SpeaksScreen::countByMeasure()
{
    if (m_job) {
        return;
    }
    if (m_spoken) {
        count();
    } else {
        read();
    }
}

void SpeaksScreen::count()
{
    if (m_spoken && m_project) {
        m_counter->count(
            {m_project->title(), request(), m_spoken, groupingNamed(by()), m_bar->measure(), m_reference});
    }
}

/// Without the reference, where it was that which could not be counted with. Where something newer is being
/// read that was another one.
void SpeaksScreen::notCounted(const model::Error &error)
{
    if (m_job) {
        return;
    }
    if (m_reference.text.isEmpty()) {
        m_report.reset();
        m_bar->setSaveable(false, false);
        m_figures->showEmpty(tr("The claims could not be counted"), error.text());
        return;
    }
    m_reference = {};
    m_dialogs.tell(this, tr("The figures could not be compared."), error.text());
    count();
}

/// What is chosen, as long as the codebook has it.
QString SpeaksScreen::by() const
{
    const Grouping grouping = groupingNamed(m_bar->by());
    const QList<model::Variable> &variables = m_project->codebook().variables;
    const bool isThere = grouping.by != Grouping::By::Variable
        || std::any_of(variables.cbegin(), variables.cend(),
                       [&](const model::Variable &one) { return one.name == grouping.variable; });
    return isThere ? m_bar->by() : u"source"_s;
}

void SpeaksScreen::showCounted(const SpeaksReport &report)
{
    m_report = report;
    m_sources->show(report.speakers);
    m_bar->setSaveable(report.speaking.base.claims > 0, report.time.periods.size() > 1);
    m_figures->show(report);
}

void SpeaksScreen::showClaimsOfRow(int row)
{
    if (m_report && row < m_report->speaking.rows.size()) {
        const SpeakingRow &reached = m_report->speaking.rows[row];
        showClaimsOf(SpeakingWords(QLocale()).label(m_report->speaking, reached), reached.claimsOf);
    }
}

void SpeaksScreen::showClaimsOf(const QString &title, const std::vector<int> &claims)
{
    if (!m_report) {
        return; // the list of sources may be of figures that could not be counted anew
    }
    std::vector<qint64> keys;
    keys.reserve(claims.size());
    for (const int claim : claims) {
        keys.push_back(m_report->spoken->claims[static_cast<size_t>(claim)].key);
    }
    m_sources->showClaims(title, m_project, keys, m_report->spoken->variables);
}

void SpeaksScreen::askReference()
{
    if (!m_spoken) {
        return;
    }
    ReferenceWish wish = m_reference;
    if (wish.by.isEmpty()) {
        wish.by = m_spoken->variable(u"gender"_s) ? u"gender"_s : by();
    }
    auto *dialog = new ReferenceDialog(m_spoken, wish, m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_reference = dialog->isTakenAway() ? ReferenceWish() : dialog->wish();
        read();
    });
    dialog->open();
}

void SpeaksScreen::chooseArticles()
{
    auto *dialog = new ArticleChoice(m_project->articles(), m_picked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_picked = dialog->chosen();
        m_bar->choose(
            m_picked.isEmpty() ? SpeaksBar::Articles::All : SpeaksBar::Articles::Picked, m_picked.size());
        read();
    });
    dialog->open();
}

void SpeaksScreen::saveAs(SpeaksBar::Save as)
{
    if (!m_report || !m_project) {
        return;
    }
    if (as == SpeaksBar::Save::ClaimReview) {
        m_saving.saveClaimReviews(*m_project, *m_report);
    } else if (as == SpeaksBar::Save::Print) {
        m_saving.print(*m_report);
    } else {
        m_saving.save(*m_report, as);
    }
}

void SpeaksScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
