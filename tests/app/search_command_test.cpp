// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/opening.h"
#include "model/storage/store.h"
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <csignal>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;
using tests::Running;
using tests::WithArticle;

namespace {

Run search(const WithArticle &on, const QStringList &words)
{
    return on.program.run(QStringList{u"search"_s, u"p.tagline"_s} + words);
}

/// The fields of each line.
QList<QStringList> fields(const Run &run)
{
    QList<QStringList> result;
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    REQUIRE(lines.last() == QString());
    for (const QString &line : lines.first(lines.size() - 1)) {
        result.append(line.split(u'\t'));
        REQUIRE(result.last().size() == 7);
    }
    return result;
}

/// What stands between the brackets of "before[hit]after" in each line.
QStringList shown(const Run &run)
{
    QStringList result;
    for (const QStringList &line : fields(run)) {
        result.append(line[4] + u'[' + line[5] + u']' + line[6]);
    }
    return result;
}

} // namespace

TEST_CASE("a search prints each place with its context, tab separated", "[search]")
{
    const WithArticle on;
    const QString id = on.table(u"articles"_s).cell(0, u"article_id"_s);
    const Run run = search(on, {u"ana quispe"_s, u"--context"_s, u"9"_s});
    CHECK(run.code == 0);
    CHECK(
        run.out
        == u"Strike 😀 goes on\t%1\t20\t30\tes on⏎By \tAna Quispe\t on July \n"
           "Strike 😀 goes on\t%1\t65\t75\tt,” said \tAna Quispe\t in Port \n"_s.arg(id)
               .toUtf8());
    CHECK(run.err == u"tagline: 2 hits in 1 article.\n"_s);
    const Run header = search(on, {u"almena"_s, u"--header"_s});
    CHECK(header.out.startsWith("article_title\tarticle_id\tstart\tend\tbefore\thit\tafter\nStrike"));
    const Run none = search(on, {u"zeppelin"_s});
    CHECK(none.code == 0);
    CHECK(none.out.isEmpty());
    CHECK(none.err == u"tagline: No hits.\n"_s);
}

TEST_CASE("each place is the text that it says, in code points", "[search]")
{
    const WithArticle on;
    const QString text = QString::fromUtf8(tests::strike);
    for (const QStringList &words :
         {QStringList{u"a"_s, u"--parts"_s}, QStringList{u"a"_s, u"--beginnings"_s},
          QStringList{u"\\w+e\\b"_s, u"--regex"_s}, QStringList{u"on"_s}}) {
        const auto lines = fields(search(on, words));
        CHECK(lines.size() > 1);
        for (const QStringList &line : lines) {
            const qsizetype start = line[2].toLongLong();
            const qsizetype end = line[3].toLongLong();
            CHECK(tests::points(text, start, end) == line[5]);
            const qsizetype before = line[4].toUcs4().size();
            const qsizetype after = line[6].toUcs4().size();
            CHECK(tests::points(text, start - before, start).replace(u'\n', u'⏎') == line[4]);
            CHECK(tests::points(text, end, end + after).replace(u'\n', u'⏎') == line[6]);
        }
    }
}

TEST_CASE("a search tells case, marks and parts of words apart where asked", "[search]")
{
    const WithArticle on;
    CHECK(
        on.program
            .run(
                {u"add"_s, u"p.tagline"_s,
                 on.program.file(u"b.txt"_s, "Café CAFE cafés\tبالعبّارة 渡轮停运\n")})
            .code
        == 0);
    const auto hits = [&](const QStringList &words) {
        return shown(search(on, words + QStringList{u"--context"_s, u"1"_s}));
    };
    CHECK(hits({u"cafe"_s}) == QStringList{u"[Café] "_s, u" [CAFE] "_s});
    CHECK(hits({u"cafe"_s, u"--diacritics"_s}) == QStringList{u" [CAFE] "_s});
    CHECK(hits({u"Cafe"_s, u"--case"_s}) == QStringList{u"[Café] "_s});
    CHECK(hits({u"cafe"_s, u"--beginnings"_s}) == QStringList{u"[Café] "_s, u" [CAFE] "_s, u" [café]s"_s});
    CHECK(hits({u"عبارة"_s}) == QStringList());
    CHECK(hits({u"عبارة"_s, u"--parts"_s}) == QStringList{u"ل[عبّارة] "_s});
    CHECK(hits({u"渡轮"_s}) == QStringList{u" [渡轮]停"_s});
    CHECK(hits({u"caf.\\b"_s, u"--regex"_s}) == QStringList{u"[Café] "_s, u" [CAFE] "_s});
    CHECK(hits({u"caf.\\b"_s, u"--regex"_s, u"--case"_s}) == QStringList());
    CHECK(hits({u"s"_s, u"--parts"_s, u"--limit"_s, u"1"_s}) == QStringList{u"[S]t"_s});
    CHECK(
        search(on, {u"s"_s, u"--parts"_s, u"--limit"_s, u"1"_s}).err
        == u"tagline: 1 hit in 1 article, and there are more.\n"_s);
    CHECK(fields(search(on, {u"cafés"_s})).first()[6] == u" بالعبّارة 渡轮停运⏎"_s); // its tab is a blank
}

