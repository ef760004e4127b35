// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/picture.h"
#include "app/window.h"

#include <QCoreApplication>

namespace {

/// What needs no window system is answered without one.
std::optional<int> runWithoutWindow(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == QStringLiteral("picture") && !app::asksForHelp(words)) {
        return std::nullopt;
    }
    return app::runCommandLine(words);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("tagline"));
    QCoreApplication::setOrganizationName(QStringLiteral("tagline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TAGLINE_VERSION));
    if (const auto code = runWithoutWindow(argc, argv)) {
        return *code;
    }
    return argc > 1 && QByteArrayView(argv[1]) == "picture" ? app::runPicture(argc, argv)
                                                            : app::runWindow(argc, argv);
}
