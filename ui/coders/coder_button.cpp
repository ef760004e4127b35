// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coders/coder_button.h"

#include "ui/coders/coder_words.h"
#include "ui/panel/marks.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

CoderButton::CoderButton(const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setProperty("role", u"flat"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    hide();
    connect(&theme, &Theme::changed, this, &CoderButton::fillMenu);
}

void CoderButton::offer(const QList<QAction *> &actions)
{
    m_actions = actions;
}

void CoderButton::showCoders(const model::Project *project)
{
    const bool several = project && project->isOpen() && project->coders().size() > 1;
    setVisible(several);
    if (!several) {
        return;
    }
    if (m_coders == project->coders() && m_now == project->coder().id) {
        return; // asked at each edit; the menu may be what began it
    }
    m_coders = project->coders();
    m_now = project->coder().id;
    setText(shortName(project->coder()) + u" ▾"_s);
    setToolTip(tr("%1 codes now. Choose who goes on.").arg(project->coder().name));
    setAccessibleName(tr("Who codes now: %1").arg(project->coder().name));
    fillMenu();
}

void CoderButton::fillMenu()
{
    paintIn(coderText(m_coders, m_now, m_theme));
    menu()->clear();
    auto *group = new QActionGroup(menu());
    for (const model::Coder &coder : std::as_const(m_coders)) {
        if (coder.kind == model::Coder::Kind::Machine) {
            continue;
        }
        QAction *action = menu()->addAction(
            marks::swatchIcon(coderInk(m_coders, coder.id, m_theme), devicePixelRatioF()),
            QString(coder.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(coder.id == m_now);
        group->addAction(action);
        // Not from within the action: what is chosen may fill the menu anew.
        connect(
            action, &QAction::triggered, this, [this, id = coder.id] { emit coderChosen(id); },
            Qt::QueuedConnection);
    }
    menu()->addSeparator();
    menu()->addActions(m_actions);
}

/// The style sheet of the program would have its own colour.
void CoderButton::paintIn(const QColor &color)
{
    setStyleSheet(u"QToolButton { color: %1; font-weight: bold; }"_s.arg(color.name()));
}

} // namespace ui
