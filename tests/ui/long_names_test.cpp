// SPDX-License-Identifier: GPL-3.0-or-later
// Names of megabytes, as only another program writes them: no line takes its time from them.
#include "tests/support/catch.h"
#include "ui/panel/marks.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
namespace marks = ui::marks;

namespace {

constexpr qsizetype manyLetters = 5'000'000;

QImage paintedLongLine(const QString &text)
{
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    marks::paintLine(painter, image.rect(), text, Qt::ElideRight);
    return image;
}

} // namespace

TEST_CASE("a text in bounds stays as it is, a longer one ends with a sign", "[marks]")
{
    const QString most(2000, u'x');
    CHECK(marks::inBounds(most) == most);
    CHECK(marks::inBounds(most + u'y') == most + u'…');
    // No character is cut in two.
    CHECK(marks::inBounds(QString(1999, u'x') + u"😀😀"_s) == QString(1999, u'x') + u'…');
    CHECK(marks::inBounds(QString(1998, u'x') + u"😀😀"_s) == QString(1998, u'x') + u"😀…"_s);
}

TEST_CASE("a name of megabytes is shortened and painted at once, as its beginning is", "[marks]")
{
    const QFontMetrics metrics{QFont()};
    const QString words = u"Federation of "_s.repeated(manyLetters / 14);
    QElapsedTimer timer;
    timer.start();
    const QString shown = marks::shortenedBetween(metrics, words, 200);
    CHECK(shown.startsWith(u"Federation"_s));
    CHECK(metrics.horizontalAdvance(shown) <= 200);
    CHECK(
        metrics.horizontalAdvance(marks::shortenedBetween(metrics, QString(manyLetters, u'x'), 200)) <= 200);
    CHECK((paintedLongLine(words) == paintedLongLine(words.first(1500))));
    CHECK(timer.elapsed() < 2000);
}
