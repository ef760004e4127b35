// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits.h"
#include "model/storage/check.h"
#include "model/storage/store.h"
#include "model/storage/word_counter.h"
#include "model/text/rewriting.h"
#include "tests/support/catch.h"
#include "tests/support/page_content.h"
#include "tests/support/random_coding.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::Content;
using tests::contentOf;
using tests::Random;
using tests::RandomCoding;

namespace {

Splices someSplices(Random &random, const QString &text)
{
    text::Rewriting rewriting(text);
    for (int i = random.below(5); i >= 0; --i) {
        const qsizetype at = random.below(rewriting.now().size());
        const qsizetype length = random.below(std::min<qsizetype>(25, rewriting.now().size() - at));
        rewriting.replace(
            at, length, random.textOf({u" x", u"🙂", u"“", u"\n", u"n", u"."}, random.below(4)));
    }
    return rewriting.splices();
}

/// What the file has counted of the annotations, and what it should have.
struct Counted
{
    QStringList stored;
    QStringList expected;
};

Counted countedIn(tests::ProjectFile &file, ArticleId id)
{
    const ArticlePage page = file.page(id);
    storage::ArticleTexts texts(file.store().database());
    const auto on = texts.of(id);
    storage::WordCounter counter(*on);
    Counted counted;
    for (const Annotation &annotation : page.annotations) {
        const qsizetype start = annotation.segments.extent().start;
        const storage::WordCounts counts = counter.of(annotation.segments);
        counted.expected.append(u"%1 %2 %3 %4 %5 %6"_s.arg(
            annotation.id.text(), page.quote(annotation), QString::number(page.units.paragraphAt(start)),
            QString::number(page.units.sentenceAt(start)), QString::number(counts.words),
            QString::number(counts.quoted)));
    }
    counted.stored = file.column(
        u"SELECT n.uuid || ' ' || (SELECT group_concat(quote, ' […] ') FROM (SELECT quote FROM segment WHERE "
        "annotation = n.id ORDER BY position)) || ' ' || n.paragraph || ' ' || n.sentence || ' ' || n.words "
        "|| ' ' || "
        "n.words_quoted FROM annotation n JOIN article a ON a.id = n.article WHERE a.uuid = '%1' AND n.removed = 0"_s
            .arg(id.text()));
    counted.stored.sort();
    counted.expected.sort();
    return counted;
}

} // namespace

TEST_CASE(
    "random corrections of what two people coded: memory is the file, undo is the start, redo the end",
    "[correction][law]")
{
    Random random;
    CAPTURE(random.seed());
    RandomCoding coding(random);
    auto &store = coding.project.store();
    const ArticleId id = coding.articles.constFirst().id;
    const CoderId coder = coding.coders.constFirst();
    ArticlePage page = coding.project.page(id);
    std::vector<Content> states{contentOf(page)};
    for (int i = 0; i < 12; ++i) {
        const Splices splices = someSplices(random, page.text);
        if (splices.isEmpty() || splices.applied(page.text).trimmed().isEmpty()) {
            continue;
        }
        const Edit edit = store.correction(id, splices, {coder, coding.project.round(), 90'000 + i});
        const ArticlePage before = page;
        const storage::Performed performed = store.perform(edit);
        page.apply(performed.change);
        REQUIRE(contentOf(page) == contentOf(coding.project.page(id)));
        // Who is not told of has the same words, but for those put right within.
        const Shifts shifts = performed.change.textOf(id)->splices.shifts();
        for (const Annotation &annotation : before.annotations) {
            const bool isApart = std::none_of(
                performed.change.textOf(id)->splices.begin(), performed.change.textOf(id)->splices.end(),
                [&annotation](const Splice &splice) {
                    return annotation.segments.extent().touches(
                        {splice.at, splice.at + splice.removed.size()});
                });
            if (isApart) {
                REQUIRE(page.annotations.find(annotation.id));
                REQUIRE(page.quote(*page.annotations.find(annotation.id)) == before.quote(annotation));
            }
        }
        const Counted counted = countedIn(coding.project, id);
        REQUIRE(counted.stored == counted.expected);
        states.push_back(contentOf(page));
    }
    coding.project.reopen();
    auto &again = coding.project.store();
    CHECK(contentOf(coding.project.page(id)) == states.back());
    CHECK_FALSE(storage::checkProject(again.database()).isDamaged());
    for (size_t state = states.size() - 1; state > 0; --state) {
        page.apply(again.undo(again.undoState(coder).undo->number, coder).change);
        REQUIRE(contentOf(page) == states[state - 1]);
        REQUIRE(contentOf(coding.project.page(id)) == states[state - 1]);
        const Counted counted = countedIn(coding.project, id);
        REQUIRE(counted.stored == counted.expected);
    }
    for (size_t state = 1; state < states.size(); ++state) {
        page.apply(again.redo(again.undoState(coder).redo->number, coder).change);
        REQUIRE(contentOf(page) == states[state]);
    }
    CHECK(contentOf(coding.project.page(id)) == states.back());
    CHECK_FALSE(storage::checkProject(again.database()).isDamaged());
}

TEST_CASE(
    "any older step is taken back rightly or refused, whatever was corrected since", "[correction][law]")
{
    Random random;
    CAPTURE(random.seed());
    RandomCoding coding(random);
    auto &store = coding.project.store();
    const ArticleId id = coding.articles.constFirst().id;
    const CoderId coder = coding.coders.constFirst();
    for (int i = 0; i < 4; ++i) {
        const Splices splices = someSplices(random, store.readText(id));
        if (!splices.applied(store.readText(id)).trimmed().isEmpty()) {
            store.perform(store.correction(id, splices, {coder, coding.project.round(), 90'000 + i}));
        }
    }
    int taken = 0;
    const qint64 last = store.lastHistory();
    for (qint64 number = last; number > 1; --number) {
        const Content before = contentOf(coding.project.page(id));
        try {
            const storage::Performed performed = store.undo(number, coder);
            ++taken;
            if (performed.number > 0) {
                store.redo(performed.number, coder);
            }
        } catch (const Error &) {
        }
        CAPTURE(number);
        REQUIRE(contentOf(coding.project.page(id)) == before);
        REQUIRE_FALSE(storage::checkProject(store.database()).isDamaged());
    }
    CHECK(taken > 0);
}
