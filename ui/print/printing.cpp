// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "model/project/project.h"
#include "ui/print/print_job.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int steps = 1000; ///< of the progress bar

/// A title as a file can be called.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression unwanted(u"[/\\\\:*?\"<>|\\x00-\\x1f]+"_s);
    QString name = title.simplified();
    name = name.replace(unwanted, u" "_s).simplified().left(80).trimmed();
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return (name.isEmpty() ? Printing::tr("article") : name) + u".pdf"_s;
}

} // namespace

Printing::Printing(Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
}

Printing::~Printing() = default;

void Printing::requestPdf(const model::Project &project, QWidget *window)
{
    if (!project.page() || m_job) {
        return;
    }
    const QString path = m_dialogs.savePdf(window, fileNameOf(project.page()->article.title));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path) == QFileInfo(project.path())) {
        m_dialogs.tell(
            window, tr("The PDF cannot take the place of the project “%1” itself.").arg(path),
            tr("Choose another name."));
        return;
    }
    PrintJob *job = begin(window, tr("Writing the PDF…"));
    connect(job, &PrintJob::finished, this, [this, path](int pages) {
        end();
        emit said(tr("%n page(s) written to %1.", nullptr, pages).arg(path));
    });
    job->writePdf({*project.page(), project.codebook()}, path);
}

void Printing::requestPaper(const model::Project &project, QWidget *window)
{
    if (!project.page() || m_job) {
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(project.page()->article.title);
    printer->setPageMargins(printedMargins(), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the article"));
    const PrintedArticle article(*project.page(), project.codebook());
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, article, window] {
        PrintJob *job = begin(window, tr("Printing…"));
        connect(job, &PrintJob::finished, this, [this](int /*pages*/) {
            end();
            emit said(tr("The article is on its way to the printer."));
        });
        job->print(article, printer);
    });
    dialog->open();
}

PrintJob *Printing::begin(QWidget *window, const QString &what)
{
    m_job = new PrintJob(this);
    m_progress = new QProgressDialog(what, tr("Cancel"), 0, steps, window);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(500);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, m_job, &PrintJob::cancel);
    connect(m_job, &PrintJob::progressed, m_progress.data(), [progress = m_progress.data()](double part) {
        progress->setValue(static_cast<int>(part * steps));
    });
    connect(m_job, &PrintJob::failed, this, [this, window](const model::Error &error) {
        end();
        tellFailure(error, window);
    });
    connect(m_job, &PrintJob::cancelled, this, [this] {
        end();
        emit said(tr("Cancelled; nothing was written."));
    });
    return m_job;
}

void Printing::end()
{
    if (m_progress) {
        m_progress->deleteLater();
        m_progress = nullptr;
    }
    if (m_job) {
        m_job->deleteLater();
        m_job = nullptr;
    }
}

void Printing::tellFailure(const model::Error &error, QWidget *window)
{
    m_dialogs.tell(window, tr("The article could not be written."), error.text());
}

} // namespace ui
