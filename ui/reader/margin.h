// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/margin_layout.h"

#include <QWidget>

namespace ui {

/// The margin at one side of the column: claims' bars and who says them. A press beside a bar belongs to the
/// text, so that a selection can begin left of a line.
class Margin final : public QWidget
{
    Q_OBJECT

public:
    Margin(Qt::Edge side, Theme &theme, QWidget *viewport, QWidget *parent);

    Qt::Edge side() const { return m_side; }
    const MarginContent &content() const { return m_content; }
    void setContent(MarginContent content, const TagLooks &looks);
    void setCurrent(model::AnnotationId id);

signals:
    void claimPressed(model::AnnotationId id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const MarginContent::Bar *barAt(QPointF point) const;
    void passOn(const QMouseEvent &event);
    bool showTip(QPoint position, QPoint globalPosition);

    Qt::Edge m_side;
    Theme &m_theme;
    QWidget *m_viewport;
    MarginContent m_content;
    TagLooks m_looks;
    model::AnnotationId m_current;
};

} // namespace ui
