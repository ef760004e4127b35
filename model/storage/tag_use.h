// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/store.h"

#include <QSqlDatabase>

namespace model::storage {

TagUse useOf(const QSqlDatabase &database, TagId tag);

} // namespace model::storage
