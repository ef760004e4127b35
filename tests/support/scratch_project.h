// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/storage/store.h"

#include <QString>
#include <QTemporaryDir>

namespace tests {

/// A folder that goes away again, with a fresh project file in it. The file is closed except during calls.
class ScratchProject
{
public:
    ScratchProject();

    QString path() const { return m_folder.filePath(QStringLiteral("scratch.tagline")); }
    QString folder() const { return m_folder.path(); }
    /// Adds one article as its own batch.
    model::ArticleId addArticle(const QString &title, const QString &text) const;
    model::ArticleId addArticle(const model::storage::NewArticle &article) const;
    /// Writes bytes to a file in the folder; returns its path.
    QString writeFile(const QString &name, const QByteArray &bytes) const;
    /// What the file holds of an article, for its first coder and round.
    model::ArticlePage page(model::ArticleId id) const;
    model::storage::Snapshot snapshot() const;

private:
    QTemporaryDir m_folder;
};

} // namespace tests
