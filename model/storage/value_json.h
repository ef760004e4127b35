// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/project/change.h"
#include "model/storage/article_texts.h"

#include <QJsonObject>

namespace model::storage {

/// For a line of the history that this program cannot have written.
Error unreadableLine(const QString &detail);

// Each value as the history keeps it, without its id: public ids, code points, and only what is set. Reading
// one that was written gives the same again; what is not there is empty.
QJsonObject toJson(const Coder &coder, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Coder &coder, ArticleTexts &texts);
QJsonObject toJson(const Round &round, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Round &round, ArticleTexts &texts);
QJsonObject toJson(const Tag &tag, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Tag &tag, ArticleTexts &texts);
QJsonObject toJson(const Article &article, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Article &article, ArticleTexts &texts);
QJsonObject toJson(const Entity &entity, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Entity &entity, ArticleTexts &texts);
QJsonObject toJson(const Annotation &annotation, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Annotation &annotation, ArticleTexts &texts);
QJsonObject toJson(const Source &source, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Source &source, ArticleTexts &texts);
QJsonObject toJson(const Relation &relation, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Relation &relation, ArticleTexts &texts);
QJsonObject toJson(const Coding &coding, ArticleTexts &texts);
void fromJson(const QJsonObject &object, Coding &coding, ArticleTexts &texts);

} // namespace model::storage
