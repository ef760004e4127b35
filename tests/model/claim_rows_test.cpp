// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/claim_groups.h"
#include "model/project/edits.h"
#include "model/storage/stored_claims.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"
#include "tests/support/repeated_claim.h"

using namespace Qt::StringLiterals;
using namespace model;
using storage::ClaimReader;
using storage::ClaimRow;

namespace {

/// A project whose claims are read as the list of claims does.
struct Room
{
    tests::ProjectFile file;
    Article first =
        file.add(u"Harbour"_s, u"Ana said: “We wait,” and Tom: “We do not.” “Then go,” she said."_s);
    Article second = file.add(u"Bridge"_s, u"“It holds,” said Eva.\nNobody else spoke."_s);

    edits::By by(std::optional<CoderId> coder = {})
    {
        return {coder.value_or(file.coder()), file.round(), ++m_now};
    }
    AnnotationId
    tag(ArticleId article, QStringView words, QStringView name, std::optional<CoderId> coder = {})
    {
        file.tagWords(article, words, name, 1, coder);
        return tests::find(file.page(article), words).id;
    }
    QList<ClaimRow> read(std::optional<CoderId> coder = {})
    {
        ClaimReader reader(coder.value_or(file.coder()), file.round());
        QList<ClaimRow> rows;
        while (reader.step(file.store())) {
            rows += reader.take();
        }
        CHECK(reader.progress() == 1);
        return rows + reader.take();
    }
    QStringList shown(const QList<ClaimRow> &rows)
    {
        QStringList lines;
        for (const ClaimRow &row : rows) {
            lines.append(u"%1: %2"_s.arg(row.sources, row.words));
        }
        return lines;
    }

private:
    qint64 m_now = 1'700'000'000'000;
};

} // namespace

TEST_CASE("Claims are read article by article, each with the names of its sources", "[claims]")
{
    Room room;
    CHECK(room.read().isEmpty());
    const AnnotationId go = room.tag(room.first.id, u"“Then go,”", u"claim");
    const AnnotationId wait = room.tag(room.first.id, u"“We wait,”", u"claim");
    room.tag(room.second.id, u"“It holds,”", u"claim");
    const AnnotationId ana = room.tag(room.first.id, u"Ana", u"person");
    const AnnotationId tom = room.tag(room.first.id, u"Tom", u"person");
    ArticlePage page = room.file.page(room.first.id);
    room.file.store().perform(edits::linkSource(page, wait, tom, {}, {}, room.by()));
    page = room.file.page(room.first.id);
    room.file.store().perform(edits::linkSource(page, wait, ana, {}, {}, room.by()));
    page = room.file.page(room.first.id);
    room.file.store().perform(edits::linkLabel(page, wait, u"a sailor"_s, {}, room.by()));
    page = room.file.page(room.first.id);
    room.file.store().perform(edits::changeCue(page, go, {}, u"she said"_s, {}, room.by())); // names nobody
    page = room.file.page(room.first.id);
    room.file.store().perform(edits::changeNote(page, go, u"To whom?"_s, room.by()));

    const QList<ClaimRow> rows = room.read();
    CHECK(
        room.shown(rows)
        == QStringList{u"Tom; Ana; a sailor: “We wait,”"_s, u": “Then go,”"_s, u": “It holds,”"_s});
    CHECK(rows.at(0).id == wait);
    CHECK(rows.at(0).article == room.first.id);
    CHECK(rows.at(0).start == 10);
    CHECK(rows.at(1).note == u"To whom?"_s);
    CHECK(rows.at(2).article == room.second.id);
    CHECK(rows.at(2).checkedBy.isNull());
}

TEST_CASE("The claims of another coder are not read, nor what is no claim or is gone", "[claims]")
{
    Room room;
    const CoderId other = room.file.addCoder(u"Bea"_s);
    room.tag(room.first.id, u"“We wait,”", u"claim");
    room.tag(room.first.id, u"“We do not.”", u"claim", other);
    room.tag(room.first.id, u"Ana", u"person");
    const AnnotationId go = room.tag(room.first.id, u"“Then go,”", u"claim");
    room.tag(room.second.id, u"“It holds,”", u"claim");
    room.file.store().perform(edits::remove(room.file.page(room.first.id), {go}, room.by()));
    room.file.store().perform(edits::removeArticles({room.second}, room.by()));
    CHECK(room.shown(room.read()) == QStringList{u": “We wait,”"_s});
    CHECK(room.shown(room.read(other)) == QStringList{u": “We do not.”"_s});
    CHECK(room.read(CoderId::make()).isEmpty());
}

