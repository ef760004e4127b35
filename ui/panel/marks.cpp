// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/marks.h"

#include <QFontMetrics>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui::marks {

namespace {

constexpr int swatchBarWidth = 3;

} // namespace

void paintSwatch(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, 3, 3);
    painter.restore();
}

QIcon swatchIcon(const QColor &color, qreal ratio, int size)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSwatch(painter, {0, 0, size, size}, color);
    return QIcon(pixmap);
}

void paintRowGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const QAbstractItemView &view, const Colors &colors)
{
    const bool isCurrent = view.currentIndex() == index;
    const bool isChosen = isCurrent || option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, isChosen ? colors.currentRow : colors.hover);
    }
    if (!isCurrent) {
        return;
    }
    const QRect bar(option.rect.left(), option.rect.top(), swatchBarWidth, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), colors.accent);
    if (view.hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

int paintKeyCap(
    QPainter &painter, const QRect &rect, const QString &key, const Theme &theme,
    Qt::LayoutDirection direction)
{
    if (key.isEmpty()) {
        return 0;
    }
    painter.save();
    painter.setFont(smallFont(painter.font()));
    const QFontMetrics metrics(painter.font());
    const QSize size(metrics.horizontalAdvance(key) + 14, metrics.height() + 2);
    const QRect cap = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, size, rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colors().control);
    painter.setBrush(theme.colors().page);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawLine(
        QPointF(cap.left() + 3, cap.bottom() - 0.5), QPointF(cap.right() - 2, cap.bottom() - 0.5));
    painter.setPen(theme.colors().muted);
    painter.drawText(cap.adjusted(0, 0, 0, -1), Qt::AlignCenter, key);
    painter.restore();
    return size.width();
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    if (font.pixelSize() > 0) {
        small.setPixelSize(qMax(8, qRound(font.pixelSize() * 0.86)));
    } else {
        small.setPointSizeF(font.pointSizeF() * 0.86);
    }
    return small;
}

namespace {

/// On the base line that the font has without any letter: those that another font has to lend, such as the
/// signs around an isolated name, would move the whole line.
void paintIn(
    QPainter &painter, const QRect &rect, const QString &text, bool rightToLeft, Qt::TextElideMode elide)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QFontMetrics metrics = painter.fontMetrics();
    QString line = inBounds(text);
    for (const QChar blank : {u'\n', u'\t'}) {
        line.replace(blank, u' ');
    }
    const QString shown = metrics.elidedText(line, elide, rect.width());
    const int left = rightToLeft ? rect.right() + 1 - metrics.horizontalAdvance(shown) : rect.left();
    const int base = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter.drawText(QPoint(left, base), shown);
    painter.setLayoutDirection(before);
}

} // namespace

void paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::TextElideMode elide)
{
    paintIn(painter, rect, text, text.isRightToLeft(), elide);
}

void paintLineBeside(QPainter &painter, const QRect &rect, const QString &text, bool rightToLeft)
{
    paintIn(painter, rect, text, rightToLeft, Qt::ElideRight);
}

QString inBounds(const QString &text)
{
    constexpr qsizetype most = 2000;
    if (text.size() <= most) {
        return text;
    }
    const QString beginning = text.first(text[most - 1].isHighSurrogate() ? most - 1 : most);
    return beginning + u'…';
}

QString shortenedBetween(const QFontMetrics &metrics, const QString &whole, int width)
{
    const QString text = inBounds(whole);
    if (metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    const QString gap = u" … "_s;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const int tailWidth = width / 3;
    QString tail;
    qsizetype end = words.size();
    while (end > 1 && metrics.horizontalAdvance(words[end - 1] + u' ' + tail) <= tailWidth) {
        tail = tail.isEmpty() ? words[end - 1] : words[end - 1] + u' ' + tail;
        --end;
    }
    QString head;
    for (qsizetype next = 0; next < end; ++next) {
        const QString longer = head.isEmpty() ? words[next] : head + u' ' + words[next];
        if (metrics.horizontalAdvance(longer + gap + tail) > width) {
            break;
        }
        head = longer;
    }
    return head.isEmpty() || tail.isEmpty() ? metrics.elidedText(text, Qt::ElideRight, width)
                                            : head + gap + tail;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace ui::marks
