// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/suggest/mentions.h"
#include "ui/find/hit_review.h"
#include "ui/place.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

class ArticleView;
class HitsBar;

/// A place that may name an entity, and what it was called there.
struct ReviewedMention
{
    model::ArticleId article;
    model::suggest::Mention mention;
    QString words;
    QString name; ///< of the entity
};

/// Leads through mentions one by one: Enter tags a place, Del says that it is none, which is kept, Backspace
/// goes back, Esc ends. Each is a step of its own, written at once, as in the review of what a search found.
class MentionReview final : public QObject
{
    Q_OBJECT

public:
    MentionReview(HitsBar &bar, ArticleView &reader, QObject *parent = nullptr);

    /// Until the next call; nullptr for none.
    void setProject(model::Project *project);
    /// There must be at least one; those of an article stand one behind the other.
    void begin(const QList<ReviewedMention> &mentions);
    bool isReviewing() const { return m_review.has_value(); }
    /// To the next place, or the one before.
    void step(int step);
    void end();
    /// Call after the reader shows another page.
    void pageShown();
    void projectChanged(const model::Change &change);
    /// Call after an edit could not be written.
    void failed();

signals:
    void placeChosen(const ui::Place &place);
    void said(const QString &text);

private:
    const ReviewedMention &atHand() const { return m_mentions.at(m_review->number() - 1); }
    /// The page, if it is that of the place at hand and has the words still.
    const model::ArticlePage *pageHere() const;
    const model::ArticlePage *pageToDecideOn();
    void goTo();
    void take();
    void skip();
    void show();
    QString note() const;

    HitsBar &m_bar;
    ArticleView &m_reader;
    QPointer<model::Project> m_project;
    QList<ReviewedMention> m_mentions;
    std::optional<HitReview> m_review;
};

/// Why a place is in doubt, for people; empty for none.
QString doubtText(model::suggest::Doubt doubt);

} // namespace ui
