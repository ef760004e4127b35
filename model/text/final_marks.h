// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace model::text {

/// A full stop, which may also abbreviate (ATerm of UAX #29).
bool isFullStop(QChar character);
/// A mark that can only end a sentence, such as ! ? ؟ 。 । (STerm of UAX #29).
bool isFinalMark(QChar character);
/// A mark behind which a sentence goes on, such as , : – 、 (SContinue of UAX #29, and the semicolons).
bool isContinuingMark(QChar character);

} // namespace model::text
