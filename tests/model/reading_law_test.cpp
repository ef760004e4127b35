// SPDX-License-Identifier: GPL-3.0-or-later
// Laws that hold for whatever stands in a file, tried on random ones.
#include "model/reading/byline.h"
#include "model/reading/date_line.h"
#include "model/reading/edge_lines.h"
#include "model/reading/front_matter.h"
#include "model/reading/html_main.h"
#include "model/reading/html_text.h"
#include "model/reading/read_file.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

constexpr int rounds = 400;

QString oneOf(tests::Random &random, const QStringList &all)
{
    return all[random.below(all.size())];
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

const QStringList lines{
    u""_s,
    u"  "_s,
    u"Bridge closes"_s,
    u"By Ida Lind"_s,
    u"20 July 2023, 14:05"_s,
    u"03/04/2023"_s,
    u"Source: The Post"_s,
    u"Title: Bridge closes"_s,
    u"Author: Ida Lind; Tom Berg;"_s,
    u"Date: 2023-07-20"_s,
    u"URL: <https://example.org/a>"_s,
    u"https://example.org/b"_s,
    u"Updated 21 July 2023"_s,
    u"Language: German"_s,
    u"The bridge was closed on Monday."_s,
    u"nobody knows why"_s,
    u"Graz, 1 May 2020"_s,
    QString(250, u'x'),
    u"المصدر: جريدة النهر"_s,
    u"بقلم رقية الشهباوي"_s,
    u": "_s,
    u"By"_s};

} // namespace

TEST_CASE("what is guessed of a text stands in it, in single lines", "[reading_law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int round = 0; round < rounds; ++round) {
        QStringList chosen;
        for (int i = random.below(14); i > 0; --i) {
            chosen.append(oneOf(random, lines));
        }
        const QString text = chosen.join(u'\n');
        CAPTURE(text);
        const Heading heading = guessHeading(text);
        for (const QString &field : {heading.title, heading.byline, heading.outlet, heading.url}) {
            REQUIRE(text.contains(field));
            REQUIRE_FALSE(field.contains(u'\n'));
            REQUIRE(field == field.trimmed());
        }
        REQUIRE((heading.published.isEmpty() || heading.published.startsWith(u"202"_s)));
        REQUIRE((heading.language.isEmpty() || heading.language == u"de"));
        // What stands far below changes nothing.
        const QString more = text + QString(u"\n\nThe bridge was closed."_s).repeated(12);
        REQUIRE(guessHeading(more).published == guessHeading(more + u"\n\nNo more."_s).published);
    }
}

TEST_CASE("every letter that a page shows is in its text, once and in order", "[reading_law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const QStringList tags{u"p"_s,       u"div"_s,  u"b"_s,   u"a"_s,       u"li"_s, u"ul"_s,
                           u"table"_s,   u"tr"_s,   u"td"_s,  u"br"_s,      u"h2"_s, u"em"_s,
                           u"article"_s, u"main"_s, u"pre"_s, u"section"_s, u"dl"_s, u"dd"_s};
    for (int round = 0; round < rounds; ++round) {
        QString source;
        QString shown;
        for (int i = random.below(60); i > 0; --i) {
            const QString tag = oneOf(random, tags);
            const QString word =
                QString::number(random.below(100)) + oneOf(random, {u" "_s, u"\n"_s, QString()});
            source += oneOf(random, {u"<%1>"_s, u"</%1>"_s, u"<%1 class=x>"_s}).arg(tag) + word;
            shown += word;
        }
        CAPTURE(source);
        const HtmlPage page = htmlPageOf(source);
        const QString text = textOf(page, 0);
        REQUIRE(withoutBlanks(text) == withoutBlanks(shown));
        REQUIRE_FALSE(text.contains(u"\n\n\n"));
        REQUIRE((text.isEmpty() || text.endsWith(u'\n')));
        const qsizetype root = mainNodeOf(page);
        REQUIRE(withoutBlanks(shown).contains(withoutBlanks(textOf(page, root))));
        REQUIRE((text.isEmpty() || !textOf(page, root).isEmpty()));
        for (qsizetype i = 1; i < page.nodes.size(); ++i) {
            const HtmlNode &node = page.nodes[i];
            REQUIRE(node.parent < i);
            REQUIRE(node.end > i);
            REQUIRE(node.end <= page.nodes[node.parent].end);
        }
    }
}

