// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/fields.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestQuote = 420;
constexpr int barWidth = 3;
constexpr qsizetype mostPasted = 100'000; ///< characters; what is longer is no note but a whole text

QString shortened(const QString &quote)
{
    if (quote.size() <= longestQuote) {
        return quote;
    }
    return quote.first(longestQuote * 2 / 3).trimmed() + u" … "_s + quote.last(longestQuote / 4).trimmed();
}

/// A label is as wide as its longest word, and so would the whole panel be.
QString breakable(const QString &text)
{
    constexpr int endlessWord = 20;
    constexpr QChar zeroWidthSpace(0x200B);
    QString result;
    int letters = 0;
    for (const QChar c : text) {
        letters = c.isSpace() ? 0 : letters + 1;
        if (letters > endlessWord && !c.isLowSurrogate() && !c.isMark()) {
            result += zeroWidthSpace;
        }
        result += c;
    }
    return result;
}

} // namespace

ValueEdit::ValueEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &ValueEdit::commit);
}

void ValueEdit::showValue(const QString &value)
{
    m_value = value;
    if (!isModified()) {
        resetTo(value);
    }
}

void ValueEdit::resetTo(const QString &value)
{
    m_value = value;
    if (text() != value) {
        setMaxLength(std::max(maxLength(), static_cast<int>(value.size()))); // another program’s, kept whole
        setText(value);
        setCursorPosition(0);
    }
    setModified(false);
}

void ValueEdit::commit()
{
    if (!isModified()) {
        return;
    }
    setModified(false);
    if (text() != m_value) {
        emit valueEdited(text());
    }
}

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// Before the text is laid out, for which a window has no time.
void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->text().size() <= mostPasted) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    QToolTip::showText(
        mapToGlobal(QPoint(0, height())),
        tr("What was copied has more than %1 characters, so it was not pasted. Copy less of it.")
            .arg(QLocale().toString(mostPasted)),
        this);
}

QSize NoteEdit::sizeHint() const
{
    return {200, fontMetrics().lineSpacing() * 3 + 16};
}

void NoteEdit::showValue(const QString &value)
{
    m_value = value;
    if (!document()->isModified()) {
        resetTo(value);
    }
}

void NoteEdit::resetTo(const QString &value)
{
    m_value = value;
    if (typed() != value) {
        setPlainText(value);
    }
    document()->setModified(false);
}

/// What stands in the field, no-break spaces and all (toPlainText would change them).
QString NoteEdit::typed() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void NoteEdit::commit()
{
    if (!document()->isModified()) {
        return;
    }
    document()->setModified(false);
    if (const QString text = typed(); text != m_value) {
        emit valueEdited(text);
    }
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
    }
}

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not the wheel's
}

void CalmComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    constexpr int inset = 13;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QPointF middle(rightToLeft ? inset : width() - inset, height() / 2.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.4));
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}));
}

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

RowButton::RowButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty("role", u"row"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

QString RowButton::shownText() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width() + 4;
    return option.fontMetrics.elidedText(
        text(), Qt::ElideRight, room.width() - iconWidth, Qt::TextShowMnemonic);
}

bool RowButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && shownText() != text()) {
        const QString whole = text().replace(u"&&"_s, u"&"_s);
        QToolTip::showText(
            static_cast<QHelpEvent *>(event)->globalPos(),
            toolTip().isEmpty() ? whole : whole + u'\n' + toolTip(), this);
        return true;
    }
    return QPushButton::event(event);
}

void RowButton::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

void CalmCheckBox::initStyleOption(QStyleOptionButton *option) const
{
    QCheckBox::initStyleOption(option);
    option->palette.setColor(QPalette::Window, option->palette.color(QPalette::PlaceholderText));
}

QuoteBox::QuoteBox(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(barWidth + 8, 5, 8, 6);
}

void QuoteBox::showQuote(const QString &quote, const QColor &bar, const QColor &ground)
{
    m_bar = bar;
    m_ground = ground;
    const bool rightToLeft = quote.isRightToLeft();
    setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    setContentsMargins(rightToLeft ? 8 : barWidth + 8, 5, rightToLeft ? barWidth + 8 : 8, 6);
    QFont reading = Theme::readingFont();
    reading.setPixelSize(qRound(reading.pixelSize() * 0.85));
    setFont(reading);
    setText(breakable(shortened(quote)));
    update();
}

void QuoteBox::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ground);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
    painter.fillRect(left, 0, barWidth, height(), m_bar);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace ui
