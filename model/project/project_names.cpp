// SPDX-License-Identifier: GPL-3.0-or-later
// How a project keeps the names of its people, places and organizations in memory.
#include "model/project/project_private.h"

#include <algorithm>

namespace model {

namespace {

constexpr int namesInSlice = 1000;

} // namespace

/// What the store thread keeps between two slices.
struct NameLoading
{
    NameIndex index;
    qint64 row = 0;

    /// Returns whether there may be more.
    bool step(storage::Store &store)
    {
        const storage::NamesPart part = store.namesBehind(row, namesInSlice);
        for (const Entity &entity : part.names) {
            index.put(entity);
        }
        row = part.last;
        return part.names.size() == namesInSlice;
    }
};

/// In slices, between which edits pass; what these change is told again once all is read, as nobody knows
/// whether it was read before or after.
void Project::Private::loadNames()
{
    auto loading = std::make_shared<NameLoading>();
    namesLoading = loading;
    changesMeanwhile.clear();
    thread.postSliced([this, loading](storage::Store *store) {
        if (!store || thread.stopping()) {
            return false;
        }
        try {
            if (loading->step(*store)) {
                return true;
            }
        } catch (const Error &) {
            // Names are linked within each article only, then; whoever reads that place of the file is told.
            return false;
        }
        report([this, loading] { takeNames(loading); });
        return false;
    });
}

void Project::Private::takeNames(const std::shared_ptr<NameLoading> &loading)
{
    if (loading != namesLoading) {
        return; // a newer one is under way
    }
    names = std::move(loading->index);
    for (const Change &change : std::as_const(changesMeanwhile)) {
        names.apply(change);
    }
    namesLoading.reset();
    changesMeanwhile.clear();
    emit q.namesLoaded();
}

/// What an import shows or hides is not told one by one.
void Project::Private::followNames(const Change &change)
{
    const bool isBulk = std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const AnyDelta &delta) {
        return std::holds_alternative<BatchDelta>(delta);
    });
    if (isBulk) {
        loadNames();
        return;
    }
    names.apply(change);
    if (namesLoading) {
        changesMeanwhile.append(change);
    }
}

} // namespace model
