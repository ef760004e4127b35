// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message.h"
#include "model/reading/decode.h"
#include "model/reading/html_charset.h"
#include "model/reading/wide_text.h"

#include <algorithm>
#include <array>

namespace model::reading {

namespace {

struct Signature
{
    QByteArrayView bytes;
    const char *what; ///< in English
};

using namespace std::string_view_literals;

QByteArrayView view(std::string_view bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

const std::array signatures = {
    Signature{view("%PDF-"sv), QT_TRANSLATE_NOOP("model::Message", "a PDF document")},
    Signature{
        view("PK\x03\x04"sv), QT_TRANSLATE_NOOP("model::Message", "an office document or a ZIP archive")},
    Signature{
        view("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv),
        QT_TRANSLATE_NOOP("model::Message", "an old office document")},
    Signature{view("{\\rtf"sv), QT_TRANSLATE_NOOP("model::Message", "an RTF document")},
    Signature{view("SQLite format 3\0"sv), QT_TRANSLATE_NOOP("model::Message", "a project or database file")},
    Signature{view("\x89PNG\r\n"sv), QT_TRANSLATE_NOOP("model::Message", "an image")},
    Signature{view("\xff\xd8\xff"sv), QT_TRANSLATE_NOOP("model::Message", "an image")},
    Signature{view("GIF8"sv), QT_TRANSLATE_NOOP("model::Message", "an image")},
    Signature{view("II*\0"sv), QT_TRANSLATE_NOOP("model::Message", "an image")},
    Signature{view("MM\0*"sv), QT_TRANSLATE_NOOP("model::Message", "an image")},
    Signature{view("BM\0\0"sv), QT_TRANSLATE_NOOP("model::Message", "an image")},
    Signature{view("RIFF"sv), QT_TRANSLATE_NOOP("model::Message", "a sound, video or image file")},
    Signature{view("ID3"sv), QT_TRANSLATE_NOOP("model::Message", "a sound file")},
    Signature{view("OggS"sv), QT_TRANSLATE_NOOP("model::Message", "a sound or video file")},
    Signature{view("\x1f\x8b\x08"sv), QT_TRANSLATE_NOOP("model::Message", "a compressed file")},
    Signature{view("BZh9"sv), QT_TRANSLATE_NOOP("model::Message", "a compressed file")},
    Signature{
        view("\xfd"
             "7zXZ\0"sv),
        QT_TRANSLATE_NOOP("model::Message", "a compressed file")},
    Signature{view("7z\xbc\xaf\x27\x1c"sv), QT_TRANSLATE_NOOP("model::Message", "a compressed file")},
    Signature{view("Rar!\x1a\x07"sv), QT_TRANSLATE_NOOP("model::Message", "a compressed file")},
    Signature{
        view("\x7f"
             "ELF"sv),
        QT_TRANSLATE_NOOP("model::Message", "a program")},
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
            return Message::tr(signature.what);
        }
    }
    if (isXml(bytes)) {
        return Message::tr("an XML file");
    }
    if (wideEncodingOf(bytes)) {
        return std::nullopt;
    }
    const qsizetype foreign = std::count_if(bytes.cbegin(), bytes.cend(), isForeign);
    constexpr qsizetype bytesPerStray = 500;
    if (foreign > bytes.size() / bytesPerStray && foreign > 1) {
        return Message::tr("not a text file (it holds bytes no text has)");
    }
    return std::nullopt;
}

} // namespace model::reading
