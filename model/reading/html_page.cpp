// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_page.h"

#include <QSet>

#include <array>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

using Document = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;
using Context = std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)>;

constexpr qsizetype mostNodes = 400'000;

QString textFrom(const xmlChar *bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes));
}

/// A reference such as `&#146;` means the character of windows-1252, as browsers read it (WHATWG HTML,
/// "numeric character reference end state"); the parser takes it for a control character.
QString withOldReferences(QString text)
{
    constexpr std::array<char16_t, 32> meant = {
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    for (QChar &c : text) {
        if (c >= u'\x80' && c <= u'\x9f') {
            c = meant[c.unicode() - 0x80U];
        }
    }
    return text;
}

/// The attributes that are looked at. The others, and what is far too long to be one, are not kept.
bool isTelling(const QString &attribute)
{
    static const QSet<QString> telling{
        u"class"_s, u"id"_s,       u"name"_s,    u"property"_s, u"content"_s,    u"itemprop"_s,
        u"rel"_s,   u"href"_s,     u"lang"_s,    u"xml:lang"_s, u"hidden"_s,     u"style"_s,
        u"type"_s,  u"datetime"_s, u"pubdate"_s, u"role"_s,     u"http-equiv"_s, u"aria-hidden"_s};
    return telling.contains(attribute);
}

QHash<QString, QString> attributesOf(const xmlNode *element)
{
    constexpr qsizetype longest = 65'536;
    QHash<QString, QString> result;
    for (const xmlAttr *one = element->properties; one; one = one->next) {
        const QString name = textFrom(one->name).toLower();
        if (!isTelling(name)) {
            continue;
        }
        const QString value = one->children ? withOldReferences(textFrom(one->children->content)) : QString();
        if (value.size() <= longest) {
            result.insert(name, value);
        }
    }
    return result;
}

/// The parser compares each attribute of a tag with all others: what no page has would keep it for hours.
bool hasEndlessTag(QStringView source)
{
    constexpr int mostBlanks = 20'000;
    int blanks = -1; // outside of a tag
    QChar quote;
    for (const QChar c : source) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'<') {
            blanks = 0;
        } else if (c == u'>') {
            blanks = -1;
        } else if (blanks >= 0 && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (blanks >= 0 && c.isSpace() && ++blanks > mostBlanks) {
            return true;
        }
    }
    return false;
}

/// Nothing is loaded, from this machine or another. `isWhole` is false where the parser gave up.
Document parsed(const QString &source, bool &isWhole)
{
    static const bool isReady = [] {
        xmlInitParser();
        return true;
    }();
    Q_UNUSED(isReady)
    const QByteArray bytes = QString(source).replace(QChar(0), QChar::ReplacementCharacter).toUtf8();
    const Context context(htmlNewParserCtxt(), htmlFreeParserCtxt);
    Document document(
        htmlCtxtReadMemory(
            context.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8",
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                | HTML_PARSE_COMPACT | HTML_PARSE_NODEFDTD),
        xmlFreeDoc);
    // Elements nested deeper than in any real page end its work.
    isWhole = context->disableSAX == 0;
    return document;
}

/// Walks the tree as it stands in the source, without recursion.
class Flattening
{
public:
    explicit Flattening(const xmlDoc &document)
    {
        m_page.nodes.append(HtmlNode{u"#page"_s, {}, {}, -1, 0, false});
        const xmlNode *node = document.children;
        while (node && !m_page.isTooLarge) {
            const bool goesIn = take(node);
            if (goesIn && node->children) {
                node = node->children;
                continue;
            }
            if (goesIn) {
                leave();
            }
            while (node && !node->next) {
                node = up(node);
            }
            node = node ? node->next : nullptr;
        }
        while (m_open.size() > 1) {
            leave();
        }
        m_page.nodes[0].end = m_page.nodes.size();
    }

    HtmlPage page() { return std::move(m_page); }

private:
    /// Whether an element was entered.
    bool take(const xmlNode *node)
    {
        const bool isElement = node->type == XML_ELEMENT_NODE;
        const bool isText = node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
        if (!isElement && !isText) {
            return false;
        }
        const qsizetype number = m_page.nodes.size();
        const HtmlNode &parent = std::as_const(m_page.nodes)[m_open.last()];
        HtmlNode one;
        one.parent = m_open.last();
        one.end = number + 1;
        one.isInArticle = parent.isInArticle || parent.name == u"article" || parent.name == u"main";
        if (isElement) {
            one.name = textFrom(node->name).toLower();
            one.attributes = attributesOf(node);
            m_open.append(number);
        } else {
            one.text = withOldReferences(textFrom(node->content));
        }
        m_page.nodes.append(std::move(one));
        m_page.isTooLarge = m_page.nodes.size() >= mostNodes;
        return isElement;
    }

    void leave()
    {
        const qsizetype number = m_open.takeLast();
        m_page.nodes[number].end = m_page.nodes.size();
    }

    /// The parent, left behind; nothing above the root.
    const xmlNode *up(const xmlNode *node)
    {
        const xmlNode *parent = node->parent;
        if (!parent || parent->type != XML_ELEMENT_NODE) {
            return nullptr;
        }
        leave();
        return parent;
    }

    HtmlPage m_page;
    QList<qsizetype> m_open{0};
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
    HtmlPage empty;
    empty.nodes.append(HtmlNode{u"#page"_s, {}, {}, -1, 1, false});
    if (source.isEmpty()) {
        return empty;
    }
    if (hasEndlessTag(source)) {
        empty.isTooLarge = true;
        return empty;
    }
    bool isWhole = true;
    const Document document = parsed(source, isWhole);
    if (!document) {
        empty.isTooLarge = !isWhole;
        return empty;
    }
    HtmlPage page = Flattening(*document).page();
    page.isTooLarge = page.isTooLarge || !isWhole;
    return page;
}

} // namespace model::reading
