// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of who speaks over time.
#include "model/analysis/speaking_words.h"
#include "model/exchange/speaks_svg.h"
#include "model/exchange/svg_drawing.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::exchange {

using namespace model::analysis;

namespace {

constexpr qsizetype mostLines = 5;
constexpr double sampleLength = 30; ///< of a line before its name
constexpr auto small = "font-size:11px"_L1;

/// Where the names stand behind the lines' ends, not over each other.
std::vector<double> spread(std::vector<double> wished, double least)
{
    std::vector<size_t> order(wished.size());
    for (size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return wished[a] < wished[b]; });
    for (size_t i = 1; i < order.size(); ++i) {
        wished[order[i]] = std::max(wished[order[i]], wished[order[i - 1]] + least);
    }
    return wished;
}

/// The field in which lines are drawn, in pixels of the picture.
struct Field
{
    int width = 0;
    double left = 0;
    double right = 0;
    double top = 14;
    double bottom = 0;
    qsizetype periods = 0;

    double x(qsizetype period) const
    {
        return periods < 2
            ? (left + right) / 2
            : left + (right - left) * static_cast<double>(period) / static_cast<double>(periods - 1);
    }
    double y(double share) const { return bottom - (bottom - top) * share; }
    /// Where the names of the periods stand.
    double foot() const { return bottom + 20; }
};

Field fieldOf(LinesShape shape, qsizetype periods)
{
    return shape == LinesShape::Wide
        ? Field{.width = 760, .left = 48, .right = 540, .bottom = 216, .periods = periods}
        : Field{.width = 360, .left = 44, .right = 350, .bottom = 184, .periods = periods};
}

/// A line ends where a period has no claim, and begins again behind it; a period by itself is a dot.
QString pathOf(const SpeaksReport &report, qsizetype row, const Field &field)
{
    QString path;
    bool isOpen = false;
    for (qsizetype i = 0; i < report.time.periods.size(); ++i) {
        const std::optional<double> share = report.time.share(row, i);
        if (share) {
            path += u"%1%2 %3 "_s.arg(
                isOpen ? u"L"_s : u"M"_s, svgPixels(field.x(i)), svgPixels(field.y(*share)));
            const bool endsHere = i + 1 == report.time.periods.size() || !report.time.share(row, i + 1);
            path += !isOpen && endsHere ? u"h0.1 "_s : QString();
        }
        isOpen = share.has_value();
    }
    return path.trimmed();
}

void writeGrid(
    SvgDrawing &drawing, const SpeaksReport &report, const SpeakingWords &words, const Field &field)
{
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        drawing.line(
            field.left, field.y(share), field.right, field.y(share),
            u"stroke:currentColor;stroke-opacity:.2"_s);
        drawing.text(field.left - 6, field.y(share) + 4, words.percent(share), u"text-anchor:end;"_s + small);
    }
    const qsizetype last = report.time.periods.size() - 1;
    drawing.text(
        field.x(0), field.foot(), words.period(report.time.periods.first()),
        last == 0 ? u"text-anchor:middle;"_s + small : QString(small));
    if (last > 0) {
        drawing.text(
            field.x(last), field.foot(), words.period(report.time.periods.last()),
            u"text-anchor:end;"_s + small);
    }
}

double lastShare(const SpeaksReport &report, qsizetype row)
{
    for (qsizetype i = report.time.periods.size() - 1; i >= 0; --i) {
        if (const std::optional<double> share = report.time.share(row, i)) {
            return *share;
        }
    }
    return 0;
}

/// A place for a line's name, with a piece of the line before it.
struct NamePlace
{
    double x = 0;
    double y = 0; ///< the base line of the words
};

/// Behind the lines' ends; in a narrow picture one below the other under the field.
std::vector<NamePlace>
namePlaces(LinesShape shape, const SpeaksReport &report, const QList<qsizetype> &rows, const Field &field)
{
    constexpr double least = 15;
    constexpr double listed = 20;
    std::vector<double> ends;
    for (const qsizetype row : rows) {
        ends.push_back(field.y(lastShare(report, row)) + 4);
    }
    ends = spread(ends, least);
    std::vector<NamePlace> places;
    for (size_t i = 0; i < ends.size(); ++i) {
        places.push_back(
            shape == LinesShape::Wide ? NamePlace{field.right + 8, ends[i]}
                                      : NamePlace{4, field.foot() + 26 + listed * static_cast<double>(i)});
    }
    return places;
}

QString styleOf(qsizetype line)
{
    const QString dashes = dashesOf(line);
    return u"fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round"_s
        + (dashes.isEmpty() ? QString() : u";stroke-dasharray:"_s + dashes);
}

int heightOf(const Field &field, const std::vector<NamePlace> &places)
{
    double lowest = field.foot();
    for (const NamePlace &place : places) {
        lowest = std::max(lowest, place.y);
    }
    return static_cast<int>(lowest) + 14;
}

} // namespace

QList<qsizetype> rowsOverTime(const SpeaksReport &report)
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < report.speaking.rows.size(); ++i) {
        if (report.speaking.rows[i].kind == SpeakingRow::Kind::Value) {
            rows.append(i);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
        const Measure measure = report.speaking.measure;
        return report.speaking.rows[a].count(measure) > report.speaking.rows[b].count(measure);
    });
    return rows.mid(0, mostLines);
}

QString dashesOf(qsizetype line)
{
    static const std::array<QString, mostLines> dashes{
        QString(), u"8 4"_s, u"2 4"_s, u"10 4 2 4"_s, u"16 4"_s};
    return dashes.at(static_cast<size_t>(line % mostLines));
}

void writeSpeaksLines(
    QXmlStreamWriter &xml, const SpeaksReport &report, const QLocale &locale, LinesShape shape)
{
    const SpeakingWords words(locale);
    const Field field = fieldOf(shape, report.time.periods.size());
    const QList<qsizetype> rows = rowsOverTime(report);
    const std::vector<NamePlace> places = namePlaces(shape, report, rows, field);
    SvgDrawing drawing(xml);
    drawing.begin(
        field.width, heightOf(field, places),
        words.heading(*report.spoken, report.speaking.grouping) + u" · "_s
            + words.heading(report.speaking.measure),
        words.summary(report.speaking));
    if (!report.time.periods.isEmpty()) {
        writeGrid(drawing, report, words, field);
    }
    for (qsizetype i = 0; i < rows.size() && !report.time.periods.isEmpty(); ++i) {
        const QString style = styleOf(i);
        xml.writeEmptyElement(u"path"_s);
        xml.writeAttribute(u"d"_s, pathOf(report, rows[i], field));
        xml.writeAttribute(u"style"_s, style);
        const NamePlace &place = places[static_cast<size_t>(i)];
        drawing.line(place.x, place.y - 4, place.x + sampleLength, place.y - 4, style);
        drawing.text(
            place.x + sampleLength + 6, place.y,
            svgLabel(words.label(report.speaking, report.speaking.rows[rows[i]])));
    }
    xml.writeEndElement();
}

QByteArray speaksLinesSvg(const SpeaksReport &report, const QLocale &locale)
{
    return svgDocument(
        [&](QXmlStreamWriter &xml) { writeSpeaksLines(xml, report, locale, LinesShape::Wide); });
}

} // namespace model::exchange
