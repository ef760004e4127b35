// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tag_hits.h"

#include "app/console.h"
#include "app/names.h"
#include "model/error.h"
#include "model/search/hits_tagging.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;

model::Tag tagToGive(const model::Codebook &codebook, const QString &name)
{
    if (const model::Tag *tag = codebook.named(name)) {
        if (tag->retired) {
            throw Error(
                u"The tag “%1” is retired and is given no more. Choose another one."_s.arg(tag->name));
        }
        return *tag;
    }
    QStringList names;
    for (const model::Tag &tag : codebook.tags) {
        if (!tag.retired) {
            names.append(tag.name);
        }
    }
    throw Error(u"There is no tag “%1”. There are: %2."_s.arg(name, names.join(u", "_s)));
}

QString hitsInWords(qint64 count)
{
    return count == 1 ? u"1 hit"_s : u"%1 hits"_s.arg(count);
}

} // namespace

model::CoderId coderToTag(const model::storage::Snapshot &snapshot, const QString &name)
{
    if (const std::optional<model::Coder> coder = findCoder(snapshot, name)) {
        return coder->id;
    }
    QStringList names;
    for (const model::Coder &coder : snapshot.coders) {
        names.append(coder.name);
    }
    throw Error(u"There is no coder “%1”. There are: %2."_s.arg(name, names.join(u", "_s)));
}

model::RoundId mainRoundOf(const model::storage::Snapshot &snapshot)
{
    const auto main =
        std::find_if(snapshot.rounds.begin(), snapshot.rounds.end(), [](const model::Round &round) {
            return round.kind == model::Round::Kind::Main;
        });
    if (main == snapshot.rounds.end()) {
        throw Error(u"The project has no main round to code in."_s);
    }
    return main->id;
}

HitsTagger::HitsTagger(OpenProject &project, const QString &tag, const QString &coder)
    : m_project(project)
    , m_tag(tagToGive(project.snapshot.codebook, tag))
    , m_coder(coderToTag(project.snapshot, coder))
    , m_round(mainRoundOf(project.snapshot))
{
}

QString
HitsTagger::run(const QList<model::search::Hit> &hits, const model::search::Request &request, bool isSure)
{
    const auto grow = request.by == model::search::By::WholeWords ? model::edits::Grow::ToWords
                                                                  : model::edits::Grow::ToLetters;
    model::search::HitsTagging tagging(
        hits, grow, m_tag, {m_coder, m_round, QDateTime::currentMSecsSinceEpoch()}, namesOf(m_project),
        m_project.snapshot.codebook);
    while (tagging.step(*m_project)) {
        stopIfInterrupted();
    }
    const model::edits::PassageCount count = tagging.count();
    if (isSure) {
        stopIfInterrupted();
        m_project->perform(tagging.takeEdit());
    }
    m_counts = {{u"tagged"_s, isSure ? count.tagged : 0}, {u"tagged_already"_s, count.already}};
    const QString already =
        count.already > 0 ? u" %1 had the tag already."_s.arg(hitsInWords(count.already)) : QString();
    return isSure ? u"%1 tagged as %2.%3"_s.arg(hitsInWords(count.tagged), m_tag.name, already)
                  : u"%1 would be tagged as %2.%3 Nothing was changed: to tag them, add --yes."_s.arg(
                      hitsInWords(count.tagged), m_tag.name, already);
}

} // namespace app
