// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_entities.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

/// The names that HTML 4 gives to characters, each with its code point.
const QString named =
    u"quot 22 amp 26 lt 3c gt 3e nbsp a0 iexcl a1 cent a2 pound a3 curren a4 yen a5 brvbar a6 sect a7 "
    u"uml a8 copy a9 ordf aa laquo ab not ac shy ad reg ae macr af deg b0 plusmn b1 sup2 b2 sup3 b3 "
    u"acute b4 micro b5 para b6 middot b7 cedil b8 sup1 b9 ordm ba raquo bb frac14 bc frac12 bd frac34 "
    u"be iquest bf Agrave c0 Aacute c1 Acirc c2 Atilde c3 Auml c4 Aring c5 AElig c6 Ccedil c7 Egrave "
    u"c8 Eacute c9 Ecirc ca Euml cb Igrave cc Iacute cd Icirc ce Iuml cf ETH d0 Ntilde d1 Ograve d2 "
    u"Oacute d3 Ocirc d4 Otilde d5 Ouml d6 times d7 Oslash d8 Ugrave d9 Uacute da Ucirc db Uuml dc "
    u"Yacute dd THORN de szlig df agrave e0 aacute e1 acirc e2 atilde e3 auml e4 aring e5 aelig e6 "
    u"ccedil e7 egrave e8 eacute e9 ecirc ea euml eb igrave ec iacute ed icirc ee iuml ef eth f0 "
    u"ntilde f1 ograve f2 oacute f3 ocirc f4 otilde f5 ouml f6 divide f7 oslash f8 ugrave f9 uacute fa "
    u"ucirc fb uuml fc yacute fd thorn fe yuml ff OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 "
    u"fnof 192 circ 2c6 tilde 2dc Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 "
    u"Theta 398 Iota 399 Kappa 39a Lambda 39b Mu 39c Nu 39d Xi 39e Omicron 39f Pi 3a0 Rho 3a1 Sigma "
    u"3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 Psi 3a8 Omega 3a9 alpha 3b1 beta 3b2 gamma 3b3 delta 3b4 "
    u"epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba lambda 3bb mu 3bc nu 3bd xi 3be "
    u"omicron 3bf pi 3c0 rho 3c1 sigmaf 3c2 sigma 3c3 tau 3c4 upsilon 3c5 phi 3c6 chi 3c7 psi 3c8 "
    u"omega 3c9 thetasym 3d1 upsih 3d2 piv 3d6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm "
    u"200e rlm 200f ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo "
    u"201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 "
    u"rsaquo 203a oline 203e frasl 2044 euro 20ac image 2111 weierp 2118 real 211c trade 2122 alefsym "
    u"2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 rArr 21d2 "
    u"dArr 21d3 hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 "
    u"ni 220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 and "
    u"2227 or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv "
    u"2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp "
    u"22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a rfloor 230b lang 2329 rang 232a loz 25ca spades "
    u"2660 clubs 2663 hearts 2665 diams 2666 apos 27"_s;

constexpr uint replacement = 0xfffd;

uint codePointOf(QStringView name)
{
    static const QHash<QString, uint> codes = [] {
        QHash<QString, uint> result;
        const QStringList words = named.split(u' ');
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
            result.insert(words[i], words[i + 1].toUInt(nullptr, 16));
        }
        return result;
    }();
    return codes.value(name.toString());
}

/// What browsers take the numbers from 0x80 to 0x9f for: the letters of windows-1252.
uint fromWindows(uint code)
{
    constexpr uint first = 0x80;
    constexpr uint last = 0x9f;
    static constexpr char16_t letters[] = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                           0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                           0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                           0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    return code >= first && code <= last ? letters[code - first] : code;
}

/// Of "#65" or "#x41"; nothing for other words.
uint numbered(QStringView name)
{
    const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool isNumber = false;
    const QStringView digits = name.sliced(isHex ? 2 : 1);
    const bool isPlain =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const uint code = isPlain ? digits.toUInt(&isNumber, isHex ? 16 : 10) : 0;
    if (!isNumber) {
        return 0;
    }
    const bool isLetter = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isLetter ? fromWindows(code) : replacement;
}

bool isOfName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Reads the reference that begins behind `at`, where an `&` stands; its code point and where it ends.
std::pair<uint, qsizetype> referenceAt(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 32;
    qsizetype end = at + 1;
    if (end < text.size() && text[end] == u'#') {
        ++end;
    }
    while (end < text.size() && end - at <= longest && isOfName(text[end])) {
        ++end;
    }
    const QStringView name = text.sliced(at + 1, end - at - 1);
    const bool isNumber = name.startsWith(u'#') && name.size() > 1;
    const uint code = isNumber ? numbered(name) : codePointOf(name);
    const bool isClosed = end < text.size() && text[end] == u';';
    // Without its semicolon an old name counts as well, but not where it may be part of an address: &copy=1
    constexpr uint old = 0x100;
    const bool isPart = end < text.size() && (isOfName(text[end]) || text[end] == u'=');
    const bool counts = code != 0 && (isClosed || isNumber || (code < old && !isPart));
    return counts ? std::pair(code, isClosed ? end + 1 : end) : std::pair(0U, at + 1);
}

} // namespace

QString htmlUnescaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype mark = text.indexOf(u'&', at);
        const qsizetype end = mark < 0 ? text.size() : mark;
        result += text.sliced(at, end - at);
        if (mark < 0) {
            break;
        }
        const auto [code, behind] = referenceAt(text, mark);
        if (code == 0) {
            result += u'&';
        } else {
            result += QChar::fromUcs4(code);
        }
        at = behind;
    }
    return result;
}

} // namespace model::reading
