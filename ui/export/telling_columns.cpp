// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/telling_columns.h"

using namespace Qt::StringLiterals;
using model::exchange::What;

namespace ui {

namespace {

/// A name that ends with a dot stands for all columns that begin so.
QStringList wanted(What what)
{
    switch (what) {
    case What::Annotations:
        return {u"article_title"_s, u"tag"_s,    u"start"_s,   u"end"_s,
                u"quote"_s,         u"entity"_s, u"sources"_s, u"coder"_s};
    case What::Claims:
        return {u"article_title"_s, u"claim"_s,        u"source_entity"_s, u"cue"_s,
                u"words"_s,         u"words_quoted"_s, u"coder"_s};
    case What::Sources:
        return {u"article_title"_s, u"entity"_s,        u"claims"_s, u"words_quoted"_s,
                u"var.role"_s,      u"entity.gender"_s, u"coder"_s};
    case What::Values:
        return {u"subject"_s, u"variable"_s, u"value"_s, u"value_label"_s, u"missing"_s, u"coder"_s};
    case What::Entities:
        return {u"entity"_s, u"tag"_s, u"mentions"_s, u"articles"_s, u"claims"_s, u"words_quoted"_s};
    case What::Articles:
        return {u"article_title"_s, u"outlet"_s, u"published"_s, u"coder"_s, u"n."_s};
    case What::Relations:
        return {u"kind"_s, u"from_annotation_id"_s, u"to_annotation_id"_s, u"to_entity_id"_s, u"cue"_s,
                u"coder"_s};
    case What::Codebook:
        return {u"name"_s, u"parent"_s, u"label"_s, u"shortcut"_s, u"definition"_s};
    case What::History:
        return {u"number"_s, u"at"_s, u"action"_s, u"subject"_s, u"coder"_s};
    }
    Q_UNREACHABLE();
}

bool isWanted(const QString &column, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return name.endsWith(u'.') ? column.startsWith(name) : column == name;
    });
}

} // namespace

QStringList tellingColumns(What what, const QStringList &allColumns, bool hasSeveralCoders)
{
    QStringList names = wanted(what);
    if (!hasSeveralCoders) {
        names.removeAll(u"coder"_s);
    }
    QStringList telling;
    std::copy_if(
        allColumns.cbegin(), allColumns.cend(), std::back_inserter(telling),
        [&](const QString &column) { return isWanted(column, names); });
    return telling;
}

} // namespace ui
