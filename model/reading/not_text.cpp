// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/decode.h"
#include "model/reading/html_charset.h"
#include "model/reading/wide_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

struct Signature
{
    QByteArrayView bytes;
    QLatin1StringView what;
};

using namespace std::string_view_literals;

QByteArrayView view(std::string_view bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

const std::array signatures = {
    Signature{view("%PDF-"sv), "a PDF document"_L1},
    Signature{view("PK\x03\x04"sv), "an office document or a ZIP archive"_L1},
    Signature{view("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv), "an old office document"_L1},
    Signature{view("{\\rtf"sv), "an RTF document"_L1},
    Signature{view("SQLite format 3\0"sv), "a project or database file"_L1},
    Signature{view("\x89PNG\r\n"sv), "an image"_L1},
    Signature{view("\xff\xd8\xff"sv), "an image"_L1},
    Signature{view("GIF8"sv), "an image"_L1},
    Signature{view("II*\0"sv), "an image"_L1},
    Signature{view("MM\0*"sv), "an image"_L1},
    Signature{view("BM\0\0"sv), "an image"_L1},
    Signature{view("RIFF"sv), "a sound, video or image file"_L1},
    Signature{view("ID3"sv), "a sound file"_L1},
    Signature{view("OggS"sv), "a sound or video file"_L1},
    Signature{view("\x1f\x8b\x08"sv), "a compressed file"_L1},
    Signature{view("BZh9"sv), "a compressed file"_L1},
    Signature{
        view("\xfd"
             "7zXZ\0"sv),
        "a compressed file"_L1},
    Signature{view("7z\xbc\xaf\x27\x1c"sv), "a compressed file"_L1},
    Signature{view("Rar!\x1a\x07"sv), "a compressed file"_L1},
    Signature{
        view("\x7f"
             "ELF"sv),
        "a program"_L1},
};

bool isXml(const QByteArray &bytes)
{
    const QByteArray begin = bytes.left(1024).trimmed();
    const QByteArray bare = begin.startsWith("\xef\xbb\xbf") ? begin.mid(3).trimmed() : begin;
    return bare.startsWith("<?xml") && !looksLikeWebPage(bytes);
}

/// Control characters that texts in 8-bit encodings have no use for, zero among them.
bool isForeign(char byte)
{
    const auto code = uchar(byte);
    return code < 0x20 && (code < 0x09 || code > 0x0d) && code != 0x1b && code != 0x1a;
}

} // namespace

std::optional<QString> notText(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes)) {
            return QString(signature.what);
        }
    }
    if (isXml(bytes)) {
        return u"an XML file"_s;
    }
    if (wideEncodingOf(bytes)) {
        return std::nullopt;
    }
    const qsizetype foreign = std::count_if(bytes.cbegin(), bytes.cend(), isForeign);
    constexpr qsizetype bytesPerStray = 500;
    if (foreign > bytes.size() / bytesPerStray && foreign > 1) {
        return u"not a text file (it holds bytes no text has)"_s;
    }
    return std::nullopt;
}

} // namespace model::reading
