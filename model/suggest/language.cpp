// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/language.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// So much of a text tells its language.
constexpr qsizetype looked = 5000;
/// Fewer small words than these may be anything.
constexpr int fewestKnownWords = 3;

struct SmallWords
{
    Language language;
    QStringView words;
};

// Words that these languages do not share with each other, or in another number.
constexpr std::array smallWords = {
    SmallWords{
        Language::English, u"the and of to was with that for is on by from his her their were which not"},
    SmallWords{
        Language::Spanish,
        u"el los las del y una con por pero más su que en fue al lo sus también según hasta años"},
    SmallWords{
        Language::Portuguese,
        u"o os as do da dos das não uma com em um mas são ao pela pelo mais foi também já é ou seu"},
    SmallWords{
        Language::French,
        u"le les des du et une dans pour est qui sur pas au aux par ce il elle ont son avec"},
    SmallWords{
        Language::German,
        u"der die das und den dem von ist nicht mit ein eine im für auf zu sich auch es dass"},
};

QHash<QString, QList<Language>> languagesByWord()
{
    QHash<QString, QList<Language>> byWord;
    for (const SmallWords &row : smallWords) {
        for (const QStringView word : row.words.split(u' ')) {
            byWord[word.toString()].append(row.language);
        }
    }
    return byWord;
}

Language languageOfTag(QStringView tag)
{
    const QStringView primary = tag.left(tag.indexOf(u'-') < 0 ? tag.size() : tag.indexOf(u'-'));
    constexpr std::array codes = {std::pair{u"en", Language::English},    std::pair{u"es", Language::Spanish},
                                  std::pair{u"pt", Language::Portuguese}, std::pair{u"fr", Language::French},
                                  std::pair{u"de", Language::German},     std::pair{u"ar", Language::Arabic}};
    const auto known = std::find_if(codes.begin(), codes.end(), [primary](const auto &code) {
        return primary.compare(QStringView(code.first), Qt::CaseInsensitive) == 0;
    });
    return known != codes.end() ? known->second : Language::Other;
}

bool isMostlyArabic(QStringView text)
{
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
    const auto arabic = std::count_if(text.begin(), text.end(), [](QChar letter) {
        return letter.isLetter() && letter.script() == QChar::Script_Arabic;
    });
    return arabic > 0 && 2 * arabic > letters;
}

Language guessed(QStringView text)
{
    if (isMostlyArabic(text)) {
        // Persian and Urdu write in it too, with letters of their own.
        constexpr QStringView others = u"پچژگٹڈڑے";
        const bool isOther =
            std::any_of(text.begin(), text.end(), [&](QChar letter) { return others.contains(letter); });
        return isOther ? Language::Other : Language::Arabic;
    }
    static const QHash<QString, QList<Language>> byWord = languagesByWord();
    QHash<Language, int> counts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter()) {
            continue;
        }
        for (const Language language : byWord.value(text.sliced(start, i - start).toString().toLower())) {
            ++counts[language];
        }
        start = i + 1;
    }
    Language best = Language::Other;
    int most = fewestKnownWords - 1;
    for (const SmallWords &row : smallWords) { // in a fixed order, so that a tie is the same each time
        if (counts.value(row.language) > most) {
            most = counts.value(row.language);
            best = row.language;
        }
    }
    return best;
}

} // namespace

Language languageOf(QStringView tag, QStringView text)
{
    const QStringView said = tag.trimmed();
    return said.isEmpty() ? guessed(text.left(looked)) : languageOfTag(said);
}

} // namespace model::suggest
