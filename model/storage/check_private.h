// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/check.h"
#include "model/storage/check_article.h"

#include <QSqlDatabase>

#include <deque>
#include <functional>

namespace model::storage {

struct CheckRule;
struct TagTree;

struct Check::Private
{
    explicit Private(QSqlDatabase &open)
        : database(open)
    {
    }

    struct ArticleRow
    {
        qint64 id = 0;
        QString place;
    };

    void add(Finding::Severity severity, const QString &text, const QString &place);
    void plan();
    void planRows();

    // The tables as such (check_tables.cpp).
    void checkFile();
    void checkReferences();
    void checkIndex();
    void checkSchema();
    void checkRule(const CheckRule &rule);
    void checkTags();
    void checkKinds(const TagTree &tags);

    // What stands in them.
    void checkText(const ArticleRow &article);
    void checkAnnotations(const ArticleRow &article, qint64 after);
    std::vector<StoredAnnotation> readAnnotations(qint64 article, qint64 after) const;
    void checkHistory(qint64 after, qint64 afterPosition);

    QSqlDatabase &database;
    CheckReport report;
    StoredText text;
    std::deque<std::function<void()>> parts; ///< a part may put a further one before the next
    qsizetype done = 0;
};

} // namespace model::storage