TEST_CASE("what is written into front matter is read from it", "[reading_law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const QStringList pieces{u"Bridge"_s, u" "_s, u"\""_s, u"'"_s, u": "_s, u" #"_s, u"["_s, u"]"_s,
                             u"\\"_s,     u"-"_s, u"é"_s,  u"—"_s, u","_s,  u"{"_s,  u"😀"_s, u"|"_s};
    for (int round = 0; round < rounds; ++round) {
        QString title = u"A"_s;
        for (int i = random.below(10); i > 0; --i) {
            title += oneOf(random, pieces);
        }
        title = title.simplified();
        QString written;
        if (random.below(2) == 0) {
            written = u'"' + QString(title).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
        } else {
            written = u'\'' + QString(title).replace(u'\'', u"''"_s) + u'\'';
        }
        const QString text = u"---\nkind: news\ntitle: "_s + written + u"\n---\nText."_s;
        CAPTURE(text);
        const auto front = frontMatterOf(text);
        REQUIRE(front);
        REQUIRE(front->heading.title == title);
        REQUIRE(front->rest == u"kind: news"_s);
        REQUIRE(front->body == u"Text."_s);
        const auto list = frontMatterOf(u"---\nauthors: [Ida, "_s + written + u"]\ntitle: B\n---\n"_s);
        REQUIRE(list);
        const QString names = u"Ida, "_s + QString(title).remove(u"[["_s).remove(u"]]"_s);
        REQUIRE(list->heading.byline == names.simplified());
    }
}

TEST_CASE("the lines at both ends of a text are found, whatever is between", "[edge_lines]")
{
    const QString text = u"\n \nOne\n  two \n\nthree\n\n\n"_s;
    const QList<Line> first = firstLines(text, 10);
    REQUIRE(first.size() == 3);
    CHECK(first[0].text == u"One"_s);
    CHECK(first[0].goesOn);
    CHECK(first[0].isApart);
    CHECK(first[1].text == u"two"_s);
    CHECK_FALSE(first[1].goesOn);
    CHECK_FALSE(first[1].isApart);
    CHECK(first[2].isApart);
    CHECK(firstLines(text, 2).size() == 2);
    CHECK(lastLines(text, 10) == QStringList{u"three"_s, u"two"_s, u"One"_s});
    CHECK(lastLines(text, 1) == QStringList{u"three"_s});
    CHECK(firstLines({}, 10).isEmpty());
    CHECK(lastLines(u"\n\n"_s, 10).isEmpty());
    const QString longLine(1000, u'x');
    CHECK_FALSE(firstLines(longLine, 1).first().isShort);
    CHECK(firstLines(longLine, 1).first().text.size() == 300);
}

TEST_CASE("names are told from sentences", "[byline]")
{
    for (const QString &names :
         {u"Ida Lind"_s, u"IDA LIND"_s, u"Ida Lind, Tom van der Berg and Noor al-Hakim"_s,
          u"José O’Neill y Ana Ruiz"_s, u"رقية الشهباوي"_s, u"王小明"_s, u"I. Lind & T. Berg"_s}) {
        CAPTURE(names);
        CHECK(areNames(names));
    }
    for (const QString &other :
         {u""_s, u"the mayor"_s, u"Ida said no"_s, u"Ida Lind: mayor"_s, u"Route 66"_s, u"Monday Market"_s,
          u"van der Berg"_s, u"أعلن الرئيس مساء أمس أن الجسر سيغلق"_s, u"Ida "_s.repeated(20)}) {
        CAPTURE(other);
        CHECK_FALSE(areNames(other));
    }
    CHECK(isWeekday(u"lunes"_s));
    CHECK(isWeekday(u"Donnerstag"_s));
    CHECK_FALSE(isWeekday(u"July"_s));
}

TEST_CASE("the part of a line that tells of the publication is told from that of the update", "[date_line]")
{
    CHECK(ofPublication(u"20 July 2023 | Updated 21 July 2023"_s) == u"20 July 2023"_s);
    CHECK(ofPublication(u"Updated 21 July 2023"_s).isEmpty());
    CHECK(ofPublication(u"Updated 21 July (first published 20 July)"_s) == u"first published 20 July)"_s);
    CHECK(ofPublication(u"Published 20 July"_s) == u"Published 20 July"_s);
    CHECK(isUpdate(u"Zuletzt aktualisiert: 21.07.2023"_s) == false);
    CHECK(isUpdate(u"Aktualisiert am 21.07.2023"_s));
    CHECK_FALSE(isUpdate(u"Updated at noon"_s));
    CHECK(dateBesideName(u"Graz, 20 July 2023"_s) == u"2023-07-20"_s);
    CHECK(dateBesideName(u"رقية الشهباوي · 21 تشرين الأول 2024"_s) == u"2024-10-21"_s);
    CHECK(dateBesideName(u"a storm, 20 July 2023"_s).isEmpty());
    CHECK(dateBesideName(u"Graz, 20 July 2023, in the rain"_s).isEmpty());
}

TEST_CASE("what a browser saved beside a page is no article of its folder", "[read_file]")
{
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) {
        return folder.filePath(name);
    };
    for (const QString &name : {u"a.html"_s, u"b.htm"_s}) {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(isArticleOfFolder(path(u"a.html"_s)));
    CHECK_FALSE(isArticleOfFolder(path(u"a_files/frame.html"_s)));
    CHECK_FALSE(isArticleOfFolder(path(u"b_files/frame.html"_s)));
    CHECK(isArticleOfFolder(path(u"c_files/frame.html"_s)));
    CHECK(isArticleOfFolder(path(u"a/text.txt"_s)));
}
