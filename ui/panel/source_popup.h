// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/choice_popup.h"
#include "ui/panel/source_choice.h"

class QLabel;

namespace ui {

/// A small list over the article to choose a claim's source from, nearest first. Tab takes and goes on to how
/// it was said. While it is open a click on a name does the same.
class SourcePopup final : public ChoicePopup
{
    Q_OBJECT

public:
    SourcePopup(const Theme &theme, QWidget *over);

    /// Stands where it covers least of the claim, which stands there in `over`. Once something is typed the
    /// `names` of other articles are offered, too. Codebook and names outlive the choice.
    void offer(
        const QList<SourceChoice> &choices, const model::Codebook &codebook, const model::NameIndex &names,
        const QRect &claim);
    /// Takes the focus back after a click beside.
    void goOn() { focusField(); }

signals:
    /// A choice with neither mention nor entity is an unnamed source by its label.
    void sourceChosen(const ui::SourceChoice &choice, bool goesOn);
    void cancelled();

protected:
    void listFor(const QString &wanted) override;
    void take() override { choose(false); }
    void takeTab() override { choose(true); }
    void leave() override { emit cancelled(); }
    void focusTaken(Qt::FocusReason reason) override;

private:
    void addChoice(const SourceChoice &choice, const QString &text, const QString &beside = {});
    void choose(bool goesOn);

    void showHint(const QString &wanted);

    QLabel *m_hint;
    const model::Codebook *m_codebook = nullptr;
    const model::NameIndex *m_names = nullptr;
    QList<SourceChoice> m_choices;
    QList<SourceChoice> m_shown;
};

} // namespace ui
