// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/correction_losses.h"

#include "ui/dialogs.h"
#include "ui/panel/tag_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int coderColumn = 3;
constexpr int mostRows = 500; ///< what nobody reads further is told as a number

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidget *tableOf(const QList<CorrectionLoss> &losses, QWidget *parent)
{
    const auto rows = static_cast<int>(std::min<qsizetype>(losses.size(), mostRows));
    auto *table = new QTableWidget(rows, 4, parent);
    table->setAccessibleName(CorrectionLossesDialog::tr("Tags that lose words"));
    table->setHorizontalHeaderLabels(
        {CorrectionLossesDialog::tr("Tag"), CorrectionLossesDialog::tr("Words now"),
         CorrectionLossesDialog::tr("Words then"), CorrectionLossesDialog::tr("Coder")});
    for (int row = 0; row < rows; ++row) {
        const CorrectionLoss &loss = losses[row];
        table->setItem(row, 0, cell(loss.tag));
        table->setItem(row, 1, cell(loss.before));
        table->setItem(
            row, 2,
            cell(loss.after.isEmpty() ? CorrectionLossesDialog::tr("none: it is removed") : loss.after));
        table->setItem(row, coderColumn, cell(loss.coder));
    }
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->setCurrentCell(0, 0);
    return table;
}

} // namespace

QList<CorrectionLoss> lossesOf(const model::Edit &edit, const model::Project &project)
{
    const model::ArticlePage &page = *project.page();
    const model::TextDelta *corrected = edit.change.textOf(page.article.id);
    const QString text = corrected ? corrected->splices.applied(page.text) : page.text;
    const auto nameOf = [&project](model::CoderId id) {
        const auto found =
            std::find_if(project.coders().cbegin(), project.coders().cend(), [id](const model::Coder &coder) {
                return coder.id == id;
            });
        return found != project.coders().cend() ? found->name : QString();
    };
    std::vector<std::pair<qsizetype, CorrectionLoss>> found;
    for (const model::AnyDelta &delta : edit.change.deltas) {
        const auto *annotation = std::get_if<model::Delta<model::Annotation>>(&delta);
        if (!annotation || !annotation->before) {
            continue;
        }
        const model::Annotation &before = *annotation->before;
        const model::Tag *tag = project.codebook().find(before.tag);
        const CorrectionLoss loss{
            tag ? labelOf(*tag) : QString(), model::quoteOf(page.text, before.segments).simplified(),
            annotation->after ? model::quoteOf(text, annotation->after->segments).simplified() : QString(),
            nameOf(before.coder)};
        const bool isShorter =
            !annotation->after || annotation->after->segments.length() < before.segments.length();
        if (isShorter && loss.before != loss.after) {
            found.emplace_back(before.segments.extent().start, loss);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<CorrectionLoss> losses;
    for (const auto &[start, loss] : found) {
        losses.append(loss);
    }
    return losses;
}

CorrectionLossesDialog::CorrectionLossesDialog(
    const QList<CorrectionLoss> &losses, bool severalCode, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Tags that lose words"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    const auto count = static_cast<int>(losses.size());
    auto *words = new QLabel(
        tr("The corrected text takes words away from %n tag(s). Undo would bring all of them back.", nullptr,
           count),
        this);
    words->setWordWrap(true);
    layout->addWidget(words);
    QTableWidget *table = tableOf(losses, this);
    table->setColumnHidden(coderColumn, !severalCode);
    layout->addWidget(table, 1);
    if (count > mostRows) {
        layout->addWidget(new QLabel(tr("… and %n more.", nullptr, count - mostRows), this));
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = addPrimaryButton(*buttons, tr("Accept all the same"));
    QPushButton *back = buttons->addButton(tr("Go back to the text"), QDialogButtonBox::RejectRole);
    back->setDefault(true);
    back->setFocus();
    layout->addWidget(buttons);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    resize(680, 340);
}

} // namespace ui
