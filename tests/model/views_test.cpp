// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::ProjectFile;

namespace {

const QString story =
    u"Bridge 🌉 closes\nBy Ann Lee\n\n“We stay,” Mira Holt said. “All of us, always,” she told Öland "
    "Radio. A young leader agreed.\n"_s;

/// One article with a claim of two pieces by two sources, a bare claim, names, and a tag below another.
struct Coded
{
    Coded()
    {
        Article described = article;
        described.outlet = u"Herald"_s;
        described.byline = u"By Ann Lee"_s;
        described.published = u"2026-03-01"_s;
        described.language = u"en"_s;
        perform(edits::changeArticle(article, described, hand()));
        perform(edits::tag(
            page(), {range(u"“We stay,”"), range(u"“All of us, always,”")}, tag(u"claim"), hand()));
        perform(edits::tag(page(), {range(u"Mira Holt")}, tag(u"person"), hand()));
        perform(edits::tag(page(), {range(u"Bridge 🌉")}, tag(u"place"), hand()));
        perform(edits::tag(page(), {range(u"A young leader agreed")}, tag(u"claim"), hand()));
        const AnnotationId claim = page().annotations.at(1).id;
        perform(
            edits::linkSource(page(), claim, page().annotations.at(2).id, u"said"_s, range(u"said"), hand()));
        perform(edits::linkLabel(page(), claim, u"a young leader"_s, u"agreed"_s, hand()));
    }

    ArticlePage page() { return file.page(article.id); }
    TextRange range(QStringView words) { return tests::rangeOf(story, words); }
    Tag tag(QStringView name) { return file.tag(name); }
    edits::By hand() { return {file.coder(), file.round(), ++at * 1000}; }
    void perform(const Edit &edit) { file.store().perform(edit); }

    ProjectFile file{{.title = {}, .codebook = {}, .coderName = u"Kim"_s}};
    Article article = file.add(u"Bridge 🌉 closes"_s, story);
    qint64 at = 1'700'000'000;
};

} // namespace

TEST_CASE("the view of annotations has the exported columns and hand-counted rows", "[views]")
{
    Coded coded;
    CHECK(
        coded.file.column(u"SELECT group_concat(name) FROM pragma_table_info('annotations')"_s)
        == QStringList{u"annotation_id,article_id,article_title,outlet,byline,published,url,coder,coder_kind,"
                       u"tag,tag_path,start,"
                       "end,segments,quote,context_before,context_after,paragraph,sentence,entity_id,entity,"
                       "wikidata,sources,cue,"
                       "note,created,updated,text_sha256,round,codebook_version,language,part,words"_s});
    const QStringList rows = coded.file.shell(
        u"SELECT article_title, outlet, byline, published, coder, coder_kind, tag, tag_path, start, end, "
        u"segments, quote, "
        "paragraph, sentence, entity, sources, cue, created, round, codebook_version, language, part, words "
        "FROM annotations ORDER BY start"_s);
    const QString article = u"Bridge 🌉 closes|Herald|By Ann Lee|2026-03-01|Kim|human|"_s;
    REQUIRE(rows.size() == 4);
    CHECK(
        rows[0]
        == article + u"place|place|0|8||Bridge 🌉|1|1|Bridge 🌉|||2023-11-14T22:13:24Z|main|1|en|headline|1"_s);
    CHECK(
        rows[1]
        == article
            + u"claim|claim|28|75|28-38;55-75|“We stay,” […] “All of us, always,”|3|3||Mira Holt; a young "
              u"leader|"
              "said; agreed|2023-11-14T22:13:22Z|main|1|en|body|6"_s);
    CHECK(
        rows[2]
        == article
            + u"person|person|39|48||Mira Holt|3|3|Mira Holt|||2023-11-14T22:13:23Z|main|1|en|body|2"_s);
    CHECK(
        rows[3]
        == article
            + u"claim|claim|98|119||A young leader agreed|3|5||||2023-11-14T22:13:25Z|main|1|en|body|4"_s);
}

