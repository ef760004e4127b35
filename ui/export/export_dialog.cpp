// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "model/project/project.h"
#include "ui/dialogs.h"
#include "ui/export/export_choice.h"
#include "ui/export/export_job.h"
#include "ui/export/preview_pane.h"
#include "ui/export/request_form.h"
#include "ui/export/table_choice.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;
using model::exchange::ExportReport;
using model::exchange::ExportRequest;

namespace ui {

namespace {

/// In letters, so that the dialog grows with them.
constexpr int widthInCharacters = 162;
constexpr int heightInLines = 45;

} // namespace

ExportDialog::ExportDialog(model::Project &project, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_dialogs(dialogs)
    , m_tables(new TableChoice(project))
    , m_form(new RequestForm(project))
    , m_preview(new PreviewPane(project))
{
    setWindowTitle(tr("Export"));
    setObjectName(u"exportDialog"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_tables);
    columns->addWidget(makeMain(), 1);
    const QFontMetrics letters = fontMetrics();
    const QSize wanted(letters.averageCharWidth() * widthInCharacters, letters.height() * heightInLines);
    resize(wanted.boundedTo(screen()->availableSize() * 0.94));

    const ExportRequest remembered = ExportChoice::remembered(QSettings());
    m_tables->choose(remembered.what);
    m_form->showChoice(remembered);
    // Only now that the button is in the dialog: else the first button would be what Enter means.
    m_export->setDefault(true);
    join();
    refreshPreview();
    m_tables->setFocus();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::makeMain()
{
    auto *main = new QFrame;
    main->setProperty("role", u"page"_s);
    makeProgress();
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(18, 22, 18, 12);
    layout->setSpacing(10);
    layout->addWidget(m_form);
    layout->addSpacing(8);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    return main;
}

void ExportDialog::makeProgress()
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the export is"));
    m_progress->hide();
}

QLayout *ExportDialog::makeButtons()
{
    m_result = new QLabel;
    m_result->setObjectName(u"exportResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_openFolder = new QPushButton(tr("&Open folder"));
    m_openFolder->setObjectName(u"exportOpenFolder"_s);
    m_openFolder->hide();
    m_cancel = new QPushButton(tr("Close"));
    m_cancel->setObjectName(u"exportCancel"_s);
    m_cancel->setAutoDefault(false);
    m_export = new QPushButton(tr("&Export…"));
    m_export->setObjectName(u"exportStart"_s);
    m_export->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_result, 1);
    buttons->addWidget(m_openFolder);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    return buttons;
}

void ExportDialog::join()
{
    connect(m_tables, &TableChoice::chosen, this, &ExportDialog::refreshPreview);
    connect(m_form, &RequestForm::chosen, this, &ExportDialog::refreshPreview);
    connect(&m_project, &model::Project::changed, this, &ExportDialog::refreshPreview);
    connect(m_preview, &PreviewPane::shown, this, [this] { m_export->setEnabled(!m_job); });
    connect(m_preview, &PreviewPane::refused, this, [this] { m_export->setEnabled(false); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_openFolder, &QPushButton::clicked, this, &ExportDialog::openFolder);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.what = m_tables->what();
    m_form->fill(request);
    return request;
}

void ExportDialog::refreshPreview()
{
    m_form->showTable(m_tables->what());
    m_preview->read(request());
}

void ExportDialog::askAndExport()
{
    const QString name = QFileInfo(m_project.path()).completeBaseName() + u'-'
        + model::exchange::name(request().what) + u".csv"_s;
    const QString path = m_dialogs.saveExport(this, name);
    if (!path.isEmpty()) {
        remember(request());
        begin(path);
    }
}

void ExportDialog::remember(const ExportRequest &request) const
{
    QSettings settings;
    ExportRequest kept = request;
    if (!m_form->asksForCoder()) {
        // Of no meaning here, but perhaps in the next project.
        kept.coder = ExportChoice::remembered(settings).coder;
    }
    if (request.what == model::exchange::What::History || request.what == model::exchange::What::Codebook) {
        kept.anonymous = ExportChoice::remembered(settings).anonymous; // not asked of these
    }
    ExportChoice::remember(settings, kept);
}

void ExportDialog::begin(const QString &path)
{
    m_path = path;
    m_job = std::make_unique<ExportJob>(m_project, request(), path);
    connect(m_job.get(), &ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(m_job.get(), &ExportJob::finished, this, &ExportDialog::showWritten);
    connect(m_job.get(), &ExportJob::failed, this, &ExportDialog::showFailed);
    connect(m_job.get(), &ExportJob::cancelled, this, &ExportDialog::showCancelled);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocus();
    m_export->setEnabled(false);
    m_openFolder->hide();
    m_progress->show();
    showProgress(0);
}

void ExportDialog::showProgress(double part)
{
    m_progress->setValue(static_cast<int>(part * m_progress->maximum()));
    m_result->setText(tr("Writing %1: %2 %")
                          .arg(QFileInfo(m_path).fileName(), QString::number(static_cast<int>(part * 100))));
}

void ExportDialog::showWritten(const ExportReport &report)
{
    QString text =
        tr("✓ %1 written to %2.")
            .arg(tr("%Ln row(s)", nullptr, static_cast<int>(report.rows)), QFileInfo(m_path).fileName());
    if (report.changedMeanwhile) {
        text += u' ' + tr("The project was changed meanwhile; export again to have all of it.");
    }
    m_result->setText(text);
    m_openFolder->show();
    end(*m_openFolder);
}

void ExportDialog::showFailed(const model::Error &error)
{
    m_result->clear();
    end(*m_export);
    m_dialogs.tell(this, tr("The export was not written"), error.text());
}

void ExportDialog::showCancelled()
{
    m_result->setText(tr("Cancelled. Nothing was written."));
    end(*m_export);
}

/// Back to a dialog in which one can choose again. The focus goes on unless the person has moved it.
void ExportDialog::end(QPushButton &next)
{
    m_job.release()->deleteLater();
    m_progress->hide();
    m_export->setEnabled(true);
    m_cancel->setText(tr("Close"));
    if (m_cancel->hasFocus()) {
        next.setFocus();
    }
}

void ExportDialog::openFolder() const
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()))) {
        m_result->setText(tr("No program to show folders was found. The table is %1.").arg(m_path));
    }
}

void ExportDialog::reject()
{
    if (m_job) {
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace ui
