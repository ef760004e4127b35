// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::ProjectFile;

namespace {

/// An article full of annotations, of one piece and of two, some on the same words.
class Crowd
{
public:
    Crowd(int count, tests::Random &random)
    {
        const QString text =
            random.textOf({u"harbour ", u"Añez ", u"🚢 ", u"said. ", u"of ", u"\n"}, 4000) + u'.';
        const Article article = file.add(u"Crowd"_s, text);
        id = article.id;
        Edit edit{u"tag"_s, file.coder(), {}};
        for (int i = 0; i < count; ++i) {
            Annotation annotation;
            annotation.id = AnnotationId::make();
            annotation.article = id;
            annotation.tag = file.tag(u"person").id;
            annotation.coder = file.coder();
            annotation.round = file.round();
            const text::OffsetMap map(text);
            const qsizetype start = random.below(map.codePoints() - 60);
            annotation.segments.add(map.toUtf16(TextRange{start, start + 1 + random.below(20)}));
            if (random.below(8) == 0) {
                annotation.segments.add(map.toUtf16(TextRange{start + 30, start + 31 + random.below(20)}));
            }
            edit.change.add(annotation);
        }
        file.store().perform(edit);
        for (const Annotation &annotation : file.page(id).annotations) {
            all.insert(annotation.id);
        }
    }

    QSet<AnnotationId> shown()
    {
        QSet<AnnotationId> ids;
        for (const Annotation &annotation : file.page(id).annotations) {
            ids.insert(annotation.id);
        }
        return ids;
    }

    ProjectFile file;
    ArticleId id;
    QSet<AnnotationId> all;
};

/// Ways in which a file can contradict itself about one annotation; %1 is its row.
const QStringList &lies()
{
    static const QStringList all{
        u"UPDATE segment SET quote = replace(quote, substr(quote, -1), 'X') WHERE annotation = %1"_s,
        u"UPDATE segment SET \"end\" = \"end\" + 1 WHERE annotation = %1 AND position = 0"_s,
        u"UPDATE segment SET start = start + 1 WHERE annotation = %1 AND position = 0"_s,
        u"UPDATE annotation SET start = start + 1, \"end\" = \"end\" + 1 WHERE id = %1"_s,
        u"UPDATE annotation SET \"end\" = 1000000000 WHERE id = %1"_s,
        u"UPDATE annotation SET start = -9223372036854775807 WHERE id = %1"_s,
        u"UPDATE annotation SET pieces = pieces + 1 WHERE id = %1"_s,
        u"DELETE FROM segment WHERE annotation = %1 AND position = 0"_s,
        u"UPDATE segment SET position = 7 WHERE annotation = %1 AND position = 0"_s,
        u"INSERT INTO segment SELECT annotation, 9, 0, 1, substr(quote, 1, 1) FROM segment WHERE annotation "
        u"= %1 "
        u"AND position = 0"_s,
        u"UPDATE annotation SET uuid = 'nobody' WHERE id = %1"_s,
        u"UPDATE annotation SET tag = 99 WHERE id = %1"_s,
        u"UPDATE annotation SET coder = 99 WHERE id = %1"_s,
    };
    return all;
}

/// Lets the file be changed against its own rules, as damage does.
void allowLies(ProjectFile &file)
{
    file.sql(u"PRAGMA foreign_keys = OFF"_s);
    file.sql(u"PRAGMA ignore_check_constraints = ON"_s);
}

} // namespace

TEST_CASE(
    "of the annotations of an article those alone are left out that the file contradicts", "[page][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    // Few are put in order as they are read, many while the file is still being compared.
    const int count = GENERATE(40, 1500);
    Crowd crowd(count, random);
    REQUIRE(crowd.all.size() == count);
    CHECK(crowd.file.page(crowd.id).damagedAnnotations == 0);

    allowLies(crowd.file);
    QSet<AnnotationId> left = crowd.all;
    for (const QString &lie : lies()) {
        CAPTURE(lie.toStdString());
        const AnnotationId victim = *std::next(left.cbegin(), random.below(left.size()));
        left.remove(victim);
        crowd.file.sql(lie.arg(
            crowd.file.column(u"SELECT id FROM annotation WHERE uuid = '%1'"_s.arg(victim.text())).first()));
        CHECK(crowd.shown() == left);
        CHECK(crowd.file.page(crowd.id).damagedAnnotations == count - left.size());
    }
}

