// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/names_work.h"

#include "model/storage/entity_use.h"
#include "ui/entities/merge_names_dialog.h"
#include "ui/entities/name_chooser.h"

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::EntityUse;

NamesWork::NamesWork(model::Project &project, Dialogs &dialogs, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_project(project)
    , m_dialogs(dialogs)
    , m_theme(theme)
    , m_window(window)
{
}

QString NamesWork::nameOf(model::EntityId id) const
{
    const model::NameIndex::Known *known = m_project.names().find(id);
    return known ? known->name : QString();
}

void NamesWork::merge(const QList<model::EntityId> &names)
{
    if (names.size() > 1) {
        confirmMerge(names);
        return;
    }
    const model::NameIndex::Known *one = names.isEmpty() ? nullptr : m_project.names().find(names.first());
    if (!one) {
        return;
    }
    auto *chooser = new NameChooser(
        m_project, m_theme,
        {tr("Merge “%1”").arg(one->name), tr("Which other name means the same as “%1”?").arg(one->name),
         tr("Go on"), one->tag, names, false},
        m_window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser, names] {
        if (const model::EntityId other = chooser->chosen().entity; !other.isNull()) {
            confirmMerge({other, names.first()});
        }
    });
    chooser->open();
}

void NamesWork::confirmMerge(const QList<model::EntityId> &names)
{
    auto *dialog = new MergeNamesDialog(m_project, names, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_project.mergeEntities(dialog->from(), dialog->into());
        emit said(tr("Merged into “%1”; Undo takes it apart again.").arg(nameOf(dialog->into())));
    });
    dialog->open();
}

void NamesWork::moveMentions(model::EntityId from, const QList<model::AnnotationId> &mentions)
{
    const model::NameIndex::Known *one = m_project.names().find(from);
    if (!one || mentions.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(mentions.size());
    auto *chooser = new NameChooser(
        m_project, m_theme,
        {tr("Move mentions"),
         tr("Whom or what do the %n chosen mention(s) of “%1” mean? What is said by them goes along.",
            nullptr, count)
             .arg(one->name),
         tr("Move"),
         one->tag,
         {from},
         true},
        m_window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser, mentions, count] {
        const model::storage::MentionTarget into = chooser->chosen();
        m_project.moveMentions(mentions, into);
        emit said(tr("%n mention(s) moved to “%1”; Undo moves them back.", nullptr, count)
                      .arg(into.entity.isNull() ? into.newName : nameOf(into.entity)));
    });
    chooser->open();
}

void NamesWork::remove(const QList<model::EntityId> &names)
{
    if (names.isEmpty()) {
        return;
    }
    m_project.read<EntityUse>(
        this,
        [names](model::storage::Store &store) {
            EntityUse all;
            for (const model::EntityId &id : names) {
                const EntityUse one = store.entityUse(id);
                all.mentions += one.mentions;
                all.claims += one.claims;
            }
            return all;
        },
        [this, names](const EntityUse &use) { confirmRemoval(names, use.mentions, use.claims); });
}

void NamesWork::confirmRemoval(const QList<model::EntityId> &names, qint64 mentions, qint64 claims)
{
    const int count = static_cast<int>(names.size());
    QString explanation = mentions == 0
        ? tr("Nothing is tagged as it.")
        : tr(
            "What is tagged stays tagged, %n mention(s), but means nobody then.", nullptr,
            static_cast<int>(mentions));
    if (claims > 0) {
        explanation += u' '
            + tr("%n claim(s) keep the name as a source that is merely described.", nullptr,
                 static_cast<int>(claims));
    }
    explanation += u' ' + tr("Undo brings it back.");
    const QString question = count == 1 ? tr("Delete “%1”?").arg(nameOf(names.first()))
                                        : tr("Delete these %n name(s)?", nullptr, count);
    if (m_dialogs.confirm(m_window, {question, explanation, tr("Delete")})) {
        m_project.deleteEntities(names);
        emit said(tr("%n name(s) deleted; Undo brings them back.", nullptr, count));
    }
}

} // namespace ui
