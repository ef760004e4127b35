// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/near_duplicates.h"
#include "model/project/edits.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;
using namespace model;
using analysis::AlikeGroup;
using analysis::NearDuplicates;
using tests::ProjectFile;

namespace {

/// A report of so many sentences, each of its own words.
QString report(const QString &subject, int sentences)
{
    QString text;
    for (int i = 0; i < sentences; ++i) {
        text += u"On day %2 the %1 met %3 of %1 and no %1 told them of %1 number %4.\n"_s.arg(subject)
                    .arg(i)
                    .arg(i * 7)
                    .arg(i * 13);
    }
    return text;
}

struct Outcome
{
    QList<AlikeGroup> groups;
    qsizetype damaged = 0;
};

Outcome lookedThrough(ProjectFile &file)
{
    NearDuplicates duplicates;
    double before = 0;
    while (duplicates.step(file.store())) {
        CHECK(duplicates.progress() >= before);
        before = duplicates.progress();
    }
    CHECK(duplicates.progress() == 1);
    return {duplicates.groups(file.store().snapshot().articles), duplicates.damaged()};
}

/// Titles of a group with their percentages: "A, B 83".
QStringList told(ProjectFile &file, const QList<AlikeGroup> &groups)
{
    QHash<ArticleId, QString> titles;
    for (const ArticleSummary &summary : file.store().snapshot().articles) {
        titles.insert(summary.article.id, summary.article.title);
    }
    QStringList lines;
    for (const AlikeGroup &group : groups) {
        QStringList parts;
        for (const auto &article : group) {
            parts.append(
                titles.value(article.id)
                + (article.likeness == 1 ? QString() : u" %1"_s.arg(qRound(article.likeness * 100))));
        }
        lines.append(parts.join(u", "_s));
    }
    return lines;
}

void publish(ProjectFile &file, const Article &article, const QString &date)
{
    Article dated = article;
    dated.published = date;
    file.store().perform(edits::changeArticle(article, dated, {file.coder(), file.round(), 1}));
}

} // namespace

TEST_CASE("copies of a report are found among other articles, with how alike they are", "[near_duplicates]")
{
    ProjectFile file;
    const QString text = report(u"mayor"_s, 30);
    file.add(u"Alone"_s, report(u"poet"_s, 30));
    file.add(u"Original"_s, text);
    file.add(u"Copy"_s, text);
    file.add(
        u"Edited"_s,
        u"By our agency.\n"_s + text + u"The paper could not reach anybody in time for this.\n"_s);
    file.add(u"Half"_s, text.left(text.size() / 3));
    const Outcome outcome = lookedThrough(file);
    REQUIRE(outcome.groups.size() == 1);
    const QStringList lines = told(file, outcome.groups);
    CHECK(lines.first().startsWith(u"Original, Copy, Edited 9"_s));
    CHECK(outcome.groups.first().size() == 3);
    CHECK(outcome.damaged == 0);
}

TEST_CASE(
    "the first of a group is the one that was published first, then the one that was added first",
    "[near_duplicates]")
{
    ProjectFile file;
    const QString text = report(u"mayor"_s, 10);
    file.add(u"Undated"_s, text);
    const Article late = file.add(u"Late"_s, text);
    const Article early = file.add(u"Early"_s, text);
    publish(file, late, u"2023-07-21"_s);
    publish(file, early, u"2023-07-20"_s);
    CHECK(told(file, lookedThrough(file).groups) == QStringList{u"Early, Late, Undated"_s});
}

TEST_CASE("removed articles and articles without words are left out", "[near_duplicates]")
{
    ProjectFile file;
    const QString text = report(u"mayor"_s, 10);
    file.add(u"One"_s, text);
    const Article gone = file.add(u"Gone"_s, text);
    file.add(u"Signs"_s, u"—\n"_s);
    file.add(u"More signs"_s, u"…\n"_s);
    file.store().perform(edits::removeArticles({gone}, {file.coder(), file.round(), 1}));
    CHECK(lookedThrough(file).groups.isEmpty());
}

TEST_CASE("an article that is damaged is counted and not compared", "[near_duplicates]")
{
    ProjectFile file;
    file.add(u"One"_s, report(u"mayor"_s, 10));
    const Article other = file.add(u"Other"_s, report(u"mayor"_s, 10));
    file.sql(u"UPDATE article SET text = replace(text, 'mayor', 'miyor') WHERE uuid = '%1'"_s.arg(
        other.id.text()));
    const Outcome outcome = lookedThrough(file);
    CHECK(outcome.damaged == 1);
    CHECK(outcome.groups.isEmpty());
}

