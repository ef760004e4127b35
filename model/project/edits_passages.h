// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

#include <QList>

#include <functional>

namespace model::edits {

/// Words that are to be tagged, and where they were seen to stand.
struct Passage
{
    TextRange range;
    QString words;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// How far a passage grows outward before it is tagged; half a letter (grapheme cluster) is never tagged.
enum class Grow { ToLetters, ToWords };

/// What became of passages.
struct PassageCount
{
    qint64 tagged = 0;
    qint64 already = 0; ///< this coder has the tag on just these words, in this round
    qint64 gone = 0;    ///< other words stand there now

    friend bool operator==(const PassageCount &, const PassageCount &) = default;
};

struct TaggedPassages
{
    Edit edit;
    PassageCount count;
};

/// Tags passages of one article as tag() does with each, as one step. What has the tag already is not tagged
/// twice, nor what two of them grow into; where other words stand than were seen, nothing is tagged.
TaggedPassages tagPassages(
    const ArticlePage &page, const QList<Passage> &passages, Grow grow, const Tag &tag, const By &by,
    const Elsewhere &elsewhere);

} // namespace model::edits
