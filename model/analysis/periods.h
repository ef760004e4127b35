// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace model::analysis {

/// "2023-07" of an ISO 8601 date that tells it, else empty.
QString monthOf(const QString &published);
/// "2023" of one that tells no more, too, else empty.
QString yearOf(const QString &published);
/// All months, or years, from the first to the last, both of the same form.
QStringList periodsBetween(const QString &first, const QString &last);

} // namespace model::analysis
