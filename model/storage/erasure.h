// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace model::storage {

/// What a note stands on.
struct NoteOwner
{
    enum class Kind { Article, Annotation, Source, Entity };

    Kind kind = Kind::Article;
    QUuid id; ///< public

    friend bool operator==(const NoteOwner &, const NoteOwner &) = default;
};

/// As the file calls the table and the history its subject: "annotation".
QByteArray wordOf(NoteOwner::Kind kind);

/// What is to be taken out of a project for good.
struct Erasure
{
    /// With everything on them, and the names that stand in no other.
    QList<ArticleId> articles = {};
    /// With what is known of them. What was tagged stays tagged and means nobody; who speaks in such a name
    /// is called "?". The words of the articles stay.
    QList<EntityId> names = {};
    /// Their notes, and all that these ever said.
    QList<NoteOwner> notes = {};

    bool isEmpty() const { return articles.isEmpty() && names.isEmpty() && notes.isEmpty(); }
};

} // namespace model::storage
