// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"

namespace model::exchange {

/// Makes a preview in slices, as an Exporter makes a file: the first rows are there after a step or two, the
/// counts of the whole table when step() returns false.
class Previewer
{
public:
    Previewer(ExportRequest request, int rows);
    ~Previewer();
    Q_DISABLE_COPY_MOVE(Previewer)

    /// Works for about 12 ms; true while there is more. Throws model::Error.
    bool step(storage::Store &store);
    /// What is known so far.
    ExportPreview result() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace model::exchange
