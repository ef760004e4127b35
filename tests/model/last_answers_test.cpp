// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of a source in its last article, to be suggested in the next.
#include "model/storage/last_answers.h"
#include "tests/support/catch.h"
#include "tests/support/spoken_project.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

struct Stories : tests::SpokenProject
{
    ArticleId add(const QString &title, const QString &published)
    {
        Article known;
        known.published = published;
        return SpokenProject::add(title, {{{u"Ana"_s}, 3}}, known);
    }
    /// What is suggested for Ana in an article, as "role=expert".
    QStringList suggested(ArticleId article)
    {
        QStringList lines;
        const auto answers = storage::lastAnswers(file.store(), article, {});
        for (const Variable &variable : file.store().codebook().variables) {
            for (auto one = answers.cbegin(); one != answers.cend(); ++one) {
                if (one.key().second == variable.id.uuid) {
                    lines.append(variable.name + u'=' + *one);
                }
            }
        }
        return lines;
    }
};

} // namespace

TEST_CASE("the newest article's answer is suggested", "[answers]")
{
    Stories on;
    const ArticleId newer = on.add(u"Newer"_s, u"2024-03-02"_s);
    const ArticleId older = on.add(u"Older"_s, u"2024-03-01"_s);
    const ArticleId here = on.add(u"Here"_s, u"2024-03-03"_s);
    CHECK(on.suggested(here).isEmpty());
    on.answerSource(newer, u"Ana"_s, u"role"_s, u"expert"_s);
    on.answerSource(older, u"Ana"_s, u"role"_s, u"witness"_s);
    CHECK(on.suggested(here) == QStringList{u"role=expert"_s});
    CHECK(on.suggested(newer) == QStringList{u"role=witness"_s});
}

TEST_CASE("where the newest answer is a name, no older one is told as the last", "[answers]")
{
    Stories on;
    on.isOfKind(u"Union"_s, u"organization"_s);
    const ArticleId older = on.add(u"Older"_s, u"2024-03-01"_s);
    const ArticleId newer = on.add(u"Newer"_s, u"2024-03-02"_s);
    const ArticleId here = on.add(u"Here"_s, u"2024-03-03"_s);
    on.answerSource(older, u"Ana"_s, u"affiliation"_s, u"not_stated"_s);
    CHECK(on.suggested(here) == QStringList{u"affiliation=not_stated"_s});
    on.answerSourceWith(newer, u"Ana"_s, u"affiliation"_s, u"Union"_s);
    CHECK(on.suggested(here).isEmpty());
}
