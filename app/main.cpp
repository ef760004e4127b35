// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/offscreen.h"
#include "app/window.h"

#include <QCoreApplication>

#include <clocale>

namespace {

/// In the plain C locale, as under cron, and in one that is not installed Qt warns on standard error and then
/// takes C.UTF-8; taken before, it has nothing to warn of. The language and the country stay as they were
/// wished for.
void preferUtf8()
{
    std::setlocale(LC_CTYPE, "");
    const QByteArrayView locale = std::setlocale(LC_CTYPE, nullptr);
    if (locale == "C" || locale == "POSIX") {
        if (const QByteArray wished = qgetenv("LC_ALL"); !wished.isEmpty()) {
            qputenv("LANG", wished);
            qunsetenv("LC_ALL");
        }
        qputenv("LC_CTYPE", "C.UTF-8");
    }
}

/// What needs no window system is answered without one.
std::optional<int> runWithoutWindow(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (app::drawingCommand(words.value(0)) && !app::asksForHelp(words)) {
        return std::nullopt;
    }
    return app::runCommandLine(words);
}

} // namespace

int main(int argc, char *argv[])
{
    preferUtf8();
    QCoreApplication::setApplicationName(QStringLiteral("tagline"));
    QCoreApplication::setOrganizationName(QStringLiteral("tagline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TAGLINE_VERSION));
    if (const auto code = runWithoutWindow(argc, argv)) {
        return *code;
    }
    const auto drawing = app::drawingCommand(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    return drawing ? app::runOffscreen(argc, argv, *drawing) : app::runWindow(argc, argv);
}
