// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/source_popup.h"

#include "ui/panel/marks.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

SourcePopup::SourcePopup(const Theme &theme, QWidget *over)
    : ChoicePopup(
        theme, over,
        {tr("Choose the source of the claim"), tr("Find a source"), tr("Find a name, or describe who speaks"),
         tr("Possible sources")})
    , m_hint(new QLabel(this))
{
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    column().addWidget(m_hint);
}

/// Who says it mostly stands a line above or below.
void SourcePopup::offer(
    const QList<SourceChoice> &choices, const model::Codebook &codebook, const model::NameIndex &names,
    const QRect &claim)
{
    m_choices = choices;
    m_codebook = &codebook;
    m_names = &names;
    const int line = 2 * over().fontMetrics().lineSpacing();
    begin(claim.adjusted(0, -line, 0, line));
}

void SourcePopup::listFor(const QString &wanted)
{
    m_shown.clear();
    bool exact = false;
    for (const SourceChoice &choice : std::as_const(m_choices)) {
        if (!choice.name.contains(wanted, Qt::CaseInsensitive)) {
            continue;
        }
        addChoice(choice, choice.entity.isNull() ? tr("%1 (unnamed)").arg(choice.name) : choice.name);
        exact = exact || choice.name.compare(wanted, Qt::CaseInsensitive) == 0;
    }
    for (const SourceChoice &choice : sourcesElsewhere(*m_names, *m_codebook, m_choices, wanted)) {
        addChoice(choice, choice.name, tr("of other articles"));
    }
    if (!wanted.isEmpty() && !exact) {
        addChoice({{}, {}, {}, wanted}, tr("Unnamed source: %1").arg(wanted));
    }
    showHint(wanted);
}

/// Before anything is typed the first of the list is the one nearest to the claim.
void SourcePopup::showHint(const QString &wanted)
{
    const bool isNearest = wanted.isEmpty() && !m_shown.isEmpty() && !m_shown.first().mention.isNull();
    m_hint->setText(
        isNearest ? tr("Who says this? Enter takes %1, the nearest. Or click a name in the article, or:")
                        .arg(marks::isolated(m_shown.first().name))
                  : tr("Who says this? Click a name in the article, or:"));
}

void SourcePopup::addChoice(const SourceChoice &choice, const QString &text, const QString &beside)
{
    const model::Tag *tag = m_codebook->find(choice.tag);
    addRow({text, tag ? theme().style(*tag).ink : theme().colors().muted, beside});
    m_shown.append(choice);
}

/// A click may be meant for a name in the article; whoever looks for words or the like has left.
void SourcePopup::focusTaken(Qt::FocusReason reason)
{
    if (reason == Qt::ShortcutFocusReason) {
        emit cancelled();
    }
}

void SourcePopup::choose(bool goesOn)
{
    if (currentRow() >= 0) {
        const SourceChoice choice = m_shown[currentRow()];
        emit sourceChosen(choice, goesOn);
    }
}

} // namespace ui
