// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/name_fields.h"

#include "model/project/edits_entity.h"
#include "ui/panel/fields.h"
#include "ui/panel/name_limit.h"
#include "ui/panel/tag_label.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NameFields::NameFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new ValueEdit(this))
    , m_kind(new CalmComboBox(this))
    , m_aliases(new NoteEdit(this))
    , m_wikidata(new ValueEdit(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_description(new ValueEdit(this))
    , m_note(new NoteEdit(this))
    , m_trouble(new QLabel(this))
{
    build();
    join();
}

void NameFields::build()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(12);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Also ca&lled"), m_aliases);
    auto *wikidata = new QHBoxLayout;
    wikidata->addWidget(m_wikidata, 1);
    wikidata->addWidget(m_open);
    auto *label = new QLabel(tr("&Wikidata id"), this);
    label->setBuddy(m_wikidata);
    form->addRow(label, wikidata);
    form->addRow(tr("D&escription"), m_description);
    form->addRow(tr("&Note"), m_note);
    m_name->setAccessibleName(tr("Name"));
    limitToName(*m_name);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setToolTip(tr("Another kind gives all mentions the other tag"));
    m_aliases->setAccessibleName(tr("Also called"));
    m_aliases->setPlaceholderText(tr("One name to a line"));
    m_aliases->setToolTip(tr("Other names it goes by: within an article they mean it when they are tagged"));
    m_aliases->setMaximumHeight(fontMetrics().lineSpacing() * 3 + 18);
    m_wikidata->setAccessibleName(tr("Wikidata id"));
    m_wikidata->setPlaceholderText(u"Q42"_s);
    m_wikidata->setToolTip(
        tr("By it tables of other projects find the same person or place. Paste the address "
           "of its page, or the id"));
    m_open->setToolTip(tr("Show its Wikidata page in the browser"));
    m_open->setAutoDefault(false);
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("Who or what this is, in a few words"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaximumHeight(fontMetrics().lineSpacing() * 2 + 18);
    m_trouble->setProperty("role", u"warning"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_trouble);
}

void NameFields::join()
{
    connect(m_name, &ValueEdit::valueEdited, this, &NameFields::nameTyped);
    connect(m_wikidata, &ValueEdit::valueEdited, this, &NameFields::wikidataTyped);
    connect(m_aliases, &NoteEdit::valueEdited, this, [this](const QString &text) {
        model::Entity after = m_entity;
        after.aliases = text.split(u'\n');
        say(after);
    });
    connect(m_description, &ValueEdit::valueEdited, this, [this](const QString &text) {
        model::Entity after = m_entity;
        after.description = text;
        say(after);
    });
    connect(m_note, &NoteEdit::valueEdited, this, [this](const QString &text) {
        model::Entity after = m_entity;
        after.note = text;
        say(after);
    });
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        const auto kind = m_kind->itemData(row).value<model::TagId>();
        if (kind != m_entity.tag) {
            emit kindChosen(m_entity.id, kind);
        }
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl(model::edits::wikidataAddress(m_entity.wikidata)));
    });
}

/// Several fields may be finished one after the other before the first is written: what is said next has to
/// begin from what was said last.
void NameFields::say(const model::Entity &after)
{
    const model::Entity before = m_entity;
    const model::Edit edit = model::edits::changeEntity(before, after, {});
    if (edit.change.isEmpty()) {
        return;
    }
    m_entity = *std::get<model::Delta<model::Entity>>(edit.change.deltas.first()).after;
    m_trouble->hide();
    emit edited(before, m_entity);
}

void NameFields::nameTyped(const QString &name)
{
    if (name.simplified().isEmpty()) {
        complain(tr("A name cannot be empty."));
        m_name->resetTo(m_entity.name);
        return;
    }
    model::Entity after = m_entity;
    after.name = name;
    say(after);
}

void NameFields::wikidataTyped(const QString &id)
{
    if (!model::edits::wikidataId(id)) {
        complain(tr("“%1” is no Wikidata id: that is a Q and a number, such as Q42, or the address of the "
                    "page.")
                     .arg(id));
        m_wikidata->setModified(true); // stays to be put right
        return;
    }
    model::Entity after = m_entity;
    after.wikidata = id;
    say(after);
    m_wikidata->resetTo(m_entity.wikidata);
    m_open->setEnabled(!m_entity.wikidata.isEmpty());
}

void NameFields::complain(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->show();
}

void NameFields::show(const model::Entity &entity, const model::Codebook &codebook)
{
    const bool isAnother = entity.id != m_entity.id;
    if (isAnother) {
        commit();
        m_trouble->hide();
    }
    m_entity = entity;
    if (isAnother) {
        m_name->resetTo(entity.name);
        m_aliases->resetTo(entity.aliases.join(u'\n'));
        m_wikidata->resetTo(entity.wikidata);
        m_description->resetTo(entity.description);
        m_note->resetTo(entity.note);
    } else {
        m_name->showValue(entity.name);
        m_aliases->showValue(entity.aliases.join(u'\n'));
        m_wikidata->showValue(entity.wikidata);
        m_description->showValue(entity.description);
        m_note->showValue(entity.note);
    }
    m_open->setEnabled(!entity.wikidata.isEmpty());
    showKinds(codebook);
}

void NameFields::showKinds(const model::Codebook &codebook)
{
    m_kind->clear();
    for (const model::Tag &tag : codebook.tags) {
        if (tag.role == model::Tag::Role::Entity && (!tag.retired || tag.id == m_entity.tag)) {
            m_kind->addItem(labelOf(tag), QVariant::fromValue(tag.id));
            if (tag.id == m_entity.tag) {
                m_kind->setCurrentIndex(m_kind->count() - 1);
            }
        }
    }
}

void NameFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (ValueEdit *field : {m_name, m_wikidata, m_description}) {
        field->setReadOnly(readOnly);
    }
    for (NoteEdit *field : {m_aliases, m_note}) {
        field->setReadOnly(readOnly);
    }
    m_kind->setEnabled(!readOnly);
}

void NameFields::commit()
{
    m_name->commit();
    m_aliases->commit();
    m_wikidata->commit();
    m_description->commit();
    m_note->commit();
}

void NameFields::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

} // namespace ui
