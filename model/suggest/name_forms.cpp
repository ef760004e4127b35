// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/name_forms.h"

#include "model/suggest/known_words.h"
#include "model/suggest/letter_case.h"
#include "model/suggest/name_letters.h"
#include "model/text/folding.h"
#include "model/text/names.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

using Kind = NameForm::Kind;

/// A word of a name as it stands, and as it is compared.
struct Word
{
    QString text;
    QString folded;
};

QString foldedWord(const QString &word)
{
    QString letters = text::foldedLetters(word);
    return letters.remove(u'.').remove(u',');
}

QList<Word> wordsOf(const QString &name)
{
    QList<Word> words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        words.append({word, foldedWord(word)});
    }
    return words;
}

QString joined(const QList<Word> &words, qsizetype from, qsizetype to)
{
    QStringList parts;
    for (qsizetype i = from; i < to; ++i) {
        parts.append(words[i].text);
    }
    return parts.join(u' ');
}

bool isInitial(const Word &word)
{
    return word.folded.size() == 1 && !text::standsApart(word.folded.front().unicode());
}

bool partsWords(QChar character)
{
    return character == u'-' || character == u'\'' || character == QChar(0x2019);
}

/// Whether it is written as names are: with a capital where the script has them, perhaps behind a particle
/// ("d’Aubigny", "al-Sisi").
bool looksLikeName(const Word &word)
{
    bool begins = true;
    for (const QChar character : word.text) {
        if (begins && character.isLetter() && !character.isLower()) {
            return word.folded.size() > 1;
        }
        begins = partsWords(character);
    }
    return false;
}

/// A word of capitals, perhaps with full stops, & or digits in it.
bool isAcronym(QStringView words)
{
    constexpr qsizetype longest = 14;
    int capitals = 0;
    int others = 0;
    for (const QChar character : words) {
        capitals += character.isUpper() ? 1 : 0;
        others += character.isLower() ? 1 : 0;
        if (!character.isLetterOrNumber() && !QStringView(u".&-").contains(character)) {
            return false;
        }
    }
    return words.size() <= longest && capitals >= 2 && capitals > others;
}

/// Gathers forms, none twice.
class Forms
{
public:
    void add(const QString &words, Kind kind)
    {
        const QString form = words.simplified();
        const QString folded = text::foldedLetters(form);
        if (wordFrom(folded, 0).isEmpty() || isPronoun(folded) || m_known.contains(form)) {
            return;
        }
        m_known.insert(form);
        m_forms.append({form, kind});
    }

    QList<NameForm> all() const { return m_forms; }

private:
    QList<NameForm> m_forms;
    QSet<QString> m_known; ///< a name may have thousands of others
};

/// A person's name in its parts.
class PersonName
{
public:
    explicit PersonName(const QString &name)
    {
        m_words = wordsOf(inReadingOrder(name));
        while (m_words.size() > 1 && isTitle(m_words.first().folded)) {
            m_words.removeFirst();
        }
        m_suffixes = 0;
        while (m_words.size() - m_suffixes > 2
               && isNameSuffix(m_words[m_words.size() - m_suffixes - 1].folded)) {
            ++m_suffixes;
        }
    }

    void addTo(Forms &forms) const
    {
        forms.add(joined(m_words, 0, m_words.size()), Kind::Full);
        const qsizetype end = m_words.size() - m_suffixes;
        forms.add(joined(m_words, 0, end), Kind::Full);
        if (end < 2 || !looksLikeName(m_words[end - 1])) {
            return;
        }
        const qsizetype last = withParticles(end - 1);
        if (last == 0) {
            return; // nothing but a surname
        }
        if (isLeadingSurname(m_words.first().folded) && end <= 3) {
            forms.add(m_words.first().text, Kind::Surname);
        }
        const bool isPair = addPair(forms, last, end);
        forms.add(joined(m_words, 0, 1) + u' ' + joined(m_words, last, end), Kind::Full);
        addInitial(forms, last, end);
        forms.add(joined(m_words, last, m_words.size()), Kind::Surname);
        forms.add(joined(m_words, last, end), Kind::Surname);
        if (!isPair && !isPatronymic(m_words[last].folded)) {
            addBare(forms, end);
        }
    }

private:
    /// "Quispe, Ana", as lists have it.
    static QString inReadingOrder(const QString &name)
    {
        const QStringList parts = name.split(u',');
        return parts.size() == 2 && !isNameSuffix(foldedWord(parts[1].trimmed()))
            ? parts[1].trimmed() + u' ' + parts[0].trimmed()
            : name;
    }

