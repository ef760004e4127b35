// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_memory.h"

#include <QCryptographicHash>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui::memory {

namespace {

constexpr qsizetype mostRecent = 8;

/// Paths hold characters that mean something in keys.
QString keyOf(const QString &group, const QString &projectPath)
{
    const QByteArray hash =
        QCryptographicHash::hash(projectPath.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return group + u'/' + QString::fromLatin1(hash);
}

QString articleKey(const QString &projectPath)
{
    return keyOf(u"articles"_s, projectPath);
}

QString coderKey(const QString &projectPath)
{
    return keyOf(u"coders"_s, projectPath);
}

} // namespace

QStringList recentProjects()
{
    return QSettings().value(u"recent"_s).toStringList();
}

void forgetProject(const QString &path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    QSettings().setValue(u"recent"_s, paths);
}

void rememberProject(const QString &path)
{
    QStringList paths = QSettings().value(u"recent"_s).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(u"recent"_s, paths.mid(0, mostRecent));
}

model::ArticleId lastArticle(const QString &projectPath)
{
    return model::ArticleId::fromText(QSettings().value(articleKey(projectPath)).toString())
        .value_or(model::ArticleId());
}

void rememberArticle(const QString &projectPath, model::ArticleId id)
{
    QSettings().setValue(articleKey(projectPath), id.text());
}

model::CoderId lastCoder(const QString &projectPath)
{
    return model::CoderId::fromText(QSettings().value(coderKey(projectPath)).toString())
        .value_or(model::CoderId());
}

void rememberCoder(const QString &projectPath, model::CoderId id)
{
    QSettings().setValue(coderKey(projectPath), id.text());
}

Place::Place()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    m_timer.callOnTimeout([this] { write(); });
}

void Place::setProject(const QString &path)
{
    write();
    m_project = path;
    m_isNewProject = true;
    m_timer.start();
}

void Place::setArticle(model::ArticleId id)
{
    m_article = id;
    m_timer.start();
}

void Place::write()
{
    m_timer.stop();
    if (std::exchange(m_isNewProject, false)) {
        rememberProject(m_project);
    }
    if (const model::ArticleId article = std::exchange(m_article, {}); !article.isNull()) {
        rememberArticle(m_project, article);
    }
}

QByteArray layoutOf(const QString &part)
{
    return QSettings().value(u"layout/"_s + part).toByteArray();
}

void rememberLayout(const QString &part, const QByteArray &state)
{
    QSettings().setValue(u"layout/"_s + part, state);
}

int number(const QString &name, int otherwise)
{
    return QSettings().value(name, otherwise).toInt();
}

void rememberNumber(const QString &name, int value)
{
    QSettings().setValue(name, value);
}

} // namespace ui::memory
