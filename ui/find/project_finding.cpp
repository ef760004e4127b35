// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/project_finding.h"

#include "model/project/project.h"
#include "ui/find/find_options.h"
#include "ui/find/search_form.h"
#include "ui/find/search_place.h"
#include "ui/find/search_words.h"
#include "ui/find/selected_words.h"
#include "ui/panel/marks.h"
#include "ui/reader/article_view.h"

#include <algorithm>
#include <variant>

namespace ui {

using model::search::Hit;

namespace {

constexpr int pauseMilliseconds = 300;
constexpr int contextLetters = 100; ///< enough for a wide list

/// Whether a change may make a list of places another one.
struct Touches
{
    bool asksMarks;

    bool operator()(const model::Delta<model::Annotation> & /*delta*/) const { return asksMarks; }
    bool operator()(const model::Delta<model::Relation> & /*delta*/) const { return asksMarks; }
    bool operator()(const model::Delta<model::Source> & /*delta*/) const { return asksMarks; }
    bool operator()(const model::BatchDelta & /*delta*/) const { return true; }
    bool operator()(const model::Delta<model::Article> &delta) const
    {
        return !delta.before || !delta.after || delta.before->textSha256 != delta.after->textSha256;
    }
    template <typename Other>
    bool operator()(const Other & /*delta*/) const
    {
        return false;
    }
};

} // namespace

ProjectFinding::ProjectFinding(SearchPane &pane, ArticleView &reader, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_reader(reader)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    m_pause.callOnTimeout(this, &ProjectFinding::start);
}

ProjectFinding::~ProjectFinding() = default;

SearchPane &ProjectFinding::pane()
{
    if (!m_pane.isBuilt()) {
        buildPane();
    }
    return m_pane;
}

void ProjectFinding::buildPane()
{
    m_pane.build();
    connect(&m_pane.form(), &SearchForm::edited, this, &ProjectFinding::typed);
    connect(&m_pane.form(), &SearchForm::stepRequested, this, &ProjectFinding::step);
    connect(&m_pane.form(), &SearchForm::leftDownwards, this, [this] {
        m_pane.list().setFocus(Qt::TabFocusReason);
        if (!m_pane.hits().hit(m_pane.list().currentIndex())) {
            step(+1);
        }
    });
    connect(&m_pane, &SearchPane::cancelRequested, this, &ProjectFinding::cancel);
    connect(&m_pane, &SearchPane::closeRequested, this, &ProjectFinding::close);
    connect(&m_pane, &SearchPane::againRequested, this, &ProjectFinding::start);
    connect(&m_pane, &SearchPane::offerTaken, this, &ProjectFinding::takeOffer);
    connect(&m_pane.list(), &RowsList::rowChosen, this, &ProjectFinding::choose);
    connect(&m_pane.list(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        choose(index);
        m_reader.setFocus(Qt::OtherFocusReason);
    });
    showProject();
    if (m_project && m_project->isOpen()) {
        showTags();
    }
}

void ProjectFinding::setProject(model::Project *project)
{
    m_pause.stop();
    m_job.reset();
    m_project = project;
    m_pane.hits().clear();
    m_pane.hide();
    if (m_pane.isBuilt()) {
        showProject();
    }
}

void ProjectFinding::showProject()
{
    m_pane.form().place().lookForNames(m_project ? &m_project->names() : nullptr);
    empty();
}

void ProjectFinding::showTags()
{
    if (m_pane.isBuilt()) {
        m_pane.form().place().setTags(m_project->codebook());
    }
}

bool ProjectFinding::isOpen() const
{
    return !m_pane.isHidden();
}

void ProjectFinding::open()
{
    const bool wasOpen = isOpen();
    pane().show();
    const QString before = m_pane.form().words();
    takeSelection();
    m_pane.form().focusWords();
    if (m_pane.form().words() != before || (!wasOpen && m_pane.hits().hits() == 0)) {
        start();
    }
    emit placesChanged();
}

void ProjectFinding::takeSelection()
{
    const QString words = selectedWords(m_reader, m_pane.form().options());
    // Having the focus in the pane, the person means the words there.
    if (m_reader.hasFocus() && !words.isEmpty()) {
        m_pane.form().setWords(words);
    }
}

void ProjectFinding::close()
{
    cancel();
    m_pane.hide();
    emit placesChanged();
    m_reader.setFocus(Qt::OtherFocusReason);
}

void ProjectFinding::typed()
{
    m_pause.start();
}

void ProjectFinding::empty()
{
    m_pane.showStatus({});
    m_pane.showStale({});
    m_pane.showEmpty(
        tr("Write words to find them in all articles. Enter goes to the next place, Esc closes the search."));
}

void ProjectFinding::start()
{
    m_pause.stop();
    m_job.reset();
    m_pane.hits().clear();
    emit placesChanged();
    m_report = {};
    m_progress = 0;
    if (!m_project || !m_project->isOpen() || m_pane.form().words().trimmed().isEmpty()) {
        empty();
        return;
    }
    m_request = m_pane.form().request();
    m_request.limit = mostHits;
    m_request.context = contextLetters;
    m_pane.showStale({});
    const QString lack = m_pane.form().place().lack();
    if (const auto mistake = lack.isEmpty() ? model::search::mistakeOf(m_request) : lack) {
        m_pane.showStatus({});
        m_pane.showEmpty(*mistake);
        return;
    }
    m_pane.showStatus(tr("Looking…"), 0);
    m_pane.showHits();
    m_job = std::make_unique<SearchJob>(*m_project, m_request);
    connect(m_job.get(), &SearchJob::told, this, &ProjectFinding::take);
    connect(m_job.get(), &SearchJob::failed, this, &ProjectFinding::fail);
}

void ProjectFinding::cancel()
{
    m_pause.stop();
    if (m_job) {
        m_job.reset();
        showReport(-1);
        m_pane.showStatus(tr("Cancelled. So far: %1").arg(m_pane.status()));
    }
}

void ProjectFinding::take(const SearchNews &news)
{
    m_report = news.report;
    m_progress = news.progress;
    m_pane.hits().add(news.hits, [this](model::ArticleId id) {
        const model::ArticleSummary *article = m_project->article(id);
        return article ? article->article.title : tr("An article that is gone");
    });
    showReport(news.isOver ? -1 : m_progress);
    if (news.isOver) {
        m_job.release()->deleteLater(); // it is the one that tells
        if (m_report.hits == 0) {
            showNothing();
        }
        if (m_report.changedMeanwhile) {
            m_pane.showStale(tr("The project was changed during the search."));
        }
    }
    emit placesChanged();
}

void ProjectFinding::fail(const model::Error &error)
{
    m_job.release()->deleteLater();
    m_pane.hits().clear();
    emit placesChanged();
    m_pane.showStatus({});
    m_pane.showEmpty(error.text());
}

void ProjectFinding::showReport(double progress)
{
    m_pane.showStatus(reportWords(m_report), progress);
}

void ProjectFinding::showNothing()
{
    const QList<SearchPane::Offer> offers = offersFor(m_request);
    if (m_report.damagedArticles == 0 && m_report.givenUp == 0) {
        m_pane.showStatus({});
    }
    const QString nothing =
        m_request.conditions.isEmpty() ? tr("%1 was found nowhere.") : tr("%1 was not found there.");
    const QString words = nothing.arg(marks::isolated(u'“' + m_request.text + u'”'));
    m_pane.showEmpty(offers.isEmpty() ? words : words + u' ' + tr("What may help:"), offers);
}

void ProjectFinding::takeOffer(SearchPane::Offer offer)
{
    FindOptions &options = m_pane.form().options();
    switch (offer) {
    case SearchPane::Offer::PartsOfWords:
        options.drop(FindOptions::Option::WholeWords);
        break;
    case SearchPane::Offer::AnyMarks:
        options.drop(FindOptions::Option::Marks);
        break;
    case SearchPane::Offer::AnyCase:
        options.drop(FindOptions::Option::Case);
        break;
    case SearchPane::Offer::Everywhere:
        m_pane.form().place().chooseEverywhere();
        break;
    }
    m_pane.form().focusWords(); // what was pressed goes away
    start();
}

void ProjectFinding::step(int step)
{
    if (m_pause.isActive()) {
        start();
        return;
    }
    const int before = m_pane.list().currentIndex().row();
    const int row = m_pane.hits().stepFrom(before, step);
    if (row < 0) {
        return;
    }
    if (before >= 0 && (row - before) * step <= 0) {
        emit said(step > 0 ? tr("On from the first place.") : tr("On from the last place."));
    }
    m_pane.setCurrentRow(row);
    choose(m_pane.hits().index(row));
}

void ProjectFinding::choose(const QModelIndex &index)
{
    const Hit *hit = m_pane.hits().hit(index);
    if (!hit || !m_project->article(hit->article)) {
        return;
    }
    const bool isHere = m_reader.page() && m_reader.page()->article.id == hit->article;
    if (isHere && !holds(*hit)) {
        emit said(tr("These words stand there no longer. Search again."));
        return;
    }
    emit placeChosen({hit->article, {}, hit->range});
    emit placesChanged();
}

bool ProjectFinding::holds(const Hit &hit) const
{
    return QStringView(m_reader.page()->text).mid(hit.range.start, hit.range.length()) == hit.words;
}

FoundPlaces ProjectFinding::found() const
{
    if (m_job || m_pause.isActive()) {
        return {};
    }
    return {m_pane.hits().all(), growOf(m_request), m_report.isCut};
}

void ProjectFinding::light()
{
    std::vector<model::TextRange> lit;
    if (!isOpen() || !m_reader.page()) {
        m_reader.showHits({});
        return;
    }
    for (const Hit *hit : m_pane.hits().hitsOf(m_reader.page()->article.id)) {
        if (holds(*hit)) {
            lit.push_back(hit->range);
        }
    }
    m_reader.showHits(std::move(lit));
}

void ProjectFinding::projectChanged(const model::Change &change)
{
    const Touches touches{!m_request.conditions.isEmpty()};
    const bool isStale =
        std::any_of(change.deltas.cbegin(), change.deltas.cend(), [&](const model::AnyDelta &delta) {
            return std::visit(touches, delta);
        });
    if (isStale) {
        noteStale();
    }
}

void ProjectFinding::projectReadAnew()
{
    noteStale();
}

void ProjectFinding::noteStale()
{
    if (!isOpen() || m_pane.form().words().trimmed().isEmpty() || m_job) {
        return;
    }
    m_pane.showStale(tr("The project has changed since."));
    emit placesChanged();
}

} // namespace ui
