// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"
#include "tests/support/csv.h"
#include "tests/support/project_file.h"

namespace tests {

/// A table written to a file and read back.
struct Exported
{
    CsvTable table;
    model::exchange::ExportReport report;
};

Exported exported(ProjectFile &project, const model::exchange::ExportRequest &request);
/// The table alone, in the preset "exact".
CsvTable
tableOf(ProjectFile &project, model::exchange::What what, const QString &coder = QStringLiteral("final"));

} // namespace tests
