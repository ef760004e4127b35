// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/same_line.h"

#include "ui/panel/fields.h"
#include "ui/panel/source_rows.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of more the list of claims tells.
constexpr qsizetype mostPlaces = 4;

} // namespace

SameLine::SameLine(QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget(this))
    , m_more(new QPushButton(m_column))
    , m_differ(new QLabel(tr("The verdicts differ."), m_column))
    , m_give(new QPushButton(tr("Use this verdict for all"), m_column))
{
    m_differ->setWordWrap(true);
    m_more->setProperty("role", u"link"_s);
    m_more->setToolTip(tr("List all claims that are the same"));
    m_give->setProperty("role", u"link"_s);
    m_give->setToolTip(tr("Give verdict, evidence and note of this claim to all that are the same"));
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_differ);
    column->addWidget(m_give, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(labelled(tr("Also in"), m_column, this));
    connect(m_more, &QPushButton::clicked, this, &SameLine::allWanted);
    connect(m_give, &QPushButton::clicked, this, &SameLine::giveWanted);
    hide();
}

void SameLine::showPlaces(const QList<Place> &places, bool differs, bool canGive)
{
    m_differ->setVisible(differs);
    m_give->setVisible(canGive);
    setVisible(!places.isEmpty());
    if (places == m_places) {
        return; // a button that has the focus stays
    }
    m_places = places;
    for (QPushButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    auto *column = static_cast<QVBoxLayout *>(m_column->layout());
    for (const Place &place : places.first(std::min(mostPlaces, places.size()))) {
        auto *button = new RowButton(place.text, m_column);
        button->setToolTip(place.tip);
        column->insertWidget(static_cast<int>(m_buttons.size()), button);
        connect(
            button, &QPushButton::clicked, this, [this, claim = place.claim] { emit placeChosen(claim); });
        m_buttons.push_back(button);
    }
    const auto more = static_cast<int>(places.size() - static_cast<qsizetype>(m_buttons.size()));
    m_more->setText(tr("%n more…", nullptr, more));
    m_more->setVisible(more > 0);
    orderTabs();
}

void SameLine::standBetween(QWidget &before, QWidget &after)
{
    m_before = &before;
    orderTabs();
    setTabOrder(m_give, &after);
}

QWidget &SameLine::last()
{
    return *m_give;
}

/// Buttons that are made later would come last of all otherwise.
void SameLine::orderTabs()
{
    if (!m_before) {
        return;
    }
    QWidget *before = m_before;
    for (QPushButton *button : m_buttons) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_more);
    setTabOrder(m_more, m_give);
}

} // namespace ui
