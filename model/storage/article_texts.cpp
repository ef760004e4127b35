// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/article_texts.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/limits.h"
#include "model/storage/query.h"

#include <QCryptographicHash>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptAtMost = 4;

QString shortened(const QString &title)
{
    constexpr qsizetype longest = 80;
    return title.size() > longest ? title.left(longest) + u'…' : title;
}

Error tooLarge(const QString &title, const QString &excess)
{
    return Error(
        Message::tr(
            "The article “%1” cannot be shown: it has %2. It was not made by Tagline alone; divide it "
            "where it was made.")
            .arg(shortened(title), excess));
}

std::shared_ptr<const ArticleText> read(const QSqlDatabase &database, ArticleId id)
{
    Query query(
        database,
        u"SELECT id, CAST(title AS BLOB), CAST(byline AS BLOB), CAST(text AS BLOB), characters, text_sha256 "
        "FROM article WHERE uuid = ?"_s);
    query.bind(id);
    if (!query.next()) {
        throw Error(
            Message::tr(
                "This article is no longer in the project. Open the project again to see what it holds now."),
            id.text());
    }
    auto result = std::make_shared<ArticleText>();
    result->id = id;
    result->row = query.integer(0);
    result->text = intactText(query.bytes(3), query.integer(4), query.text(5), query.text(1));
    result->map = text::OffsetMap(result->text);
    result->units = text::Units(result->text, query.text(1), query.text(2));
    return result;
}

} // namespace

QString intactText(const QByteArray &utf8, qint64 characters, const QString &sha256, const QString &title)
{
    if (utf8.size() > largestText) {
        throw tooLarge(title, Message::tr("a text of more than %1 MB").arg(largestText / (1024LL * 1024)));
    }
    const QByteArray hash = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(hash) != sha256 || !QUtf8StringView(utf8).isValidUtf8()
        || text::codePointsIn(utf8) != characters) {
        throw Error(
            Message::tr("The text of the article “%1” is damaged: it is no longer the one that was added, so "
                        "it is not "
                        "shown. Take it from a backup, or save what can be read.")
                .arg(shortened(title)),
            sha256, Error::Kind::Damage);
    }
    QString text = fromUtf8(utf8);
    if (const QString excess = excessOf(text); !excess.isEmpty()) {
        throw tooLarge(title, excess);
    }
    return text;
}

std::shared_ptr<const ArticleText> ArticleTexts::of(ArticleId id)
{
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [id](const auto &kept) { return kept->id == id; });
    if (found != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, found);
        return m_kept.front();
    }
    keep(read(m_database, id));
    return m_kept.front();
}

void ArticleTexts::keep(std::shared_ptr<const ArticleText> text)
{
    forget(text->id);
    m_kept.push_front(std::move(text));
    if (m_kept.size() > keptAtMost) {
        m_kept.pop_back();
    }
}

void ArticleTexts::forget(ArticleId id)
{
    m_kept.remove_if([id](const auto &kept) { return kept->id == id; });
}

} // namespace model::storage
