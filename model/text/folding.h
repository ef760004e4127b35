// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QString>

#include <vector>

namespace model::text {

/// What of a letter counts when texts are compared.
struct Folding
{
    bool keepCase = false;
    bool keepMarks = false;

    friend bool operator==(const Folding &, const Folding &) = default;
};

/// Whether the letter is a word by itself for a search: Han, kana, Hangul, Bopomofo.
bool standsApart(char32_t letter);
/// Whether it is a Latin, Arabic, Greek or Cyrillic mark or the tatweel, without which a word is the same
/// one.
bool isTakenAway(char32_t letter);
/// Whether the letter, or sign, came to Unicode after version 6.1, whose tables SQLite's full-text index has:
/// it takes all of these for letters of words, emoji too.
bool isYoung(char32_t letter);
/// Appends what the letter is compared by: its parts (é, ﬁ, a fullwidth letter), each folded; nothing for a
/// mark that is taken away. Letter by letter, since QString::normalized() needs quadratic time on a long
/// text.
void appendFolded(QString &to, char32_t letter, Folding folding);

/// The code point that begins at a position, or ends before one; a lone surrogate is itself.
char32_t letterAt(QStringView text, qsizetype position);
char32_t letterBefore(QStringView text, qsizetype position);

/// A text as a search sees it, with the way back: folded letters, each run of blanks as one space,
/// typographic apostrophes, quotation marks and hyphens as plain ones. Made in parts, so that a long text can
/// be folded in slices.
class FoldedText
{
public:
    explicit FoldedText(Folding folding = {})
        : m_folding(folding)
    {
    }

    /// Makes room for the next text, and keeps what this one's took.
    void clear();
    /// Folds the text on from where it stopped, by about so many units; true while there is more. Each call
    /// takes the same text.
    bool add(QStringView text, qsizetype units);
    /// How much of the text is folded.
    qsizetype done() const { return m_done; }

    const QString &letters() const { return m_letters; }
    /// Where in the text a letter begins.
    qsizetype startInText(qsizetype letter) const;
    /// The place in the text of a range of letters, grown to whole letters of the text, with the marks behind
    /// the last.
    TextRange inText(TextRange letters) const;

private:
    /// Letters that stand in the text as they do here, unit for unit; or (`width` > 0) that all come from so
    /// many units of the text.
    struct Stretch
    {
        qsizetype letters = 0;
        qsizetype text = 0;
        qsizetype width = 0;
    };

    bool addPlain(const char16_t *table, QStringView text, qsizetype until);
    void addLetter(QStringView text);
    void addOther(char32_t letter, qsizetype width);
    void addBlanks(QStringView text);
    void begin(qsizetype width);
    std::vector<Stretch>::const_iterator stretchOf(qsizetype letter) const;

    Folding m_folding;
    QString m_letters;
    std::vector<Stretch> m_stretches;
    qsizetype m_done = 0;
};

/// A text folded in one go.
FoldedText folded(QStringView text, Folding folding);
/// What of a text counts where case and marks do not.
QString foldedLetters(QStringView text);

} // namespace model::text
