// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/article_finding.h"

#include "ui/find/find_bar.h"
#include "ui/find/find_options.h"
#include "ui/find/selected_words.h"
#include "ui/reader/article_view.h"

#include <QDeadlineTimer>
#include <QLocale>

#include <algorithm>

namespace ui {

using model::TextRange;

namespace {

constexpr int sliceMilliseconds = 10;
/// An expression that is stopped so often is a bad one.
constexpr int givenUpAtMost = 20;

bool isBefore(const TextRange &place, qsizetype position)
{
    return place.start < position;
}

} // namespace

ArticleFinding::ArticleFinding(ArticleView &reader, FindBar &bar, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_bar(bar)
{
    m_timer.setInterval(0);
    m_timer.callOnTimeout(this, &ArticleFinding::look);
    connect(&bar, &FindBar::edited, this, &ArticleFinding::typed);
    connect(&bar, &FindBar::stepRequested, this, &ArticleFinding::step);
    connect(&bar, &FindBar::closeRequested, this, &ArticleFinding::close);
    connect(&reader, &QPlainTextEdit::selectionChanged, this, &ArticleFinding::showCount);
}

ArticleFinding::~ArticleFinding() = default;

bool ArticleFinding::isOpen() const
{
    return !m_bar.isHidden();
}

void ArticleFinding::open()
{
    takeSelection();
    m_bar.show();
    m_bar.focusWords();
    m_origin = m_reader.selection().start;
    m_shown = m_reader.selection();
    find(true);
}

void ArticleFinding::takeSelection()
{
    const QString words = selectedWords(m_reader, m_bar.options());
    // What the search selected itself is not meant anew.
    if (!words.isEmpty() && (m_reader.selection() != m_shown || m_bar.words().isEmpty())) {
        m_bar.setWords(words);
    }
}

void ArticleFinding::close()
{
    leave();
    m_reader.setFocus(Qt::OtherFocusReason);
}

void ArticleFinding::leave()
{
    m_bar.hide();
    m_timer.stop();
    m_matcher.reset();
    m_places.clear();
    m_reader.showHits({});
    emit closed();
}

void ArticleFinding::typed()
{
    // A hand that went elsewhere in the text means to look on from there.
    if (m_reader.selection() != m_shown) {
        m_origin = m_reader.selection().start;
    }
    find(true);
}

void ArticleFinding::pageShown()
{
    m_origin = 0;
    m_shown = {};
    if (isOpen()) {
        find(false);
    }
}

void ArticleFinding::pageChanged()
{
    if (isOpen() && m_reader.page() && m_reader.page()->text != m_text) {
        find(false);
    }
}

void ArticleFinding::find(bool goes)
{
    m_timer.stop();
    m_matcher.reset();
    m_places.clear();
    m_goes = goes;
    m_text = m_reader.page() ? m_reader.page()->text : QString();
    m_bar.showMistake({});
    m_reader.showHits({});
    const QString words = m_bar.words();
    if (!words.trimmed().isEmpty() && m_reader.page()) {
        const model::search::Request request = m_bar.options().requestFor(words);
        if (const std::optional<QString> mistake = model::search::mistakeOf(request)) {
            m_bar.showMistake(*mistake);
        } else {
            m_matcher = std::make_unique<model::search::Matcher>(request);
            m_matcher->begin(m_text);
            look();
            return;
        }
    }
    showCount();
}

void ArticleFinding::look()
{
    const bool isMore = m_matcher->matchSome(m_places, QDeadlineTimer(sliceMilliseconds));
    if (m_matcher->givenUp() > givenUpAtMost) {
        giveUp();
        return;
    }
    if (isMore != m_timer.isActive()) {
        isMore ? m_timer.start() : m_timer.stop();
    }
    if (!isMore || m_reader.hits().empty()) {
        m_reader.showHits(m_places);
    }
    if (m_goes) {
        goFromOrigin(!isMore);
    }
    showCount();
}

void ArticleFinding::giveUp()
{
    m_timer.stop();
    m_matcher.reset();
    m_places.clear();
    m_reader.showHits({});
    m_bar.showMistake(
        tr("This expression takes too many steps. Write it with fewer * and + within one another."));
    showCount();
}

void ArticleFinding::goFromOrigin(bool isOver)
{
    const auto next = std::lower_bound(m_places.cbegin(), m_places.cend(), m_origin, isBefore);
    if (next != m_places.cend()) {
        go(*next);
    } else if (isOver && !m_places.empty()) {
        go(m_places.front());
    }
}

void ArticleFinding::go(const TextRange &place)
{
    m_goes = false;
    m_shown = place;
    if (m_reader.isEditingExtent()) {
        m_reader.endExtentEdit();
    }
    m_reader.setCurrent({}); // else its mark would hide which place is meant
    m_reader.select(place);
    m_reader.reveal(place);
    emit placeShown();
}

void ArticleFinding::step(int step)
{
    if (m_bar.words().trimmed().isEmpty()) {
        open();
        return;
    }
    if (!isOpen()) {
        m_bar.show();
        find(false);
    }
    if (m_places.empty()) {
        return;
    }
    const TextRange here = m_reader.selection();
    const auto count = static_cast<qsizetype>(m_places.size());
    const qsizetype at = selected();
    const qsizetype following =
        std::lower_bound(m_places.cbegin(), m_places.cend(), here.start, isBefore) - m_places.cbegin();
    const qsizetype target = at >= 0 ? at + step : step > 0 ? following : following - 1;
    if (target < 0 || target >= count) {
        emit said(step > 0 ? tr("On from the article’s beginning.") : tr("On from the article’s end."));
    }
    const TextRange place = m_places[static_cast<size_t>((target + count) % count)];
    m_origin = place.start;
    go(place);
}

FoundPlaces ArticleFinding::found() const
{
    FoundPlaces found;
    if (m_timer.isActive() || !m_reader.page()) {
        return found;
    }
    found.grow = growOf(m_bar.options().requestFor(m_bar.words()));
    for (const TextRange &place : m_places) {
        if (found.hits.size() == mostHits) {
            found.isCut = true;
            break;
        }
        model::search::Hit hit;
        hit.article = m_reader.page()->article.id;
        hit.range = place;
        hit.words = m_text.mid(place.start, place.length());
        found.hits.append(hit);
    }
    return found;
}

qsizetype ArticleFinding::selected() const
{
    const TextRange here = m_reader.selection();
    const auto place = std::lower_bound(m_places.cbegin(), m_places.cend(), here.start, isBefore);
    return place != m_places.cend() && *place == here ? place - m_places.cbegin() : -1;
}

void ArticleFinding::showCount()
{
    if (!isOpen()) {
        return;
    }
    m_bar.setHasPlaces(!m_places.empty() && !m_timer.isActive());
    if (!m_matcher) {
        m_bar.showCount({});
        return;
    }
    const bool isMore = m_timer.isActive();
    if (m_places.empty()) {
        m_bar.showCount(isMore ? tr("Looking…") : tr("Not found"), isMore);
        return;
    }
    const QLocale locale;
    const auto count = static_cast<qsizetype>(m_places.size());
    const QString all = isMore ? tr("%1 so far").arg(locale.toString(count)) : locale.toString(count);
    const qsizetype at = selected();
    m_bar.showCount(
        at < 0 ? tr("%Ln place(s)", nullptr, static_cast<int>(count))
               : tr("%1 of %2").arg(locale.toString(at + 1), all));
}

} // namespace ui
