// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace model::storage {

/// The coding that counts for each of some articles, as the view final_coding has it for all: "WITH … layer
/// (article, coder, round)" for a statement to go on from. Its first values are the key of an article before
/// them and that of the last one, `bounds` times.
struct FinalLayer
{
    QString with;
    int bounds = 0; ///< how often the two keys are bound

    explicit FinalLayer(const QSqlDatabase &database);
};

} // namespace model::storage
