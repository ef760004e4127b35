// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/check.h"

#include "model/error.h"
#include "model/storage/ask.h"
#include "model/storage/check_article.h"
#include "model/storage/check_rules.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

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

/// Reads a statement's rows one by one; an error of the file becomes model::Error.
void eachRow(
    QSqlDatabase &database, const QString &statement, const QVariantList &values,
    const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool works = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    works = works && query.exec();
    while (works && query.next()) {
        row(query);
    }
    if (query.lastError().isValid()) {
        throw Error(u"The project could not be read."_s, query.lastError().text() + u": "_s + statement);
    }
}

bool isJsonObject(const QVariant &value)
{
    return value.isNull() || QJsonDocument::fromJson(value.toString().toUtf8()).isObject();
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
    void checkRule(const CheckRule &rule);
    void checkText(const ArticleRow &article);
    void checkAnnotations(const ArticleRow &article, qint64 after);
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
    parts.emplace_back([this] { checkFile(); });
    parts.emplace_back([this] { checkReferences(); });
    for (const CheckRule &rule : checkRules()) {
        parts.emplace_back([this, &rule] { checkRule(rule); });
    }
    parts.emplace_back([this] { planRows(); });
    parts.emplace_back([this] { checkHistory(-1, -1); });
}

void Check::Private::planRows()
{
    report.annotations =
        askOne(database, u"SELECT count(*) FROM annotation WHERE removed = 0"_s).toLongLong();
    report.edits = askOne(database, u"SELECT count(*) FROM history"_s).toLongLong();
    std::vector<ArticleRow> articles;
    eachRow(
        database, u"SELECT id, uuid, title, removed FROM article ORDER BY id"_s, {}, [&](const auto &row) {
            articles.push_back(
                {row.value(0).toLongLong(),
                 u"article “%1” %2"_s.arg(row.value(2).toString(), row.value(1).toString())});
            report.articles += row.value(3).toInt() == 0 ? 1 : 0;
        });
    for (auto article = articles.rbegin(); article != articles.rend(); ++article) {
        parts.emplace_front([this, row = *article] { checkText(row); });
    }
}

void Check::Private::checkFile()
{
    eachRow(database, u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
        const QString verdict = row.value(0).toString();
        if (verdict != u"ok"_s) {
            add(Severity::Damage, u"SQLite finds the file damaged."_s, verdict.simplified());
        }
    });
}

void Check::Private::checkReferences()
{
    eachRow(database, u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        add(Severity::Damage, u"A row refers to one that does not exist."_s,
            u"%1%2 to %3"_s.arg(
                row.value(0).toString(), row.isNull(1) ? QString() : u' ' + row.value(1).toString(),
                row.value(2).toString()));
    });
}

void Check::Private::checkRule(const CheckRule &rule)
{
    bool applies = false;
    eachRow(
        database, u"SELECT 1 FROM sqlite_schema WHERE name = ?"_s, {QString::fromUtf16(rule.table)},
        [&](const QSqlQuery &) { applies = true; });
    if (!applies) {
        return;
    }
    eachRow(database, QString::fromUtf16(rule.query), {}, [&](const QSqlQuery &row) {
        add(rule.severity, QString::fromUtf16(rule.text), row.value(0).toString());
    });
}

void Check::Private::checkText(const ArticleRow &article)
{
    eachRow(
        database, u"SELECT characters, text_sha256, CAST(text AS BLOB) FROM article WHERE id = ?"_s,
        {article.id}, [&](const QSqlQuery &row) {
            text = StoredText(row.value(2).toByteArray());
            const QStringList faults = faultsOf(text, row.value(0).toLongLong(), row.value(1).toString());
            for (const QString &fault : faults) {
                add(Severity::Damage, fault, article.place);
            }
        });
    checkAnnotations(article, -1);
}

void Check::Private::checkAnnotations(const ArticleRow &article, qint64 after)
{
    std::vector<StoredAnnotation> annotations;
    eachRow(
        database,
        u"SELECT a.id, a.uuid, a.start, a.\"end\", a.pieces, s.position, s.start, s.\"end\","
        u" CAST(s.quote AS BLOB)"
        u" FROM (SELECT * FROM annotation WHERE article = ? AND id > ? ORDER BY id LIMIT ?) AS a"
        u" LEFT JOIN segment AS s ON s.annotation = a.id ORDER BY a.id, s.position"_s,
        {article.id, after, annotationsAtOnce}, [&](const QSqlQuery &row) {
            const qint64 id = row.value(0).toLongLong();
            if (annotations.empty() || annotations.back().id != id) {
                annotations.push_back(
                    {id,
                     row.value(1).toString(),
                     row.value(2).toLongLong(),
                     row.value(3).toLongLong(),
                     row.value(4).toLongLong(),
                     {}});
            }
            if (!row.value(5).isNull()) {
                annotations.back().segments.push_back(
                    {row.value(5).toLongLong(), row.value(6).toLongLong(), row.value(7).toLongLong(),
                     row.value(8).toByteArray()});
            }
        });
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
    eachRow(
        database,
        u"SELECT edit, position, before, after FROM history_change WHERE (edit, position) > (?, ?)"
        u" ORDER BY edit, position LIMIT ?"_s,
        {after, afterPosition, historyAtOnce}, [&](const QSqlQuery &row) {
            ++read;
            after = row.value(0).toLongLong();
            afterPosition = row.value(1).toLongLong();
            if (!isJsonObject(row.value(2)) || !isJsonObject(row.value(3))) {
                add(Severity::Damage, u"A line of the history cannot be read, so it cannot be undone."_s,
                    u"history %1, change %2"_s.arg(after).arg(afterPosition));
            }
        });
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