TEST_CASE("a search looks within a tag, outside of it, and in articles without it", "[search]")
{
    const WithArticle on;
    CHECK(on.program.run({u"add"_s, u"p.tagline"_s, on.program.file(u"b.txt"_s, "Quispe\n")}).code == 0);
    CHECK(on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"20"_s, u"--end"_s, u"30"_s}).code == 0);
    const auto starts = [&](const QStringList &words) {
        QStringList result;
        const Run run = search(on, QStringList{u"quispe"_s} + words);
        CHECK(run.code == 0);
        for (const QStringList &line : fields(run)) {
            result.append(line[2]);
        }
        return result;
    };
    CHECK(starts({}) == QStringList{u"24"_s, u"69"_s, u"0"_s});
    CHECK(starts({u"--tag"_s, u"Person"_s}) == QStringList{u"24"_s});
    CHECK(starts({u"--tag"_s, u"person"_s, u"--coder"_s, u"Coder 1"_s}) == QStringList{u"24"_s});
    CHECK(starts({u"--outside-tag"_s, u"person"_s}) == QStringList{u"69"_s, u"0"_s});
    CHECK(starts({u"--without-tag"_s, u"person"_s}) == QStringList{u"0"_s});
    const Run wrong = search(on, {u"quispe"_s, u"--tag"_s, u"persona"_s});
    CHECK(wrong.code == 1);
    CHECK(
        wrong.err
        == u"tagline: There is no tag “persona”. There are: person, place, organization, claim.\n"_s);
    const Run nobody = search(on, {u"quispe"_s, u"--tag"_s, u"person"_s, u"--coder"_s, u"Zoe"_s});
    CHECK(nobody.code == 1);
    CHECK(nobody.err == u"tagline: There is no coder “Zoe”. There are: Coder 1.\n"_s);
}

TEST_CASE("the JSON of a search holds the texts as they stand", "[search]")
{
    const WithArticle on;
    const Run run = search(on, {u"on by"_s, u"--json"_s, u"--context"_s, u"4"_s});
    CHECK(run.code == 0);
    CHECK(run.err == QString());
    const QJsonObject json = run.json();
    CHECK(
        json.keys()
        == QStringList{
            u"articles"_s, u"changed_meanwhile"_s, u"damaged_articles"_s, u"hits"_s, u"more"_s,
            u"paragraphs_given_up"_s, u"query"_s});
    CHECK(json["query"_L1] == u"on by"_s);
    CHECK(json["articles"_L1] == 1);
    CHECK(json["more"_L1] == false);
    REQUIRE(json["hits"_L1].toArray().size() == 1);
    const QJsonObject hit = json["hits"_L1].toArray().first().toObject();
    CHECK(hit["hit"_L1] == u"on\nBy"_s);
    CHECK(hit["before"_L1] == u"oes "_s);
    CHECK(hit["after"_L1] == u" Ana"_s);
    CHECK(hit["start"_L1] == 14);
    CHECK(hit["end"_L1] == 19);
}

