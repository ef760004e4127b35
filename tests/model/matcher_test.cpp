// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/matcher.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace model;
using search::By;
using search::placesIn;
using search::Request;

namespace {

/// The text with each place in brackets.
QString marked(const QString &text, const Request &request)
{
    QString result = text;
    const auto places = placesIn(text, request);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        result.insert(place->end, u']');
        result.insert(place->start, u'[');
    }
    return result;
}

QString mistake(const QString &expression)
{
    return search::mistakeOf({.text = expression, .by = By::Expression}).value_or(QString());
}

} // namespace

TEST_CASE("whole words, beginnings and parts are told apart", "[search]")
{
    const QString text = u"Port ports, import; a report from Port-au-Prince. Port’s PORT"_s;
    CHECK(
        marked(text, {.text = u"port"_s})
        == u"[Port] ports, import; a report from [Port]-au-Prince. [Port]’s [PORT]"_s);
    CHECK(
        marked(text, {.text = u"port"_s, .by = By::Beginnings})
        == u"[Port] [port]s, import; a report from [Port]-au-Prince. [Port]’s [PORT]"_s);
    CHECK(
        marked(text, {.text = u"port"_s, .by = By::Parts})
        == u"[Port] [port]s, im[port]; a re[port] from [Port]-au-Prince. [Port]’s [PORT]"_s);
    CHECK(
        marked(text, {.text = u"port's"_s, .keepCase = true})
        == u"Port ports, import; a report from Port-au-Prince. Port’s PORT"_s);
    CHECK(
        marked(text, {.text = u"Port's"_s, .keepCase = true})
        == u"Port ports, import; a report from Port-au-Prince. [Port’s] PORT"_s);
}

TEST_CASE("words are found over any blanks between them, and only one behind the other", "[search]")
{
    CHECK(
        marked(
            u"the harbour\n\ncouncil, the council harbour, harbour  council"_s,
            {.text = u"harbour council"_s})
        == u"the [harbour\n\ncouncil], the council harbour, [harbour  council]"_s);
}

TEST_CASE("diacritics and case count only where they are asked for", "[search]")
{
    const QString text = u"Cafe CAFÉ cafe\u0301s cafe\u0301"_s;
    CHECK(marked(text, {.text = u"café"_s}) == u"[Cafe] [CAFÉ] cafe\u0301s [cafe\u0301]"_s);
    CHECK(marked(text, {.text = u"café"_s, .keepMarks = true}) == u"Cafe [CAFÉ] cafe\u0301s [cafe\u0301]"_s);
    CHECK(
        marked(text, {.text = u"cafe"_s, .by = By::Parts, .keepMarks = true})
        == u"[Cafe] CAFÉ cafe\u0301s cafe\u0301"_s);
    CHECK(
        marked(text, {.text = u"CAFÉ"_s, .keepCase = true, .keepMarks = true})
        == u"Cafe [CAFÉ] cafe\u0301s cafe\u0301"_s);
}

TEST_CASE("Arabic words are found with and without marks, behind prepositions as parts", "[search]")
{
    const QString text = u"غرقت العبّـارةُ، وبالعبارة"_s;
    CHECK(marked(text, {.text = u"العبارة"_s}) == u"غرقت [العبّـارةُ]، وبالعبارة"_s);
    CHECK(marked(text, {.text = u"عبارة"_s}) == text);
    CHECK(marked(text, {.text = u"عبارة"_s, .by = By::Parts}) == u"غرقت ال[عبّـارةُ]، وبال[عبارة]"_s);
}

TEST_CASE("Chinese, Japanese and Korean words are found without blanks", "[search]")
{
    CHECK(marked(u"海港渡轮停运，渡轮。"_s, {.text = u"渡轮"_s}) == u"海港[渡轮]停运，[渡轮]。"_s);
    CHECK(marked(u"東京のサーバー"_s, {.text = u"東京"_s}) == u"[東京]のサーバー"_s);
    CHECK(marked(u"東京のｻｰﾊﾞｰ"_s, {.text = u"サーバー"_s}) == u"東京の[ｻｰﾊﾞｰ]"_s);
    CHECK(marked(u"항구에서"_s, {.text = u"항구"_s}) == u"[항구]에서"_s);
}

TEST_CASE("emoji, signs and words of Devanagari are found", "[search]")
{
    CHECK(marked(u"a 🙂 b 🙂🙂"_s, {.text = u"🙂"_s}) == u"a [🙂] b [🙂][🙂]"_s);
    CHECK(marked(u"5 % or 5%"_s, {.text = u"5%"_s}) == u"5 % or [5%]"_s);
    CHECK(marked(u"हिन्दी हिन्द"_s, {.text = u"हिन्द"_s}) == u"हिन्दी [हिन्द]"_s);
}

TEST_CASE("a regular expression is found within paragraphs", "[search]")
{
    const QString text = u"Ana said no.\nBen said:\n“Añez says”"_s;
    const auto by = [&](const QString &expression, bool keepCase = false) {
        return marked(text, {.text = expression, .by = By::Expression, .keepCase = keepCase});
    };
    CHECK(by(u"sa(id|ys)"_s) == u"Ana [said] no.\nBen [said]:\n“Añez [says]”"_s);
    CHECK(by(u"^\\w+"_s) == u"[Ana] said no.\n[Ben] said:\n“Añez says”"_s);
    CHECK(by(u"a\\w*z"_s) == u"Ana said no.\nBen said:\n“[Añez] says”"_s);
    CHECK(by(u"a\\w*z"_s, true) == text);
    CHECK(by(u".$"_s) == u"Ana said no[.]\nBen said[:]\n“Añez says[”]"_s);
    CHECK(by(u"n.?\\s.?B"_s) == text);
    CHECK(by(u"x*"_s) == text);
    CHECK(marked(u"😀😀a"_s, {.text = u"x*a|(?=😀)"_s, .by = By::Expression}) == u"😀😀[a]"_s);
}

