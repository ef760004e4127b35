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
    bool isTooLarge = false; ///< it has more nodes than any article; those here are the first ones

    /// All texts in a node as they stand, joined.
    QString textIn(qsizetype node) const;
};

/// Builds the page of any source, closing what was left open much as browsers do. Elements nested deeper than
/// in any real page are taken for their parent.
HtmlPage htmlPageOf(const QString &source);

} // namespace model::reading