TEST_CASE("a wrong search is wrong usage, in one line that says what is right", "[search]")
{
    const WithArticle on;
    const auto refused = [&](const QStringList &words) {
        const Run run = search(on, words);
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    CHECK(refused({}) == u"tagline: Not so. It goes: tagline search PROJECT QUERY\n"_s);
    CHECK(
        refused({u"(a"_s, u"--regex"_s})
        == u"tagline: The regular expression “(a” has a mistake behind “(a”: missing closing parenthesis.\n"_s);
    CHECK(refused({u" "_s}) == u"tagline: There is nothing to look for. Write a word.\n"_s);
    CHECK(
        refused({u"a"_s, u"--regex"_s, u"--parts"_s})
        == u"tagline: --parts and --regex exclude each other. Choose one.\n"_s);
    CHECK(
        refused({u"a"_s, u"--tag"_s, u"x"_s, u"--without-tag"_s, u"y"_s})
        == u"tagline: --tag and --without-tag exclude each other. Choose one.\n"_s);
    CHECK(refused({u"a"_s, u"--limit"_s, u"0"_s}) == u"tagline: --limit needs a whole number from 1.\n"_s);
    CHECK(
        refused({u"a"_s, u"--coder"_s, u"x"_s})
        == u"tagline: --coder says whose annotations count for --tag, --entity, --claim and the like, and "
           "who tags with --tag-as.\n"_s);
}

TEST_CASE("an expression without an end stops with one line, and Ctrl-C stops any search", "[search]")
{
    const WithArticle on;
    QByteArray text;
    for (int i = 0; i < 3000; ++i) {
        text += QByteArray("the council of Veldmark voted on Tuesday ").repeated(10) + "\n";
    }
    CHECK(on.program.run({u"add"_s, u"p.tagline"_s, on.program.file(u"long.txt"_s, text)}).code == 0);
    const Run endless = search(on, {u"(\\w|\\s|[a-z])+\\d{30}"_s, u"--regex"_s});
    CHECK(endless.code == 1);
    CHECK(endless.err.contains(u"needs too many steps"_s));

    const Running running =
        on.program.start({u"search"_s, u"p.tagline"_s, u"(\\w+ ){3}\\w*x"_s, u"--regex"_s});
    running.send(SIGINT);
    const Run stopped = running.finish();
    INFO(stopped.err.toStdString());
    CHECK((stopped.code == 130 || stopped.code == -SIGINT || stopped.code == 0));
}

TEST_CASE("a damaged article is told, and the others are searched", "[search]")
{
    const WithArticle on;
    CHECK(on.program.run({u"add"_s, u"p.tagline"_s, on.program.file(u"b.txt"_s, "Ana again\n")}).code == 0);
    CHECK(
        on.program.shell(u"sqlite3 p.tagline \"UPDATE article SET text = replace(text, 'wait', 'want')\""_s)
            .code
        == 0);
    const Run run = search(on, {u"ana"_s});
    CHECK(run.code == 3);
    CHECK(fields(run).size() == 1);
    CHECK(
        run.err
        == u"tagline: warning: 1 article is damaged and was not looked at; run: tagline check\n"
           "tagline: 1 hit in 1 article.\n"_s);
}

TEST_CASE("a project that can only be read is searched, and so is one that a window has open", "[search]")
{
    const WithArticle on;
    QFile::setPermissions(on.program.path(u"p.tagline"_s), QFile::ReadOwner);
    CHECK(search(on, {u"ana"_s}).code == 0);
    QFile::setPermissions(on.program.path(u"p.tagline"_s), QFile::ReadOwner | QFile::WriteOwner);
    const auto window = model::storage::prepareWriting(on.program.path(u"p.tagline"_s));
    model::storage::Store store(window.file, model::storage::Store::Mode::ReadWrite);
    CHECK(on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"20"_s, u"--end"_s, u"30"_s}).code == 1);
    CHECK(search(on, {u"ana"_s}).code == 0);
}

TEST_CASE("hits are tagged only with --yes, as one step, and never twice", "[search]")
{
    const WithArticle on;
    const Run asked = search(on, {u"ana quispe"_s, u"--tag-as"_s, u"person"_s});
    CHECK(asked.code == 0);
    CHECK(shown(asked).size() == 2);
    CHECK(
        asked.err
        == u"tagline: 2 hits in 1 article.\n"
           "tagline: 2 hits would be tagged as person. Nothing was changed: to tag them, add --yes.\n"_s);
    CHECK(on.table(u"annotations"_s).rows.isEmpty());

    REQUIRE(on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"65"_s, u"--end"_s, u"75"_s}).code == 0);
    const Run done = search(on, {u"ana quispe"_s, u"--tag-as"_s, u"person"_s, u"--yes"_s});
    CHECK(done.code == 0);
    CHECK(
        done.err
        == u"tagline: 2 hits in 1 article.\n"
           "tagline: 1 hit tagged as person. 1 hit had the tag already.\n"_s);
    const auto annotations = on.table(u"annotations"_s);
    REQUIRE(annotations.rows.size() == 2);
    CHECK(annotations.cell(0, u"quote"_s) == u"Ana Quispe"_s);
    CHECK(annotations.cell(0, u"start"_s) == u"20"_s);
    CHECK(annotations.cell(0, u"entity_id"_s) == annotations.cell(1, u"entity_id"_s));

    const Run json = search(on, {u"july"_s, u"--tag-as"_s, u"claim"_s, u"--yes"_s, u"--json"_s});
    CHECK(json.json()[u"tagged"_s].toInt() == 1);
    CHECK(json.json()[u"tagged_already"_s].toInt() == 0);
}

TEST_CASE("hits cannot be given what is no tag, nor by nobody", "[search]")
{
    const WithArticle on;
    const Run noTag = search(on, {u"july"_s, u"--tag-as"_s, u"nonsense"_s, u"--yes"_s});
    CHECK(noTag.code == 1);
    CHECK(
        noTag.err
        == u"tagline: There is no tag “nonsense”. There are: person, place, organization, claim.\n"_s);
    const Run noCoder =
        search(on, {u"july"_s, u"--tag-as"_s, u"claim"_s, u"--coder"_s, u"Nobody"_s, u"--yes"_s});
    CHECK(noCoder.code == 1);
    CHECK(noCoder.err.startsWith(u"tagline: There is no coder “Nobody”."_s));
    const Run alone = search(on, {u"july"_s, u"--yes"_s});
    CHECK(alone.code == 2);
    CHECK(alone.err.startsWith(u"tagline: --yes belongs to --tag-as."_s));
}

