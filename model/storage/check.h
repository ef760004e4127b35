// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>

class QSqlDatabase;

namespace model::storage {

/// One kind of thing that is wrong, with the first places where it is.
struct Finding
{
    enum class Severity {
        Warning, ///< nothing is lost, but somebody should know
        Damage   ///< what the file holds is not what it should hold
    };

    Severity severity = Severity::Damage;
    QString text;   ///< a sentence
    QStringList at; ///< the first ten places, with ids
    qsizetype count = 0;

    /// The sentence with its places on one line.
    QString line() const;

    friend bool operator==(const Finding &, const Finding &) = default;
};

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
