// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/name_form.h"

#include "model/text/folding.h"

#include <QSet>

#include <algorithm>

namespace model::text {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.cbegin(), list.cend()};
}

const QSet<QString> &articles()
{
    static const QSet<QString> words =
        setOf(u"a an the el la los las un una o os as um uma le les une der die das dem den ein eine"_s);
    return words;
}

/// Folded, and without their full stops.
const QSet<QString> &titles()
{
    static const QSet<QString> words = setOf(
        u"mr mrs ms miss mx dr dra prof professor profesor profesora sir lord lady dame sr sra srta senor "
        "senora senorita don dona senhor senhora m mme mlle monsieur madame herr frau president presidente "
        "presidenta prasident prasidentin minister ministerin ministro ministra ministre prime premier vice "
        "former senator senador senadora sen representative rep congresista diputado diputada deputado "
        "deputada governor gov gobernador gobernadora governador governadora mayor alcalde alcaldesa "
        "prefeito prefeita maire chancellor canciller kanzler kanzlerin king queen prince princess rey reina "
        "principe princesa roi reine konig konigin pope papa pape papst judge justice juez jueza juiz juiza "
        "general gen colonel col coronel captain capt capitan major maj lieutenant lt sergeant sgt officer "
        "inspector detective chief rev reverend father padre sister saint bishop obispo cardinal cardenal "
        "sheikh imam rabbi aunt uncle"_s);
    return words;
}

bool isEdge(QChar character)
{
    return !character.isLetterOrNumber() && !character.isMark() && !character.isSurrogate();
}

QStringView bare(QStringView word)
{
    while (!word.isEmpty() && isEdge(word.front())) {
        word = word.sliced(1);
    }
    while (!word.isEmpty() && isEdge(word.back())) {
        word.chop(1);
    }
    return word;
}

/// What folds to its small letter, or to itself, whatever stands around it but a mark behind.
bool foldsPlainly(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// With a capital, or in a script without any; a number or a word like “d’Ivoire” is neither.
bool beginsAsName(QStringView word)
{
    const QStringView letters = bare(word);
    if (letters.isEmpty()) {
        return false;
    }
    const QChar first = letters.front();
    return first.isUpper() || first.isTitleCase() || (first.isLetter() && !first.isLower())
        || first.isSurrogate();
}

bool isInitial(QStringView word)
{
    const QStringView letter = bare(word);
    return letter.size() == 1 && letter.front().isUpper();
}

/// Capitals, digits and other signs only, with more than one letter or digit; in several words where each is
/// short and has its full stop: EE. UU.
bool isAcronym(QStringView name)
{
    constexpr qsizetype longestPart = 4;
    const QList<QStringView> parts = name.split(u' ');
    const bool isParted = parts.size() > 1;
    if (isParted && !std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) {
            return part.endsWith(u'.') && part.size() <= longestPart;
        })) {
        return false;
    }
    qsizetype letters = 0;
    qsizetype signs = 0;
    for (const QChar c : name) {
        if (c.isLower() || (c.isLetter() && !c.isUpper())) {
            return false;
        }
        letters += c.isUpper() ? 1 : 0;
        signs += c.isLetterOrNumber() ? 1 : 0;
    }
    return letters >= 1 && signs >= 2;
}

} // namespace

NameForm nameForm(QStringView name)
{
    const QString whole = name.toString().simplified();
    if (isAcronym(whole)) {
        return NameForm::Acronym;
    }
    QList<QStringView> words = QStringView(whole).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](QStringView word) { return bare(word).isEmpty(); });
    if (words.isEmpty() || !beginsAsName(words.first())
        || !(beginsAsName(words.last()) || bare(words.last()).front().isDigit())) {
        return NameForm::Description;
    }
    while (words.size() > 1 && articles().contains(foldedName(words.first()))) {
        words.removeFirst();
    }
    while (words.size() > 1 && titles().contains(foldedName(bare(words.first())))) {
        words.removeFirst();
    }
    const auto telling =
        std::count_if(words.cbegin(), words.cend(), [](QStringView word) { return !isInitial(word); });
    const bool isShort = words.size() < 2 || telling < 2 || isInitial(words.first());
    return isShort ? NameForm::SingleName : NameForm::FullName;
}

QStringList tellingWords(QStringView name)
{
    const QStringList all = wordsOfName(foldedName(name));
    qsizetype first = 0;
    while (first < all.size() - 1 && (articles().contains(all[first]) || titles().contains(all[first]))) {
        ++first;
    }
    return all.sliced(first);
}

QStringList capitalisedWords(QStringView name)
{
    QStringList words;
    for (const QStringView part : name.split(u' ', Qt::SkipEmptyParts)) {
        const QStringView word = bare(part);
        if (!word.isEmpty() && part.front() != u'(' && word.front().isUpper()) {
            words.append(foldedName(word));
        }
    }
    return words;
}

bool areBeginnings(QStringView letters, const QStringList &words)
{
    const auto fits = [&](const auto &self, qsizetype at, qsizetype word) -> bool {
        if (word == words.size()) {
            return at == letters.size();
        }
        const QString &all = words[word];
        for (qsizetype taken = 1;
             taken <= all.size() && at + taken <= letters.size() && all[taken - 1] == letters[at + taken - 1];
             ++taken) {
            if (self(self, at + taken, word + 1)) {
                return true;
            }
        }
        return false;
    };
    return !words.isEmpty() && letters.size() >= words.size() && fits(fits, 0, 0);
}

QStringList initialsOf(QStringView name)
{
    QString capitalised;
    QString all;
    for (const QStringView part : name.split(u' ', Qt::SkipEmptyParts)) {
        const QStringView word = bare(part);
        if (word.isEmpty() || part.front() == u'(') {
            continue; // an acronym in brackets is none of the words it stands for
        }
        all += word.front();
        if (word.front().isUpper()) {
            capitalised += word.front();
        }
    }
    QStringList initials{foldedName(capitalised), foldedName(all)};
    initials.removeAll(QString());
    initials.removeDuplicates();
    return initials;
}

QString foldedName(QStringView name)
{
    const QString whole = name.toString().simplified();
    const QString letters = folded(whole, {}).letters();
    return letters.isEmpty() ? whole : letters; // of a name that is nothing but marks
}

FoldedAlike::FoldedAlike(QStringView name)
    : m_folded(foldedName(name))
{
}

bool FoldedAlike::operator()(QStringView other) const
{
    qsizetype at = 0;
    while (at < other.size() && foldsPlainly(other[at])) {
        if (at == m_folded.size() || other[at].toLower() != m_folded[at]) {
            return false;
        }
        ++at;
    }
    return at == other.size() ? at == m_folded.size() : foldedName(other) == m_folded;
}

bool hasWords(const QString &name, const QStringList &words)
{
    const bool isAscii =
        std::all_of(name.cbegin(), name.cend(), [](QChar character) { return character.unicode() < 0x80; });
    const bool mayHave = !isAscii || std::all_of(words.cbegin(), words.cend(), [&name](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
    if (!mayHave) {
        return false;
    }
    const QStringList all = wordsOfName(foldedName(name));
    return std::all_of(
        words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word); });
}

QStringList wordsOfName(QStringView folded)
{
    QStringList words;
    for (const QStringView part : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringView word = bare(part); !word.isEmpty()) {
            words.append(word.toString());
        }
    }
    return words;
}

} // namespace model::text
