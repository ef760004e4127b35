// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/suggest/mentions.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui {

class ArticleView;
class MentionsBar;

/// Looks for the other mentions of a name in the open article, in slices between events, and offers, tags or
/// hands them to the review. Offers leave by themselves when the article or the project goes, and follow what
/// is tagged meanwhile.
class OtherMentions final : public QObject
{
    Q_OBJECT

public:
    OtherMentions(MentionsBar &bar, ArticleView &reader, QObject *parent = nullptr);
    ~OtherMentions() override;

    /// Until the next call; nullptr for none.
    void setProject(model::Project *project);
    /// Whether a name that was just tagged is followed by an offer.
    void setOffers(bool offers);
    /// The annotation was just tagged: offers the others of its entity.
    void offer(model::AnnotationId annotation);
    /// Tags the sure ones of the current annotation's entity, or of what is offered, as one step.
    void tagAll();
    void review();
    /// Takes the offer away; true if there was one.
    bool leave();
    /// Whom the current annotation names, else who is offered; none if neither.
    const model::Entity *entityAtHand() const;

    /// Call after the reader shows another page, or this one with another text.
    void pageShown();
    void projectChanged(const model::Change &change);
    /// Call after an edit could not be written.
    void failed() { m_awaited = {}; }

signals:
    void said(const QString &text);
    void reviewWanted(model::ArticleId article, const QList<model::suggest::Mention> &mentions);

private:
    enum class Wish { Offer, TagAll, Review };

    const model::ArticlePage *page() const;
    const model::Entity *offered() const;
    bool isLooking() const { return m_timer.isActive(); }
    void look(const model::Entity &entity, Wish wish);
    void lookFor(Wish wish);
    void step();
    void found();
    void showOffer();
    void tagFound();

    MentionsBar &m_bar;
    ArticleView &m_reader;
    QPointer<model::Project> m_project;
    bool m_offers = true;
    QTimer m_timer; ///< runs while others are looked for, or will be after a pause
    std::unique_ptr<model::suggest::MentionSearch> m_search; ///< of the page as it stands
    Wish m_wish = Wish::Offer;
    model::ArticleId m_article; ///< in which was looked
    model::EntityId m_entity;   ///< for whom
    QList<model::suggest::Mention> m_found;
    model::AnnotationId m_awaited; ///< the first of those that are being written
    int m_count = 0;               ///< of these
};

/// Those of them that may be tagged unseen.
QList<model::suggest::Mention> sureOf(QList<model::suggest::Mention> mentions);

} // namespace ui
