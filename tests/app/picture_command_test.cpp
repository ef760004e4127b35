// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/with_article.h"
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

#include <QElapsedTimer>
#include <QImage>

using namespace Qt::StringLiterals;
using tests::Run;
using tests::WithArticle;

TEST_CASE("a picture shows the window in the wished size, and never replaces a file unforced", "[picture]")
{
    const WithArticle on;
    const QByteArray project = on.program.bytes(u"p.tagline"_s);
    const Run drawn = on.program.type(u"picture p.tagline -o w.png --size 900x600"_s);
    CHECK(drawn.err == QString());
    CHECK(drawn.code == 0);
    CHECK(drawn.out == "Drew “w.png”.\n");
    const QImage image = QImage::fromData(on.program.bytes(u"w.png"_s), "PNG");
    CHECK(image.size() == QSize(900, 600));
    // The article's text is drawn: no row of a blank window has so many colours.
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colors.insert(image.pixel(x, y));
        }
    }
    CHECK(colors.size() > 100);

    const Run again = on.program.type(u"picture p.tagline -o w.png --dark"_s);
    CHECK(again.code == 1);
    CHECK(
        again.err
        == u"tagline: Could not write “w.png”: it exists already. Choose another name, or replace it with "
           "--force.\n"_s);
    const Run forced = on.program.type(u"picture p.tagline -o w.png --dark --force --json"_s);
    CHECK(forced.code == 0);
    CHECK(forced.json()["width"_L1] == 1360);
    CHECK(forced.json()["height"_L1] == 860);
    CHECK(forced.json()["file"_L1] == u"w.png"_s);
    CHECK(forced.json()["article_id"_L1] == on.table(u"articles"_s).cell(0, u"article_id"_s));
    const QImage dark = QImage::fromData(on.program.bytes(u"w.png"_s), "PNG");
    CHECK(qGray(dark.pixel(680, 700)) < qGray(image.pixel(450, 500)));
    CHECK((on.program.bytes(u"p.tagline"_s) == project));
    CHECK(on.program.entries() == QStringList{u"p.tagline"_s, u"strike.txt"_s, u"w.png"_s});
}

TEST_CASE("a picture goes to standard output too, and leaves nothing in the home", "[picture]")
{
    const WithArticle on;
    const Run run = on.program.type(u"picture p.tagline -o - --size 400x300"_s);
    CHECK(run.code == 0);
    CHECK_FALSE(QImage::fromData(run.out, "PNG").isNull());
    CHECK(run.err == QString());
    CHECK_FALSE(on.program.has(u"home/.qttest"_s));
}

TEST_CASE("what cannot be drawn is refused before a window is made", "[picture]")
{
    const WithArticle on;
    CHECK(
        on.program.type(u"picture p.tagline"_s).err
        == u"tagline: “picture” needs -o. See: tagline picture --help\n"_s);
    CHECK(
        on.program.type(u"picture p.tagline -o x.png --size 9x9"_s).err
        == u"tagline: --size needs a width and height such as 1360x860, not “9x9”.\n"_s);
    CHECK(
        on.program.type(u"picture p.tagline -o x.png --article zz"_s).err
        == u"tagline: There is no article “zz”. Give the beginning of an id, or an exact title.\n"_s);
    const Run itself = on.program.type(u"picture p.tagline -o p.tagline --force"_s);
    CHECK(itself.code == 1);
    CHECK(
        itself.err
        == u"tagline: Could not write “p.tagline”: it is the project itself. Choose another name.\n"_s);
    CHECK_FALSE(on.program.has(u"x.png"_s));
}

TEST_CASE("a project that the window cannot open is refused at once, with the window's reason", "[picture]")
{
    const WithArticle on;
    tests::RawConnection(on.program.path(u"p.tagline"_s)).run(u"DELETE FROM round"_s);
    QElapsedTimer taken;
    taken.start();
    const Run run = on.program.type(u"picture p.tagline -o x.png"_s);
    CHECK(taken.elapsed() < 20'000);
    CHECK(run.code == 1);
    CHECK(
        run.err
        == u"tagline: Cannot open p.tagline: it names no coder or no round. Restore a backup of it.\n"_s);
    CHECK_FALSE(on.program.has(u"x.png"_s));
}
