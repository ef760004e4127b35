// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elided_label.h"

#include <QEvent>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace ui {

void ElidedLabel::showLine(const QString &line)
{
    if (line != m_line) {
        m_line = line;
        setAccessibleName(line);
        updateGeometry();
        fit();
    }
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {
        qCeil(QFontMetricsF(font()).horizontalAdvance(m_line)) + around.left() + around.right(),
        QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"…"_s), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        fit();
    }
}

void ElidedLabel::fit()
{
    const QString shown = fontMetrics().elidedText(m_line, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_line ? QString() : m_line);
}

} // namespace ui
