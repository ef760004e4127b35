// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cleaning.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/query.h"
#include "model/storage/search_index.h"

#include <QSqlError>
#include <QUuid>

namespace model::storage {

using namespace Qt::StringLiterals;

Cleaning::Cleaning(const QString &file)
    : m_name(u"cleaning-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(file);
    try {
        if (!m_database.open()) {
            throw Error(
                Message::tr("The copy “%1” could not be opened.").arg(file), m_database.lastError().text());
        }
        for (const QString &pragma :
             {u"foreign_keys = ON"_s, u"secure_delete = ON"_s, u"synchronous = FULL"_s}) {
            run(m_database, u"PRAGMA "_s + pragma);
        }
    } catch (const Error &) {
        close();
        throw;
    }
}

Cleaning::~Cleaning()
{
    close();
}

void Cleaning::close()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool indexAnew(const QSqlDatabase &database, const std::function<bool()> &goOn)
{
    run(database, u"INSERT INTO article_words (article_words) VALUES ('delete-all')"_s);
    Query articles(database, u"SELECT id, CAST(text AS BLOB) FROM article ORDER BY id"_s);
    while (articles.next()) {
        if (!goOn()) {
            return false;
        }
        indexArticle(database, articles.integer(0), articles.text(1));
    }
    return true;
}

} // namespace model::storage
