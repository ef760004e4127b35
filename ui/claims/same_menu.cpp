// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/same_menu.h"

#include "ui/claims/same_claim_dialog.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace ui {

using model::AnnotationId;
using model::storage::ClaimRow;

SameMenu::SameMenu(
    model::Project &project, Dialogs &dialogs, ClaimsModel &claims, ClaimsTable &table, ClaimEditing &editing,
    QWidget &window)
    : QObject(&window)
    , m_project(project)
    , m_dialogs(dialogs)
    , m_claims(claims)
    , m_table(table)
    , m_editing(editing)
    , m_window(window)
    , m_menu(new QMenu(&window))
{
    fill();
    connect(&table, &ClaimsTable::chosenChanged, this, &SameMenu::refresh);
    connect(&table, &ClaimsTable::currentMoved, this, &SameMenu::refresh);
    connect(&claims, &QAbstractItemModel::dataChanged, this, &SameMenu::refresh);
    connect(&claims, &QAbstractItemModel::modelReset, this, &SameMenu::refresh);
    refresh();
}

void SameMenu::fill()
{
    m_menu->setToolTipsVisible(true);
    m_join =
        add(tr("The selected ones are the &same"), tr("Join the selected claims: one repeats the other"),
            QKeySequence(Qt::CTRL | Qt::Key_J), &SameMenu::join);
    m_joinAs =
        add(tr("Same claim &as…"), tr("Look for claims like this one, and join them with it"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), &SameMenu::joinAs);
    m_part =
        add(tr("&Not the same claim"), tr("Take the selected claims out; the others stay joined"),
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J), &SameMenu::part);
    m_menu->addSeparator();
    m_give =
        add(tr("Use this &verdict for all of them"),
            tr("Give verdict, evidence and note of this claim to all that are the same, as one step"), {},
            &SameMenu::giveFinding);
    m_only =
        add(tr("&List these alone"), tr("List this claim with its repetitions, and nothing else"), {},
            &SameMenu::showOnly);
    m_places = m_menu->addMenu(tr("&Go to"));
    connect(m_places, &QMenu::aboutToShow, this, &SameMenu::listPlaces);
}

QAction *
SameMenu::add(const QString &text, const QString &tip, const QKeySequence &key, void (SameMenu::*then)())
{
    QAction *action = m_menu->addAction(text);
    action->setToolTip(tip);
    action->setShortcut(key);
    m_window.addAction(action);
    connect(action, &QAction::triggered, this, then);
    return action;
}

QList<AnnotationId> SameMenu::chosen() const
{
    QList<AnnotationId> ids;
    for (const ClaimRow &claim : m_table.chosen()) {
        ids.append(claim.id);
    }
    return ids;
}

void SameMenu::refresh()
{
    const QList<AnnotationId> ids = chosen();
    const ClaimRow *current = m_table.current();
    const SameGroups &same = m_claims.same();
    const bool isWritable =
        m_claims.areWritable(m_table.chosen()) && (!current || m_claims.areWritable({*current}));
    const bool isJoined = current && same.contains(current->id);
    m_join->setEnabled(isWritable && std::any_of(ids.cbegin(), ids.cend(), [&](AnnotationId id) {
                           return id != ids.first() && !same.areSame(id, ids.first());
                       }));
    m_joinAs->setEnabled(isWritable && current);
    m_part->setEnabled(isWritable && std::any_of(ids.cbegin(), ids.cend(), [&same](AnnotationId id) {
                           return same.contains(id);
                       }));
    m_give->setEnabled(isWritable && isJoined && !isUnchecked(*current));
    m_only->setEnabled(isJoined);
    m_places->setEnabled(isJoined);
}

void SameMenu::listPlaces()
{
    m_places->clear();
    const ClaimRow *current = m_table.current();
    for (const ClaimRow &other : current ? m_claims.sameAs(*current) : QList<ClaimRow>()) {
        const QAction *action =
            m_places->addAction(m_claims.appearance(other).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, other] { emit claimChosen(other); });
    }
}

void SameMenu::join()
{
    m_editing.join(chosen());
}

void SameMenu::joinAs()
{
    const ClaimRow *current = m_table.current();
    if (!current) {
        return;
    }
    auto *finder = new SameClaimDialog(m_project, *current, &m_window);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &QDialog::accepted, this, [this, finder, id = current->id] {
        m_editing.join(QList<AnnotationId>{id} + finder->chosen());
    });
    finder->open();
}

void SameMenu::part()
{
    m_editing.part(chosen());
}

void SameMenu::showOnly()
{
    if (const ClaimRow *current = m_table.current()) {
        emit onlyWanted(current->id);
    }
}

void SameMenu::giveFinding()
{
    const ClaimRow *current = m_table.current();
    if (!current) {
        return;
    }
    QList<AnnotationId> others;
    for (const ClaimRow &other : m_claims.sameAs(*current)) {
        others.append(other.id);
    }
    m_editing.giveFinding(
        current->id, others, [this](int count) { return mayReplaceFindings(m_dialogs, &m_window, count); });
}

bool mayReplaceFindings(Dialogs &dialogs, QWidget *parent, int count)
{
    return dialogs.confirm(
        parent,
        {SameMenu::tr("Replace what was found of %n other claim(s)?", nullptr, count),
         SameMenu::tr("They have another verdict, evidence or note than this one. Undo brings it back."),
         SameMenu::tr("Replace")});
}

} // namespace ui
