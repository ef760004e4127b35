// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coders/coder_dialog.h"

#include "model/project/coder_rules.h"
#include "ui/coders/coder_words.h"
#include "ui/color_choice.h"
#include "ui/dialogs.h"
#include "ui/panel/name_limit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CoderDialog::CoderDialog(
    const QList<model::Coder> &coders, const model::Coder &coder, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_coders(coders)
    , m_coder(coder)
    , m_name(new QLineEdit(coder.name, this))
    , m_initials(new QLineEdit(coder.initials, this))
    , m_color(nullptr)
    , m_warning(new QLabel(this))
{
    const bool isNew = !model::findCoder(coders, coder.id);
    setWindowTitle(isNew ? tr("Add a coder") : tr("Edit the coder “%1”").arg(coder.name));
    const QString shown = coder.color.isEmpty() ? model::shownColor(coders, coder.id) : coder.color;
    limitToName(*m_name);
    m_color = new ColorChoice(shown.isEmpty() ? model::freeCoderColor(coders) : shown, theme, this);
    m_initials->setMaximumWidth(90);
    m_initials->setToolTip(tr("Stand where there is little room, and head columns of tables"));
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Initials"), m_initials);
    form->addRow(tr("Colour"), m_color);
    form->addRow(tr("Is"), new QLabel(kindText(coder.kind), this));
    m_warning->setProperty("role", u"warning"_s);
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(2 * m_warning->fontMetrics().lineSpacing());
    m_warning->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = addPrimaryButton(*buttons, isNew ? tr("Add") : tr("Keep"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    listen();
    check();
    m_name->selectAll();
    m_name->setFocus();
    resize(460, 230);
}

void CoderDialog::listen()
{
    connect(m_name, &QLineEdit::textEdited, this, &CoderDialog::propose);
    connect(m_name, &QLineEdit::textChanged, this, &CoderDialog::check);
    connect(m_initials, &QLineEdit::textChanged, this, &CoderDialog::check);
}

/// Initials that were made from the name follow it.
void CoderDialog::propose(const QString &name)
{
    if (!m_initials->isModified()
        && m_coder.initials == model::freeInitials(m_coders, m_coder.name, m_coder.id)) {
        m_initials->setText(model::freeInitials(m_coders, name, m_coder.id));
    }
}

void CoderDialog::check()
{
    const auto trouble = model::troubleOf(m_coders, after());
    m_warning->setText(trouble ? troubleText(*trouble, m_coders) : QString());
    m_keep->setEnabled(!trouble);
}

model::Coder CoderDialog::after() const
{
    model::Coder after = m_coder;
    after.name = m_name->text().simplified();
    after.initials = m_initials->text().simplified();
    after.color = m_color->color();
    return after;
}

} // namespace ui
