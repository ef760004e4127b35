// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

PrintJob::PrintJob(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PrintJob::~PrintJob()
{
    cancel();
    m_pool.waitForDone();
}

void PrintJob::writePdf(const PrintedArticle &article, const QString &path)
{
    m_pool.start([this, article, path] {
        try {
            const auto pdf =
                pdfOf(article, usualPaper(article.locale), [this](double part) { return goOn(part); });
            if (pdf) {
                writeWhole(pdf->bytes, path, true);
            }
            say(pdf ? std::optional(pdf->pages) : std::nullopt);
        } catch (const model::Error &error) {
            QMetaObject::invokeMethod(this, [this, error] { emit failed(error); });
        }
    });
}

void PrintJob::print(const PrintedArticle &article, std::shared_ptr<QPrinter> printer)
{
    m_pool.start([this, article, printer = std::move(printer)] {
        const PageRange range{std::max(1, printer->fromPage()), printer->toPage()};
        const auto pages = drawPages(
            *printer, article, [this](double part) { return goOn(part); }, range);
        if (!pages && m_goesOn) {
            const model::Error error(tr("“%1” could not be printed. Look whether the printer is ready.")
                                         .arg(article.page.article.title));
            QMetaObject::invokeMethod(this, [this, error] { emit failed(error); });
            return;
        }
        say(pages);
    });
}

bool PrintJob::goOn(double part)
{
    QMetaObject::invokeMethod(this, [this, part] { emit progressed(part); });
    return m_goesOn;
}

void PrintJob::say(const std::optional<int> &pages)
{
    QMetaObject::invokeMethod(this, [this, pages] {
        if (pages) {
            emit finished(*pages);
        } else {
            emit cancelled();
        }
    });
}

} // namespace ui
