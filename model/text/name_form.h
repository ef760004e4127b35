// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::text {

/// How much a name tells of whom it means, as it is written.
enum class NameForm {
    Description, ///< "a young leader", "the police", "she"
    SingleName,  ///< "Boluarte", "President Boluarte", "D. Boluarte", "Graz"
    FullName,    ///< "Dina Boluarte", "Ursula von der Leyen", "University of Oslo"
    Acronym      ///< "CUNARC", "EE. UU.", "G20"
};

/// By capitals, articles and titles in English, Spanish, Portuguese, French and German. Where a script has no
/// capitals, two words are a full name.
NameForm nameForm(QStringView name);

/// What names are compared by: without regard to case, marks, blanks and the form of hyphens and apostrophes.
QString foldedName(QStringView name);
/// Whether names fold to the same as one does. To be asked of thousands: most are told apart by their first
/// letters, without folding them.
class FoldedAlike
{
public:
    explicit FoldedAlike(QStringView name);
    bool operator()(QStringView other) const;

private:
    QString m_folded;
};

/// The words of a folded name, without the marks and brackets around them.
QStringList wordsOfName(QStringView folded);

/// Those of a name as it is written, without the articles and titles at its beginning: of "President
/// Boluarte" the surname. All of them where there is nothing else.
QStringList tellingWords(QStringView name);
/// Whether a name, as it is written, has all of these folded words, whole. Quick where it has not.
bool hasWords(const QString &name, const QStringList &words);
/// The capitalised words of a name in their order, folded, without an acronym in brackets.
QStringList capitalisedWords(QStringView name);
/// Whether letters are the beginnings of all these words, one after the other: "cunarc" of "central",
/// "única", "nacional", "rondas" and "campesinas", folded.
bool areBeginnings(QStringView letters, const QStringList &words);
/// The first letters of a name's words, folded: of its capitalised words only, and of all; "oas" and "ooas".
QStringList initialsOf(QStringView name);

} // namespace model::text
