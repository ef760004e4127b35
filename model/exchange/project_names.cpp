// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/project_names.h"

#include "model/storage/store.h"

#include <QDateTime>

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
    , codebook(store.snapshot().codebook)
    , layers(request, rows.coders(), rows.rounds())
{
    const auto tags = rows.tags();
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
        if (const Tag *found = codebook.find(it.value())) {
            m_tags.insert(it.key(), *found);
            m_names.insert(it.key(), found->name.toUtf8());
            m_paths.insert(it.key(), codebook.path(found->id).toUtf8());
        }
    }
    const auto coders = rows.coders();
    for (auto it = coders.cbegin(); it != coders.cend(); ++it) {
        m_coderNames.insert(it.key(), it->name.toUtf8());
        m_coderKinds.insert(it.key(), word(it->kind));
    }
    const auto rounds = rows.rounds();
    for (auto it = rounds.cbegin(); it != rounds.cend(); ++it) {
        m_roundNames.insert(it.key(), it->name.toUtf8());
    }
}

const Tag &ProjectNames::tag(qint64 key) const
{
    static const Tag none;
    const auto found = m_tags.constFind(key);
    return found == m_tags.cend() ? none : *found;
}

QByteArray isoTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC().toString(Qt::ISODate).toLatin1();
}

} // namespace model::exchange
