// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/variables_dialog.h"

#include "model/project/name_length.h"
#include "model/project/tag_rules.h"
#include "ui/dialogs.h"
#include "ui/panel/name_limit.h"
#include "ui/panel/tag_label.h"
#include "ui/panel/variable_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of what the variable is asked, behind its name.
QString askedOf(const model::Variable &variable)
{
    using Subject = model::Variable::Subject;
    switch (variable.subject) {
    case Subject::Article:
        return VariablesDialog::tr("of an article");
    case Subject::Annotation:
        return VariablesDialog::tr("of an annotation");
    case Subject::Claim:
        return VariablesDialog::tr("of a claim");
    case Subject::Entity:
        return VariablesDialog::tr("of a name");
    case Subject::Source:
        return VariablesDialog::tr("of a source in an article");
    }
    return {};
}

bool hasOptions(const model::Variable &variable)
{
    using Level = model::Variable::Level;
    return variable.level == Level::Nominal || variable.level == Level::Ordinal
        || variable.level == Level::Choices || variable.level == Level::Entity;
}

/// Where names are the answers, a list has only those that say why there is none.
bool areAllMissing(const model::Variable &variable)
{
    return variable.level == model::Variable::Level::Entity;
}

/// In the window's language as long as it is what every project begins with: only another text is kept.
QString kept(const QString &typed, const QString &shown, const QString &stored)
{
    return typed.trimmed() == shown ? stored : typed.trimmed();
}

} // namespace

VariablesDialog::VariablesDialog(const model::Codebook &codebook, bool writable, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_variables(codebook.variables)
    , m_writable(writable)
    , m_choice(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_definition(new QPlainTextEdit(this))
    , m_options(new QTableWidget(0, ColumnCount, this))
    , m_buttons(makeButtons())
    , m_none(new QLabel(tr("Anything can be answered to this one; there is nothing to choose from."), this))
    , m_warning(new QLabel(this))
{
    setWindowTitle(tr("Variables"));
    for (const model::Variable &variable : m_variables) {
        m_choice->addItem(
            tr("%1 – %2", "a variable – of what it is asked").arg(labelOf(variable), askedOf(variable)));
    }
    m_choice->setAccessibleName(tr("Variable"));
    m_label->setAccessibleName(tr("Label"));
    limitToName(*m_label);
    m_definition->setAccessibleName(tr("Definition"));
    m_definition->setTabChangesFocus(true);
    m_definition->setMaximumHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_options->setAccessibleName(tr("Answers"));
    m_options->setHorizontalHeaderLabels({tr("Answer"), tr("Code"), tr("Is missing"), tr("Offered")});
    m_options->horizontalHeaderItem(CodeColumn)->setToolTip(tr("What is stored and exported; it stays"));
    m_options->horizontalHeaderItem(MissingColumn)
        ->setToolTip(tr("Says why there is no answer, such as “not stated”; counted apart"));
    m_options->horizontalHeaderItem(OfferedColumn)
        ->setToolTip(tr("Without the tick it is kept where it is used"));
    m_options->horizontalHeader()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    m_options->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_options->horizontalHeader()->setHighlightSections(false);
    m_options->horizontalHeader()->ensurePolished(); // its bold letters take more room
    m_options->verticalHeader()->hide();
    m_options->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_options->setSelectionMode(QAbstractItemView::SingleSelection);
    m_none->setProperty("role", u"muted"_s);
    m_none->setWordWrap(true);
    m_warning->setProperty("role", u"warning"_s);
    m_warning->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Variable"), m_choice);
    form->addRow(tr("Label"), m_label);
    form->addRow(tr("Definition"), m_definition);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_options, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_warning);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Keep"))->setEnabled(writable);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &VariablesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &VariablesDialog::showVariable);
    resize(fontMetrics().averageCharWidth() * 78, 560);
    showVariable(m_choice->currentIndex());
}

QWidget *VariablesDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &tip, auto then) {
        auto *button = new QPushButton(text, row);
        button->setAutoDefault(false);
        button->setToolTip(tip);
        button->setEnabled(m_writable);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, then);
    };
    add(tr("&Add an answer"), tr("Add an answer at the end of the list"), [this] { addOption(); });
    add(tr("Move &up"), tr("Move the answer up in the list"), [this] { move(-1); });
    add(tr("Move &down"), tr("Move the answer down in the list"), [this] { move(+1); });
    layout->addStretch();
    return row;
}

void VariablesDialog::showVariable(int place)
{
    take();
    m_place = place;
    if (m_place < 0 || m_place >= m_variables.size()) {
        return;
    }
    const model::Variable &variable = m_variables[m_place];
    m_label->setText(labelOf(variable));
    m_definition->setPlainText(definitionOf(variable));
    m_label->setReadOnly(!m_writable);
    m_definition->setReadOnly(!m_writable);
    const bool some = hasOptions(variable);
    m_options->setVisible(some);
    m_buttons->setVisible(some);
    m_none->setVisible(!some);
    m_warning->clear();
    showOptions();
}

