// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/decode.h"

#include "model/error.h"
#include "model/message.h"
#include "model/reading/plausibility.h"
#include "model/reading/utf8.h"
#include "model/reading/wide_text.h"

#include <QHash>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

struct Reading
{
    QString text;
    QString encoding;
    bool hasError = false;
};

/// Names that people and uchardet use for what Qt and ICU call otherwise, and, as web browsers do, the larger
/// Windows sets for the ISO ones they contain.
QString decoderName(const QString &encoding)
{
    static const QHash<QString, QString> others = {
        {u"uhc"_s, u"windows-949"_s},
        {u"euc-kr"_s, u"windows-949"_s},
        {u"iso-8859-1"_s, u"windows-1252"_s},
        {u"latin1"_s, u"windows-1252"_s},
        {u"latin-1"_s, u"windows-1252"_s},
        {u"iso-8859-9"_s, u"windows-1254"_s},
        {u"iso-8859-11"_s, u"windows-874"_s},
        {u"tis-620"_s, u"windows-874"_s},
        {u"mac-cyrillic"_s, u"x-mac-cyrillic"_s},
        {u"mac_roman"_s, u"macintosh"_s},
        {u"utf-16-le"_s, u"UTF-16LE"_s},
        {u"utf-16-be"_s, u"UTF-16BE"_s},
        {u"utf-32-le"_s, u"UTF-32LE"_s},
        {u"utf-32-be"_s, u"UTF-32BE"_s},
        {u"utf8"_s, u"UTF-8"_s},
        {u"ascii"_s, u"UTF-8"_s},
        {u"us-ascii"_s, u"UTF-8"_s},
        {u"gb2312"_s, u"GB18030"_s},
    };
    return others.value(encoding.trimmed().toLower(), encoding.trimmed());
}

