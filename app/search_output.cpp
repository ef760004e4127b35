// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_output.h"

using namespace Qt::StringLiterals;

namespace app {

using model::search::Hit;
using model::search::inOneLine;
using model::search::Report;

SearchOutput::SearchOutput(const OpenProject &project, const SearchWish &wish, Console &console)
    : m_wish(wish)
    , m_console(console)
{
    for (const auto &summary : project.snapshot.articles) {
        m_titles.insert(summary.article.id, inOneLine(summary.article.title));
    }
    if (wish.header && !wish.json) {
        console.print(u"article_title\tarticle_id\tstart\tend\tbefore\thit\tafter"_s);
    }
}

void SearchOutput::put(const QList<Hit> &hits)
{
    if (!m_wish.tagAs.isEmpty()) {
        m_found += hits;
    }
    QStringList lines;
    for (const Hit &hit : hits) {
        if (m_wish.json) {
            m_hits.append(json(hit));
        } else {
            lines.append(line(hit));
        }
    }
    if (!lines.isEmpty()) {
        m_console.print(lines.join(u'\n'));
    }
}

void SearchOutput::finish(const Report &report, const QString &tagging, const QJsonObject &counts)
{
    if (m_wish.json) {
        m_console.print(json(report, counts));
        return;
    }
    const QString hits = report.hits == 1 ? u"1 hit"_s : u"%1 hits"_s.arg(report.hits);
    const QString articles = report.articles == 1 ? u"1 article"_s : u"%1 articles"_s.arg(report.articles);
    m_console.note(
        report.hits == 0   ? u"No hits."_s
            : report.isCut ? u"%1 in %2, and there are more."_s.arg(hits, articles)
                           : u"%1 in %2."_s.arg(hits, articles));
    if (!tagging.isEmpty()) {
        m_console.note(tagging);
    }
}

QString SearchOutput::line(const Hit &hit) const
{
    return QStringList{
        title(hit),
        hit.article.text(),
        QString::number(hit.codePoints.start),
        QString::number(hit.codePoints.end),
        inOneLine(hit.before),
        inOneLine(hit.words),
        inOneLine(hit.after)}
        .join(u'\t');
}

QJsonObject SearchOutput::json(const Hit &hit) const
{
    return {
        {u"article_title"_s, title(hit)},
        {u"article_id"_s, hit.article.text()},
        {u"start"_s, qint64(hit.codePoints.start)},
        {u"end"_s, qint64(hit.codePoints.end)},
        {u"before"_s, hit.before},
        {u"hit"_s, hit.words},
        {u"after"_s, hit.after}};
}

QJsonObject SearchOutput::json(const Report &report, const QJsonObject &counts) const
{
    QJsonObject object{
        {u"query"_s, m_wish.request.text},
        {u"hits"_s, m_hits},
        {u"articles"_s, report.articles},
        {u"more"_s, report.isCut},
        {u"damaged_articles"_s, report.damagedArticles},
        {u"paragraphs_given_up"_s, report.givenUp},
        {u"changed_meanwhile"_s, report.changedMeanwhile}};
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        object.insert(count.key(), count.value());
    }
    return object;
}

} // namespace app
