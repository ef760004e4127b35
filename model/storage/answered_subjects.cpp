// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/answered_subjects.h"

#include "model/storage/article_texts.h"
#include "model/storage/query.h"
#include "model/storage/rows.h"
#include "model/storage/store.h"

#include <variant>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind every id that begins so: ids are written with 0-9, a-f and '-'.
QByteArray behind(const QByteArray &beginning)
{
    return beginning + 'g';
}

AnsweredSubject sourceFrom(const Query &query)
{
    AnsweredSubject source;
    source.subject = query.id<SourceId>(0);
    source.article = query.id<ArticleId>(1);
    source.coder = query.id<CoderId>(2);
    source.round = query.id<RoundId>(3);
    source.name = query.text(4);
    return source;
}

QString selectSources(const QString &where)
{
    return u"SELECT s.uuid, a.uuid, c.uuid, r.uuid, CAST(coalesce(e.name, s.label) AS BLOB) FROM source s "
           "JOIN article a ON a.id = s.article AND a.removed = 0 JOIN coder c ON c.id = s.coder "
           "JOIN round r ON r.id = s.round LEFT JOIN entity e ON e.id = s.entity AND e.removed = 0 "
           "WHERE s.removed = 0 AND "_s
        + where;
}

QString selectAnswer(const AnswerSubject &subject)
{
    const QString begin = u"SELECT v.uuid FROM value v JOIN variable x ON x.id = v.variable "_s;
    const QString end = u" AND x.uuid = ? AND v.removed = 0"_s;
    switch (subject.index()) {
    case 0:
        return begin
            + u"JOIN coder c ON c.id = v.coder JOIN round r ON r.id = v.round WHERE v.article = (SELECT id "
              "FROM article WHERE uuid = ?) AND v.annotation IS NULL AND v.source IS NULL AND c.uuid = ? AND "
              "r.uuid = ?"_s
            + end;
    case 1:
        return begin + u"WHERE v.annotation = (SELECT id FROM annotation WHERE uuid = ?)"_s + end;
    case 2:
        return begin + u"WHERE v.source = (SELECT id FROM source WHERE uuid = ?)"_s + end;
    default:
        return begin + u"WHERE v.entity = (SELECT id FROM entity WHERE uuid = ?)"_s + end;
    }
}

} // namespace

QUuid AnsweredSubject::id() const
{
    return std::visit([](const auto &one) { return one.uuid; }, subject);
}

AnsweredSubjects::AnsweredSubjects(Store &store)
    : m_store(store)
{
}

QList<AnsweredSubject> AnsweredSubjects::annotations(const QString &beginning, int most) const
{
    QList<AnsweredSubject> found;
    const QByteArray first = beginning.toLower().toUtf8();
    Query query(
        m_store.database(),
        u"SELECT n.uuid, a.uuid, c.uuid, r.uuid, t.uuid, CAST(substr((SELECT quote FROM segment WHERE "
        "annotation = n.id ORDER BY position LIMIT 1), 1, 80) AS BLOB) FROM annotation n "
        "JOIN article a ON a.id = n.article AND a.removed = 0 JOIN coder c ON c.id = n.coder "
        "JOIN round r ON r.id = n.round JOIN tag t ON t.id = n.tag "
        "WHERE n.uuid >= CAST(? AS TEXT) AND n.uuid < CAST(? AS TEXT) AND n.removed = 0 "
        "ORDER BY n.uuid LIMIT ?"_s);
    query.bind(first).bind(behind(first)).bind(most);
    while (query.next()) {
        AnsweredSubject annotation;
        annotation.subject = query.id<AnnotationId>(0);
        annotation.article = query.id<ArticleId>(1);
        annotation.coder = query.id<CoderId>(2);
        annotation.round = query.id<RoundId>(3);
        annotation.tag = query.id<TagId>(4);
        annotation.name = query.text(5).simplified();
        found.append(annotation);
    }
    return found;
}

QList<AnsweredSubject> AnsweredSubjects::sources(const QString &beginning, int most) const
{
    QList<AnsweredSubject> found;
    const QByteArray first = beginning.toLower().toUtf8();
    Query query(
        m_store.database(),
        selectSources(u"s.uuid >= CAST(? AS TEXT) AND s.uuid < CAST(? AS TEXT) ORDER BY s.uuid LIMIT ?"_s));
    query.bind(first).bind(behind(first)).bind(most);
    while (query.next()) {
        found.append(sourceFrom(query));
    }
    return found;
}

QList<AnsweredSubject> AnsweredSubjects::sourcesOf(ArticleId article, CoderId coder, RoundId round) const
{
    QList<AnsweredSubject> found;
    Query query(
        m_store.database(),
        selectSources(u"s.article = (SELECT id FROM article WHERE uuid = ?) AND c.uuid = ? AND r.uuid = ? "
                      "ORDER BY s.id"_s));
    query.bind(article).bind(coder).bind(round);
    while (query.next()) {
        found.append(sourceFrom(query));
    }
    return found;
}

std::optional<VariableValue> AnsweredSubjects::answer(const AnsweredSubject &about, VariableId variable) const
{
    Query query(m_store.database(), selectAnswer(about.subject));
    query.bind(Id<struct AnySubject>{about.id()});
    if (std::holds_alternative<ArticleId>(about.subject)) {
        query.bind(about.coder).bind(about.round);
    }
    query.bind(variable);
    if (!query.next()) {
        return std::nullopt;
    }
    ArticleTexts texts(m_store.database());
    return Rows(m_store.database(), texts).stored(query.id<ValueId>(0));
}

} // namespace model::storage
