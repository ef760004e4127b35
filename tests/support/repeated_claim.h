// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_claim.h"
#include "model/storage/check.h"
#include "model/storage/stored_claims.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/project_file.h"

namespace tests {

using namespace Qt::StringLiterals;

/// Articles in which the same is claimed again and again, each with one claim, "A", "B", …
struct RepeatedClaim
{
    ProjectFile file;
    QList<model::ArticleId> articles;
    QList<model::AnnotationId> claims;

    explicit RepeatedClaim(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString name(QChar(u'A' + i));
            articles.append(file.add(name, u"%1 claims that rents rose by %2 %."_s.arg(name).arg(i)).id);
            claims.append(tag(i, u"rents rose by %1 %"_s.arg(i)));
        }
    }

    model::edits::By by() { return {file.coder(), file.round(), ++m_now}; }
    model::ArticlePage page(int place) { return file.page(articles.at(place)); }
    model::AnnotationId
    tag(int place, const QString &words, QStringView name = u"claim",
        std::optional<model::CoderId> coder = {})
    {
        file.tagWords(articles.at(place), words, name, 1, coder);
        return tests::find(page(place), words).id;
    }
    QList<model::AnnotationId> idsOf(const QList<int> &places) const
    {
        QList<model::AnnotationId> ids;
        for (const int place : places) {
            ids.append(claims.at(place));
        }
        return ids;
    }
    model::storage::Performed join(const QList<int> &places)
    {
        const auto joined = model::storage::joinedClaims(file.store(), idsOf(places));
        return file.store().perform(model::edits::joinClaims(joined.claims, joined.links, by()));
    }
    model::storage::Performed part(const QList<int> &places)
    {
        const QList<model::AnnotationId> ids = idsOf(places);
        const auto joined = model::storage::joinedClaims(file.store(), ids);
        return file.store().perform(model::edits::partClaims({ids.cbegin(), ids.cend()}, joined.links, by()));
    }
    model::storage::Performed remove(int place)
    {
        return file.store().perform(model::edits::remove(page(place), {claims.at(place)}, by()));
    }
    void removeArticle(int place)
    {
        file.store().perform(model::edits::removeArticles({page(place).article}, by()));
    }
    void undo() { file.store().undo(file.store().undoState(file.coder()).undo->number, file.coder()); }
    void redo() { file.store().redo(file.store().undoState(file.coder()).redo->number, file.coder()); }
    /// The claims that are shown as the same, group by group: "AB CDE".
    QString groups()
    {
        QStringList found;
        QSet<model::AnnotationId> told;
        for (const model::AnnotationId &claim : std::as_const(claims)) {
            QString group;
            for (const auto &row : model::storage::claimsSameAs(file.store(), claim)) {
                if (!told.contains(row.id)) {
                    told.insert(row.id);
                    group += QChar(u'A' + static_cast<int>(claims.indexOf(row.id)));
                }
            }
            if (!group.isEmpty()) {
                found.append(group);
            }
        }
        return found.join(u' ');
    }
    qsizetype links()
    {
        return file.column(u"SELECT uuid FROM relation WHERE kind = 'same' AND removed = 0"_s).size();
    }
    void requireSound()
    {
        for (const auto &finding : model::storage::checkProject(file.store().database()).findings) {
            FAIL_CHECK(finding.line().toStdString());
        }
        CHECK(file.column(u"PRAGMA foreign_key_check"_s).isEmpty());
    }

private:
    qint64 m_now = 1'700'000'000'000;
};

} // namespace tests
