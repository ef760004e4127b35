// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace model::suggest {

// What is known of words around and in names, in English, Spanish, Portuguese, French, German and Arabic. All
// take a word as text::FoldedText has it: in lower case, without diacritics.

/// Stands before a name and is no part of it: mr, president, señora, ministerin.
bool isTitle(QStringView word);
/// Belongs to the surname behind it: de, von, dos.
bool isParticle(QStringView word);
/// Likewise, and what follows alone would name somebody else: bin, ibn, abu.
bool isPatronymic(QStringView word);
/// Follows a surname: jr, filho, iii.
bool isNameSuffix(QStringView word);
/// A Chinese, Korean or Vietnamese surname, which stands before the given name: Xi Jinping.
bool isLeadingSurname(QStringView word);
/// A given name that many people have.
bool isGivenName(QStringView word);
/// the, der, una
bool isArticle(QStringView word);
/// Articles, pronouns, prepositions and the like, which are no names and may begin a sentence.
bool isPlainWord(QStringView word);
/// Stands for a name, so that it is none: she, usted, هو.
bool isPronoun(QStringView word);
/// What is written before a name with an apostrophe: l’, d’, qu’, dell’.
bool isElided(QStringView word);

} // namespace model::suggest
