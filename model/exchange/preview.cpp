// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/preview.h"

#include "model/exchange/cell_guard.h"
#include "model/exchange/csv_writer.h"
#include "model/exchange/table.h"
#include "model/slice.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

/// Keeps the first rows and counts the rest.
class PreviewSink final : public RowSink
{
public:
    PreviewSink(Preset preset, int rows)
        : m_form(CsvForm::of(preset))
        , m_limit(rows)
    {
    }

    using RowSink::number;
    using RowSink::text;
    void text(QByteArrayView utf8) override
    {
        const bool guarded = m_form.guard && needsGuard(utf8);
        m_report.guardedCells += guarded;
        m_report.longCells += isTooLongForExcel(utf8);
        if (isShown()) {
            m_row.append((guarded ? u"'"_s : QString()) + QString::fromUtf8(utf8));
        }
    }
    void number(qint64 value) override { show(QString::number(value)); }
    void decimal(double value) override
    {
        show(QString::number(value, 'g', QLocale::FloatingPointShortest)
                 .replace(u'.', QLatin1Char(m_form.decimalSign)));
    }
    void endRow() override
    {
        if (isShown()) {
            m_rows.append(std::move(m_row));
        }
        m_row.clear();
        ++m_report.rows;
    }

    const QList<QStringList> &rows() const { return m_rows; }
    const ExportReport &report() const { return m_report; }

private:
    bool isShown() const { return m_report.rows < m_limit; }
    void show(const QString &cell)
    {
        if (isShown()) {
            m_row.append(cell);
        }
    }

    CsvForm m_form;
    qint64 m_limit;
    QStringList m_row;
    QList<QStringList> m_rows;
    ExportReport m_report;
};

} // namespace

struct Previewer::Private
{
    ExportRequest request;
    PreviewSink sink;
    std::unique_ptr<Table> table;
};

Previewer::Previewer(ExportRequest request, int rows)
    : d(new Private{request, {request.preset, rows}, {}})
{
}

Previewer::~Previewer() = default;

bool Previewer::step(storage::Store &store)
{
    if (!d->table) {
        d->table = makeTable(store, d->request);
    }
    return d->table->readSome(d->sink, QDeadlineTimer(sliceMilliseconds));
}

ExportPreview Previewer::result() const
{
    ExportPreview result;
    result.columns = d->table ? d->table->columns() : QStringList();
    result.rows = d->sink.rows();
    result.report = d->sink.report();
    result.report.columns = static_cast<int>(result.columns.size());
    result.report.wrongQuotes = d->table ? d->table->wrongQuotes() : 0;
    return result;
}

ExportPreview preview(storage::Store &store, const ExportRequest &request, int rows)
{
    Previewer previewer(request, rows);
    while (previewer.step(store)) {
    }
    return previewer.result();
}

} // namespace model::exchange
