// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/mentions_bar.h"

#include "ui/announcement.h"
#include "ui/panel/marks.h"
#include "ui/reader/article_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int gap = 14; ///< to the reader's foot and sides

} // namespace

MentionsBar::MentionsBar(ArticleView &view)
    : QFrame(&view)
    , m_view(view)
    , m_text(new QLabel(this))
    , m_all(link(tr("Tag all"), &MentionsBar::allRequested))
    , m_allKey(new QLabel(this))
    , m_review(link(tr("Review"), &MentionsBar::reviewRequested))
    , m_project(link(tr("In all articles…"), &MentionsBar::projectRequested))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_announcement(new Announcement(this))
{
    setProperty("role", u"notice"_s);
    setObjectName(u"mentionsBar"_s);
    setFont(Theme::uiFont()); // not the reader’s
    m_text->setTextFormat(Qt::RichText);
    m_allKey->setProperty("role", u"key"_s);
    m_project->setToolTip(
        m_project->text() + u'\n'
        + tr("Look for the name in all articles of the project, and tag or review what is found"));
    auto *close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setProperty("role", u"flat"_s);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close (Esc)"));
    close->setToolTip(tr("Close (Esc). View › Offer other mentions switches it off"));
    connect(close, &QToolButton::clicked, this, &MentionsBar::closed);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(5);
    buttons->addWidget(m_all);
    buttons->addWidget(m_allKey);
    buttons->addSpacing(6);
    buttons->addWidget(m_review);
    buttons->addSpacing(6);
    buttons->addWidget(m_project);
    buttons->addStretch();
    buttons->addWidget(close);
    m_lines->setContentsMargins(14, 5, 6, 5);
    m_lines->setSpacing(10);
    m_lines->addWidget(m_text);
    m_lines->addLayout(buttons);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    hide();
}

QPushButton *MentionsBar::link(const QString &text, void (MentionsBar::*signal)())
{
    auto *made = new QPushButton(text, this);
    made->setProperty("role", u"link"_s);
    made->setFocusPolicy(Qt::TabFocus);
    made->setCursor(Qt::PointingHandCursor);
    connect(made, &QPushButton::clicked, this, signal);
    return made;
}

void MentionsBar::showKeys(const QString &all, const QString &review)
{
    m_allKey->setText(all);
    m_all->setToolTip(m_all->text() + u'\n' + tr("Tag all of these places, as one step"));
    m_review->setToolTip(
        m_review->text() + u'\n'
        + (review.isEmpty() ? tr("Look at one place after the other")
                            : tr("Look at one place after the other (%1)").arg(review)));
}

void MentionsBar::offer(const QString &name, int sure, int doubtful)
{
    constexpr int widest = 260;
    const QString shown = m_text->fontMetrics().elidedText(name, Qt::ElideMiddle, widest);
    //: %1: a name
    QString text = sure > 0 ? tr("%1 is mentioned %n more time(s).", nullptr, sure)
                            : tr("%1 may be mentioned %n more time(s).", nullptr, doubtful);
    if (sure > 0 && doubtful > 0) {
        //: %1: a name; %2: "2 more"
        text = tr("%1 is mentioned %n more time(s), and perhaps %2.", nullptr, sure)
                   .arg(u"%1"_s, tr("%n more", "places that may be mentions", doubtful));
    }
    m_said = text.arg(marks::isolated(name));
    m_text->setText(text.toHtmlEscaped().arg(u"<b>"_s + marks::isolated(shown).toHtmlEscaped() + u"</b>"_s));
    m_text->setAccessibleName(m_said);
    m_text->setToolTip(
        doubtful > 0 ? tr("In doubt are words that may be part of a longer name or a common word, and names "
                          "that several share. “Tag all” leaves them; the review shows them.")
                     : QString());
    setAccessibleName(m_said);
    m_all->setVisible(sure > 0);
    m_allKey->setVisible(sure > 0 && !m_allKey->text().isEmpty());
    place();
    show();
    raise();
    m_announcement->say(m_said);
}

void MentionsBar::putAway()
{
    if (isAncestorOf(m_view.window()->focusWidget())) {
        m_view.setFocus(Qt::OtherFocusReason);
    }
    hide();
}

/// At the foot, in one line or where that is too wide in two; at the head where the current annotation would
/// be covered.
void MentionsBar::place()
{
    const QRect room = m_view.viewport()->geometry();
    m_lines->setDirection(QBoxLayout::LeftToRight);
    m_text->setWordWrap(false);
    // Else the line of buttons would tell the size that it had before some of them were hidden or shown.
    m_lines->invalidate();
    m_lines->activate();
    if (sizeHint().width() > room.width() - 2 * gap) {
        m_lines->setDirection(QBoxLayout::TopToBottom);
        m_text->setWordWrap(m_text->sizeHint().width() > room.width() - 4 * gap);
    }
    const int width = std::min(sizeHint().width(), room.width() - 2 * gap);
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    QRect place(0, 0, width, height);
    place.moveCenter(room.center());
    place.moveBottom(room.bottom() - gap);
    const model::Annotation *current =
        m_view.page() ? m_view.page()->annotations.find(m_view.current()) : nullptr;
    const QRect words =
        current ? m_view.rectOf(current->segments.extent()).translated(m_view.viewport()->pos()) : QRect();
    if (words.intersects(place.adjusted(0, -gap / 2, 0, gap))) {
        place.moveTop(room.top() + gap);
    }
    setGeometry(place);
}

void MentionsBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool MentionsBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && watched == &m_view
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && !isHidden()) {
        emit closed(); // and the reader does what it does
    }
    if (event->type() == QEvent::Resize && !isHidden()) {
        QMetaObject::invokeMethod(this, &MentionsBar::place, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
