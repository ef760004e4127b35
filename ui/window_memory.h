// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTimer>

/// What the window remembers from one start to the next (QSettings).
namespace ui::memory {

QStringList recentProjects(); ///< newest first; some may be gone
void rememberProject(const QString &path);
void forgetProject(const QString &path);

/// The article that was open last in a project, or null.
model::ArticleId lastArticle(const QString &projectPath);
void rememberArticle(const QString &projectPath, model::ArticleId id);

/// Who coded last in a project on this computer, or null.
model::CoderId lastCoder(const QString &projectPath);
void rememberCoder(const QString &projectPath, model::CoderId id);

/// Which project and article are at hand, written a moment after one came there: the settings' file waits for
/// the disk, and the article that was asked for does not.
class Place final
{
public:
    Place();
    ~Place() { write(); }
    Q_DISABLE_COPY_MOVE(Place)

    void setProject(const QString &path);
    void setArticle(model::ArticleId id);
    /// Writes what is still to be written.
    void write();

private:
    QTimer m_timer;
    QString m_project;
    bool m_isNewProject = false;
    model::ArticleId m_article;
};

QByteArray layoutOf(const QString &part);
void rememberLayout(const QString &part, const QByteArray &state);

int number(const QString &name, int otherwise);
void rememberNumber(const QString &name, int value);

} // namespace ui::memory
