// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked of the tables as such, whatever stands in them.
#include "model/error.h"
#include "model/message.h"
#include "model/storage/check_private.h"
#include "model/storage/check_rules.h"
#include "model/storage/limits.h"
#include "model/storage/migrations.h"
#include "model/storage/query.h"
#include "model/storage/raw_row.h"
#include "model/storage/repair_tables.h"
#include "model/storage/tag_tree.h"

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

using Severity = Finding::Severity;

bool hasTable(const QSqlDatabase &database, const QString &name)
{
    Query table(database, u"SELECT 1 FROM sqlite_schema WHERE name = CAST(? AS TEXT)"_s);
    table.bind(utf8(name));
    return table.next();
}

/// A view of the index that lives with the connection. What is open for reading only is told so by the file
/// itself, too.
void listIndexedWords(const QSqlDatabase &database)
{
    Query mode(database, u"PRAGMA query_only"_s);
    const bool isForReading = mode.next() && mode.integer(0) != 0;
    mode.next();
    run(database, u"PRAGMA query_only = OFF"_s);
    run(database,
        u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_words USING fts5vocab(main, article_words, "
        "'row')"_s);
    if (isForReading) {
        run(database, u"PRAGMA query_only = ON"_s);
    }
}

qint64 wordsIn(const QSqlDatabase &database)
{
    Query sum(database, u"SELECT coalesce(sum(cnt), 0) FROM temp.indexed_words"_s);
    return sum.next() ? sum.integer(0) : 0;
}

/// The index keeps each article's number of words as an integer of variable length.
qint64 wordsNoted(const QSqlDatabase &database)
{
    qint64 all = 0;
    Query sizes(database, u"SELECT sz FROM article_words_docsize"_s);
    while (sizes.next()) {
        qsizetype at = 0;
        all += variableNumber(sizes.bytes(0), at).value_or(0);
    }
    return all;
}

} // namespace

void Check::Private::checkFile()
{
    Query row(database, u"PRAGMA integrity_check"_s);
    while (row.next()) {
        if (const QString verdict = row.text(0); verdict != u"ok"_s) {
            add(Severity::Damage, Message::tr("SQLite finds the file damaged."), verdict.simplified());
        }
    }
}

void Check::Private::checkReferences()
{
    // What the tables of other programs refer to is their affair.
    Query row(database, u"SELECT * FROM pragma_foreign_key_check(CAST(? AS TEXT))"_s);
    for (const RepairTable &table : repairTables()) {
        row.bind(utf8(QString::fromUtf16(table.name)));
        while (row.next()) {
            const QString number = row.isNull(1) ? QString() : u' ' + row.text(1);
            add(Severity::Damage, Message::tr("A row refers to one that does not exist."),
                u"%1%2 to %3"_s.arg(row.text(0), number, row.text(2)));
        }
    }
}

/// SQLite's own check does not look into the full-text index: whether it can be read through, and holds as
/// many words as it noted of each article.
void Check::Private::checkIndex()
{
    if (!hasTable(database, u"article_words"_s)) {
        return;
    }
    QString trouble;
    try {
        listIndexedWords(database);
        const qint64 held = wordsIn(database);
        const qint64 noted = wordsNoted(database);
        if (held != noted) {
            trouble = u"%1 words instead of %2"_s.arg(held).arg(noted);
        }
    } catch (const Error &error) {
        trouble = error.detail().simplified();
    }
    if (!trouble.isEmpty()) {
        add(Severity::Warning,
            Message::tr("The full-text index is damaged, so a search may miss places. A repaired copy of the "
                        "project has it anew."),
            trouble);
    }
}

/// Whether the tables are those that the file's version promises. What is no table of ours is left alone, but
/// for triggers, which act.
void Check::Private::checkSchema()
{
    const int said = versionOf(database);
    const QHash<QString, QString> actual = schemaOf(database);
    const int version = versionOf(actual);
    if (version > said) {
        add(Severity::Damage,
            Message::tr("The file says that it has an older format than it has; opening it for writing sets "
                        "that right."),
            u"says %1, is %2"_s.arg(said).arg(version));
    }
    if (version < said) {
        const QHash<QString, QString> expected = expectedSchema(said);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            if (actual.value(it.key()) != it.value()) {
                add(Severity::Damage, Message::tr("A table, index or view is not as it should be."),
                    it.key());
            }
        }
    }
    for (const QString &excess : excessOf(database)) {
        add(Severity::Damage, Message::tr("There is more of something than the window can show."), excess);
    }
    for (const QString &trigger : triggersIn(database)) {
        add(Severity::Warning,
            Message::tr("Another program has put a trigger into the file, so it is opened for reading only."),
            trigger);
    }
}

void Check::Private::checkTags()
{
    TagTree tags;
    Query row(database, u"SELECT id, parent, CAST(name AS BLOB) FROM tag ORDER BY id"_s);
    std::vector<std::pair<qint64, QString>> names;
    while (row.next()) {
        names.emplace_back(row.integer(0), row.text(2));
        if (!row.isNull(1)) {
            tags.parents.insert(row.integer(0), row.integer(1));
        }
    }
    const QSet<qint64> circles = tags.inCircles();
    for (const auto &[tag, name] : names) {
        if (circles.contains(tag)) {
            add(Severity::Damage, Message::tr("A tag stands below itself."), u"tag "_s + name);
        }
    }
    checkKinds(tags);
}

/// What an annotation names must be of its tag's kind or of a kind above that.
void Check::Private::checkKinds(const TagTree &tags)
{
    std::vector<std::pair<qint64, qint64>> unlike;
    Query pair(
        database,
        u"SELECT DISTINCT a.tag, e.tag FROM annotation AS a JOIN entity AS e ON e.id = a.entity"
        u" WHERE a.removed = 0 AND a.tag <> e.tag"_s);
    while (pair.next()) {
        if (!tags.isBelow(pair.integer(0), pair.integer(1))) {
            unlike.emplace_back(pair.integer(0), pair.integer(1));
        }
    }
    Query row(
        database,
        u"SELECT a.uuid FROM annotation AS a JOIN entity AS e ON e.id = a.entity"
        u" WHERE a.removed = 0 AND a.tag = ? AND e.tag = ?"_s);
    for (const auto &[tag, kind] : unlike) {
        row.bind(tag).bind(kind);
        while (row.next()) {
            add(Severity::Warning, Message::tr("An annotation's tag is another kind than its entity."),
                u"annotation "_s + row.text(0));
        }
    }
}

void Check::Private::checkRule(const CheckRule &rule)
{
    if (!hasTable(database, QString::fromUtf16(rule.table))) {
        return;
    }
    Query row(database, QString::fromUtf16(rule.query));
    while (row.next()) {
        add(rule.severity, Message::tr(rule.text), row.text(0));
    }
}

} // namespace model::storage
