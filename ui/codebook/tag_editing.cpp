// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/tag_editing.h"

#include "model/project/tag_rules.h"
#include "ui/codebook/merge_dialog.h"
#include "ui/codebook/tag_dialog.h"
#include "ui/panel/tag_label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

TagEditing::TagEditing(Dialogs &dialogs, const Theme &theme, QWidget *window)
    : m_dialogs(dialogs)
    , m_theme(theme)
    , m_window(window)
{
}

void TagEditing::setProject(model::Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_awaited = {};
    m_toSay.clear();
    if (project) {
        connect(project, &model::Project::failed, this, [this] { m_toSay.clear(); });
    }
}

bool TagEditing::isPossible() const
{
    return m_project && m_project->isOpen() && m_project->readOnlyReason().isEmpty();
}

const model::Tag *TagEditing::find(model::TagId id) const
{
    return isPossible() ? m_project->codebook().find(id) : nullptr;
}

void TagEditing::perform(const model::Edit &edit)
{
    if (isPossible()) {
        m_project->perform(edit);
    }
}

void TagEditing::perform(const model::Edit &edit, model::TagId id, const QString &words)
{
    for (const model::AnyDelta &any : edit.change.deltas) {
        const auto *delta = std::get_if<model::Delta<model::Tag>>(&any);
        if (delta && delta->subject().id == id && isPossible()) {
            m_toSay.append({id, delta->after, words});
        }
    }
    perform(edit);
}

model::Tag TagEditing::freshTag(const QString &label) const
{
    model::Tag tag;
    tag.id = model::TagId::make();
    tag.label = label.simplified();
    tag.name = label.isEmpty() ? QString() : model::freeTagName(m_project->codebook(), label);
    tag.color = model::freeTagColor(m_project->codebook());
    return tag;
}

void TagEditing::add()
{
    if (!isPossible()) {
        return;
    }
    auto *dialog = new TagDialog(m_project->codebook(), freshTag({}), false, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (isPossible()) {
            perform(model::edits::addTag(m_project->codebook(), dialog->after(), m_project->by()));
        }
    });
    dialog->open();
}

void TagEditing::addNamed(const QString &label)
{
    if (isPossible()) {
        const model::Tag tag = freshTag(label);
        m_awaited = tag.id;
        perform(model::edits::addTag(m_project->codebook(), tag, m_project->by()));
    }
}

void TagEditing::take(const model::Change &change)
{
    for (const model::AnyDelta &any : change.deltas) {
        const auto *delta = std::get_if<model::Delta<model::Tag>>(&any);
        if (!delta) {
            continue;
        }
        saySettled(*delta);
        if (delta->after && !delta->before && delta->after->id == m_awaited) {
            const model::TagId made = std::exchange(m_awaited, {});
            emit tagMade(made);
            return;
        }
    }
}

void TagEditing::saySettled(const model::Delta<model::Tag> &delta)
{
    const auto settled = std::find_if(m_toSay.cbegin(), m_toSay.cend(), [&](const Awaited &awaited) {
        return awaited.id == delta.subject().id && awaited.after == delta.after;
    });
    if (settled != m_toSay.cend()) {
        const QString words = settled->words;
        m_toSay.erase(settled);
        emit said(words);
    }
}

void TagEditing::withUse(model::TagId id, const std::function<void(const model::storage::TagUse &)> &then)
{
    if (!find(id)) {
        return;
    }
    m_project->read<model::storage::TagUse>(
        this, [id](model::storage::Store &store) { return store.tagUse(id); },
        [this, then, of = QPointer(m_project)](const model::storage::TagUse &use) {
            if (of && of == m_project) {
                then(use);
            }
        },
        [this](const model::Error &error) { emit said(error.text()); });
}

void TagEditing::edit(model::TagId id)
{
    withUse(id, [this, id](const model::storage::TagUse &use) {
        const model::Tag *tag = find(id);
        if (!tag) {
            return;
        }
        auto *dialog = new TagDialog(m_project->codebook(), *tag, use.isUsed(), m_theme, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            if (isPossible()) {
                perform(model::edits::editTag(m_project->codebook(), dialog->after(), m_project->by()));
            }
        });
        dialog->open();
    });
}

