// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/console.h"
#include "app/sample.h"
#include "model/error.h"
#include "model/message.h"
#include "ui/doorbell.h"
#include "ui/speaking_window.h"
#include "ui/theme/program_icon.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

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

/// The sample, where nobody has worked in one yet; made in another thread, as it is made of many edits.
void openSample(ui::SpeakingWindow &shown)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Tagline"_s;
    const QString path = folder + u"/Sample.tagline"_s;
    if (QFileInfo::exists(path)) {
        shown.window().openProject(path);
        return;
    }
    shown.window().showSampleInMaking();
    QThreadPool::globalInstance()->start([&shown, folder, path] {
        QString failure;
        try {
            if (!QDir().mkpath(folder)) {
                throw model::Error(model::Message::tr("The folder “%1” cannot be made.").arg(folder));
            }
            createSample(path);
        } catch (const model::Error &error) {
            failure = error.text();
        }
        QMetaObject::invokeMethod(&shown, [&shown, path, failure] {
            if (failure.isEmpty()) {
                shown.window().sampleMade(path);
            } else {
                shown.window().sampleNotMade(failure);
            }
        });
    });
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
    // The desktop entry, by which task bars know whose windows these are.
    QGuiApplication::setDesktopFileName(u"tagline"_s);
    const QApplication application(argc, argv);
    const QStringList paths = QCoreApplication::arguments().mid(1);
    // Before any window of ours appears: it would take the focus from the one that is raised.
    if (paths.size() == 1 && ui::raiseHolder(paths.constFirst())) {
        Console().note(u"“%1” is open already; its window was brought to the front."_s.arg(
            QFileInfo(paths.constFirst()).fileName()));
        return Done;
    }
    const bool isProject = paths.size() == 1 && ui::MainWindow::isProject(paths.constFirst());
    QApplication::setWindowIcon(ui::programIcon());
    ui::SpeakingWindow shown(isProject ? paths.constFirst() : QString());
    QObject::connect(&shown, &ui::SpeakingWindow::sampleRequested, &shown, [&shown] { openSample(shown); });
    const ui::Doorbell doorbell([&shown](const QString &path) { return raise(shown.window(), path); });
    if (!isProject && !paths.isEmpty()) {
        shown.window().open(paths);
    }
    const int code = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // else it would answer a window that is gone
    return code;
}

} // namespace app
