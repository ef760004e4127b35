// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/utf8.h"

#include <QStringDecoder>

namespace model::reading {

namespace {

constexpr qsizetype keptPlaces = 20;

struct Lead
{
    qsizetype length = 0; ///< of the whole character; 0 if this byte begins none
    uchar low = 0x80;     ///< the least and the greatest second byte (RFC 3629)
    uchar high = 0xbf;
};

Lead leadOf(uchar byte)
{
    if (byte >= 0xc2 && byte <= 0xdf) {
        return {2};
    }
    if (byte >= 0xe0 && byte <= 0xef) {
        return {3, byte == 0xe0 ? uchar(0xa0) : uchar(0x80), byte == 0xed ? uchar(0x9f) : uchar(0xbf)};
    }
    if (byte >= 0xf0 && byte <= 0xf4) {
        return {4, byte == 0xf0 ? uchar(0x90) : uchar(0x80), byte == 0xf4 ? uchar(0x8f) : uchar(0xbf)};
    }
    return {};
}

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

/// The number of bytes from `at` that belong together as an encoded surrogate (CESU-8): 3 or 0.
qsizetype surrogateLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < bytes.size() ? uchar(bytes[at + offset]) : uchar(0);
    };
    return byte(0) == 0xed && byte(1) >= 0xa0 && byte(1) <= 0xbf && isContinuation(byte(2)) ? 3 : 0;
}

/// How many bytes from `at` fit the character that begins there.
qsizetype fittingLength(QByteArrayView bytes, qsizetype at, const Lead &lead)
{
    qsizetype length = 1;
    while (length < lead.length && at + length < bytes.size()) {
        const uchar next = uchar(bytes[at + length]);
        if (length == 1 ? (next < lead.low || next > lead.high) : !isContinuation(next)) {
            break;
        }
        ++length;
    }
    return length;
}

enum class Kind { Character, Cut, Stray };

struct Sequence
{
    Kind kind = Kind::Stray;
    qsizetype length = 1;
};

/// What begins at `at`, a byte above 0x7F.
Sequence sequenceAt(QByteArrayView bytes, qsizetype at)
{
    const Lead lead = leadOf(uchar(bytes[at]));
    const qsizetype length = lead.length > 0 ? fittingLength(bytes, at, lead) : 1;
    if (lead.length > 0 && length == lead.length) {
        return {Kind::Character, length};
    }
    if (const qsizetype surrogate = surrogateLength(bytes, at); surrogate > 0) {
        return {Kind::Cut, surrogate};
    }
    return {length > 1 ? Kind::Cut : Kind::Stray, length};
}

/// Calls `visit(at, sequence)` for everything that is not ASCII.
template <typename Visit>
void walk(QByteArrayView bytes, Visit visit)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (uchar(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const Sequence sequence = sequenceAt(bytes, at);
        visit(at, sequence);
        at += sequence.length;
    }
}

} // namespace

Utf8Check checkUtf8(QByteArrayView bytes)
{
    Utf8Check check;
    walk(bytes, [&](qsizetype at, const Sequence &sequence) {
        check.characters += sequence.kind == Kind::Character;
        check.cut += sequence.kind == Kind::Cut;
        check.strays += sequence.kind == Kind::Stray;
        if (sequence.kind != Kind::Character && check.places.size() < keptPlaces) {
            check.places.append(at);
        }
    });
    return check;
}

QString readUtf8(QByteArrayView bytes)
{
    // QString::fromUtf8() would swallow a byte order mark at the start of any piece.
    QStringDecoder decoder(
        QStringConverter::Utf8,
        QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    QString text;
    text.reserve(bytes.size());
    qsizetype done = 0;
    walk(bytes, [&](qsizetype at, const Sequence &sequence) {
        if (sequence.kind != Kind::Character) {
            text += decoder.decode(bytes.sliced(done, at - done));
            text += QChar::ReplacementCharacter;
            done = at + sequence.length;
        }
    });
    return text + decoder.decode(bytes.sliced(done));
}

} // namespace model::reading
