// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace ui {

SpeaksState::SpeaksState(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setProperty("role", u"bar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    m_text->setProperty("role", u"muted"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the counting"));
    m_progress->hide();
    layout->addWidget(m_text, 2);
    layout->addWidget(m_progress, 1);
}

void SpeaksState::say(const QString &text)
{
    m_progress->hide();
    m_text->setText(text);
}

void SpeaksState::showCounting(double progress)
{
    m_text->setText(tr("Counting…"));
    m_progress->show();
    m_progress->setValue(qRound(progress * m_progress->maximum()));
}

} // namespace ui
