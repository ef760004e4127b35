// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "model/project/project.h"
#include "ui/dialogs.h"
#include "ui/export/article_choice.h"
#include "ui/export/columns_dialog.h"
#include "ui/export/export_job.h"
#include "ui/export/preview_model.h"
#include "ui/export/table_row.h"
#include "ui/panel/fields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;
using model::exchange::ExportPreview;
using model::exchange::ExportReport;
using model::exchange::ExportRequest;
using model::exchange::Preset;
using model::exchange::What;

namespace ui {

namespace {

constexpr int previewRows = 12;
constexpr int longestColumn = 220;
constexpr int longestId = 90;

/// The rows of the list "Articles".
enum ArticlesRow { AllArticles, OpenArticle, ChosenArticles };

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text.toUpper());
    label->setProperty("role", u"caption"_s);
    return label;
}

/// Ids are there to be joined by, not to be read.
int widthOf(const QString &column)
{
    return column.endsWith(u"_id"_s) ? longestId : longestColumn;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

ExportDialog::ExportDialog(model::Project &project, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_dialogs(dialogs)
    , m_preview(new PreviewModel(this))
{
    setWindowTitle(tr("Export"));
    setObjectName(u"exportDialog"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeSide());
    columns->addWidget(makeMain(), 1);
    resize(980, 640);

    fillTables();
    fillForms();
    fillArticles();
    fillCoders();
    choose(ExportChoice::remembered(QSettings()));

    connect(m_tables, &QListWidget::currentRowChanged, this, &ExportDialog::refreshPreview);
    connect(m_forms, &QComboBox::activated, this, &ExportDialog::refreshPreview);
    connect(m_coders, &QComboBox::activated, this, &ExportDialog::refreshPreview);
    connect(m_articles, &QComboBox::activated, this, &ExportDialog::chooseArticles);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_openFolder, &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(&m_project, &model::Project::changed, this, &ExportDialog::refreshPreview);
    refreshPreview();
    m_tables->setFocus();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::makeSide()
{
    auto *side = new QFrame;
    side->setProperty("role", u"side"_s);
    side->setFixedWidth(300);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(18, 18, 18, 18);

    auto *title = new QLabel(tr("Export"));
    title->setProperty("role", u"title"_s);
    layout->addWidget(title);
    qint64 annotations = 0;
    for (const auto &summary : m_project.articles()) {
        annotations += summary.annotations;
    }
    auto *size = new QLabel(tr("%1, %2").arg(
        tr("%n article(s)", nullptr, static_cast<int>(m_project.articles().size())),
        tr("%n annotation(s)", nullptr, static_cast<int>(annotations))));
    size->setProperty("role", u"muted"_s);
    layout->addWidget(size);
    layout->addSpacing(8);
    layout->addWidget(caption(tr("What")));

    m_tables = new QListWidget;
    m_tables->setObjectName(u"exportWhat"_s);
    m_tables->setProperty("role", u"side"_s);
    m_tables->setAccessibleName(tr("What to export"));
    m_tables->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tables->setItemDelegate(new TableRow(m_tables));
    layout->addWidget(m_tables, 1);
    return side;
}

QWidget *ExportDialog::makeMain()
{
    auto *main = new QFrame;
    main->setProperty("role", u"page"_s);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(18, 22, 18, 12);
    layout->setSpacing(10);
    layout->addLayout(makeForm());
    layout->addSpacing(8);
    layout->addWidget(caption(tr("First rows")));
    makePreview();
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    return main;
}

QLayout *ExportDialog::makeForm()
{
    m_forms = new CalmComboBox;
    m_forms->setObjectName(u"exportForm"_s);
    m_articles = new CalmComboBox;
    m_articles->setObjectName(u"exportArticles"_s);
    m_coders = new CalmComboBox;
    m_coders->setObjectName(u"exportCoder"_s);
    for (QComboBox *box : {m_forms, m_articles, m_coders}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setMinimumContentsLength(20);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(40);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&For"), m_forms);
    form->addRow(tr("&Articles"), m_articles);
    form->addRow(tr("&Coder"), m_coders);
    return form;
}

/// The first rows, what there is to say of all of them, and how far the writing is.
void ExportDialog::makePreview()
{
    m_rows = new QTableView;
    m_rows->setObjectName(u"exportPreview"_s);
    m_rows->setAccessibleName(tr("First rows of the export"));
    m_rows->setModel(m_preview);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setHighlightSections(false);

    m_summary = new QLabel;
    m_summary->setObjectName(u"exportSummary"_s);
    m_summary->setProperty("role", u"muted"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_summary, &QLabel::linkActivated, this, &ExportDialog::showColumnMeanings);

    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the export is"));
    m_progress->hide();
}

QLayout *ExportDialog::makeButtons()
{
    m_result = new QLabel;
    m_result->setObjectName(u"exportResult"_s);
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
    m_export->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_result, 1);
    buttons->addWidget(m_openFolder);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    return buttons;
}

void ExportDialog::fillTables()
{
    for (const ExportChoice::Table &table : ExportChoice::tables()) {
        auto *item = new QListWidgetItem(table.title + u'\n' + table.description, m_tables);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(table.title, table.description));
    }
}

void ExportDialog::fillForms()
{
    for (const ExportChoice::Form &form : ExportChoice::forms()) {
        m_forms->addItem(form.title);
        m_forms->setItemData(m_forms->count() - 1, form.description, Qt::ToolTipRole);
    }
}

void ExportDialog::fillArticles()
{
    m_articles->addItem(tr("All %1").arg(number(m_project.articles().size())));
    if (const model::ArticlePage *page = m_project.page()) {
        m_articles->addItem(tr("Only “%1”").arg(page->article.title.left(80)));
    } else {
        m_articles->addItem(tr("Only the open article"));
    }
    m_articles->addItem(tr("Chosen articles…"));
}

void ExportDialog::fillCoders()
{
    m_coders->addItem(tr("One coding of each article"), u"final"_s);
    m_coders->setItemData(
        0, tr("The agreed coding where there is one, else the article's main coder"), Qt::ToolTipRole);
    m_coders->addItem(tr("Everyone"), u"all"_s);
    for (const model::Coder &coder : m_project.coders()) {
        m_coders->addItem(coder.name, coder.name);
    }
}

void ExportDialog::choose(const ExportRequest &request)
{
    const QList<ExportChoice::Table> tables = ExportChoice::tables();
    for (int row = 0; row < tables.size(); ++row) {
        if (tables.at(row).what == request.what) {
            m_tables->setCurrentRow(row);
        }
    }
    const QList<ExportChoice::Form> forms = ExportChoice::forms();
    for (int row = 0; row < forms.size(); ++row) {
        if (forms.at(row).preset == request.preset) {
            m_forms->setCurrentIndex(row);
        }
    }
    m_coders->setCurrentIndex(std::max(0, m_coders->findData(request.coder)));
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.what = ExportChoice::tables().at(std::max(0, m_tables->currentRow())).what;
    request.preset = ExportChoice::forms().at(m_forms->currentIndex()).preset;
    request.labels = request.preset != Preset::Exact;
    request.coder = m_coders->currentData().toString();
    if (m_articles->currentIndex() == OpenArticle && m_project.page()) {
        request.articles = {m_project.page()->article.id};
    } else if (m_articles->currentIndex() == ChosenArticles) {
        request.articles = m_chosen;
    }
    return request;
}

void ExportDialog::chooseArticles()
{
    if (m_articles->currentIndex() == ChosenArticles) {
        ArticleChoice choice(m_project.articles(), m_chosen, this);
        if (choice.exec() == QDialog::Accepted && !choice.chosen().isEmpty()) {
            m_chosen = choice.chosen();
            m_articles->setItemText(
                ChosenArticles, tr("%n chosen article(s)…", nullptr, static_cast<int>(m_chosen.size())));
        } else {
            m_articles->setCurrentIndex(m_articlesRow);
        }
    }
    m_articlesRow = m_articles->currentIndex();
    refreshPreview();
}

void ExportDialog::refreshPreview()
{
    m_previewJob = std::make_unique<PreviewJob>(m_project, request(), previewRows);
    connect(m_previewJob.get(), &PreviewJob::shown, this, &ExportDialog::showPreview);
    connect(m_previewJob.get(), &PreviewJob::failed, this, [this](const model::Error &error) {
        showProblem(error.text());
    });
}

void ExportDialog::showPreview(const ExportPreview &preview, bool isComplete)
{
    m_preview->show(preview);
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        m_rows->setColumnWidth(
            column, std::min(m_rows->columnWidth(column), widthOf(preview.columns.at(column))));
    }
    m_summary->setText(isComplete ? summary(preview.report) : tr("Counting the rows…"));
    m_export->setEnabled(!m_job);
}

void ExportDialog::showProblem(const QString &text)
{
    m_summary->setText(text.toHtmlEscaped());
    m_export->setEnabled(false);
}

QString ExportDialog::summary(const ExportReport &report) const
{
    QStringList sentences{tr("%1, %2.").arg(
        tr("%n row(s)", nullptr, static_cast<int>(report.rows)),
        tr("%n column(s)", nullptr, report.columns))};
    if (report.rows == 0) {
        sentences.append(tr("There is nothing to write yet: the file will have only its header."));
    }
    if (report.guardedCells > 0) {
        sentences.append(
            tr("%n cell(s) would be read as a formula; a leading apostrophe keeps Excel from running that.",
               nullptr, static_cast<int>(report.guardedCells)));
    }
    if (report.longCells > 0) {
        sentences.append(
            tr("%n cell(s) with more than the 32,767 characters that Excel shows, written whole.", nullptr,
               static_cast<int>(report.longCells)));
    }
    return sentences.join(u' ') + u"<br>"_s + tr("Positions count Unicode characters from 0.")
        + u" <a href=\"columns\">"_s + tr("What each column means") + u"</a>"_s;
}

void ExportDialog::askAndExport()
{
    const ExportRequest request = this->request();
    const QString name = QFileInfo(m_project.path()).completeBaseName() + u'-'
        + model::exchange::name(request.what) + u".csv"_s;
    const QString path = m_dialogs.saveExport(this, name);
    if (!path.isEmpty()) {
        QSettings settings;
        ExportChoice::remember(settings, request);
        begin(path);
    }
}

void ExportDialog::begin(const QString &path)
{
    m_path = path;
    m_job = std::make_unique<ExportJob>(m_project, request(), path);
    m_export->setEnabled(false);
    m_cancel->setText(tr("Cancel"));
    m_openFolder->hide();
    m_result->clear();
    m_progress->setValue(0);
    m_progress->show();
    connect(m_job.get(), &ExportJob::progressed, this, [this](double part) {
        m_progress->setValue(static_cast<int>(part * 1000));
    });
    connect(m_job.get(), &ExportJob::finished, this, &ExportDialog::showWritten);
    connect(m_job.get(), &ExportJob::failed, this, [this](const model::Error &error) {
        ended();
        m_dialogs.tell(this, tr("The export was not written"), error.text());
    });
    connect(m_job.get(), &ExportJob::cancelled, this, [this] {
        ended();
        m_result->setText(tr("Cancelled. Nothing was written."));
    });
}

void ExportDialog::showWritten(const ExportReport &report)
{
    ended();
    QString text =
        tr("✓ %1 written to %2.")
            .arg(tr("%n row(s)", nullptr, static_cast<int>(report.rows)), QFileInfo(m_path).fileName());
    if (report.changedMeanwhile) {
        text += u' ' + tr("The project was changed meanwhile; export again to have all of it.");
    }
    m_result->setText(text);
    m_openFolder->show();
    m_openFolder->setFocus();
}

/// Back to a dialog in which one can choose again.
void ExportDialog::ended()
{
    m_job.release()->deleteLater();
    m_progress->hide();
    m_export->setEnabled(true);
    m_cancel->setText(tr("Close"));
}

void ExportDialog::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

void ExportDialog::showColumnMeanings()
{
    QStringList columns;
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        columns.append(m_preview->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    ColumnsDialog(columns, this).exec();
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
