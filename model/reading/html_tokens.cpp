// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_tokens.h"

#include "model/reading/html_entities.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
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

bool isRaw(const QString &name)
{
    static const QSet<QString> raw{u"script"_s, u"style"_s,   u"title"_s,    u"textarea"_s,
                                   u"xmp"_s,    u"noembed"_s, u"noframes"_s, u"iframe"_s};
    return raw.contains(name);
}

bool hasReferences(const QString &name)
{
    return name == u"title" || name == u"textarea";
}

} // namespace

bool HtmlTokens::next(HtmlToken &token)
{
    token = {};
    if (takeRawText(token)) {
        return true;
    }
    while (m_at < m_source.size()) {
        if (isAtTag()) {
            if (takeTag(token)) {
                return true;
            }
        } else if (!skipOther()) {
            takeText(token);
            return true;
        }
    }
    return false;
}

bool HtmlTokens::isAtTag() const
{
    qsizetype at = m_at;
    if (m_source[at] != u'<') {
        return false;
    }
    ++at;
    if (at < m_source.size() && m_source[at] == u'/') {
        ++at;
    }
    return at < m_source.size() && isLetter(m_source[at]);
}

/// False if the source ends within the tag, which then is none.
bool HtmlTokens::takeTag(HtmlToken &token)
{
    ++m_at;
    const bool isEnd = m_source[m_at] == u'/';
    m_at += isEnd ? 1 : 0;
    const qsizetype start = m_at;
    while (m_at < m_source.size() && !isBlank(m_source[m_at]) && m_source[m_at] != u'>'
           && m_source[m_at] != u'/') {
        ++m_at;
    }
    constexpr qsizetype longestName = 40;
    token.kind = isEnd ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.name = m_source.sliced(start, std::min(m_at - start, longestName)).toString().toLower();
    takeAttributes(token);
    if (m_at >= m_source.size()) {
        return false;
    }
    ++m_at;
    if (!isEnd && isRaw(token.name)) {
        m_raw = token.name;
    }
    return true;
}

/// Up to the `>`.
void HtmlTokens::takeAttributes(HtmlToken &token)
{
    constexpr qsizetype longest = 1 << 16;
    for (;;) {
        while (m_at < m_source.size() && (isBlank(m_source[m_at]) || m_source[m_at] == u'/')) {
            ++m_at;
        }
        if (m_at >= m_source.size() || m_source[m_at] == u'>') {
            return;
        }
        const QString name = takeAttributeName();
        const QStringView value = takeAttributeValue();
        if (isTelling(name) && value.size() <= longest && !token.attributes.contains(name)) {
            token.attributes.insert(name, htmlUnescaped(value));
        }
    }
}

QString HtmlTokens::takeAttributeName()
{
    const qsizetype start = m_at++; // whatever it is, even `=`
    while (m_at < m_source.size() && !isBlank(m_source[m_at]) && m_source[m_at] != u'>'
           && m_source[m_at] != u'/' && m_source[m_at] != u'=') {
        ++m_at;
    }
    constexpr qsizetype longestName = 40;
    return m_source.sliced(start, std::min(m_at - start, longestName)).toString().toLower();
}

QStringView HtmlTokens::takeAttributeValue()
{
    skipSpace();
    if (m_at >= m_source.size() || m_source[m_at] != u'=') {
        return {};
    }
    ++m_at;
    skipSpace();
    if (m_at >= m_source.size()) {
        return {};
    }
    const QChar quote = m_source[m_at];
    if (quote == u'"' || quote == u'\'') {
        const qsizetype start = m_at + 1;
        const qsizetype found = m_source.indexOf(quote, start);
        const qsizetype end = found < 0 ? m_source.size() : found;
        m_at = std::min(end + 1, m_source.size());
        return m_source.sliced(start, end - start);
    }
    const qsizetype start = m_at;
    while (m_at < m_source.size() && !isBlank(m_source[m_at]) && m_source[m_at] != u'>') {
        ++m_at;
    }
    return m_source.sliced(start, m_at - start);
}

/// Up to the next `<`; one that begins nothing is text itself.
void HtmlTokens::takeText(HtmlToken &token)
{
    const qsizetype start = m_at;
    const qsizetype found = m_source.indexOf(u'<', start + 1);
    m_at = found < 0 ? m_source.size() : found;
    token.text = htmlUnescaped(m_source.sliced(start, m_at - start));
}

/// What stands in an element such as script, up to its end.
bool HtmlTokens::takeRawText(HtmlToken &token)
{
    if (m_raw.isEmpty()) {
        return false;
    }
    const QString mark = u"</"_s + m_raw;
    const qsizetype start = m_at;
    qsizetype end = start;
    for (;;) {
        end = m_source.indexOf(mark, end, Qt::CaseInsensitive);
        const qsizetype behind = end + mark.size();
        if (end < 0 || behind >= m_source.size()) {
            end = m_source.size();
            break;
        }
        if (isBlank(m_source[behind]) || m_source[behind] == u'>' || m_source[behind] == u'/') {
            break;
        }
        end = behind;
    }
    m_at = end;
    const QStringView text = m_source.sliced(start, end - start);
    token.text = hasReferences(m_raw) ? htmlUnescaped(text) : text.toString();
    m_raw.clear();
    return !text.isEmpty();
}

/// Comments, declarations and processing instructions. False if there is none here.
bool HtmlTokens::skipOther()
{
    const QStringView rest = m_source.sliced(m_at);
    if (rest.startsWith(u"<!--")) {
        m_at += 2; // `<!-->` is a whole one
        skipBehind(u"-->");
        return true;
    }
    constexpr QStringView data = u"<![CDATA[";
    if (rest.startsWith(data)) {
        m_at += data.size(); // its text is read as any other
        return true;
    }
    if (rest.startsWith(u"<!") || rest.startsWith(u"<?") || rest.startsWith(u"</")) {
        skipBehind(u">");
        return true;
    }
    return false;
}

void HtmlTokens::skipSpace()
{
    while (m_at < m_source.size() && isBlank(m_source[m_at])) {
        ++m_at;
    }
}

void HtmlTokens::skipBehind(QStringView mark)
{
    const qsizetype found = m_source.indexOf(mark, m_at);
    m_at = found < 0 ? m_source.size() : found + mark.size();
}

} // namespace model::reading
