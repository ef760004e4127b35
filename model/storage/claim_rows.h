// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QList>
#include <QString>

namespace model::storage {

class Store;

/// What a list of claims shows of one, in whichever article it stands.
struct ClaimRow
{
    AnnotationId id;
    ArticleId article;
    qint64 start = 0; ///< code points from the article's beginning
    qint64 end = 0;
    QString words;   ///< in one line; of a long one the first 2,000 code points
    QString sources; ///< their names, joined with "; " in the order of the links; empty where none is told
    QString note;
    QString verification;          ///< the option's code; empty where nothing was said
    CoderId checkedBy;             ///< who said it; null where nobody did
    qint64 checkedAt = 0;          ///< milliseconds since 1970, UTC
    QString evidence;              ///< a link per line, with its note behind a blank
    QList<AnnotationId> same = {}; ///< those it is linked with as the same, also such as are not shown
    bool isOwn = true;             ///< of the coder and round for whom it was read

    friend bool operator==(const ClaimRow &, const ClaimRow &) = default;
};

/// Reads claims, article by article in the order in which these were added, in steps short enough for edits
/// to pass between them.
class ClaimReader
{
public:
    /// Own: those of the coder in the round, and no others. Counted: of each article those of the coding that
    /// counts (`--coder final`).
    enum class Whose { Own, Counted };

    ClaimReader(CoderId coder, RoundId round, Whose whose = Whose::Own);

    /// Reads some more; whether there may be more still. Throws model::Error when the file fails.
    bool step(Store &store);
    /// What was read since the last call.
    QList<ClaimRow> take();
    /// From 0 to 1.
    double progress() const;

    /// Those of these articles alone, at once.
    static QList<ClaimRow> ofArticles(
        Store &store, const QList<ArticleId> &articles, CoderId coder, RoundId round,
        Whose whose = Whose::Own);

private:
    CoderId m_coder;
    RoundId m_round;
    Whose m_whose;
    qint64 m_after = 0; ///< the last article that was read, as the file numbers them
    qint64 m_last = -1; ///< the last of all; -1 before the first step
    QList<ClaimRow> m_rows;
};

} // namespace model::storage
