// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/past_texts.h"

#include "model/error.h"
#include "model/storage/query.h"
#include "model/storage/value_json.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

const PastTexts::Known &PastTexts::of(ArticleId article)
{
    Query last(
        m_database, u"SELECT max(edit) FROM history_change WHERE subject_id = ? AND subject = 'text'"_s);
    last.bind(article);
    const qint64 number = last.next() ? last.integer(0) : 0;
    Known &known = m_known[article];
    if (known.last == number) {
        return known;
    }
    known = {number, true, {}};
    QString left;
    Query query(
        m_database,
        u"SELECT x.edit, h.undoes, CAST(x.before AS BLOB), CAST(x.after AS BLOB) FROM history_change x "
        "JOIN history h ON h.number = x.edit WHERE x.subject_id = ? AND x.subject = 'text' ORDER BY x.edit"_s);
    query.bind(article);
    while (query.next()) {
        const CorrectionLine made = correctionIn(query.bytes(3));
        const bool isNext = left.isEmpty() || correctionIn(query.bytes(2)).sha256 == left;
        known.corrections.push_back({query.integer(0), query.optionalInteger(1), shiftsOf(made), isNext});
        left = made.sha256;
    }
    Query text(m_database, u"SELECT text_sha256 FROM article WHERE uuid = ?"_s);
    text.bind(article);
    known.isWhole = left.isEmpty() || (text.next() && text.text(0) == left);
    return known;
}

std::vector<Shifts> PastTexts::since(ArticleId article, qint64 number)
{
    /// An edit, or (not `isForward`) what takes it back; a redo does the edit again.
    struct PassedStep
    {
        qint64 edit = 0;
        bool isForward = true;
        const Shifts *shifts = nullptr;
    };
    std::vector<PassedStep> way;
    QHash<qint64, PassedStep> seen;
    const Known &known = of(article);
    const bool isWhole = known.isWhole
        && std::all_of(known.corrections.begin(), known.corrections.end(), [number](const auto &correction) {
                             return correction.isNext || correction.number <= number;
                         });
    if (!isWhole) {
        throw Error(
            u"A correction of the article’s text is missing from the history, so what was done before it can "
            "be neither undone nor redone."_s);
    }
    for (const Correction &correction : known.corrections) {
        if (correction.number <= number) {
            continue;
        }
        PassedStep step{correction.number, true, &correction.shifts};
        if (correction.undoes) {
            const auto undone = seen.constFind(*correction.undoes);
            step.edit = undone == seen.cend() ? *correction.undoes : undone->edit;
            step.isForward = undone != seen.cend() && !undone->isForward;
        }
        seen.insert(correction.number, step);
        // There and back again moves nothing, not even what the edit would have taken.
        if (!way.empty() && way.back().edit == step.edit && way.back().isForward != step.isForward) {
            way.pop_back();
        } else {
            way.push_back(step);
        }
    }
    std::vector<Shifts> result;
    result.reserve(way.size());
    std::transform(way.begin(), way.end(), std::back_inserter(result), [](const PassedStep &step) {
        return *step.shifts;
    });
    return result;
}

std::optional<Shifts> PastTexts::by(ArticleId article, qint64 number)
{
    for (const Correction &correction : of(article).corrections) {
        if (correction.number == number) {
            return correction.shifts;
        }
    }
    return std::nullopt;
}

} // namespace model::storage
