// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/project_names.h"

#include "model/project/coder_rules.h"
#include "model/storage/enum_words.h"
#include "model/storage/store.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

QByteArray word(Coder::Kind kind)
{
    switch (kind) {
    case Coder::Kind::Human:
        return "human";
    case Coder::Kind::Machine:
        return "machine";
    case Coder::Kind::Consensus:
        return "consensus";
    }
    return {};
}

} // namespace

ProjectNames::ProjectNames(storage::Store &store, const ExportRequest &request)
    : rows(store.database())
    , codebook(store.codebook())
    , layers(request, rows.coders(), rows.rounds())
    , variableKeys(rows.variables())
    , labels(request.labels)
    , m_isAnonymous(request.anonymous)
    , m_versions(rows.codebookVersions())
{
    const auto tags = rows.tags();
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
        if (const Tag *found = codebook.find(it.value())) {
            m_tags.insert(it.key(), *found);
            m_names.insert(it.key(), found->name.toUtf8());
            m_paths.insert(it.key(), codebook.path(found->id).toUtf8());
        }
    }
    nameCoders();
    const auto rounds = rows.rounds();
    for (auto it = rounds.cbegin(); it != rounds.cend(); ++it) {
        m_roundNames.insert(it.key(), it->name.toUtf8());
    }
}

/// Numbered in the order they came, so that a number tells nothing of a name and stays when others come.
void ProjectNames::nameCoders()
{
    const auto known = rows.coders();
    QList<qint64> keys = known.keys();
    std::sort(keys.begin(), keys.end());
    QList<Coder> coders;
    for (const qint64 key : std::as_const(keys)) {
        coders.append(known.value(key));
    }
    if (m_isAnonymous) {
        coders = anonymous(coders);
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        m_coderNames.insert(keys[i], coders[i].name.toUtf8());
        m_coderKinds.insert(keys[i], word(coders[i].kind));
    }
}

const Tag &ProjectNames::tag(qint64 key) const
{
    static const Tag none;
    const auto found = m_tags.constFind(key);
    return found == m_tags.cend() ? none : *found;
}

const Variable &ProjectNames::variable(qint64 key) const
{
    static const Variable none;
    const Variable *found = codebook.variable(variableKeys.value(key));
    return found ? *found : none;
}

QByteArray ProjectNames::level(const Variable &variable)
{
    const QLatin1StringView word = storage::word(variable.level);
    return {word.data(), word.size()};
}

qint64 ProjectNames::codebookVersionAt(qint64 milliseconds) const
{
    qint64 number = m_versions.empty() ? 1 : m_versions.front().first;
    for (const auto &[version, at] : m_versions) {
        number = at <= milliseconds ? version : number;
    }
    return number;
}

// Twice in each row of an export: QDateTime asks the system for its time zone again each time.
QByteArray isoTime(qint64 milliseconds)
{
    using namespace std::chrono;
    constexpr qint64 firstYear = -62'167'219'200'000;  // 0000-01-01
    constexpr qint64 yearTooFar = 253'402'300'800'000; // 10000-01-01
    if (milliseconds < firstYear || milliseconds >= yearTooFar) {
        return {};
    }
    const sys_seconds at(floor<seconds>(std::chrono::milliseconds(milliseconds)));
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    QByteArray text("0000-00-00T00:00:00Z");
    const auto put = [&text](qsizetype end, auto number) {
        for (auto left = static_cast<unsigned>(number); left > 0; left /= 10) {
            text[--end] = static_cast<char>('0' + left % 10);
        }
    };
    put(4, int(date.year()));
    put(7, unsigned(date.month()));
    put(10, unsigned(date.day()));
    put(13, time.hours().count());
    put(16, time.minutes().count());
    put(19, time.seconds().count());
    return text;
}

} // namespace model::exchange
