// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace model::reading {

/// An element or a text of a web page.
struct HtmlNode
{
    QString name; ///< of an element, in lower case; empty for a text
    QString text; ///< of a text
    QHash<QString, QString> attributes;
    qsizetype parent = -1;
    qsizetype end = 0;        ///< behind its last descendant
    bool isInArticle = false; ///< it stands within `<article>` or `<main>`

    bool isText() const { return name.isEmpty(); }
    QString attribute(const QString &wanted) const { return attributes.value(wanted); }
};

/// A web page as the flat list of its nodes in the order of the source: what stands in node `i` are those
/// from `i + 1` to before `nodes[i].end`. The first one holds all others and has the name "#page".
struct HtmlPage
{
    QList<HtmlNode> nodes;
    /// It has more elements, deeper ones or longer tags than any real page; what is here is the beginning.
    bool isTooLarge = false;

    /// All texts in a node as they stand, joined.
    QString textIn(qsizetype node) const;
};

/// Reads any source as a page (libxml2 parses it): nothing is an error, and nothing is loaded.
HtmlPage htmlPageOf(const QString &source);

} // namespace model::reading
