// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
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

} // namespace

std::vector<Row> scrollPage()
{
    const QString text = newsText(1'000'000, 1);
    std::vector<Row> rows;
    for (const int count : {5'000, 15'000, 50'000}) {
        Desk desk({text, count});
        Hands hands(desk);
        BareReader bare(text);
        bare.timedOpen();
        goToMiddle(bare.widget(), text.size());
        int turn = 0;
        rows.push_back(compare(
            u"scroll one page"_s, u"1 MB, %1 annotations"_s.arg(count),
            u"bare QPlainTextEdit without marks"_s, {3, 0}, 40, [&] { return hands.scrollPage(); },
            [&] {
                return turnPage(bare.widget(), ++turn, [&](const std::function<void()> &work) {
                    return bare.timedUntilPainted(work);
                });
            }));
    }
    return rows;
}

std::vector<Row> hoverMarks()
{
    const QString text = newsText(1'000'000, 1);
    std::vector<Row> rows;
    for (const int count : {5'000, 15'000, 50'000}) {
        Desk desk({text, count});
        Hands hands(desk);
        BareReader bare(text);
        bare.timedOpen();
        int turn = 0;
        rows.push_back(compare(
            u"hover over marks"_s, u"1 MB, %1 annotations"_s.arg(count),
            u"bare QPlainTextEdit painting a piece of a line"_s, {3, 0}, 40, [&] { return hands.hover(); },
            [&] { return hoverBare(bare, ++turn); }));
    }
    return rows;
}

} // namespace bench
