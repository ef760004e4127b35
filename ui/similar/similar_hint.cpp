// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/similar_hint.h"

#include "ui/banner.h"
#include "ui/panel/marks.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using model::analysis::AlikeArticle;
using model::analysis::AlikeGroup;

SimilarHint::SimilarHint(Banner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
}

SimilarHint::~SimilarHint() = default;

void SimilarHint::setProject(model::Project *project)
{
    m_job.reset();
    m_alike.clear();
    m_banner.say({});
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
    }
    m_project = project;
    if (m_project) {
        connect(m_project, &model::Project::changed, this, &SimilarHint::hideIfGone);
    }
}

void SimilarHint::lookAt(const QList<model::ArticleId> &added)
{
    if (!m_project || added.isEmpty() || m_project->articles().size() < 2) {
        return;
    }
    m_added = added;
    m_job = std::make_unique<SimilarJob>(*m_project);
    // Once it is through, and not from within: the job goes.
    connect(m_job.get(), &SimilarJob::found, this, &SimilarHint::take, Qt::QueuedConnection);
}

void SimilarHint::take(const QList<AlikeGroup> &groups)
{
    m_job.reset();
    m_alike.clear();
    const AlikeGroup *only = nullptr;
    for (const AlikeGroup &group : groups) {
        for (const AlikeArticle &one : group) {
            if (m_added.contains(one.id)) {
                m_alike.append(one.id);
                only = &group;
            }
        }
    }
    if (m_alike.size() == 1) {
        m_banner.say(words(*only));
    } else if (!m_alike.isEmpty()) {
        m_banner.say(tr(
            "%n of the added articles are much like others of this project, such as copies of one agency’s "
            "report.",
            nullptr, static_cast<int>(m_alike.size())));
    }
}

/// Of one added article: by how much, and which it is like.
QString SimilarHint::words(const AlikeGroup &group) const
{
    const AlikeArticle &first = group.constFirst();
    const AlikeArticle &second = group.at(1);
    const auto self = std::find_if(group.cbegin(), group.cend(), [this](const AlikeArticle &one) {
        return one.id == m_alike.constFirst();
    });
    const bool isFirst = self == group.cbegin();
    const auto title = [this](model::ArticleId id) {
        const auto *summary = m_project->article(id);
        return summary && !summary->article.title.isEmpty() ? marks::isolated(summary->article.title)
                                                            : tr("Untitled");
    };
    const double likeness = isFirst ? second.likeness : self->likeness;
    const int percent = std::min(qRound(likeness * 100), likeness < 1 ? 99 : 100);
    return tr("“%1” is much like “%2”: %3 % alike.")
        .arg(title(self->id), title(isFirst ? second.id : first.id), QLocale().toString(percent));
}

/// An added article was taken out again.
void SimilarHint::hideIfGone()
{
    const bool isGone = std::any_of(
        m_alike.cbegin(), m_alike.cend(), [this](model::ArticleId id) { return !m_project->article(id); });
    if (isGone) {
        m_alike.clear();
        m_banner.say({});
    }
}

} // namespace ui
