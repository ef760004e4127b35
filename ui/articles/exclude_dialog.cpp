// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/exclude_dialog.h"

#include "ui/dialogs.h"
#include "ui/placeholder.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ExcludeDialog::ExcludeDialog(
    const QString &what, const QString &reason, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QComboBox(this))
{
    setWindowTitle(tr("Exclude from the coding"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *words = new QLabel(
        tr("%1 stays in the project and in the table of articles, marked as excluded. What is tagged in it "
           "stays too.")
            .arg(what),
        this);
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    layout->addWidget(words);
    auto *label = new QLabel(tr("&Why is it left out?"), this);
    label->setBuddy(m_reason);
    layout->addWidget(label);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setAccessibleName(tr("Why is it left out?"));
    m_reason->lineEdit()->setAccessibleName(m_reason->accessibleName());
    m_reason->addItems(known);
    m_reason->setCurrentText(reason);
    showPlaceholder(*m_reason->lineEdit(), tr("such as: a letter to the editor"));
    m_reason->lineEdit()->selectAll();
    layout->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *exclude = addPrimaryButton(*buttons, tr("Exclude"));
    exclude->setDefault(true);
    layout->addWidget(buttons);
    connect(exclude, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString ExcludeDialog::reason() const
{
    return m_reason->currentText().simplified();
}

} // namespace ui
