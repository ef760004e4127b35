// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/language.h"

#include <QHash>
#include <QString>

#include <vector>

namespace model::suggest {

/// What a word can be where somebody is quoted. A word may be several things.
enum WordClass : quint32 {
    Speech = 1u << 0,      ///< "said", "afirmó": takes a quotation, and "that"
    QuoteOnly = 1u << 1,   ///< with Speech: "shrugged" takes a quotation, but no "that"
    Participle = 1u << 2,  ///< "declarado", "expliqué": speech only behind an auxiliary
    Calling = 1u << 3,     ///< "called", "bezeichnete": the quotation says as what
    According = 1u << 4,   ///< "según", "laut": the source follows, no verb
    That = 1u << 5,        ///< "that", "que", "dass"
    Auxiliary = 1u << 6,   ///< "has", "ha", "hat"
    Negation = 1u << 7,    ///< before a verb, then nothing was said: "not", "nicht"; and "to"
    Pronoun = 1u << 8,     ///< that can be who speaks: "she", "er"
    Male = 1u << 9,        ///< with Pronoun, Title or Office
    Female = 1u << 10,     ///< likewise
    Plural = 1u << 11,     ///< with Pronoun
    Determiner = 1u << 12, ///< begins who speaks: "the", "una", "ein"
    Preposition = 1u << 13,
    Of = 1u << 14,           ///< continues it: "of", "del", "von"
    Conjunction = 1u << 15,  ///< never belongs to it: "and", "pero"
    Relative = 1u << 16,     ///< ends it: "who", "que", "qui"
    Title = 1u << 17,        ///< before a name, no part of it: "Mr", "Dra"
    Adverb = 1u << 18,       ///< may stand between verb and speaker: "ayer", "gestern"
    Office = 1u << 19,       ///< before a name, no part of it: "mayor", "Bürgermeisterin"
    Organization = 1u << 20, ///< a name with it is no person's: "Union", "Ministerio"
    Work = 1u << 21,         ///< what has a title in quotation marks: "novel", "película"
    Naming = 1u << 22,       ///< before words held at arm's length: "so-called", "llamado"
    Finite = 1u << 23,       ///< shows that "said the …" begins a clause: "would", "sei"
    Clitic = 1u << 24,       ///< between subject and verb: "lo", "se", "s’"
    Particle = 1u << 25,     ///< within a name: "de", "van", "al"
    Gerund = 1u << 26,       ///< with Speech or Calling: whoever the sentence is about does it: "calling"
    TakesHearer = 1u << 27,  ///< with Speech: who is spoken to follows, not who speaks: "told"
    Definite = 1u << 28,     ///< with Determiner: somebody known already: "the", "el"
};

/// A word as the tables have it: small letters; Arabic without its marks, and with one form of alef and ya.
QString foldedWord(QStringView word);

/// What is known of the words of one language.
class WordClasses
{
public:
    static const WordClasses &of(Language language);

    quint32 of(const QString &folded) const { return m_classes.value(folded); }
    /// Cues of several words ("according", "to"), each as folded words.
    const std::vector<QStringList> &phrases() const { return m_phrases; }

    /// Words of a class, parted by blanks.
    void add(quint32 classes, QStringView words);
    /// A cue of several words that the source follows.
    void addPhrase(QStringView words);

private:
    explicit WordClasses(Language language);

    QHash<QString, quint32> m_classes;
    std::vector<QStringList> m_phrases;
};

// Each fills in its language.
void addEnglish(WordClasses &words);
void addSpanish(WordClasses &words);
void addPortuguese(WordClasses &words);
void addFrench(WordClasses &words);
void addGerman(WordClasses &words);
void addArabic(WordClasses &words);

} // namespace model::suggest
