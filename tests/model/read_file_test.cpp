// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/reading/dates.h"
#include "model/reading/heading.h"
#include "model/reading/read_file.h"
#include "model/storage/limits.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model::reading;

namespace {

QString errorOf(const QString &path)
{
    try {
        readArticleFile(path);
    } catch (const model::Error &error) {
        return error.text();
    }
    return u"no error"_s;
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("headline, byline and date are taken from the first lines", "[read_file]")
{
    const Heading heading =
        guessHeading(u"\n  Bridge closes for a year \n\nBy Ana Quispe on July 20, 2023\n\nText."_s);
    CHECK(heading.title == u"Bridge closes for a year"_s);
    CHECK(heading.byline == u"By Ana Quispe on July 20, 2023"_s);
    CHECK(heading.published == u"2023-07-20"_s);
}

TEST_CASE("bylines are known in several languages, sentences are not bylines", "[read_file]")
{
    const auto byline = [](const QString &line) {
        return guessHeading(u"Title\n"_s + line + u"\nText"_s).byline;
    };
    for (const QString &line :
         {u"Por Benilde Ozcoidi"_s, u"De Ioana Pop"_s, u"Von Jörg Maier"_s, u"Par Élodie Roy"_s,
          u"BY ANA QUISPE"_s, u"بقلم رقية الشهباوي"_s}) {
        CHECK(byline(line) == line);
    }
    for (const QString &line :
         {u"Bystanders ran."_s, u"de acuerdo con la ley"_s, u"Parece que sí"_s,
          u"By noon the square was full of people who had come from all over the valley."_s}) {
        CHECK(byline(line) == QString());
    }
}

TEST_CASE("a date is taken only where it can be read in one way", "[read_file]")
{
    CHECK(dateIn(u"By A. B. | 2023-07-20"_s) == u"2023-07-20"_s);
    CHECK(dateIn(u"3 de agosto de 2024"_s) == u"2024-08-03"_s);
    CHECK(dateIn(u"20 de julho de 2023"_s) == u"2023-07-20"_s);
    CHECK(dateIn(u"Von J. Maier, 3. März 2021"_s) == u"2021-03-03"_s);
    CHECK(dateIn(u"le 1er août 2022"_s) == u"2022-08-01"_s);
    CHECK(dateIn(u"Sept. 5, 2020"_s) == u"2020-09-05"_s);
    CHECK(dateIn(u"٢١ تشرين الأول ٢٠٢٤"_s) == u"2024-10-21"_s);
    CHECK(dateIn(u"20/07/2023"_s) == u"2023-07-20"_s);
    CHECK(dateIn(u"07/20/2023"_s) == u"2023-07-20"_s);
    CHECK(dateIn(u"05/05/2023"_s) == u"2023-05-05"_s);
    CHECK(dateIn(u"03/04/2023"_s) == QString());
    CHECK(dateIn(u"1 May 2020, changed 2 May 2020"_s) == QString());
    CHECK(dateIn(u"31 February 2020"_s) == QString());
    CHECK(dateIn(u"12 Angry 2020"_s) == QString());
}

TEST_CASE("a long first line is no title but the file's name is", "[read_file]")
{
    const ReadArticle read =
        readArticleBytes(QByteArray(201, 'x') + "\nBy Ana Quispe\n", u"/somewhere/harbour.strike.txt"_s);
    CHECK(read.article.article.title == u"harbour.strike"_s);
    CHECK(read.article.article.fileName == u"harbour.strike.txt"_s);
    CHECK(read.article.article.byline == u"By Ana Quispe"_s);
}

TEST_CASE("an article file is read, normalised and described", "[read_file]")
{
    const QTemporaryDir folder;
    const ReadArticle read = readArticleFile(fileWith(
        folder, u"a.txt"_s,
        "\xef\xbb\xbfTitle\r\nB\xc3\xb3"
        "dy\x01\r\n"));
    CHECK(read.article.text == u"Title\nBódy\ufffd\n"_s);
    CHECK(read.article.article.encoding == u"UTF-8"_s);
    CHECK(read.normalised.crlf == 2);
    CHECK(read.normalised.droppedMark);
    CHECK(read.warnings == QStringList{u"1 control character was replaced by U+FFFD."_s});
}

TEST_CASE("a guessed or damaged encoding is mentioned", "[read_file]")
{
    QStringEncoder windows("windows-1252");
    const ReadArticle guessed = readArticleBytes(
        windows.encode(u"Título\nMañana, decía la alcaldesa, será otro día; el público asintió."_s),
        u"x.txt"_s);
    CHECK(
        guessed.warnings
        == QStringList{u"read as windows-1252 (a guess); check its letters before tagging."_s});

    const ReadArticle damaged = readArticleBytes("T\xc3\xadtulo \xc3\xa9 \xff.", u"x.txt"_s);
    CHECK(
        damaged.warnings
        == QStringList{
            u"read as UTF-8, which is a guess. If its letters are wrong, save the file as UTF-8 and add it again."_s,
            u"1 place that is not UTF-8 became U+FFFD (at byte 11)."_s});
}

TEST_CASE("what cannot be an article is refused with what to do", "[read_file]")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"no.txt"_s);
    CHECK(errorOf(missing) == u"Could not read “%1”: there is no such file."_s.arg(missing));
    CHECK(
        errorOf(folder.path())
        == u"Could not read “%1”: it is a folder. Choose the files in it."_s.arg(folder.path()));
    for (const QByteArray &blank :
         {QByteArray(), QByteArray(" \r\n\t\xc2\xa0\n"), QByteArray("\xef\xbb\xbf")}) {
        const QString path = fileWith(folder, u"empty.txt"_s, blank);
        CHECK(
            errorOf(path) == u"Could not read “%1”: it is empty, there is nothing to annotate."_s.arg(path));
    }
    const QString pdf = fileWith(folder, u"a.txt"_s, "%PDF-1.4\n");
    CHECK(
        errorOf(pdf)
        == u"Could not read “%1”: it is a PDF document. Save its text as a plain text file (.txt) and add "
           "that."_s.arg(pdf));
}

