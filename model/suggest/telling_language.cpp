// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/telling_language.h"

#include "model/suggest/name_letters.h"
#include "model/text/folding.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

using Hashes = QSet<quint64>;

Hashes hashesOf(const QString &words)
{
    Hashes hashes;
    for (const QString &word : words.split(u' ')) {
        hashes.insert(hashOf(word));
    }
    return hashes;
}

struct Language
{
    QString code;
    Hashes words; ///< that are frequent in it, and rare in the others
};

const std::array<Language, 3> &languages()
{
    static const std::array<Language, 3> known = {
        Language{u"de"_s, hashesOf(u"der die das und ist nicht mit dem den von ein eine auf wurde sich"_s)},
        Language{u"es"_s, hashesOf(u"el los las del con una por y su al"_s)},
        Language{u"pt"_s, hashesOf(u"o os da do dos com uma por e em na no nao ao"_s)}};
    return known;
}

} // namespace

QString likelyLanguage(QStringView text)
{
    constexpr qsizetype enough = 4000;
    constexpr int frequent = 8; // of a hundred words
    const QString letters = text::foldedLetters(text.left(enough));
    std::array<int, 3> counts{};
    int words = 0;
    for (NameWord word = wordFrom(letters, 0); !word.isEmpty(); word = wordFrom(letters, word.end)) {
        ++words;
        for (size_t i = 0; i < counts.size(); ++i) {
            counts[i] += languages()[i].words.contains(word.hash) ? 1 : 0;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return words > 0 && *most * 100 >= words * frequent ? languages()[size_t(most - counts.begin())].code
                                                        : QString();
}

} // namespace model::suggest
