// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked in which order, and what stands in the articles and the history.
#include "model/error.h"
#include "model/message.h"
#include "model/storage/check_private.h"
#include "model/storage/check_rules.h"
#include "model/storage/limits.h"
#include "model/storage/query.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

using Severity = Finding::Severity;

constexpr int annotationsAtOnce = 2000;
constexpr int historyAtOnce = 500;

bool isJsonObject(const Query &query, int column)
{
    return query.isNull(column) || QJsonDocument::fromJson(query.text(column).toUtf8()).isObject();
}

} // namespace

bool CheckReport::isDamaged() const
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Damage;
    });
}

void Check::Private::add(Severity severity, const QString &sentence, const QString &place)
{
    addFinding(report.findings, severity, sentence, place);
}

void Check::Private::plan()
{
    parts.emplace_back([this] { checkSchema(); });
    parts.emplace_back([this] { checkFile(); });
    parts.emplace_back([this] { checkReferences(); });
    parts.emplace_back([this] { checkIndex(); });
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
    report.annotations = numberOf(
        database,
        u"SELECT count(*) FROM annotation WHERE removed = 0 "
        "AND article NOT IN (SELECT id FROM article WHERE removed = 1)"_s);
    report.edits = numberOf(database, u"SELECT count(*) FROM history"_s);
    std::vector<ArticleRow> articles;
    Query row(
        database,
        u"SELECT a.id, a.uuid, a.title, a.removed OR coalesce(b.finished, 1) = 0 "
        "FROM article a LEFT JOIN batch b ON b.id = a.batch ORDER BY a.id"_s);
    while (row.next()) {
        articles.push_back({row.integer(0), u"article “%1” %2"_s.arg(row.text(2), row.text(1))});
        report.articles += row.integer(3) == 0 ? 1 : 0;
    }
    for (auto article = articles.rbegin(); article != articles.rend(); ++article) {
        parts.emplace_front([this, one = *article] { checkText(one); });
    }
}

void Check::Private::checkText(const ArticleRow &article)
{
    Query row(database, u"SELECT characters, text_sha256, CAST(text AS BLOB) FROM article WHERE id = ?"_s);
    row.bind(article.id);
    while (row.next()) {
        const QByteArray bytes = row.bytes(2);
        const bool isTooLarge = bytes.size() > largestText;
        if (isTooLarge || !excessOf(QString::fromUtf8(bytes)).isEmpty()) {
            add(Severity::Warning,
                Message::tr("An article is too large, or has too long a line, to be shown."), article.place);
        }
        if (isTooLarge) {
            return; // to look at it would take all memory
        }
        text = StoredText(bytes);
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
            add(Severity::Damage,
                Message::tr("A line of the history cannot be read, so it cannot be undone."),
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
        d->add(
            Severity::Damage, Message::tr("A part of the file cannot be read."), error.detail().simplified());
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
    sortFindings(report.findings);
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