TEST_CASE("quotes that changed places with their neighbours' letters are seen", "[page]")
{
    ProjectFile file;
    const Article article = file.add(u"News"_s, u"abcdef."_s);
    Edit edit{u"tag"_s, file.coder(), {}};
    for (const TextRange &range : {TextRange{0, 3}, TextRange{3, 6}}) {
        Annotation annotation;
        annotation.id = AnnotationId::make();
        annotation.article = article.id;
        annotation.tag = file.tag(u"place").id;
        annotation.coder = file.coder();
        annotation.round = file.round();
        annotation.segments.add(range);
        edit.change.add(annotation);
    }
    file.store().perform(edit);
    CHECK(file.page(article.id).annotations.size() == 2);
    // All quotes together are still what the text says.
    allowLies(file);
    file.sql(u"UPDATE segment SET quote = CASE quote WHEN 'abc' THEN 'abcd' ELSE 'ef' END"_s);
    CHECK(file.page(article.id).annotations.isEmpty());
    CHECK(file.page(article.id).damagedAnnotations == 2);
}

TEST_CASE("a page holds the entities it names, and knows those that are named elsewhere too", "[page]")
{
    ProjectFile file;
    const Article first = file.add(u"First"_s, u"Ana met Ben, Carl and Dora in Graz."_s);
    const Article second = file.add(u"Second"_s, u"Ben wrote."_s);
    const CoderId other = file.addCoder(u"Other"_s);
    const auto tag = [&](const Article &article, QStringView words, std::optional<CoderId> by = {}) {
        return file.tagWords(article.id, words, u"person", 1, by);
    };
    tag(first, u"Ana");
    tag(first, u"Ben");
    tag(first, u"Carl");
    tag(first, u"Dora", other);
    tag(second, u"Ben");
    const auto rename = [&file](const QString &words, const QString &entity) {
        file.sql(u"UPDATE annotation SET entity = (SELECT id FROM entity WHERE name = '%2') WHERE id IN "
                 "(SELECT annotation FROM segment WHERE quote = '%1')"_s.arg(words, entity));
    };
    rename(u"Ben"_s, u"Ben"_s);   // both articles' Ben are one
    rename(u"Dora"_s, u"Carl"_s); // the other coder took Dora for Carl
    file.sql(u"INSERT INTO alias SELECT id, 1, 'B.' FROM entity WHERE name = 'Ben'"_s);
    file.sql(u"INSERT INTO alias SELECT id, 0, 'Benny' FROM entity WHERE name = 'Ben'"_s);

    const ArticlePage page = file.store().readPage(first.id, {{file.coder()}, {}});
    QMap<QString, bool> named;
    for (const Entity &entity : page.entities) {
        named.insert(entity.name, page.sharedEntities.contains(entity.id));
    }
    CHECK(named == QMap<QString, bool>{{u"Ana"_s, false}, {u"Ben"_s, true}, {u"Carl"_s, true}});
    CHECK(page.entityNamed(u"Ben"_s, file.tag(u"person").id)->aliases == QStringList{u"Benny"_s, u"B."_s});
    for (const Annotation &annotation : page.annotations) {
        CHECK(page.caption(annotation) == page.quote(annotation));
    }

    file.sql(u"UPDATE entity SET removed = 1 WHERE name = 'Ana'"_s);
    const ArticlePage without = file.store().readPage(first.id, {{file.coder()}, {}});
    CHECK(without.entities.size() == 2);
    CHECK(without.annotations.begin()->entity.isNull());
}

TEST_CASE("of many annotations with one id the last one read counts", "[page]")
{
    Annotation annotation;
    annotation.id = AnnotationId::make();
    annotation.segments.add({0, 3});
    Annotation later = annotation;
    later.segments = {{5, 7}};
    later.entity = EntityId::make();
    const AnnotationSet set({annotation, later});
    CHECK(set.size() == 1);
    CHECK(set.at(0) == later);
    CHECK(set.mentionsOf(later.entity) == 1);
}
