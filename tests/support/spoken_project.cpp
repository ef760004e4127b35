// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_project.h"

#include "model/storage/query.h"
#include "tests/support/catch.h"

namespace tests {

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::analysis;

namespace {

constexpr qsizetype uuidLength = 36;

QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"''"_s) + u'\'';
}

QString fresh()
{
    return quoted(EntityId::make().text());
}

QString keyOf(const QString &table, const QString &id)
{
    return u"(SELECT id FROM %1 WHERE uuid = %2)"_s.arg(table, quoted(id));
}

} // namespace

SpokenProject::SpokenProject() = default;

QString SpokenProject::entity(const QString &name)
{
    const QStringList known = file.column(u"SELECT uuid FROM entity WHERE name = %1"_s.arg(quoted(name)));
    if (!known.isEmpty()) {
        return known.first();
    }
    const QString id = EntityId::make().text();
    file.sql(
        u"INSERT INTO entity (uuid, tag, name) VALUES (%1, (SELECT id FROM tag WHERE name = %2), %3)"_s.arg(
            quoted(id), quoted(m_kinds.value(name, u"person"_s)), quoted(name)));
    return id;
}

QString SpokenProject::sourceOf(ArticleId article, const QString &name, CoderId coder)
{
    const bool isUnnamed = name.startsWith(u'?');
    const QString which = isUnnamed ? u"label = %1"_s.arg(quoted(name.sliced(1)))
                                    : u"entity = %1"_s.arg(keyOf(u"entity"_s, entity(name)));
    const QStringList known =
        file.column(u"SELECT uuid FROM source WHERE article = %1 AND coder = %2 AND %3"_s.arg(
            keyOf(u"article"_s, article.text()), keyOf(u"coder"_s, coder.text()), which));
    if (!known.isEmpty()) {
        return known.first();
    }
    const QString id = SourceId::make().text();
    file.sql(
        u"INSERT INTO source (uuid, article, coder, round, entity, label) VALUES (%1, %2, %3, 1, %4, %5)"_s
            .arg(
                quoted(id), keyOf(u"article"_s, article.text()), keyOf(u"coder"_s, coder.text()),
                isUnnamed ? u"NULL"_s : keyOf(u"entity"_s, entity(name)),
                isUnnamed ? quoted(name.sliced(1)) : u"''"_s));
    return id;
}

ArticleId SpokenProject::add(
    const QString &title, const QList<Said> &claims, const Article &known, std::optional<CoderId> by)
{
    const Article article = file.add(title, title + u"\n“One two three,” said a person of the harbour.\n"_s);
    file.sql(
        u"UPDATE article SET outlet = %1, published = %2, language = %3, url = %4, byline = %5 WHERE uuid = %6"_s
            .arg(
                quoted(known.outlet), quoted(known.published), quoted(known.language), quoted(known.url),
                quoted(known.byline), quoted(article.id.text())));
    code(article.id, claims, by.value_or(file.coder()));
    return article.id;
}

void SpokenProject::code(ArticleId article, const QList<Said> &claims, CoderId by)
{
    const QString articleKey = keyOf(u"article"_s, article.text());
    const QString coder = keyOf(u"coder"_s, by.text());
    for (const Said &said : claims) {
        const QString claim = AnnotationId::make().text();
        m_at += 1000;
        file.sql(u"INSERT INTO annotation (article, id, uuid, tag, coder, round, start, \"end\", pieces, "
                 u"paragraph, "
                 "sentence, part, words, words_quoted, codebook_version, created, updated) VALUES (%1, "
                 "(SELECT coalesce(max(id), 0) + 1 FROM annotation), %2, (SELECT id FROM tag WHERE name = "
                 "'claim'), "
                 "%3, 1, 0, 4, 1, 1, 1, 'body', %4, %4, 1, %5, %5)"_s.arg(
                     articleKey, quoted(claim), coder, QString::number(said.words), QString::number(m_at)));
        file.sql(
            u"INSERT INTO segment (annotation, position, start, \"end\", quote) SELECT n.id, 0, 0, 4, "
            "substr(a.text, 1, 4) FROM annotation n JOIN article a ON a.id = n.article WHERE n.uuid = %1"_s
                .arg(quoted(claim)));
        for (const QString &name : said.by) {
            file.sql(u"INSERT INTO relation (uuid, article, from_annotation, source, coder, round, created) "
                     "VALUES (%1, %2, %3, %4, %5, 1, %6)"_s.arg(
                         fresh(), articleKey, keyOf(u"annotation"_s, claim),
                         keyOf(u"source"_s, sourceOf(article, name, by)), coder, QString::number(m_at)));
        }
    }
}

