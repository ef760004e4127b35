// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/speaks_report.h"

#include <QImage>

class QPainter;

namespace ui {

/// Draws the headline, what it is of and the bars, black and blue on white, into a width of so many units;
/// how high that is. Without a painter it only measures.
double drawSpeaks(QPainter *painter, const model::exchange::SpeaksReport &report, double width);

/// The same as a picture, so many pixels wide.
QImage speaksPicture(const model::exchange::SpeaksReport &report, int width = 1600);

} // namespace ui
