// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exported.h"

#include "tests/support/catch.h"
#include "tests/support/raw_project.h"

namespace tests {

using namespace Qt::StringLiterals;
using namespace model::exchange;

Exported exported(ProjectFile &project, const ExportRequest &request)
{
    const QString path = project.folder() + u"/out.csv"_s;
    Exporter exporter(request, path, true);
    while (exporter.step(project.store())) {
    }
    Exported result;
    result.report = exporter.finish();
    const bool mark = request.preset != Preset::Exact;
    result.table = readCsv(bytesOf(path), request.preset == Preset::ExcelSemicolon ? ';' : ',', mark);
    CHECK(result.report.rows == result.table.rows.size());
    CHECK(result.report.columns == result.table.columns.size());
    return result;
}

CsvTable tableOf(ProjectFile &project, What what, const QString &coder)
{
    ExportRequest request;
    request.what = what;
    request.coder = coder;
    return exported(project, request).table;
}

} // namespace tests
