// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offscreen.h"

#include "app/command_line.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The person's own settings and backups neither change what is drawn nor are changed by it; their fonts
/// stay.
void moveInto(const QTemporaryDir &home)
{
    using Place = QStandardPaths;
    QFile::link(Place::writableLocation(Place::GenericDataLocation) + u"/fonts"_s, home.filePath(u"fonts"_s));
    QFile::link(
        Place::writableLocation(Place::GenericConfigLocation) + u"/fontconfig"_s,
        home.filePath(u"fontconfig"_s));
    for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(place, QFile::encodeName(home.path()));
    }
}

QtMessageHandler usualHandler = nullptr;

/// The offscreen platform complains once for each window that it has no frame to size.
void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains("propagateSizeHints"_L1)) {
        usualHandler(type, context, text);
    }
}

} // namespace

std::optional<Command> drawingCommand(const QString &name)
{
    for (const Command &command : {pictureCommand(), pdfCommand()}) {
        if (command.usage.name == name) {
            return command;
        }
    }
    return std::nullopt;
}

int runOffscreen(int &argc, char *argv[], const Command &command)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    usualHandler = qInstallMessageHandler(handleMessage);
    const QTemporaryDir home;
    moveInto(home);
    QCoreApplication::setOrganizationName(u"tagline-"_s + command.usage.name);
    const QApplication application(argc, argv);
    return runCommand(command, QCoreApplication::arguments().mid(2));
}

} // namespace app
