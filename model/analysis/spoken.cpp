// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/spoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::analysis {

void Answers::add(qint64 subject, const QByteArray &value, qint64 entity)
{
    const std::pair key(value, entity);
    auto number = m_numbers.constFind(key);
    if (number == m_numbers.cend()) {
        number = m_numbers.insert(key, static_cast<int>(m_answers.size()));
        m_answers.push_back({QString::fromUtf8(value), entity});
    }
    m_of.insert(subject, *number);
}

const storage::VariableRow *Spoken::variable(const QString &name) const
{
    const auto found = std::find_if(variables.begin(), variables.end(), [&](const auto &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == variables.end() ? nullptr : &*found;
}

const storage::KindRow *Spoken::kind(qint64 key) const
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [key](const auto &one) { return one.key == key; });
    return found == kinds.end() ? nullptr : &*found;
}

bool Spoken::isOfKind(qint64 kind, qint64 above) const
{
    const storage::KindRow *one = this->kind(kind);
    // A damaged file may have a circle.
    for (size_t steps = 0; one && steps <= kinds.size(); ++steps) {
        if (one->key == above) {
            return true;
        }
        one = one->parent ? this->kind(*one->parent) : nullptr;
    }
    return false;
}

bool Spoken::canSpeak(qint64 key) const
{
    const storage::KindRow *one = kind(key);
    return one && one->namesEntities && one->name.compare("place"_L1, Qt::CaseInsensitive) != 0;
}

QString Spoken::nameOfSpeaker(int speaker) const
{
    const Speaker &one = speakers[static_cast<size_t>(speaker)];
    return one.name < 0 ? one.label : names[static_cast<size_t>(one.name)].name;
}

} // namespace model::analysis
