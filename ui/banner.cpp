// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/announcement.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

Banner::Banner(bool closable, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_label(new QLabel(this))
    , m_announcement(new Announcement(this))
{
    setProperty("role", u"notice"_s);
    m_layout->setContentsMargins(12, 6, 8, 6);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_label, 1);
    if (closable) {
        auto *close = new QToolButton(this);
        close->setText(u"✕"_s);
        close->setProperty("role", u"flat"_s);
        close->setAccessibleName(tr("Close this message"));
        close->setToolTip(tr("Close this message"));
        m_layout->addWidget(close, 0, Qt::AlignTop);
        connect(close, &QToolButton::clicked, this, &QWidget::hide);
    }
    hide();
}

void Banner::say(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
    m_announcement->say(text);
}

void Banner::offer(const QList<QAction *> &actions)
{
    int place = m_layout->indexOf(m_label);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        m_layout->insertWidget(++place, button, 0, Qt::AlignTop);
    }
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_label->text();
}

} // namespace ui
