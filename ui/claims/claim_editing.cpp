// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_editing.h"

#include "ui/claims/evidence.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// The store thread may be at the end of a slice of something long.
constexpr int longestWait = 5000;

} // namespace

using model::AnnotationId;
using model::AnsweredClaim;
using model::StoredClaim;
using model::storage::ClaimRow;
using model::storage::JoinedClaims;
using model::storage::Store;

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

void ClaimEditing::join(const QList<AnnotationId> &claims)
{
    post<JoinedClaims>(
        [claims](Store &store) { return model::storage::joinedClaims(store, claims); },
        [by = m_project.by()](const JoinedClaims &joined) {
            return model::edits::joinClaims(joined.claims, joined.links, by);
        });
}

void ClaimEditing::part(const QList<AnnotationId> &claims)
{
    post<JoinedClaims>(
        [claims](Store &store) { return model::storage::joinedClaims(store, claims); },
        [claims, by = m_project.by()](const JoinedClaims &joined) {
            return model::edits::partClaims({claims.cbegin(), claims.cend()}, joined.links, by);
        });
}

void ClaimEditing::giveFinding(
    AnnotationId from, const QList<AnnotationId> &to, const std::function<bool(int)> &mayReplace)
{
    QList<model::VariableId> asked;
    for (const QStringView name : {QStringView(u"verification"), QStringView(u"evidence")}) {
        if (const model::Variable *variable = m_project.codebook().variableNamed(name)) {
            asked.append(variable->id);
        }
    }
    post<QList<AnsweredClaim>>(
        [from, to](Store &store) {
            return model::storage::answeredClaims(store, QList<AnnotationId>{from} + to);
        },
        [from, asked, mayReplace, by = m_project.by()](QList<AnsweredClaim> claims) {
            if (claims.isEmpty() || claims.first().annotation.id != from) {
                return model::Edit{};
            }
            const model::edits::Finding finding = model::edits::findingOf(claims.takeFirst(), asked);
            const auto others =
                std::count_if(claims.cbegin(), claims.cend(), [&finding](const AnsweredClaim &claim) {
                    return model::edits::differsFrom(claim, finding);
                });
            return others > 0 && !mayReplace(static_cast<int>(others))
                ? model::Edit{}
                : model::edits::giveFinding(claims, finding, by);
        });
}

/// Their articles need not be open, so the edit is made from what the file has of them.
template <typename Read>
void ClaimEditing::post(std::function<Read(Store &)> read, std::function<model::Edit(const Read &)> edit)
{
    if (!m_project.readOnlyReason().isEmpty()) {
        return;
    }
    ++m_pending;
    m_project.read<Read>(
        this, std::move(read),
        [this, edit = std::move(edit)](const Read &stored) {
            m_project.perform(edit(stored));
            settle();
        },
        [this](const model::Error &error) {
            settle();
            emit failed(error);
        });
}

void ClaimEditing::readStored(
    const QList<AnnotationId> &claims, model::VariableId variable,
    std::function<model::Edit(const QList<StoredClaim> &)> edit)
{
    post<QList<StoredClaim>>(
        [claims, variable](Store &store) { return model::storage::storedClaims(store, claims, variable); },
        std::move(edit));
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
