// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/table_file.h"

#include "model/reading/file_bytes.h"

using namespace Qt::StringLiterals;

namespace model::exchange {

reading::Decoded
decodedTable(const QString &path, const TableFile &table, const std::function<void()> &between)
{
    const QByteArray bytes = reading::fileBytes(path, table.largest, table.tooLarge, between);
    if (const auto what = reading::notText(bytes)) {
        throw reading::cannotRead(path, u"it is %1. %2"_s.arg(*what, table.howToSave));
    }
    return reading::decode(bytes);
}

} // namespace model::exchange
