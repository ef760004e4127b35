// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/project/change.h"
#include "model/storage/texts_at.h"

#include <QJsonObject>

namespace model::storage {

/// For a line of the history that this program cannot have written.
Error unreadableLine(const QString &detail);

// Each value as the history keeps it, without its id: public ids, code points, and only what is set. Reading
// one that was written gives the same again; what is not there is empty.
QJsonObject toJson(const Coder &coder, const TextsAt &texts);
void fromJson(const QJsonObject &object, Coder &coder, const TextsAt &texts);
QJsonObject toJson(const Round &round, const TextsAt &texts);
void fromJson(const QJsonObject &object, Round &round, const TextsAt &texts);
QJsonObject toJson(const Tag &tag, const TextsAt &texts);
void fromJson(const QJsonObject &object, Tag &tag, const TextsAt &texts);
QJsonObject toJson(const Article &article, const TextsAt &texts);
void fromJson(const QJsonObject &object, Article &article, const TextsAt &texts);
QJsonObject toJson(const Entity &entity, const TextsAt &texts);
void fromJson(const QJsonObject &object, Entity &entity, const TextsAt &texts);
QJsonObject toJson(const Annotation &annotation, const TextsAt &texts);
void fromJson(const QJsonObject &object, Annotation &annotation, const TextsAt &texts);
QJsonObject toJson(const Source &source, const TextsAt &texts);
void fromJson(const QJsonObject &object, Source &source, const TextsAt &texts);
QJsonObject toJson(const Relation &relation, const TextsAt &texts);
void fromJson(const QJsonObject &object, Relation &relation, const TextsAt &texts);
QJsonObject toJson(const SameClaim &link, const TextsAt &texts);
void fromJson(const QJsonObject &object, SameClaim &link, const TextsAt &texts);
QJsonObject toJson(const Coding &coding, const TextsAt &texts);
void fromJson(const QJsonObject &object, Coding &coding, const TextsAt &texts);
QJsonObject toJson(const Variable &variable, const TextsAt &texts);
void fromJson(const QJsonObject &object, Variable &variable, const TextsAt &texts);
QJsonObject toJson(const VariableValue &value, const TextsAt &texts);
void fromJson(const QJsonObject &object, VariableValue &value, const TextsAt &texts);
QJsonObject toJson(const Dismissal &dismissal, const TextsAt &texts);
void fromJson(const QJsonObject &object, Dismissal &dismissal, const TextsAt &texts);

/// A correction of a text in the history: what it replaced, at code points of the text before it, and what
/// was counted on the text after it.
struct CorrectionLine
{
    QString sha256;
    qint64 characters = 0;
    qint64 words = 0;
    QList<Splice> splices;
};
QByteArray toJson(const CorrectionLine &correction);
/// Throws where it is none.
CorrectionLine correctionIn(const QByteArray &bytes);
/// In code points.
Shifts shiftsOf(const CorrectionLine &correction);

/// Compact; a U+FEFF that begins a string is escaped, because the parser takes it for a mark of the encoding.
QByteArray compactJson(const QJsonObject &object);

} // namespace model::storage
