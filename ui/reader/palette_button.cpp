// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/palette_button.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int sideGap = 8;
constexpr int keyGap = 5;

} // namespace

PaletteButton::PaletteButton(const QString &text, const QString &key, Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus); // a click must leave the focus with the article
    setCursor(Qt::PointingHandCursor);
}

QSize PaletteButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int key = m_key.isEmpty() ? 0 : keyGap + metrics.horizontalAdvance(m_key);
    return {metrics.horizontalAdvance(text()) + key + 2 * sideGap, metrics.height() + 7};
}

bool PaletteButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

void PaletteButton::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.floatingText, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? colors.floatingButton.lighter(125) : colors.floatingButton);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    const QRect inside = rect().adjusted(sideGap, 0, -sideGap, 0);
    painter.setPen(colors.floatingText);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setPen(colors.floatingMuted);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignTrailing, m_key);
}

} // namespace ui
