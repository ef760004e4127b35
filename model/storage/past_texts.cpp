// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/past_texts.h"

#include "model/storage/query.h"
#include "model/storage/value_json.h"

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

const std::vector<PastTexts::Correction> &PastTexts::of(ArticleId article)
{
    Query last(
        m_database, u"SELECT max(edit) FROM history_change WHERE subject_id = ? AND subject = 'text'"_s);
    last.bind(article);
    const qint64 number = last.next() ? last.integer(0) : 0;
    Known &known = m_known[article];
    if (known.last == number) {
        return known.corrections;
    }
    known = {number, {}};
    Query query(
        m_database,
        u"SELECT x.edit, h.undoes, CAST(x.after AS BLOB) FROM history_change x "
        "JOIN history h ON h.number = x.edit WHERE x.subject_id = ? AND x.subject = 'text' ORDER BY x.edit"_s);
    query.bind(article);
    while (query.next()) {
        known.corrections.push_back(
            {query.integer(0), query.optionalInteger(1), shiftsOf(correctionIn(query.bytes(2)))});
    }
    return known.corrections;
}

std::vector<Shifts> PastTexts::since(ArticleId article, qint64 number)
{
    /// An edit, or (not `isForward`) what takes it back; a redo does the edit again.
    struct Step
    {
        qint64 edit = 0;
        bool isForward = true;
        const Shifts *shifts = nullptr;
    };
    std::vector<Step> way;
    QHash<qint64, Step> seen;
    for (const Correction &correction : of(article)) {
        if (correction.number <= number) {
            continue;
        }
        Step step{correction.number, true, &correction.shifts};
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
    std::transform(
        way.begin(), way.end(), std::back_inserter(result), [](const Step &step) { return *step.shifts; });
    return result;
}

std::optional<Shifts> PastTexts::by(ArticleId article, qint64 number)
{
    for (const Correction &correction : of(article)) {
        if (correction.number == number) {
            return correction.shifts;
        }
    }
    return std::nullopt;
}

} // namespace model::storage
