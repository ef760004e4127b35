// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check.h"

#include "model/error.h"
#include "model/storage/check_article.h"
#include "model/storage/check_rules.h"
#include "model/storage/limits.h"
#include "model/storage/migrations.h"
#include "model/storage/query.h"
#include "model/storage/tag_tree.h"

#include <QJsonDocument>
#include <QSqlDatabase>

#include <algorithm>
#include <deque>
#include <functional>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

using Severity = Finding::Severity;

constexpr qsizetype placesShown = 10;
constexpr int annotationsAtOnce = 2000;
constexpr int historyAtOnce = 500;

qint64 number(const QSqlDatabase &database, const QString &statement)
{
    Query query(database, statement);
    return query.next() ? query.integer(0) : 0;
}

bool isJsonObject(const Query &query, int column)
{
    return query.isNull(column) || QJsonDocument::fromJson(query.text(column).toUtf8()).isObject();
}

} // namespace

QString Finding::line() const
{
    if (at.isEmpty()) {
        return text;
    }
    const qsizetype more = count - at.size();
    const QString rest = more > 0 ? u" and %1 more"_s.arg(more) : QString();
    return u"%1 (%2%3)"_s.arg(text, at.join(u", "_s), rest);
}

bool CheckReport::isDamaged() const
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Damage;
    });
}

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

    void add(Severity severity, const QString &text, const QString &place);
    void plan();
    void planRows();
    void checkFile();
    void checkReferences();
    void checkSchema();
    void checkRule(const CheckRule &rule);
    void checkTags();
    void checkKinds(const TagTree &tags);
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

void Check::Private::add(Severity severity, const QString &sentence, const QString &place)
{
    auto found = std::find_if(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
        return finding.text == sentence;
    });
    if (found == report.findings.end()) {
        found = report.findings.insert(report.findings.end(), {severity, sentence, {}, 0});
    }
    ++found->count;
    if (!place.isEmpty() && found->at.size() < placesShown) {
        found->at.append(place);
    }
}

void Check::Private::plan()
{
    parts.emplace_back([this] { checkSchema(); });
    parts.emplace_back([this] { checkFile(); });
    parts.emplace_back([this] { checkReferences(); });
    for (const CheckRule &rule : tableRules()) {
        parts.emplace_back([this, &rule] { checkRule(rule); });
    }
    for (const CheckRule &rule : checkRules()) {
        parts.emplace_back([this, &rule] { checkRule(rule); });
    }
    parts.emplace_back([this] { checkTags(); });
    parts.emplace_back([this] { planRows(); });
    parts.emplace_back([this] { checkHistory(-1, -1); });
}

void Check::Private::planRows()
{
    report.annotations = number(database, u"SELECT count(*) FROM annotation WHERE removed = 0"_s);
    report.edits = number(database, u"SELECT count(*) FROM history"_s);
    std::vector<ArticleRow> articles;
    Query row(database, u"SELECT id, uuid, title, removed FROM article ORDER BY id"_s);
    while (row.next()) {
        articles.push_back({row.integer(0), u"article “%1” %2"_s.arg(row.text(2), row.text(1))});
        report.articles += row.integer(3) == 0 ? 1 : 0;
    }
    for (auto article = articles.rbegin(); article != articles.rend(); ++article) {
        parts.emplace_front([this, one = *article] { checkText(one); });
    }
}

void Check::Private::checkFile()
{
    Query row(database, u"PRAGMA integrity_check"_s);
    while (row.next()) {
        if (const QString verdict = row.text(0); verdict != u"ok"_s) {
            add(Severity::Damage, u"SQLite finds the file damaged."_s, verdict.simplified());
        }
    }
}

void Check::Private::checkReferences()
{
    // What the tables of other programs refer to is their affair.
    static constexpr const char16_t *ours[] = {
        u"PRAGMA foreign_key_check (tag)",        u"PRAGMA foreign_key_check (batch)",
        u"PRAGMA foreign_key_check (article)",    u"PRAGMA foreign_key_check (relation)",
        u"PRAGMA foreign_key_check (history)",    u"PRAGMA foreign_key_check (history_change)",
        u"PRAGMA foreign_key_check (source)",     u"PRAGMA foreign_key_check (segment)",
        u"PRAGMA foreign_key_check (annotation)", u"PRAGMA foreign_key_check (alias)",
        u"PRAGMA foreign_key_check (entity)",
    };
    for (const char16_t *statement : ours) {
        Query row(database, QString::fromUtf16(statement));
        while (row.next()) {
            const QString number = row.isNull(1) ? QString() : u' ' + row.text(1);
            add(Severity::Damage, u"A row refers to one that does not exist."_s,
                u"%1%2 to %3"_s.arg(row.text(0), number, row.text(2)));
        }
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
            u"The file says that it has an older format than it has; opening it for writing sets that right."_s,
            u"says %1, is %2"_s.arg(said).arg(version));
    }
    if (version < said) {
        const QHash<QString, QString> expected = expectedSchema(said);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            if (actual.value(it.key()) != it.value()) {
                add(Severity::Damage, u"A table, index or view is not as it should be."_s, it.key());
            }
        }
    }
    for (const QString &excess : excessOf(database)) {
        add(Severity::Damage, u"There is more of something than the window can show."_s, excess);
    }
    for (const QString &trigger : triggersIn(database)) {
        add(Severity::Warning,
            u"Another program has put a trigger into the file, so it is opened for reading only."_s, trigger);
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
            add(Severity::Damage, u"A tag stands below itself."_s, u"tag "_s + name);
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
            add(Severity::Warning, u"An annotation's tag is another kind than its entity."_s,
                u"annotation "_s + row.text(0));
        }
    }
}

