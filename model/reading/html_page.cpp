// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_page.h"

#include "model/reading/html_tokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <bitset>
#include <utility>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

/// Sets of element names, asked for each tag of a page.
using Names = std::bitset<64>;

/// A number for each name that a rule below speaks of; 0 for all others.
size_t codeOf(const QString &name)
{
    static const QHash<QString, size_t> codes = [] {
        const QString known =
            u"a address article aside blockquote body button caption center dd details dialog dir div dl dt "
            "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav "
            "ol option p pre section select summary table tbody td template tfoot th thead tr ul"_s;
        QHash<QString, size_t> result;
        for (const QString &word : known.split(u' ')) {
            result.insert(word, static_cast<size_t>(result.size()) + 1);
        }
        return result;
    }();
    return codes.value(name, 0);
}

Names named(const QString &words)
{
    Names names;
    for (const QString &word : words.split(u' ')) {
        Q_ASSERT(codeOf(word) > 0);
        names.set(codeOf(word));
    }
    return names;
}

bool isVoid(const QString &name)
{
    static const QSet<QString> names{u"area"_s,  u"base"_s,  u"basefont"_s, u"bgsound"_s, u"br"_s,
                                     u"col"_s,   u"embed"_s, u"frame"_s,    u"hr"_s,      u"img"_s,
                                     u"input"_s, u"link"_s,  u"meta"_s,     u"param"_s,   u"source"_s,
                                     u"track"_s, u"wbr"_s};
    return names.contains(name);
}

/// Their start ends a paragraph that is open, and the end of a word within them does not end them.
const Names &blocks()
{
    static const Names names = named(
        u"address article aside blockquote caption center dd details dialog dir div dl dt fieldset "
        u"figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary "
        "table td th ul"_s);
    return names;
}

/// The end of a block within them does not end them.
const Names &cells()
{
    static const Names names = named(u"button caption table td template th"_s);
    return names;
}

const Names &frames()
{
    static const Names names = named(u"body button caption html table tbody td template tfoot th thead tr"_s);
    return names;
}

/// What the start of an element ends, and what it does not look beyond for that.
struct Implied
{
    Names ended;
    Names within;
};

const Implied *impliedBy(size_t code)
{
    static const QHash<size_t, Implied> all = [] {
        const Names lists = named(u"ul ol menu dir dl td th"_s);
        const Names table = named(u"table"_s);
        const Implied term{named(u"dd dt"_s), lists};
        const Implied cell{named(u"td th"_s), named(u"tr table"_s)};
        const Implied group{named(u"thead tbody tfoot"_s), table};
        return QHash<size_t, Implied>{
            {codeOf(u"li"_s), {named(u"li"_s), lists}},
            {codeOf(u"dd"_s), term},
            {codeOf(u"dt"_s), term},
            {codeOf(u"td"_s), cell},
            {codeOf(u"th"_s), cell},
            {codeOf(u"tr"_s), {named(u"tr"_s), table}},
            {codeOf(u"thead"_s), group},
            {codeOf(u"tbody"_s), group},
            {codeOf(u"tfoot"_s), group},
            {codeOf(u"option"_s), {named(u"option"_s), named(u"select"_s)}},
            {codeOf(u"a"_s), {named(u"a"_s), cells()}}};
    }();
    const auto found = all.constFind(code);
    return found == all.cend() ? nullptr : &*found;
}

/// An element that is open.
struct Open
{
    qsizetype node;
    size_t code;
};

class Builder
{
public:
    Builder()
    {
        m_page.nodes.append(HtmlNode{u"#page"_s, {}, {}, -1, 0, false});
        m_open.append({0, 0});
    }

    bool isFull() const
    {
        constexpr qsizetype mostNodes = 400'000;
        return m_page.nodes.size() >= mostNodes;
    }

