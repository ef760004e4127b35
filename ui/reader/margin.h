// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/margin_layout.h"

#include <QSet>
#include <QWidget>

#include <optional>

namespace ui {

/// The margin at one side of the column: claims' bars and who says them. A press on these belongs to the
/// claim, and can go on as a drag to its source; any other belongs to the text, so that a selection can begin
/// left of a line.
class Margin final : public QWidget
{
    Q_OBJECT

public:
    Margin(Qt::Edge side, Theme &theme, QWidget *viewport, QWidget *parent);

    Qt::Edge side() const { return m_side; }
    const MarginContent &content() const { return m_content; }
    void setContent(MarginContent content, const TagLooks &looks);
    void setCurrent(model::AnnotationId id);
    void setLit(const QSet<model::AnnotationId> &lit);
    /// Whether bars have a knob from which a link can be drawn.
    void setOffersLinks(bool offers);
    /// The middle of a claim's knob, whether it is shown or not; nothing where the claim is not beside it.
    std::optional<QPointF> knobOf(model::AnnotationId claim) const;

signals:
    void claimPressed(model::AnnotationId id, QPointF point);
    void dragged(QPointF point); ///< after claimPressed(), until released()
    void released();
    void pointedAt(model::AnnotationId claim); ///< null: none any more
    void sourcesPointedAt(model::AnnotationId claim);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const MarginContent::Bar *barOf(model::AnnotationId claim) const;
    const MarginContent::Bar *barAt(QPointF point) const;
    const MarginContent::Words *wordsAt(QPointF point) const;
    model::AnnotationId claimAt(QPointF point) const;
    bool hasKnob(model::AnnotationId claim) const;
    bool press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void leave();
    void paintKnob(QPainter &painter, const MarginContent::Bar &bar) const;
    void passOn(const QMouseEvent &event);
    bool showTip(QPoint position, QPoint globalPosition);

    Qt::Edge m_side;
    Theme &m_theme;
    QWidget *m_viewport;
    MarginContent m_content;
    TagLooks m_looks;
    model::AnnotationId m_current;
    model::AnnotationId m_pointed;
    QSet<model::AnnotationId> m_lit;
    bool m_offersLinks = true;
    bool m_isPressed = false; ///< on a claim
};

} // namespace ui
