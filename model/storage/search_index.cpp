// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/search_index.h"

#include "model/storage/query.h"
#include "model/text/folding.h"

#include <QStringList>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t firstApart =
    0x1100; // Hangul's jamo: no letter before it is, or has, one that stands apart

/// Puts blanks around the letters from a position on that stand apart.
void setApart(QString &derived, qsizetype from)
{
    const QList<uint> letters = QStringView(derived).sliced(from).toUcs4();
    derived.truncate(from);
    for (const uint letter : letters) {
        const bool isApart = text::standsApart(letter);
        derived.append(isApart ? u" "_s : QString());
        derived.append(QChar::fromUcs4(letter));
        derived.append(isApart ? u" "_s : QString());
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
        const char32_t letter = text::letterAt(text, at);
        const qsizetype from = result.size();
        text::appendFolded(result, letter, {});
        if (letter >= firstApart) {
            setApart(result, from);
        }
        at += QChar::requiresSurrogates(letter) ? 1 : 0;
    }
    return result;
}

std::optional<QString> phraseQuery(QStringView words)
{
    QString phrase = searchable(words).simplified();
    const QList<uint> letters = phrase.toUcs4();
    const bool hasWord = std::any_of(
        letters.cbegin(), letters.cend(), [](char32_t letter) { return QChar::isLetterOrNumber(letter); });
    if (!hasWord || std::any_of(letters.cbegin(), letters.cend(), text::isYoung)) {
        return std::nullopt;
    }
    return u'"' + phrase.replace(u'"', u' ') + u'"';
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
