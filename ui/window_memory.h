// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the window remembers from one start to the next (QSettings).
namespace ui::memory {

QStringList recentProjects(); ///< newest first; only files that are still there
void rememberProject(const QString &path);

/// The article that was open last in a project, or null.
model::ArticleId lastArticle(const QString &projectPath);
void rememberArticle(const QString &projectPath, model::ArticleId id);

QByteArray layoutOf(const QString &part);
void rememberLayout(const QString &part, const QByteArray &state);

int number(const QString &name, int otherwise);
void rememberNumber(const QString &name, int value);

} // namespace ui::memory
