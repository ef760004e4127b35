// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/page_keys.h"

#include "model/storage/public_ids.h"

namespace model::storage {

using namespace Qt::StringLiterals;

PageKeys::PageKeys(const QSqlDatabase &on, const Visible &allowed)
    : database(on)
    , visible(on, allowed)
    , tags(publicIds<TagId>(on, u"SELECT id, uuid FROM tag"_s))
    , coders(publicIds<CoderId>(on, u"SELECT id, uuid FROM coder"_s))
    , rounds(publicIds<RoundId>(on, u"SELECT id, uuid FROM round"_s))
{
}

} // namespace model::storage
