// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/who_speaks.h"
#include "tests/support/catch.h"
#include "tests/support/random_coding.h"
#include "tests/support/spoken_project.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace model;
using namespace model::analysis;
using tests::RandomCoding;

namespace {

/// Figures counted in the plainest way: from the pages as the window reads them, claim by claim.
class PlainCount
{
public:
    PlainCount(RandomCoding &coding, const QHash<QString, QString> &answers)
        : m_answers(answers)
        , m_claim(coding.project.tag(u"claim").id)
    {
        for (const QString &line :
             coding.project.column(u"SELECT uuid || ' ' || words_quoted FROM annotation"_s)) {
            m_words.insert(line.section(u' ', 0, 0), line.section(u' ', 1, 1).toLongLong());
        }
        for (const Article &article : coding.articles) {
            const CoderId coder = coding.firstCoderOf(article.id);
            if (!coder.isNull()) {
                add(coding.page(article.id, coder));
            }
        }
    }

    /// Lines as those of the product, by value; `of` claims in all.
    QStringList lines() const
    {
        QStringList result;
        for (auto one = m_counts.cbegin(); one != m_counts.cend(); ++one) {
            result.append(u"%1: %2 claims, %3 words, %4 articles, %5 sources, %6 %"_s.arg(
                one.key(), QString::number(one->claims), QString::number(one->words),
                QString::number(one->articles.size()), QString::number(one->speakers.size()),
                QString::number(
                    100.0 * static_cast<double>(one->claims) / static_cast<double>(m_claims), 'f', 1)));
        }
        return result;
    }

private:
    struct Counts
    {
        qint64 claims = 0;
        qint64 words = 0;
        QSet<ArticleId> articles;
        QSet<QString> speakers;
    };

    void add(const ArticlePage &page)
    {
        for (const Annotation &annotation : page.annotations) {
            if (annotation.tag != m_claim) {
                continue;
            }
            ++m_claims;
            QMap<QString, QSet<QString>> groups; // and their speakers
            for (const Relation &relation : page.relationsOf(annotation.id)) {
                if (relation.source.isNull()) {
                    continue;
                }
                const Source source = page.sources.value(relation.source);
                const QString speaker = source.entity.isNull() ? source.id.text() : source.entity.text();
                const QString answer = m_answers.value(source.id.text());
                groups[answer.isEmpty() ? u"without_value"_s : answer].insert(speaker);
            }
            if (groups.isEmpty()) {
                groups[u"no_source"_s];
            }
            for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
                Counts &counts = m_counts[group.key()];
                ++counts.claims;
                counts.words += m_words.value(annotation.id.text());
                counts.articles.insert(page.article.id);
                counts.speakers.unite(*group);
            }
        }
    }

    const QHash<QString, QString> &m_answers;
    TagId m_claim;
    QHash<QString, qint64> m_words;
    qint64 m_claims = 0;
    QMap<QString, Counts> m_counts;
};

/// Gives some of the sources a role, at random; by the source's public id.
QHash<QString, QString> answerSome(RandomCoding &coding, tests::Random &random)
{
    QHash<QString, QString> answers;
    const QStringList codes{u"official"_s, u"expert"_s, u"witness"_s, u"poet"_s};
    for (const QString &source : coding.project.column(u"SELECT uuid FROM source WHERE removed = 0"_s)) {
        if (random.below(3) == 0) {
            continue;
        }
        const QString code = codes.at(random.below(codes.size()));
        coding.project.sql(
            u"INSERT INTO value (uuid, variable, article, source, coder, round, value, updated) SELECT '%1', "
            "(SELECT id FROM variable WHERE name = 'role'), article, id, coder, round, '%2', 1 FROM source "
            "WHERE "
            "uuid = '%3'"_s.arg(SourceId::make().text(), code, source));
        answers.insert(source, code);
    }
    return answers;
}

QStringList counted(RandomCoding &coding, const QString &by)
{
    const auto spoken = tests::readAll(coding.project.store(), {.variables = {u"role"_s}});
    const Speaking speaking = whoSpeaks(*spoken, groupingNamed(by), Measure::Claims);
    QStringList lines;
    for (const SpeakingRow &row : speaking.rows) {
        lines.append(tests::told(speaking, row));
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("who speaks is as counted plainly, over random codings of several coders", "[speaks][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 12; ++i) {
        RandomCoding coding(random);
        const QHash<QString, QString> answers = answerSome(coding, random);
        REQUIRE(counted(coding, u"role"_s) == PlainCount(coding, answers).lines());
    }
}

TEST_CASE("the coding that counts is the one of the view final_coding", "[speaks][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 6; ++i) {
        RandomCoding coding(random);
        const auto spoken = tests::readAll(coding.project.store(), {});
        const QStringList claims = coding.project.column(
            u"SELECT n.id FROM annotation n JOIN final_coding f ON f.article = n.article AND f.coder = "
            u"n.coder AND "
            "f.round = n.round JOIN tag t ON t.id = n.tag AND t.role = 'claim' WHERE n.removed = 0 "
            "ORDER BY n.article, n.id"_s);
        QStringList ours;
        for (const Spoken::Claim &claim : spoken->claims) {
            ours.append(QString::number(claim.key));
        }
        REQUIRE(ours == claims);
        // Claims of all articles are those of each of them together.
        qsizetype sum = 0;
        for (const Article &article : coding.articles) {
            sum += static_cast<qsizetype>(
                tests::readAll(coding.project.store(), {.articles = {article.id}})->claims.size());
        }
        REQUIRE(sum == claims.size());
    }
}

TEST_CASE("the sources' figures add up to the claims' sources as exported", "[speaks][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 6; ++i) {
        RandomCoding coding(random);
        const auto spoken = tests::readAll(coding.project.store(), {});
        QStringList ours;
        for (const SpeakerFigures &one : speakersIn(*spoken)) {
            if (!one.isUnnamed) {
                ours.append(u"%1 %2 %3"_s.arg(one.id).arg(one.claims).arg(one.wordsQuoted));
            }
        }
        ours.sort();
        REQUIRE(
            ours
            == coding.project.column(
                u"SELECT entity_id || ' ' || claims || ' ' || words_quoted FROM entities WHERE claims > 0 "
                "ORDER BY 1"_s));
        QStringList silent;
        for (const SilentFigures &one : silentIn(*spoken)) {
            silent.append(u"%1 %2 %3"_s.arg(one.id).arg(one.mentions).arg(one.articles));
        }
        silent.sort();
        REQUIRE(
            silent
            == coding.project.column(
                u"SELECT entity_id || ' ' || mentions || ' ' || articles FROM entities WHERE claims = 0 AND "
                "mentions > 0 AND tag <> 'place' ORDER BY 1"_s));
    }
}
