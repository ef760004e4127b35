// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passing_place.h"

#include "ui/banner.h"
#include "ui/project_place.h"
#include "ui/window_memory.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString asksSetting = u"passingPlaceAsks"_s;

QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(path) : folder;
}

} // namespace

bool isPassingPlace(const QString &path)
{
    const QString home = folderOf(QDir::homePath());
    const QString file = folderOf(path);
    QStringList roots = {
        QDir::tempPath(), u"/tmp"_s, u"/var/tmp"_s,
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation),
        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)};
    return std::any_of(roots.cbegin(), roots.cend(), [&](const QString &root) {
        const QString folder = root.isEmpty() ? QString() : folderOf(root);
        // Without a folder for downloads the home stands for it; and a home may itself be a temporary one.
        const bool holdsHome = (home + u'/').startsWith(folder + u'/');
        return !folder.isEmpty() && !holdsHome && file.startsWith(folder + u'/');
    });
}

PassingPlace::PassingPlace(Banner &banner, QAction &keep, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    auto *never = new QAction(tr("Don’t ask again"), &banner);
    never->setToolTip(tr("Edit projects where they are; File › Keep in Documents still does it"));
    banner.offer({&keep, never});
    connect(&keep, &QAction::triggered, this, &PassingPlace::keepCopy);
    connect(never, &QAction::triggered, this, [this] {
        memory::rememberNumber(asksSetting, 0);
        m_banner.say({});
    });
}

void PassingPlace::setProject(model::Project *project)
{
    m_project = project;
    m_isKeeping = false;
    const bool asks = isOffered() && memory::number(asksSetting, 1) != 0;
    m_banner.say(
        asks ? tr("This project lies in %1, where files are often cleared away. Keep a copy of it in your "
                  "documents and work there, or close this message to edit it where it is.")
                   .arg(shownFolder(project->path()))
             : QString());
}

bool PassingPlace::isOffered() const
{
    return m_project && m_project->readOnlyReason().isEmpty() && isPassingPlace(m_project->path());
}

void PassingPlace::keepCopy()
{
    if (m_isKeeping) {
        return;
    }
    const QString path = placeForProject(QFileInfo(m_project->path()).completeBaseName());
    if (path.isEmpty()) {
        emit failed(model::Error(tr(
            "The folder Tagline in your documents cannot be made. Use File › Save a copy, and choose a place "
            "yourself.")));
        return;
    }
    m_isKeeping = true;
    m_project->read<QString>(
        this,
        [path](model::storage::Store &store) {
            store.saveCopy(path);
            return path;
        },
        [this](const QString &written) { emit kept(written); },
        [this](const model::Error &error) {
            m_isKeeping = false;
            emit failed(error);
        });
}

} // namespace ui
