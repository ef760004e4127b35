// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/tagging_hits.h"

#include "model/project/linking.h"
#include "ui/find/hits_bar.h"
#include "ui/panel/marks.h"
#include "ui/panel/tag_label.h"
#include "ui/reader/article_view.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::edits::PassageCount;
using model::search::Hit;

namespace {

qsizetype articlesOf(const QList<Hit> &hits)
{
    QSet<model::ArticleId> articles;
    for (const Hit &hit : hits) {
        articles.insert(hit.article);
    }
    return articles.size();
}

QString tagWords(const model::Tag &tag)
{
    return marks::isolated(labelOf(tag));
}

} // namespace

TaggingHits::TaggingHits(HitsBar &bar, ArticleView &reader, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_reader(reader)
    , m_theme(theme)
{
    connect(&bar, &HitsBar::allRequested, this, &TaggingHits::tagAll);
    connect(&bar, &HitsBar::reviewRequested, this, &TaggingHits::review);
    connect(&bar, &HitsBar::takeRequested, this, [this] { take(m_tag); });
    connect(&bar, &HitsBar::skipRequested, this, &TaggingHits::skip);
    connect(&bar, &HitsBar::backRequested, this, [this] { step(-1); });
    connect(&bar, &HitsBar::endRequested, this, &TaggingHits::end);
}

TaggingHits::~TaggingHits() = default;

void TaggingHits::setProject(model::Project *project)
{
    m_job.reset();
    m_review.reset();
    m_asks = false;
    m_awaited = {};
    m_project = project;
    m_bar.hide();
}

const model::Tag *TaggingHits::tag() const
{
    return m_project ? m_project->codebook().find(m_tag) : nullptr;
}

void TaggingHits::begin(const FoundPlaces &places)
{
    if (!m_project || !m_project->isOpen() || !m_project->readOnlyReason().isEmpty()) {
        return;
    }
    if (m_job || !m_awaited.isNull()) {
        emit said(tr("Other places are just being tagged."));
        return;
    }
    if (places.hits.isEmpty()) {
        emit said(
            tr("Nothing was found that could be tagged. Search first, in the article (Ctrl+F) or in all "
               "articles (Ctrl+Shift+F)."));
        return;
    }
    m_review.reset();
    m_bar.hide();
    m_places = places;
    m_asks = true;
    emit tagAsked();
}

bool TaggingHits::choose(model::TagId tag)
{
    if (!std::exchange(m_asks, false)) {
        return false;
    }
    offer(tag);
    return true;
}

void TaggingHits::offer(model::TagId id)
{
    m_tag = id;
    const model::Tag *chosen = tag();
    if (!chosen) {
        return;
    }
    const auto count = static_cast<int>(m_places.hits.size());
    const auto articles = static_cast<int>(articlesOf(m_places.hits));
    //: %1: "37 places", %2: "12 articles", %3: a tag
    const QString text = (m_places.isCut ? tr("Tag the first %1 in %2 as %3?") : tr("Tag %1 in %2 as %3?"))
                             .arg(
                                 tr("%Ln place(s)", nullptr, count), tr("%Ln article(s)", nullptr, articles),
                                 tagWords(*chosen));
    m_bar.offer(text, marks::swatchIcon(m_theme.style(*chosen).ink, m_bar.devicePixelRatioF()));
}

void TaggingHits::tagAll()
{
    const model::Tag *chosen = tag();
    if (!chosen) {
        end();
        return;
    }
    QList<Hit> hits = m_places.hits;
    hits.removeIf([this](const Hit &hit) { return !m_project->article(hit.article); });
    m_bar.showProgress(tr("Tagging as %1…").arg(tagWords(*chosen)), 0);
    m_tagging = std::make_shared<model::search::HitsTagging>(
        hits, m_places.grow, *chosen, m_project->by(), m_project->names(), m_project->codebook());
    m_job = std::make_unique<HitsTaggingJob>(*m_project, m_tagging);
    connect(m_job.get(), &HitsTaggingJob::told, this, [this](double progress) {
        m_bar.showProgress(m_bar.text(), progress);
    });
    connect(m_job.get(), &HitsTaggingJob::prepared, this, &TaggingHits::perform);
    connect(m_job.get(), &HitsTaggingJob::failed, this, &TaggingHits::jobFailed);
}

void TaggingHits::perform()
{
    if (!m_tagging->fits(m_project->names())) {
        m_job.release()->deleteLater(); // it is the one that tells
        tagAll();
        return;
    }
    PassageCount count = m_tagging->count();
    count.gone += m_places.hits.size() - count.tagged - count.already - count.gone; // their articles are
    const model::Edit edit = m_tagging->takeEdit();
    m_job.release()->deleteLater(); // it is the one that tells
    m_outcome = outcome(count);
    if (edit.change.isEmpty()) {
        emit said(m_outcome);
        end();
        return;
    }
    m_awaited = edit.change.firstMade();
    m_bar.showProgress(tr("Writing…"), -1);
    m_project->perform(edit);
}

void TaggingHits::jobFailed(const model::Error &error)
{
    m_job.release()->deleteLater();
    emit said(tr("Nothing was tagged. %1").arg(error.text()));
    end();
}

QString TaggingHits::outcome(const PassageCount &count) const
{
    const model::Tag *chosen = tag();
    QStringList parts = {tr("%Ln place(s) tagged as %1", nullptr, static_cast<int>(count.tagged))
                             .arg(chosen ? tagWords(*chosen) : QString())};
    if (count.already > 0) {
        parts.append(tr("%Ln had the tag already", nullptr, static_cast<int>(count.already)));
    }
    if (count.gone > 0) {
        parts.append(tr("%Ln place(s) gone since the search", nullptr, static_cast<int>(count.gone)));
    }
    return parts.join(u", "_s) + u'.';
}

void TaggingHits::review()
{
    m_review.emplace(m_places);
    goTo();
    showReview();
}

bool TaggingHits::isHere() const
{
    return m_reader.page() && m_reader.page()->article.id == m_review->hit().article;
}

void TaggingHits::goTo()
{
    const Hit &hit = m_review->hit();
    emit placeChosen({hit.article, {}, hit.range});
}

void TaggingHits::step(int step)
{
    if (!m_review) {
        return;
    }
    if (m_review->step(step)) {
        goTo();
        showReview();
    } else if (step > 0) {
        finishReview();
    } else {
        emit said(tr("This is the first place."));
    }
}

void TaggingHits::skip()
{
    step(+1);
}

void TaggingHits::take(model::TagId id)
{
    const model::Tag *chosen = m_project && m_review ? m_project->codebook().find(id) : nullptr;
    if (!chosen) {
        return;
    }
    if (!m_project->article(m_review->hit().article)) {
        step(+1);
        return;
    }
    if (!isHere()) {
        goTo();
        return;
    }
    const auto made = model::edits::tagPassages(
        *m_project->page(), {model::search::passageOf(m_review->hit())}, m_review->grow(), *chosen,
        m_project->by(), [this, chosen](const QString &name) {
            return model::linking::elsewhere(m_project->names(), m_project->codebook(), name, chosen->id);
        });
    if (made.count.tagged > 0) {
        m_review->made(made.edit.change.firstMade());
        m_project->perform(made.edit);
    }
    step(+1);
}

QString TaggingHits::note() const
{
    const model::Tag *chosen = tag();
    if (!m_project->article(m_review->hit().article)) {
        return tr("its article was removed");
    }
    if (!isHere() || !chosen) {
        return {};
    }
    const PassageCount count =
        model::edits::tagPassages(
            *m_reader.page(), {model::search::passageOf(m_review->hit())}, m_review->grow(), *chosen,
            m_project->by(), [](const QString &) { return model::EntityId(); })
            .count;
    return count.gone > 0   ? tr("other words stand there now")
        : count.already > 0 ? tr("tagged as %1 already").arg(tagWords(*chosen))
                            : QString();
}

void TaggingHits::showReview()
{
    const model::Tag *chosen = tag();
    const QLocale locale;
    QStringList parts = {
        tr("%1 of %2").arg(locale.toString(m_review->number()), locale.toString(m_review->count())),
        tr("%Ln tagged", nullptr, static_cast<int>(m_review->tagged()))};
    if (const QString more = note(); !more.isEmpty()) {
        parts.append(more);
    }
    constexpr int widest = 180;
    const QString label =
        m_bar.fontMetrics().elidedText(chosen ? labelOf(*chosen) : QString(), Qt::ElideRight, widest);
    m_bar.showReview(
        parts.join(u" · "_s),
        //: a button; %1: a tag
        tr("Tag as %1 (Enter)").arg(marks::isolated(label).replace(u'&', u"&&"_s)));
}

void TaggingHits::pageShown()
{
    if (m_review) {
        showReview();
    }
}

void TaggingHits::projectChanged(const model::Change &change)
{
    if (m_review) {
        m_review->take(change);
        showReview();
    }
    if (!m_awaited.isNull() && change.firstMade() == m_awaited) {
        m_awaited = {};
        emit said(m_outcome);
        end();
    }
}

void TaggingHits::failed()
{
    if (m_review) {
        m_review->dropUnwritten();
        showReview();
    }
    if (!m_awaited.isNull()) {
        m_awaited = {};
        end();
    }
}

void TaggingHits::finishReview()
{
    emit said(tr("This was the last place. %Ln tagged.", nullptr, static_cast<int>(m_review->tagged())));
    end();
}

void TaggingHits::end()
{
    if (!m_awaited.isNull()) {
        return; // what is being written cannot be cancelled any more
    }
    m_job.reset();
    m_review.reset();
    m_bar.putAway(m_reader);
}

} // namespace ui
