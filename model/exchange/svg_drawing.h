// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QXmlStreamWriter;

namespace model::exchange {

/// Writes the elements of an SVG picture. Lengths are pixels of the picture; what has no colour of its own
/// takes that of the page it stands on.
class SvgDrawing
{
public:
    explicit SvgDrawing(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    /// Opens the picture, whose title and description are read aloud; end it with QXmlStreamWriter.
    void begin(int wide, int high, const QString &title, const QString &description);
    /// `y` is the base line.
    void text(double x, double y, const QString &words, const QString &style = {});
    void line(double x1, double y1, double x2, double y2, const QString &style);
    void rectangle(double x, double y, double w, double h, const QString &fill);
    /// Makes "url(#hatched)" a filling.
    void defineHatching();

private:
    QXmlStreamWriter &m_xml;
};

/// "12.5", as in every attribute.
QString svgPixels(double number);
/// A label in one line, not longer than there is room for one.
QString svgLabel(const QString &text);
/// A picture by itself.
QByteArray svgDocument(const std::function<void(QXmlStreamWriter &)> &write);

} // namespace model::exchange
