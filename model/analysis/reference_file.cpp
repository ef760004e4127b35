// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/reference_file.h"

#include "model/analysis/reference_shares.h"
#include "model/error.h"
#include "model/message.h"
#include "model/reading/decode.h"
#include "model/reading/file_bytes.h"

namespace model::analysis {

namespace {

[[noreturn]] void refuse(const QString &path)
{
    throw Error(Message::tr("“%1” is no reference: it should be a text with a value and its share in each "
                            "line, such as: woman; 51 %")
                    .arg(path));
}

} // namespace

QString referenceFile(const QString &path, const std::function<void()> &between)
{
    constexpr qint64 most = 1 << 20;
    const QByteArray bytes = reading::fileBytes(
        path, most,
        Message::tr("too large for a reference. Choose a text with a value and its share in each line."),
        between);
    if (reading::notText(bytes)) {
        refuse(path);
    }
    QString text = reading::decode(bytes).text;
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    if (text.contains(QChar::Null)) {
        refuse(path);
    }
    try {
        referenceIn(text);
    } catch (const Error &error) {
        throw Error(Message::tr("“%1”: %2").arg(path, error.text()));
    }
    return text;
}

} // namespace model::analysis
