// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/opening.h"
#include "model/storage/store.h"

#include <memory>
#include <optional>

namespace app {

class Console;

/// A project that a command works on, with its lock where it writes.
struct OpenProject
{
    model::storage::Opening opening;
    std::unique_ptr<model::storage::Store> store;
    model::storage::Snapshot snapshot;

    model::storage::Store &operator*() const { return *store; }
    model::storage::Store *operator->() const { return store.get(); }
};

/// Where a new project of this name goes: projects end in .tagline, so that the window and the desktop know
/// them. A path at which something stands already stays as it is, to be refused.
QString newProjectPath(const QString &written);

/// A project as it is written, or, where nothing stands there, with its ending.
QString existingProjectPath(const QString &written);

/// For reading only, beside others.
OpenProject openForReading(const QString &path);
enum class DailyBackup { IfDue, None };

/// For writing: locked, and backed up first if that is due today. Throws model::Error if it is open
/// elsewhere.
OpenProject openForWriting(const QString &path, Console &console, DailyBackup backup = DailyBackup::IfDue);

/// Throws model::Error if the output would replace the project, or any file without `force`.
void refuseAsOutput(const QString &path, const OpenProject &project, bool force);

/// The article with this exact title or the id that begins so. Throws model::Error that says what fits.
const model::ArticleSummary &findArticle(const model::storage::Snapshot &snapshot, const QString &wanted);

/// The coder of this name; without a name the first human one. Nothing if there is no such name.
std::optional<model::Coder> findCoder(const model::storage::Snapshot &snapshot, const QString &name);

/// The name a new coder gets. Throws UsageError for one that nobody could be told by.
QString checkedCoderName(const QString &name);

} // namespace app
