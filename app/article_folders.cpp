// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article_folders.h"

#include "model/reading/read_file.h"

#include <QDirIterator>
#include <QFileInfo>

namespace app {

namespace {

QStringList namedIn(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator it(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        if (model::reading::isArticleOfFolder(file)) {
            files.append(file);
        }
    }
    files.sort();
    return files;
}

} // namespace

QStringList filesIn(const QString &folder)
{
    return namedIn(folder, model::reading::articleFilePatterns());
}

QStringList documentsIn(const QString &folder)
{
    return namedIn(folder, model::reading::documentFilePatterns());
}

QStringList closedFoldersIn(const QString &folder)
{
    QStringList folders{folder};
    QDirIterator it(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        folders.append(it.next());
    }
    folders.removeIf([](const QString &one) {
        const QFileInfo info(one);
        return info.isSymLink() || (info.isReadable() && info.isExecutable());
    });
    folders.sort();
    return folders;
}

} // namespace app
