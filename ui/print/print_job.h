// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "ui/print/printed_pages.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

class QPrinter;

namespace ui {

/// One article on its way to paper or into a PDF, in a thread of its own. Exactly one of finished, failed and
/// cancelled is said. Destroying it cancels, and waits for the page in work.
class PrintJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintJob)

public:
    explicit PrintJob(QObject *parent = nullptr);
    ~PrintJob() override;

    /// Replaces a file at the path, once the whole is there.
    void writePdf(const PrintedArticle &article, const QString &path);
    void print(const PrintedArticle &article, std::shared_ptr<QPrinter> printer);
    void cancel() { m_goesOn = false; }

signals:
    void progressed(double part); ///< 0 to 1
    void finished(int pages);
    void failed(const model::Error &error);
    void cancelled();

private:
    bool goOn(double part);
    void say(const std::optional<int> &pages);

    QThreadPool m_pool;
    std::atomic<bool> m_goesOn = true;
};

} // namespace ui
