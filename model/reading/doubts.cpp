// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message.h"
#include "model/reading/decode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

QString placesOf(const Decoded &decoded)
{
    QStringList places;
    for (const qsizetype place :
         decoded.unreadablePlaces.first(std::min<qsizetype>(5, decoded.unreadablePlaces.size()))) {
        places.append(QString::number(place));
    }
    if (places.isEmpty()) {
        return {};
    }
    const bool more = decoded.unreadable > places.size();
    return Message::tr(" (at byte %1%2)").arg(places.join(u", "_s), more ? u", …"_s : QString());
}

} // namespace

QStringList doubtsOf(const Decoded &decoded)
{
    QStringList warnings;
    if (decoded.certainty == Certainty::Guessed) {
        warnings.append(
            Message::tr("read as %1 (a guess); check its letters before tagging.").arg(decoded.encoding));
    } else if (decoded.certainty == Certainty::Doubtful) {
        warnings.append(Message::tr("read as %1, which is a guess. If its letters are wrong, save the file "
                                    "as UTF-8 and add it again.")
                            .arg(decoded.encoding));
    }
    if (decoded.unreadable > 0) {
        const QString what = decoded.unreadable == 1
            ? Message::tr("1 place that is not %2 became U+FFFD%3.")
            : Message::tr("%1 places that are not %2 became U+FFFD%3.");
        warnings.append(QString(what)
                            .replace("%1"_L1, QString::number(decoded.unreadable))
                            .replace("%2"_L1, decoded.encoding)
                            .replace("%3"_L1, placesOf(decoded)));
    }
    return warnings;
}

} // namespace model::reading