TEST_CASE("a mistake in a request is told with its place", "[search]")
{
    CHECK(
        mistake(u"a(b"_s)
        == u"The regular expression “a(b” has a mistake behind “a(b”: missing closing parenthesis."_s);
    CHECK(
        mistake(u"na*+*é"_s)
        == u"The regular expression “na*+*é” has a mistake behind “na*+”: quantifier does not follow a repeatable item."_s);
    CHECK(mistake(u"na*"_s) == QString());
    CHECK(mistake(QString()) == u"There is nothing to look for. Write a regular expression."_s);
    CHECK(search::mistakeOf({.text = u" \n "_s}) == u"There is nothing to look for. Write a word."_s);
    CHECK(search::mistakeOf({.text = u"ـ"_s}) == u"There is nothing to look for. Write a word."_s);
    CHECK(search::mistakeOf({.text = u"…"_s}) == std::nullopt);
}

TEST_CASE("half letters are not looked for, and said to be so", "[search]")
{
    for (const QString &expression : {u"\\C"_s, u"a\\Cb"_s, u"\\\\\\C"_s, u"\\QC\\E\\C"_s, u"\\cA\\C"_s}) {
        CHECK(
            mistake(expression)
            == u"The regular expression “%1” has \\C, which is not supported, for it takes half a letter. "
               u"Write a "
               "dot for any letter."_s.arg(expression));
    }
    // These only look like it.
    for (const QString &expression :
         {u"C"_s, u"\\\\C"_s, u"\\Q\\C\\E"_s, u"\\Q\\C"_s, u"\\cC"_s, u"[C]\\D"_s}) {
        CHECK(mistake(expression) == QString());
    }
    CHECK(mistake(u"[\\C]"_s).contains(u"escape sequence is invalid in character class"_s));
    CHECK(marked(u"a\\Cb C"_s, {.text = u"\\\\C"_s, .by = By::Expression}) == u"a[\\C]b C"_s);
}

TEST_CASE("an expression that calls itself before it has found anything is refused in words", "[search]")
{
    for (const QString &expression : {u"(?R)"_s, u"(?R)a|a"_s, u"(a|(?1)b)"_s}) {
        CHECK(mistake(expression).contains(u"goes round in a circle even where there is no text."_s));
    }
    CHECK(mistake(u"\\((?:[^()]|(?R))*\\)"_s) == QString());
    CHECK(
        marked(u"x (a (b) c) y"_s, {.text = u"\\((?:[^()]|(?R))*\\)"_s, .by = By::Expression})
        == u"x [(a (b) c)] y"_s);
}

TEST_CASE("verbs of regular expressions are understood, and mistaken ones are told", "[search]")
{
    CHECK(marked(u"aab"_s, {.text = u"a(*SKIP)b"_s, .by = By::Expression}) == u"a[ab]"_s);
    CHECK(marked(u"ab"_s, {.text = u"(*UCP)\\w"_s, .by = By::Expression}) == u"[a][b]"_s);
    CHECK(mistake(u"(*WRONG)a"_s).contains(u"(*VERB) not recognized or malformed"_s));
    CHECK(mistake(u"a"_s + QChar(0xd83d)).contains(u"UTF-16 error: missing low surrogate at end"_s));
    CHECK(mistake(QString(QChar(0xde00))).contains(u"UTF-16 error: isolated low surrogate"_s));
}

TEST_CASE("an expression that would take for ever gives up, paragraph by paragraph", "[search]")
{
    const QString text = (u"the council of Veldmark voted on Tuesday "_s.repeated(60) + u'\n').repeated(5);
    for (const QString &expression :
         {u"(\\w|\\s|[a-z])+\\d{30}"_s, u"(\\w+\\W*)+[0-9]{30}"_s, u"\\w.*.*.*\\d{30}"_s}) {
        search::Matcher matcher({.text = expression, .by = By::Expression});
        matcher.begin(text);
        std::vector<TextRange> found;
        QElapsedTimer timer;
        timer.start();
        while (matcher.matchSome(found, QDeadlineTimer(10))) {
        }
        CHECK(found.empty());
        CHECK(matcher.givenUp() == 5);
        CHECK(timer.elapsed() < 5000);
    }
}

TEST_CASE("a text of one line of a megabyte is looked through in slices", "[search]")
{
    const QString text = u"the harbour council 🙂 voted "_s.repeated(40'000);
    for (const By by : {By::WholeWords, By::Expression}) {
        search::Matcher matcher({.text = u"council"_s, .by = by});
        matcher.begin(text);
        std::vector<TextRange> found;
        int slices = 1;
        while (matcher.matchSome(found, QDeadlineTimer(0))) {
            ++slices;
        }
        CHECK(slices > 10);
        REQUIRE(found.size() == 40'000);
        CHECK(found.back().start == text.lastIndexOf(u"council"_s));
    }
}
