// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/other_mentions.h"

#include "model/suggest/tagging_mentions.h"
#include "ui/mentions/mentions_bar.h"
#include "ui/panel/marks.h"
#include "ui/reader/article_view.h"

#include <algorithm>

namespace ui {

using model::suggest::Mention;

namespace {

constexpr int sliceMilliseconds = 4;
/// Before others are looked for to be offered: hands that go on tagging are not held up.
constexpr int pauseMilliseconds = 150;

} // namespace

QList<Mention> sureOf(QList<Mention> mentions)
{
    mentions.removeIf([](const Mention &mention) { return !mention.isSure(); });
    return mentions;
}

OtherMentions::OtherMentions(MentionsBar &bar, ArticleView &reader, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_reader(reader)
{
    connect(&m_timer, &QTimer::timeout, this, &OtherMentions::step);
    connect(&bar, &MentionsBar::allRequested, this, &OtherMentions::tagAll);
    connect(&bar, &MentionsBar::reviewRequested, this, &OtherMentions::review);
    connect(&bar, &MentionsBar::closed, this, &OtherMentions::leave);
}

OtherMentions::~OtherMentions() = default;

void OtherMentions::setProject(model::Project *project)
{
    leave();
    m_awaited = {};
    m_project = project;
}

void OtherMentions::setOffers(bool offers)
{
    m_offers = offers;
    if (!offers) {
        leave();
    }
}

const model::ArticlePage *OtherMentions::page() const
{
    const bool isPossible = m_project && m_project->isOpen() && m_project->readOnlyReason().isEmpty();
    return isPossible ? m_project->page() : nullptr;
}

/// Who was looked for, while the article is the same and still names them.
const model::Entity *OtherMentions::offered() const
{
    if (!page() || page()->article.id != m_article) {
        return nullptr;
    }
    const auto entity = page()->entities.constFind(m_entity);
    return entity == page()->entities.cend() ? nullptr : &*entity;
}

const model::Entity *OtherMentions::entityAtHand() const
{
    if (!page()) {
        return nullptr;
    }
    const model::Annotation *current = page()->annotations.find(m_reader.current());
    const auto entity = current ? page()->entities.constFind(current->entity) : page()->entities.cend();
    return entity == page()->entities.cend() ? offered() : &*entity;
}

void OtherMentions::offer(model::AnnotationId id)
{
    leave();
    const model::Annotation *annotation = page() && m_offers ? page()->annotations.find(id) : nullptr;
    const auto entity =
        annotation ? page()->entities.constFind(annotation->entity) : decltype(page()->entities.cend()){};
    if (annotation && entity != page()->entities.cend()) {
        look(*entity, Wish::Offer);
    }
}

/// Not while the same is being written: the page does not have it yet.
void OtherMentions::tagAll()
{
    if (m_awaited.isNull()) {
        lookFor(Wish::TagAll);
    }
}

void OtherMentions::review()
{
    lookFor(Wish::Review);
}

void OtherMentions::lookFor(Wish wish)
{
    if (const model::Entity *entity = entityAtHand()) {
        look(*entity, wish);
    } else if (page()) {
        emit said(tr("Choose a name in the article first: a person, a place or an organization."));
    }
}

void OtherMentions::look(const model::Entity &entity, Wish wish)
{
    m_wish = wish;
    m_article = page()->article.id;
    m_entity = entity.id;
    m_search.reset();
    m_timer.start(wish == Wish::Offer ? pauseMilliseconds : 0);
}

void OtherMentions::step()
{
    const model::Entity *entity = offered();
    if (!entity) {
        leave();
        return;
    }
    if (!m_search) {
        m_search = std::make_unique<model::suggest::MentionSearch>(
            *page(), m_project->codebook(), QList{*entity}, m_project->by());
        m_timer.setInterval(0);
    }
    if (m_search->step(QDeadlineTimer(sliceMilliseconds))) {
        return;
    }
    m_timer.stop();
    m_found = m_search->takeMentions();
    m_search.reset();
    found();
}

void OtherMentions::found()
{
    switch (m_wish) {
    case Wish::Offer:
        showOffer();
        break;
    case Wish::TagAll:
        tagFound();
        break;
    case Wish::Review:
        if (m_found.isEmpty()) {
            emit said(tr("Nothing else in this article names %1.").arg(marks::isolated(offered()->name)));
        } else {
            emit reviewWanted(m_article, m_found);
        }
        leave();
    }
}

void OtherMentions::showOffer()
{
    if (m_found.isEmpty()) {
        leave();
        return;
    }
    const auto sure = sureOf(m_found).size();
    m_bar.offer(offered()->name, static_cast<int>(sure), static_cast<int>(m_found.size() - sure));
}

void OtherMentions::tagFound()
{
    const model::Edit edit = model::suggest::tagMentions(*page(), sureOf(m_found), m_project->by());
    if (edit.change.isEmpty()) {
        const QString name = marks::isolated(offered()->name);
        const auto count = static_cast<int>(m_found.size());
        emit said(
            count == 0 ? tr("Nothing else in this article names %1.").arg(name)
                       : tr("%n place(s) may name %1; the review shows what is in doubt.", nullptr, count)
                             .arg(name));
        showOffer();
        return;
    }
    m_awaited = edit.change.firstMade();
    m_count = static_cast<int>(sureOf(m_found).size());
    m_bar.putAway();
    m_project->perform(edit);
}

bool OtherMentions::leave()
{
    m_timer.stop();
    m_search.reset();
    m_found.clear();
    const bool wasShown = !m_bar.isHidden();
    m_bar.putAway();
    return wasShown;
}

void OtherMentions::pageShown()
{
    leave();
    m_article = {};
    m_entity = {};
}

/// What is offered is looked for anew, since some of it may be tagged now; and so is what is being looked
/// for, as the search needs the page as it was.
void OtherMentions::projectChanged(const model::Change &change)
{
    const bool isTagged = !m_awaited.isNull() && change.firstMade() == m_awaited;
    if (isTagged) {
        m_awaited = {};
    }
    if (isTagged && offered()) {
        emit said(tr("%n mention(s) of %1 tagged; Undo takes them back.", nullptr, m_count)
                      .arg(marks::isolated(offered()->name)));
        if (m_offers || isLooking()) {
            look(*offered(), isLooking() ? m_wish : Wish::Offer); // the doubtful ones are left
        }
        return;
    }
    if (m_bar.isHidden() && !isLooking()) {
        return;
    }
    if (const model::Entity *entity = offered()) {
        look(*entity, isLooking() ? m_wish : Wish::Offer);
    } else {
        leave();
    }
}

} // namespace ui
