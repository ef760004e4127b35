// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::strike;
using tests::WithArticle;

TEST_CASE("tagging takes code points, pieces, entities, sources and notes", "[command_line]")
{
    const WithArticle on;
    const QString text = QString::fromUtf8(strike);
    const auto place = [&](const QString &words) {
        const qsizetype at = text.left(text.indexOf(words, 47)).toUcs4().size();
        return QStringList{
            u"--start"_s, QString::number(at), u"--end"_s, QString::number(at + words.toUcs4().size())};
    };
    CHECK(
        on.tag(QStringList{u"--tag"_s, u"person"_s} + place(u"Ana Quispe"_s)).out
        == "Tagged as person: Ana Quispe\n");
    const Run claim = on.tag(
        QStringList{
            u"--tag"_s, u"claim"_s, u"--source"_s, u"Ana Quispe"_s, u"--cue"_s, u"said"_s, u"--note"_s,
            u"check"_s, u"--segment"_s, u"0-6"_s, u"--json"_s}
        + place(u"“We wait,”"_s));
    CHECK(claim.code == 0);
    CHECK(claim.json()["quote"_L1] == u"Strike […] “We wait,”"_s);
    CHECK(
        on.tag(QStringList{u"--tag"_s, u"place"_s, u"--entity"_s, u"The port"_s} + place(u"Port Almena"_s))
            .code
        == 0);

    const auto table = on.table(u"annotations"_s);
    CHECK(table.column(u"tag"_s) == QStringList{u"claim"_s, u"person"_s, u"place"_s});
    CHECK(table.column(u"entity"_s) == QStringList{QString(), u"Ana Quispe"_s, u"The port"_s});
    CHECK(table.cell(0, u"sources"_s) == u"Ana Quispe"_s);
    CHECK(table.cell(0, u"cue"_s) == u"said"_s);
    CHECK(table.cell(0, u"note"_s) == u"check"_s);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList pieces;
        for (const QString &piece : table.cell(row, u"segments"_s).split(u';', Qt::SkipEmptyParts)) {
            pieces.append(tests::points(
                text, piece.section(u'-', 0, 0).toLongLong(), piece.section(u'-', 1).toLongLong()));
        }
        const QString whole = tests::points(
            text, table.cell(row, u"start"_s).toLongLong(), table.cell(row, u"end"_s).toLongLong());
        CHECK(table.cell(row, u"quote"_s) == (pieces.isEmpty() ? whole : pieces.join(u" […] "_s)));
    }
    const auto claims = on.table(u"claims"_s);
    CHECK(claims.cell(0, u"source_entity_id"_s) == table.cell(1, u"entity_id"_s));
    CHECK(on.program.run({u"check"_s, u"p.tagline"_s}).code == 0);
}

TEST_CASE("a source that nobody named becomes an unnamed one, a new coder is made", "[command_line]")
{
    const WithArticle on;
    CHECK(
        on.tag({u"--tag"_s, u"claim"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--source"_s, u"a clerk"_s,
                u"--coder"_s, u"Rosa"_s})
            .code
        == 0);
    const auto claims = on.table(u"claims"_s);
    CHECK(claims.cell(0, u"source_entity"_s) == u"a clerk"_s);
    CHECK(claims.cell(0, u"source_entity_id"_s).isEmpty());
    CHECK(claims.cell(0, u"coder"_s) == u"Rosa"_s);
}

