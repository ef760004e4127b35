// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/reference_dialog.h"

#include "model/analysis/reference_file.h"
#include "model/analysis/speaking_words.h"
#include "model/error.h"
#include "ui/dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using namespace model::analysis;

ReferenceDialog::ReferenceDialog(
    const std::shared_ptr<const Spoken> &spoken, const ReferenceWish &wish, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_spoken(spoken)
    , m_by(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_load(new QPushButton(tr("Load a &file…"), this))
    , m_leavesOut(new QCheckBox(tr("&Leave out those of whom it is not known"), this))
    , m_state(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Compare with a reference"));
    fillVariables(wish.by);
    m_text->setPlainText(wish.text);
    m_leavesOut->setChecked(wish.leavesOutUnknown);
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReferenceDialog::check);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ReferenceDialog::check);
    connect(m_load, &QPushButton::clicked, this, &ReferenceDialog::load);
    check();
    m_text->setFocus();
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 24);
}

void ReferenceDialog::fillVariables(const QString &chosen)
{
    for (const model::storage::VariableRow &variable : m_spoken->variables) {
        const bool isOfPeople = variable.subject == "entity" || variable.subject == "source";
        if (isOfPeople && !variable.retired) {
            m_by->addItem(variable.label, variable.name);
        }
    }
    m_by->addItem(SpeakingWords::heading(*m_spoken, groupingNamed(u"kind"_s)), u"kind"_s);
    m_by->setCurrentIndex(std::max(0, m_by->findData(chosen)));
}

void ReferenceDialog::build()
{
    auto *intro = new QLabel(
        tr("How large each share is elsewhere, such as in the population: a value and a number in each line. "
           "Percent, fractions and numbers of people are understood; cells can be pasted from a "
           "spreadsheet."),
        this);
    intro->setWordWrap(true);
    m_by->setAccessibleName(tr("What is compared"));
    m_text->setAccessibleName(tr("The reference"));
    m_text->setTabChangesFocus(false);
    m_load->setAutoDefault(false);
    m_load->setToolTip(
        tr("A table (CSV) or text with a value and its share in each line comes in the place of "
           "what stands here; Ctrl+Z in the field brings that back"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText); // a path may look like markup
    m_leavesOut->setToolTip(
        tr("Else they are counted in, as people of whom it is not known, and all other shares are smaller"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Compare:"), m_by);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_load, 0, Qt::AlignLeft);
    layout->addWidget(m_leavesOut);
    layout->addWidget(m_state);
    layout->addWidget(m_buttons);
    QPushButton *compare = addPrimaryButton(*m_buttons, tr("Com&pare"));
    compare->setObjectName(u"compare"_s);
    connect(compare, &QPushButton::clicked, this, &QDialog::accept);
    if (!m_text->toPlainText().isEmpty()) {
        QPushButton *none = m_buttons->addButton(tr("&No comparison"), QDialogButtonBox::DestructiveRole);
        connect(none, &QPushButton::clicked, this, [this] {
            m_isTakenAway = true;
            accept();
        });
    }
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ReferenceWish ReferenceDialog::wish() const
{
    return {m_by->currentData().toString(), m_text->toPlainText(), m_leavesOut->isChecked()};
}

/// A file that cannot be used leaves all as it was, but for saying so.
void ReferenceDialog::load()
{
    const QString path = m_dialogs.openTable(this, tr("Load a reference"));
    if (path.isEmpty()) {
        return;
    }
    try {
        const QString text = referenceFile(path, [&path] { // a pipe, for which the window cannot wait
            throw model::Error(tr("“%1” is no file that can be read at once. Choose another.").arg(path));
        });
        QTextCursor all = m_text->textCursor();
        all.select(QTextCursor::Document);
        all.insertText(text);
        m_text->setFocus();
    } catch (const model::Error &error) {
        say(error.text());
    }
}

/// An example of what can be written, as long as nothing is; else what is wrong.
void ReferenceDialog::check()
{
    const auto *variable = m_spoken->variable(m_by->currentData().toString());
    QStringList example;
    for (size_t i = 0; variable && i < variable->options.size() && example.size() < 2; ++i) {
        example.append(variable->options[i].label + (example.isEmpty() ? u"\t51 %"_s : u"\t49 %"_s));
    }
    m_text->setPlaceholderText(example.join(u'\n'));
    QString trouble;
    if (!m_text->toPlainText().trimmed().isEmpty()) {
        try {
            const Reference reference = referenceIn(m_text->toPlainText());
            trouble = troubleWith(reference, *m_spoken, groupingNamed(m_by->currentData().toString()));
        } catch (const model::Error &error) {
            trouble = error.text();
        }
    }
    say(trouble);
    m_buttons->findChild<QPushButton *>(u"compare"_s)
        ->setEnabled(trouble.isEmpty() && !m_text->toPlainText().trimmed().isEmpty());
}

void ReferenceDialog::say(const QString &trouble)
{
    m_state->setText(trouble);
    m_state->setProperty("role", u"warning"_s);
    m_state->setVisible(!trouble.isEmpty());
}

} // namespace ui
