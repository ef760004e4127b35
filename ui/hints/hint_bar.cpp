// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hints/hint_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

HintBar::HintBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
{
    setProperty("role", u"bar"_s);
    setObjectName(u"hintBar"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setProperty("role", u"muted"_s);
    auto *close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setProperty("role", u"flat"_s);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Do not show this hint again"));
    close->setToolTip(tr("Do not show this hint again; View › Hints brings all of them back"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 6, 3);
    layout->addWidget(m_label, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &HintBar::dropped);
    hide();
}

void HintBar::say(const QString &text)
{
    if (text != m_label->text()) {
        m_label->setText(text);
    }
    setVisible(!text.isEmpty());
}

QString HintBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

} // namespace ui
