// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/export.h"

#include "model/error.h"
#include "model/exchange/csv_writer.h"
#include "model/exchange/output_file.h"
#include "model/exchange/tables.h"
#include "model/slice.h"
#include "model/storage/store.h"

namespace model::exchange {

namespace {

template <typename Some>
std::unique_ptr<Table> make(storage::Store &store, const ExportRequest &request)
{
    return std::make_unique<Some>(store, request);
}

} // namespace

std::unique_ptr<Table> makeTable(storage::Store &store, const ExportRequest &request)
{
    if (request.anonymous && request.what == What::History) {
        throw Error(QStringLiteral(
            "The history says who did what, with the notes, so there is no anonymous one. Export "
            "another table, or leave the names in."));
    }
    switch (request.what) {
    case What::Annotations:
        return make<AnnotationsTable>(store, request);
    case What::Claims:
        return make<ClaimsTable>(store, request);
    case What::Sources:
        return make<SourcesTable>(store, request);
    case What::Values:
        return make<ValuesTable>(store, request);
    case What::Entities:
        return make<EntitiesTable>(store, request);
    case What::Articles:
        return make<ArticlesTable>(store, request);
    case What::Relations:
        return make<RelationsTable>(store, request);
    case What::Codebook:
        return make<CodebookTable>(store, request);
    case What::History:
        return make<HistoryTable>(store, request);
    }
    Q_UNREACHABLE();
}

struct Exporter::Private
{
    ExportRequest request;
    OutputFile file;
    CsvWriter writer;
    std::unique_ptr<Table> table;
    qint64 startedAt = 0; ///< number of the newest edit then
    ExportReport report;
    bool done = false;

    Private(ExportRequest wanted, const QString &path, bool overwrite)
        : request(std::move(wanted))
        , file(path, overwrite)
        , writer(file.device(), request.preset)
    {
    }

    void begin(storage::Store &store)
    {
        startedAt = store.lastHistory();
        table = makeTable(store, request);
        const QStringList columns = table->columns();
        for (const QString &column : columns) {
            writer.string(column);
        }
        writer.endRow();
        report.columns = static_cast<int>(columns.size());
    }

    void end(storage::Store &store)
    {
        writer.flush();
        report.rows = writer.rows() - 1;
        report.guardedCells = writer.guardedCells();
        report.longCells = writer.longCells();
        report.wrongQuotes = table->wrongQuotes();
        report.changedMeanwhile = store.lastHistory() != startedAt;
        done = true;
    }
};

Exporter::Exporter(ExportRequest request, const QString &path, bool overwrite)
    : d(std::make_unique<Private>(std::move(request), path, overwrite))
{
}

Exporter::~Exporter() = default;

bool Exporter::step(storage::Store &store)
{
    if (d->done) {
        return false;
    }
    if (!d->table) {
        d->begin(store);
    }
    if (!d->table->readSome(d->writer, QDeadlineTimer(sliceMilliseconds))) {
        d->end(store);
    }
    return !d->done;
}

double Exporter::progress() const
{
    if (d->done) {
        return 1.0;
    }
    return d->table ? d->table->progress() : 0.0;
}

ExportReport Exporter::finish()
{
    Q_ASSERT(d->done);
    d->file.commit();
    return d->report;
}

} // namespace model::exchange
