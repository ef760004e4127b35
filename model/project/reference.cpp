// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/reference.h"

#include "model/message.h"
#include "model/text/quoting.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// The names of all claims' sources, in the order they were linked; gone through once for all claims.
QHash<AnnotationId, QStringList> sourcesOf(const ArticlePage &page)
{
    QList<Relation> relations = page.relations.values();
    std::sort(relations.begin(), relations.end(), [](const Relation &a, const Relation &b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    QHash<AnnotationId, QStringList> names;
    for (const Relation &relation : std::as_const(relations)) {
        const auto source = page.sources.constFind(relation.source);
        const QString name = source != page.sources.cend() ? page.sourceName(*source) : QString();
        if (!name.isEmpty() && !names[relation.claim].contains(name)) {
            names[relation.claim].append(name);
        }
    }
    return names;
}

/// "Harbour Post, 20 July 2023", or what of it is known.
QString placeOf(const Article &article, const QLocale &locale)
{
    const QString outlet = article.outlet.simplified();
    QStringList parts{
        text::shielded(outlet.isEmpty() ? article.title.simplified() : outlet),
        text::shielded(dateInWords(article.published, locale))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString joined(const QStringList &names, const QLocale &locale)
{
    QStringList shielded;
    std::transform(names.begin(), names.end(), std::back_inserter(shielded), text::shielded);
    return locale.createSeparatedList(shielded);
}

bool isClaim(const Annotation &annotation, const Codebook &codebook)
{
    const Tag *tag = codebook.find(annotation.tag);
    return tag && tag->role == Tag::Role::Claim;
}

} // namespace

QString dateInWords(const QString &published, const QLocale &locale)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    return date.isValid()
        ? locale.toString(date, Message::tr("d MMMM yyyy", "how a date is written: 20 July 2023"))
        : published;
}

QString referencesOf(
    const ArticlePage &page, const Codebook &codebook, const QList<AnnotationId> &ids,
    const ReferenceForm &form)
{
    const QHash<AnnotationId, QStringList> sources = sourcesOf(page);
    const QSet<AnnotationId> wanted(ids.begin(), ids.end());
    const QString place = placeOf(page.article, form.locale);
    const QString address = page.article.url.isEmpty() ? QString() : u" ("_s + page.article.url + u')';
    QStringList references;
    for (const Annotation &annotation : page.annotations) {
        if (!wanted.contains(annotation.id)) {
            continue;
        }
        const QStringList names =
            isClaim(annotation, codebook) ? sources.value(annotation.id) : QStringList();
        const QString who = joined(names, form.locale);
        QString head = who.isEmpty() ? place : who;
        if (!who.isEmpty() && !place.isEmpty()) {
            head = form.within.arg(who, place);
        }
        const QString colon = head.isEmpty() ? QString() : u": "_s;
        references.append(head + colon + text::quoted(page.text, annotation.segments) + address);
    }
    return references.join(u"\n\n"_s);
}

} // namespace model
