// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/main_window.h"

#include <QApplication>

namespace app {

int runWindow(int &argc, char *argv[])
{
    const QApplication application(argc, argv);
    ui::MainWindow window;
    window.show();
    const QStringList paths = QCoreApplication::arguments().mid(1);
    if (!paths.isEmpty()) {
        window.open(paths);
    }
    return QApplication::exec();
}

} // namespace app
