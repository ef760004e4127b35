// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections of texts in the history.
#include "model/storage/value_json.h"
#include "model/text/offset_map.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace model::storage {

using namespace Qt::StringLiterals;

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff");
}

QByteArray toJson(const CorrectionLine &correction)
{
    QJsonObject object{
        {u"text_sha256"_s, correction.sha256},
        {u"characters"_s, correction.characters},
        {u"words"_s, correction.words}};
    QJsonArray splices;
    for (const Splice &splice : correction.splices) {
        splices.append(QJsonArray{static_cast<qint64>(splice.at), splice.removed, splice.inserted});
    }
    if (!splices.isEmpty()) {
        object.insert(u"splices"_s, splices);
    }
    return compactJson(object);
}

CorrectionLine correctionIn(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    CorrectionLine correction{
        object.value("text_sha256"_L1).toString(),
        object.value("characters"_L1).toInteger(),
        object.value("words"_L1).toInteger(),
        {}};
    qint64 free = 0;
    const QJsonArray splices = object.value("splices"_L1).toArray();
    for (const auto &value : splices) {
        const QJsonArray splice = value.toArray();
        const qint64 at = splice.at(0).toInteger(-1);
        if (splice.size() != 3 || at < free) {
            throw unreadableLine(QString::fromUtf8(bytes));
        }
        correction.splices.append({at, splice.at(1).toString(), splice.at(2).toString()});
        free = at + text::OffsetMap(splice.at(1).toString()).codePoints();
    }
    if (correction.sha256.isEmpty()) {
        throw unreadableLine(QString::fromUtf8(bytes));
    }
    return correction;
}

Shifts shiftsOf(const CorrectionLine &correction)
{
    std::vector<Shifts::Step> steps;
    for (const Splice &splice : correction.splices) {
        steps.push_back(
            {splice.at, text::OffsetMap(splice.removed).codePoints(),
             text::OffsetMap(splice.inserted).codePoints()});
    }
    return Shifts(std::move(steps));
}

} // namespace model::storage
