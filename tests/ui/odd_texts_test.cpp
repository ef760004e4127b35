// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as a broken scanner, a bad conversion or a joker leaves them: the window works in them as in others.
// The largest that may come in are tried in tests/model/read_file_test.cpp; here the same with fewer letters.
#include "model/reading/read_file.h"
#include "tests/ui/support/window_under_test.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

struct Odd
{
    const char *what;
    QString text;
};

QString odd(const QByteArray &part, int times)
{
    const QByteArray bytes = "Storm\n" + part.repeated(times) + "\nKolm waits here.\n";
    return model::reading::readArticleBytes(bytes, u"storm.txt"_s).article.text;
}

} // namespace

TEST_CASE("odd texts are shown, tagged, scrolled and kept like others", "[reader][odd]")
{
    const Odd one = GENERATE(
        Odd{"combining marks only", odd("\xcc\x81", 30'000)},
        Odd{"direction marks only", odd("\xe2\x80\xae\xe2\x81\xa6\xe2\x80\x8f", 10'000)},
        Odd{"one letter with marks without end", odd("a" + QByteArray("\xcc\x81").repeated(30'000), 1)},
        Odd{"blank lines", odd("\n", 30'000)},
        Odd{"zero bytes in text", odd(QByteArray("abc ").repeated(400) + '\0', 100)},
        Odd{"one line without an end", odd("word ", 60'000)},
        Odd{"one word without an end", odd("w", 300'000)},
        Odd{"invalid UTF-8", odd("\xff\xfe\xc3( \xe2\x82 abc \xf0\x9f ", 5'000)});
    INFO(one.what);
    QElapsedTimer timer;
    timer.start();
    const ScratchProject project;
    const model::ArticleId article = project.addArticle(u"Storm"_s, one.text);
    WindowUnderTest window(project);
    window.drag(u"waits");
    CHECK(window.selected() == u"waits"_s);
    window.press(Qt::Key_P);
    CHECK(window.current() == u"waits"_s);

    window.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i) {
        window.press(Qt::Key_PageDown);
    }
    QScrollBar *bar = window.reader().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    window.reader().grab();
    const QPoint middle = window.reader().viewport()->rect().center();
    QTest::mouseClick(window.reader().viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(window.reader().viewport(), Qt::LeftButton, {}, middle);
    window.press(Qt::Key_L);

    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_C);
    CHECK(window.current() == one.text.trimmed());
    const qsizetype tagged = window.page().annotations.size();
    CHECK(tagged >= 2);
    window.click(u"Storm");

    const model::ArticlePage kept = project.page(article);
    CHECK(kept.text == one.text);
    CHECK(kept.annotations.size() == tagged);
    CHECK(kept.damagedAnnotations == 0);
    for (const model::Annotation &annotation : kept.annotations) {
        CHECK(kept.quote(annotation) == window.page().quote(annotation));
    }
    CHECK(timer.elapsed() < 60'000);
}