TEST_CASE("a file over 4 MB is refused before it is read", "[read_file]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"big.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(200'000'000));
    CHECK(
        errorOf(file.fileName())
        == u"Could not read “%1”: it is larger than 4 MB, too large for one article. Divide it into its "
           "articles."_s.arg(file.fileName()));
    REQUIRE(file.resize(model::storage::largestArticle + 1));
    CHECK(errorOf(file.fileName()).contains(u"it is larger than 4 MB"_s));
}

TEST_CASE("lines for which no window has time are refused, up to there they are read", "[read_file]")
{
    const QTemporaryDir folder;
    const QByteArray line(1'048'576, 'x');
    const QString fits = fileWith(folder, u"fits.txt"_s, "Storm\n" + line + "\r\n");
    CHECK(readArticleFile(fits).article.text.size() == 1'048'576 + 7);
    const QString over = fileWith(folder, u"over.txt"_s, "Storm\n" + line + "x");
    CHECK(
        errorOf(over)
        == u"Could not read “%1”: it has a line of 1,048,577 characters, and Tagline takes at most "
           "1,048,576. Divide it into paragraphs and articles."_s.arg(over));
    const QString many = fileWith(folder, u"many.txt"_s, "x" + QByteArray(249'999, '\n'));
    CHECK(readArticleFile(many).article.text.size() == 250'000);
    const QString more = fileWith(folder, u"more.txt"_s, "x" + QByteArray(250'000, '\n'));
    CHECK(
        errorOf(more)
        == u"Could not read “%1”: it has 250,001 lines, and Tagline takes at most 250,000. Divide it into "
           "paragraphs and articles."_s.arg(more));
}

TEST_CASE("pasted text has the limits of a file", "[read_file]")
{
    const auto refusal = [](const QString &text) {
        return tests::errorOf([&text] { readPastedText(text); });
    };
    CHECK(
        refusal(u"word "_s.repeated(1'000'000))
        == u"The text is longer than 4 million characters, too large for one article. Divide it into its "
           "articles."_s);
    CHECK(
        refusal(QString(1'048'577, u'x'))
        == u"The text has a line of 1,048,577 characters, and Tagline takes at most 1,048,576. Divide it "
           u"into "
           "paragraphs and articles."_s);
}

TEST_CASE("pasted text is normalised and named by its first line or words", "[read_file]")
{
    const ReadArticle read = readPastedText(u"Title\u2029Text"_s);
    CHECK(read.article.text == u"Title\nText"_s);
    CHECK(read.article.article.title == u"Title"_s);
    CHECK(read.article.article.fileName.isEmpty());
    CHECK(read.article.article.encoding.isEmpty());

    const ReadArticle longLine = readPastedText(u"word "_s.repeated(50));
    CHECK(
        longLine.article.article.title == u"word word word word word word word word word word word word…"_s);
    CHECK_THROWS_AS(readPastedText(u" \n"_s), model::Error);
}
