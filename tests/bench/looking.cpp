// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/hands.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// The least that a widget must do that shows what is under the pointer: paint a piece of a line anew.
double hoverBare(BareReader &bare, int turn)
{
    QWidget &viewport = *bare.widget().viewport();
    const QPoint place(200, 100 + turn % 20 * 20);
    return bare.timedUntilPainted([&] {
        movePointer(viewport, place);
        viewport.update(QRect(place, QSize(120, 24)));
    });
}

/// The bare widget looks at the middle, too.
void goToMiddle(QPlainTextEdit &bare, qsizetype length)
{
    QTextCursor cursor = bare.textCursor();
    cursor.setPosition(static_cast<int>(length / 2));
    bare.setTextCursor(cursor);
    bare.centerCursor();
}

/// What the bare widget does meanwhile; `turn` counts from 1.
using OfBare = double (*)(BareReader &bare, int turn);

std::vector<Row>
measure(const QString &bench, const QString &baseline, double (Hands::*gesture)(), OfBare ofBare)
{
    return atEachCrowd([&](const Script &script, const QString &size) {
        Desk desk(script);
        Hands hands(desk);
        BareReader bare(script.text);
        bare.timedOpen();
        goToMiddle(bare.widget(), script.text.size());
        int turn = 0;
        return compare(
            bench, size, baseline, {3, 0}, 40, [&] { return (hands.*gesture)(); },
            [&] { return ofBare(bare, ++turn); });
    });
}

double turnBare(BareReader &bare, int turn)
{
    return turnPage(
        bare.widget(), turn, [&](const std::function<void()> &work) { return bare.timedUntilPainted(work); });
}

} // namespace

std::vector<Row> scrollPage()
{
    return measure(
        u"scroll one page"_s, u"bare QPlainTextEdit without marks"_s, &Hands::scrollPage, turnBare);
}

std::vector<Row> hoverMarks()
{
    return measure(
        u"hover over marks"_s, u"bare QPlainTextEdit painting a piece of a line"_s, &Hands::hover, hoverBare);
}

} // namespace bench
