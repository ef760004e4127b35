// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QMouseEvent>
#include <QString>

namespace ui {

/// One press of the left button until it is let go, and what repeated clicks make of it: letters, then the
/// word, the sentence, the paragraph.
class Press
{
public:
    enum class Unit { Letters, Word, Sentence, Paragraph };

    /// A button went down on the text position. `anchor` is where a selection began that Shift extends.
    void begin(const QMouseEvent &event, QStringView text, qsizetype position, qsizetype anchor);
    void end() { m_isDown = false; }

    bool isDown() const { return m_isDown; }
    bool isDragging() const { return m_isDragging; }
    bool addsPiece() const { return m_addsPiece; }
    bool extends() const { return m_extends; }
    Unit unit() const { return m_unit; }
    /// The pointer moved: small tremors are no drag.
    void moveTo(QPointF point);

    /// What is selected when the pointer has come to a position.
    model::TextRange rangeTo(QStringView text, qsizetype position, bool snapsToWords) const;
    /// Whether the position lies before where the press began.
    bool isBackward(qsizetype position) const { return position < m_anchor.start; }

private:
    Unit unitAfter(const QMouseEvent &event);

    model::TextRange m_anchor;
    QPointF m_point;
    quint64 m_time = 0;
    int m_clicks = 0;
    Unit m_unit = Unit::Letters;
    bool m_isDown = false;
    bool m_isDragging = false;
    bool m_addsPiece = false;
    bool m_extends = false;
};

} // namespace ui
