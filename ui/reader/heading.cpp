// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/heading.h"

#include "model/reading/dates.h"
#include "ui/panel/marks.h"

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString shownDate(const QString &published)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    return date.isValid()
        ? QLocale().toString(date, Heading::tr("d MMMM yyyy", "how a date is written: 20 July 2023"))
        : published;
}

/// "By Ana Quispe, 20 July 2023" tells the date already.
bool tellsDate(QStringView byline, const QString &published)
{
    const QString date = model::reading::dateIn(byline.toString());
    return !date.isEmpty() && published.startsWith(date);
}

int flagsFor(bool isRightToLeft)
{
    return Qt::TextWordWrap | Qt::AlignTop | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

qreal padding(const ReadingLayout::Fonts &fonts)
{
    return std::round(fonts.body.pixelSize() * 1.7);
}

qreal titleHeight(const QString &title, const QFont &font, qreal width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), flagsFor(false), title).height();
}

/// Where the text itself follows, as far from it as paragraphs are from each other.
qreal gapBelowTitle(const ReadingLayout::Fonts &fonts, bool isTextBelow)
{
    return std::round(fonts.body.pixelSize() * (isTextBelow ? 0.9 : 0.3));
}

qreal lineHeight(const QFont &font)
{
    return std::round(QFontMetricsF(font).height() * 1.5);
}

} // namespace

Heading::Heading(const model::ArticlePage &page)
    : m_title(page.units.headline().isEmpty() ? page.article.title : QString())
    , m_lineIsBelow(!page.units.headline().isEmpty() || !page.units.byline().isEmpty())
    , m_isRightToLeft(page.text.isRightToLeft())
{
    QStringList parts;
    if (page.units.byline().isEmpty()) {
        parts << page.article.byline;
    }
    const model::TextRange byline = page.units.byline();
    parts << page.article.outlet;
    if (!tellsDate(QStringView(page.text).sliced(byline.start, byline.length()), page.article.published)) {
        parts << shownDate(page.article.published);
    }
    parts.removeAll(QString());
    // Each part keeps its own direction beside the others.
    std::transform(parts.cbegin(), parts.cend(), parts.begin(), marks::isolated);
    m_line = parts.join(u" · "_s);
}

qreal Heading::heightAbove(const ReadingLayout::Fonts &fonts, qreal width) const
{
    qreal height = padding(fonts);
    if (!m_title.isEmpty()) {
        height += titleHeight(m_title, fonts.headline, width) + gapBelowTitle(fonts, isTextBelow());
    }
    if (!m_line.isEmpty() && !m_lineIsBelow) {
        height += lineHeight(fonts.byline) + std::round(fonts.body.pixelSize() * 0.8);
    }
    return height;
}

qreal Heading::heightBelow(const ReadingLayout::Fonts &fonts) const
{
    return m_lineIsBelow && !m_line.isEmpty() ? lineHeight(fonts.byline) : 0;
}

void Heading::paintAbove(
    QPainter &painter, const ReadingLayout::Fonts &fonts, const Colors &colors, QRectF room) const
{
    room.setTop(room.top() + padding(fonts));
    painter.setPen(colors.muted);
    if (!m_title.isEmpty()) {
        painter.setFont(fonts.headline);
        painter.drawText(room, flagsFor(m_isRightToLeft), m_title);
        room.setTop(
            room.top() + titleHeight(m_title, fonts.headline, room.width())
            + gapBelowTitle(fonts, isTextBelow()));
    }
    if (!m_lineIsBelow) {
        painter.setFont(fonts.byline);
        painter.drawText(room, flagsFor(m_isRightToLeft) & ~Qt::TextWordWrap, m_line);
    }
}

void Heading::paintBelow(
    QPainter &painter, const ReadingLayout::Fonts &fonts, const Colors &colors, QRectF room) const
{
    painter.setPen(colors.muted);
    painter.setFont(fonts.byline);
    const QString line = QFontMetricsF(fonts.byline).elidedText(m_line, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | (flagsFor(m_isRightToLeft) & Qt::AlignHorizontal_Mask), line);
}

} // namespace ui
