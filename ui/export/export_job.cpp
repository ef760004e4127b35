// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_job.h"

#include "model/exchange/preview.h"
#include "model/project/project.h"

#include <optional>

using model::exchange::Exporter;
using model::exchange::ExportRequest;
using model::exchange::Previewer;

namespace ui {

namespace {

/// What the store thread keeps between two slices of an export.
struct Writing
{
    ExportRequest request;
    QString path;
    std::shared_ptr<JobLine<ExportJob>> line;
    std::optional<Exporter> exporter;

    /// Returns whether there is more to do.
    bool slice(model::storage::Store *store)
    {
        try {
            if (!line->goOn || !store) {
                exporter.reset();
                line->say(&ExportJob::cancelled);
                return false;
            }
            if (!exporter) {
                exporter.emplace(request, path, true);
            }
            if (exporter->step(*store)) {
                line->say(&ExportJob::progressed, exporter->progress());
                return true;
            }
            line->say(&ExportJob::finished, exporter->finish());
        } catch (const model::Error &error) {
            exporter.reset();
            line->say(&ExportJob::failed, error);
        }
        return false;
    }
};

/// The same for a preview.
struct Previewing
{
    ExportRequest request;
    int rows;
    std::shared_ptr<JobLine<PreviewJob>> line;
    std::optional<Previewer> previewer;
    bool isShown = false;

    bool slice(model::storage::Store *store)
    {
        try {
            if (!line->goOn || !store) {
                return false;
            }
            if (!previewer) {
                previewer.emplace(request, rows);
            }
            const bool more = previewer->step(*store);
            const model::exchange::ExportPreview known = previewer->result();
            if (!more || (!isShown && known.rows.size() >= rows)) {
                isShown = true;
                line->say(&PreviewJob::shown, known, !more);
            }
            return more;
        } catch (const model::Error &error) {
            line->say(&PreviewJob::failed, error);
            return false;
        }
    }
};

/// Hands work to the store thread slice by slice; the end of the thread stops it.
template <typename Work>
void post(model::Project &project, const std::shared_ptr<Work> &work)
{
    model::StoreThread &thread = project.storeThread();
    thread.postSliced([work, &thread](model::storage::Store *store) {
        if (thread.stopping()) {
            work->line->goOn = false;
        }
        return work->slice(store);
    });
}

} // namespace

ExportJob::ExportJob(
    model::Project &project, const ExportRequest &request, const QString &path, QObject *parent)
    : QObject(parent)
    , m_line(std::make_shared<JobLine<ExportJob>>(this, &project))
{
    auto work = std::make_shared<Writing>();
    work->request = request;
    work->path = path;
    work->line = m_line;
    post(project, work);
}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::cancel()
{
    m_line->goOn = false;
}

PreviewJob::PreviewJob(model::Project &project, const ExportRequest &request, int rows, QObject *parent)
    : QObject(parent)
    , m_line(std::make_shared<JobLine<PreviewJob>>(this, &project))
{
    auto work = std::make_shared<Previewing>();
    work->request = request;
    work->rows = rows;
    work->line = m_line;
    post(project, work);
}

PreviewJob::~PreviewJob()
{
    m_line->goOn = false;
}

} // namespace ui
