// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/search_index.h"

#include "model/storage/query.h"

#include <QChar>
#include <QStringList>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t tatweel = 0x0640;
constexpr char32_t firstJamo = 0x1100;
constexpr char32_t firstHangul = 0xac00;
constexpr char32_t lastHangul = 0xd7a3;

bool standsApart(char32_t letter)
{
    // Asking for the script takes longest, and no letter before Hangul's jamo has one of these.
    if (letter < firstJamo) {
        return false;
    }
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(letter);
    default:
        return false;
    }
}

bool isTakenAway(char32_t letter)
{
    if (letter == tatweel) {
        return true;
    }
    if (QChar::category(letter) != QChar::Mark_NonSpacing) {
        return false;
    }
    // Marks of other scripts (vowel signs of Devanagari, Thai …) are part of the word.
    const QChar::Script script = QChar::script(letter);
    return script == QChar::Script_Inherited || script == QChar::Script_Latin
        || script == QChar::Script_Arabic || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic;
}

void appendFolded(QString &to, char32_t letter)
{
    if (isTakenAway(letter)) {
        return;
    }
    const char32_t folded = QChar::toCaseFolded(letter);
    if (standsApart(folded)) {
        to.append(u' ');
        to.append(QChar::fromUcs4(folded));
        to.append(u' ');
    } else {
        to.append(QChar::fromUcs4(folded));
    }
}

// Letter by letter: QString::normalized() needs quadratic time on a long text.
void appendDerived(QString &to, char32_t letter)
{
    const bool isSyllable = letter >= firstHangul && letter <= lastHangul;
    const QString parts = isSyllable ? QString() : QChar::decomposition(letter);
    const bool plain = parts.isEmpty()
        || QChar::decompositionTag(letter) == QChar::NoBreak; // "no-break space" stays a blank
    if (plain) {
        appendFolded(to, letter);
        return;
    }
    const QList<uint> letters = parts.toUcs4();
    for (const uint part : letters) {
        appendDerived(to, part);
    }
}

} // namespace

QString searchable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const char16_t unit = text[at].unicode(); unit < 0x80) {
            result.append(QChar(u'A' <= unit && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit));
            continue;
        }
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                       : static_cast<char32_t>(text[at].unicode());
        appendDerived(result, letter);
        at += isPair ? 1 : 0;
    }
    return result;
}

QString searchQuery(QStringView words)
{
    QStringList terms;
    const auto parts = words.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString term = searchable(part).simplified();
        const bool hasWord = std::any_of(
            term.cbegin(), term.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (hasWord) {
            terms.append(u'"' + term.replace(u'"', u' ') + u'"');
        }
    }
    return terms.join(u' ');
}

void indexArticle(const QSqlDatabase &database, qint64 article, const QString &text)
{
    Query(database, u"INSERT INTO article_words (rowid, words) VALUES (?, CAST(? AS TEXT))"_s)
        .bind(article)
        .bind(utf8(searchable(text)))
        .run();
}

void unindexArticle(const QSqlDatabase &database, qint64 article, const QString &text)
{
    Query(
        database,
        u"INSERT INTO article_words (article_words, rowid, words) VALUES ('delete', ?, CAST(? AS TEXT))"_s)
        .bind(article)
        .bind(utf8(searchable(text)))
        .run();
}

void indexAll(const QSqlDatabase &database)
{
    Query articles(database, u"SELECT id, CAST(text AS BLOB) FROM article ORDER BY id"_s);
    while (articles.next()) {
        indexArticle(database, articles.integer(0), articles.text(1));
    }
}

} // namespace model::storage
