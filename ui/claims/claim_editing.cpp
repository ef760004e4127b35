// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_editing.h"

#include "ui/claims/evidence.h"

#include <QEventLoop>
#include <QTimer>

#include <utility>

namespace ui {

namespace {

/// The store thread may be at the end of a slice of something long.
constexpr int longestWait = 5000;

} // namespace

using model::AnnotationId;
using model::StoredClaim;
using model::storage::ClaimRow;

ClaimEditing::ClaimEditing(model::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
}

void ClaimEditing::change(const ClaimRow &claim, ClaimColumn column, const QString &value)
{
    switch (column) {
    case ClaimColumn::Verification:
        setAll({claim.id}, u"verification", value);
        break;
    case ClaimColumn::Evidence:
        setAll({claim.id}, u"evidence", tidiedEvidence(value));
        break;
    case ClaimColumn::Note:
        changeNote(claim.id, value.trimmed());
        break;
    default:
        break;
    }
}

void ClaimEditing::changeAll(const QList<ClaimRow> &claims, const QString &verdict)
{
    QList<AnnotationId> ids;
    for (const ClaimRow &claim : claims) {
        ids.append(claim.id);
    }
    setAll(ids, u"verification", verdict);
}

void ClaimEditing::setAll(const QList<AnnotationId> &claims, QStringView variable, const QString &value)
{
    if (const model::Variable *asked = m_project.codebook().variableNamed(variable)) {
        readStored(
            claims, asked->id,
            [id = asked->id, value, by = m_project.by()](const QList<StoredClaim> &stored) {
                return model::edits::setOfClaims(stored, id, value, by);
            });
    }
}

void ClaimEditing::changeNote(AnnotationId claim, const QString &note)
{
    readStored({claim}, {}, [note, by = m_project.by()](const QList<StoredClaim> &stored) {
        return stored.isEmpty() ? model::Edit{} : model::edits::changeNoteOf(stored.first(), note, by);
    });
}

/// Their articles need not be open, so the edit is made from what the file has of them.
void ClaimEditing::readStored(
    const QList<AnnotationId> &claims, model::VariableId variable,
    std::function<model::Edit(const QList<StoredClaim> &)> edit)
{
    if (!m_project.readOnlyReason().isEmpty()) {
        return;
    }
    ++m_pending;
    m_project.read<QList<StoredClaim>>(
        this,
        [claims, variable](model::storage::Store &store) {
            return model::storage::storedClaims(store, claims, variable);
        },
        [this, edit = std::move(edit)](const QList<StoredClaim> &stored) {
            m_project.perform(edit(stored));
            settle();
        },
        [this](const model::Error &error) {
            settle();
            emit failed(error);
        });
}

void ClaimEditing::settle()
{
    --m_pending;
    if (m_pending == 0) {
        emit settled();
    }
}

void ClaimEditing::finish()
{
    if (m_pending == 0) {
        return;
    }
    QEventLoop loop;
    connect(this, &ClaimEditing::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace ui
