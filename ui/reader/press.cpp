// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/press.h"

#include "model/text/snapping.h"

#include <QApplication>

namespace ui {

namespace {

model::TextRange unitAt(QStringView text, qsizetype position, Press::Unit unit)
{
    switch (unit) {
    case Press::Unit::Letters:
        break;
    case Press::Unit::Word:
        return model::text::nameAt(text, position);
    case Press::Unit::Sentence:
        return model::text::sentenceAt(text, position);
    case Press::Unit::Paragraph:
        return model::text::trimmed(text, model::text::paragraphAt(text, position));
    }
    return {position, position};
}

} // namespace

Press::Unit Press::unitAfter(const QMouseEvent &event)
{
    const bool isQuick =
        event.timestamp() - m_time <= static_cast<quint64>(QApplication::doubleClickInterval());
    const bool isNear = (event.position() - m_point).manhattanLength() < QApplication::startDragDistance();
    const bool continues = m_clicks > 0 && isQuick && isNear && event.modifiers() == Qt::NoModifier;
    m_clicks = continues ? m_clicks + 1 : 1;
    if (event.type() == QEvent::MouseButtonDblClick) {
        m_clicks = std::max(m_clicks, 2);
    }
    return static_cast<Unit>(std::min(m_clicks, 4) - 1);
}

void Press::begin(const QMouseEvent &event, QStringView text, qsizetype position, qsizetype anchor)
{
    m_unit = unitAfter(event);
    m_point = event.position();
    m_time = event.timestamp();
    m_isDown = true;
    m_isDragging = false;
    m_addsPiece = event.modifiers().testFlag(Qt::ControlModifier);
    m_extends = event.modifiers().testFlag(Qt::ShiftModifier);
    m_anchor = m_extends ? model::TextRange{anchor, anchor} : unitAt(text, position, m_unit);
    if (m_anchor.isEmpty() && !m_extends) {
        m_anchor = {position, position};
    }
}

void Press::moveTo(QPointF point)
{
    if ((point - m_point).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
    }
}

model::TextRange Press::rangeTo(QStringView text, qsizetype position, bool snapsToWords) const
{
    const model::TextRange reached = unitAt(text, position, m_unit);
    const model::TextRange range = reached.isEmpty()
        ? model::TextRange{std::min(m_anchor.start, position), std::max(m_anchor.end, position)}
        : model::TextRange{std::min(m_anchor.start, reached.start), std::max(m_anchor.end, reached.end)};
    if (range.isEmpty()) {
        return {position, position};
    }
    if (m_unit == Unit::Letters && snapsToWords) {
        return model::text::snappedToWords(text, range);
    }
    return model::text::trimmed(text, model::text::snappedToGraphemes(text, range));
}

} // namespace ui
