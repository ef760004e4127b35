// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <optional>

namespace model::storage {

// What is answered to variables, and who speaks, as exports need it: see export_rows.h.

/// Whom or what an answer is about, by internal key.
struct SubjectKey
{
    enum class Kind { Article, Annotation, Source, Entity };

    Kind kind = Kind::Article;
    qint64 key = 0;

    friend bool operator==(const SubjectKey &, const SubjectKey &) = default;
    friend size_t qHash(const SubjectKey &subject, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(subject.kind), subject.key);
    }
};

struct ValueRow
{
    qint64 variable = 0; ///< its key
    SubjectKey subject;
    QByteArray subjectId;
    std::optional<qint64> coder; ///< an entity's has neither
    std::optional<qint64> round;
    QByteArray value;
    QByteArray namesId; ///< where the answer is an entity: its id and name
    QByteArray names;
    QByteArray basis;
    QByteArray note;
    qint64 updated = 0;
};

struct ArticleSourceRow
{
    qint64 key = 0;
    QByteArray id;
    qint64 coder = 0;
    qint64 round = 0;
    std::optional<qint64> entity;
    QByteArray entityId;
    QByteArray name; ///< the entity's, else the label
    std::optional<qint64> entityTag;
    QByteArray wikidata;
    QByteArray note;
};

} // namespace model::storage