void Check::Private::checkRule(const CheckRule &rule)
{
    Query table(database, u"SELECT 1 FROM sqlite_schema WHERE name = CAST(? AS TEXT)"_s);
    table.bind(utf8(QString::fromUtf16(rule.table)));
    if (!table.next()) {
        return;
    }
    Query row(database, QString::fromUtf16(rule.query));
    while (row.next()) {
        add(rule.severity, QString::fromUtf16(rule.text), row.text(0));
    }
}

void Check::Private::checkText(const ArticleRow &article)
{
    Query row(database, u"SELECT characters, text_sha256, CAST(text AS BLOB) FROM article WHERE id = ?"_s);
    row.bind(article.id);
    while (row.next()) {
        text = StoredText(row.bytes(2));
        const QStringList faults = faultsOf(text, row.integer(0), row.text(1));
        for (const QString &fault : faults) {
            add(Severity::Damage, fault, article.place);
        }
    }
    checkAnnotations(article, -1);
}

std::vector<StoredAnnotation> Check::Private::readAnnotations(qint64 article, qint64 after) const
{
    std::vector<StoredAnnotation> annotations;
    Query row(
        database,
        u"SELECT a.id, a.uuid, a.start, a.\"end\", a.pieces, s.position, s.start, s.\"end\","
        u" CAST(s.quote AS BLOB)"
        u" FROM (SELECT * FROM annotation WHERE article = ? AND id > ? ORDER BY id LIMIT ?) AS a"
        u" LEFT JOIN segment AS s ON s.annotation = a.id ORDER BY a.id, s.position"_s);
    row.bind(article).bind(after).bind(annotationsAtOnce);
    while (row.next()) {
        const qint64 id = row.integer(0);
        if (annotations.empty() || annotations.back().id != id) {
            annotations.push_back({id, row.text(1), row.integer(2), row.integer(3), row.integer(4), {}});
        }
        if (!row.isNull(5)) {
            annotations.back().segments.push_back(
                {row.integer(5), row.integer(6), row.integer(7), row.bytes(8)});
        }
    }
    return annotations;
}

void Check::Private::checkAnnotations(const ArticleRow &article, qint64 after)
{
    const std::vector<StoredAnnotation> annotations = readAnnotations(article.id, after);
    for (const StoredAnnotation &annotation : annotations) {
        const QStringList faults = faultsOf(annotation, text);
        for (const QString &fault : faults) {
            add(Severity::Damage, fault, u"annotation %1 in %2"_s.arg(annotation.uuid, article.place));
        }
    }
    if (annotations.size() == annotationsAtOnce) {
        parts.emplace_front(
            [this, article, last = annotations.back().id] { checkAnnotations(article, last); });
    }
}

void Check::Private::checkHistory(qint64 after, qint64 afterPosition)
{
    int read = 0;
    Query row(
        database,
        u"SELECT edit, position, before, after FROM history_change WHERE (edit, position) > (?, ?)"
        u" ORDER BY edit, position LIMIT ?"_s);
    row.bind(after).bind(afterPosition).bind(historyAtOnce);
    while (row.next()) {
        ++read;
        after = row.integer(0);
        afterPosition = row.integer(1);
        if (!isJsonObject(row, 2) || !isJsonObject(row, 3)) {
            add(Severity::Damage, u"A line of the history cannot be read, so it cannot be undone."_s,
                u"history %1, change %2"_s.arg(after).arg(afterPosition));
        }
    }
    if (read == historyAtOnce) {
        parts.emplace_front([this, after, afterPosition] { checkHistory(after, afterPosition); });
    }
}

Check::Check(QSqlDatabase &database)
    : d(std::make_unique<Private>(database))
{
    d->plan();
}

Check::~Check() = default;

bool Check::step()
{
    if (d->parts.empty()) {
        return false;
    }
    const std::function<void()> part = std::move(d->parts.front());
    d->parts.pop_front();
    try {
        part();
    } catch (const Error &error) {
        d->add(Severity::Damage, u"A part of the file cannot be read."_s, error.detail().simplified());
    }
    ++d->done;
    return !d->parts.empty();
}

qsizetype Check::done() const
{
    return d->done;
}

qsizetype Check::total() const
{
    return d->done + static_cast<qsizetype>(d->parts.size());
}

CheckReport Check::report() const
{
    CheckReport report = d->report;
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity > b.severity;
    });
    return report;
}

CheckReport checkProject(QSqlDatabase &database)
{
    Check check(database);
    while (check.step()) {
    }
    return check.report();
}

} // namespace model::storage
