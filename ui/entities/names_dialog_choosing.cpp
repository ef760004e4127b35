// SPDX-License-Identifier: GPL-3.0-or-later
// What is listed and chosen on the screen of names.
#include "ui/entities/doubles_model.h"
#include "ui/entities/name_details.h"
#include "ui/entities/names_dialog.h"
#include "ui/entities/names_model.h"
#include "ui/panel/filter_field.h"

#include <QComboBox>
#include <QListView>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::LikelyDouble;

void NamesDialog::filter()
{
    const model::EntityId current = m_tabs->currentIndex() == 0 ? m_details->current() : model::EntityId();
    m_model->setFilter(m_filter->text(), m_kind->currentData().value<model::TagId>());
    m_said.clear();
    if (m_model->rowOf(current) < 0) {
        chooseFirst();
    } else {
        choose(current);
    }
    showStatus();
}

/// The first of those that were looked for by typing.
void NamesDialog::chooseFirst()
{
    choose(m_filter->text().isEmpty() ? model::EntityId() : m_model->idAt(0));
}

/// Changes what is in the list. What is chosen stays so, as it may be in somebody's hands at this moment, and
/// what is in view stays in view.
void NamesDialog::changeNames(const std::function<void()> &change)
{
    const QList<model::EntityId> before = chosenInTable();
    const bool isInSight = before.size() == 1 && isInView(before.first());
    const int top = m_table->verticalScrollBar()->value();
    const bool isFirst = m_model->all() == 0;
    change();
    if (isFirst) {
        chooseFirst();
        return;
    }
    select(before);
    m_table->verticalScrollBar()->setValue(top);
    if (isInSight) {
        m_table->scrollTo(m_model->index(m_model->rowOf(before.first()), 0));
    }
}

bool NamesDialog::isInView(model::EntityId id) const
{
    const QRect place = m_table->visualRect(m_model->index(m_model->rowOf(id), 0));
    return place.intersects(m_table->viewport()->rect());
}

/// In the table; as far as they are there.
void NamesDialog::select(const QList<model::EntityId> &ids)
{
    if (ids.size() <= 1) {
        choose(m_model->rowOf(ids.value(0)) < 0 ? model::EntityId() : ids.first());
        return;
    }
    const QSet<model::EntityId> wanted(ids.cbegin(), ids.cend());
    QItemSelection rows;
    for (int row = 0; row < m_model->shown(); ++row) {
        if (wanted.contains(m_model->idAt(row))) {
            rows.select(m_model->index(row, 0), m_model->index(row, 0));
        }
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void NamesDialog::choose(model::EntityId id)
{
    if (!id.isNull() && m_model->rowOf(id) < 0) {
        m_model->hold({id});
        showStatus();
    }
    if (const int row = m_model->rowOf(id); row >= 0) {
        // Whatever keys are held down, such as those that opened this.
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model->index(row, 0));
    }
    showChosen();
}

const LikelyDouble *NamesDialog::chosenDouble() const
{
    return m_doublesModel->at(m_doubles->currentIndex().row());
}

QList<model::EntityId> NamesDialog::chosen() const
{
    if (m_tabs->currentIndex() == 1) {
        const LikelyDouble *pair = chosenDouble();
        return pair ? QList<model::EntityId>{pair->fuller, pair->other} : QList<model::EntityId>();
    }
    return chosenInTable();
}

QList<model::EntityId> NamesDialog::chosenInTable() const
{
    QList<model::EntityId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        ids.append(m_model->idAt(index.row()));
    }
    return ids;
}

/// Whether somebody writes about a name at the right that is still there.
bool NamesDialog::isWriting() const
{
    return m_details->isAncestorOf(focusWidget()) && m_project.names().find(m_details->current());
}

/// Of a pair that one is shown which says less: to see whom its mentions mean. Who writes about one goes on
/// with it, also where that makes it say more, or be like no other.
model::EntityId NamesDialog::shownOfDouble() const
{
    const QList<model::EntityId> ids = chosen();
    const bool staysWith = isWriting() && (ids.isEmpty() || ids.contains(m_details->current()));
    return staysWith ? m_details->current() : ids.isEmpty() ? model::EntityId() : ids.last();
}

void NamesDialog::showChosen()
{
    const QList<model::EntityId> ids = chosen();
    if (m_tabs->currentIndex() == 1) {
        m_details->show(
            shownOfDouble(), m_looking ? tr("Looking…") : tr("No two names look like one and the same."));
    } else if (ids.size() == 1) {
        m_details->show(ids.first(), {});
    } else {
        m_details->show(
            {},
            ids.size() > 1
                ? tr("%n names are chosen. Merge makes one of them.", nullptr, static_cast<int>(ids.size()))
                : m_model->all() == 0
                ? tr("No names yet. Tag people, places and organizations in an article: each becomes a name "
                     "here, with all its mentions.")
                : tr("Choose a name to see what is known of it and where it is mentioned."));
    }
    updateButtons();
}

} // namespace ui
