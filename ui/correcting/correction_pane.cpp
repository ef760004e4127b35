// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/correction_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CorrectionPane::CorrectionPane(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_bar(new QFrame(this))
    , m_state(new QLabel(this))
    , m_editor(new CorrectionEditor(theme, this))
    , m_accept(new QPushButton(tr("Accept"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"correction"_s);
    m_bar->setObjectName(u"correctionBar"_s);
    auto *title = new QLabel(tr("Correcting the text"), m_bar);
    title->setObjectName(u"correctionTitle"_s);
    auto *hint = new QLabel(
        tr("This is the article’s text itself. Tags move along with their words; they cannot be edited "
           "meanwhile."),
        m_bar);
    hint->setWordWrap(true);
    m_accept->setProperty("primary", true);
    m_accept->setToolTip(tr("Write the corrected text into the project (Ctrl+Enter)"));
    m_cancel->setToolTip(tr("Leave the text as it was (Esc)"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(hint);
    words->addWidget(m_state);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(14, 8, 12, 8);
    bar->setSpacing(8);
    bar->addLayout(words, 1);
    bar->addWidget(m_cancel, 0, Qt::AlignVCenter);
    bar->addWidget(m_accept, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_editor, 1);
    connect(m_accept, &QPushButton::clicked, this, &CorrectionPane::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &CorrectionPane::cancelled);
    connect(m_editor, &CorrectionEditor::acceptRequested, this, &CorrectionPane::accepted);
    connect(m_editor, &CorrectionEditor::cancelRequested, this, &CorrectionPane::cancelled);
    connect(m_editor, &CorrectionEditor::edited, this, &CorrectionPane::showState);
    hide();
}

void CorrectionPane::setBusy(bool busy)
{
    m_editor->setReadOnly(busy);
    m_accept->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    if (busy) {
        m_state->setText(tr("Moving the tags along…"));
    } else {
        showState();
    }
}

void CorrectionPane::showState()
{
    const int places = static_cast<int>(m_editor->rewriting().splices().count());
    m_state->setText(
        places == 0 ? tr("Nothing is changed yet.") : tr("%n place(s) changed.", nullptr, places));
}

} // namespace ui
