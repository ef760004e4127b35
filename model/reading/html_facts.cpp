// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_facts.h"

#include "model/reading/byline.h"
#include "model/reading/html_text.h"
#include "model/reading/labels.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

/// All that the page's head and its marked elements say, by the names they have there.
struct Sayings
{
    QHash<QString, QStringList> meta;
    QHash<QString, QStringList> items; ///< microdata
    QStringList linkedData;
    QString canonical;
    QString language;
    QString pageTitle;
    QString authorLink;
};

void append(QHash<QString, QStringList> &sayings, const QString &names, const QString &value)
{
    constexpr qsizetype most = 50;
    const QString said = value.simplified();
    for (const QString &name : names.toLower().simplified().split(u' ', Qt::SkipEmptyParts)) {
        QStringList &values = sayings[name];
        if (!said.isEmpty() && values.size() < most && !values.contains(said)) {
            values.append(said);
        }
    }
}

void takeMeta(Sayings &sayings, const HtmlNode &node)
{
    const QString content = node.attribute(u"content"_s);
    for (const QString &attribute : {u"property"_s, u"name"_s, u"http-equiv"_s}) {
        append(sayings.meta, node.attribute(attribute), content);
    }
}

void takeItem(Sayings &sayings, const HtmlPage &page, qsizetype number)
{
    const HtmlNode &node = page.nodes[number];
    const QString names = node.attribute(u"itemprop"_s).toLower();
    // Only these: the words of a whole article are of no use here.
    static const QStringList wanted{
        u"headline"_s, u"datepublished"_s, u"author"_s, u"publisher"_s, u"inlanguage"_s};
    const QStringList words = names.simplified().split(u' ');
    const bool isWanted =
        std::any_of(words.begin(), words.end(), [](const QString &word) { return wanted.contains(word); });
    if (!isWanted) {
        return;
    }
    const QString told =
        node.attributes.contains(u"content"_s) ? node.attribute(u"content"_s) : node.attribute(u"datetime"_s);
    append(sayings.items, names, told.isEmpty() ? lineOf(page, number) : told);
}

void takeLink(Sayings &sayings, const HtmlPage &page, qsizetype number)
{
    const HtmlNode &node = page.nodes[number];
    const QStringList relations = node.attribute(u"rel"_s).toLower().split(u' ');
    if (relations.contains(u"canonical"_s) && sayings.canonical.isEmpty()) {
        sayings.canonical = webAddressOf(node.attribute(u"href"_s));
    }
    if (node.name == u"a" && relations.contains(u"author"_s) && sayings.authorLink.isEmpty()) {
        const QString name = lineOf(page, number);
        sayings.authorLink = areNames(name) ? name : QString();
    }
}

Sayings sayingsOf(const HtmlPage &page)
{
    Sayings sayings;
    for (qsizetype i = 0; i < page.nodes.size(); ++i) {
        const HtmlNode &node = page.nodes[i];
        if (node.name == u"meta") {
            takeMeta(sayings, node);
        } else if (node.name == u"title" && sayings.pageTitle.isEmpty()) {
            sayings.pageTitle = page.textIn(i).simplified();
        } else if (node.name == u"html" && sayings.language.isEmpty()) {
            const QString language = languageOf(node.attribute(u"lang"_s));
            sayings.language = language.isEmpty() ? languageOf(node.attribute(u"xml:lang"_s)) : language;
        } else if (
            node.name == u"script" && node.attribute(u"type"_s).contains(u"ld+json", Qt::CaseInsensitive)) {
            sayings.linkedData.append(page.textIn(i));
        }
        if (node.attributes.contains(u"itemprop"_s)) {
            takeItem(sayings, page, i);
        }
        if (node.attributes.contains(u"rel"_s)) {
            takeLink(sayings, page, i);
        }
    }
    return sayings;
}

/// What the first of these names that says something says.
QStringList said(const QHash<QString, QStringList> &sayings, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const QStringList values = sayings.value(name.toString());
        if (!values.isEmpty()) {
            return values;
        }
    }
    return {};
}

QStringList metaAuthors(const Sayings &sayings)
{
    QStringList names = said(
        sayings.meta,
        {u"article:author", u"og:article:author", u"dc.creator", u"dc:creator", u"dcterms.creator",
         u"dcterms:creator", u"citation_author", u"parsely-author", u"sailthru.author", u"author", u"byl"});
    if (names.isEmpty()) {
        names = said(sayings.items, {u"author"}).mid(0, 1);
    }
    // On some sites it is the address of the author's page.
    names.removeIf([](const QString &name) { return name.contains(u"://"_s); });
    if (names.isEmpty() && !sayings.authorLink.isEmpty()) {
        names.append(sayings.authorLink);
    }
    return names;
}

QString metaMoment(const Sayings &sayings)
{
    const QStringList meta = said(
        sayings.meta,
        {u"article:published_time", u"og:article:published_time", u"article:published", u"dcterms.issued",
         u"dc.date.issued", u"dc.date", u"dc:date", u"dcterms.date", u"dcterms.created", u"dc.date.created",
         u"datepublished", u"date", u"pubdate", u"publishdate", u"publish-date", u"publication_date",
         u"parsely-pub-date", u"sailthru.date", u"citation_publication_date"});
    const QString moment = pageMomentOf(meta.value(0));
    return moment.isEmpty() ? pageMomentOf(said(sayings.items, {u"datepublished"}).value(0)) : moment;
}

Heading metaHeading(const Sayings &sayings)
{
    const QStringList titles = said(
        sayings.meta,
        {u"og:title", u"twitter:title", u"dc.title", u"dc:title", u"dcterms.title", u"dcterms:title",
         u"citation_title", u"parsely-title", u"title"});
    Heading heading;
    heading.title = titles.value(0, said(sayings.items, {u"headline"}).value(0));
    heading.published = metaMoment(sayings);
    heading.outlet = said(
                         sayings.meta,
                         {u"og:site_name", u"dc.publisher", u"dc:publisher", u"dcterms.publisher",
                          u"citation_journal_title"})
                         .value(0, said(sayings.items, {u"publisher"}).value(0));
    heading.url = webAddressOf(said(sayings.meta, {u"og:url"}).value(0));
    if (heading.url.isEmpty()) {
        heading.url = sayings.canonical;
    }
    heading.language = sayings.language;
    if (heading.language.isEmpty()) {
        heading.language = languageOf(
            said(sayings.meta, {u"content-language", u"dc.language", u"dcterms.language", u"og:locale"})
                .value(0));
    }
    return heading;
}

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

LinkedData articleOf(const Sayings &sayings, const QString &metaTitle, const QString &headline)
{
    const QList<LinkedData> articles = articlesIn(sayings.linkedData);
    if (articles.size() == 1) {
        return articles.first();
    }
    const auto found = std::find_if(articles.begin(), articles.end(), [&](const LinkedData &one) {
        return isSame(one.heading.title, headline) || isSame(one.heading.title, metaTitle);
    });
    return found == articles.end() ? LinkedData() : *found;
}

} // namespace

HtmlFacts factsOf(const HtmlPage &page, const QString &headline)
{
    const Sayings sayings = sayingsOf(page);
    const Heading meta = metaHeading(sayings);
    const LinkedData linked = articleOf(sayings, meta.title, headline);
    HtmlFacts facts{linked.heading, linked.authors, sayings.pageTitle};
    if (facts.authors.isEmpty()) {
        facts.authors = metaAuthors(sayings);
        facts.heading.byline = facts.authors.join(u", "_s);
    }
    fillGaps(facts.heading, meta);
    return facts;
}

} // namespace model::reading
