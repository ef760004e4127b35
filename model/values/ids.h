// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace model {

/// A fresh version 7 UUID (RFC 9562): it begins with the time, so rows made one after the other lie beside
/// each other in the file's indexes. Within this process each is greater than the one before.
QUuid makeUuid();

/// The public identity of one subject, made once and kept through undo, export and merge. A null id means
/// "none". Ids of different subjects do not convert into each other.
template <typename Subject>
struct Id
{
    QUuid uuid;

    static Id make() { return {makeUuid()}; }

    /// The id written as 36 characters without braces, in any case; nothing if the text is not that.
    static std::optional<Id> fromText(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (text.size() != 36 || uuid.isNull()) {
            return std::nullopt;
        }
        return Id{uuid};
    }

    bool isNull() const { return uuid.isNull(); }
    /// 36 lower-case characters without braces: the form in the file and in every export.
    QString text() const { return uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.uuid == b.uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.uuid, seed); }
};

using ArticleId = Id<struct ArticleSubject>;
using AnnotationId = Id<struct AnnotationSubject>;
using TagId = Id<struct TagSubject>;
using CoderId = Id<struct CoderSubject>;
using RoundId = Id<struct RoundSubject>;
using EntityId = Id<struct EntitySubject>;
using SourceId = Id<struct SourceSubject>;
using RelationId = Id<struct RelationSubject>;
using SameClaimId = Id<struct SameClaimSubject>;
using CodingId = Id<struct CodingSubject>;
using VariableId = Id<struct VariableSubject>;
using OptionId = Id<struct OptionSubject>;
using ValueId = Id<struct ValueSubject>;
using DismissalId = Id<struct DismissalSubject>;
using BatchId = Id<struct BatchSubject>;

} // namespace model
