// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preview_pane.h"

#include "model/error.h"
#include "model/project/project.h"
#include "ui/elided_label.h"
#include "ui/export/columns_dialog.h"
#include "ui/export/export_choice.h"
#include "ui/export/export_job.h"
#include "ui/export/preview_model.h"
#include "ui/export/preview_table.h"
#include "ui/export/telling_columns.h"
#include "ui/panel/fields.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using model::exchange::ExportPreview;
using model::exchange::ExportReport;
using model::exchange::ExportRequest;
using model::exchange::What;

namespace ui {

namespace {

constexpr int previewRows = 12;

/// The pages of the stack.
enum Page { Rows, Empty };

} // namespace

PreviewPane::PreviewPane(model::Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(new PreviewModel(this))
    , m_allColumns(new CalmCheckBox)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_advice(new QLabel)
    , m_summary(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(makeTop());
    auto *table = new PreviewTable(*m_model);
    table->setObjectName(u"exportPreview"_s);
    table->setAccessibleName(tr("First rows of the export"));
    m_stack->addWidget(table);
    m_stack->addWidget(makeEmpty());
    layout->addWidget(m_stack, 1);
    layout->addLayout(makeSummary());
}

PreviewPane::~PreviewPane() = default;

QLayout *PreviewPane::makeTop()
{
    auto *caption = new QLabel(tr("First rows").toUpper());
    caption->setProperty("role", u"caption"_s);
    m_allColumns->setObjectName(u"exportAllColumns"_s);
    m_allColumns->setText(tr("&Show all columns"));
    m_allColumns->setToolTip(
        tr("The file always has all of them; otherwise only those are shown here that tell something."));
    m_allColumns->setChecked(ExportChoice::showsAllColumns(QSettings()));
    connect(m_allColumns, &QCheckBox::clicked, this, &PreviewPane::chooseColumns);
    auto *top = new QHBoxLayout;
    top->addWidget(caption, 1);
    top->addWidget(m_allColumns);
    return top;
}

QWidget *PreviewPane::makeEmpty()
{
    auto *page = new QFrame;
    page->setProperty("role", u"page"_s);
    m_empty->setObjectName(u"exportEmpty"_s);
    m_empty->setProperty("role", u"title"_s);
    m_advice->setObjectName(u"exportAdvice"_s);
    m_advice->setProperty("role", u"muted"_s);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 24, 12, 24);
    layout->addStretch(1);
    for (QLabel *label : {m_empty, m_advice}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(2);
    return page;
}

QLayout *PreviewPane::makeSummary()
{
    m_summary->setObjectName(u"exportSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *positions = new ElidedLabel;
    positions->showLine(tr("Positions count Unicode characters from 0."));
    for (QLabel *label : std::initializer_list<QLabel *>{m_summary, positions}) {
        label->setProperty("role", u"muted"_s);
    }
    auto *meanings = new QPushButton(tr("What each column means"));
    meanings->setObjectName(u"exportMeanings"_s);
    meanings->setProperty("role", u"link"_s);
    connect(meanings, &QPushButton::clicked, this, &PreviewPane::showMeanings);
    auto *line = new QHBoxLayout;
    line->addWidget(positions);
    line->addWidget(meanings);
    line->addStretch(1);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addLayout(line);
    return layout;
}

void PreviewPane::read(const ExportRequest &request)
{
    m_request = request;
    m_job = std::make_unique<PreviewJob>(m_project, request, previewRows);
    connect(m_job.get(), &PreviewJob::shown, this, &PreviewPane::showRows);
    connect(m_job.get(), &PreviewJob::failed, this, [this](const model::Error &error) {
        showProblem(error.text());
    });
}

QStringList PreviewPane::columns(const QStringList &all) const
{
    return m_allColumns->isChecked() ? all
                                     : tellingColumns(m_request.what, all, m_project.coders().size() > 1);
}

void PreviewPane::showRows(const ExportPreview &preview, bool isComplete)
{
    m_model->show(preview, columns(preview.columns));
    m_allColumns->setText(tr("&Show all %Ln column(s)", nullptr, static_cast<int>(preview.columns.size())));
    m_summary->setText(isComplete ? summary(preview.report) : tr("Counting the rows…"));
    const bool isEmpty = isComplete && preview.rows.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? Empty : Rows);
    m_allColumns->setVisible(!isEmpty);
    if (isEmpty) {
        showEmpty();
    }
    emit shown();
}

void PreviewPane::showEmpty()
{
    if (!m_request.articles.isEmpty()) {
        m_empty->setText(tr("Nothing in this choice"));
        m_advice->setText(tr("Choose all articles above, or others."));
    } else if (m_request.coder != ExportRequest().coder) {
        m_empty->setText(tr("Nothing in this choice"));
        m_advice->setText(tr("Choose another coder above, or everyone."));
    } else {
        // Without articles the way to all the other tables begins with them.
        const ExportChoice::Table table =
            ExportChoice::table(m_project.articles().isEmpty() ? What::Articles : m_request.what);
        m_empty->setText(table.empty);
        m_advice->setText(table.advice);
    }
}

void PreviewPane::showProblem(const QString &text)
{
    m_summary->setText(text);
    emit refused();
}

QString PreviewPane::summary(const ExportReport &report) const
{
    QStringList sentences{tr("%1, %2.").arg(
        tr("%Ln row(s)", nullptr, static_cast<int>(report.rows)),
        tr("%Ln column(s)", nullptr, report.columns))};
    if (report.rows == 0) {
        sentences.append(tr("The file would have only its header."));
    }
    if (report.guardedCells > 0) {
        sentences.append(
            tr("%Ln cell(s) would be read as a formula and get a leading apostrophe.", nullptr,
               static_cast<int>(report.guardedCells)));
    }
    if (report.longCells > 0) {
        sentences.append(
            tr("%Ln cell(s) with more than the 32,767 characters that Excel shows, written whole.", nullptr,
               static_cast<int>(report.longCells)));
    }
    return sentences.join(u' ');
}

void PreviewPane::chooseColumns(bool all)
{
    QSettings settings;
    ExportChoice::rememberAllColumns(settings, all);
    m_model->showColumns(columns(m_model->preview().columns));
}

void PreviewPane::showMeanings()
{
    auto *dialog = new ColumnsDialog(m_model->preview().columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
