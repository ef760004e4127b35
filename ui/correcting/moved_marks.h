// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/text/runs.h"
#include "model/values/splices.h"

#include <QList>

#include <vector>

namespace ui {

/// What is tagged in a text that is being corrected, and where it stands by now. Positions are in UTF-16
/// units.
class MovedMarks
{
public:
    struct Mark
    {
        model::TextRange range; ///< in the text as it is now
        model::TagId tag;       ///< of the innermost annotation

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    MovedMarks() = default;
    explicit MovedMarks(const model::ArticlePage &page);

    /// By all that was corrected so far.
    void move(const model::Splices &splices) { m_shifts = splices.shifts(); }
    /// Those that reach into a range of the text as it is now, in its order, none over another. What lost all
    /// of its words is not among them.
    QList<Mark> within(model::TextRange range) const;

private:
    struct Run
    {
        model::TextRange range; ///< in the text as it was
        model::TagId tag;
    };

    std::vector<Run> m_runs;
    model::Shifts m_shifts;
};

} // namespace ui
