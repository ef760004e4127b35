// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

Banner::Banner(bool closable, QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
{
    setProperty("role", u"notice"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_label, 1);
    if (closable) {
        auto *close = new QToolButton(this);
        close->setText(u"✕"_s);
        close->setProperty("role", u"flat"_s);
        close->setAccessibleName(tr("Close this message"));
        close->setToolTip(tr("Close this message"));
        layout->addWidget(close, 0, Qt::AlignTop);
        connect(close, &QToolButton::clicked, this, &QWidget::hide);
    }
    hide();
}

void Banner::say(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_label->text();
}

} // namespace ui
