// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/damaged_text.h"

#include "model/text/offset_map.h"

#include <QString>

#include <algorithm>

namespace model::storage {

namespace {

const QByteArray replacement = "\xEF\xBF\xBD";

/// Bytes of the letter that begins there; 0 if none does that Tagline would have written.
qsizetype letterAt(QByteArrayView text, qsizetype at)
{
    const auto first = static_cast<quint8>(text[at]);
    if (first < 0x80) {
        const bool isControl = (first < 0x20 && first != '\t' && first != '\n') || first == 0x7f;
        return isControl ? 0 : 1;
    }
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (length > text.size() - at) {
        return 0;
    }
    return QUtf8StringView(text.sliced(at, length)).isValidUtf8() ? length : 0;
}

} // namespace

QByteArray withoutDamage(const QByteArray &text, qint64 characters)
{
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = letterAt(text, at);
        if (length == 0) {
            first = first < 0 ? at : first;
            last = at + 1;
        }
        at += std::max<qsizetype>(length, 1);
    }
    if (first < 0) {
        return text;
    }
    const QByteArray before = text.first(first);
    const QByteArray behind = text.sliced(last);
    const qint64 missing = characters - text::codePointsIn(before) - text::codePointsIn(behind);
    // Never more letters than bytes; where the number itself is damaged, the place is still marked.
    const bool isPossible = missing > 0 && missing <= last - first;
    return before + replacement.repeated(isPossible ? missing : 1) + behind;
}

bool mend(QByteArray &text)
{
    if (!text.contains('\0') && QUtf8StringView(text).isValidUtf8()) {
        return false;
    }
    QByteArray mended;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at] == '\0' ? 0 : text[at] > 0 ? 1 : letterAt(text, at);
        mended += length == 0 ? replacement : text.sliced(at, length);
        at += std::max<qsizetype>(length, 1);
    }
    text = mended;
    return true;
}

} // namespace model::storage
