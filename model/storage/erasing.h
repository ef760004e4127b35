// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/backup_shelf.h"
#include "model/storage/erasure.h"
#include "model/values/article.h"

#include <QList>
#include <QString>

#include <functional>

namespace model::storage {

class Store;

/// An article that was taken out of the project and can be brought back.
struct RemovedArticle
{
    Article article;
    qint64 annotations = 0; ///< by whomever
};

/// In the order they were added.
QList<RemovedArticle> removedArticles(Store &store);

/// A note that stands in the project, or in its history alone.
struct KeptNote
{
    NoteOwner owner;
    ArticleId in;          ///< null for one on a name
    QString article;       ///< its title
    QString words;         ///< the quote, or the name; empty for one on an article
    QString note;          ///< as it is, or else as it was last
    bool isCurrent = true; ///< or it was emptied since
    bool isThere = true;   ///< what it stands on was not removed

    friend bool operator==(const KeptNote &, const KeptNote &) = default;
};

/// Those of articles, then of annotations, sources and names, also of removed ones. Reads the history, whole.
QList<KeptNote> keptNotes(Store &store);

/// What goes with what is erased.
struct ErasureCount
{
    qint64 annotations = 0; ///< of the articles, by whomever
    qint64 names = 0;       ///< those that are erased, and those that stand in no other article
    qint64 steps = 0;       ///< of the history that can no longer be taken back
    qint64 mentions = 0;    ///< that mean nobody from then on

    friend bool operator==(const ErasureCount &, const ErasureCount &) = default;
};

ErasureCount countErasure(Store &store, const Erasure &erasure);

/// Whether to go on, told how far the work is, from 0 to 1.
using GoOn = std::function<bool(double)>;

/// Takes articles (removed ones too), names or notes out of the project for good: out of its rows, its
/// history, its full-text index and every byte of its file. The ids of articles and names stay, so that
/// nothing brings them back; steps that changed nothing else stay in the history without saying what, and
/// cannot be taken back.
///
/// A new file is made beside the old one and takes its place in one step, so that at any moment there is the
/// one or the other, whole. False, and nothing is changed, when `goOn` says no before that. Afterwards the
/// store writes nothing more: the project is to be opened anew. Throws model::Error; then the old file stands
/// as it was.
bool eraseForGood(
    Store &store, const Erasure &erasure, const GoOn &goOn = [](double) { return true; });

/// The backups of a project that hold any of it, in their rows or their history, and those that cannot be
/// read; newest first. For a thread of its own.
QList<BackupFile>
backupsHolding(const QString &projectPath, const Erasure &erasure, const QString &root = {});

} // namespace model::storage
