// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/console.h"
#include "ui/doorbell.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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

/// Qt would end the program with a report meant for programmers.
bool hasDisplay()
{
    constexpr std::array signs = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::any_of(
        signs.begin(), signs.end(), [](const char *sign) { return !qEnvironmentVariableIsEmpty(sign); });
}

} // namespace

int runWindow(int &argc, char *argv[])
{
    if (!hasDisplay()) {
        Console().fail(u"There is no display to open a window on. The work can be done by commands, too: "
                       "tagline --help lists them."_s);
        return CouldNot;
    }
    const QApplication application(argc, argv);
    const QStringList paths = QCoreApplication::arguments().mid(1);
    // Before any window of ours appears: it would take the focus from the one that is raised.
    if (paths.size() == 1 && ui::raiseHolder(paths.constFirst())) {
        Console().note(u"“%1” is open already; its window was brought to the front."_s.arg(
            QFileInfo(paths.constFirst()).fileName()));
        return Done;
    }
    const bool isProject = paths.size() == 1 && ui::MainWindow::isProject(paths.constFirst());
    ui::MainWindow window(isProject ? paths.constFirst() : QString());
    window.show();
    const ui::Doorbell doorbell([&window](const QString &path) { return raise(window, path); });
    if (!isProject && !paths.isEmpty()) {
        window.open(paths);
    }
    return QApplication::exec();
}

} // namespace app