    /// Where the surname begins whose last word this is.
    qsizetype withParticles(qsizetype word) const
    {
        while (word > 0 && isParticle(m_words[word - 1].folded)) {
            --word;
        }
        return word;
    }

    /// What may be the first of two surnames: it stands between a given name and the last one.
    bool addPair(Forms &forms, qsizetype last, qsizetype end) const
    {
        const qsizetype before = last - 1;
        if (before < 1 || !looksLikeName(m_words[before]) || isInitial(m_words[before])
            || isGivenName(m_words[before].folded)) {
            return false;
        }
        const qsizetype first = withParticles(before);
        if (first == 0) {
            return false;
        }
        // Behind two given names, or with a particle, it is hardly a further one.
        const bool isSurname = first >= 2 || first < before;
        const Kind kind = isSurname ? Kind::Surname : Kind::Part;
        forms.add(joined(m_words, first, end), Kind::Full);
        forms.add(joined(m_words, 0, before + 1), isSurname ? Kind::Full : Kind::Part);
        addInitial(forms, first, end);
        forms.add(joined(m_words, last, end), Kind::Surname);
        forms.add(joined(m_words, first, before + 1), kind);
        addBare(forms, end);
        return true;
    }

    /// "A. Quispe"
    void addInitial(Forms &forms, qsizetype from, qsizetype end) const
    {
        const Word &given = m_words.first();
        if (given.text.front().isUpper() && given.text.size() > 1) {
            forms.add(given.text.left(1) + u". "_s + joined(m_words, from, end), Kind::Full);
        }
    }

    /// "da Silva": Silva
    void addBare(Forms &forms, qsizetype end) const
    {
        const qsizetype last = withParticles(end - 1);
        if (last < end - 1 && !isPatronymic(m_words[end - 2].folded)) {
            forms.add(m_words[end - 1].text, Kind::Surname);
        }
        // "al-Sisi": Sisi; "d’Aubigny": Aubigny
        const QString &word = m_words[end - 1].text;
        const auto mark = std::find_if(word.cbegin(), word.cend(), partsWords);
        const qsizetype length = mark - word.cbegin();
        if (mark != word.cend() && length > 0 && word.front().isLower()
            && isParticle(foldedWord(word.left(length)))) {
            forms.add(word.mid(length + 1), Kind::Surname);
        }
    }

    QList<Word> m_words;
    qsizetype m_suffixes = 0;
};

/// A name with what stands in brackets at its end: "Confederación … (CUNARC)".
struct Bracketed
{
    QString name;
    QString within; ///< empty if there is none
};

Bracketed partsOf(const QString &name)
{
    const qsizetype open = name.lastIndexOf(u'(');
    if (open <= 0 || !name.endsWith(u')')) {
        return {name, {}};
    }
    return {name.left(open).trimmed(), name.mid(open + 1).chopped(1).trimmed()};
}

/// "Mueller" and "Müller", "Strauss" and "Strauß". Not behind a vowel or q: "Bauer", "Quispe".
QString inOneLetter(QString words)
{
    static const QRegularExpression pair(
        u"(?<![aeiouq])([aou])e|ss"_s, QRegularExpression::CaseInsensitiveOption);
    static const QString single = u"aäoöuüAÄOÖUÜ"_s;
    auto match = pair.match(words);
    for (qsizetype from = 0; match.hasMatch(); match = pair.match(words, from)) {
        const QString vowel = match.captured(1);
        const QChar letter = vowel.isEmpty() ? u'ß' : single[single.indexOf(vowel) + 1];
        words.replace(match.capturedStart(), match.capturedLength(), letter);
        from = match.capturedStart() + 1;
    }
    return words;
}

