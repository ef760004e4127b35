// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/search_pane.h"

#include "ui/find/hit_row.h"
#include "ui/find/search_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SearchPane::SearchPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("role", u"page"_s);
    setMinimumHeight(170);
    hide();
}

void SearchPane::build()
{
    m_form = new SearchForm(m_theme, this);
    m_list = new RowsList(m_theme, this);
    m_status = new QLabel(this);
    m_cancel = link(tr("Cancel"));
    m_tag = link(tr("Tag these…"));
    m_stale = new QLabel(this);
    m_again = link(tr("Search again"));
    m_progress = new QProgressBar(this);
    m_stack = new QStackedWidget(this);
    m_empty = new QLabel(this);
    setFocusProxy(m_form);
    m_cancel->setObjectName(u"cancel"_s);
    m_tag->setObjectName(u"tagFound"_s);
    m_tag->setToolTip(tr("Give all places of the list a tag, at once or one by one (Ctrl+T)"));
    m_tag->setAccessibleName(tr("Tag all that was found"));
    m_list->setAccessibleName(tr("Places found"));
    m_list->setItemDelegate(new HitRow(*m_list, m_theme));
    m_list->setModel(&m_hits);
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeStatus());
    layout->addWidget(m_stack, 1);
    connect(m_tag, &QPushButton::clicked, this, &SearchPane::tagRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SearchPane::cancelRequested);
    connect(m_again, &QPushButton::clicked, this, &SearchPane::againRequested);
    showStale({});
}

QWidget *SearchPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(13, 8, 8, 4);
    line->addWidget(m_form, 1);
    auto *close = new QToolButton(head);
    close->setText(u"✕"_s);
    close->setProperty("role", u"flat"_s);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close the search (Esc)"));
    close->setToolTip(tr("Close the search (Esc)"));
    line->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &SearchPane::closeRequested);
    return head;
}

QPushButton *SearchPane::link(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("role", u"link"_s);
    return button;
}

QWidget *SearchPane::makeStatus()
{
    auto *status = new QWidget(this);
    auto *layout = new QVBoxLayout(status);
    layout->setContentsMargins(13, 0, 8, 4);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    for (QLabel *label : {m_status, m_stale}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_status->setProperty("role", u"muted"_s);
    m_stale->setProperty("role", u"warning"_s);
    line->addWidget(m_status, 1);
    line->addWidget(m_tag);
    line->addWidget(m_cancel);
    layout->addLayout(line);
    auto *second = new QHBoxLayout;
    second->addWidget(m_stale, 1);
    second->addWidget(m_again);
    layout->addLayout(second);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    layout->addWidget(m_progress);
    return status;
}

QWidget *SearchPane::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(13, 8, 13, 8);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"muted"_s);
    layout->addWidget(m_empty);
    const QStringList words = {
        tr("Find parts of words too"), tr("Take é and e for the same"),
        tr("Take upper and lower case for the same"), tr("Look everywhere")};
    for (int i = 0; i < words.size(); ++i) {
        QPushButton *button = link(words[i]);
        connect(button, &QPushButton::clicked, this, [this, i] { emit offerTaken(static_cast<Offer>(i)); });
        m_offers.append(button);
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    layout->addStretch();
    return page;
}

void SearchPane::showStatus(const QString &text, double progress)
{
    m_status->setText(text);
    m_cancel->setVisible(progress >= 0);
    m_progress->setVisible(progress >= 0);
    m_progress->setValue(qRound(progress * m_progress->maximum()));
    showTag();
}

void SearchPane::setCanTag(bool can)
{
    m_canTag = can;
    if (isBuilt()) {
        showTag();
    }
}

/// A list that still grows is not tagged: nobody would know what was.
void SearchPane::showTag()
{
    m_tag->setVisible(m_canTag && m_hits.hits() > 0 && m_cancel->isHidden());
}

void SearchPane::showStale(const QString &text)
{
    m_stale->setText(text);
    m_stale->setVisible(!text.isEmpty());
    m_again->setVisible(!text.isEmpty());
}

void SearchPane::showEmpty(const QString &text, const QList<Offer> &offers)
{
    m_empty->setText(text);
    for (int i = 0; i < m_offers.size(); ++i) {
        m_offers[i]->setVisible(offers.contains(static_cast<Offer>(i)));
    }
    m_stack->setCurrentIndex(1);
}

void SearchPane::showHits()
{
    m_stack->setCurrentIndex(0);
}

void SearchPane::setCurrentRow(int row)
{
    const QModelIndex index = m_hits.index(row);
    m_list->setCurrentIndex(index);
    if (row == 1) {
        m_list->scrollToTop(); // with the title above it
    }
}

QString SearchPane::status() const
{
    return m_status->text();
}

QString SearchPane::emptyText() const
{
    return m_stack->currentIndex() == 1 ? m_empty->text() : QString();
}

QString SearchPane::stale() const
{
    return m_stale->text();
}

void SearchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_cancel->isHidden()) {
            emit closeRequested();
        } else {
            emit cancelRequested();
        }
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ui
