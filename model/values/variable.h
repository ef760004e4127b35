// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QList>
#include <QString>

namespace model {

/// One of the answers that a variable allows.
struct VariableOption
{
    OptionId id;
    QString value; ///< the code that is stored and exported: letters, digits and '_'
    QString label; ///< what people read
    bool missing =
        false; ///< says why there is no answer ("not stated", "declined"), which is not the same as none
    bool retired = false;

    friend bool operator==(const VariableOption &, const VariableOption &) = default;
};

/// A question of the codebook, asked of every subject it applies to.
struct Variable
{
    /// Claim: annotations of any tag whose role that is. Source: what changes from story to story.
    enum class Subject { Article, Annotation, Claim, Entity, Source };
    /// Choices: several options at once. Entity: the answer is an entity of the project.
    enum class Level { Nominal, Ordinal, Interval, Ratio, Text, Date, Choices, Entity };

    VariableId id;
    QString name;  ///< letters, digits and '_', unique regardless of case: the column is called "var.<name>"
    QString label; ///< what people read
    Subject subject = Subject::Claim;
    TagId tag; ///< asked only of what has this tag or one below it; null: of all
    Level level = Level::Nominal;
    QString definition;
    int position = 0;
    bool retired = false;
    QList<VariableOption> options; ///< in their order

    /// The option with this code, or nullptr.
    const VariableOption *option(QStringView value) const;

    friend bool operator==(const Variable &, const Variable &) = default;
};

} // namespace model
