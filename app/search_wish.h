// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/open_project.h"
#include "model/search/request.h"

namespace app {

/// A condition as it was written: its tag, entity or source is still a name.
struct WishedCondition
{
    model::search::Condition condition;
    QString name;
};

/// What `tagline search` is asked for.
struct SearchWish
{
    QString project;
    model::search::Request request; ///< without its conditions
    QList<WishedCondition> conditions;
    QString coder;
    QString tagAs; ///< the tag that hits are given, if any
    bool isSure = false;
    bool header = false;
    bool json = false;
};

/// Throws UsageError.
SearchWish searchWishOf(const Arguments &arguments);
QList<Option> searchOptions();

/// The conditions with the tags, entities and sources that the names mean. Throws model::Error that says
/// which there are, or which come near.
QList<model::search::Condition>
conditionsOf(const QList<WishedCondition> &wished, const OpenProject &project);

} // namespace app
