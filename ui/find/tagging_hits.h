// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/search/hits_tagging.h"
#include "ui/find/hit_review.h"
#include "ui/find/hits_tagging_job.h"
#include "ui/place.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace ui {

class ArticleView;
class HitsBar;
class Theme;

/// Tags what a search found: asks for the tag, then tags all of it as one step, or leads through the places.
/// In a review each place that is taken is a step of its own, written at once: nothing is lost when the
/// review is left, and Undo takes back just the last place, as it does with tagging by hand.
class TaggingHits final : public QObject
{
    Q_OBJECT

public:
    TaggingHits(HitsBar &bar, ArticleView &reader, const Theme &theme, QObject *parent = nullptr);
    ~TaggingHits() override;

    /// Until the next call; nullptr for none.
    void setProject(model::Project *project);
    /// Asks for the tag: tagAsked() follows, and choose() answers.
    void begin(const FoundPlaces &places);
    /// False if no tag was asked for here.
    bool choose(model::TagId tag);
    void stopAsking() { m_asks = false; }
    bool isReviewing() const { return m_review.has_value(); }
    /// In a review: to the next place, or the one before.
    void step(int step);
    /// In a review: tags the place at hand, and goes on.
    void take(model::TagId tag);
    /// Call after the reader shows another page.
    void pageShown();
    void projectChanged(const model::Change &change);
    /// Call after an edit could not be written.
    void failed();

signals:
    void tagAsked();
    void placeChosen(const ui::Place &place);
    void said(const QString &text);

private:
    void offer(model::TagId tag);
    void tagAll();
    void perform();
    void jobFailed(const model::Error &error);
    void review();
    void goTo();
    void skip();
    void end();
    void finishReview();
    void showReview();
    QString note() const;
    bool isHere() const;
    const model::Tag *tag() const;
    QString outcome(const model::edits::PassageCount &count) const;

    HitsBar &m_bar;
    ArticleView &m_reader;
    const Theme &m_theme;
    QPointer<model::Project> m_project;
    FoundPlaces m_places;
    bool m_asks = false; ///< for the tag
    model::TagId m_tag;
    std::shared_ptr<model::search::HitsTagging> m_tagging; ///< touched only while no job works on it
    std::unique_ptr<HitsTaggingJob> m_job;
    model::AnnotationId m_awaited; ///< of the edit that tags all, until it is written
    QString m_outcome;             ///< what to say then
    std::optional<HitReview> m_review;
};

} // namespace ui