    void take(HtmlToken &token)
    {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            append({}, token);
            break;
        case HtmlToken::Kind::Start:
            start(token);
            break;
        case HtmlToken::Kind::End:
            end(token.name);
            break;
        }
    }

    HtmlPage finished()
    {
        closeTo(0);
        m_page.nodes[0].end = m_page.nodes.size();
        return std::move(m_page);
    }

private:
    void append(const QString &name, HtmlToken &token)
    {
        const qsizetype number = m_page.nodes.size();
        const HtmlNode &parent = std::as_const(m_page.nodes)[m_open.last().node];
        const bool isInArticle = parent.isInArticle || parent.name == u"article" || parent.name == u"main";
        m_page.nodes.append(HtmlNode{
            name, std::move(token.text), std::move(token.attributes), m_open.last().node, number + 1,
            isInArticle});
    }

    void start(HtmlToken &token)
    {
        constexpr qsizetype deepest = 512;
        const size_t code = codeOf(token.name);
        static const Names paragraph = named(u"p"_s);
        static const size_t form = codeOf(u"form"_s);
        if (code == form && m_openOfCode[form] > 0) {
            return;
        }
        if (const Implied *implied = impliedBy(code)) {
            close(implied->ended, implied->within, {});
        }
        if (blocks().test(code)) {
            close(paragraph, cells(), {});
        }
        const bool isOpen = !isVoid(token.name);
        if (isOpen && m_open.size() > deepest) {
            ++m_tooDeep;
            return;
        }
        const QString name = token.name;
        append(name, token);
        if (isOpen) {
            m_open.append({m_page.nodes.size() - 1, code});
            ++m_openOfCode[code];
        }
    }

    void end(const QString &name)
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        // The end of a link or of bold letters ends no paragraph, that of a paragraph no cell.
        const size_t code = codeOf(name);
        Names names;
        names.set(code);
        close(names, frames().test(code) ? Names() : blocks().test(code) ? cells() : blocks(), name);
    }

    /// Closes the innermost open element of these names, with all in it, if it is not outside of others. Of
    /// the names that have no number the given one is meant.
    void close(const Names &names, const Names &within, QStringView name)
    {
        constexpr qsizetype farthest = 128;
        if (!isAnyOpen(names)) {
            return;
        }
        const qsizetype last = std::max<qsizetype>(0, m_open.size() - 1 - farthest);
        for (qsizetype i = m_open.size() - 1; i > last; --i) {
            const Open &open = std::as_const(m_open)[i];
            if (names.test(open.code)
                && (open.code > 0 || std::as_const(m_page.nodes)[open.node].name == name)) {
                closeTo(i);
                return;
            }
            if (within.test(open.code)) {
                return;
            }
        }
    }

    bool isAnyOpen(const Names &names) const
    {
        for (size_t code = 0; code < names.size(); ++code) {
            if (names.test(code) && m_openOfCode[code] > 0) {
                return true;
            }
        }
        return false;
    }

    void closeTo(qsizetype depth)
    {
        while (m_open.size() > std::max<qsizetype>(depth, 1)) {
            const Open open = m_open.takeLast();
            m_page.nodes[open.node].end = m_page.nodes.size();
            --m_openOfCode[open.code];
        }
    }

    HtmlPage m_page;
    QList<Open> m_open; ///< the innermost last
    std::array<int, Names().size()> m_openOfCode{};
    qsizetype m_tooDeep = 0; ///< elements open within the innermost one that were not kept
};

} // namespace

QString HtmlPage::textIn(qsizetype node) const
{
    QString text;
    for (qsizetype i = node; i < nodes[node].end; ++i) {
        text += nodes[i].text;
    }
    return text;
}

HtmlPage htmlPageOf(const QString &source)
{
    Builder builder;
    HtmlTokens tokens(source);
    HtmlToken token;
    bool isTooLarge = false;
    while (!isTooLarge && tokens.next(token)) {
        builder.take(token);
        isTooLarge = builder.isFull();
    }
    HtmlPage page = builder.finished();
    page.isTooLarge = isTooLarge;
    return page;
}

} // namespace model::reading
