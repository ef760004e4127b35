// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean_copy_dialog.h"

#include "ui/dialogs.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CleanCopyDialog::CleanCopyDialog(QWidget *parent)
    : QDialog(parent)
    , m_notes(new QCheckBox(tr("Leave out all &notes"), this))
    , m_coders(new QCheckBox(tr("Call the coders “Coder &1”, “Coder 2” …"), this))
{
    setWindowTitle(tr("Save a clean copy"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *words = new QLabel(
        tr("For handing on: the articles and their tags as they are now. The history and everything that was "
           "removed are left out for good; steps made before cannot be undone in the copy. This project "
           "stays "
           "as it is."),
        this);
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    layout->addWidget(words);
    for (QCheckBox *box : {m_notes, m_coders}) {
        box->setChecked(true);
        layout->addWidget(box);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = addPrimaryButton(*buttons, tr("Save the copy…"));
    save->setDefault(true);
    layout->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

model::storage::CleanCopy CleanCopyDialog::wish() const
{
    return {.notes = m_notes->isChecked(), .coders = m_coders->isChecked()};
}

} // namespace ui
