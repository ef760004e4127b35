// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/table_file.h"

#include "model/error.h"
#include "model/reading/file_bytes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

/// A zero byte would stand unseen amid a word, which then names no column and nobody.
void refuseZeroBytes(const QString &path, const QString &text, const TableFile &table)
{
    const qsizetype place = text.indexOf(QChar::Null);
    if (place < 0) {
        return;
    }
    const QStringView before = QStringView(text).first(place);
    const qsizetype line = before.count(u'\n') + before.count(u'\r') - before.count(u"\r\n") + 1;
    throw Error(
        u"Could not read “%1”, line %2: behind “%3” stands a zero byte (NUL), which no text has. Take it out. %4"_s
            .arg(
                path, QString::number(line),
                before.sliced(std::max(before.lastIndexOf(u'\n'), before.lastIndexOf(u'\r')) + 1)
                    .right(40)
                    .toString()
                    .simplified(),
                table.howToSave));
}

} // namespace

reading::Decoded
decodedTable(const QString &path, const TableFile &table, const std::function<void()> &between)
{
    const QByteArray bytes = reading::fileBytes(path, table.largest, table.tooLarge, between);
    if (const auto what = reading::notText(bytes)) {
        throw reading::cannotRead(path, u"it is %1. %2"_s.arg(*what, table.howToSave));
    }
    reading::Decoded decoded = reading::decode(bytes);
    // A few zero bytes can make bytes look like UTF-16, but a table has separators or line ends.
    const bool isTable = decoded.text.contains(QRegularExpression(u"[,;\t\r\n]"_s));
    refuseZeroBytes(path, isTable ? decoded.text : QString::fromLatin1(bytes), table);
    return decoded;
}

} // namespace model::exchange