TEST_CASE("the context is sixty code points on either side, less at the text's ends", "[views]")
{
    Coded coded;
    CHECK(
        coded.file.shell(u"SELECT context_before FROM annotations WHERE quote = 'A young leader agreed'"_s)
        == QStringList{u"ay,” Mira Holt said. “All of us, always,” she told Öland Radio. "_s.right(60)});
    CHECK(
        coded.file.column(u"SELECT length(context_before) FROM annotations WHERE tag = 'person'"_s)
        == QStringList{u"39"_s});
    CHECK(
        coded.file.column(
            u"SELECT context_before || '|' || context_after FROM annotations WHERE tag = 'place'"_s)
        == QStringList{u"|"_s + story.mid(9, 60)});
    CHECK(
        coded.file.column(u"SELECT context_after FROM annotations WHERE start = 98"_s)
        == QStringList{u".\n"_s});
}

TEST_CASE("the view of claims has one row for each source, and one for a claim without", "[views]")
{
    Coded coded;
    CHECK(
        coded.file.column(u"SELECT group_concat(name) FROM pragma_table_info('claims')"_s)
        == QStringList{u"claim_id,article_id,article_title,outlet,published,url,coder,start,end,segments,"
                       u"claim,source_number,"
                       "source_mention_id,source_mention,source_entity_id,source_entity,source_tag,source_"
                       "wikidata,cue,cue_start,"
                       "cue_end,words,note,claim_row,source_count,tag,tag_path,coder_kind,round,byline,"
                       "language,part,paragraph,"
                       "sentence,words_quoted,text_sha256"_s});
    CHECK(
        coded.file.shell(
            u"SELECT claim, source_number, source_mention, source_entity, source_tag, cue, cue_start, "
            u"cue_end, words, "
            "claim_row, source_count, words_quoted, segments FROM claims ORDER BY start, source_number"_s)
        == QStringList{
            u"“We stay,” […] “All of us, always,”|1|Mira Holt|Mira Holt|person|said|49|53|6|1|2|6|28-38;55-75"_s,
            u"“We stay,” […] “All of us, always,”|2||a young leader||agreed|113|119|6|0|2|6|28-38;55-75"_s,
            u"A young leader agreed||||||||4|1|0|0|"_s});
    CHECK(
        coded.file.column(u"SELECT count(*) FROM claims WHERE source_entity_id <> ''"_s)
        == QStringList{u"1"_s});
}

TEST_CASE("the view of entities counts mentions, articles, claims and quoted words", "[views]")
{
    Coded coded;
    CHECK(
        coded.file.column(u"SELECT group_concat(name) FROM pragma_table_info('entities')"_s)
        == QStringList{
            u"entity_id,entity,tag,aliases,wikidata,description,mentions,articles,claims,words_quoted,"
            "first_article_id,note"_s});
    const QString query =
        u"SELECT entity, tag, aliases, mentions, articles, claims, words_quoted FROM entities ORDER BY entity"_s;
    CHECK(
        coded.file.shell(query) == QStringList{u"Bridge 🌉|place||1|1|0|0"_s, u"Mira Holt|person||1|1|1|6"_s});
    CHECK(
        coded.file.column(u"SELECT DISTINCT first_article_id FROM entities"_s)
        == QStringList{coded.article.id.text()});

    // A second coder's work adds nothing: one coding counts for each article.
    const CoderId other = coded.file.addCoder(u"Bea"_s);
    const edits::By by{other, coded.file.round(), 9'000'000'000'000};
    coded.perform(edits::tag(coded.page(), {coded.range(u"Mira Holt")}, coded.tag(u"person"), by));
    CHECK(
        coded.file.shell(query) == QStringList{u"Bridge 🌉|place||1|1|0|0"_s, u"Mira Holt|person||1|1|1|6"_s});
    // Unless it is the one that counts.
    coded.file.sql(u"UPDATE article SET main_coder = (SELECT id FROM coder WHERE name = 'Bea')"_s);
    CHECK(
        coded.file.shell(query) == QStringList{u"Bridge 🌉|place||0|0|0|0"_s, u"Mira Holt|person||1|1|0|0"_s});
}