TEST_CASE("a search looks within mentions, claims and the claims of a source", "[search]")
{
    const WithArticle on;
    CHECK(
        on.program.run({u"add"_s, u"p.tagline"_s, on.program.file(u"b.txt"_s, "Quispe waits\n")}).code == 0);
    // The byline is a mention, the quotation a claim of hers, the headline one of nobody known by name.
    CHECK(on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"20"_s, u"--end"_s, u"30"_s}).code == 0);
    CHECK(
        on.tag({u"--tag"_s, u"claim"_s, u"--start"_s, u"49"_s, u"--end"_s, u"59"_s, u"--source"_s,
                u"Ana Quispe"_s})
            .code
        == 0);
    CHECK(
        on.tag({u"--tag"_s, u"claim"_s, u"--start"_s, u"0"_s, u"--end"_s, u"16"_s, u"--source"_s,
                u"a clerk"_s})
            .code
        == 0);
    const auto starts = [&](const QString &words, const QStringList &options) {
        const Run run = search(on, QStringList{words, u"--parts"_s} + options);
        CHECK(run.code == 0);
        QStringList result;
        for (const QStringList &line : fields(run)) {
            result.append(line[2]);
        }
        return result;
    };
    CHECK(starts(u"quispe"_s, {u"--entity"_s, u"ana quispe"_s}) == QStringList{u"24"_s});
    CHECK(starts(u"quispe"_s, {u"--outside-entity"_s, u"Ana Quispe"_s}) == QStringList{u"69"_s, u"0"_s});
    CHECK(starts(u"quispe"_s, {u"--without-entity"_s, u"Ana Quispe"_s}) == QStringList{u"0"_s});
    CHECK(starts(u"on"_s, {u"--claim"_s}) == QStringList{u"14"_s});
    CHECK(starts(u"wait"_s, {u"--claim"_s}) == QStringList{u"53"_s});
    CHECK(starts(u"wait"_s, {u"--without-claim"_s}) == QStringList{u"7"_s});
    CHECK(starts(u"wait"_s, {u"--claim-of"_s, u"Ana Quispe"_s}) == QStringList{u"53"_s});
    CHECK(starts(u"on"_s, {u"--claim-of"_s, u"Ana Quispe"_s}).isEmpty());
    CHECK(starts(u"on"_s, {u"--claim-of"_s, u"a clerk"_s}) == QStringList{u"14"_s});
    CHECK(starts(u"quispe"_s, {u"--without-claim-of"_s, u"Ana Quispe"_s}) == QStringList{u"0"_s});
    CHECK(starts(u"wait"_s, {u"--claim"_s, u"--outside-claim-of"_s, u"Ana Quispe"_s}).isEmpty());
    CHECK(starts(u"on"_s, {u"--claim"_s, u"--outside-claim-of"_s, u"Ana Quispe"_s}) == QStringList{u"14"_s});
    CHECK(starts(u"on"_s, {u"--tag"_s, u"claim"_s, u"--claim-of"_s, u"a clerk"_s}) == QStringList{u"14"_s});
    const QString id = on.table(u"entities"_s).cell(0, u"entity_id"_s);
    CHECK(starts(u"quispe"_s, {u"--entity"_s, id}) == QStringList{u"24"_s});
}

TEST_CASE("a name that the project has not is refused with those that come near", "[search]")
{
    const WithArticle on;
    CHECK(
        search(on, {u"a"_s, u"--entity"_s, u"Ana"_s}).err
        == u"tagline: No person, place or organization of the project is called “Ana”; it has no names yet.\n"_s);
    CHECK(on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"20"_s, u"--end"_s, u"30"_s}).code == 0);
    const Run near = search(on, {u"a"_s, u"--claim-of"_s, u"Anna Quispe"_s});
    CHECK(near.code == 1);
    CHECK(near.out.isEmpty());
    CHECK(
        near.err
        == u"tagline: No person, place or organization of the project is called “Anna Quispe”. Did you mean "
           u"“Ana "
           "Quispe”?\n"_s);
    CHECK(search(on, {u"a"_s, u"--entity"_s, u" "_s}).err == u"tagline: --entity needs a name.\n"_s);
    CHECK(
        search(on, {u"a"_s, u"--claim"_s, u"--without-claim"_s}).err
        == u"tagline: --claim and --without-claim exclude each other. Choose one.\n"_s);
}
