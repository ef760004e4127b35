// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/tag_dialog.h"

#include "ui/color_choice.h"
#include "ui/dialogs.h"
#include "ui/panel/name_limit.h"
#include "ui/panel/tag_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::TagDialog)
};

QPlainTextEdit *makeText(const QString &text, const QString &hint, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(text, parent);
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setMinimumHeight(2 * edit->fontMetrics().lineSpacing() + 14);
    return edit;
}

/// As it was where nobody typed: a widget turns no-break spaces into blanks.
QString textOf(const QPlainTextEdit &edit, const QString &before)
{
    return edit.document()->isModified()
        ? edit.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n')
        : before;
}

QString labelOfId(const model::Codebook &codebook, model::TagId id)
{
    const model::Tag *tag = codebook.find(id);
    return tag ? labelOf(*tag) : QString();
}

} // namespace

QString troubleText(const model::TagTrouble &trouble, const model::Codebook &codebook)
{
    using model::TagFault;
    const QString other = labelOfId(codebook, trouble.other);
    switch (trouble.fault) {
    case TagFault::NoLabel:
        return Words::tr("Write what the tag is called.");
    case TagFault::NoName:
        return Words::tr("Write a short name: it heads the columns of tables.");
    case TagFault::NameForm:
        return Words::tr("A short name takes letters, digits and _, without blanks.");
    case TagFault::NameTaken:
        return Words::tr("“%1” has this short name already. Choose another one.").arg(other);
    case TagFault::KeyForm:
        return Words::tr("A key is one letter, of any script.");
    case TagFault::KeyReserved:
        return Words::tr("This letter does something else in the article. Choose another one than %1.")
            .arg(QStringList(model::reservedKeys.toString().split(QString(), Qt::SkipEmptyParts))
                     .join(u", "_s));
    case TagFault::KeyTaken:
        return Words::tr("“%1” has this key already. Choose another one.").arg(other);
    case TagFault::UnderItself:
        return Words::tr("A tag cannot stand under itself.");
    }
    return {};
}

TagDialog::TagDialog(
    const model::Codebook &codebook, const model::Tag &tag, bool isUsed, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_tag(tag)
    , m_isNew(!codebook.find(tag.id))
    , m_label(new QLineEdit(m_isNew ? tag.label : labelOf(tag), this))
    , m_name(new QLineEdit(tag.name, this))
    , m_key(new QLineEdit(tag.shortcut.toUpper(), this))
    , m_role(new QComboBox(this))
    , m_parent(new QComboBox(this))
    , m_color(new ColorChoice(tag.color, theme, this))
    , m_definition(makeText(tag.definition, tr("What it stands for"), this))
    , m_include(makeText(tag.include, tr("What else is to be tagged so"), this))
    , m_exclude(makeText(tag.exclude, tr("What is not, though one might think so"), this))
    , m_example(makeText(tag.example, tr("Words from an article"), this))
    , m_warning(new QLabel(this))
{
    setWindowTitle(m_isNew ? tr("Add a tag") : tr("Edit the tag “%1”").arg(labelOf(tag)));
    auto *form = new QFormLayout;
    makeFields(*form, isUsed);
    form->insertRow(2, tr("Colour"), m_color);
    m_warning->setProperty("role", u"warning"_s);
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(m_warning->fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = addPrimaryButton(*buttons, m_isNew ? tr("Add") : tr("Keep"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    listen();
    check();
    m_label->selectAll();
    m_label->setFocus();
    resize(520, 560);
}

void TagDialog::listen()
{
    connect(m_label, &QLineEdit::textEdited, this, [this](const QString &label) {
        if (m_isNew && !m_name->isModified()) {
            m_name->setText(model::freeTagName(m_codebook, label));
        }
    });
    limitToName(*m_label);
    limitToName(*m_name);
    for (QLineEdit *edit : {m_label, m_name, m_key}) {
        connect(edit, &QLineEdit::textChanged, this, &TagDialog::check);
    }
    connect(m_parent, &QComboBox::currentIndexChanged, this, &TagDialog::check);
}

void TagDialog::makeFields(QFormLayout &form, bool isUsed)
{
    m_name->setToolTip(tr("Heads the columns of tables: letters, digits and _"));
    m_key->setToolTip(tr("One letter that tags the selection, of any script; may be left empty"));
    m_key->setMaximumWidth(60);
    makeRoles(isUsed);
    makeParents();
    form.addRow(tr("Name"), m_label);
    form.addRow(tr("Key"), m_key);
    form.addRow(tr("Is for"), m_role);
    form.addRow(tr("Under"), m_parent);
    form.addRow(tr("Short name"), m_name);
    form.addRow(tr("Definition"), m_definition);
    form.addRow(tr("Include"), m_include);
    form.addRow(tr("Exclude"), m_exclude);
    form.addRow(tr("Example"), m_example);
}

void TagDialog::makeRoles(bool isUsed)
{
    using Role = model::Tag::Role;
    const bool isForNames = m_tag.role == Role::Entity;
    const auto offer = [this](Role role, const QString &words) {
        m_role->addItem(words, static_cast<int>(role));
    };
    if (!isUsed || !isForNames) {
        offer(Role::Plain, tr("Any words"));
        offer(Role::Claim, tr("Claims, with who says them"));
    }
    if (!isUsed || isForNames) {
        offer(Role::Entity, tr("Names of people, places, things"));
    }
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(m_tag.role)));
    m_role->setToolTip(
        !isUsed          ? tr("What an annotation with this tag has beside its words")
            : isForNames ? tr("This tag is used: what has it would lose its name. Give the annotations "
                              "another tag instead.")
                         : tr("This tag is used: its annotations have no names. Links to sources are kept, "
                              "and shown where it is for claims."));
}

void TagDialog::makeParents()
{
    m_parent->addItem(tr("No other tag"), QVariant::fromValue(model::TagId()));
    for (const model::Tag &tag : m_codebook.tags) {
        if (tag.id != m_tag.id && !m_codebook.isBelow(tag.id, m_tag.id)) {
            const QString indent = u"  "_s.repeated(m_codebook.depth(tag.id));
            m_parent->addItem(indent + labelOf(tag), QVariant::fromValue(tag.id));
            if (tag.id == m_tag.parent) {
                m_parent->setCurrentIndex(m_parent->count() - 1);
            }
        }
    }
}

void TagDialog::check()
{
    const auto trouble = model::troubleOf(m_codebook, after());
    m_warning->setText(trouble ? troubleText(*trouble, m_codebook) : QString());
    m_keep->setEnabled(!trouble);
}

model::Tag TagDialog::after() const
{
    model::Tag after = m_tag;
    // A standard tag is shown translated as long as it keeps its English label.
    const QString label = m_label->text().simplified();
    after.label = !m_isNew && label == labelOf(m_tag) ? m_tag.label : label;
    after.name = m_name->text().trimmed();
    const QString key = m_key->text().trimmed();
    after.shortcut = key.compare(m_tag.shortcut, Qt::CaseInsensitive) == 0 ? m_tag.shortcut : key.toUpper();
    after.role = static_cast<model::Tag::Role>(m_role->currentData().toInt());
    after.parent = m_parent->currentData().value<model::TagId>();
    after.color = m_color->color();
    after.definition = textOf(*m_definition, m_tag.definition);
    after.include = textOf(*m_include, m_tag.include);
    after.exclude = textOf(*m_exclude, m_tag.exclude);
    after.example = textOf(*m_example, m_tag.example);
    return after;
}

} // namespace ui
