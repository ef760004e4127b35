// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/spoken.h"
#include "model/slice.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace model::storage {
class Store;
}

namespace model::analysis {

/// Whose claims, and what has to be known of them.
struct SpokenRequest
{
    QList<ArticleId> articles = {};          ///< empty: all
    QString coder = QStringLiteral("final"); ///< "final", "consensus" or a coder's name
    QString round = {};                      ///< a round's name, or empty for what `coder` implies
    QStringList variables = {};              ///< whose answers are read, by name; at most two
    bool mentions = true;                    ///< also who is mentioned

    friend bool operator==(const SpokenRequest &, const SpokenRequest &) = default;
};

/// Reads who said what, in slices between which edits pass. Of each article one coding counts, so that
/// several coders' work is never summed: the final one, or the named coder's in the main round, else in a
/// reliability round, else in the first there is. All members throw model::Error.
class SpokenReader
{
public:
    explicit SpokenReader(SpokenRequest request, int milliseconds = sliceMilliseconds);
    ~SpokenReader();
    Q_DISABLE_COPY_MOVE(SpokenReader)

    /// Works for about so many milliseconds; true while there is more. Throws if a coder, round or variable
    /// is not there.
    bool step(storage::Store &store);
    /// From 0 to 1.
    double progress() const;
    /// Once it is over.
    std::shared_ptr<Spoken> result() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace model::analysis
