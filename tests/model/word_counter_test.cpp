// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/word_counter.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace Qt::StringLiterals;
using namespace model;
using storage::ArticleText;
using storage::WordCounter;
using storage::WordCounts;

namespace {

ArticleText article(const QString &text)
{
    return {{}, 1, text, text::OffsetMap(text), text::Units(text, {}, {})};
}

/// Of the words that stand in the text.
WordCounts countsOf(const QString &text, const QString &words)
{
    const ArticleText on = article(text);
    const qsizetype start = text.indexOf(words);
    REQUIRE(start >= 0);
    return WordCounter(on).of({{start, start + words.size()}});
}

} // namespace

TEST_CASE("The words within quotation marks are counted with those that are not", "[words][counter]")
{
    const QString text = u"“We stay,” said Ann. “All of us,” she said, “and «you», too.”\nNobody left."_s;
    CHECK(countsOf(text, text) == WordCounts{14, 8});
    CHECK(countsOf(text, u"stay,” said"_s) == WordCounts{2, 1});
    CHECK(countsOf(text, u"said Ann"_s) == WordCounts{2, 0});
    CHECK(countsOf(text, u"«you»"_s) == WordCounts{1, 1});
    CHECK(countsOf(text, u"Nobody"_s) == WordCounts{1, 0});
    const ArticleText on = article(text);
    CHECK(WordCounter(on).of({{0, 10}, {21, 33}}) == WordCounts{5, 5});
}

TEST_CASE("A part of a word, and what has no words, are counted as they stand", "[words][counter]")
{
    CHECK(countsOf(u"“Unity”"_s, u"nit"_s) == WordCounts{1, 1});
    CHECK(countsOf(u"no “Unity”"_s, u" “"_s) == WordCounts{0, 0});
    CHECK(countsOf(u"one\n \ntwo"_s, u"\n \n"_s) == WordCounts{0, 0});
    CHECK(
        countsOf(u"“one\n\ntwo"_s, u"ne\n\nt"_s) == WordCounts{2, 1}); // an open mark ends with its paragraph
}

TEST_CASE("However the pieces are cut, no more words are quoted than there are", "[words][counter][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 5'000; ++i) {
        const QString text = random.textOf(
            {u"a", u"bc", u"1", u" ", u" ", u"\n", u".", u"'", u"“", u"”", u"’", u"‘", u"«", u"»", u"\"",
             u"坝"},
            2 + random.below(30));
        CAPTURE(text.toStdString());
        const ArticleText on = article(text);
        WordCounter counter(on);
        Segments pieces;
        for (int piece = random.below(4); piece >= 0; --piece) {
            const qsizetype start = random.below(text.size());
            pieces.add({start, start + 1 + random.below(text.size() - start)});
        }
        const WordCounts counts = counter.of(pieces);
        REQUIRE(counts.words == text::countWords(text, pieces));
        REQUIRE(counts.quoted <= counts.words);
        REQUIRE(counter.of(pieces) == counts);
        REQUIRE(WordCounter(on).of(pieces) == counts);
    }
}
