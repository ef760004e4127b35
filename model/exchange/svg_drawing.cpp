// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/svg_drawing.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

constexpr auto svgName = "http://www.w3.org/2000/svg"_L1;

} // namespace

void SvgDrawing::begin(int wide, int high, const QString &title, const QString &description)
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

void SvgDrawing::text(double x, double y, const QString &words, const QString &style)
{
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeAttribute(u"x"_s, svgPixels(x));
    m_xml.writeAttribute(u"y"_s, svgPixels(y));
    if (!style.isEmpty()) {
        m_xml.writeAttribute(u"style"_s, style);
    }
    m_xml.writeCharacters(words);
    m_xml.writeEndElement();
}

void SvgDrawing::line(double x1, double y1, double x2, double y2, const QString &style)
{
    m_xml.writeEmptyElement(u"line"_s);
    m_xml.writeAttribute(u"x1"_s, svgPixels(x1));
    m_xml.writeAttribute(u"y1"_s, svgPixels(y1));
    m_xml.writeAttribute(u"x2"_s, svgPixels(x2));
    m_xml.writeAttribute(u"y2"_s, svgPixels(y2));
    m_xml.writeAttribute(u"style"_s, style);
}

void SvgDrawing::rectangle(double x, double y, double w, double h, const QString &fill)
{
    m_xml.writeEmptyElement(u"rect"_s);
    m_xml.writeAttribute(u"x"_s, svgPixels(x));
    m_xml.writeAttribute(u"y"_s, svgPixels(y));
    m_xml.writeAttribute(u"width"_s, svgPixels(w));
    m_xml.writeAttribute(u"height"_s, svgPixels(h));
    m_xml.writeAttribute(u"fill"_s, fill);
    m_xml.writeAttribute(u"stroke"_s, u"currentColor"_s);
}

void SvgDrawing::defineHatching()
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

QString svgPixels(double number)
{
    return QString::number(number, 'f', 1);
}

QString svgLabel(const QString &text)
{
    constexpr qsizetype most = 32;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

QByteArray svgDocument(const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    write(xml);
    xml.writeEndDocument();
    return bytes + '\n';
}

} // namespace model::exchange
