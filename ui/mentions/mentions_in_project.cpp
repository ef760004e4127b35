// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/mentions_in_project.h"

#include "ui/find/hits_bar.h"
#include "ui/panel/marks.h"

#include <QHash>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace ui {

using model::suggest::MentionCount;
using model::suggest::PlacedMention;

MentionsInProject::MentionsInProject(HitsBar &bar, QWidget &reader, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_reader(reader)
{
    connect(&bar, &HitsBar::allRequested, this, &MentionsInProject::tagAll);
    connect(&bar, &HitsBar::reviewRequested, this, &MentionsInProject::review);
    connect(&bar, &HitsBar::endRequested, this, &MentionsInProject::end);
}

MentionsInProject::~MentionsInProject() = default;

void MentionsInProject::setProject(model::Project *project)
{
    m_job.reset();
    m_mentions.reset();
    m_awaited = {};
    m_isOn = false;
    m_project = project;
    m_bar.hide();
}

QString MentionsInProject::whom() const
{
    return m_entities.size() == 1
        ? marks::isolated(m_entities.constFirst().name)
        : tr("%Ln name(s)", "looked for in all articles", static_cast<int>(m_entities.size()));
}

void MentionsInProject::begin(const QList<model::Entity> &entities)
{
    const bool isPossible = m_project && m_project->isOpen() && m_project->readOnlyReason().isEmpty();
    if (!isPossible || entities.isEmpty()) {
        return;
    }
    if (m_job || !m_awaited.isNull()) {
        emit said(tr("Other names are just being looked for."));
        return;
    }
    m_entities = entities;
    m_isOn = true;
    m_mentions =
        std::make_shared<model::suggest::ProjectMentions>(entities, m_project->codebook(), m_project->by());
    work(Wish::Offer, tr("Looking for %1 in all articles…").arg(whom()));
}

void MentionsInProject::work(Wish wish, const QString &text)
{
    m_wish = wish;
    m_bar.showProgress(text, 0);
    m_job = std::make_unique<HitsTaggingJob>(*m_project, m_mentions);
    connect(m_job.get(), &HitsTaggingJob::told, this, [this](double progress) {
        m_bar.showProgress(m_bar.text(), progress);
    });
    connect(m_job.get(), &HitsTaggingJob::prepared, this, &MentionsInProject::prepared);
    connect(m_job.get(), &HitsTaggingJob::failed, this, &MentionsInProject::jobFailed);
}

void MentionsInProject::prepared()
{
    m_job.release()->deleteLater(); // it is the one that tells
    if (m_wish == Wish::TagAll) {
        write();
    } else {
        offer();
    }
}

void MentionsInProject::offer()
{
    const MentionCount count = m_mentions->count();
    if (count.sure + count.doubtful == 0) {
        emit said(tr("Nothing else in the project names %1.").arg(whom()));
        end();
        return;
    }
    const auto sure = static_cast<int>(count.sure);
    const auto doubtful = static_cast<int>(count.doubtful);
    const QString articles = tr("%Ln article(s)", nullptr, static_cast<int>(count.articles));
    QString text = sure > 0
        //: %1: a name, or "3 names"; %2: "12 articles"
        ? tr("Tag %Ln mention(s) of %1 in %2?", nullptr, sure).arg(whom(), articles)
        : tr("%Ln place(s) in %2 may name %1: look at them in the review.", nullptr, doubtful)
              .arg(whom(), articles);
    if (sure > 0 && doubtful > 0) {
        text += u' ' + tr("%Ln more in doubt, for the review only.", nullptr, doubtful);
    }
    m_bar.offer(text, QIcon(), sure > 0);
}

void MentionsInProject::tagAll()
{
    if (!m_isOn || m_job || !m_mentions) {
        return;
    }
    // What was found may be tagged by now, or its words be others.
    m_mentions->lookAgain(m_mentions->articles());
    work(Wish::TagAll, tr("Tagging %1…").arg(whom()));
}

void MentionsInProject::write()
{
    const model::Edit edit = m_mentions->edit();
    const auto count = static_cast<int>(edit.change.deltas.size());
    m_outcome = tr("%Ln mention(s) of %1 tagged.", nullptr, count).arg(whom());
    if (edit.change.isEmpty()) {
        emit said(m_outcome);
        end();
        return;
    }
    m_awaited = edit.change.firstMade();
    m_bar.showProgress(tr("Writing…"), -1);
    m_project->perform(edit);
}

void MentionsInProject::review()
{
    if (!m_isOn || m_job || !m_mentions) {
        return;
    }
    QHash<model::EntityId, QString> names;
    for (const model::Entity &entity : m_entities) {
        names.insert(entity.id, entity.name);
    }
    QList<ReviewedMention> places;
    for (const PlacedMention &one : m_mentions->mentions()) {
        const QString name = names.value(one.mention.entity, one.words);
        places.append({one.article, one.mention, one.words, name});
    }
    m_isOn = false;
    m_mentions.reset();
    emit reviewWanted(places);
}

void MentionsInProject::jobFailed(const model::Error &error)
{
    m_job.release()->deleteLater();
    emit said(tr("Nothing was tagged. %1").arg(error.text()));
    end();
}

void MentionsInProject::projectChanged(const model::Change &change)
{
    if (m_awaited.isNull() || change.firstMade() != m_awaited) {
        return;
    }
    m_awaited = {};
    emit said(m_outcome);
    end();
}

void MentionsInProject::failed()
{
    if (!m_awaited.isNull()) {
        m_awaited = {};
        end();
    }
}

void MentionsInProject::end()
{
    if (!m_isOn || !m_awaited.isNull()) {
        return; // what is being written cannot be cancelled any more
    }
    m_isOn = false;
    m_job.reset();
    m_mentions.reset();
    m_bar.putAway(m_reader);
}

} // namespace ui
