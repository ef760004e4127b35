// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/names_work.h"

#include "model/storage/entity_use.h"
#include "ui/entities/merge_names_dialog.h"
#include "ui/entities/name_chooser.h"

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::EntityLoss;

namespace {

QString whatBecomesOfMentions(qint64 mentions, bool areSeveral)
{
    if (mentions > 0) {
        return NamesWork::tr(
            "What is tagged stays tagged, %n mention(s), but means nobody then.", nullptr,
            static_cast<int>(mentions));
    }
    return areSeveral ? NamesWork::tr("Nothing is tagged as one of them.")
                      : NamesWork::tr("Nothing is tagged as it.");
}

QString whatBecomesOfClaims(qint64 claims, bool areSeveral)
{
    const auto count = static_cast<int>(claims);
    return areSeveral ? NamesWork::tr(
               "They stay the sources of %n claim(s), but as words only, of which nothing is known.", nullptr,
               count)
                      : NamesWork::tr(
                          "It stays the source of %n claim(s), but as words only, of which nothing is known.",
                          nullptr, count);
}

QString answersThatGo(const EntityLoss &loss, bool areSeveral)
{
    QStringList answers;
    if (loss.answersAbout > 0) {
        const auto count = static_cast<int>(loss.answersAbout);
        answers.append(
            areSeveral ? NamesWork::tr("%n answer(s) about them (such as a gender)", nullptr, count)
                       : NamesWork::tr("%n answer(s) about it (such as a gender)", nullptr, count));
    }
    if (loss.answersNaming > 0) {
        const auto count = static_cast<int>(loss.answersNaming);
        answers.append(
            areSeveral ? NamesWork::tr("%n answer(s) naming them (such as an affiliation)", nullptr, count)
                       : NamesWork::tr("%n answer(s) naming it (such as an affiliation)", nullptr, count));
    }
    return answers.join(u", "_s);
}

/// What becomes of everything that has to do with names that are deleted.
QString whatGoes(const EntityLoss &loss, bool areSeveral)
{
    QStringList parts{whatBecomesOfMentions(loss.mentions, areSeveral)};
    if (loss.claims > 0) {
        parts.append(whatBecomesOfClaims(loss.claims, areSeveral));
    }
    if (const QString answers = answersThatGo(loss, areSeveral); !answers.isEmpty()) {
        parts.append(
            areSeveral ? NamesWork::tr("Deleted with them: %1.").arg(answers)
                       : NamesWork::tr("Deleted with it: %1.").arg(answers));
    }
    parts.append(NamesWork::tr("Undo brings all of it back."));
    return parts.join(u' ');
}

} // namespace

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
    m_project.read<EntityLoss>(
        this,
        [names](model::storage::Store &store) { return model::storage::lossOf(store.database(), names); },
        [this, names](const EntityLoss &loss) { confirmRemoval(names, loss); });
}

void NamesWork::confirmRemoval(const QList<model::EntityId> &names, const EntityLoss &loss)
{
    const int count = static_cast<int>(names.size());
    const QString question = count == 1 ? tr("Delete “%1”?").arg(nameOf(names.first()))
                                        : tr("Delete these %n name(s)?", nullptr, count);
    if (m_dialogs.confirm(m_window, {question, whatGoes(loss, count > 1), tr("Delete")})) {
        m_project.deleteEntities(names);
        emit said(tr("%n name(s) deleted; Undo brings them back.", nullptr, count));
    }
}

} // namespace ui
