// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_direction.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A shielded text has no direction of its own; here it stands by itself.
bool readsRightToLeft(QString text)
{
    for (const QChar shield : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069)}) {
        text.remove(shield);
    }
    return text.isRightToLeft();
}

} // namespace

void OwnDirection::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (readsRightToLeft(option->text)) {
        option->direction = Qt::RightToLeft;
    }
}

} // namespace ui
