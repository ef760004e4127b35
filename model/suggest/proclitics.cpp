// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/proclitics.h"

#include "model/suggest/name_letters.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

constexpr qsizetype shortest = 2;

bool isConjunction(QChar letter)
{
    return letter == QChar(0x0648) || letter == QChar(0x0641);
}

bool isPreposition(QChar letter)
{
    return letter == QChar(0x0628) || letter == QChar(0x0644) || letter == QChar(0x0643);
}

} // namespace

QVarLengthArray<Proclitic, 8> procliticsOf(QStringView word)
{
    QVarLengthArray<qsizetype, 4> lengths = {0};
    if (word.size() > shortest && isConjunction(word[0])) {
        lengths.append(1);
    }
    for (qsizetype i = 0, known = lengths.size(); i < known; ++i) {
        const qsizetype length = lengths[i];
        if (word.size() - length > shortest && isPreposition(word[length])) {
            lengths.append(length + 1);
        }
    }
    QVarLengthArray<Proclitic, 8> found;
    const auto add = [&](qsizetype length) {
        if (word.size() - length >= shortest) {
            found.append({length, hashOf(word.sliced(length))});
        }
    };
    for (const qsizetype length : lengths) {
        const QStringView rest = word.sliced(length);
        if (length > 0) {
            add(length);
        }
        if (rest.startsWith(QStringView(u"لل")) && rest.size() > 3) {
            found.append({length + 1, hashOf(u"ال"_s.append(rest.sliced(2)))});
            add(length + 2);
        } else if (rest.startsWith(QStringView(u"ال")) && rest.size() > 3) {
            add(length + 2);
        }
    }
    return found;
}

} // namespace model::suggest