TEST_CASE("Of each article those of the coding that counts can be read, whoever made it", "[claims]")
{
    Room room;
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.tag(room.first.id, u"“We wait,”", u"claim");
    room.tag(room.first.id, u"“We do not.”", u"claim", bea);
    room.tag(room.second.id, u"“It holds,”", u"claim", bea);
    const auto counted = [&room](std::optional<CoderId> coder = {}) {
        ClaimReader reader(coder.value_or(room.file.coder()), room.file.round(), ClaimReader::Whose::Counted);
        while (reader.step(room.file.store())) {
        }
        QStringList lines;
        for (const ClaimRow &row : reader.take()) {
            lines.append(u"%1 %2-%3 %4"_s.arg(
                row.words, QString::number(row.start), QString::number(row.end),
                row.isOwn ? u"own"_s : u"another’s"_s));
        }
        return lines;
    };
    CHECK(counted() == QStringList{u"“We wait,” 10-20 own"_s, u"“It holds,” 0-11 another’s"_s});
    CHECK(counted(bea) == QStringList{u"“We wait,” 10-20 another’s"_s, u"“It holds,” 0-11 own"_s});
    // The main coder is the one who was chosen for it.
    room.file.sql(u"UPDATE article SET main_coder = (SELECT id FROM coder WHERE name = 'Bea')"_s);
    CHECK(counted().first() == u"“We do not.” 30-42 another’s"_s);
    room.file.sql(u"UPDATE round SET kind = 'pilot'"_s);
    CHECK(counted().isEmpty());
    CHECK(room.read().size() == 1);
}

TEST_CASE("Pieces stand in one line, and of a long claim the beginning", "[claims]")
{
    Room room;
    const Article article =
        room.file.add(u"Long"_s, u"One\ntwo three. "_s + u"And so it goes on 🙂. "_s.repeated(200));
    const ArticlePage page = room.file.page(article.id);
    room.file.store().perform(edits::tag(page, {{0, 7}, {8, 14}}, room.file.tag(u"claim"), room.by()));
    room.file.store().perform(
        edits::tag(page, {{15, page.text.size() - 1}}, room.file.tag(u"claim"), room.by()));
    const QList<ClaimRow> rows = room.read();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).words == u"One two […] three."_s);
    CHECK(rows.at(1).words.startsWith(u"And so it goes on 🙂. And so"_s));
    CHECK(rows.at(1).words.toUcs4().size() <= 2000);
    CHECK(rows.at(1).words.toUcs4().size() > 1980);
}

TEST_CASE("Those of some articles are read alone", "[claims]")
{
    Room room;
    room.tag(room.first.id, u"“We wait,”", u"claim");
    room.tag(room.second.id, u"“It holds,”", u"claim");
    const auto of = [&](const QList<ArticleId> &articles) {
        return room.shown(
            ClaimReader::ofArticles(room.file.store(), articles, room.file.coder(), room.file.round()));
    };
    CHECK(of({room.second.id}) == QStringList{u": “It holds,”"_s});
    CHECK(of({room.second.id, room.first.id}).size() == 2);
    CHECK(of({ArticleId::make()}).isEmpty());
    CHECK(of({}).isEmpty());
}

TEST_CASE("Many articles are read in steps, each claim once", "[claims]")
{
    Room room;
    for (int i = 0; i < 150; ++i) {
        const Article article = room.file.add(u"News %1"_s.arg(i), u"“Number %1,” he said."_s.arg(i));
        if (i % 2 == 0) {
            room.file.tagWords(article.id, u"“Number %1,”"_s.arg(i), u"claim");
        }
    }
    const QStringList shown = room.shown(room.read());
    REQUIRE(shown.size() == 75);
    for (int i = 0; i < 75; ++i) {
        CHECK(shown.at(i) == u": “Number %1,”"_s.arg(2 * i));
    }
}

TEST_CASE("Claims find each other over any number of claims that are not shown", "[claims][same]")
{
    tests::RepeatedClaim room(6);
    for (int i = 0; i + 1 < 5; ++i) {
        room.join({i, i + 1}); // A–B–C–D–E; F stands alone
    }
    const auto joined = [&room] {
        storage::ClaimReader reader(room.file.coder(), room.file.round());
        QList<ClaimRow> rows;
        while (reader.step(room.file.store())) {
            rows += reader.take();
        }
        rows += reader.take();
        ClaimGroups groups;
        for (const ClaimRow &row : std::as_const(rows)) {
            for (const AnnotationId &other : row.same) {
                groups.join(row.id, other);
            }
        }
        QString together;
        for (const ClaimRow &row : std::as_const(rows)) {
            const auto place = static_cast<int>(room.claims.indexOf(row.id));
            together += groups.areJoined(row.id, room.claims.first()) ? QChar(u'A' + place) : u'-';
        }
        return together;
    };
    CHECK(joined() == u"ABCDE-"_s);
    room.removeArticle(1);
    CHECK(joined() == u"ACDE-"_s);
    room.removeArticle(2);
    CHECK(joined() == u"ADE-"_s);
    const Tag place = room.file.tag(u"place");
    room.file.store().perform(edits::changeTag(room.page(3), room.claims.at(3), place, room.by()));
    CHECK(joined() == u"AE-"_s);
    room.undo();
    room.undo();
    room.undo();
    CHECK(joined() == u"ABCDE-"_s);
    room.part({2});
    CHECK(joined() == u"AB-DE-"_s);
}
