// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "model/analysis/near_duplicates.h"
#include "model/search/context.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::analysis::AlikeArticle;
using model::analysis::AlikeGroup;

/// Tells the groups: a line for each article, or one JSON object.
class GroupsOutput
{
public:
    explicit GroupsOutput(const OpenProject &project)
    {
        for (const model::ArticleSummary &summary : project.snapshot.articles) {
            m_articles.insert(summary.article.id, summary.article);
        }
    }

    void printLines(const QList<AlikeGroup> &groups, Console &console) const
    {
        for (qsizetype i = 0; i < groups.size(); ++i) {
            for (const AlikeArticle &one : groups[i]) {
                const model::Article article = m_articles.value(one.id);
                console.print(QStringList{
                    QString::number(i + 1), QString::number(one.likeness, 'f', 2), one.id.text(),
                    article.published, model::search::inOneLine(article.outlet),
                    model::search::inOneLine(article.title)}
                                  .join(u'\t'));
            }
        }
    }

    QJsonArray json(const QList<AlikeGroup> &groups) const
    {
        QJsonArray all;
        for (const AlikeGroup &group : groups) {
            QJsonArray members;
            for (const AlikeArticle &one : group) {
                const model::Article article = m_articles.value(one.id);
                members.append(QJsonObject{
                    {u"article_id"_s, one.id.text()},
                    {u"article_title"_s, article.title},
                    {u"outlet"_s, article.outlet},
                    {u"published"_s, article.published},
                    {u"likeness"_s, one.likeness}});
            }
            all.append(members);
        }
        return all;
    }

private:
    QHash<model::ArticleId, model::Article> m_articles;
};

void findDuplicates(const Arguments &arguments, Console &console)
{
    const OpenProject project = openForReading(arguments.operands(1).first());
    model::analysis::NearDuplicates duplicates;
    while (duplicates.step(*project)) {
        stopIfInterrupted();
    }
    const QList<AlikeGroup> groups = duplicates.groups(project.snapshot.articles);
    if (duplicates.damaged() > 0) {
        console.warn(
            duplicates.damaged() == 1
                ? u"1 article is damaged and was not looked at; run: tagline check"_s
                : u"%1 articles are damaged and were not looked at; run: tagline check"_s.arg(
                    duplicates.damaged()));
    }
    const GroupsOutput output(project);
    if (arguments.has(u"--json"_s)) {
        console.print(QJsonObject{
            {u"groups"_s, output.json(groups)}, {u"damaged_articles"_s, qint64(duplicates.damaged())}});
        return;
    }
    output.printLines(groups, console);
    console.note(
        groups.isEmpty()         ? u"No two articles are nearly the same."_s
            : groups.size() == 1 ? u"1 group of similar articles."_s
                                 : u"%1 groups of similar articles."_s.arg(groups.size()));
}

} // namespace

Command duplicatesCommand()
{
    return {
        {u"duplicates"_s,
         u"PROJECT"_s,
         u"List articles whose texts are nearly the same, in groups."_s,
         {{u"--json"_s, {}, u"print the groups as one JSON object"_s}},
         u"A line is: group, likeness, id, published, outlet, title, with a tab between each two. Likeness "
         u"is the "
         "share, from 0\nto 1, of all runs of five words that the article and the first of its group have in "
         "common; 0.5 and more is listed.\nThe first of a group was published first.\n\n--json prints "
         "{\"groups\": [[{\"article_id\", \"article_title\", \"outlet\", \"published\", \"likeness\"}…]…],\n"
         "\"damaged_articles\"}."_s},
        findDuplicates};
}

} // namespace app