std::optional<Reading> readAs(const QByteArray &bytes, const QString &encoding)
{
    const QString name = decoderName(encoding);
    QStringDecoder decoder(
        name.toLatin1().constData(),
        QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    if (name.isEmpty() || !decoder.isValid()) {
        return std::nullopt;
    }
    const bool isUnicode = name.startsWith("UTF"_L1, Qt::CaseInsensitive);
    // Other decoders hold back a character that is cut off at the end; a line end behind it brings it out.
    QString text = decoder.decode(isUnicode ? bytes : bytes + '\n');
    if (!isUnicode && text.endsWith(u'\n')) {
        text.chop(1);
    }
    if (decoder.hasError()) {
        text.replace(u'\u001a', QChar::ReplacementCharacter); // the substitute of some decoders
    }
    const char *canonical = name == "windows-949"_L1 ? nullptr : decoder.name();
    return Reading{std::move(text), canonical ? QString::fromLatin1(canonical) : name, decoder.hasError()};
}

Decoded decodeUtf8(const QByteArray &bytes, const Utf8Check &check, Certainty certainty)
{
    Decoded result;
    result.text = readUtf8(bytes);
    result.encoding = u"UTF-8"_s;
    result.certainty = certainty;
    result.unreadable = check.cut + check.strays;
    result.unreadablePlaces = check.places;
    return result;
}

QString detectedCharset(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    constexpr qsizetype enough = 1 << 20;
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(std::min(bytes.size(), enough)));
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

bool isLatin(const QString &encoding)
{
    static const QStringList latin = {
        u"windows-1252"_s, u"windows-1254"_s, u"windows-1250"_s, u"windows-1257"_s, u"iso-8859-15"_s,
        u"iso-8859-2"_s,   u"iso-8859-3"_s,   u"iso-8859-4"_s,   u"iso-8859-10"_s,  u"iso-8859-13"_s,
        u"iso-8859-16"_s,  u"ibm852"_s,       u"ibm865"_s};
    return encoding.isEmpty() || latin.contains(decoderName(encoding).toLower());
}

/// What to try, the likeliest first: among equals the first wins.
QStringList candidates(const QString &detected)
{
    QStringList names;
    if (isLatin(detected) && detected.startsWith("IBM"_L1)) {
        names.append(u"windows-1252"_s); // a DOS code page is a rare thing and a frequent misjudgement
    }
    if (!detected.isEmpty()) {
        names.append(detected);
    }
    if (isLatin(detected)) {
        names.append({u"windows-1252"_s, u"ISO-8859-15"_s, u"macintosh"_s, u"IBM850"_s, u"windows-1250"_s});
    }
    if (detected == "ISO-8859-7"_L1) {
        names.append(u"windows-1253"_s);
    }
    return names;
}

qsizetype countHighBytes(const QByteArray &bytes)
{
    return std::count_if(bytes.cbegin(), bytes.cend(), [](char byte) { return uchar(byte) >= 0x80; });
}

Decoded guess(const QByteArray &bytes)
{
    std::optional<Reading> best;
    qsizetype fewest = 0;
    for (const QString &name : candidates(detectedCharset(bytes))) {
        auto reading = readAs(bytes, name);
        const qsizetype odd = reading ? oddPlaces(reading->text) : 0;
        if (reading && (!best || odd < fewest)) {
            best = std::move(reading);
            fewest = odd;
        }
    }
    if (!best) {
        best = readAs(bytes, u"windows-1252"_s);
    }
    constexpr qsizetype enoughEvidence = 5;
    const bool isEvident = bytes.contains('\x1b') || countHighBytes(bytes) >= enoughEvidence;
    const bool sound = fewest == 0 && !best->hasError && isEvident;
    const qsizetype unreadable = best->text.count(QChar::ReplacementCharacter);
    return {best->text, best->encoding, sound ? Certainty::Guessed : Certainty::Doubtful, unreadable, {}};
}

/// Escape sequences make these look like plain ASCII.
bool isEscaped(const QByteArray &bytes, const QString &charset)
{
    return (charset.startsWith("ISO-2022-"_L1) && bytes.contains("\x1b"))
        || (charset == "HZ-GB-2312"_L1 && bytes.contains("~{") && bytes.contains("~}"));
}

Decoded decodeNamed(const QByteArray &bytes, const QString &encoding)
{
    if (decoderName(encoding).compare("UTF-8"_L1, Qt::CaseInsensitive) == 0) {
        return decodeUtf8(bytes, checkUtf8(bytes), Certainty::Named);
    }
    const auto reading = readAs(bytes, encoding);
    if (!reading) {
        throw Error(
            Message::tr("“%1” is not an encoding this program knows. Try UTF-8, windows-1252, ISO-8859-15, "
                        "windows-1256, GB18030 or Shift_JIS.")
                .arg(encoding));
    }
    const qsizetype unreadable = reading->text.count(QChar::ReplacementCharacter);
    return {reading->text, reading->encoding, Certainty::Named, unreadable, {}};
}

} // namespace

Decoded decode(const QByteArray &bytes, const QString &encoding)
{
    if (!encoding.isEmpty()) {
        return decodeNamed(bytes, encoding);
    }
    const auto wide = wideEncodingOf(bytes);
    if (wide && wide->name != "UTF-8"_L1) {
        Decoded result = decodeNamed(bytes, wide->name);
        result.certainty = wide->marked ? Certainty::Certain : Certainty::Guessed;
        return result;
    }
    const Utf8Check check = checkUtf8(bytes);
    if (check.isValid() && check.characters == 0) {
        const QString charset = detectedCharset(bytes);
        if (isEscaped(bytes, charset)) {
            return guess(bytes);
        }
    }
    if (wide || check.isValid() || check.isDamagedUtf8()) {
        return decodeUtf8(bytes, check, wide || check.isValid() ? Certainty::Certain : Certainty::Doubtful);
    }
    return guess(bytes);
}

} // namespace model::reading
