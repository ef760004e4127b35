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
    CHECK(json["segments"_L1].toArray() == QJsonArray{QJsonArray{0, 8}});
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
    const Run whole = on.program.type(u"tag p.tagline Long --tag person --start 0 --end 5300 --json"_s);
    CHECK(whole.json()["quote"_L1] == text.trimmed());
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
    CHECK(refused({u"--coder"_s, u" "_s}) == u"tagline: --coder needs a name in one line, not “ ”.\n"_s);
    CHECK(
        refused({u"--coder"_s, u"a\nb"_s}) == u"tagline: --coder needs a name in one line, not “a\nb”.\n"_s);
    CHECK(
        refused({u"--coder"_s, u"Final"_s})
        == u"tagline: A coder cannot be called “Final”: exports choose by this word whose codings they take.\n"_s);
    CHECK(on.table(u"annotations"_s).rows.isEmpty());
}
