// SPDX-License-Identifier: GPL-3.0-or-later
// What follows when a name is tagged: its other mentions are offered, tagged at once or one by one.
#include "ui/find/hits_bar.h"
#include "ui/main_window.h"
#include "ui/mentions/mentions_bar.h"
#include "ui/status_line.h"
#include "ui/window_memory.h"

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::joinMentions()
{
    m_mentionReviewBar->setObjectName(u"mentionReviewBar"_s);
    connect(m_actions.tagMentions, &QAction::triggered, &m_mentions, &OtherMentions::tagAll);
    connect(m_actions.reviewMentions, &QAction::triggered, &m_mentions, &OtherMentions::review);
    connect(m_actions.offerMentions, &QAction::triggered, this, [this](bool offers) {
        m_mentions.setOffers(offers);
        memory::rememberNumber(u"mentions/offer"_s, offers ? 1 : 0);
    });
    const auto lookInProject = [this] {
        const model::Entity *entity = m_mentions.entityAtHand();
        if (!entity) {
            m_status->say(tr("Choose a name in the article first: a person, a place or an organization."));
            return;
        }
        const model::Entity wanted = *entity;
        m_mentions.leave();
        m_mentionReview.end();
        m_projectMentions.begin({wanted});
    };
    connect(m_actions.mentionsInProject, &QAction::triggered, this, lookInProject);
    connect(m_mentionsBar, &MentionsBar::projectRequested, this, lookInProject);
    connect(&m_projectMentions, &MentionsInProject::said, m_status, &StatusLine::say);
    connect(&m_projectMentions, &MentionsInProject::reviewWanted, &m_mentionReview, &MentionReview::begin);
    connect(m_actions.loadNames, &QAction::triggered, &m_loadingNames, &LoadingNames::request);
    connect(&m_loadingNames, &LoadingNames::loaded, this, [this](const QList<model::Entity> &entities) {
        m_mentions.leave();
        m_mentionReview.end();
        m_projectMentions.begin(entities);
    });
    const bool offers = memory::number(u"mentions/offer"_s, 1) != 0;
    m_actions.offerMentions->setChecked(offers);
    m_mentions.setOffers(offers);
    // Their keys may be changed at any time.
    const auto showKeys = [this] {
        m_mentionsBar->showKeys(
            m_actions.keysOf(*m_actions.tagMentions).section(u',', 0, 0),
            m_actions.keysOf(*m_actions.reviewMentions).section(u',', 0, 0));
    };
    connect(m_actions.tagMentions, &QAction::changed, this, showKeys);
    connect(m_actions.reviewMentions, &QAction::changed, this, showKeys);
    showKeys();
    connect(&m_mentions, &OtherMentions::said, m_status, &StatusLine::say);
    connect(&m_mentions, &OtherMentions::reviewWanted, this, &MainWindow::reviewMentions);
    connect(&m_mentionReview, &MentionReview::said, m_status, &StatusLine::say);
    connect(&m_mentionReview, &MentionReview::placeChosen, this, [this](const Place &place) {
        m_reader->endExtentEdit();
        m_navigation.goTo(place);
    });
}

void MainWindow::reviewMentions(model::ArticleId article, const QList<model::suggest::Mention> &mentions)
{
    m_projectMentions.end();
    const model::ArticlePage &page = *m_project->page();
    QList<ReviewedMention> places;
    for (const model::suggest::Mention &mention : mentions) {
        places.append(
            {article, mention, page.text.sliced(mention.range.start, mention.range.length()),
             page.entities.value(mention.entity).name});
    }
    m_mentionReview.begin(places);
}

void MainWindow::takeInMentions(const model::Change &change, model::AnnotationId tagged)
{
    m_mentions.projectChanged(change);
    m_mentionReview.projectChanged(change);
    m_projectMentions.projectChanged(change);
    m_loadingNames.projectChanged(change);
    if (!tagged.isNull()) {
        m_mentions.offer(tagged);
    }
    // An entity of other articles that this one did not have is read with it.
    const model::ArticlePage *page = m_project->page();
    for (const model::AnyDelta &any : change.deltas) {
        const auto *delta = std::get_if<model::Delta<model::Annotation>>(&any);
        const model::EntityId entity = delta && delta->after ? delta->after->entity : model::EntityId();
        const bool isUnknown = page && !entity.isNull() && delta->after->article == page->article.id
            && page->annotations.find(delta->after->id) && !page->entities.contains(entity);
        if (isUnknown) {
            m_project->openArticle(page->article.id);
            return;
        }
    }
}

} // namespace ui
