// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_cell.h"

#include "ui/claims/claims_model.h"
#include "ui/claims/claims_table.h"
#include "ui/panel/marks.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideGap = 8; ///< as the header's sections have in the style sheet
constexpr int linesOfField = 5;
constexpr int leastWidth = 300;

QRect roomOf(const QRect &cell)
{
    return cell.adjusted(sideGap, 0, -sideGap, 0);
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ClaimCell::ClaimCell(const ClaimsModel &model, const Theme &theme, ClaimsTable &table)
    : QStyledItemDelegate(&table)
    , m_model(model)
    , m_theme(theme)
    , m_table(table)
{
}

void ClaimCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    painter->fillRect(
        option.rect, option.state.testFlag(QStyle::State_Selected) ? colors.currentRow : colors.page);
    painter->setFont(option.font);
    const QString typed = m_table.typedAt(index);
    const bool isMuted = typed.isEmpty() && index.data(ClaimsModel::IsMutedRole).toBool();
    painter->setPen(isMuted ? colors.muted : colors.text);
    marks::paintLine(
        *painter, roomOf(option.rect), typed.isEmpty() ? index.data().toString() : typed, Qt::ElideRight);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (m_table.currentIndex() == index) {
        const bool hasKeys = m_table.hasFocus();
        painter->setPen(QPen(hasKeys ? colors.accent : colors.control, hasKeys ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ClaimCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {80, option.fontMetrics.height() + 10};
}

QWidget *ClaimCell::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return static_cast<ClaimColumn>(index.column()) == ClaimColumn::Verification ? makeVerdicts(parent, index)
                                                                                 : makeLines(parent, index);
}

QWidget *ClaimCell::makeVerdicts(QWidget *parent, const QModelIndex &index) const
{
    auto *list = new QComboBox(parent);
    list->setAccessibleName(tr("Verification"));
    list->addItem(tr("not coded"), QString());
    for (const auto &[code, label] : m_model.verdicts()) {
        list->addItem(label, code);
    }
    const QString now = index.data(Qt::EditRole).toString();
    if (list->findData(now) < 0) {
        list->addItem(index.data().toString(), now); // one that is offered no more
    }
    connect(list, &QComboBox::activated, &m_table, [this, list] { m_table.keep(*list); });
    // Once it stands in its place.
    QTimer::singleShot(0, list, [list] {
        if (list->isVisible()) {
            list->showPopup();
        }
    });
    return list;
}

QWidget *ClaimCell::makeLines(QWidget *parent, const QModelIndex &index) const
{
    auto *field = new QPlainTextEdit(parent);
    const bool isEvidence = static_cast<ClaimColumn>(index.column()) == ClaimColumn::Evidence;
    field->setAccessibleName(isEvidence ? tr("Evidence") : tr("Note"));
    field->setPlaceholderText(
        isEvidence ? tr("An address per line, with a word about it behind a blank")
                   : tr("A note on the claim"));
    field->setTabChangesFocus(true);
    return field;
}

void ClaimCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *list = qobject_cast<QComboBox *>(editor)) {
        list->setCurrentIndex(std::max(0, list->findData(value)));
    } else if (auto *field = qobject_cast<QPlainTextEdit *>(editor);
               field && !field->document()->isModified()) { // what is typed stays, whatever changes elsewhere
        field->setPlainText(value);
        field->selectAll();
    }
}

void ClaimCell::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<const QComboBox *>(editor)) {
        model->setData(index, list->currentData().toString());
    } else if (const auto *field = qobject_cast<const QPlainTextEdit *>(editor)) {
        model->setData(index, field->toPlainText());
    }
}

/// A field has room for several lines over the rows below, or above where the table ends.
void ClaimCell::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    QRect place = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        const QRect room = m_table.viewport()->rect();
        place.setWidth(std::min(std::max(place.width(), leastWidth), room.width()));
        place.setHeight(std::min(editor->fontMetrics().lineSpacing() * linesOfField + 12, room.height()));
        place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - place.width())));
        place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() - place.height())));
    }
    editor->setGeometry(place);
}

bool ClaimCell::eventFilter(QObject *object, QEvent *event)
{
    auto *field = qobject_cast<QPlainTextEdit *>(object);
    if (field && event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent *>(event))) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testAnyFlags(Qt::ShiftModifier | Qt::AltModifier)) {
            field->insertPlainText(u"\n"_s);
        } else {
            m_table.keep(*field);
        }
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace ui
