// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_bar.h"

#include "ui/find/find_options.h"
#include "ui/placeholder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A style sheet looks at a role only once.
void setRole(QLabel &label, const QString &role)
{
    if (label.property("role").toString() != role) {
        label.setProperty("role", role);
        label.style()->unpolish(&label);
        label.style()->polish(&label);
    }
}

} // namespace

void FindField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit stepRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_field(new FindField(this))
    , m_count(new QLabel(this))
    , m_options(new FindOptions(u"article"_s, false, this))
    , m_mistake(new QLabel(this))
    , m_previous(addButton(u"↑"_s, tr("Previous place (Shift+Enter)")))
    , m_next(addButton(u"↓"_s, tr("Next place (Enter)")))
    , m_tag(addButton(tr("Tag…"), tr("Tag all places that were found, at once or one by one (Ctrl+T)")))
    , m_close(addButton(u"✕"_s, tr("Close (Esc)")))
{
    setProperty("role", u"bar"_s);
    setFocusProxy(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    showPlaceholder(*m_field, tr("Find in the article…"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_field->setMinimumWidth(90);
    m_field->setMaximumWidth(420);
    m_count->setTextFormat(Qt::PlainText);
    // Else the buttons would move under the hand with each other count.
    m_count->setMinimumWidth(
        m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(u"0,000"_s, u"0,000"_s)));
    setRole(*m_count, u"muted"_s);
    line->addWidget(m_field, 3);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_options);
    line->addWidget(m_count);
    line->addWidget(m_tag);
    line->addStretch(1);
    line->addWidget(m_close);
    layout->addLayout(line);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    setRole(*m_mistake, u"warning"_s);
    m_mistake->hide();
    QSizePolicy keepsRoom = m_tag->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // else the others would move as it comes and goes
    m_tag->setSizePolicy(keepsRoom);
    m_tag->hide();
    layout->addWidget(m_mistake);
    join();
    hide();
}

void FindBar::join()
{
    // Tab leads along the line.
    setTabOrder(m_field, m_previous);
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_options);
    setTabOrder(m_options, m_tag);
    setTabOrder(m_tag, m_close);
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::edited);
    connect(m_options, &FindOptions::chosen, this, &FindBar::edited);
    connect(m_field, &FindField::stepRequested, this, &FindBar::stepRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(+1); });
    connect(m_tag, &QToolButton::clicked, this, &FindBar::tagRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);
}

QToolButton *FindBar::addButton(const QString &sign, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setProperty("role", u"flat"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setWords(const QString &words)
{
    m_field->setText(words);
}

void FindBar::focusWords()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::showCount(const QString &text, bool isGood)
{
    m_count->setText(text);
    setRole(*m_count, isGood ? u"muted"_s : u"warning"_s);
}

QString FindBar::count() const
{
    return m_count->text();
}

void FindBar::showMistake(const QString &text)
{
    m_mistake->setText(text);
    m_mistake->setVisible(!text.isEmpty());
}

QString FindBar::mistake() const
{
    return m_mistake->isHidden() ? QString() : m_mistake->text();
}

void FindBar::setHasPlaces(bool has)
{
    m_hasPlaces = has;
    m_tag->setVisible(m_hasPlaces && m_canTag);
}

void FindBar::setCanTag(bool can)
{
    m_canTag = can;
    m_tag->setVisible(m_hasPlaces && m_canTag);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ui