QString inTwoLetters(QString words)
{
    static const std::array<std::pair<QChar, QStringView>, 11> pairs = {
        {{u'ä', u"ae"},
         {u'ö', u"oe"},
         {u'ü', u"ue"},
         {u'Ä', u"Ae"},
         {u'Ö', u"Oe"},
         {u'Ü', u"Ue"},
         {u'ß', u"ss"},
         {u'ø', u"oe"},
         {u'å', u"aa"},
         {u'æ', u"ae"},
         {u'œ', u"oe"}}};
    for (const auto &[one, two] : pairs) {
        words.replace(one, two.toString());
    }
    return words;
}

void addSpellings(Forms &forms)
{
    for (const NameForm &form : forms.all()) {
        forms.add(inTwoLetters(form.words), form.kind);
        forms.add(inOneLetter(form.words), form.kind);
        for (const auto &[one, other] : {std::pair(u"al-"_s, u"el-"_s), std::pair(u"el-"_s, u"al-"_s)}) {
            const QString words = u' ' + form.words;
            const qsizetype at = words.indexOf(u' ' + one, 0, Qt::CaseInsensitive);
            if (at >= 0) {
                forms.add(QString(form.words).replace(at, one.size(), other), form.kind);
            }
        }
    }
}

/// "U.S.A." and "USA".
void addAcronym(Forms &forms, const QString &words)
{
    forms.add(words, Kind::Acronym);
    if (words.contains(u'.')) {
        forms.add(QString(words).remove(u'.'), Kind::Acronym);
    }
}

void addThing(Forms &forms, const QString &name, Kind kind)
{
    if (isAcronym(name)) {
        addAcronym(forms, name);
        return;
    }
    forms.add(name, kind);
    // "The Harbour Post", but not "The Hague".
    if (name.startsWith(u"The "_s, Qt::CaseInsensitive) && name.count(u' ') > 1) {
        forms.add(name.mid(4), kind);
    }
}

} // namespace

QList<NameForm> formsOf(const Entity &entity, bool isPerson)
{
    Forms forms;
    const auto [name, within] = partsOf(entity.name.simplified());
    if (isPerson || !within.isEmpty()) {
        forms.add(entity.name, Kind::Full);
    }
    isPerson ? PersonName(name).addTo(forms) : addThing(forms, name, Kind::Full);
    if (isAcronym(within)) {
        addAcronym(forms, within);
    }
    for (const QString &alias : entity.aliases) {
        const auto [other, more] = partsOf(alias.simplified());
        isPerson ? forms.add(other, Kind::Alias) : addThing(forms, other, Kind::Alias);
        if (isAcronym(more)) {
            addAcronym(forms, more);
        }
    }
    addSpellings(forms);
    return forms.all();
}

QString acronymBehind(QStringView text, qsizetype nameEnd, QStringView name)
{
    constexpr qsizetype longest = 20;
    const QStringView rest = text.sliced(nameEnd).left(longest);
    const qsizetype open = rest.indexOf(u'(');
    const qsizetype close = rest.indexOf(u')');
    if (open < 0 || open > 1 || close < open || !rest.left(open).trimmed().isEmpty()) {
        return {};
    }
    const QStringView acronym = rest.sliced(open + 1, close - open - 1);
    const QString letters = text::foldedLetters(acronym);
    const QString names = text::foldedLetters(name);
    if (!isAcronym(acronym) || acronym.size() == name.size() || letters.front() != names.front()) {
        return {};
    }
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = letter.isLetter() && at >= 0 ? names.indexOf(letter, at) + 1 : at;
        if (letter.isLetter() && at == 0) {
            return {};
        }
    }
    return acronym.toString();
}

} // namespace model::suggest