TEST_CASE("the view of articles has a row for each coder and round, or one without", "[views]")
{
    Coded coded;
    coded.file.add(u"Empty"_s, u"Nobody read this."_s);
    const CoderId other = coded.file.addCoder(u"Bea"_s);
    coded.file.tagWords(coded.article.id, u"Öland", u"place", 1, other);
    CHECK(
        coded.file.column(u"SELECT group_concat(name) FROM pragma_table_info('articles')"_s)
        == QStringList{
            u"article_id,article_title,outlet,byline,published,url,language,words,characters,coder,status,"
            "round,note,text_sha256,text_file,status_reason"_s});
    CHECK(
        coded.file.shell(
            u"SELECT article_title, outlet, words, characters, coder, round FROM articles ORDER BY article_title, coder"_s)
        == QStringList{
            u"Bridge 🌉 closes|Herald|22|121|Bea|main"_s, u"Bridge 🌉 closes|Herald|22|121|Kim|main"_s,
            u"Empty||3|17||"_s});
}

TEST_CASE("tags below others have their path, and hidden links and entities are not shown", "[views]")
{
    Coded coded;
    Tag minister = coded.tag(u"person");
    minister.id = TagId::make();
    minister.parent = coded.tag(u"person").id;
    minister.name = u"minister"_s;
    minister.shortcut.clear();
    Tag prime = minister;
    prime.id = TagId::make();
    prime.parent = minister.id;
    prime.name = u"prime"_s;
    Edit edit{u"codebook"_s, coded.file.coder(), {}};
    edit.change.add(prime);
    edit.change.add(minister);
    coded.perform(edit);
    coded.perform(edits::changeTag(coded.page(), coded.page().annotations.at(2).id, prime, coded.hand()));
    CHECK(
        coded.file.column(u"SELECT tag_path FROM annotations WHERE start = 39"_s)
        == QStringList{u"person/minister/prime"_s});
    CHECK(coded.file.store().snapshot().codebook.tags.at(2).name == u"prime"_s);

    coded.perform(
        edits::changeTag(coded.page(), coded.page().annotations.at(1).id, coded.tag(u"place"), coded.hand()));
    CHECK(
        coded.file.column(u"SELECT sources || cue FROM annotations WHERE start = 28"_s)
        == QStringList{QString()});
    CHECK(coded.file.column(u"SELECT start FROM claims"_s) == QStringList{u"98"_s});
    CHECK(coded.file.column(u"SELECT sum(claims) FROM entities"_s) == QStringList{u"0"_s});
}

TEST_CASE("a changed headline or byline changes the part that annotations stand in", "[views]")
{
    Coded coded;
    coded.perform(edits::tag(coded.page(), {coded.range(u"Ann Lee")}, coded.tag(u"person"), coded.hand()));
    const QString parts = u"SELECT part FROM annotations ORDER BY start"_s;
    CHECK(
        coded.file.column(parts) == QStringList{u"headline"_s, u"byline"_s, u"body"_s, u"body"_s, u"body"_s});
    Article other = coded.page().article;
    other.title = u"Else"_s;
    coded.perform(edits::changeArticle(coded.page().article, other, coded.hand()));
    CHECK(coded.file.column(parts).first() == u"body"_s);
    coded.file.store().undo(
        coded.file.store().undoState(coded.file.coder()).undo->number, coded.file.coder());
    CHECK(coded.file.column(parts).first() == u"headline"_s);
}

TEST_CASE("undone imports are in no view", "[views]")
{
    ProjectFile file;
    file.add(u"Trains"_s, u"Anna."_s);
    file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder());
    CHECK(file.column(u"SELECT article_id FROM articles"_s).isEmpty());
}
