// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/matcher.h"
#include "model/search/search.h"
#include "model/storage/search_index.h"
#include "model/text/boundaries.h"
#include "model/text/folding.h"
#include "model/text/offset_map.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace model;
using search::By;
using search::Hit;
using search::Request;
using search::Search;
using tests::ProjectFile;

namespace {

/// Words and signs of many scripts, with what joins, parts and decorates them; few of each, so that they
/// meet.
QString anyText(tests::Random &random, int count)
{
    return random.textOf(
        {u"port",    u"Port",   u"PORTS",      u"co", u"é",      u"e\u0301", u"E",         u"ﬁ",
         u" ",       u" ",      u" ",          u"\n", u"\n\n",   u"-",       u"‑",         u"’s",
         u"'s",      u"’",      u"“",          u"”",  u".",      u",",       u"_",         u"\u00a0",
         u"العبّارة", u"عبارة",  u"ب",          u"ـ",  u"\u064f", u"渡",      u"轮",        u"渡轮",
         u"ガ",      u"カ",     u"ー",         u"ｶ",  u"한",     u"🙂",    u"👩\u200d🚀",  u"5",
         u"½",       u"№",      u"हिन्",        u"दी", u"\u00ad", u"\u200d",  u"\u200f",    u"ʼ",
         u"\u20dd",  u"\ue000", u"\U0001E900", u"ß",  u"Σ",      u"ς",       u"\U00020000"},
        count);
}

/// A piece of the text, as it might be looked for.
QString anyPiece(tests::Random &random, const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    const qsizetype start = random.below(letters.size());
    const QList<uint> piece = letters.mid(start, 1 + random.below(6));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(piece.constData()), piece.size());
}

Request anyRequest(tests::Random &random, const QString &text)
{
    return {
        .text = anyPiece(random, text),
        .by = std::array{By::WholeWords, By::WholeWords, By::Beginnings, By::Parts}.at(
            static_cast<size_t>(random.below(4))),
        .keepCase = random.below(4) == 0,
        .keepMarks = random.below(4) == 0,
        .context = random.below(8)};
}

QString described(const Request &request)
{
    return u"%1 by %2, case %3, marks %4"_s.arg(request.text)
        .arg(static_cast<int>(request.by))
        .arg(request.keepCase)
        .arg(request.keepMarks);
}

QList<Hit> find(storage::Store &store, const Request &request)
{
    Search search(request, {});
    while (search.step(store)) {
    }
    return search.takeHits();
}

QString foldedBy(const Request &request, QStringView text)
{
    return text::folded(text, {request.keepCase, request.keepMarks}).letters();
}

bool isBoundary(const QString &text, qsizetype position)
{
    return text::boundaryAtOrAfter(QTextBoundaryFinder::Grapheme, text, position) == position;
}

/// The hit is what it says, and its context stands around it, whole letters and not too many.
void checkHit(const Hit &hit, const QString &text, const Request &request)
{
    const text::OffsetMap map(text);
    REQUIRE(text.mid(hit.range.start, hit.range.length()) == hit.words);
    REQUIRE(map.toCodePoints(hit.range) == hit.codePoints);
    const qsizetype start = hit.range.start - hit.before.size();
    const qsizetype end = hit.range.end + hit.after.size();
    REQUIRE(text.mid(start, hit.before.size()) == hit.before);
    REQUIRE(text.mid(hit.range.end, hit.after.size()) == hit.after);
    REQUIRE(hit.before.toUcs4().size() <= request.context);
    REQUIRE(hit.after.toUcs4().size() <= request.context);
    INFO(text.toStdString() << " at " << hit.range.start << " from " << start << " to " << end);
    REQUIRE((hit.before.isEmpty() || isBoundary(text, start)));
    REQUIRE((hit.after.isEmpty() || isBoundary(text, end)));
}

bool isMark(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Every piece of the text that folds to the words, by trying them all.
std::vector<TextRange> bruteForce(const QString &text, const Request &request)
{
    const QString words = foldedBy(request, request.text).trimmed();
    std::vector<TextRange> found;
    const auto letterEnd = [&](qsizetype at) {
        return at + (QChar::requiresSurrogates(text::letterAt(text, at)) ? 2 : 1);
    };
    const auto folds = [&](qsizetype at) {
        return foldedBy(request, QStringView(text).sliced(at, letterEnd(at) - at));
    };
    for (qsizetype start = 0; start < text.size();) {
        qsizetype next = letterEnd(start);
        for (qsizetype end = next; !folds(start).isEmpty(); end = letterEnd(end)) {
            if (foldedBy(request, QStringView(text).sliced(start, end - start)) == words) {
                while (end < text.size() && folds(end).isEmpty()) {
                    end = letterEnd(end);
                }
                const bool isCut =
                    request.keepMarks && end < text.size() && isMark(text::letterAt(text, end));
                if (!isCut) {
                    found.push_back({start, end});
                    next = end;
                }
                break;
            }
            if (end == text.size()) {
                break;
            }
        }
        start = next;
    }
    return found;
}

} // namespace

TEST_CASE("the full-text index loses no hit, and every hit is what it says", "[search][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    ProjectFile file;
    QList<std::pair<ArticleId, QString>> articles;
    for (int i = 0; i < 40; ++i) {
        const QString text = u'x' + anyText(random, 5 + random.below(60)) + u'x';
        articles.append({file.add(u"A"_s, text).id, text});
    }
    int hits = 0;
    int byIndex = 0;
    for (int i = 0; i < 1500; ++i) {
        const Request request = anyRequest(random, articles.at(random.below(articles.size())).second);
        if (search::mistakeOf(request)) {
            continue;
        }
        INFO(described(request).toStdString());
        byIndex += request.by == By::WholeWords && storage::phraseQuery(request.text) ? 1 : 0;
        const QList<Hit> found = find(file.store(), request);
        auto hit = found.begin();
        for (const auto &[id, text] : articles) {
            for (const TextRange &place : search::placesIn(text, request)) {
                INFO(text.toStdString() << " at " << place.start);
                REQUIRE(hit != found.end());
                REQUIRE(hit->article == id);
                REQUIRE(hit->range == place);
                checkHit(*hit, text, request);
                ++hit;
                ++hits;
            }
        }
        REQUIRE(hit == found.end());
    }
    CHECK(hits > 1000);
    CHECK(byIndex > 300);
}

TEST_CASE("parts of words are found where trying every piece of the text finds them", "[search][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    int hits = 0;
    for (int i = 0; i < 1500; ++i) {
        // Of letters that are compared as several, a part can be a hit: no piece of the text is that part.
        const QString text = anyText(random, 3 + random.below(25)).remove(u'ﬁ').remove(u'½').remove(u'№');
        if (text.isEmpty()) {
            continue;
        }
        Request request = anyRequest(random, text);
        request.by = By::Parts;
        const QString words = foldedBy(request, request.text).trimmed();
        if (words.isEmpty() || isMark(text::letterAt(words, 0))) {
            continue;
        }
        INFO(text.toStdString() << "\n" << described(request).toStdString());
        const std::vector<TextRange> places = search::placesIn(text, request);
        REQUIRE((places == bruteForce(text, request)));
        hits += static_cast<int>(places.size());
    }
    CHECK(hits > 1000);
}
