// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_screen.h"

#include "model/analysis/speaking_words.h"
#include "ui/export/article_choice.h"
#include "ui/speaks/bars_table.h"
#include "ui/speaks/speaks_bar.h"
#include "ui/speaks/speaks_figures.h"
#include "ui/speaks/speaks_sources.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
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

SpeaksReport counted(
    const QString &title, const SpokenRequest &request, const std::shared_ptr<const Spoken> &spoken,
    const Grouping &grouping, Measure measure, const ReferenceWish &reference)
{
    SpeaksReport report = model::exchange::speaksReport(title, request, spoken, grouping, measure);
    if (!reference.text.isEmpty()) {
        const Grouping by = groupingNamed(reference.by);
        report.comparedBy = SpeakingWords::heading(*spoken, by);
        report.compared = comparedWith(referenceIn(reference.text), *spoken, by, reference.leavesOutUnknown);
    }
    return report;
}

} // namespace

SpeaksScreen::SpeaksScreen(const Theme &theme, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_bar(new SpeaksBar(this))
    , m_figures(new SpeaksFigures(theme, this))
    , m_sources(new SpeaksSources(theme, this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_saving(dialogs, this)
{
    m_again.setSingleShot(true);
    m_pool.setMaxThreadCount(1);
    m_again.setInterval(millisecondsOfPause);
    build();
    join();
    setMinimumSize(640, 400); // the window may be narrower than all of it asks for
}

SpeaksScreen::~SpeaksScreen()
{
    m_pool.waitForDone();
}

void SpeaksScreen::build()
{
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
    layout->addWidget(makeState());
}

QWidget *SpeaksScreen::makeState()
{
    auto *state = new QFrame(this);
    state->setProperty("role", u"bar"_s);
    auto *layout = new QHBoxLayout(state);
    layout->setContentsMargins(12, 4, 12, 4);
    m_state->setProperty("role", u"muted"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the counting"));
    m_progress->hide();
    layout->addWidget(m_state, 2);
    layout->addWidget(m_progress, 1);
    return state;
}

void SpeaksScreen::join()
{
    connect(&m_again, &QTimer::timeout, this, &SpeaksScreen::read);
    connect(m_bar, &SpeaksBar::left, this, &SpeaksScreen::left);
    connect(m_bar, &SpeaksBar::measureChosen, this, &SpeaksScreen::count);
    connect(m_bar, &SpeaksBar::groupingChosen, this, &SpeaksScreen::read);
    connect(m_bar, &SpeaksBar::pickWished, this, &SpeaksScreen::chooseArticles);
    connect(m_bar, &SpeaksBar::saveWished, this, &SpeaksScreen::saveAs);
    connect(m_bar, &SpeaksBar::articlesChosen, this, [this](SpeaksBar::Articles articles) {
        m_bar->choose(articles, 0);
        read();
    });
    connect(m_figures, &SpeaksFigures::referenceWished, this, &SpeaksScreen::askReference);
    connect(m_figures, &SpeaksFigures::rowChosen, this, [this](int row) {
        if (m_report && row < m_report->speaking.rows.size()) {
            const SpeakingRow &chosen = m_report->speaking.rows[row];
            showClaimsOf(SpeakingWords(QLocale()).label(m_report->speaking, chosen), chosen.claimsOf);
        }
    });
    connect(m_sources, &SpeaksSources::speakerChosen, this, [this](const SpeakerFigures &speaker) {
        showClaimsOf(SpeakingWords(QLocale()).label(speaker), speaker.claimsOf);
    });
    connect(m_sources, &SpeaksSources::claimChosen, this, &SpeaksScreen::claimChosen);
    connect(&m_saving, &SpeaksSaving::said, m_state, &QLabel::setText);
}

void SpeaksScreen::setProject(model::Project *project)
{
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
    }
    m_job.reset();
    m_again.stop();
    ++m_count;
    m_isCounting = false;
    m_project = project;
    m_isStale = true;
    m_report.reset();
    m_spoken.reset();
    m_reference = {};
    m_picked.clear();
    m_bar->choose(SpeaksBar::Articles::All, 0);
    m_sources->show({});
    m_sources->clearClaims();
    if (project) {
        connect(project, &model::Project::changed, this, &SpeaksScreen::readSoon);
        connect(project, &model::Project::readAnew, this, &SpeaksScreen::readSoon);
    }
}

void SpeaksScreen::enter(const QList<model::ArticleId> &chosen)
{
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
    connect(m_job.get(), &SpeaksJob::told, this, [this](double progress) {
        m_state->setText(tr("Counting…"));
        m_progress->show();
        m_progress->setValue(qRound(progress * m_progress->maximum()));
    });
    connect(m_job.get(), &SpeaksJob::read, this, &SpeaksScreen::take);
    connect(m_job.get(), &SpeaksJob::failed, this, &SpeaksScreen::failed);
}

void SpeaksScreen::take(const std::shared_ptr<Spoken> &spoken)
{
    m_job.release()->deleteLater(); // it is the one that tells
    m_progress->hide();
    m_state->setText(tr("A click on a bar lists its claims; a click on a claim opens it in the article."));
    m_spoken = spoken;
    m_bar->showGroupings(*spoken, by());
    m_sources->clearClaims();
    count();
}

void SpeaksScreen::failed(const model::Error &error)
{
    m_job.release()->deleteLater();
    m_progress->hide();
    m_state->setText(error.text());
    m_report.reset();
    m_bar->setSaveable(false, false);
    m_figures->showEmpty(tr("The claims could not be counted"), error.text());
}

/// What was read becomes figures beside the window: half a million claims take a moment.
void SpeaksScreen::count()
{
    if (!m_spoken || !m_project) {
        return;
    }
    m_isCounting = true;
    m_pool.start([this, call = ++m_count, title = m_project->title(), request = request(), spoken = m_spoken,
                  grouping = groupingNamed(by()), measure = m_bar->measure(), reference = m_reference] {
        try {
            const SpeaksReport report = counted(title, request, spoken, grouping, measure, reference);
            QMetaObject::invokeMethod(this, [this, call, report] {
                if (call == m_count) {
                    showCounted(report);
                }
            });
        } catch (const model::Error &error) {
            QMetaObject::invokeMethod(this, [this, call, error] {
                if (call == m_count) {
                    notCounted(error);
                }
            });
        }
    });
}

/// Without the reference, where it was that which could not be counted with.
void SpeaksScreen::notCounted(const model::Error &error)
{
    m_isCounting = false;
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
    m_isCounting = false;
    m_report = report;
    m_sources->show(report.speakers);
    const SpeakingBase &base = report.speaking.base;
    m_bar->setSaveable(base.claims > 0, report.time.periods.size() > 1);
    if (base.claims == 0) {
        const bool hasArticles = base.articles + report.spoken->uncoded + report.spoken->excluded > 0;
        m_figures->showEmpty(
            tr("No claims yet"),
            hasArticles
                ? tr("In an article, select what somebody says and press C to tag it as a claim, then A to "
                     "say "
                     "whose it is. Here you see who speaks, and how much.")
                : tr("There are no articles yet. Add some, and tag what people say in them as claims."));
        return;
    }
    m_figures->show(report);
}

void SpeaksScreen::showClaimsOf(const QString &title, const std::vector<int> &claims)
{
    std::vector<qint64> keys;
    keys.reserve(claims.size());
    for (const int claim : claims) {
        keys.push_back(m_spoken->claims[static_cast<size_t>(claim)].key);
    }
    m_sources->showClaims(title, m_project, keys, m_spoken->variables);
    m_sources->focusClaims();
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
    auto *dialog = new ReferenceDialog(m_spoken, wish, this);
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
    switch (as) {
    case SpeaksBar::Save::Png:
        m_saving.save(*m_report, SpeaksSaving::As::Png);
        break;
    case SpeaksBar::Save::Svg:
        m_saving.save(*m_report, SpeaksSaving::As::Svg);
        break;
    case SpeaksBar::Save::LinesSvg:
        m_saving.save(*m_report, SpeaksSaving::As::LinesSvg);
        break;
    case SpeaksBar::Save::Csv:
        m_saving.save(*m_report, SpeaksSaving::As::Csv);
        break;
    case SpeaksBar::Save::Html:
        m_saving.save(*m_report, SpeaksSaving::As::Html);
        break;
    case SpeaksBar::Save::ClaimReview:
        m_saving.saveClaimReviews(*m_project, *m_report);
        break;
    case SpeaksBar::Save::Print:
        m_saving.print(*m_report);
        break;
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
