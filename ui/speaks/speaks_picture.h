// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/speaks_report.h"

#include <QImage>

class QPainter;

namespace ui {

/// Draws the headline, what it is of and the bars, black and blue on white, into a width of so many units;
/// how high that is. Without a painter it only measures.
double drawSpeaks(QPainter *painter, const model::exchange::SpeaksReport &report, double width);

/// From where to where a page shows of it.
struct SpeaksPage
{
    double top = 0;
    double bottom = 0;
};

/// The pages that it takes where each has room for so many units of its height; none ends within a line.
QList<SpeaksPage> speaksPages(const model::exchange::SpeaksReport &report, double width, double pageHeight);

/// The same as a picture, so many pixels wide.
QImage speaksPicture(const model::exchange::SpeaksReport &report, int width = 1600);

} // namespace ui
