// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/answer_fields.h"

#include "ui/panel/fields.h"
#include "ui/panel/source_rows.h"
#include "ui/panel/tag_label.h"
#include "ui/panel/variable_label.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Level = model::Variable::Level;
using Basis = model::VariableValue::Basis;

bool hasOptions(const model::Variable &variable)
{
    return variable.level == Level::Nominal || variable.level == Level::Ordinal
        || variable.level == Level::Entity;
}

/// Several lines may be said to it.
bool isLong(const model::Variable &variable)
{
    return variable.level == Level::Text;
}

/// Below a row's field, where a narrow panel has no room beside it.
QWidget *withBelow(QWidget *row, QWidget *below, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(row);
    auto *line = new QHBoxLayout;
    line->addSpacing(fieldLabelWidth(*row) + row->layout()->spacing());
    line->addWidget(below);
    line->addStretch();
    layout->addLayout(line);
    return both;
}

} // namespace

QWidget *AnswerFields::Field::input() const
{
    return choice ? static_cast<QWidget *>(choice) : line ? static_cast<QWidget *>(line) : lines;
}

AnswerFields::AnswerFields(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
}

void AnswerFields::standBetween(QWidget &before, QWidget &after)
{
    m_before = &before;
    m_after = &after;
}

void AnswerFields::showAnswers(
    const model::ArticlePage &page, const model::Codebook &codebook, const model::AnswerSubject &subject,
    const QList<model::Variable> &variables, bool withBasis)
{
    const auto isSame = [](const std::unique_ptr<Field> &field, const model::Variable &variable) {
        return field->variable.id == variable.id && hasOptions(field->variable) == hasOptions(variable);
    };
    if (!std::equal(m_fields.begin(), m_fields.end(), variables.begin(), variables.end(), isSame)) {
        for (const auto &field : m_fields) {
            field->input()->disconnect(this); // what is left in it belongs to a field that is gone
            field->row->hide();
            field->row->deleteLater();
        }
        m_fields.clear();
        for (const model::Variable &variable : variables) {
            makeField(variable, withBasis);
        }
        orderTabs();
    }
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->variable = variables[static_cast<qsizetype>(i)];
        m_fields[i]->subject = subject;
        show(*m_fields[i], page, codebook);
    }
    setVisible(!m_fields.empty());
}

void AnswerFields::makeField(const model::Variable &variable, bool withBasis)
{
    auto made = std::make_unique<Field>();
    Field &field = *made;
    field.variable = variable;
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    if (hasOptions(variable)) {
        makeChoice(field, *box);
    } else if (isLong(variable)) {
        field.lines = new NoteEdit(box);
        field.lines->setMaximumHeight(fontMetrics().lineSpacing() * 2 + 18);
        connect(field.lines, &NoteEdit::valueEdited, this, [this, &field](const QString &text) {
            say(field, {text, {}, field.stored.basis, field.stored.note});
        });
    } else {
        field.line = new ValueEdit(box);
        connect(field.line, &ValueEdit::valueEdited, this, [this, &field](const QString &text) {
            say(field, {text, {}, field.stored.basis, field.stored.note});
        });
    }
    layout->addWidget(field.input(), 1);
    const QString label = labelOf(variable);
    field.input()->setAccessibleName(label);
    field.input()->setToolTip(definitionOf(variable));
    box->setFocusProxy(field.input());
    field.row = labelled(label, box, this);
    if (withBasis) {
        makeBasis(field, *box);
        field.row = withBelow(field.row, field.basis, this);
    }
    this->layout()->addWidget(field.row);
    m_fields.push_back(std::move(made));
}

void AnswerFields::makeChoice(Field &field, QWidget &box)
{
    field.choice = new CalmComboBox(&box);
    field.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field.choice->setMinimumContentsLength(6);
    connect(field.choice, &QComboBox::activated, this, [this, &field](int row) {
        const QVariant chosen = field.choice->itemData(row);
        model::Answer answer{chosen.toString(), {}, field.stored.basis, field.stored.note};
        if (chosen.metaType() == QMetaType::fromType<model::EntityId>()) {
            answer.value.clear();
            answer.names = chosen.value<model::EntityId>();
        }
        say(field, answer.isEmpty() ? model::Answer() : answer);
    });
}

/// What it rests on is said of an answer that there is.
void AnswerFields::makeBasis(Field &field, QWidget &box)
{
    field.basis = new QToolButton(&box);
    field.basis->setProperty("role", u"flat"_s);
    field.basis->setPopupMode(QToolButton::InstantPopup);
    field.basis->setToolTip(tr("What this rests on"));
    auto *menu = new QMenu(field.basis);
    auto *group = new QActionGroup(menu);
    for (const Basis basis :
         {Basis::None, Basis::SelfDescribed, Basis::Stated, Basis::LookedUp, Basis::Inferred}) {
        QAction *action = menu->addAction(basis == Basis::None ? tr("not said") : labelOf(basis));
        action->setCheckable(true);
        action->setData(static_cast<int>(basis));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &field, basis] {
            model::Answer answer = field.stored;
            answer.basis = basis;
            say(field, answer);
        });
    }
    field.basis->setMenu(menu);
}

