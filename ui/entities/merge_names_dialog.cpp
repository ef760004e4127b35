// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/merge_names_dialog.h"

#include "ui/dialogs.h"
#include "ui/panel/tag_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MergeNamesDialog::MergeNamesDialog(
    model::Project &project, const QList<model::EntityId> &names, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_names(names)
    , m_into(new QComboBox(this))
    , m_preview(new QLabel(this))
{
    setWindowTitle(tr("Merge names"));
    for (const model::EntityId &id : names) {
        const model::NameIndex::Known *known = project.names().find(id);
        const model::Tag *tag = known ? project.codebook().find(known->tag) : nullptr;
        m_into->addItem(
            known ? tr("%1 (%2)", "a name and its kind").arg(known->name, tag ? labelOf(*tag) : QString())
                  : QString(),
            QVariant::fromValue(id));
    }
    m_into->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_into->setMinimumContentsLength(30);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name that stays"), m_into);
    m_preview->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = addPrimaryButton(*buttons, tr("Merge"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeNamesDialog::look);
    resize(fontMetrics().averageCharWidth() * 64, 280);
    look();
}

model::EntityId MergeNamesDialog::into() const
{
    return m_into->currentData().value<model::EntityId>();
}

QList<model::EntityId> MergeNamesDialog::from() const
{
    QList<model::EntityId> others = m_names;
    others.removeAll(into());
    return others;
}

QString MergeNamesDialog::previewText() const
{
    return m_preview->text();
}

void MergeNamesDialog::look()
{
    const quint64 call = ++m_call;
    m_merge->setEnabled(false);
    m_project.read<model::storage::EntityMergeCount>(
        this,
        [others = from(), stays = into()](model::storage::Store &store) {
            return store.countMerge(others, stays);
        },
        [this, call](const model::storage::EntityMergeCount &count) {
            if (call == m_call) {
                show(count);
            }
        },
        [this, call](const model::Error &error) {
            if (call == m_call) {
                m_preview->setText(error.text());
            }
        });
}

void MergeNamesDialog::show(const model::storage::EntityMergeCount &count)
{
    const auto *stays = m_project.names().find(into());
    const QString name = stays ? stays->name : QString();
    QStringList lines;
    lines.append(tr("%1 and %2 become those of “%3”.")
                     .arg(
                         tr("%Ln mention(s)", nullptr, static_cast<int>(count.moving.mentions)),
                         tr("%Ln claim(s)", nullptr, static_cast<int>(count.moving.claims)), name));
    if (!count.aliases.isEmpty()) {
        lines.append(tr("It will also be called %1.").arg(count.aliases.join(u", "_s)));
    }
    if (count.takesWikidata) {
        lines.append(tr("It gets the Wikidata id."));
    }
    if (!count.otherIds.isEmpty()) {
        lines.append(
            tr("Look twice: the Wikidata id of another one, %1, is left out. Two ids mostly mean two people.")
                .arg(count.otherIds.join(u", "_s)));
    }
    if (count.answersLost > 0) {
        lines.append(
            tr("%Ln answer(s), such as the gender, of the others are left out, as it has its own.", nullptr,
               static_cast<int>(count.answersLost)));
    }
    lines.append(tr("Notes and descriptions of all are kept. One step, in all articles and by all coders; "
                    "undo brings everything back."));
    m_preview->setText(lines.join(u"\n"_s));
    m_merge->setEnabled(true);
}

} // namespace ui
