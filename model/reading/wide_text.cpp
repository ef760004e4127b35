// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/wide_text.h"

#include <QList>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

std::optional<QString> markedEncoding(const QByteArray &bytes)
{
    // UTF-32 first: its little-endian mark begins like that of UTF-16.
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4))) {
        return u"UTF-32LE"_s;
    }
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4))) {
        return u"UTF-32BE"_s;
    }
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return u"UTF-8"_s;
    }
    if (bytes.startsWith("\xff\xfe")) {
        return u"UTF-16LE"_s;
    }
    if (bytes.startsWith("\xfe\xff")) {
        return u"UTF-16BE"_s;
    }
    return std::nullopt;
}

/// Whether the beginning reads as text: all of it assigned, no stray surrogates, hardly any controls.
bool readsAs(const char *encoding, const QByteArray &bytes)
{
    constexpr qsizetype sample = 4096;
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes.left(sample));
    qsizetype odd = 0;
    for (const char32_t code : text.toUcs4()) {
        const QChar::Category category = QChar::category(code);
        const bool blank = code == U'\n' || code == U'\r' || code == U'\t';
        odd += category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse
            || code == QChar::ReplacementCharacter || (category == QChar::Other_Control && !blank);
    }
    return !decoder.hasError() && odd * 100 <= text.size();
}

/// Counts zero bytes by their place within groups of four.
std::array<qsizetype, 4> zerosByPlace(const QByteArray &bytes)
{
    std::array<qsizetype, 4> zeros{};
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        zeros[size_t(at % 4)] += bytes[at] == '\0';
    }
    return zeros;
}

} // namespace

std::optional<WideEncoding> wideEncodingOf(const QByteArray &bytes)
{
    if (const auto marked = markedEncoding(bytes)) {
        return WideEncoding{*marked, true};
    }
    if (bytes.size() < 4 || bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    const auto zeros = zerosByPlace(bytes);
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    // A text in any script has spaces and line ends, hence some zeros, and they stand on one side.
    const auto oneSided = [&](qsizetype many, qsizetype few) {
        return many * 50 >= bytes.size() && few * 20 <= many;
    };
    if (bytes.size() % 4 == 0 && zeros[3] * 4 == bytes.size() && readsAs("UTF-32LE", bytes)) {
        return WideEncoding{u"UTF-32LE"_s, false};
    }
    if (bytes.size() % 4 == 0 && zeros[0] * 4 == bytes.size() && readsAs("UTF-32BE", bytes)) {
        return WideEncoding{u"UTF-32BE"_s, false};
    }
    if (oneSided(odd, even) && readsAs("UTF-16LE", bytes)) {
        return WideEncoding{u"UTF-16LE"_s, false};
    }
    if (oneSided(even, odd) && readsAs("UTF-16BE", bytes)) {
        return WideEncoding{u"UTF-16BE"_s, false};
    }
    return std::nullopt;
}

} // namespace model::reading
