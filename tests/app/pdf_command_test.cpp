// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using tests::Run;
using tests::WithArticle;

namespace {

QString titleOf(const WithArticle &on)
{
    return on.table(u"articles"_s).cell(0, u"article_title"_s);
}

} // namespace

TEST_CASE("an article goes out as a PDF, and never over a file unforced", "[pdf]")
{
    const WithArticle on;
    on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s});
    const QByteArray project = on.program.bytes(u"p.tagline"_s);
    const QStringList words{u"pdf"_s, u"p.tagline"_s, titleOf(on), u"-o"_s, u"a.pdf"_s};
    const Run written = on.program.run(words);
    CHECK(written.err == QString());
    CHECK(written.code == 0);
    CHECK(written.out == "Wrote 1 page to “a.pdf”.\n");
    const QByteArray pdf = on.program.bytes(u"a.pdf"_s);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.count("/Type /Page\n") == 1);
    const Run again = on.program.run(words);
    CHECK(again.code == 1);
    CHECK(
        again.err
        == u"tagline: Could not write “a.pdf”: it exists already. Choose another name, or replace it with "
           "--force.\n"_s);
    const Run forced =
        on.program.run(words + QStringList{u"--force"_s, u"--json"_s, u"--paper"_s, u"letter"_s});
    CHECK(forced.err == QString());
    CHECK(forced.code == 0);
    CHECK(forced.json()["pages"_L1] == 1);
    CHECK(forced.json()["annotations"_L1] == 1);
    CHECK(forced.json()["file"_L1] == u"a.pdf"_s);
    CHECK(forced.json()["article_id"_L1] == on.table(u"articles"_s).cell(0, u"article_id"_s));
    CHECK(on.program.bytes(u"a.pdf"_s).contains("/MediaBox [0 0 612"));
    CHECK((on.program.bytes(u"p.tagline"_s) == project));
    CHECK_FALSE(on.program.has(u"home/.qttest"_s));
}

TEST_CASE("a PDF goes to standard output too, and holds the words with their numbers", "[pdf]")
{
    const WithArticle on;
    on.tag({u"--tag"_s, u"person"_s, u"--start"_s, u"0"_s, u"--end"_s, u"6"_s, u"--note"_s, u"look again"_s});
    const Run run = on.program.run({u"pdf"_s, u"p.tagline"_s, titleOf(on), u"-o"_s, u"-"_s});
    CHECK(run.code == 0);
    CHECK(run.err == QString());
    CHECK(run.out.startsWith("%PDF-"));
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty()) {
        WARN("pdftotext is not installed: the words of the PDF are not read");
        return;
    }
    on.program.file(u"b.pdf"_s, run.out);
    QProcess process;
    process.start(reader, {on.program.path(u"b.pdf"_s), u"-"_s});
    REQUIRE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(text.contains(u"Annotations"_s));
    CHECK(text.contains(u"Note: look again"_s));
    CHECK(QString(text).remove(u' ').contains(u"1/1"_s));
}

TEST_CASE("what no PDF can be made of is refused in words", "[pdf]")
{
    const WithArticle on;
    const auto refused = [&](const QString &words, int code) {
        const Run run = on.program.type(words);
        CHECK(run.code == code);
        CHECK(run.out.isEmpty());
        return run.err;
    };
    CHECK(
        refused(u"pdf p.tagline zz -o x.pdf"_s, 1)
        == u"tagline: There is no article “zz”. Give the beginning of an id, or an exact title.\n"_s);
    CHECK(refused(u"pdf p.tagline zz"_s, 2) == u"tagline: “pdf” needs -o. See: tagline pdf --help\n"_s);
    CHECK(
        refused(u"pdf p.tagline zz -o x.pdf --paper a9"_s, 2)
        == u"tagline: --paper “a9” does not exist. There are: a4, letter.\n"_s);
    CHECK(
        refused(u"pdf p.tagline zz -o - --json"_s, 2)
        == u"tagline: --json and -o - would both write to standard output. Choose one.\n"_s);
    CHECK(
        refused(u"pdf p.tagline zz -o p.tagline --force"_s, 1)
        == u"tagline: Could not write “p.tagline”: it is the project itself. Choose another name.\n"_s);
    const Run coder = on.program.run(
        {u"pdf"_s, u"p.tagline"_s, titleOf(on), u"-o"_s, u"x.pdf"_s, u"--coder"_s, u"Nobody"_s});
    CHECK(coder.code == 1);
    CHECK(coder.err.startsWith(u"tagline: There is no coder “Nobody”. There are: "_s));
    CHECK_FALSE(on.program.has(u"x.pdf"_s));
}
