// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/noun_phrases.h"
#include "model/suggest/quoted_passages.h"

#include <QHash>

#include <optional>
#include <vector>

namespace model::suggest {

/// The people whom a text names outside of quotations, found by their full names ("Imelda Rask"), and the
/// places where one of their surnames stands alone. Not in Arabic, where no letter tells a name.
class Persons
{
public:
    Persons(const TokenText &words, const std::vector<QuotedPassage> &quoted);

    /// The place nearest before the position where somebody is named whom a pronoun of that gender can mean;
    /// not further back than a reader remembers.
    std::optional<TokenSpan> nearestBefore(qsizetype position, quint32 gender) const;
    /// Whom "el concejal" means: the person named before that beside the same word.
    std::optional<TokenSpan> describedBefore(TokenSpan description) const;
    /// Whether the word alone is the surname of somebody named in full.
    bool isSurname(const QString &folded) const { return m_genders.contains(folded); }

private:
    void add(TokenSpan name);
    quint32 genderBeside(TokenSpan name) const;

    const TokenText &m_words;
    std::vector<TokenSpan> m_names;    ///< in order
    QHash<QString, quint32> m_genders; ///< by surname
};

} // namespace model::suggest
