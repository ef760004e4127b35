// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/name_letters.h"
#include "model/suggest/name_tree.h"
#include "model/text/folding.h"
#include "model/values/text_range.h"

#include <QDeadlineTimer>

#include <vector>

namespace model::suggest {

/// Why a place may be no mention of the name, or of another one's: then a person should look at it.
enum class Doubt {
    None,
    Shared,     ///< several are called so
    LongerName, ///< it may be a part of a longer name ("Pedro Quispe", "Quispe Avenue")
    CommonWord, ///< the words may be common ones ("Rose")
    Plural,     ///< "the Quispes"
    MiddleName, ///< a given name rather than a surname
    Far         ///< a surname alone, in an article that nowhere has the full name
};

struct FoundName
{
    TextRange range;
    std::vector<int> entries; ///< of the tree: the forms that stand there, at most eight
    Doubt doubt = Doubt::None;
};

/// Finds the names of a tree in one text after another, each in slices, in one pass: as whole words,
/// without regard to diacritics and to the letters that Arabic writes in two ways. What is written with a
/// capital in the name must have one in the text (of a thing's name of several words, one of them), an
/// acronym all of them; "Otan" is one too, inside of a sentence. Endings of the possessive and Arabic
/// proclitics stay outside. At each place the longest name counts, so that none overlap.
class NameFinder
{
public:
    /// The tree has to outlive it.
    explicit NameFinder(const NameTree &tree)
        : m_tree(&tree)
    {
    }

    /// Begins with a text; `language` is a BCP 47 tag, or empty: then it is told from the words.
    void begin(const QString &text, const QString &language);
    /// Looks on until the deadline; true while there is more of the text.
    bool findSome(const QDeadlineTimer &until);
    /// Once it is over: what was found, in order.
    std::vector<FoundName> take() { return std::exchange(m_found, {}); }
    bool isGerman() const { return m_isGerman; }

private:
    enum class Fit { No, Doubtful, Yes };
    /// Where a name may end.
    struct Ending
    {
        qsizetype end = 0;
        int node = NameTree::root;
        bool isPlural = false;
    };

    void tellLanguage(const QString &language);
    qsizetype matchAt(const NameWord &word);
    qsizetype matchBehindProclitic(const NameWord &word);
    qsizetype walk(const NameWord &first, qsizetype start);
    Ending pluralOf(int node, quint64 gap, const NameWord &word) const;
    bool accept(qsizetype start, const Ending &ending);
    std::vector<LetterCase> casesIn(qsizetype start, const Ending &ending) const;
    Fit fitOf(
        const NameTree::Entry &entry, const std::vector<LetterCase> &cases, TextRange range,
        bool beginsSentence) const;
    Doubt doubtOf(const FoundName &found, const std::vector<LetterCase> &cases, bool isPlural) const;
    bool isInLongerName(TextRange range, bool isOneWord, bool isGenitive) const;
    bool mayBeHere(const NameWord &word);
    void finish();

    const NameTree *m_tree;
    QString m_text;
    text::FoldedText m_folded;
    qsizetype m_next = 0;
    bool m_isFolded = false;
    bool m_isGerman = false;
    bool m_isIberian = false; ///< Spanish or Portuguese: two surnames are usual
    std::vector<FoundName> m_found;
    /// Places of one word that a common word could have, too, with its hash.
    std::vector<std::pair<size_t, quint64>> m_maybeCommon;
    std::vector<quint64> m_lower; ///< words of the text in lower case with which a name may begin
};

} // namespace model::suggest
