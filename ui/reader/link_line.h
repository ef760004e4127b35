// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The line that is drawn over the article, from a claim in the margin to where the pointer is, while a hand
/// looks for the claim's source. It takes no part in what the mouse does.
class LinkLine final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkLine(QWidget *over);

    /// Both in the coordinates of what it lies over. `isOnSource` tells whether letting go would link there.
    void draw(QPointF from, QPointF to, const QColor &color, bool isOnSource);
    bool isOnSource() const { return m_isOnSource; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF m_from;
    QPointF m_to;
    QColor m_color;
    bool m_isOnSource = false;
};

} // namespace ui
