// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/margin.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr qreal barReach = 3; ///< beside a bar the pointer still means it
constexpr qreal knobRadius = 5;
constexpr qreal knobReach = 9;
constexpr qreal knobDepth = 11; ///< below the top of a long bar

/// Where the words themselves stand in their line.
QRectF placeOf(const MarginContent::Words &words, Qt::Edge side, const QFontMetricsF &metrics)
{
    QRectF place = words.rect;
    place.setWidth(std::min(place.width(), metrics.horizontalAdvance(words.text)));
    if (side == Qt::LeftEdge) {
        place.moveRight(words.rect.right());
    }
    return place;
}

} // namespace

Margin::Margin(Qt::Edge side, Theme &theme, QWidget *viewport, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_theme(theme)
    , m_viewport(viewport)
{
    setMouseTracking(true);
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

void Margin::setLit(const QSet<model::AnnotationId> &lit)
{
    m_lit = lit;
    update();
}

void Margin::setOffersLinks(bool offers)
{
    m_offersLinks = offers;
    update();
}

/// The highest of those that a claim over several paragraphs has.
const MarginContent::Bar *Margin::barOf(model::AnnotationId claim) const
{
    const auto found =
        std::find_if(m_content.bars.begin(), m_content.bars.end(), [claim](const MarginContent::Bar &bar) {
            return bar.id == claim;
        });
    return found == m_content.bars.end() ? nullptr : &*found;
}

std::optional<QPointF> Margin::knobOf(model::AnnotationId claim) const
{
    const MarginContent::Bar *bar = barOf(claim);
    if (!bar) {
        return std::nullopt;
    }
    return QPointF(bar->rect.center().x(), bar->rect.top() + std::min(bar->rect.height() / 2, knobDepth));
}

bool Margin::hasKnob(model::AnnotationId claim) const
{
    return m_offersLinks && !claim.isNull() && (claim == m_current || claim == m_pointed);
}

const MarginContent::Bar *Margin::barAt(QPointF point) const
{
    for (const model::AnnotationId id : {m_current, m_pointed}) {
        const auto knob = hasKnob(id) ? knobOf(id) : std::nullopt;
        if (knob && (point - *knob).manhattanLength() <= knobReach) {
            return barOf(id);
        }
    }
    const MarginContent::Bar *nearest = nullptr;
    const auto distance = [point](const MarginContent::Bar &bar) {
        return std::abs(bar.rect.center().x() - point.x());
    };
    for (const MarginContent::Bar &bar : m_content.bars) {
        const bool isOn = bar.rect.adjusted(-barReach, 0, barReach, 0).contains(point);
        if (isOn && (!nearest || distance(bar) < distance(*nearest))) {
            nearest = &bar;
        }
    }
    return nearest;
}

/// Beside the words themselves the margin is the text's.
const MarginContent::Words *Margin::wordsAt(QPointF point) const
{
    const QFontMetricsF metrics(font());
    for (const MarginContent::Words &words : m_content.words) {
        if (!words.claim.isNull() && placeOf(words, m_side, metrics).contains(point)) {
            return &words;
        }
    }
    return nullptr;
}

model::AnnotationId Margin::claimAt(QPointF point) const
{
    if (const MarginContent::Bar *bar = barAt(point)) {
        return bar->id;
    }
    const MarginContent::Words *words = wordsAt(point);
    return words ? words->claim : model::AnnotationId();
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

bool Margin::press(const QMouseEvent &event)
{
    const model::AnnotationId claim = claimAt(event.position());
    m_isPressed = event.button() == Qt::LeftButton && !claim.isNull();
    if (m_isPressed) {
        emit claimPressed(claim, event.position());
    }
    return m_isPressed;
}

void Margin::move(const QMouseEvent &event)
{
    if (m_isPressed) {
        emit dragged(event.position());
        return;
    }
    const model::AnnotationId claim = event.buttons() ? model::AnnotationId() : claimAt(event.position());
    setCursor(claim.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (claim.isNull()) {
        leave();
        passOn(event);
        return;
    }
    if (claim != m_pointed) {
        m_pointed = claim;
        update();
    }
    const MarginContent::Words *words = barAt(event.position()) ? nullptr : wordsAt(event.position());
    if (words && words->isSource) {
        emit sourcesPointedAt(claim);
    } else {
        emit pointedAt(claim);
    }
}

/// The pointer came away from all claims.
void Margin::leave()
{
    if (!m_pointed.isNull()) {
        m_pointed = {};
        update();
        emit pointedAt({});
    }
}

bool Margin::showTip(QPoint position, QPoint globalPosition)
{
    if (m_offersLinks && barAt(position)) {
        QToolTip::showText(globalPosition, tr("Drag to who says this, in the text; or press A"), this);
        return true;
    }
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
    case QEvent::MouseButtonDblClick:
        if (!press(*static_cast<QMouseEvent *>(event))) {
            passOn(*static_cast<QMouseEvent *>(event));
        }
        return true;
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_isPressed, false)) {
            emit released();
        } else {
            passOn(*static_cast<QMouseEvent *>(event));
        }
        return true;
    case QEvent::Leave:
        leave();
        return QWidget::event(event);
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
        const bool stands = bar.id == m_current || m_lit.contains(bar.id);
        painter.setBrush(m_looks.of(bar.tag).style.ink);
        painter.drawRoundedRect(stands ? bar.rect.adjusted(-1, -1, 1, 1) : bar.rect, 2, 2);
    }
    for (const model::AnnotationId id : {m_current, m_pointed}) {
        if (const MarginContent::Bar *bar = hasKnob(id) ? barOf(id) : nullptr) {
            paintKnob(painter, *bar);
        }
    }
    painter.setFont(font());
    const QFontMetricsF metrics(font());
    const Qt::Alignment alignment =
        Qt::AlignAbsolute | (m_side == Qt::LeftEdge ? Qt::AlignRight : Qt::AlignLeft);
    for (const MarginContent::Words &words : m_content.words) {
        // The dots of a shortened name stand where it ends to its reader.
        painter.setLayoutDirection(words.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        if (words.isSource && m_lit.contains(words.claim)) {
            painter.fillRect(
                placeOf(words, m_side, metrics).adjusted(-3, 0, 3, 0), m_looks.of(words.tag).style.tint);
        }
        painter.setPen(words.isMuted ? m_theme.colors().muted : m_looks.of(words.tag).style.text);
        painter.drawText(
            words.rect, static_cast<int>((alignment | Qt::AlignVCenter).toInt()),
            metrics.elidedText(words.text, Qt::ElideRight, words.rect.width()));
    }
}

/// Hollow as long as nobody is told to say it.
void Margin::paintKnob(QPainter &painter, const MarginContent::Bar &bar) const
{
    const QColor ink = m_looks.of(bar.tag).style.ink;
    painter.save();
    painter.setPen(QPen(bar.hasSource ? m_theme.colors().page : ink, bar.hasSource ? 1 : 2));
    painter.setBrush(bar.hasSource ? ink : m_theme.colors().page);
    painter.drawEllipse(*knobOf(bar.id), knobRadius, knobRadius);
    painter.restore();
}

} // namespace ui
