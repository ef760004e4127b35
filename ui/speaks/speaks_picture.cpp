// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_picture.h"

#include "model/analysis/speaking_words.h"
#include "ui/panel/marks.h"
#include "ui/speaks/bars_table.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using namespace model::analysis;

namespace {

constexpr double edge = 24;
constexpr double rowHeight = 26;
constexpr double barHeight = 18;
/// A picture is drawn as if it were so wide, and enlarged.
constexpr double drawnWidth = 800;

/// Writes lines one below the other.
class Column
{
public:
    Column(QPainter *painter, double width)
        : m_painter(painter)
        , m_width(width)
    {
    }

    void words(const QString &text, int pixels, bool isBold, const QColor &color)
    {
        m_tops.append(m_y);
        QFont font = Theme::uiFont();
        font.setPixelSize(pixels);
        font.setBold(isBold);
        const QFontMetricsF metrics(font);
        const QRectF room(edge, m_y, m_width - 2 * edge, 10'000);
        const double high = metrics.boundingRect(room, Qt::TextWordWrap, text).height();
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(color);
            m_painter->drawText(QRectF(edge, m_y, m_width - 2 * edge, high + 1), Qt::TextWordWrap, text);
        }
        m_y += high + 4;
    }

    void bar(const QString &label, const QString &figures, double length, bool hasValue)
    {
        m_tops.append(m_y);
        if (m_painter) {
            QFont font = Theme::uiFont();
            font.setPixelSize(13);
            m_painter->setFont(font);
            m_painter->setPen(Qt::black);
            const double labels = (m_width - 2 * edge) * 0.3;
            const QString shown = QFontMetricsF(font).elidedText(label, Qt::ElideRight, labels - 8);
            m_painter->drawText(
                QRectF(edge, m_y, labels - 8, barHeight), Qt::AlignRight | Qt::AlignVCenter, shown);
            const double most = (m_width - 2 * edge) * 0.5;
            const QRectF bar(edge + labels, m_y, std::max(2.0, most * length), barHeight);
            paintBar(*m_painter, bar, hasValue, Colors::light().accent, Qt::black);
            m_painter->setPen(Qt::black);
            m_painter->drawText(
                QRectF(bar.right() + 8, m_y, m_width - edge - bar.right() - 8, barHeight), Qt::AlignVCenter,
                figures);
        }
        m_y += rowHeight;
    }

    void space(double high) { m_y += high; }
    double height() const { return m_y + edge - 4; }
    /// Where each line begins.
    const QList<double> &tops() const { return m_tops; }

private:
    QPainter *m_painter;
    double m_width;
    double m_y = edge;
    QList<double> m_tops;
};

Column drawn(QPainter *painter, const model::exchange::SpeaksReport &report, double width)
{
    const SpeakingWords words{QLocale()};
    const Speaking &speaking = report.speaking;
    const QColor faint = Colors::light().muted;
    Column column(painter, width);
    column.words(words.headline(*report.spoken, speaking), 20, true, Qt::black);
    column.words(words.summary(speaking), 13, false, faint);
    column.space(8);
    column.words(
        u"%1 · %2 %3"_s.arg(
            words.heading(*report.spoken, speaking.grouping), words.heading(speaking.measure),
            words.base(speaking)),
        13, true, Qt::black);
    column.space(4);
    double largest = 0;
    for (const SpeakingRow &row : speaking.rows) {
        largest = std::max(largest, speaking.share(row));
    }
    for (const SpeakingRow &row : speaking.rows) {
        column.bar(
            words.label(speaking, row).simplified(),
            words.number(row.count(speaking.measure)) + u"   "_s + words.percent(speaking.share(row)),
            largest > 0 ? speaking.share(row) / largest : 0, row.kind == SpeakingRow::Kind::Value);
    }
    column.space(6);
    for (const QString &note : words.notes(*report.spoken, speaking)) {
        column.words(note, 12, false, faint);
    }
    return column;
}

} // namespace

double drawSpeaks(QPainter *painter, const model::exchange::SpeaksReport &report, double width)
{
    return drawn(painter, report, width).height();
}

QList<SpeaksPage> speaksPages(const model::exchange::SpeaksReport &report, double width, double pageHeight)
{
    const Column column = drawn(nullptr, report, width);
    QList<SpeaksPage> pages;
    double top = 0;
    double fits = 0; // the lowest line that begins on the page
    for (const double next : column.tops() + QList{column.height()}) {
        if (next - top > pageHeight && fits > top) {
            pages.append({top, fits});
            top = fits;
        }
        fits = next;
    }
    pages.append({top, column.height()});
    return pages;
}

QImage speaksPicture(const model::exchange::SpeaksReport &report, int width)
{
    // No picture is higher than a program can show; longer lists belong into a table.
    constexpr int highest = 20'000;
    const double scale = width / drawnWidth;
    const int high = std::min(highest, qCeil(drawSpeaks(nullptr, report, drawnWidth) * scale));
    QImage image(width, high, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawSpeaks(&painter, report, drawnWidth);
    return image;
}

} // namespace ui
