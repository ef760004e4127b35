// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody is in the list of claims, and what is being typed there, while its rows are arranged anew.
#include "ui/claims/claims_table.h"

#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace ui {

using model::storage::ClaimRow;

void ClaimsTable::rememberPlace()
{
    if (m_claims.rowCount() == 0) {
        return; // what comes back is to be where it was
    }
    const ClaimRow *claim = current();
    m_place = claim ? claim->id : model::AnnotationId();
    m_article = claim ? claim->article : model::ArticleId();
    m_column = std::max(0, currentIndex().column());
    m_row = std::max(0, currentIndex().row());
    holdText();
}

/// On the same claim; where it is not listed any more, on the one that has its row now.
void ClaimsTable::restorePlace()
{
    QModelIndex index = m_place.isNull() ? QModelIndex() : m_claims.indexOf(m_place, m_article);
    if (!index.isValid() && m_claims.rowCount() > 0) {
        index = m_claims.index(std::min(m_row, m_claims.rowCount() - 1), 0);
    }
    if (index.isValid()) {
        // Also while Ctrl is held, with which the list was opened or a step undone.
        selectionModel()->setCurrentIndex(
            index.siblingAtColumn(m_column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        typeOn();
    }
    emit currentMoved();
}

/// The field over a cell goes with the rows; who types in it should not notice.
void ClaimsTable::holdText()
{
    const auto *field = qobject_cast<const QPlainTextEdit *>(indexWidget(currentIndex()));
    const ClaimRow *claim = current();
    if (claim && m_typedIn.isValid()) {
        dropTyped();
        m_held = HeldText{*claim, ClaimColumn::Verification, m_typed};
    } else if (field && claim && field->document()->isModified()) {
        const QTextCursor cursor = field->textCursor();
        m_held = HeldText{
            *claim, static_cast<ClaimColumn>(currentIndex().column()), field->toPlainText(), cursor.anchor(),
            cursor.position()};
    }
}

void ClaimsTable::typeOn()
{
    if (!m_held) {
        return;
    }
    if (m_held->column == ClaimColumn::Verification) {
        writeHeld(); // it was said as soon as its letter was typed
        return;
    }
    const QModelIndex cell = m_claims.indexOf(m_held->claim.id, m_held->claim.article)
                                 .siblingAtColumn(static_cast<int>(m_held->column));
    if (!cell.isValid() || !edit(cell, AllEditTriggers, nullptr)) {
        writeHeld(); // it is not listed any more
        return;
    }
    const HeldText held = *std::exchange(m_held, std::nullopt);
    if (auto *field = qobject_cast<QPlainTextEdit *>(indexWidget(cell))) {
        field->setPlainText(held.text);
        field->document()->setModified(true);
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(held.anchor);
        cursor.setPosition(held.cursor, QTextCursor::KeepAnchor);
        field->setTextCursor(cursor);
    }
}

void ClaimsTable::writeHeld()
{
    if (m_held) {
        const HeldText held = *std::exchange(m_held, std::nullopt);
        emit m_claims.edited(held.claim, held.column, held.text);
    }
}

} // namespace ui
