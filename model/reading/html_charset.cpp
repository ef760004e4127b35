// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_charset.h"

#include "model/error.h"
#include "model/reading/utf8.h"
#include "model/reading/wide_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

/// The first bytes, zero bytes and a byte order mark left out, so that UTF-16 can be looked at as well.
QString beginningOf(const QByteArray &bytes, qsizetype length)
{
    const QByteArray first = bytes.left(length);
    QString text = QString::fromLatin1(QByteArray(first).replace('\0', "")).trimmed();
    for (const QString &mark : {u"\u00ef\u00bb\u00bf"_s, u"\u00ff\u00fe"_s, u"\u00fe\u00ff"_s}) {
        if (text.startsWith(mark)) {
            text = text.sliced(mark.size()).trimmed();
        }
    }
    return text;
}

/// As the page itself, or the declaration of XML before it, names it.
QString namedEncoding(const QByteArray &bytes)
{
    static const QRegularExpression meta(
        u"<meta\\b[^>]{0,500}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression declaration(
        u"^<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w:.-]{2,40})[\"']"_s);
    constexpr qsizetype looked = 8192;
    const QString text = beginningOf(bytes, looked);
    const QString xml = declaration.match(text).captured(1);
    return xml.isEmpty() ? meta.match(text).captured(1) : xml;
}

} // namespace

bool looksLikeWebPage(const QByteArray &bytes)
{
    static const QRegularExpression begin(
        u"^(?:<\\?xml\\b[^>]*>\\s*)?(?:<!--(?:[^-]|-(?!->))*-->\\s*)*<(?:!doctype\\s+html|html)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype looked = 2048;
    return begin.match(beginningOf(bytes, looked)).hasMatch();
}

Decoded decodeWebPage(const QByteArray &bytes, const QString &encoding)
{
    if (!encoding.isEmpty() || wideEncodingOf(bytes)) {
        return decode(bytes, encoding);
    }
    const QString named = namedEncoding(bytes);
    const Utf8Check check = checkUtf8(bytes);
    // Whatever a page says of itself: text that is sound UTF-8 by chance is not to be found.
    const bool isUtf8 = check.isValid() && check.characters > 0;
    const bool isOfWide = named.startsWith(u"utf-16"_s, Qt::CaseInsensitive)
        || named.startsWith(u"utf-32"_s, Qt::CaseInsensitive)
        || named.startsWith(u"utf-8"_s, Qt::CaseInsensitive);
    if (named.isEmpty() || isUtf8 || isOfWide) {
        return decode(bytes);
    }
    try {
        Decoded decoded = decode(bytes, named);
        return decoded.unreadable == 0 ? decoded : decode(bytes);
    } catch (const Error &) {
        return decode(bytes); // a name that nobody knows
    }
}

} // namespace model::reading
