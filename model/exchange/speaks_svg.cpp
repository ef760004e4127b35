// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/speaks_svg.h"

#include "model/analysis/speaking_words.h"
#include "model/exchange/svg_drawing.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

using namespace model::analysis;

namespace {

// In pixels of the picture.
constexpr int width = 760;
constexpr int rowHeight = 26;
constexpr int barHeight = 17;
constexpr int labelWidth = 220;
constexpr int barWidth = 400;
constexpr int headHeight = 64;
constexpr int footHeight = 18;

void writeBars(QXmlStreamWriter &xml, const SpeaksReport &report, const QLocale &locale)
{
    const SpeakingWords words(locale);
    const Speaking &speaking = report.speaking;
    SvgDrawing drawing(xml);
    const int high = headHeight + rowHeight * static_cast<int>(speaking.rows.size()) + footHeight;
    drawing.begin(width, high, words.headline(*report.spoken, speaking), words.summary(speaking));
    drawing.defineHatching();
    drawing.text(12, 26, words.headline(*report.spoken, speaking), u"font-size:19px;font-weight:bold"_s);
    drawing.text(
        12, 46, words.heading(*report.spoken, speaking.grouping) + u" · "_s + words.summary(speaking),
        u"fill-opacity:.65"_s);
    double largest = 0;
    for (const SpeakingRow &row : speaking.rows) {
        largest = std::max(largest, speaking.share(row));
    }
    double y = headHeight;
    for (const SpeakingRow &row : speaking.rows) {
        const double share = speaking.share(row);
        const double length = largest > 0 ? std::max(1.0, barWidth * share / largest) : 1.0;
        drawing.text(labelWidth - 8, y + 13, svgLabel(words.label(speaking, row)), u"text-anchor:end"_s);
        drawing.rectangle(
            labelWidth, y, length, barHeight,
            row.kind == SpeakingRow::Kind::Value ? u"#2f6de0"_s : u"url(#hatched)"_s);
        drawing.text(
            labelWidth + length + 8, y + 13,
            words.number(row.count(speaking.measure)) + u"   "_s + words.percent(share));
        y += rowHeight;
    }
    xml.writeEndElement();
}

} // namespace

QByteArray speaksBarsSvg(const SpeaksReport &report, const QLocale &locale)
{
    return svgDocument([&](QXmlStreamWriter &xml) { writeBars(xml, report, locale); });
}

} // namespace model::exchange
