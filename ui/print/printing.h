// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "ui/dialogs.h"
#include "ui/print/printed_article.h"

#include <QObject>
#include <QPointer>

class QPrinter;
class QProgressDialog;

namespace model {
class Project;
}

namespace ui {

class PrintJob;

/// Brings the open article with its marks on paper or into a PDF, at a person's wish. One at a time: while it
/// lasts, what takes longer than a moment shows how far it is and can be cancelled.
class Printing final : public QObject
{
    Q_OBJECT

public:
    explicit Printing(Dialogs &dialogs, QObject *parent = nullptr);
    ~Printing() override;

    /// Asks where to, then writes the PDF.
    void requestPdf(const model::Project &project, QWidget *window);
    /// Asks for a printer, then prints.
    void requestPaper(const model::Project &project, QWidget *window);

signals:
    void said(const QString &text); ///< a word to the person, for the status bar

private:
    PrintJob *begin(QWidget *window, const QString &what);
    void end();
    void tellFailure(const model::Error &error, QWidget *window);

    Dialogs &m_dialogs;
    QPointer<PrintJob> m_job;
    QPointer<QProgressDialog> m_progress;
};

} // namespace ui
