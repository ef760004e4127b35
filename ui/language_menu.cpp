// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language_menu.h"

#include "ui/language.h"
#include "ui/menu_keys.h"

#include <QActionGroup>

namespace ui {

LanguageMenu::LanguageMenu(QWidget *parent)
    : QMenu(tr("Lan&guage"), parent)
{
    setToolTipsVisible(true);
    keepKeysIn(*this);
    auto *group = new QActionGroup(this);
    const QString chosen = chosenLanguage();
    const auto offer = [&](const QString &code, const QString &words) {
        QAction *action = addAction(words);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        action->setData(code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { choose(code); });
        return action;
    };
    offer({}, tr("As the &system"))
        ->setToolTip(tr("The first of the system’s languages that Tagline speaks"));
    for (const Language &language : languages()) {
        offer(language.code, language.name);
    }
}

void LanguageMenu::choose(const QString &code)
{
    if (code != chosenLanguage()) {
        chooseLanguage(code);
        emit chosen();
    }
}

} // namespace ui
