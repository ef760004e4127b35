// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claim_editing.h"
#include "ui/dialogs.h"
#include "ui/panel/same_line.h"
#include "ui/place.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace ui {

class SameClaimDialog;

/// Of the current claim of the open article: where else it was made, in the panel; “Same claim as…” finds
/// others, “Not the same claim” takes it out again.
class SameClaims final : public QObject
{
    Q_OBJECT

public:
    SameClaims(SameLine &line, Dialogs &dialogs, QWidget &window);

    /// The project has to outlive it, or be taken away by nullptr.
    void setProject(model::Project *project);
    /// The current annotation, whatever it is; again after each change.
    void showCurrent(model::AnnotationId id);
    /// Whether the current one is a claim that is joined with another one.
    bool isJoined() const;
    void find();
    void part();

signals:
    void placeChosen(const ui::Place &place);
    void listWanted(model::AnnotationId claim); ///< all that are the same as this one
    void failed(const model::Error &error);

private:
    void take(model::AnnotationId id, const QList<model::storage::ClaimRow> &rows);
    void goTo(model::AnnotationId claim);
    void giveFinding();
    bool isClaim(model::AnnotationId id) const;

    SameLine &m_line;
    Dialogs &m_dialogs;
    QWidget &m_window;
    model::Project *m_project = nullptr;
    std::unique_ptr<ClaimEditing> m_editing;
    QPointer<SameClaimDialog> m_finder;
    model::AnnotationId m_current;
    QList<model::storage::ClaimRow> m_others; ///< that are the same as the current one
};

} // namespace ui
