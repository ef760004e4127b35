// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/query.h"
#include "model/values/same_claim.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

namespace model::storage {

/// A statement for the links between claims that are the same (`x`, from `f` in the article `a` to `t` in the
/// article `b`) that meet a condition; each row is read by sameClaimIn().
QString sameClaimsWhere(QStringView condition);
SameClaim sameClaimIn(const Query &row);

/// All links of the groups to which these claims belong, each once, also those to claims that are not shown.
QList<SameClaim> sameClaimsAround(const QSqlDatabase &database, const QSet<AnnotationId> &claims);

/// All groups of a project by the keys of their annotations, those included that are not shown.
class SameClaimKeys
{
public:
    explicit SameClaimKeys(const QSqlDatabase &database);

    /// The claims of a group, by key; empty for a claim that is in none.
    QList<qint64> groupOf(qint64 claim) const;

private:
    QHash<qint64, qint64> m_groups;
    QHash<qint64, QList<qint64>> m_members;
};

/// Takes claims out of their groups in the rows alone, without a line in the history: for what goes for good.
/// The others of each group stay joined. `going` tells the ids of the annotations; those that are in no group
/// may be among them.
void dropFromGroups(const QSqlDatabase &database, Query &going);

} // namespace model::storage
