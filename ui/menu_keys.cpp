// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu_keys.h"

#include <QEvent>
#include <QMenu>

namespace ui {

namespace {

class KeyKeeper final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject * /*menu*/, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride) {
            return false;
        }
        event->accept();
        return true;
    }
};

} // namespace

void keepKeysIn(QMenu &menu)
{
    menu.installEventFilter(new KeyKeeper(&menu));
}

} // namespace ui