void AnswerFields::show(Field &field, const model::ArticlePage &page, const model::Codebook &codebook)
{
    const QUuid subject = std::visit([](const auto &id) { return id.uuid; }, field.subject);
    const model::VariableValue *value = page.values.answer(subject, field.variable.id);
    field.stored =
        value ? model::Answer{value->value, value->names, value->basis, value->note} : model::Answer();
    if (field.choice) {
        showOptions(field, page, codebook);
        field.choice->setEnabled(!m_readOnly);
    } else if (field.lines) {
        field.lines->showValue(field.stored.value);
        field.lines->setReadOnly(m_readOnly);
    } else {
        field.line->showValue(field.stored.value);
        field.line->setReadOnly(m_readOnly);
    }
    if (field.basis) {
        showBasis(field);
    }
}

void AnswerFields::showOptions(
    const Field &field, const model::ArticlePage &page, const model::Codebook &codebook)
{
    CalmComboBox &choice = *field.choice;
    choice.clear();
    choice.setPlaceholderText({});
    choice.addItem(tr("not coded"), QString());
    if (field.variable.level == Level::Entity) {
        QList<model::Entity> entities = page.entities.values();
        std::sort(entities.begin(), entities.end(), [](const model::Entity &a, const model::Entity &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        for (const model::Entity &entity : std::as_const(entities)) {
            if (codebook.isOrganization(entity.tag) || entity.id == field.stored.names) {
                choice.addItem(entity.name, QVariant::fromValue(entity.id));
            }
        }
    }
    bool isInMissing = false;
    for (const model::VariableOption &option : field.variable.options) {
        if (option.retired && option.value != field.stored.value) {
            continue;
        }
        if (option.missing && !isInMissing) {
            choice.insertSeparator(choice.count());
            isInMissing = true;
        }
        choice.addItem(labelOf(option), option.value);
    }
    int row = field.stored.names.isNull() ? choice.findData(field.stored.value)
                                          : choice.findData(QVariant::fromValue(field.stored.names));
    if (!field.stored.isEmpty() && row < 0) {
        choice.addItem(field.stored.value, field.stored.value);
        row = choice.count() - 1;
    }
    choice.setCurrentIndex(field.stored.isEmpty() ? 0 : row);
    choice.setToolTip(choice.currentText() + u'\n' + definitionOf(field.variable)); // it may be too long
}

void AnswerFields::showBasis(const Field &field)
{
    const Basis basis = field.stored.basis;
    field.basis->setText(basis == Basis::None ? tr("basis…") : labelOf(basis));
    field.basis->setVisible(!field.stored.isEmpty());
    field.basis->setEnabled(!m_readOnly);
    field.basis->setAccessibleName(
        basis == Basis::None ? tr("What “%1” rests on: not said").arg(labelOf(field.variable))
                             : tr("What “%1” rests on: %2").arg(labelOf(field.variable), labelOf(basis)));
    for (QAction *action : field.basis->menu()->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(basis));
    }
}

void AnswerFields::propose(QStringView variable, const QString &value)
{
    for (const auto &field : m_fields) {
        const model::VariableOption *option = field->variable.option(value);
        if (field->variable.name == variable && field->choice && field->stored.isEmpty() && option) {
            field->choice->setItemText(0, tr("%1?").arg(labelOf(*option)));
            field->choice->setToolTip(
                field->choice->itemText(0) + u'\n'
                + tr("Not coded yet; the quotation marks suggest “%1”. Choose it to keep it.")
                      .arg(labelOf(*option)));
        }
    }
}

void AnswerFields::say(const Field &field, const model::Answer &answer)
{
    if (!(answer == field.stored)) {
        emit answered({field.subject, field.variable.id, answer});
    }
}

void AnswerFields::orderTabs()
{
    QWidget *before = m_before;
    for (const auto &field : m_fields) {
        for (QWidget *each : std::initializer_list<QWidget *>{field->input(), field->basis}) {
            if (each && before) {
                setTabOrder(before, each);
            }
            before = each ? each : before;
        }
    }
    if (before && m_after) {
        setTabOrder(before, m_after);
    }
}

void AnswerFields::reset()
{
    for (const auto &field : m_fields) {
        if (field->lines) {
            field->lines->resetTo(field->stored.value);
        } else if (field->line) {
            field->line->resetTo(field->stored.value);
        }
    }
}

void AnswerFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void AnswerFields::commit()
{
    for (const auto &field : m_fields) {
        if (field->lines) {
            field->lines->commit();
        } else if (field->line) {
            field->line->commit();
        }
    }
}

bool AnswerFields::focusFirst()
{
    if (m_fields.empty()) {
        return false;
    }
    m_fields.front()->input()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace ui
