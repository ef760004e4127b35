// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/word_classes.h"

#include <QStringList>

namespace model::suggest {

namespace {

/// The letter that stands for this one in the tables; null for a mark that is left out.
QChar plainArabic(QChar letter)
{
    switch (letter.unicode()) {
    case 0x0622: // آ
    case 0x0623: // أ
    case 0x0625: // إ
        return QChar(0x0627);
    case 0x0649: // ى
        return QChar(0x064a);
    case 0x0640: // tatweel
        return {};
    default:
        return letter.unicode() >= 0x064b && letter.unicode() <= 0x0652 ? QChar() : letter;
    }
}

} // namespace

QString foldedWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    for (const QChar letter : word) {
        if (letter.unicode() == 0x2019) {
            folded += u'\'';
        } else if (letter.script() == QChar::Script_Arabic || letter.script() == QChar::Script_Inherited) {
            const QChar plain = plainArabic(letter);
            if (!plain.isNull()) {
                folded += plain;
            }
        } else {
            folded += letter.toLower();
        }
    }
    return folded;
}

void WordClasses::add(quint32 classes, QStringView words)
{
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        m_classes[foldedWord(word)] |= classes;
    }
}

void WordClasses::addPhrase(QStringView words)
{
    QStringList phrase;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        phrase.append(foldedWord(word));
    }
    m_phrases.push_back(phrase);
}

WordClasses::WordClasses(Language language)
{
    switch (language) {
    case Language::English:
        addEnglish(*this);
        break;
    case Language::Spanish:
        addSpanish(*this);
        break;
    case Language::Portuguese:
        addPortuguese(*this);
        break;
    case Language::French:
        addFrench(*this);
        break;
    case Language::German:
        addGerman(*this);
        break;
    case Language::Arabic:
        addArabic(*this);
        break;
    case Language::Other:
        break;
    }
}

const WordClasses &WordClasses::of(Language language)
{
    static const WordClasses all[] = {WordClasses(Language::Other),   WordClasses(Language::English),
                                      WordClasses(Language::Spanish), WordClasses(Language::Portuguese),
                                      WordClasses(Language::French),  WordClasses(Language::German),
                                      WordClasses(Language::Arabic)};
    return all[static_cast<int>(language)];
}

} // namespace model::suggest
