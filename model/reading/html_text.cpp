// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

bool isLine(const QString &name)
{
    static const QSet<QString> names{
        u"#page"_s,   u"html"_s,       u"head"_s,    u"body"_s,   u"address"_s,  u"article"_s,
        u"aside"_s,   u"blockquote"_s, u"caption"_s, u"center"_s, u"dd"_s,       u"details"_s,
        u"dir"_s,     u"div"_s,        u"dl"_s,      u"dt"_s,     u"fieldset"_s, u"figcaption"_s,
        u"figure"_s,  u"footer"_s,     u"form"_s,    u"h1"_s,     u"h2"_s,       u"h3"_s,
        u"h4"_s,      u"h5"_s,         u"h6"_s,      u"header"_s, u"hgroup"_s,   u"hr"_s,
        u"li"_s,      u"main"_s,       u"ol"_s,      u"p"_s,      u"pre"_s,      u"section"_s,
        u"summary"_s, u"table"_s,      u"tbody"_s,   u"tfoot"_s,  u"thead"_s,    u"tr"_s,
        u"ul"_s,      u"xmp"_s,        u"listing"_s};
    return names.contains(name);
}

bool isCell(const QString &name)
{
    return name == u"td" || name == u"th";
}

bool keepsBlanks(const QString &name)
{
    return name == u"pre" || name == u"xmp" || name == u"listing";
}

bool isHidden(const HtmlNode &node)
{
    static const QRegularExpression style(
        u"(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> roles{u"navigation"_s, u"complementary"_s, u"banner"_s,      u"contentinfo"_s,
                                     u"search"_s,     u"dialog"_s,        u"alertdialog"_s, u"menu"_s};
    if (node.attributes.isEmpty()) {
        return false;
    }
    return node.attributes.contains(u"hidden"_s)
        || node.attribute(u"aria-hidden"_s).compare(u"true", Qt::CaseInsensitive) == 0
        || roles.contains(node.attribute(u"role"_s).toLower())
        || (node.attributes.contains(u"style"_s) && style.match(node.attribute(u"style"_s)).hasMatch());
}

/// Some pages are one form altogether; a form that holds headings or paragraphs is one of these.
bool holdsText(const HtmlPage &page, qsizetype node)
{
    constexpr qsizetype enough = 500;
    qsizetype letters = 0;
    for (qsizetype i = node + 1; i < page.nodes[node].end; ++i) {
        const HtmlNode &one = page.nodes[i];
        if (one.name == u"h1" || one.name == u"article" || one.name == u"main") {
            return true;
        }
        if (one.isText() && one.parent >= 0 && page.nodes[one.parent].name == u"p") {
            letters += one.text.size();
        }
    }
    return letters >= enough;
}

/// Puts words together into lines.
class Writer
{
public:
    void word(const QString &text)
    {
        for (const QChar c : text) {
            if (isBlank(c)) {
                m_blank = true;
            } else {
                sign(c);
            }
        }
    }

    void asItStands(const QString &text)
    {
        m_blank = false;
        m_text += text;
    }

    void sign(QChar c)
    {
        if (m_blank && !isAtStart()) {
            m_text += u' ';
        }
        m_blank = false;
        m_text += c;
    }

    void startLine()
    {
        m_blank = false;
        if (!isAtStart()) {
            m_text += u'\n';
        }
    }

    /// As `<br>` does: several make a blank line, but never two.
    void breakLine()
    {
        m_blank = false;
        if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n")) {
            m_text += u'\n';
        }
    }

    void startCell()
    {
        m_blank = false;
        if (!isAtStart()) {
            m_text += u'\t';
        }
    }

    QString text() const { return m_text; }

private:
    bool isAtStart() const { return m_text.isEmpty() || m_text.endsWith(u'\n') || m_text.endsWith(u'\t'); }

    QString m_text;
    bool m_blank = false;
};

/// Goes through a node, telling the writer of each start, text and end.
class Walk
{
public:
    explicit Walk(const HtmlPage &page)
        : m_page(page)
    {
    }

    QString over(qsizetype root)
    {
        qsizetype i = root;
        while (i < m_page.nodes[root].end) {
            leaveUpTo(i);
            const HtmlNode &node = m_page.nodes[i];
            if (node.isText()) {
                m_blanksKept > 0 ? m_writer.asItStands(node.text) : m_writer.word(node.text);
                ++i;
            } else if (i != root && isLeftOut(m_page, i)) {
                i = node.end;
            } else {
                enter(i++);
            }
        }
        leaveUpTo(m_page.nodes.size());
        return m_writer.text();
    }

private:
    void enter(qsizetype number)
    {
        const QString &name = m_page.nodes[number].name;
        m_open.append(number);
        m_blanksKept += keepsBlanks(name) ? 1 : 0;
        if (isLine(name)) {
            m_writer.startLine();
        } else if (name == u"br") {
            m_writer.breakLine();
        } else if (isCell(name)) {
            m_writer.startCell();
        } else if (name == u"q") {
            m_writer.sign(u'“');
        }
    }

    void leaveUpTo(qsizetype number)
    {
        while (!m_open.isEmpty() && m_page.nodes[m_open.last()].end <= number) {
            const QString &name = m_page.nodes[m_open.takeLast()].name;
            m_blanksKept -= keepsBlanks(name) ? 1 : 0;
            if (isLine(name)) {
                m_writer.startLine();
            } else if (name == u"q") {
                m_writer.asItStands(u"”"_s);
            }
        }
    }

    const HtmlPage &m_page;
    Writer m_writer;
    QList<qsizetype> m_open;
    int m_blanksKept = 0;
};

} // namespace

bool isLeftOut(const HtmlPage &page, qsizetype node)
{
    static const QSet<QString> never{
        u"script"_s, u"style"_s,   u"nav"_s,      u"aside"_s,    u"footer"_s, u"noscript"_s, u"template"_s,
        u"title"_s,  u"button"_s,  u"select"_s,   u"textarea"_s, u"option"_s, u"datalist"_s, u"iframe"_s,
        u"object"_s, u"video"_s,   u"audio"_s,    u"canvas"_s,   u"svg"_s,    u"map"_s,      u"menu"_s,
        u"dialog"_s, u"noembed"_s, u"noframes"_s, u"rp"_s,       u"rt"_s};
    const HtmlNode &one = page.nodes[node];
    if (one.isText()) {
        return false;
    }
    return never.contains(one.name) || isHidden(one) || (one.name == u"header" && !one.isInArticle)
        || (one.name == u"form" && !holdsText(page, node));
}

QString lineOf(const HtmlPage &page, qsizetype node)
{
    constexpr qsizetype mostNodes = 500;
    return page.nodes[node].end - node > mostNodes ? QString() : Walk(page).over(node).simplified();
}

QString textOf(const HtmlPage &page, qsizetype node)
{
    QString text;
    int blankLines = 0;
    for (QStringView line : QStringTokenizer(Walk(page).over(node), u'\n')) {
        while (!line.isEmpty() && isBlank(line.back())) {
            line.chop(1);
        }
        blankLines = line.isEmpty() ? blankLines + 1 : 0;
        if (blankLines < 2 && (!line.isEmpty() || !text.isEmpty())) {
            text += line;
            text += u'\n';
        }
    }
    while (text.endsWith(u"\n\n")) {
        text.chop(1);
    }
    return text;
}

} // namespace model::reading