void TagEditing::step(model::TagId id, Step step)
{
    if (!find(id)) {
        return;
    }
    const model::Codebook &codebook = m_project->codebook();
    std::optional<model::edits::TagPlace> place;
    switch (step) {
    case Step::Up:
        place = model::edits::placeAbove(codebook, id);
        break;
    case Step::Down:
        place = model::edits::placeBelow(codebook, id);
        break;
    case Step::Inside:
        place = model::edits::placeInside(codebook, id);
        break;
    case Step::Outside:
        place = model::edits::placeOutside(codebook, id);
        break;
    }
    if (place) {
        move(id, *place);
    } else {
        emit said(tr("The tag cannot move further that way."));
    }
}

void TagEditing::move(model::TagId id, const model::edits::TagPlace &place)
{
    if (find(id)) {
        perform(model::edits::moveTag(m_project->codebook(), id, place, m_project->by()));
    }
}

void TagEditing::retire(model::TagId id)
{
    if (const model::Tag *tag = find(id)) {
        perform(
            model::edits::retireTag(m_project->codebook(), id, m_project->by()), id,
            tr("“%1” is offered no more. What has it keeps it.").arg(labelOf(*tag)));
    }
}

void TagEditing::bringBack(model::TagId id)
{
    const model::Tag *tag = find(id);
    if (!tag) {
        return;
    }
    const model::Edit edit = model::edits::bringBackTag(m_project->codebook(), id, m_project->by());
    const auto *delta =
        edit.change.isEmpty() ? nullptr : std::get_if<model::Delta<model::Tag>>(&edit.change.deltas.first());
    if (delta && delta->before->shortcut != delta->after->shortcut) {
        perform(edit, id, tr("“%1” is back, without its key: another tag has that now.").arg(labelOf(*tag)));
    } else {
        perform(edit);
    }
}

void TagEditing::merge(model::TagId id)
{
    withUse(id, [this, id](const model::storage::TagUse &use) { askMerge(id, use); });
}

void TagEditing::askMerge(model::TagId id, const model::storage::TagUse &use)
{
    const model::Tag *tag = find(id);
    if (!tag) {
        return;
    }
    if (MergeDialog::targets(m_project->codebook(), *tag).isEmpty()) {
        emit said(tr("There is no other tag that “%1” could go into: names stay with tags for names.")
                      .arg(labelOf(*tag)));
        return;
    }
    auto *dialog = new MergeDialog(m_project->codebook(), *tag, use, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (isPossible()) {
            m_project->mergeTags(dialog->from(), dialog->into());
        }
    });
    dialog->open();
}

void TagEditing::remove(model::TagId id)
{
    withUse(id, [this, id](const model::storage::TagUse &use) {
        const model::Tag *tag = find(id);
        if (!tag) {
            return;
        }
        if (use.isUsed()) {
            offerOtherWays(*tag, use);
            return;
        }
        perform(
            model::edits::deleteTag(m_project->codebook(), id, m_project->by()), id,
            tr("“%1” is deleted. Undo brings it back.").arg(labelOf(*tag)));
    });
}

void TagEditing::offerOtherWays(const model::Tag &tag, const model::storage::TagUse &use)
{
    const QString where = tr("%n article(s)", nullptr, static_cast<int>(use.articles));
    //: %1: "3 articles"
    const QString explanation =
        tr("%n annotation(s) in %1 have it. ", nullptr, static_cast<int>(use.annotations)).arg(where)
        + tr("Merging gives them another tag; retiring keeps them and offers the tag no more.");
    const model::TagId id = tag.id;
    const auto way = m_dialogs.choose(
        m_window, tr("“%1” is used, so it cannot be deleted.").arg(labelOf(tag)), explanation,
        {tr("Merge…"), tr("Retire")});
    if (way && *way == 0) {
        askMerge(id, use);
    } else if (way) {
        retire(id);
    }
}

} // namespace ui