TEST_CASE("places that cannot be tagged are told apart", "[command_line]")
{
    const WithArticle on;
    const auto refused = [&](const QStringList &options) {
        const Run run = on.tag(QStringList{u"--tag"_s, u"person"_s} + options);
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    const QString length = QString::number(QString::fromUtf8(strike).toUcs4().size());
    CHECK(
        refused({u"--start"_s, u"5"_s, u"--end"_s, u"5000"_s})
        == u"tagline: The place 5-5000 lies beyond the article's end; it has %1 characters.\n"_s.arg(length));
    CHECK(
        refused({u"--start"_s, u"6"_s, u"--end"_s, u"6"_s})
        == u"tagline: The place 6-6 is empty: its end must be greater than its start.\n"_s);
    CHECK(
        refused({u"--start"_s, u"6"_s, u"--end"_s, u"7"_s})
        == u"tagline: The place 6-7 holds only blanks.\n"_s);
    CHECK(
        refused({u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--source"_s, u"x"_s})
        == u"tagline: Only claims have a source; “person” is not a claim's tag.\n"_s);
    const Run unknown = on.tag({u"--tag"_s, u"wat"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s});
    CHECK(
        unknown.err == u"tagline: There is no tag “wat”. There are: person, place, organization, claim.\n"_s);
    const Run article = on.program.run(
        {u"tag"_s, u"p.tagline"_s, u"zzz"_s, u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s,
         u"6"_s});
    CHECK(
        article.err
        == u"tagline: There is no article “zzz”. Give the beginning of an id, or an exact title.\n"_s);
    CHECK(on.table(u"annotations"_s).rows.isEmpty());
}

TEST_CASE("a place inside a character is refused with the whole one", "[command_line]")
{
    const WithArticle on;
    const QString family = u"👩‍👩‍👧 family"_s;
    CHECK(on.program.run({u"add"_s, u"p.tagline"_s, on.program.file(u"f.txt"_s, family.toUtf8())}).code == 0);
    const Run run = on.program.run(
        {u"tag"_s, u"p.tagline"_s, family, u"--tag"_s, u"person"_s, u"--start"_s, u"2"_s, u"--end"_s,
         u"12"_s});
    CHECK(run.code == 1);
    CHECK(run.err == u"tagline: The place 2-12 begins or ends inside a character; 0-12 is whole.\n"_s);
}

TEST_CASE("a new coder whose tag is refused is not made either", "[tag]")
{
    const WithArticle on;
    const Run run =
        on.tag({u"--tag"_s, u"claim"_s, u"--start"_s, u"0"_s, u"--end"_s, u"5000"_s, u"--coder"_s, u"Zoe"_s});
    CHECK(run.code == 1);
    const auto coders = on.program.type(u"info p.tagline --json"_s).json()["coders"_L1].toArray();
    CHECK(coders.size() == 1);
}

TEST_CASE("an article is named by its exact title or a unique beginning of its id", "[tag]")
{
    const WithArticle on;
    on.program.file(u"b.txt"_s, "Other\n");
    on.program.file(u"c.txt"_s, "Strike 😀 goes on\n\nAgain.\n");
    CHECK(on.program.type(u"add p.tagline b.txt c.txt"_s).code == 0);
    const QStringList ids = on.table(u"articles"_s).column(u"article_id"_s);
    const QStringList place{u"--tag"_s, u"claim"_s, u"--start"_s, u"0"_s, u"--end"_s, u"5"_s};
    const auto tag = [&](const QString &article) {
        return on.program.run(QStringList{u"tag"_s, u"p.tagline"_s, article} + place);
    };
    const Run title = tag(u"Strike 😀 goes on"_s);
    CHECK(title.code == 1);
    CHECK(
        title.err
        == u"tagline: “Strike 😀 goes on” fits 2 articles. Give more of the id: %1, %2\n"_s.arg(
            ids[0], ids[2]));
    const Run many = tag(ids[0].left(4));
    CHECK(many.code == 1);
    CHECK(
        many.err
        == u"tagline: “%1” fits 3 articles. Give more of the id: %2\n"_s.arg(
            ids[0].left(4), ids.join(u", "_s)));
    CHECK(tag(ids[2].toUpper()).code == 0);
    CHECK(tag(u"Other"_s).code == 0);
    CHECK(on.table(u"annotations"_s).column(u"article_id"_s) == QStringList{ids[1], ids[2]});
}

TEST_CASE("the same place cannot have the same tag twice, and the JSON tells what was tagged", "[tag]")
{
    const WithArticle on;
    const QStringList words{u"--tag"_s, u"Person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"8"_s, u"--json"_s};
    const Run first = on.tag(words);
    CHECK(first.code == 0);
    const auto table = on.table(u"annotations"_s);
    const QJsonObject json = first.json();
    CHECK(json["annotation_id"_L1] == table.cell(0, u"annotation_id"_s));
    CHECK(json["article_id"_L1] == table.cell(0, u"article_id"_s));
    CHECK(json["entity_id"_L1] == table.cell(0, u"entity_id"_s));
    CHECK(json["tag"_L1] == u"person"_s);
    CHECK(json["coder"_L1] == u"Coder 1"_s);
    CHECK(json["quote"_L1] == u"Strike 😀"_s);
    CHECK(json["segments"_L1].toArray() == QJsonArray{QJsonValue(QJsonArray{0, 8})});
    const Run again = on.tag(words);
    CHECK(again.code == 1);
    CHECK(again.err == u"tagline: This place has that tag already. Nothing was changed.\n"_s);
    CHECK(on.table(u"annotations"_s).rows.size() == 1);
}

TEST_CASE("a long quote is told by its beginning, and stands whole in the JSON", "[tag]")
{
    const WithArticle on;
    const QString text = QString(299, u'x') + u"😀"_s + QString(5000, u'y') + u'\n';
    on.program.file(u"long.txt"_s, text.toUtf8());
    REQUIRE(on.program.type(u"add p.tagline long.txt --title Long"_s).code == 0);
    // The emoji is not cut in two.
    CHECK(
        on.program.type(u"tag p.tagline Long --tag claim --start 0 --end 5300"_s).out
        == "Tagged as claim: " + QByteArray(299, 'x') + " …\n");
    const Run whole = on.program.type(u"tag p.tagline Long --tag claim --start 0 --end 5299 --json"_s);
    CHECK(whole.json()["quote"_L1] == text.trimmed().chopped(1));
    // It is no name, but may mean somebody.
    const Run unnamed = on.program.type(u"tag p.tagline Long --tag person --start 0 --end 5300"_s);
    CHECK(unnamed.code == 1);
    CHECK(unnamed.err.endsWith(u"…” has 5,301 characters, and a name has at most 1,000. Shorten it.\n"_s));
    CHECK(on.program.type(u"tag p.tagline Long --tag person --start 0 --end 5300 --entity Ana"_s).code == 0);
}

TEST_CASE("a retired tag is neither offered nor given", "[tag]")
{
    const Program program;
    program.file(u"own.csv"_s, "name,retired\nold,1\nnew,0\n");
    program.file(u"a.txt"_s, "One two\n");
    CHECK(program.type(u"new p.tagline --codebook own.csv"_s).code == 0);
    CHECK(program.type(u"add p.tagline a.txt --title A"_s).code == 0);
    CHECK(
        program.type(u"tag p.tagline A --tag old --start 0 --end 3"_s).err
        == u"tagline: The tag “old” is retired and is given no more. Choose another one.\n"_s);
    CHECK(
        program.type(u"tag p.tagline A --tag wat --start 0 --end 3"_s).err
        == u"tagline: There is no tag “wat”. There are: new.\n"_s);
}

TEST_CASE("names that nobody could be told by are refused", "[tag]")
{
    const WithArticle on;
    const auto refused = [&](const QStringList &options) {
        const Run run =
            on.tag(QStringList{u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s} + options);
        CHECK(run.code == 2);
        return run.err;
    };
    CHECK(
        refused({u"--entity"_s, u" "_s})
        == u"tagline: --entity needs a name. Leave it out to take the words themselves.\n"_s);
    CHECK(
        refused({u"--source"_s, u""_s})
        == u"tagline: --source needs a name. Leave it out where nobody is known to say it.\n"_s);
    for (const QString &unseen : {u"\u202e\u2066"_s, u"\u0301\u0301"_s, u"\u200b"_s}) {
        CHECK(
            refused({u"--entity"_s, unseen})
            == u"tagline: --entity needs a name that can be seen. This one has only marks and signs that are "
               "not shown.\n"_s);
        CHECK(refused({u"--source"_s, unseen})
                  .startsWith(u"tagline: --source needs a name that can be seen."_s));
    }
    CHECK(
        refused({u"--entity"_s, QString(1001, u'x')})
        == u"tagline: --entity has 1001 characters, and a name has at most 1000.\n"_s);
    CHECK(refused({u"--coder"_s, u" "_s}) == u"tagline: --coder needs a name in one line, not “ ”.\n"_s);
    CHECK(
        refused({u"--coder"_s, u"a\nb"_s}) == u"tagline: --coder needs a name in one line, not “a\nb”.\n"_s);
    CHECK(
        refused({u"--coder"_s, u"Final"_s})
        == u"tagline: A coder cannot be called “Final”: exports choose by this word whose codings they take.\n"_s);
    CHECK(on.table(u"annotations"_s).rows.isEmpty());
}

namespace {

/// A project "p.tagline" with three articles, of which the first has Dina Boluarte ("Boluarte"), the CUNARC
/// and Graz tagged.
struct Names
{
    Names()
    {
        program.file(u"a.txt"_s, "A\n\nDina Boluarte of CUNARC spoke in Graz. Boluarte left.\n");
        program.file(u"b.txt"_s, "B\n\nDina Boluarte, CUNARC and Boluarte were in Graz.\n");
        program.file(u"c.txt"_s, "C\n\nBoluarte was not there.\n");
        program.file(u"names.csv"_s, "name,tag,aliases\nDina Boluarte,person,Boluarte;La Presidenta\n");
        REQUIRE(program.type(u"new p.tagline"_s).code == 0);
        REQUIRE(program.type(u"add p.tagline a.txt b.txt c.txt"_s).code == 0);
        REQUIRE(program.type(u"gazetteer p.tagline names.csv"_s).code == 0);
    }

    /// Tags the first place of the words in an article.
    Run
    tag(const QString &article, const QString &words, const QString &tag,
        const QStringList &options = {}) const
    {
        const QString text = QString::fromUtf8(program.bytes(article.toLower() + u".txt"_s));
        const qsizetype at = text.indexOf(words);
        REQUIRE(at >= 0);
        return program.run(
            QStringList{
                u"tag"_s, u"p.tagline"_s, article, u"--tag"_s, tag, u"--start"_s, QString::number(at),
                u"--end"_s, QString::number(at + words.size())}
            + options);
    }
    QJsonObject json(
        const QString &article, const QString &words, const QString &kind,
        const QStringList &options = {}) const
    {
        const Run run = tag(article, words, kind, options + QStringList{u"--json"_s});
        CHECK(run.code == 0);
        CHECK(run.err == QString());
        return run.json();
    }

    Program program;
};

} // namespace

TEST_CASE("a name joins whom it means in the article, and of others only who is written out", "[tag]")
{
    const Names on;
    const QJsonObject first = on.json(u"A"_s, u"Dina Boluarte"_s, u"person"_s);
    CHECK(first["entity"_L1] == u"Dina Boluarte"_s);
    CHECK(first["entity_is_new"_L1] == false); // the list has her
    const QString her = first["entity_id"_L1].toString();
    const QJsonObject again =
        on.json(u"A"_s, u"Boluarte left"_s, u"person"_s, {u"--entity"_s, u"boluarte"_s});
    CHECK(again["entity_id"_L1] == her); // by another name of hers, within the article
    CHECK(on.json(u"B"_s, u"Dina Boluarte"_s, u"person"_s)["entity_id"_L1] == her);

    const Run surname = on.tag(u"C"_s, u"Boluarte"_s, u"person"_s);
    CHECK(surname.code == 0);
    CHECK(surname.out == "Tagged as person: Boluarte\n");
    CHECK(
        surname.err
        == u"tagline: A new person: “Boluarte”. Other articles have “Dina Boluarte” (%1); the id in place of "
           u"the "
           "name would mean that one.\n"_s.arg(her));

    const QJsonObject acronym = on.json(u"A"_s, u"CUNARC"_s, u"organization"_s);
    CHECK(acronym["entity_is_new"_L1] == true);
    CHECK(on.json(u"B"_s, u"CUNARC"_s, u"organization"_s)["entity_id"_L1] == acronym["entity_id"_L1]);
    const QJsonObject place = on.json(u"A"_s, u"Graz"_s, u"place"_s);
    CHECK(on.json(u"B"_s, u"Graz"_s, u"place"_s)["entity_id"_L1] == place["entity_id"_L1]);
    CHECK(on.program.type(u"check p.tagline"_s).code == 0);
}

TEST_CASE("what a name came to is told", "[tag]")
{
    const Names on;
    CHECK(
        on.tag(u"A"_s, u"Dina Boluarte"_s, u"person"_s).err
        == u"tagline: It is “Dina Boluarte”, known without a mention.\n"_s);
    CHECK(
        on.tag(u"B"_s, u"Dina Boluarte"_s, u"person"_s).err
        == u"tagline: It is “Dina Boluarte”, known from 1 other article.\n"_s);
    CHECK(
        on.tag(u"B"_s, u"Boluarte were"_s, u"person"_s, {u"--entity"_s, u"Boluarte"_s}).err
        == u"tagline: It is “Dina Boluarte”, of this article.\n"_s);
    CHECK(on.tag(u"A"_s, u"Graz"_s, u"place"_s).err == u"tagline: A new place: “Graz”.\n"_s);
    CHECK(on.tag(u"A"_s, u"spoke"_s, u"claim"_s).err == QString());
}

TEST_CASE("an id means that one in any case, and no other", "[tag]")
{
    const Names on;
    const QString her = on.json(u"A"_s, u"Dina Boluarte"_s, u"person"_s)["entity_id"_L1].toString();
    CHECK(on.json(u"C"_s, u"Boluarte"_s, u"person"_s, {u"--entity"_s, her})["entity_id"_L1] == her);
    CHECK(
        on.tag(u"B"_s, u"Graz"_s, u"place"_s, {u"--entity"_s, her}).err
        == u"tagline: “Dina Boluarte” is a person, not a place.\n"_s);
    const QString nobody = u"ffffffff-0000-7000-8000-000000000000"_s;
    const Run unknown = on.tag(u"B"_s, u"Graz"_s, u"place"_s, {u"--entity"_s, nobody});
    CHECK(unknown.code == 1);
    CHECK(unknown.err == u"tagline: No person, place or organization has the id “%1”.\n"_s.arg(nobody));
    // Eight signs that could begin an id, and are a name.
    CHECK(
        on.json(u"B"_s, u"Graz"_s, u"place"_s, {u"--entity"_s, u"deadbeef"_s})["entity"_L1] == u"deadbeef"_s);
}

TEST_CASE("a source is found as a name is, else it stays unnamed", "[tag]")
{
    const Names on;
    const QString her = on.json(u"A"_s, u"Dina Boluarte"_s, u"person"_s)["entity_id"_L1].toString();
    const QJsonObject here = on.json(u"A"_s, u"spoke"_s, u"claim"_s, {u"--source"_s, u"La presidenta"_s});
    CHECK(here["source_entity_id"_L1] == her);
    CHECK(here["source"_L1] == u"Dina Boluarte"_s);
    const QJsonObject elsewhere = on.json(u"B"_s, u"were"_s, u"claim"_s, {u"--source"_s, u"Dina Boluarte"_s});
    CHECK(elsewhere["source_entity_id"_L1] == her);
    const QJsonObject surname = on.json(u"C"_s, u"was"_s, u"claim"_s, {u"--source"_s, u"Boluarte"_s});
    CHECK(surname["source_entity_id"_L1] == QString());
    CHECK(surname["source"_L1] == u"Boluarte"_s);
    CHECK(
        on.tag(u"C"_s, u"not"_s, u"claim"_s, {u"--source"_s, u"Boluarte"_s}).err
        == u"tagline: Its source is “Boluarte”, an unnamed one. Other articles have “Dina Boluarte” (%1); "
           u"the id "
           "in place of the name would mean that one.\n"_s.arg(her));
    CHECK(on.json(u"C"_s, u"there"_s, u"claim"_s, {u"--source"_s, her})["source_entity_id"_L1] == her);
    const QString graz = on.json(u"A"_s, u"Graz"_s, u"place"_s)["entity_id"_L1].toString();
    CHECK(
        on.tag(u"A"_s, u"left"_s, u"claim"_s, {u"--source"_s, graz}).err
        == u"tagline: “Graz” is a place and cannot be a source. Choose a person or an organization, such as "
           "its government.\n"_s);
    CHECK(on.program.type(u"check p.tagline"_s).code == 0);
    const Run exported = on.program.type(u"export p.tagline --what claims --coder all -o -"_s);
    CHECK(
        tests::readCsv(exported.out).column(u"source_entity"_s)
        == QStringList{
            u"Dina Boluarte"_s, u"Dina Boluarte"_s, u"Boluarte"_s, u"Boluarte"_s, u"Dina Boluarte"_s});
}
