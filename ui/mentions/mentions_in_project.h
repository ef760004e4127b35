// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/project_mentions.h"
#include "ui/find/hits_tagging_job.h"
#include "ui/mentions/mention_review.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace ui {

class HitsBar;

/// Looks for the mentions of names in all articles, tells how many there are, then tags the sure ones as one
/// step or hands all of them to the review. Can be cancelled until it is written.
class MentionsInProject final : public QObject
{
    Q_OBJECT

public:
    MentionsInProject(HitsBar &bar, QWidget &reader, QObject *parent = nullptr);
    ~MentionsInProject() override;

    /// Until the next call; nullptr for none.
    void setProject(model::Project *project);
    /// One entity, or many that a file brought.
    void begin(const QList<model::Entity> &entities);
    /// Whether the bar is in hand for this.
    bool isOn() const { return m_isOn; }
    void end();
    void projectChanged(const model::Change &change);
    /// Call after an edit could not be written.
    void failed();

signals:
    void said(const QString &text);
    void reviewWanted(const QList<ui::ReviewedMention> &mentions);

private:
    enum class Wish { Offer, TagAll, Review };

    QString whom() const;
    void work(Wish wish, const QString &text);
    void prepared();
    void offer();
    void tagAll();
    void write();
    void review();
    void jobFailed(const model::Error &error);

    HitsBar &m_bar;
    QWidget &m_reader;
    QPointer<model::Project> m_project;
    QList<model::Entity> m_entities;
    std::shared_ptr<model::suggest::ProjectMentions> m_mentions;
    std::unique_ptr<HitsTaggingJob> m_job;
    Wish m_wish = Wish::Offer;
    model::AnnotationId m_awaited; ///< of the edit that tags all, until it is written
    QString m_outcome;             ///< what to say then
    bool m_isOn = false;
};

} // namespace ui
