// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in the view.
#include "model/text/blanks.h"
#include "ui/reader/article_view_parts.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array moves = {
    QKeySequence::MoveToNextChar,
    QKeySequence::MoveToPreviousChar,
    QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord,
    QKeySequence::MoveToNextLine,
    QKeySequence::MoveToPreviousLine,
    QKeySequence::MoveToNextPage,
    QKeySequence::MoveToPreviousPage,
    QKeySequence::MoveToStartOfLine,
    QKeySequence::MoveToEndOfLine,
    QKeySequence::MoveToStartOfBlock,
    QKeySequence::MoveToEndOfBlock,
    QKeySequence::MoveToStartOfDocument,
    QKeySequence::MoveToEndOfDocument,
    QKeySequence::SelectNextChar,
    QKeySequence::SelectPreviousChar,
    QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord,
    QKeySequence::SelectNextLine,
    QKeySequence::SelectPreviousLine,
    QKeySequence::SelectNextPage,
    QKeySequence::SelectPreviousPage,
    QKeySequence::SelectStartOfLine,
    QKeySequence::SelectEndOfLine,
    QKeySequence::SelectStartOfBlock,
    QKeySequence::SelectEndOfBlock,
    QKeySequence::SelectStartOfDocument,
    QKeySequence::SelectEndOfDocument,
    QKeySequence::SelectAll,
    QKeySequence::Copy,
};

bool isPlain(const QKeyEvent &event, std::initializer_list<int> keys)
{
    const bool isBare = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isBare && std::find(keys.begin(), keys.end(), event.key()) != keys.end();
}

bool isEnter(const QKeyEvent &event)
{
    return isPlain(event, {Qt::Key_Return, Qt::Key_Enter});
}

/// On X11 some letters move the caret too (Ctrl+E goes to the line's end); those stay with the window.
bool isNavigationKey(int key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
}

/// Keys the view itself needs; all others are left to the window's actions.
bool isOurs(QKeyEvent &event)
{
    if (isEnter(event) || isPlain(event, {Qt::Key_Escape})) {
        return true;
    }
    return isNavigationKey(event.key())
        && std::any_of(
               moves.begin(), moves.end(), [&](QKeySequence::StandardKey key) { return event.matches(key); });
}

} // namespace

bool ArticleView::movesCaret(const QKeySequence &key)
{
    return std::any_of(moves.begin(), moves.end(), [&](QKeySequence::StandardKey move) {
        return isNavigationKey(key[0].key()) && QKeySequence::keyBindings(move).contains(key);
    });
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(d->page && isOurs(*static_cast<QKeyEvent *>(event)));
        return true;
    }
    if (event->type() == QEvent::Resize && d) {
        const qsizetype top = topPosition();
        const model::TextRange used = atHand();
        const bool wasSeen = !used.isEmpty() && isSeen(used);
        updateColumn();
        const bool isDone = QPlainTextEdit::event(event);
        layOutNear();
        scrollToTop(top, 0);
        if (wasSeen) {
            reveal(used);
        }
        forgetPlaces();
        return isDone;
    }
    return QPlainTextEdit::event(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (!d->page) {
        event->ignore();
        return;
    }
    const bool isDone =
        (isEnter(*event) && pressEnter()) || (isPlain(*event, {Qt::Key_Escape}) && pressEscape());
    if (isDone) {
        event->accept();
        return;
    }
    const model::TextRange before = selection();
    const qsizetype caretBefore = caret();
    if (!moveByWord(*event)) {
        QPlainTextEdit::keyPressEvent(event);
    }
    const model::TextRange after = selection();
    const bool isSelecting = !before.isEmpty() || !after.isEmpty();
    if (isSelecting && before != after && !isEditingExtent()) {
        emit rangeChosen(after.isEmpty() ? model::TextRange() : after);
    }
    if (after.isEmpty() && (caret() != caretBefore || isSelecting)) {
        d->walkedAt = -1;
        followCaret();
    }
}

void ArticleView::followCaret()
{
    const auto covering = d->page->annotations.covering(caret());
    const bool staysIn =
        std::any_of(covering.begin(), covering.end(), [this](const model::Annotation *annotation) {
            return annotation->id == d->current;
        });
    if (!staysIn && !isEditingExtent()) {
        choose(covering.empty() ? model::AnnotationId() : covering.front()->id);
    }
}

bool ArticleView::moveByWord(QKeyEvent &event)
{
    const bool selects =
        event.matches(QKeySequence::SelectNextWord) || event.matches(QKeySequence::SelectPreviousWord);
    const bool isRight =
        event.matches(QKeySequence::MoveToNextWord) || event.matches(QKeySequence::SelectNextWord);
    if (!selects && !isRight && !event.matches(QKeySequence::MoveToPreviousWord)) {
        return false;
    }
    // The arrows point where the caret goes, so in Arabic the next word is to the left.
    QTextCursor cursor = textCursor();
    cursor.movePosition(
        isRight == isRightToLeft(cursor.position()) ? QTextCursor::PreviousWord : QTextCursor::NextWord,
        selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    return true;
}

bool ArticleView::pressEnter()
{
    if (isEditingExtent()) {
        model::Segments segments = d->extentRest;
        segments.add(model::text::trimmed(d->text, selection()));
        if (!segments.isEmpty()) {
            const model::AnnotationId id = d->extentOf;
            endExtentEdit(true);
            emit extentChosen(id, segments);
        }
        return true;
    }
    if (d->pickMode == PickMode::Source) {
        pick(d->page->annotations.covering(caret()));
        return true;
    }
    if (!d->current.isNull()) {
        emit annotationActivated(d->current);
    }
    return !d->current.isNull();
}

bool ArticleView::pressEscape()
{
    if (leaveGrip() || leaveLink()) {
        return true;
    }
    if (isEditingExtent()) {
        endExtentEdit(true);
    } else if (d->pickMode != PickMode::None) {
        emit pickCancelled();
    } else if (!d->pending.isEmpty()) {
        dropPending();
        emit pendingDropped();
    } else if (!selection().isEmpty()) {
        clearSelection();
        emit rangeChosen({});
    } else {
        return false;
    }
    return true;
}

} // namespace ui
