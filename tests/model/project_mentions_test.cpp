// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check.h"
#include "model/suggest/project_mentions.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

using namespace Qt::StringLiterals;
using namespace model;
using suggest::Doubt;
using suggest::MentionCount;
using suggest::ProjectMentions;
using tests::ProjectFile;

namespace {

edits::By byFirst(ProjectFile &file)
{
    return {file.coder(), file.round(), 1000};
}

void finish(ProjectMentions &mentions, ProjectFile &file)
{
    while (mentions.step(file.store())) {
    }
}

QString shown(ProjectFile &file, ArticleId id)
{
    return tests::shown(file.page(id), file.store().codebook());
}

Entity entityOf(ProjectFile &file, ArticleId id)
{
    return *file.page(id).entities.cbegin();
}

} // namespace

TEST_CASE(
    "the mentions of a name in all articles are tagged as one step, of one entity", "[project_mentions]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"One\n\nAna Quispe spoke. Quispe left.\n"_s);
    const Article second = file.add(u"Two"_s, u"Two\n\nNobody was there.\n"_s);
    const Article third = file.add(u"Three"_s, u"Three\n\n🙂 Quispe, said Ana Quispe, was at home.\n"_s);
    const Article fourth = file.add(u"Four"_s, u"Four\n\nThey saw Quispe.\n"_s);
    file.tagWords(first.id, u"Ana Quispe", u"person");
    const Entity ana = entityOf(file, first.id);

    ProjectMentions mentions({ana}, file.store().codebook(), byFirst(file));
    finish(mentions, file);
    CHECK(mentions.progress() == 1.0);
    CHECK(mentions.count() == MentionCount{3, 1, 3, 0});
    CHECK(mentions.articles() == QSet{first.id, third.id, fourth.id});
    REQUIRE(mentions.mentions().size() == 4);
    CHECK(mentions.mentions().last().article == fourth.id);
    CHECK(mentions.mentions().last().mention.doubt == Doubt::Far);
    CHECK(mentions.mentions().last().words == u"Quispe");

    file.store().perform(mentions.edit());
    CHECK(shown(file, first.id) == u"One\n\n[Ana Quispe|person] spoke. [Quispe|person] left.\n"_s);
    CHECK(shown(file, second.id) == u"Two\n\nNobody was there.\n"_s);
    CHECK(
        shown(file, third.id)
        == u"Three\n\n🙂 [Quispe|person], said [Ana Quispe|person], was at home.\n"_s);
    CHECK(shown(file, fourth.id) == u"Four\n\nThey saw Quispe.\n"_s);
    CHECK(file.column(u"SELECT count(*) FROM entity WHERE removed = 0"_s) == QStringList{u"1"_s});
    for (const auto &finding : storage::checkProject(file.store().database()).findings) {
        FAIL_CHECK(finding.line().toStdString());
    }

    const auto step = file.store().undoState(file.coder()).undo;
    REQUIRE(step);
    CHECK(step->action == u"tag mentions");
    file.store().undo(step->number, file.coder());
    CHECK(shown(file, third.id) == u"Three\n\n🙂 Quispe, said Ana Quispe, was at home.\n"_s);
}

TEST_CASE("many names are looked for at once, each article with those that it has", "[project_mentions]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"One\n\nGraz, Almena and the CUNARC.\n"_s);
    file.add(u"Two"_s, u"Two\n\nOnly in Graz.\n"_s);
    QList<Entity> wanted;
    for (int i = 0; i < 3000; ++i) {
        const QString name = i == 100 ? u"Graz"_s : i == 2000 ? u"Almena"_s : u"Nowhere %1"_s.arg(i);
        wanted.append({EntityId::make(), file.tag(u"place").id, name, {}, {}, {}, {}});
    }
    ProjectMentions mentions(wanted, file.store().codebook(), byFirst(file));
    finish(mentions, file);
    CHECK(mentions.count() == MentionCount{3, 0, 2, 0});
    REQUIRE(mentions.mentions().size() == 3);
    CHECK(mentions.mentions()[0].mention.entity == wanted[100].id);
    CHECK(mentions.mentions()[1].mention.entity == wanted[2000].id);
    CHECK(mentions.mentions()[1].article == first.id);
}

TEST_CASE(
    "articles that were changed since are looked at again, and what is gone is left", "[project_mentions]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"One\n\nAna Quispe spoke. Quispe left.\n"_s);
    const Article second = file.add(u"Two"_s, u"Two\n\nAna Quispe slept.\n"_s);
    file.tagWords(first.id, u"Ana Quispe", u"person");
    const Entity ana = entityOf(file, first.id);
    ProjectMentions mentions({ana}, file.store().codebook(), byFirst(file));
    finish(mentions, file);
    CHECK(mentions.count() == MentionCount{2, 0, 2, 0});

    file.tagWords(first.id, u"Quispe", u"person", 2);
    file.store().perform(edits::removeArticles({file.page(second.id).article}, byFirst(file)));
    REQUIRE(mentions.lookAgain(mentions.articles()));
    finish(mentions, file);
    CHECK(mentions.count() == MentionCount{0, 0, 0, 0});
    CHECK(mentions.edit().change.isEmpty());
    CHECK_FALSE(mentions.lookAgain({}));
}

TEST_CASE("another coder’s annotations are left alone and do not stand in the way", "[project_mentions]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"One\n\nAna Quispe spoke.\n"_s);
    const CoderId other = file.addCoder(u"Ben"_s);
    file.tagWords(first.id, u"Ana Quispe", u"person");
    ProjectMentions mentions({entityOf(file, first.id)}, file.store().codebook(), {other, file.round(), 5});
    finish(mentions, file);
    CHECK(mentions.count() == MentionCount{1, 0, 1, 0});
    CHECK(mentions.edit().coder == other);
}

TEST_CASE("a damaged article is counted and passed over", "[project_mentions]")
{
    ProjectFile file;
    const Article first = file.add(u"One"_s, u"One\n\nAna Quispe spoke. Quispe left.\n"_s);
    file.add(u"Two"_s, u"Two\n\nAna Quispe slept.\n"_s);
    file.tagWords(first.id, u"Ana Quispe", u"person");
    const Entity ana = entityOf(file, first.id);
    file.sql(u"UPDATE article SET text = replace(text, 'slept', 'SLEPT') WHERE title = 'Two'"_s);
    file.reopen();
    ProjectMentions mentions({ana}, file.store().codebook(), byFirst(file));
    finish(mentions, file);
    CHECK(mentions.count() == MentionCount{1, 0, 1, 1});
}

TEST_CASE("a project without articles has no mentions", "[project_mentions]")
{
    ProjectFile file;
    ProjectMentions mentions(
        {{EntityId::make(), file.tag(u"place").id, u"Graz"_s, {}, {}, {}, {}}}, file.store().codebook(),
        byFirst(file));
    finish(mentions, file);
    CHECK(mentions.count() == MentionCount{});
}
