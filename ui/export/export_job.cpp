// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_job.h"

#include "model/project/project.h"

#include <QPointer>

#include <optional>

namespace ui {

namespace {

/// What the store thread keeps between two slices. It reports to a job that may be gone by then.
struct Work
{
    model::exchange::ExportRequest request;
    QString path;
    std::shared_ptr<std::atomic<bool>> goOn;
    std::shared_ptr<QPointer<ExportJob>> alive;
    std::optional<model::exchange::Exporter> exporter;

    template <typename Signal, typename... Values>
    void say(QObject *context, Signal signal, Values... values) const
    {
        QMetaObject::invokeMethod(
            context,
            [alive = alive, signal, values...] {
                if (*alive) {
                    emit((*alive)->*signal)(values...);
                }
            },
            Qt::QueuedConnection);
    }
};

/// Returns whether there is more to do. `context` lives as long as the store thread does.
bool slice(Work &work, model::storage::Store *store, QObject *context)
{
    try {
        if (!*work.goOn || !store) {
            work.exporter.reset();
            work.say(context, &ExportJob::cancelled);
            return false;
        }
        if (!work.exporter) {
            work.exporter.emplace(work.request, work.path, true);
        }
        if (work.exporter->step(*store)) {
            work.say(context, &ExportJob::progressed, work.exporter->progress());
            return true;
        }
        work.say(context, &ExportJob::finished, work.exporter->finish());
    } catch (const model::Error &error) {
        work.say(context, &ExportJob::failed, error);
    }
    return false;
}

} // namespace

ExportJob::ExportJob(
    model::Project &project, const model::exchange::ExportRequest &request, const QString &path,
    QObject *parent)
    : QObject(parent)
    , m_goOn(std::make_shared<std::atomic<bool>>(true))
{
    auto work = std::make_shared<Work>();
    work->request = request;
    work->path = path;
    work->goOn = m_goOn;
    work->alive = std::make_shared<QPointer<ExportJob>>(this);
    model::StoreThread &thread = project.storeThread();
    thread.postSliced([work, &thread, &project](model::storage::Store *store) {
        if (thread.stopping()) {
            *work->goOn = false;
        }
        return slice(*work, store, &project);
    });
}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::cancel()
{
    *m_goOn = false;
}

} // namespace ui
