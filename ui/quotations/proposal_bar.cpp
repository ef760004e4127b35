// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/proposal_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ProposalBar::ProposalBar(QWidget *parent)
    : QFrame(parent)
    , m_caption(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_take(button(
          tr("Take (Enter)"), tr("Tag it as a claim with its cue and its source, as one step (Enter)"),
          &ProposalBar::takeRequested))
    , m_alone(button(
          tr("Without source"), tr("Tag it as a claim, and leave open who says it (Shift+Enter)"),
          &ProposalBar::takeAloneRequested))
    , m_dismiss(button(
          tr("Dismiss (Del)"), tr("It is no claim: never propose it again (Del). Undo brings it back"),
          &ProposalBar::dismissRequested))
    , m_next(button(
          tr("Next (N)"), tr("Leave it for later, and go to the next proposal (N; Shift+N goes back)"),
          &ProposalBar::nextRequested))
{
    setProperty("role", u"bar"_s);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"proposalBar"_s);
    for (QLabel *label : {m_caption, m_reasons}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_reasons->setProperty("role", u"muted"_s);
    m_close->setText(u"✕"_s);
    m_close->setProperty("role", u"flat"_s);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close (Esc)"));
    m_close->setToolTip(tr("Close (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &ProposalBar::endRequested);
    layOut();
    listen({Qt::Key_Escape}, &ProposalBar::endRequested);
    listen({Qt::Key_Return, Qt::Key_Enter}, &ProposalBar::takeRequested);
    listen(
        {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)},
        &ProposalBar::takeAloneRequested);
    listen({Qt::Key_Delete}, &ProposalBar::dismissRequested);
    listen({Qt::Key_N}, &ProposalBar::nextRequested);
    listen({QKeySequence(Qt::SHIFT | Qt::Key_N)}, &ProposalBar::previousRequested);
    hide();
}

void ProposalBar::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_caption, 1);
    line->addWidget(m_close);
    layout->addLayout(line);
    layout->addWidget(m_reasons);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *each : {m_take, m_alone, m_dismiss, m_next}) {
        buttons->addWidget(each);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    QWidget *last = m_take;
    for (QWidget *next : std::initializer_list<QWidget *>{m_alone, m_dismiss, m_next, m_close}) {
        setTabOrder(last, next);
        last = next;
    }
}

QPushButton *ProposalBar::button(const QString &text, const QString &tip, void (ProposalBar::*signal)())
{
    auto *made = new QPushButton(text, this);
    // In a narrow window long words may not fit.
    made->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    made->setToolTip(text + u'\n' + tip);
    made->setAutoDefault(true); // Enter presses it
    connect(made, &QPushButton::clicked, this, signal);
    return made;
}

/// These keys act in the bar alone; in the article they keep their meaning.
void ProposalBar::listen(const QList<QKeySequence> &keys, void (ProposalBar::*signal)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    // Enter on a button presses that.
    const bool isEnter = signal == &ProposalBar::takeRequested || signal == &ProposalBar::takeAloneRequested;
    action->setShortcutContext(isEnter ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, signal);
    addAction(action);
}

void ProposalBar::show(const QString &caption, const QString &reasons, bool hasSource)
{
    m_caption->setText(caption);
    m_reasons->setText(reasons);
    setAccessibleName(caption + u' ' + reasons);
    m_alone->setVisible(hasSource);
    if (isHidden()) {
        QFrame::show();
    }
    // Not on a button: Enter then takes whatever was pressed last.
    setFocus(Qt::OtherFocusReason);
}

void ProposalBar::setCanTake(bool can)
{
    for (QPushButton *each : {m_take, m_alone, m_dismiss}) {
        each->setEnabled(can);
    }
}

QString ProposalBar::caption() const
{
    return m_caption->text();
}

QString ProposalBar::reasons() const
{
    return m_reasons->text();
}

} // namespace ui
