// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/web_page.h"

#include "model/reading/byline.h"
#include "model/reading/html_facts.h"
#include "model/reading/html_main.h"
#include "model/reading/html_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

constexpr qsizetype longestLine = 300;

/// A line that the page shows, and where.
struct Shown
{
    qsizetype node = -1;
    QString line;
};

/// Whether a reader sees the node. Other than for text, the page's own header counts.
bool isSeen(const HtmlPage &page, qsizetype node)
{
    for (qsizetype i = node; i >= 0; i = page.nodes[i].parent) {
        if (page.nodes[i].name != u"header" && isLeftOut(page, i)) {
            return false;
        }
    }
    return true;
}

bool isWithin(const HtmlPage &page, qsizetype node, qsizetype root)
{
    return node >= root && node < page.nodes[root].end;
}

/// Whether one of the two is the beginning of the other, and its greater part.
bool isMostOf(const QString &a, const QString &b)
{
    const QString &longer = a.size() < b.size() ? b : a;
    const QString &shorter = a.size() < b.size() ? a : b;
    return !shorter.isEmpty() && longer.startsWith(shorter, Qt::CaseInsensitive)
        && shorter.size() * 2 > longer.size();
}

bool isInHeader(const HtmlPage &page, qsizetype node)
{
    for (qsizetype i = node; i >= 0; i = page.nodes[i].parent) {
        if (page.nodes[i].name == u"header") {
            return true;
        }
    }
    return false;
}

/// The headlines of first rank that are seen, those in the article first.
QList<Shown> headlinesOf(const HtmlPage &page, qsizetype root)
{
    QList<Shown> all;
    constexpr qsizetype most = 20;
    for (qsizetype i = 0; i < page.nodes.size() && all.size() < most; ++i) {
        if (page.nodes[i].name == u"h1" && isSeen(page, i)) {
            const QString line = lineOf(page, i);
            if (!line.isEmpty() && line.size() <= longestLine) {
                all.append({i, line});
            }
        }
    }
    std::stable_partition(
        all.begin(), all.end(), [&](const Shown &one) { return isWithin(page, one.node, root); });
    return all;
}

/// The article's own headline: what the page calls the article, else the first one in the article's text.
/// Outside of it an `<h1>` is often the outlet's name, so there it must at least be the only one and of
/// several words.
Shown headlineOf(const HtmlPage &page, qsizetype root, const QList<Shown> &all, const HtmlFacts &facts)
{
    const QString known =
        (facts.heading.title.isEmpty() ? facts.pageTitle : facts.heading.title).simplified();
    const auto isCalledSo = [&](const Shown &one) {
        return one.node < page.nodes[root].end && isMostOf(known, one.line);
    };
    const auto found = std::find_if(all.begin(), all.end(), isCalledSo);
    if (found != all.end()) {
        return *found;
    }
    if (all.isEmpty() || isWithin(page, all.first().node, root)) {
        return all.value(0);
    }
    constexpr qsizetype several = 3;
    const Shown &one = all.first();
    const bool isAlone = all.size() == 1 && one.node < page.nodes[root].end && !isInHeader(page, one.node)
        && (known.isEmpty() || one.line.split(u' ').size() >= several)
        && one.line.compare(facts.heading.outlet, Qt::CaseInsensitive) != 0
        && !facts.pageTitle.endsWith(one.line, Qt::CaseInsensitive);
    return isAlone ? one : Shown();
}

bool holdsAll(const QString &line, const QStringList &names)
{
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return line.contains(name, Qt::CaseInsensitive);
    });
}

/// Whether the line says who wrote it: with the names that are known, else as a byline of any text does.
bool tellsAuthors(const QString &line, const QStringList &authors)
{
    constexpr qsizetype beside = 80;
    if (line.isEmpty() || line.size() > authors.join(u' ').size() + beside * 2) {
        return false;
    }
    if (authors.isEmpty()) {
        return isByline(line);
    }
    const bool isShort = line.size() <= authors.join(u", "_s).size() + beside && !line.endsWith(u'.');
    return holdsAll(line, authors) && (isShort || isByline(line));
}

/// The byline where it stands before the article's text, as the page marks it.
QString bylineAbove(const HtmlPage &page, qsizetype headline, qsizetype root, const QStringList &authors)
{
    for (qsizetype i = std::max<qsizetype>(headline, 0); i < root; ++i) {
        const HtmlNode &node = page.nodes[i];
        const QString marks = (node.attribute(u"class"_s) + u' ' + node.attribute(u"itemprop"_s) + u' '
                               + node.attribute(u"rel"_s))
                                  .toLower();
        const bool isMarked = !node.isText() && node.end <= root
            && (marks.contains(u"byline"_s) || marks.contains(u"author"_s));
        if (isMarked && isSeen(page, i)) {
            const QString line = lineOf(page, i);
            if (tellsAuthors(line, authors)) {
                return line;
            }
        }
    }
    return {};
}

/// Without the outlet's name behind it: "Bridge closes | The Harbour Post".
QString withoutOutlet(const QString &title, const QString &outlet)
{
    static const QRegularExpression last(u"^(.+?)\\s+(?:[|·»–—-]|::)\\s+([^|·»–—]+)$"_s);
    const QRegularExpressionMatch match = last.match(title.left(longestLine * 2));
    const bool isOutlet = match.hasMatch() && !outlet.isEmpty()
        && match.captured(2).trimmed().compare(outlet, Qt::CaseInsensitive) == 0;
    return isOutlet ? match.captured(1) : title;
}

/// The line below the headline, if that is the byline.
QString printedByline(const QString &text, const QString &title, const QStringList &authors)
{
    QString line;
    for (const QString &one : text.left(longestLine * 4).split(u'\n')) {
        line = one.trimmed();
        if (!line.isEmpty() && line.compare(title, Qt::CaseInsensitive) != 0) {
            break;
        }
    }
    return tellsAuthors(line, authors) ? line : QString();
}

} // namespace

WebPage readWebPage(const QString &source)
{
    const HtmlPage page = htmlPageOf(source);
    WebPage result;
    result.isTooLarge = page.isTooLarge;
    const qsizetype root = mainNodeOf(page);
    const QList<Shown> headlines = headlinesOf(page, root);
    const HtmlFacts facts = factsOf(page, headlines.value(0).line);
    const Shown headline = headlineOf(page, root, headlines, facts);
    const QString body = textOf(page, root);
    if (body.isEmpty()) {
        return result;
    }
    if (headline.node >= 0 && !isWithin(page, headline.node, root)) {
        result.text = headline.line + u'\n';
    }
    const QString above = bylineAbove(page, headline.node, root, facts.authors);
    if (!above.isEmpty()) {
        result.text += above + u'\n';
    }
    result.text += body;
    result.heading = facts.heading;
    result.heading.title = !headline.line.isEmpty()
        ? headline.line
        : withoutOutlet(
            facts.heading.title.isEmpty() ? facts.pageTitle : facts.heading.title, facts.heading.outlet);
    const QString printed = printedByline(result.text, result.heading.title, facts.authors);
    if (!printed.isEmpty()) {
        result.heading.byline = printed;
    }
    fillGaps(result.heading, guessHeading(result.text));
    return result;
}

} // namespace model::reading