void SpokenProject::mention(ArticleId article, const QString &name, const QString &kind)
{
    m_kinds.insert(name, kind);
    const QString entityKey = keyOf(u"entity"_s, entity(name));
    const QString id = AnnotationId::make().text();
    file.sql(u"INSERT INTO annotation (article, id, uuid, tag, coder, round, entity, start, \"end\", pieces, "
             "paragraph, sentence, part, words, codebook_version, created, updated) VALUES (%1, "
             "(SELECT coalesce(max(id), 0) + 1 FROM annotation), %2, (SELECT id FROM tag WHERE name = %3), "
             "1, 1, %4, "
             "0, 4, 1, 1, 1, 'body', 1, 1, %5, %5)"_s.arg(
                 keyOf(u"article"_s, article.text()), quoted(id), quoted(kind), entityKey,
                 QString::number(m_at += 1000)));
    file.sql(
        u"INSERT INTO segment (annotation, position, start, \"end\", quote) SELECT n.id, 0, 0, 4, "
        "substr(a.text, 1, 4) FROM annotation n JOIN article a ON a.id = n.article WHERE n.uuid = %1"_s.arg(
            quoted(id)));
}

void SpokenProject::isOfKind(const QString &name, const QString &kind)
{
    m_kinds.insert(name, kind);
}

void SpokenProject::insertValue(
    const QString &variable, const QString &columns, const QString &subject, const QString &value)
{
    file.sql(
        u"INSERT INTO value (uuid, variable, %1, updated, %2) VALUES (%3, (SELECT id FROM variable WHERE "
        "name = %4), %5, %6, %7)"_s.arg(
            columns, value.startsWith(u'(') ? u"names"_s : u"value"_s, fresh(), quoted(variable), subject,
            QString::number(m_at += 1000), value));
}

void SpokenProject::answerEntity(const QString &name, const QString &variable, const QString &value)
{
    insertValue(variable, u"entity"_s, keyOf(u"entity"_s, entity(name)), quoted(value));
}

void SpokenProject::answerSource(
    ArticleId article, const QString &name, const QString &variable, const QString &value)
{
    insertValue(
        variable, u"article, source, coder, round"_s,
        u"%1, %2, 1, 1"_s.arg(
            keyOf(u"article"_s, article.text()), keyOf(u"source"_s, sourceOf(article, name, file.coder()))),
        quoted(value));
}

void SpokenProject::answerArticle(
    ArticleId article, const QString &variable, const QString &value, CoderId by)
{
    insertValue(
        variable, u"article, coder, round"_s,
        u"%1, %2, 1"_s.arg(keyOf(u"article"_s, article.text()), keyOf(u"coder"_s, by.text())), quoted(value));
}

void SpokenProject::answerSourceWith(
    ArticleId article, const QString &name, const QString &variable, const QString &answer)
{
    insertValue(
        variable, u"article, source, coder, round"_s,
        u"%1, %2, 1, 1"_s.arg(
            keyOf(u"article"_s, article.text()), keyOf(u"source"_s, sourceOf(article, name, file.coder()))),
        keyOf(u"entity"_s, entity(answer)));
}

void SpokenProject::answerClaim(ArticleId article, int claim, const QString &variable, const QString &value)
{
    const QString key =
        u"(SELECT n.id FROM annotation n JOIN tag t ON t.id = n.tag AND t.role = 'claim' WHERE n.article = "
        u"%1 "
        "ORDER BY n.id LIMIT 1 OFFSET %2)"_s.arg(keyOf(u"article"_s, article.text()), QString::number(claim));
    insertValue(
        variable, u"article, annotation, coder, round"_s,
        u"%1, %2, 1, 1"_s.arg(keyOf(u"article"_s, article.text()), key), quoted(value));
}

std::shared_ptr<const Spoken> readAll(storage::Store &store, const SpokenRequest &request)
{
    SpokenReader reader(request);
    double before = 0;
    while (reader.step(store)) {
        CHECK(reader.progress() >= before);
        before = reader.progress();
    }
    CHECK(reader.progress() == 1);
    return reader.result();
}

std::shared_ptr<const Spoken> SpokenProject::spoken(const SpokenRequest &request)
{
    return readAll(file.store(), request);
}

QString told(const Speaking &speaking, const SpeakingRow &row)
{
    const QString head = row.kind == SpeakingRow::Kind::Value || row.kind == SpeakingRow::Kind::Missing
        ? (row.value.isEmpty() || row.value.size() == uuidLength ? row.label : row.value)
        : name(row.kind);
    return u"%1%2: %3 claims, %4 words, %5 articles, %6 sources, %7 %"_s.arg(
        row.kind == SpeakingRow::Kind::Missing ? u"missing "_s : QString(), head, QString::number(row.claims),
        QString::number(row.wordsQuoted), QString::number(row.articles), QString::number(row.speakers),
        QString::number(100 * speaking.share(row), 'f', 1));
}

QStringList SpokenProject::figures(const QString &by, Measure measure, SpokenRequest request)
{
    const Grouping grouping = groupingNamed(by);
    if (grouping.by == Grouping::By::Variable) {
        request.variables = {grouping.variable};
    }
    const Speaking speaking = whoSpeaks(*spoken(request), grouping, measure);
    QStringList lines;
    for (const SpeakingRow &row : speaking.rows) {
        CHECK(static_cast<qint64>(row.claimsOf.size()) == row.claims);
        lines.append(told(speaking, row));
    }
    return lines;
}

} // namespace tests
