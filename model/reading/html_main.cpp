// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_main.h"

#include "model/reading/html_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

/// How much text that is shown stands in each node.
class Amounts
{
public:
    explicit Amounts(const HtmlPage &page)
        : m_page(page)
        , m_all(page.nodes.size() + 1)
        , m_outsideLinks(page.nodes.size() + 1)
        , m_paragraphs(page.nodes.size())
        , m_isShown(page.nodes.size())
    {
        count();
        for (qsizetype i = 0; i < page.nodes.size(); ++i) {
            if (m_isShown[i] && page.nodes[i].name == u"p" && page.nodes[i].parent >= 0) {
                m_paragraphs[page.nodes[i].parent] += m_outsideLinks[page.nodes[i].end] - m_outsideLinks[i];
            }
        }
    }

    bool isShown(qsizetype node) const { return m_isShown[node]; }
    qsizetype all(qsizetype node) const { return m_all[m_page.nodes[node].end] - m_all[node]; }
    /// Of the paragraphs that stand in the node itself, outside of their links.
    qsizetype paragraphs(qsizetype node) const { return m_paragraphs[node]; }

private:
    /// Fills the sums over all nodes before each one.
    void count()
    {
        qsizetype hiddenUntil = 0;
        qsizetype linkUntil = 0;
        for (qsizetype i = 0; i < m_page.nodes.size(); ++i) {
            const HtmlNode &node = m_page.nodes[i];
            if (i >= hiddenUntil && isLeftOut(m_page, i)) {
                hiddenUntil = node.end;
            }
            if (node.name == u"a") {
                linkUntil = std::max(linkUntil, node.end);
            }
            m_isShown[i] = i >= hiddenUntil;
            const qsizetype letters = m_isShown[i] ? lettersIn(node.text) : 0;
            m_all[i + 1] = m_all[i] + letters;
            m_outsideLinks[i + 1] = m_outsideLinks[i] + (i >= linkUntil ? letters : 0);
        }
    }

    const HtmlPage &m_page;
    QList<qsizetype> m_all;
    QList<qsizetype> m_outsideLinks;
    QList<qsizetype> m_paragraphs;
    QList<bool> m_isShown;
};

/// The shown node of this kind with the highest amount; -1 if none has any text.
template <typename IsKind, typename AmountOf>
qsizetype fullest(const HtmlPage &page, const Amounts &amounts, IsKind isKind, AmountOf amountOf)
{
    qsizetype best = -1;
    qsizetype most = 0;
    for (qsizetype i = 0; i < page.nodes.size(); ++i) {
        if (amounts.isShown(i) && !page.nodes[i].isText() && isKind(page.nodes[i])) {
            const qsizetype amount = amountOf(i);
            if (amount > most) {
                most = amount;
                best = i;
            }
        }
    }
    return best;
}

bool isArticle(const HtmlNode &node)
{
    return node.name == u"article" || node.attribute(u"role"_s) == u"article";
}

bool isArticleBody(const HtmlNode &node)
{
    return node.attribute(u"itemprop"_s).split(u' ').contains(u"articleBody"_s);
}

bool isMain(const HtmlNode &node)
{
    return node.name == u"main" || node.attribute(u"role"_s) == u"main";
}

/// Text parted into sections stands in what holds them all.
qsizetype widened(const HtmlPage &page, const Amounts &amounts, qsizetype node)
{
    const qsizetype parent = page.nodes[node].parent;
    qsizetype sum = 0;
    for (qsizetype i = parent + 1; parent >= 0 && i < page.nodes[parent].end; i = page.nodes[i].end) {
        sum += amounts.isShown(i) ? amounts.paragraphs(i) : 0;
    }
    return sum > 2 * amounts.paragraphs(node) ? parent : node;
}

} // namespace

qsizetype mainNodeOf(const HtmlPage &page)
{
    const Amounts amounts(page);
    const auto all = [&](qsizetype node) {
        return amounts.all(node);
    };
    const auto paragraphs = [&](qsizetype node) {
        return amounts.paragraphs(node);
    };
    const auto any = [](const HtmlNode &) {
        return true;
    };
    const qsizetype byParagraphs = fullest(page, amounts, any, paragraphs);
    const qsizetype most = byParagraphs < 0 ? 0 : amounts.paragraphs(byParagraphs);
    constexpr qsizetype teaser = 3;
    for (const auto isKind : {&isArticle, &isArticleBody, &isMain}) {
        const qsizetype found = fullest(page, amounts, isKind, all);
        if (found >= 0 && amounts.all(found) * teaser >= most) {
            return found;
        }
    }
    if (byParagraphs >= 0) {
        return widened(page, amounts, byParagraphs);
    }
    const qsizetype body = fullest(
        page, amounts, [](const HtmlNode &node) { return node.name == u"body"; }, all);
    return body < 0 ? 0 : body;
}

} // namespace model::reading
