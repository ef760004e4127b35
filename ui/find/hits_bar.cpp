// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hits_bar.h"

#include "ui/panel/marks.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

HitsBar::HitsBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_all(button(tr("Tag all"), tr("Tag all of these places, as one step"), &HitsBar::allRequested))
    , m_review(button(
          tr("Review…"), tr("Look at one place after the other, and tag or skip it"),
          &HitsBar::reviewRequested))
    , m_take(button(
          {}, tr("Tag this place and go to the next (Enter, or any tag’s key)"), &HitsBar::takeRequested))
    , m_skip(
          button(tr("Skip (Del)"), tr("Leave this place and go to the next (Del)"), &HitsBar::skipRequested))
    , m_back(button(
          tr("Back (Backspace)"), tr("Go to the place before (Backspace, Shift+F3)"),
          &HitsBar::backRequested))
    , m_cancel(button(tr("Cancel"), tr("Tag nothing (Esc)"), &HitsBar::endRequested))
{
    setProperty("role", u"bar"_s);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"hitsBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setText(u"✕"_s);
    m_close->setProperty("role", u"flat"_s);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close (Esc)"));
    m_close->setToolTip(tr("Close (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &HitsBar::endRequested);
    layOut();
    listen({Qt::Key_Escape}, &HitsBar::endRequested);
    listen({Qt::Key_Return, Qt::Key_Enter}, &HitsBar::takeRequested);
    listen({Qt::Key_Delete}, &HitsBar::skipRequested);
    listen({Qt::Key_Backspace}, &HitsBar::backRequested);
    hide();
}

void HitsBar::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_close);
    layout->addLayout(line);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the tagging"));
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    for (QPushButton *each : {m_all, m_review, m_take, m_skip, m_back}) {
        second->addWidget(each);
    }
    second->addWidget(m_progress, 1);
    second->addWidget(m_cancel);
    second->addStretch();
    layout->addLayout(second);
    QWidget *last = m_all;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_review, m_take, m_skip, m_back, m_cancel, m_close}) {
        setTabOrder(last, next);
        last = next;
    }
}

QPushButton *HitsBar::button(const QString &text, const QString &tip, void (HitsBar::*signal)())
{
    auto *made = new QPushButton(text, this);
    made->setToolTip(tip);
    made->setAutoDefault(true); // Enter presses it
    connect(made, &QPushButton::clicked, this, signal);
    return made;
}

/// Keys of a review act in the bar alone, whatever the keyboard's layout; Esc always does.
void HitsBar::listen(const QList<QKeySequence> &keys, void (HitsBar::*signal)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, signal);
    addAction(action);
    if (signal != &HitsBar::endRequested) {
        m_reviewKeys.append(action);
    }
}

void HitsBar::show(Face face, const QString &text)
{
    m_face = face;
    m_text->setText(text);
    setAccessibleName(text);
    m_all->setVisible(face == Face::Offer);
    m_review->setVisible(face == Face::Offer);
    for (QPushButton *each : {m_take, m_skip, m_back}) {
        each->setVisible(face == Face::Review);
    }
    m_progress->setVisible(face == Face::Progress);
    m_cancel->setVisible(face == Face::Progress);
    m_close->setVisible(face != Face::Progress);
    for (QAction *action : std::as_const(m_reviewKeys)) {
        action->setEnabled(face == Face::Review);
    }
    QFrame::show();
}

void HitsBar::offer(const QString &text, const QIcon &icon, bool all)
{
    m_icon->setPixmap(icon.pixmap(marks::swatchSize, marks::swatchSize));
    show(Face::Offer, text);
    m_all->setVisible(all);
    (all ? m_all : m_review)->setFocus(Qt::OtherFocusReason);
}

void HitsBar::putAway(QWidget &reader)
{
    const bool hadFocus = hasFocus() || isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus) {
        reader.setFocus(Qt::OtherFocusReason);
    }
}

void HitsBar::showProgress(const QString &text, double progress)
{
    const bool begins = m_face != Face::Progress;
    show(Face::Progress, text);
    if (begins) {
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
    if (progress < 0 && m_cancel->hasFocus()) {
        setFocus(Qt::OtherFocusReason); // a button that can do nothing would hand it to anyone
    }
    m_cancel->setEnabled(progress >= 0);
    // A line that runs without an end would keep an idle program busy; the text says what goes on.
    m_progress->setValue(progress < 0 ? m_progress->maximum() : qRound(progress * m_progress->maximum()));
}

void HitsBar::showReview(const QString &text, const QString &take)
{
    const bool begins = m_face != Face::Review || isHidden();
    m_take->setText(take);
    m_take->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_take->setToolTip(QString(take).remove(u'&')); // a long name may not fit
    show(Face::Review, text);
    if (begins) {
        setFocus(Qt::OtherFocusReason);
    }
}

void HitsBar::nameSkip(const QString &text, const QString &tip)
{
    m_skip->setText(text);
    m_skip->setToolTip(tip);
}

QString HitsBar::text() const
{
    return m_text->text();
}

} // namespace ui
