// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

class QSqlDatabase;

namespace model::storage {

QVariant askOne(QSqlDatabase &database, const QString &statement);

} // namespace model::storage
