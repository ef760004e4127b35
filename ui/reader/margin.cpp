// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/margin.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

Margin::Margin(Qt::Edge side, Theme &theme, QWidget *viewport, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_theme(theme)
    , m_viewport(viewport)
{
    setCursor(Qt::ArrowCursor);
}

void Margin::setContent(MarginContent content, const TagLooks &looks)
{
    m_content = std::move(content);
    m_looks = looks;
    update();
}

void Margin::setCurrent(model::AnnotationId id)
{
    m_current = id;
    update();
}

const MarginContent::Bar *Margin::barAt(QPointF point) const
{
    const auto found =
        std::find_if(m_content.bars.begin(), m_content.bars.end(), [point](const MarginContent::Bar &bar) {
            return bar.rect.adjusted(-1, 0, 1, 0).contains(point);
        });
    return found == m_content.bars.end() ? nullptr : &*found;
}

void Margin::passOn(const QMouseEvent &event)
{
    const QPointF position =
        m_viewport->mapFrom(parentWidget(), QPointF(mapToParent(QPointF(event.position()))));
    QMouseEvent mapped(
        event.type(), position, event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
        event.pointingDevice());
    mapped.setTimestamp(event.timestamp());
    QCoreApplication::sendEvent(m_viewport, &mapped);
}

bool Margin::showTip(QPoint position, QPoint globalPosition)
{
    for (const MarginContent::Words &words : m_content.words) {
        if (words.rect.contains(position)) {
            QToolTip::showText(globalPosition, words.text, this, words.rect.toAlignedRect());
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

bool Margin::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (const MarginContent::Bar *bar = barAt(static_cast<QMouseEvent *>(event)->position())) {
            emit claimPressed(bar->id);
            return true;
        }
        [[fallthrough]];
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        passOn(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::Wheel:
        QCoreApplication::sendEvent(m_viewport, event);
        return true;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showTip(help->pos(), help->globalPos());
    }
    default:
        return QWidget::event(event);
    }
}

void Margin::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const MarginContent::Bar &bar : m_content.bars) {
        const bool isCurrent = bar.id == m_current;
        painter.setBrush(m_looks.of(bar.tag).style.ink);
        painter.drawRoundedRect(isCurrent ? bar.rect.adjusted(-1, -1, 1, 1) : bar.rect, 2, 2);
    }
    painter.setFont(font());
    const QFontMetricsF metrics(font());
    const Qt::Alignment alignment =
        Qt::AlignAbsolute | (m_side == Qt::LeftEdge ? Qt::AlignRight : Qt::AlignLeft);
    for (const MarginContent::Words &words : m_content.words) {
        // The dots of a shortened name stand where it ends to its reader.
        painter.setLayoutDirection(words.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.setPen(words.isMuted ? m_theme.colors().muted : m_looks.of(words.tag).style.text);
        painter.drawText(
            words.rect, static_cast<int>((alignment | Qt::AlignVCenter).toInt()),
            metrics.elidedText(words.text, Qt::ElideRight, words.rect.width()));
    }
}

} // namespace ui
