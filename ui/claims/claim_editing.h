// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_claim.h"
#include "model/project/project.h"
#include "model/storage/stored_claims.h"
#include "ui/claims/claims_order.h"

#include <QObject>

#include <functional>

namespace ui {

/// What hands do in the list of claims: each becomes one edit of the project, also in articles that are not
/// open.
class ClaimEditing final : public QObject
{
    Q_OBJECT

public:
    explicit ClaimEditing(model::Project &project, QObject *parent = nullptr);

    /// One cell: the verdict's code, the evidence or the note.
    void change(const model::storage::ClaimRow &claim, ClaimColumn column, const QString &value);
    /// The verdict of all of these, as one step.
    void changeAll(const QList<model::storage::ClaimRow> &claims, const QString &verdict);
    // Whether claims are the same, each as one step.

    /// Joins these, and so all that are the same as one of them.
    void join(const QList<model::AnnotationId> &claims);
    /// Takes these out of their groups.
    void part(const QList<model::AnnotationId> &claims);
    /// Gives verdict, evidence and note of a claim to others, as one step. Where something else stands there,
    /// it is asked first whether so many may be written over.
    void giveFinding(
        model::AnnotationId from, const QList<model::AnnotationId> &to,
        const std::function<bool(int)> &mayReplace);
    /// Waits until all of it is on its way to the file: before the list, or the project, goes.
    void finish();

signals:
    void settled(); ///< none is pending any more
    void failed(const model::Error &error);

private:
    void setAll(const QList<model::AnnotationId> &claims, QStringView variable, const QString &value);
    void changeNote(model::AnnotationId claim, const QString &note);
    void readStored(
        const QList<model::AnnotationId> &claims, model::VariableId variable,
        std::function<model::Edit(const QList<model::StoredClaim> &)> edit);
    template <typename Read>
    void
    post(std::function<Read(model::storage::Store &)> read, std::function<model::Edit(const Read &)> edit);
    void settle();

    model::Project &m_project;
    int m_pending = 0; ///< edits whose claims are still being read
};

} // namespace ui
