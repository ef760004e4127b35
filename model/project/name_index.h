// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace model {

/// What the names of the whole project are, in memory: found by what they are called, without regard to case
/// and marks. Loaded once and kept current by Changes. 50,000 names take about 15 MB.
class NameIndex
{
public:
    struct Known
    {
        EntityId id; ///< null where a name went
        TagId tag;
        QString name;
        QStringList aliases;
        QString folded; ///< the name, and each alias behind a line feed
    };

    void reserve(qsizetype names);
    /// Adds it, or replaces what is known of it.
    void put(const Entity &entity);
    void remove(EntityId id);
    void apply(const Change &change);

    qsizetype size() const { return m_at.size(); }
    /// nullptr if there is none. Until the next change of the index.
    const Known *find(EntityId id) const;
    /// All of that kind whose name or an alias folds to the same, oldest first.
    QList<const Known *> called(const QString &name, TagId kind) const;
    /// What a hand that types this may mean: each typed word begins a word of the name or of an alias, or all
    /// of it stands somewhere within. Nearest first: the name itself, its beginning, its words, its aliases.
    /// Only those that fit, if told so.
    QList<const Known *>
    matching(const QString &typed, qsizetype most, const std::function<bool(const Known &)> &fits = {}) const;
    /// Names of that kind that have all of these words, folded and whole, fewest others first.
    QList<const Known *> withWords(const QStringList &words, TagId kind, qsizetype most) const;
    /// All, in the order of their place in memory; those with a null id are none.
    const std::vector<Known> &all() const { return m_known; }

private:
    void forgetKeys(quint32 at);
    void noteKeys(quint32 at);

    std::vector<Known> m_known;
    std::vector<quint32> m_free;
    QHash<EntityId, quint32> m_at;
    QMultiHash<size_t, quint32> m_byKey; ///< hash of what a name or alias folds to
};

} // namespace model