TEST_CASE("no project is empty enough to fail", "[near_duplicates]")
{
    ProjectFile file;
    CHECK(lookedThrough(file).groups.isEmpty());
}

TEST_CASE(
    "of any articles all pairs that are clearly alike are found, and none that is not",
    "[near_duplicates][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    ProjectFile file;
    std::vector<QString> texts;
    for (int i = 0; i < 60; ++i) {
        QString text = i > 0 && random.below(2) == 0 ? texts.at(static_cast<size_t>(random.below(i)))
                                                     : report(u"group%1"_s.arg(i), 25);
        // Some sentences are cut out.
        QStringList sentences = text.split(u'\n');
        for (int cut = random.below(4); cut > 0; --cut) {
            sentences.removeAt(random.below(sentences.size()));
        }
        texts.push_back(sentences.join(u'\n'));
        file.add(QString::number(i), texts.back());
    }
    QHash<ArticleId, qsizetype> numbers;
    const auto articles = file.store().snapshot().articles;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        numbers.insert(articles[i].article.id, i);
    }
    QHash<qsizetype, qsizetype> groupOf;
    const auto groups = lookedThrough(file).groups;
    const auto likenessOf = [&](qsizetype a, qsizetype b) {
        return analysis::likeness(
            analysis::shinglesOf(texts.at(static_cast<size_t>(a))),
            analysis::shinglesOf(texts.at(static_cast<size_t>(b))));
    };
    for (qsizetype g = 0; g < groups.size(); ++g) {
        for (const auto &member : groups[g]) {
            const qsizetype number = numbers.value(member.id);
            groupOf.insert(number, g);
            REQUIRE(member.likeness == likenessOf(number, numbers.value(groups[g].first().id)));
            // Alike to at least one of its group.
            REQUIRE(std::any_of(groups[g].begin(), groups[g].end(), [&](const auto &other) {
                return other.id != member.id
                    && likenessOf(number, numbers.value(other.id)) >= NearDuplicates::leastLikeness;
            }));
        }
    }
    for (qsizetype a = 0; a < 60; ++a) {
        for (qsizetype b = 0; b < a; ++b) {
            if (likenessOf(a, b) >= 0.85) { // missed once in 10^8
                REQUIRE(groupOf.contains(a));
                REQUIRE(groupOf.value(a, -1) == groupOf.value(b, -2));
            }
        }
    }
}

namespace {

/// Groups of three copies.
void addCopies(ProjectFile &file, int groups, const std::function<QString(int)> &textOf)
{
    QList<storage::NewArticle> articles;
    for (int i = 0; i < 3 * groups; ++i) {
        storage::NewArticle article;
        article.article.id = ArticleId::make();
        article.article.title = QString::number(i);
        article.text = textOf(i % groups);
        articles.append(article);
    }
    std::optional<BatchId> batch;
    qsizetype done = 0;
    file.store().addArticles({u"all"_s, file.coder()}, batch, articles, done, [] { return true; });
}

void requireThreesomes(const QList<AlikeGroup> &groups, int count)
{
    CHECK(groups.size() == count);
    CHECK(
        std::all_of(groups.begin(), groups.end(), [](const AlikeGroup &group) { return group.size() == 3; }));
}

} // namespace

TEST_CASE(
    "copies are found among articles that all share a long phrase, without being compared with each",
    "[near_duplicates]")
{
    ProjectFile file;
    const QString phrase = report(u"notice"_s, 6);
    addCopies(file, 200, [&](int group) { return phrase + report(u"office%1"_s.arg(group), 8); });
    REQUIRE(
        analysis::likeness(
            analysis::shinglesOf(phrase + report(u"office1"_s, 8)),
            analysis::shinglesOf(phrase + report(u"office2"_s, 8)))
        > 0.25);
    requireThreesomes(lookedThrough(file).groups, 200);
}

TEST_CASE("a look through many articles is made in many slices", "[near_duplicates]")
{
    ProjectFile file;
    addCopies(file, 300, [](int group) { return report(u"office%1"_s.arg(group), 40); });
    NearDuplicates duplicates;
    int slices = 1;
    while (duplicates.step(file.store())) {
        ++slices;
    }
    requireThreesomes(duplicates.groups(file.store().snapshot().articles), 300);
    // A slice ends after some 12 ms, and no machine reads and compares 900 articles in a few of them.
    CHECK(slices > 5);
}
