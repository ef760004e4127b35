// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/link_line.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

LinkLine::LinkLine(QWidget *over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
}

void LinkLine::draw(QPointF from, QPointF to, const QColor &color, bool isOnSource)
{
    m_from = from;
    m_to = to;
    m_color = color;
    m_isOnSource = isOnSource;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void LinkLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // It leaves the bar sideways, so that it can be told from the bar.
    const QPointF sideways((m_to.x() - m_from.x()) / 2, 0);
    QPainterPath path(m_from);
    path.cubicTo(m_from + sideways, m_to - sideways, m_to);
    painter.setPen(QPen(m_color, 2, m_isOnSource ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    painter.drawPath(path);
    painter.setPen(QPen(m_color, 2));
    painter.setBrush(m_isOnSource ? QBrush(m_color) : QBrush(palette().color(QPalette::Base)));
    painter.drawEllipse(m_to, 4.5, 4.5);
}

} // namespace ui
