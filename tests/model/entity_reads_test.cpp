// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted and read of entities over all articles.
#include "model/analysis/entity_counts.h"
#include "model/analysis/entity_mentions.h"
#include "tests/support/newsroom.h"
#include "tests/support/random_coding.h"

using namespace Qt::StringLiterals;
using namespace model;
using analysis::EntityCount;
using analysis::EntityCounts;
using analysis::EntityMentions;
using analysis::Mention;
using tests::Newsroom;

namespace {

QStringList counted(storage::Store &store)
{
    EntityCounts counts;
    while (counts.step(store)) {
    }
    CHECK(counts.progress() >= 1.0);
    QStringList lines;
    const QHash<EntityId, EntityCount> all = counts.take();
    for (auto count = all.cbegin(); count != all.cend(); ++count) {
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(count.key().text())
                         .arg(count->mentions)
                         .arg(count->articles)
                         .arg(count->claims)
                         .arg(count->wordsQuoted));
    }
    lines.sort();
    return lines;
}

/// The same from the file's view, for which only SQLite answers.
QStringList viewed(tests::ProjectFile &file)
{
    return file.column(
        u"SELECT entity_id || ' ' || mentions || ' ' || articles || ' ' || claims || ' ' || words_quoted "
        "FROM entities WHERE mentions > 0 OR articles > 0 ORDER BY 1"_s);
}

QList<Mention> mentionsOf(storage::Store &store, EntityId entity, int context = 20)
{
    EntityMentions reading(entity, context);
    QList<Mention> all;
    for (bool more = true; more;) {
        more = reading.step(store);
        all += reading.take();
    }
    return all;
}

} // namespace

TEST_CASE("counts of entities are those of the file's view, whoever coded", "[entities][laws]")
{
    tests::Random random;
    CAPTURE(random.seed());
    tests::RandomCoding coding(random);
    REQUIRE_FALSE(viewed(coding.project).isEmpty());
    CHECK(counted(coding.project.store()) == viewed(coding.project));
    coding.project.sql(u"UPDATE article SET main_coder = 2"_s);
    CHECK(counted(coding.project.store()) == viewed(coding.project));
    coding.project.sql(u"UPDATE article SET removed = 1 WHERE id = 1"_s);
    CHECK(counted(coding.project.store()) == viewed(coding.project));
}

TEST_CASE("counts of one coder's entities are those of the view", "[entities]")
{
    Newsroom room;
    const Article second = room.file.add(u"Boats"_s, u"Anna Weiss left Graz. “We go,” she said."_s);
    room.tag(u"Anna Weiss", u"person");
    room.tag(u"Graz", u"place");
    room.tag(u"Graz", u"place", 2);
    room.tag(u"“We stay,”", u"claim");
    room.file.tagWords(second.id, u"Graz", u"place");
    const ArticlePage page = room.file.page(room.article.id);
    room.perform(edits::linkSource(
        page, tests::find(page, u"“We stay,”").id, tests::find(page, u"Anna Weiss").id, u"said"_s, {},
        room.by()));
    CHECK(counted(room.file.store()) == viewed(room.file));
    const EntityId anna = tests::find(page, u"Anna Weiss").entity;
    CHECK(counted(room.file.store()).contains(anna.text() + u" 1 1 1 2"_s));
    room.file.sql(u"UPDATE article SET removed = 1 WHERE title = 'Boats'"_s);
    CHECK(counted(room.file.store()) == viewed(room.file));
}

TEST_CASE("a project without names has no counts", "[entities]")
{
    Newsroom room;
    CHECK(counted(room.file.store()).isEmpty());
}

TEST_CASE("every mention of the coding that counts is read with the words around it", "[entities]")
{
    Newsroom room;
    const Article second = room.file.add(u"Two"_s, u"🌉🌉 Then Graz slept."_s);
    room.tag(u"Graz", u"place", 2);
    room.tag(u"Graz", u"place");
    const EntityId graz = tests::find(room.file.page(room.article.id), u"Graz").entity;
    room.file.tagWords(second.id, u"Graz", u"place");
    const EntityId other = tests::find(room.file.page(second.id), u"Graz").entity;
    room.file.store().mergeEntities({other}, graz, room.file.coder());

    const QList<Mention> found = mentionsOf(room.file.store(), graz, 6);
    REQUIRE(found.size() == 3);
    CHECK(found[0].hit.article == room.article.id);
    CHECK(found[0].hit.before == u"ke in "_s);
    CHECK(found[0].hit.words == u"Graz"_s);
    CHECK(found[1].hit.range.start > found[0].hit.range.start);
    CHECK(found[2].hit.article == second.id);
    CHECK(found[2].hit.range == tests::rangeOf(u"🌉🌉 Then Graz slept.", u"Graz"));
    CHECK(found[2].hit.codePoints == TextRange{8, 12});
    CHECK(found[2].hit.after == u" slept"_s);
    CHECK(mentionsOf(room.file.store(), EntityId::make()).isEmpty());
}

TEST_CASE("another coder's mentions are not read where they do not count", "[entities]")
{
    Newsroom room;
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.tag(u"Graz", u"place");
    const EntityId graz = tests::find(room.file.page(room.article.id), u"Graz").entity;
    room.file.tagWords(room.article.id, u"Graz", u"place", 2, bea);
    const ArticlePage hersOnly = room.file.store().readPage(room.article.id, {{bea}, {}});
    room.file.store().mergeEntities({tests::find(hersOnly, u"Graz").entity}, graz, room.file.coder());
    CHECK(mentionsOf(room.file.store(), graz).size() == 1);
    room.file.sql(u"UPDATE article SET main_coder = (SELECT id FROM coder WHERE name = 'Bea')"_s);
    const QList<Mention> hers = mentionsOf(room.file.store(), graz);
    REQUIRE(hers.size() == 1);
    CHECK(hers.first().hit.range == tests::rangeOf(tests::story, u"Graz", 2));
}
