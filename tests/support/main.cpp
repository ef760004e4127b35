// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

namespace {

// The same surroundings for every test and every program a test starts, whoever runs it and wherever:
// nothing is read from or left in the home of the person at the machine, nor asked of their desktop.
void moveInto(const QDir &home)
{
    for (const char *variable :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
          "XDG_CACHE_HOME"}) {
        qputenv(variable, QFile::encodeName(home.path()));
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home(QDir::tempPath() + QStringLiteral("/tagline-tests-XXXXXX"));
    moveInto(QDir(home.path()));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tagline-tests"));
    return Catch::Session().run(argc, argv);
}
