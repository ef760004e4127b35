// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/findings.h"

#include <memory>

class QSqlDatabase;

namespace model::storage {

/// Everything that was looked at, and what is wrong with it; no findings mean a sound project.
struct CheckReport
{
    QList<Finding> findings; ///< damage first
    qint64 articles = 0;
    qint64 annotations = 0;
    qint64 edits = 0; ///< lines of the history

    bool isDamaged() const;
};

/// Goes through a whole project: SQLite's own integrity, the texts' hashes and lengths, every segment's quote
/// against its text, order and extent of the pieces, kinds and references, the history's form. Reads only. In
/// slices, so that it can run beside work; what changes meanwhile is seen or not seen.
class Check
{
public:
    /// The connection must outlive this.
    explicit Check(QSqlDatabase &database);
    ~Check();
    Q_DISABLE_COPY_MOVE(Check)

    /// Does a part (one article, some hundred lines of history; SQLite's own check is one part); true while
    /// there is more.
    bool step();
    /// How many parts are done, and how many there are.
    qsizetype done() const;
    qsizetype total() const;
    CheckReport report() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The same in one go.
CheckReport checkProject(QSqlDatabase &database);

} // namespace model::storage
