// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hands.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

bool always()
{
    return true;
}

} // namespace

Hands::Hands(Desk &desk)
    : m_desk(desk)
{
    desk.openBig();
    const qsizetype middle = desk.page().text.size() / 2;
    desk.reader().setCaret(middle);
    desk.reader().reveal({middle, middle + 1});
}

double Hands::tag()
{
    const model::TextRange range = nextUntagged();
    m_desk.reader().select(range);
    m_desk.reader().reveal(range);
    return m_desk.timedUntilPainted([this] { press(Qt::Key_P); }, isCount(count() + 1));
}

double Hands::undo()
{
    tag();
    return m_desk.timedUntilPainted([this] { press(Qt::Key_Z, Qt::ControlModifier); }, isCount(count() - 1));
}

double Hands::moveBoundary()
{
    tag();
    const model::AnnotationId id = m_desk.reader().current();
    const model::Segments before = m_desk.page().annotations.find(id)->segments;
    return m_desk.timedUntilPainted(
        [this] {
            press(Qt::Key_E);
            press(Qt::Key_Right, Qt::ShiftModifier);
            press(Qt::Key_Return);
        },
        [this, id, before] { return m_desk.page().annotations.find(id)->segments != before; });
}

double Hands::selectAnother()
{
    const QPoint place = nextPlace();
    const model::AnnotationId before = m_desk.reader().current();
    return m_desk.timedUntilPainted(
        [this, place] { QTest::mouseClick(m_desk.reader().viewport(), Qt::LeftButton, {}, place); },
        [this, before] { return m_desk.reader().current() != before; });
}

double Hands::hover()
{
    QWidget &viewport = *m_desk.reader().viewport();
    const QPoint place = nextPlace();
    movePointer(viewport, {1, 1});
    QCoreApplication::processEvents();
    return m_desk.timedUntilPainted([&] { movePointer(viewport, place); }, always);
}

double Hands::scrollPage()
{
    return turnPage(m_desk.reader(), ++m_turn, [this](const std::function<void()> &work) {
        return m_desk.timedUntilPainted(work, always);
    });
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_desk.reader(), key, modifiers);
}

std::function<bool()> Hands::isCount(qsizetype wanted)
{
    return [this, wanted] {
        return count() == wanted;
    };
}

/// Ends within a word, which no other annotation does: the same words are not tagged twice.
model::TextRange Hands::nextUntagged()
{
    const QString &text = m_desk.page().text;
    const qsizetype wanted = text.size() / 2 + ++m_turn * 40;
    const qsizetype blank = text.indexOf(u' ', wanted);
    const qsizetype start = blank < 0 ? wanted : blank + 1;
    qsizetype end = start + 11;
    while (!text.at(end - 1).isLetter() || !text.at(end).isLetter()) {
        ++end;
    }
    return {start, end};
}

QPoint Hands::nextPlace()
{
    const qsizetype middle = m_desk.page().text.size() / 2;
    const auto near = m_desk.page().annotations.overlapping({middle, middle + 400});
    const auto start = [&] {
        qsizetype place = near.at(static_cast<size_t>(++m_turn) % near.size())->segments.extent().start;
        while (m_desk.page().text.at(place).isSpace()) {
            ++place; // a blank at a line's end stands nowhere
        }
        return place;
    };
    qsizetype place = start();
    while (m_desk.page().annotations.covering(place).front()->id == m_desk.reader().current()) {
        place = start();
    }
    m_desk.reader().reveal({place, place + 3});
    QCoreApplication::processEvents();
    return m_desk.reader().rectOf({place, place + 1}).center();
}

void movePointer(QWidget &widget, QPointF place)
{
    QMouseEvent move(
        QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
}

double
turnPage(QPlainTextEdit &reader, int turn, const std::function<double(const std::function<void()> &)> &timed)
{
    const int before = reader.verticalScrollBar()->value();
    const double milliseconds =
        timed([&] { QTest::keyClick(&reader, turn % 20 < 10 ? Qt::Key_PageDown : Qt::Key_PageUp); });
    if (reader.verticalScrollBar()->value() == before) {
        throw model::Error(u"The bench could not turn the page."_s);
    }
    return milliseconds;
}

} // namespace bench
