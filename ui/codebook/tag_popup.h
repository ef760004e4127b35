// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "ui/choice_popup.h"

namespace ui {

/// A small list over the article to find a tag by a part of its name. Where no tag is called what is typed,
/// the last row makes it.
class TagPopup final : public ChoicePopup
{
    Q_OBJECT

public:
    /// Whether the last row makes a tag.
    enum class Making { Offered, NotOffered };

    /// Stands at the lower end of `over`.
    TagPopup(const Theme &theme, QWidget *over);

    void offer(const model::Codebook &codebook, Making making = Making::Offered);
    void putAway();

signals:
    void tagChosen(model::TagId id);
    void tagWanted(const QString &label); ///< one that is not there yet

protected:
    void listFor(const QString &wanted) override;
    void take() override;
    void takeTab() override { putAway(); }
    void leave() override { putAway(); }
    void focusTaken(Qt::FocusReason /*reason*/) override { hide(); }

private:
    void addTag(const model::Tag &tag);

    model::Codebook m_codebook;
    Making m_making = Making::Offered;
};

} // namespace ui
