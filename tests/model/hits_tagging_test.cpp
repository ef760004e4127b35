// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/hits_tagging.h"
#include "model/search/search.h"
#include "model/storage/check.h"
#include "model/storage/known_entities.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

using namespace Qt::StringLiterals;
using namespace model;
using edits::Grow;
using edits::PassageCount;
using search::Hit;
using search::HitsTagging;
using tests::ProjectFile;

namespace {

QList<Hit> found(ProjectFile &file, const search::Request &request)
{
    search::Search search(request, {});
    QList<Hit> hits;
    for (bool more = true; more;) {
        more = search.step(file.store());
        hits += search.takeHits();
    }
    return hits;
}

edits::By byFirst(ProjectFile &file)
{
    return {file.coder(), file.round(), 1000};
}

HitsTagging prepared(ProjectFile &file, const QList<Hit> &hits, const QString &tag, Grow grow = Grow::ToWords)
{
    NameIndex names;
    for (const Entity &entity : storage::knownEntities(file.store().database())) {
        names.put(entity);
    }
    HitsTagging tagging(hits, grow, file.tag(tag), byFirst(file), names, file.store().codebook());
    while (tagging.step(file.store())) {
    }
    return tagging;
}

QString shown(ProjectFile &file, ArticleId id)
{
    return tests::shown(file.page(id), file.store().codebook());
}

void requireSound(ProjectFile &file)
{
    for (const auto &finding : storage::checkProject(file.store().database()).findings) {
        FAIL_CHECK(finding.line().toStdString());
    }
}

} // namespace

TEST_CASE("what was found in many articles is tagged as one step, with its quote and place", "[hits_tagging]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"One\n\nThe port is shut. A PORT!\n"_s);
    const Article second = file.add(u"Two"_s, u"Two\nNo word of it.\n"_s);
    const Article third = file.add(u"Three"_s, u"Three\n🙂 Port, said she.\n"_s);
    file.tagWords(first.id, u"port", u"place");

    HitsTagging tagging = prepared(file, found(file, {.text = u"port"_s}), u"place"_s);
    CHECK(tagging.count() == PassageCount{2, 1, 0});
    CHECK(tagging.articles() == 2);
    CHECK(tagging.progress() == 1.0);
    const Edit edit = tagging.takeEdit();
    CHECK(edit.action == u"tag hits"_s);
    file.store().perform(edit);

    CHECK(shown(file, first.id) == u"One\n\nThe [port|place] is shut. A [PORT|place]!\n"_s);
    CHECK(shown(file, second.id) == u"Two\nNo word of it.\n"_s);
    CHECK(shown(file, third.id) == u"Three\n🙂 [Port|place], said she.\n"_s);
    CHECK(
        file.column(
            u"SELECT quote || ' ' || start || ' ' || \"end\" || ' ' || paragraph || ' ' || sentence || ' ' "
            "|| part || ' ' || words FROM annotations ORDER BY article_title, start"_s)
        == QStringList{u"port 9 13 2 2 body 1"_s, u"PORT 25 29 2 3 body 1"_s, u"Port 8 12 2 2 body 1"_s});
    requireSound(file);

    const auto step = file.store().undoState(file.coder()).undo;
    REQUIRE(step);
    CHECK(step->subject == u"PORT"_s);
    file.store().undo(step->number, file.coder());
    CHECK(shown(file, first.id) == u"One\n\nThe [port|place] is shut. A PORT!\n"_s);
    CHECK(shown(file, third.id) == u"Three\n🙂 Port, said she.\n"_s);
    CHECK(file.column(u"SELECT count(*) FROM entity"_s) == QStringList{u"1"_s});
}

TEST_CASE("a name means who is called so elsewhere, as when it is tagged by hand", "[hits_tagging]")
{
    ProjectFile file;
    file.add(u"One"_s, u"Helena Brandt met Reyes in Graz. Brandt left."_s);
    file.add(u"Two"_s, u"Helena Brandt and Reyes met, as Helena Brandt said in Graz."_s);
    const Article third = file.add(u"Three"_s, u"Helena Brandt in Graz."_s);
    file.tagWords(third.id, u"Graz", u"place");
    const auto tagAll = [&file](const QString &words, const QString &tag) {
        file.store().perform(prepared(file, found(file, {.text = words}), tag).takeEdit());
        requireSound(file);
    };
    tagAll(u"graz"_s, u"place"_s);           // known from the third
    tagAll(u"helena brandt"_s, u"person"_s); // made by the first
    tagAll(u"reyes"_s, u"person"_s);         // there are many
    CHECK(
        file.column(u"SELECT e.name || ' ' || count(a.id) FROM entity e JOIN annotation a ON a.entity = e.id "
                    "GROUP BY e.id ORDER BY 1"_s)
        == QStringList{u"Graz 3"_s, u"Helena Brandt 4"_s, u"Reyes 1"_s, u"Reyes 1"_s});
    const auto step = file.store().undoState(file.coder()).undo;
    file.store().undo(step->number, file.coder());
    CHECK(file.column(u"SELECT count(*) FROM annotation WHERE removed = 0"_s) == QStringList{u"7"_s});
}

