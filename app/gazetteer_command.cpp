// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "app/tag_hits.h"
#include "model/error.h"
#include "model/exchange/names_file.h"
#include "model/search/context.h"
#include "model/storage/known_entities.h"
#include "model/suggest/loaded_names.h"
#include "model/suggest/project_mentions.h"
#include "model/text/offset_map.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::suggest::LoadedNames;
using model::suggest::MentionCount;
using model::suggest::PlacedMention;
using model::suggest::ProjectMentions;

struct GazetteerWish
{
    QString project;
    QString file;
    QString coder;
    bool proposes = false;
    bool isSure = false;
    bool json = false;
};

GazetteerWish gazetteerWishOf(const Arguments &arguments)
{
    const QStringList operands = arguments.operands(2);
    GazetteerWish wish{
        .project = operands[0],
        .file = operands[1],
        .coder = arguments.value(u"--coder"_s),
        .proposes = arguments.has(u"--propose"_s),
        .isSure = arguments.has(u"--yes"_s),
        .json = arguments.has(u"--json"_s)};
    if (wish.isSure && !wish.proposes) {
        throw UsageError{u"--yes tags what --propose finds; give both."_s};
    }
    return wish;
}

QString numberOf(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? u"1 "_s + one : QString::number(count) + u' ' + many;
}

class Gazetteer
{
public:
    Gazetteer(GazetteerWish wish, Console &console)
        : m_wish(std::move(wish))
        , m_console(console)
        , m_project(openForWriting(m_wish.project, console))
        , m_by{
              coderToTag(m_project.snapshot, m_wish.coder), mainRoundOf(m_project.snapshot),
              QDateTime::currentMSecsSinceEpoch()}
    {
    }

    void run()
    {
        const model::exchange::ReadNames read = model::exchange::readNamesFile(
            m_wish.file, m_project.snapshot.codebook, [] { stopIfInterrupted(); });
        m_loaded =
            model::suggest::loadNames(model::storage::knownEntities(m_project->database()), read.names, m_by);
        for (const QString &warning : read.warnings + m_loaded.conflicts) {
            m_console.warn(warning);
        }
        stopIfInterrupted();
        if (!m_loaded.edit.change.isEmpty()) {
            m_project->perform(m_loaded.edit);
        }
        m_result = {
            {u"names"_s, qint64(m_loaded.entities.size())},
            {u"new"_s, m_loaded.made},
            {u"completed"_s, m_loaded.completed}};
        tell(u"%1 in the file: %2 new, %3 completed."_s.arg(
            numberOf(m_loaded.entities.size(), u"name"_s, u"names"_s), QString::number(m_loaded.made),
            QString::number(m_loaded.completed)));
        if (m_wish.proposes) {
            propose();
        }
        if (m_wish.json) {
            m_console.print(m_result);
        }
    }

private:
    void tell(const QString &text)
    {
        if (!m_wish.json) {
            m_console.note(text);
        }
    }

    void propose()
    {
        ProjectMentions mentions(m_loaded.entities, m_project.snapshot.codebook, m_by);
        while (mentions.step(*m_project)) {
            stopIfInterrupted();
        }
        list(mentions.mentions());
        const MentionCount count = mentions.count();
        if (count.damagedArticles > 0) {
            m_console.warn(u"%1 damaged and not looked at; run: tagline check"_s.arg(
                numberOf(count.damagedArticles, u"article is"_s, u"articles are"_s)));
        }
        stopIfInterrupted();
        if (m_wish.isSure && count.sure > 0) {
            m_project->perform(mentions.edit());
        }
        m_result.insert(u"sure"_s, count.sure);
        m_result.insert(u"doubtful"_s, count.doubtful);
        m_result.insert(u"articles"_s, count.articles);
        m_result.insert(u"tagged"_s, m_wish.isSure ? count.sure : 0);
        const QString sure = numberOf(count.sure, u"place"_s, u"places"_s);
        const QString doubtful = numberOf(count.doubtful, u"is"_s, u"are"_s);
        tell(
            m_wish.isSure ? u"%1 tagged in %2; %3 in doubt and left."_s.arg(
                sure, numberOf(count.articles, u"article"_s, u"articles"_s), doubtful)
                          : u"%1 would be tagged in %2; %3 in doubt. To tag them, add --yes."_s.arg(
                              sure, numberOf(count.articles, u"article"_s, u"articles"_s), doubtful));
    }

    /// A line for each place, or its JSON.
    void list(const QList<PlacedMention> &mentions)
    {
        QHash<model::EntityId, QString> names;
        for (const model::Entity &entity : std::as_const(m_loaded.entities)) {
            names.insert(entity.id, entity.name);
        }
        QJsonArray places;
        model::ArticleId article;
        model::text::OffsetMap map;
        for (const PlacedMention &one : mentions) {
            if (one.article != article) {
                article = one.article;
                map = model::text::OffsetMap(m_project->readText(article));
                stopIfInterrupted();
            }
            const model::TextRange range = map.toCodePoints(one.mention.range);
            const QString state = one.mention.isSure() ? u"sure"_s : u"doubtful"_s;
            const QString name = names.value(one.mention.entity, one.words);
            if (m_wish.json) {
                places.append(QJsonObject{
                    {u"article_id"_s, article.text()},
                    {u"start"_s, qint64(range.start)},
                    {u"end"_s, qint64(range.end)},
                    {u"state"_s, state},
                    {u"entity"_s, name},
                    {u"quote"_s, one.words}});
            } else {
                m_console.print(QStringList{
                    article.text(), QString::number(range.start), QString::number(range.end), state,
                    model::search::inOneLine(name), model::search::inOneLine(one.words)}
                                    .join(u'\t'));
            }
        }
        m_result.insert(u"places"_s, places);
    }

    GazetteerWish m_wish;
    Console &m_console;
    OpenProject m_project;
    model::edits::By m_by;
    LoadedNames m_loaded;
    QJsonObject m_result;
};

} // namespace

Command gazetteerCommand()
{
    return {
        {u"gazetteer"_s,
         u"PROJECT FILE"_s,
         u"Load a list of names (CSV) and, with --propose, look for them in all articles."_s,
         {{u"--propose"_s, {}, u"print the places that name them and are not tagged yet"_s},
          {u"--yes"_s, {}, u"tag those of them that are not in doubt, all as one step"_s},
          {u"--coder"_s, u"NAME"_s, u"whose tags count, and who tags; else the first coder"_s},
          {u"--json"_s, {}, u"print the result as one JSON object"_s}},
         u"The file names its columns in the first line: name and tag, and where there are any "
         "aliases (parted by ; or |),\n"
         "wikidata (Q42) and description. Names that the project has already are completed, not "
         "doubled; all of it is one step\n"
         "for undo. Nothing is loaded where a line has a mistake.\n"
         "\n"
         "A line of --propose is: article id, start, end, sure or doubtful, name, words, with a "
         "tab between each two; start\n"
         "and end are Unicode code points from 0, the end exclusive. In doubt are words that may "
         "be part of a longer name or a\n"
         "common word, names that several share, and a surname in an article that has the full "
         "name nowhere.\n"
         "\n"
         "--json prints {\"names\", \"new\", \"completed\"}, with --propose also {\"places\": "
         "[{\"article_id\", \"start\", \"end\",\n"
         "\"state\", \"entity\", \"quote\"}…], \"sure\", \"doubtful\", \"articles\", \"tagged\"}."_s},
        [](const Arguments &arguments, Console &console) {
            Gazetteer(gazetteerWishOf(arguments), console).run();
        }};
}

} // namespace app