void VariablesDialog::showOptions()
{
    const QList<model::VariableOption> &options = m_variables[m_place].options;
    m_options->setRowCount(static_cast<int>(options.size()));
    for (int row = 0; row < options.size(); ++row) {
        showRow(row, options[row]);
    }
    for (const int column : {CodeColumn, MissingColumn, OfferedColumn}) {
        m_options->resizeColumnToContents(column);
    }
}

void VariablesDialog::showRow(int row, const model::VariableOption &option)
{
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    auto *label = new QTableWidgetItem(labelOf(option));
    label->setFlags(m_writable ? flags | Qt::ItemIsEditable : flags);
    auto *code = new QTableWidgetItem(option.value);
    code->setFlags(flags);
    const auto tick = [&](bool on, bool isFixed = false) {
        auto *item = new QTableWidgetItem;
        item->setFlags(m_writable && !isFixed ? flags | Qt::ItemIsUserCheckable : flags);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        return item;
    };
    m_options->setItem(row, LabelColumn, label);
    m_options->setItem(row, CodeColumn, code);
    m_options->setItem(row, MissingColumn, tick(option.missing, areAllMissing(m_variables[m_place])));
    m_options->setItem(row, OfferedColumn, tick(!option.retired));
}

void VariablesDialog::take()
{
    if (m_place < 0 || m_place >= m_variables.size()) {
        return;
    }
    model::Variable &variable = m_variables[m_place];
    const QString label = kept(m_label->text(), labelOf(variable), variable.label);
    variable.label = label.isEmpty() ? variable.label : label;
    variable.definition = kept(m_definition->toPlainText(), definitionOf(variable), variable.definition);
    for (int row = 0; row < m_options->rowCount() && row < variable.options.size(); ++row) {
        model::VariableOption &option = variable.options[row];
        const QString typed = m_options->item(row, LabelColumn)->text();
        const QString said = kept(typed, labelOf(option), option.label);
        if (option.value.isEmpty() && !said.isEmpty()) {
            option.value = codeFor(said);
        }
        option.label = said.isEmpty() ? option.label : said;
        option.missing = m_options->item(row, MissingColumn)->checkState() == Qt::Checked;
        option.retired = m_options->item(row, OfferedColumn)->checkState() != Qt::Checked;
    }
}

/// What the label says in the letters that a code may have, unlike those of the others.
QString VariablesDialog::codeFor(const QString &label) const
{
    QString code;
    for (const QChar letter : label.toLower()) {
        if (letter.isLetterOrNumber()) {
            code += letter;
        } else if (!code.isEmpty() && !code.endsWith(u'_')) {
            code += u'_';
        }
    }
    while (code.endsWith(u'_')) {
        code.chop(1);
    }
    code = code.isEmpty() ? u"answer"_s : code.left(40);
    QString free = code;
    for (int number = 2; m_variables[m_place].option(free); ++number) {
        free = code + u'_' + QString::number(number);
    }
    return free;
}

void VariablesDialog::addOption()
{
    take();
    model::VariableOption option;
    option.id = model::OptionId::make();
    option.missing = areAllMissing(m_variables[m_place]);
    m_variables[m_place].options.append(option);
    showOptions();
    const int row = m_options->rowCount() - 1;
    m_options->setCurrentCell(row, LabelColumn);
    m_options->editItem(m_options->item(row, LabelColumn));
}

void VariablesDialog::move(int step)
{
    take();
    QList<model::VariableOption> &options = m_variables[m_place].options;
    const int row = m_options->currentRow();
    if (row < 0 || row + step < 0 || row + step >= options.size()) {
        return;
    }
    options.swapItemsAt(row, row + step);
    showOptions();
    m_options->setCurrentCell(row + step, LabelColumn);
}

QString VariablesDialog::trouble() const
{
    for (const model::Variable &variable : m_variables) {
        if (const QString excess = model::excessOfName(variable.label); !excess.isEmpty()) {
            return excess;
        }
        QStringList labels;
        for (const model::VariableOption &option : variable.options) {
            const QString label = labelOf(option);
            if (option.label.trimmed().isEmpty()) {
                return tr("An answer to “%1” has no words. Name it.").arg(labelOf(variable));
            }
            if (const QString excess = model::excessOfName(option.label); !excess.isEmpty()) {
                return excess;
            }
            if (labels.contains(label, Qt::CaseInsensitive)) {
                return tr("“%1” has the answer “%2” twice. Rename one.").arg(labelOf(variable), label);
            }
            labels.append(label);
        }
    }
    return {};
}

void VariablesDialog::accept()
{
    m_options->setCurrentCell(-1, -1); // what is being typed counts
    take();
    for (model::Variable &variable : m_variables) {
        variable.options.removeIf([](const model::VariableOption &option) {
            return option.label.isEmpty() && option.value.isEmpty();
        });
    }
    if (const QString why = trouble(); !why.isEmpty()) {
        m_warning->setText(why);
        return;
    }
    QDialog::accept();
}

} // namespace ui