TEST_CASE("whom an article made is made also where that article is looked at again", "[hits_tagging]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"Helena Brandt. A port."_s);
    file.add(u"Two"_s, u"Helena Brandt."_s);
    const QList<Hit> hits = found(file, {.text = u"helena brandt"_s});
    HitsTagging tagging = prepared(file, hits, u"person"_s);
    file.tagWords(first.id, u"port", u"claim");
    REQUIRE(tagging.lookAgain({first.id}));
    while (tagging.step(file.store())) {
    }
    CHECK(tagging.fits({}));
    file.store().perform(tagging.takeEdit());
    requireSound(file);
    CHECK(file.column(u"SELECT name FROM entity"_s) == QStringList{u"Helena Brandt"_s});
    CHECK(
        file.column(u"SELECT count(DISTINCT entity) FROM annotation WHERE entity"_s) == QStringList{u"1"_s});
}

TEST_CASE("an edit that means somebody who is gone meanwhile fits no more", "[hits_tagging]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"Helena Brandt."_s);
    file.add(u"Two"_s, u"Helena Brandt."_s);
    file.tagWords(first.id, u"Helena Brandt", u"person");
    const HitsTagging tagging = prepared(file, found(file, {.text = u"helena brandt"_s}), u"person"_s);
    NameIndex names;
    CHECK_FALSE(tagging.fits(names));
    for (const Entity &entity : storage::knownEntities(file.store().database())) {
        names.put(entity);
    }
    CHECK(tagging.fits(names));
}

TEST_CASE("articles that were changed since are looked at again, the others are not", "[hits_tagging]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"A port."_s);
    const Article second = file.add(u"Two"_s, u"Two ports, one port."_s);
    HitsTagging tagging = prepared(file, found(file, {.text = u"port"_s}), u"claim"_s);
    CHECK(tagging.count() == PassageCount{2, 0, 0});
    CHECK_FALSE(tagging.lookAgain({ArticleId::make()}));
    file.tagWords(second.id, u"port", u"claim", 2);
    REQUIRE(tagging.lookAgain({second.id}));
    CHECK(tagging.progress() < 1.0);
    while (tagging.step(file.store())) {
    }
    CHECK(tagging.count() == PassageCount{1, 1, 0});
    file.store().perform(tagging.takeEdit());
    CHECK(shown(file, first.id) == u"A [port|claim]."_s);
    CHECK(shown(file, second.id) == u"Two ports, one [port|claim]."_s);
}

TEST_CASE("an article that is gone makes the whole fail before anything is written", "[hits_tagging]")
{
    ProjectFile file;
    file.add(u"One"_s, u"A port."_s);
    const Article second = file.add(u"Two"_s, u"A port."_s);
    const QList<Hit> hits = found(file, {.text = u"port"_s});
    file.store().perform(edits::removeArticles({file.page(second.id).article}, byFirst(file)));
    CHECK(
        tests::errorOf([&] { prepared(file, hits, u"claim"_s); })
        == u"This article is no longer in the project. Open the project again to see what it holds now."_s);
    CHECK(file.column(u"SELECT count(*) FROM annotation"_s) == QStringList{u"0"_s});
}

TEST_CASE(
    "whatever is found and tagged is found within the tag, and is not tagged twice", "[hits_tagging][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int run = 0; run < 12; ++run) {
        ProjectFile file;
        for (int i = 0; i < 4; ++i) {
            file.add(
                QString::number(i),
                u"T\n"_s
                    + random.textOf(
                        {u"port", u"Port", u"ports", u"é", u"e\u0301", u" ", u" ", u"\n", u"-", u"’s",
                         u"渡轮", u"العبّارة", u"🙂", u"👩\u200d🚀", u"."},
                        60));
        }
        const QString wanted = random.below(3) == 0 ? u"渡"_s : random.below(2) == 0 ? u"e"_s : u"port"_s;
        const auto by = random.below(2) == 0 ? search::By::WholeWords : search::By::Parts;
        const Grow grow = by == search::By::WholeWords ? Grow::ToWords : Grow::ToLetters;
        const search::Request request{.text = wanted, .by = by};
        CAPTURE(wanted.toStdString());
        const QList<Hit> hits = found(file, request);
        HitsTagging tagging = prepared(file, hits, u"person"_s, grow);
        const PassageCount count = tagging.count();
        REQUIRE(count.tagged + count.already == hits.size());
        file.store().perform(tagging.takeEdit());
        requireSound(file);

        search::Request within = request;
        within.conditions = {{.tag = file.tag(u"person").id}};
        REQUIRE(found(file, within) == hits);
        HitsTagging again = prepared(file, hits, u"person"_s, grow);
        REQUIRE(again.count() == PassageCount{0, hits.size(), 0});
        REQUIRE(again.takeEdit().change.isEmpty());
    }
}
