// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/doorbell.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QFileInfo>

namespace app {

namespace {

/// Brings the window to the front if it is the one that has this project.
bool raise(ui::MainWindow &window, const QString &path)
{
    const model::Project *project = window.project();
    if (!project || QFileInfo(project->path()).canonicalFilePath() != path) {
        return false;
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    return true;
}

} // namespace

int runWindow(int &argc, char *argv[])
{
    const QApplication application(argc, argv);
    ui::MainWindow window;
    window.show();
    const ui::Doorbell doorbell([&window](const QString &path) { return raise(window, path); });
    const QStringList paths = QCoreApplication::arguments().mid(1);
    if (!paths.isEmpty()) {
        window.open(paths);
    }
    return QApplication::exec();
}

} // namespace app
