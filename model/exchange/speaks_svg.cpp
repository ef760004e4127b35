// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/speaks_svg.h"

#include "model/analysis/speaking_words.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace model::exchange {

using namespace model::analysis;

namespace {

constexpr auto svgName = "http://www.w3.org/2000/svg"_L1;
constexpr qsizetype mostLines = 5;

// In pixels of the picture.
constexpr int width = 760;
constexpr int rowHeight = 26;
constexpr int barHeight = 17;
constexpr int labelWidth = 220;
constexpr int barWidth = 400;
constexpr int headHeight = 64;
constexpr int footHeight = 18;

QString elided(const QString &text)
{
    constexpr qsizetype most = 32;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

QString pixels(double number)
{
    return QString::number(number, 'f', 1);
}

class Drawing
{
public:
    explicit Drawing(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void text(double x, double y, const QString &words, const QString &style = {})
    {
        m_xml.writeStartElement(u"text"_s);
        m_xml.writeAttribute(u"x"_s, pixels(x));
        m_xml.writeAttribute(u"y"_s, pixels(y));
        if (!style.isEmpty()) {
            m_xml.writeAttribute(u"style"_s, style);
        }
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }

    void line(double x1, double y1, double x2, double y2, const QString &style)
    {
        m_xml.writeEmptyElement(u"line"_s);
        m_xml.writeAttribute(u"x1"_s, pixels(x1));
        m_xml.writeAttribute(u"y1"_s, pixels(y1));
        m_xml.writeAttribute(u"x2"_s, pixels(x2));
        m_xml.writeAttribute(u"y2"_s, pixels(y2));
        m_xml.writeAttribute(u"style"_s, style);
    }

    void rectangle(double x, double y, double w, double h, const QString &fill)
    {
        m_xml.writeEmptyElement(u"rect"_s);
        m_xml.writeAttribute(u"x"_s, pixels(x));
        m_xml.writeAttribute(u"y"_s, pixels(y));
        m_xml.writeAttribute(u"width"_s, pixels(w));
        m_xml.writeAttribute(u"height"_s, pixels(h));
        m_xml.writeAttribute(u"fill"_s, fill);
        m_xml.writeAttribute(u"stroke"_s, u"currentColor"_s);
    }

    void begin(int wide, int high, const QString &title, const QString &description)
    {
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeAttribute(u"xmlns"_s, svgName);
        m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(wide).arg(high));
        m_xml.writeAttribute(u"role"_s, u"img"_s);
        m_xml.writeAttribute(u"font-family"_s, u"sans-serif"_s);
        m_xml.writeAttribute(u"font-size"_s, u"13"_s);
        m_xml.writeAttribute(u"fill"_s, u"currentColor"_s);
        m_xml.writeTextElement(u"title"_s, title);
        m_xml.writeTextElement(u"desc"_s, description);
    }

    /// What rows without a value are filled with.
    void defineHatching()
    {
        m_xml.writeStartElement(u"defs"_s);
        m_xml.writeStartElement(u"pattern"_s);
        m_xml.writeAttribute(u"id"_s, u"hatched"_s);
        m_xml.writeAttribute(u"width"_s, u"6"_s);
        m_xml.writeAttribute(u"height"_s, u"6"_s);
        m_xml.writeAttribute(u"patternUnits"_s, u"userSpaceOnUse"_s);
        m_xml.writeAttribute(u"patternTransform"_s, u"rotate(45)"_s);
        line(0, 0, 0, 6, u"stroke:currentColor;stroke-width:4"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    QXmlStreamWriter &m_xml;
};

QByteArray document(const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    write(xml);
    xml.writeEndDocument();
    return bytes + '\n';
}

void writeBars(QXmlStreamWriter &xml, const SpeaksReport &report, const QLocale &locale)
{
    const SpeakingWords words(locale);
    const Speaking &speaking = report.speaking;
    Drawing drawing(xml);
    const int high = headHeight + rowHeight * static_cast<int>(speaking.rows.size()) + footHeight;
    drawing.begin(width, high, words.headline(speaking), words.summary(speaking));
    drawing.defineHatching();
    drawing.text(12, 26, words.headline(speaking), u"font-size:19px;font-weight:bold"_s);
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
        drawing.text(labelWidth - 8, y + 13, elided(words.label(speaking, row)), u"text-anchor:end"_s);
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

/// The field in which lines are drawn.
struct Field
{
    static constexpr double left = 48;
    static constexpr double right = 540;
    static constexpr double top = 14;
    static constexpr double bottom = 216;
    static constexpr int height = 250;

    qsizetype periods = 0;

    double x(qsizetype period) const
    {
        return periods < 2
            ? (left + right) / 2
            : left + (right - left) * static_cast<double>(period) / static_cast<double>(periods - 1);
    }
    static double y(double share) { return bottom - (bottom - top) * share; }
};

/// A line ends where a period has no claim, and begins again behind it; a period by itself is a dot.
QString pathOf(const SpeaksReport &report, qsizetype row, const Field &field)
{
    QString path;
    bool isOpen = false;
    for (qsizetype i = 0; i < report.time.periods.size(); ++i) {
        const std::optional<double> share = report.time.share(row, i);
        if (share) {
            path += u"%1%2 %3 "_s.arg(isOpen ? u"L"_s : u"M"_s, pixels(field.x(i)), pixels(Field::y(*share)));
            const bool endsHere = i + 1 == report.time.periods.size() || !report.time.share(row, i + 1);
            path += !isOpen && endsHere ? u"h0.1 "_s : QString();
        }
        isOpen = share.has_value();
    }
    return path.trimmed();
}

void writeGrid(Drawing &drawing, const SpeaksReport &report, const SpeakingWords &words, const Field &field)
{
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        drawing.line(
            Field::left, Field::y(share), Field::right, Field::y(share),
            u"stroke:currentColor;stroke-opacity:.2"_s);
        drawing.text(
            Field::left - 6, Field::y(share) + 4, words.percent(share), u"text-anchor:end;font-size:11px"_s);
    }
    const qsizetype last = report.time.periods.size() - 1;
    drawing.text(
        field.x(0), Field::bottom + 20, words.period(report.time.periods.first()),
        last == 0 ? u"text-anchor:middle;font-size:11px"_s : u"font-size:11px"_s);
    if (last > 0) {
        drawing.text(
            field.x(last), Field::bottom + 20, words.period(report.time.periods.last()),
            u"text-anchor:end;font-size:11px"_s);
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

void writeSpeaksLines(QXmlStreamWriter &xml, const SpeaksReport &report, const QLocale &locale)
{
    const SpeakingWords words(locale);
    Drawing drawing(xml);
    drawing.begin(
        width, Field::height,
        words.heading(*report.spoken, report.speaking.grouping) + u" · "_s
            + words.heading(report.speaking.measure),
        words.summary(report.speaking));
    const Field field{report.time.periods.size()};
    if (!report.time.periods.isEmpty()) {
        writeGrid(drawing, report, words, field);
    }
    const QList<qsizetype> rows = rowsOverTime(report);
    std::vector<double> ends;
    for (const qsizetype row : rows) {
        ends.push_back(Field::y(lastShare(report, row)) + 4);
    }
    constexpr double least = 15;
    ends = spread(ends, least);
    for (qsizetype i = 0; i < rows.size() && !report.time.periods.isEmpty(); ++i) {
        const double y = ends[static_cast<size_t>(i)];
        const QString dashes = dashesOf(i);
        const QString style = u"fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round"_s
            + (dashes.isEmpty() ? QString() : u";stroke-dasharray:"_s + dashes);
        xml.writeEmptyElement(u"path"_s);
        xml.writeAttribute(u"d"_s, pathOf(report, rows[i], field));
        xml.writeAttribute(u"style"_s, style);
        drawing.line(Field::right + 8, y - 4, Field::right + 38, y - 4, style);
        drawing.text(
            Field::right + 44, y, elided(words.label(report.speaking, report.speaking.rows[rows[i]])));
    }
    xml.writeEndElement();
}

QByteArray speaksBarsSvg(const SpeaksReport &report, const QLocale &locale)
{
    return document([&](QXmlStreamWriter &xml) { writeBars(xml, report, locale); });
}

QByteArray speaksLinesSvg(const SpeaksReport &report, const QLocale &locale)
{
    return document([&](QXmlStreamWriter &xml) { writeSpeaksLines(xml, report, locale); });
}

} // namespace model::exchange
