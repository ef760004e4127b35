// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claims_table.h"

#include "ui/claims/claim_cell.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::ClaimRow;

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta;
}

} // namespace

ClaimsTable::ClaimsTable(ClaimsModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_claims(model)
    , m_theme(theme)
{
    setProperty("role", u"calm"_s); // before its header asks how it looks
    setModel(&model);
    setItemDelegate(new ClaimCell(model, theme, *this));
    setAccessibleName(tr("Claims of the project"));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ClaimsTable::sortBy);
    m_keepLater.setSingleShot(true);
    connect(&m_keepLater, &QTimer::timeout, this, &ClaimsTable::keepTyped);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ClaimsTable::keepTyped);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ClaimsTable::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ClaimsTable::restorePlace);
}

/// Forwards, backwards, the unchecked ones first again.
void ClaimsTable::sortBy(int section)
{
    ClaimsWish wish = m_claims.wish();
    const auto column = static_cast<ClaimColumn>(section);
    if (wish.column != column) {
        wish.column = column;
        wish.direction = Qt::AscendingOrder;
    } else if (wish.direction == Qt::AscendingOrder) {
        wish.direction = Qt::DescendingOrder;
    } else {
        wish.column.reset();
        wish.direction = Qt::AscendingOrder;
    }
    horizontalHeader()->setSortIndicatorShown(wish.column.has_value());
    if (wish.column) {
        horizontalHeader()->setSortIndicator(section, wish.direction);
    }
    m_claims.setWish(wish);
}

QList<ClaimRow> ClaimsTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ClaimRow> claims;
    for (const QModelIndex &row : std::as_const(rows)) {
        claims.append(m_claims.row(row));
    }
    return claims;
}

const ClaimRow *ClaimsTable::current() const
{
    return currentIndex().isValid() ? &m_claims.row(currentIndex()) : nullptr;
}

void ClaimsTable::keep(QWidget &editor)
{
    commitData(&editor);
    closeEditor(&editor, QAbstractItemDelegate::NoHint);
    // An editor that is still being opened takes the focus once more.
    QMetaObject::invokeMethod(
        this, [this] { setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void ClaimsTable::commit()
{
    keepTyped();
    writeHeld();
    if (QWidget *editor = indexWidget(currentIndex()); editor && state() == EditingState) {
        keep(*editor);
    }
}

void ClaimsTable::setEmptyText(const QString &text)
{
    if (text != m_emptyText) {
        m_emptyText = text;
        viewport()->update();
    }
}

void ClaimsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    keepTyped();
    QTableView::currentChanged(current, previous);
    emit currentMoved();
}

void ClaimsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

QString ClaimsTable::typedAt(const QModelIndex &index) const
{
    return m_typedIn.isValid() && m_typedIn == index ? m_claims.labelOf(m_typed) : QString();
}

/// Whether the key was a letter for the verdict of the current cell.
bool ClaimsTable::typeVerdict(const QKeyEvent &event)
{
    const QModelIndex cell = currentIndex();
    const bool isLetter = !event.text().isEmpty() && event.text().front().isPrint()
        && !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        && !(m_typing.isEmpty() && event.text().front().isSpace());
    if (!isLetter || state() == EditingState || !cell.isValid()
        || static_cast<ClaimColumn>(cell.column()) != ClaimColumn::Verification
        || !cell.flags().testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString chosen = m_typedIn.isValid() ? m_typed : m_claims.row(cell).verification;
    const QList<std::pair<QString, QString>> verdicts = m_claims.verdicts();
    QStringList labels;
    int now = -1;
    for (const auto &[code, label] : verdicts) {
        now = code == chosen ? static_cast<int>(labels.size()) : now;
        labels.append(label);
    }
    const bool isFirst = m_typing.isEmpty();
    const int found = m_typing.type(event.text(), labels, now);
    if (found < 0) {
        return !isFirst; // the list opens for what begins with nothing that there is
    }
    m_typedIn = cell;
    m_typed = verdicts[found].first;
    m_keepLater.start(QApplication::keyboardInputInterval());
    update(cell);
    return true;
}

void ClaimsTable::dropTyped()
{
    m_keepLater.stop();
    m_typing.clear();
    const QModelIndex cell = std::exchange(m_typedIn, QPersistentModelIndex());
    update(cell);
}

void ClaimsTable::keepTyped()
{
    if (!m_typedIn.isValid()) {
        return;
    }
    const QModelIndex cell = m_typedIn;
    dropTyped();
    m_claims.setData(cell, m_typed, Qt::EditRole);
}

/// Before a command: what is being typed is taken back by undo, and kept by any other.
bool ClaimsTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_typedIn.isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isModifier(key->key())) {
            return QTableView::event(event); // more is to come
        }
        if (key->matches(QKeySequence::Undo)) {
            dropTyped();
            event->accept(); // older steps stay
            return true;
        }
        if (key->modifiers().testFlag(Qt::ControlModifier)) {
            keepTyped();
        }
    }
    return QTableView::event(event);
}

void ClaimsTable::focusOutEvent(QFocusEvent *event)
{
    keepTyped();
    QTableView::focusOutEvent(event);
}

void ClaimsTable::keyPressEvent(QKeyEvent *event)
{
    if (typeVerdict(*event)) {
        return;
    }
    if (isModifier(event->key())) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isTyping = m_typedIn.isValid();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isTyping && event->key() == Qt::Key_Escape) {
        dropTyped();
        return;
    }
    keepTyped();
    if (isTyping && isEnter) {
        return; // it was the end of the typing
    }
    if (!isEnter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
    } else if (!edit(currentIndex(), EditKeyPressed, nullptr)) {
        emit goToWanted();
    }
}

void ClaimsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable)) {
        emit goToWanted();
    }
}

/// A key with Ctrl or Alt is a command, and no beginning of a text.
bool ClaimsTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isCommand = trigger == AnyKeyPressed && event
        && static_cast<QKeyEvent *>(event)->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
    return !isCommand && QTableView::edit(index, trigger, event);
}

void ClaimsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_claims.rowCount() > 0 || m_emptyText.isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(m_theme.colors().muted);
    painter.drawText(
        viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace ui
