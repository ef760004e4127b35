// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/desk.h"

namespace bench {

/// Hands at work in the middle of the big article, with real key and mouse events. Each gesture returns the
/// milliseconds until it is painted, edits until they are in the file, too.
class Hands
{
public:
    explicit Hands(Desk &desk);

    double tag();
    double undo();
    /// E, one letter further, Enter.
    double moveBoundary();
    /// A click on an annotation near the last one.
    double selectAnother();
    /// Onto another annotation, from beside the text.
    double hover();
    double scrollPage();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    qsizetype count() { return m_desk.page().annotations.size(); }
    std::function<bool()> isCount(qsizetype wanted);
    model::TextRange nextUntagged();
    /// Another annotation of the middle each time, scrolled into sight, and a point on it.
    QPoint nextPlace();

    Desk &m_desk;
    int m_turn = 0;
};

/// Moves the pointer within a widget, as the mouse does.
void movePointer(QWidget &widget, QPointF place);
/// A page down by key, and up again when ten were turned; throws model::Error if nothing moved.
double
turnPage(QPlainTextEdit &reader, int turn, const std::function<double(const std::function<void()> &)> &timed);

} // namespace bench
