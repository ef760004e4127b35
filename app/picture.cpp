// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"

#include "app/command.h"
#include "app/command_line.h"
#include "app/console.h"
#include "app/open_project.h"
#include "model/error.h"
#include "model/exchange/output_file.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct PictureWish
{
    QString project;
    QString output;
    QSize size{1360, 860};
    bool dark = false;
    QString article;
};

PictureWish wishOf(const Arguments &arguments)
{
    PictureWish wish;
    wish.project = arguments.operands(1).first();
    arguments.require(u"-o"_s);
    wish.output = arguments.value(u"-o"_s);
    wish.dark = arguments.has(u"--dark"_s);
    wish.article = arguments.value(u"--article"_s);
    if (arguments.has(u"--size"_s)) {
        static const QRegularExpression form(u"^([1-9]\\d{2,3})x([1-9]\\d{2,3})$"_s);
        const auto match = form.match(arguments.value(u"--size"_s));
        if (!match.hasMatch()) {
            throw UsageError{u"--size needs a width and height such as 1360x860, not “%1”."_s.arg(
                arguments.value(u"--size"_s))};
        }
        wish.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return wish;
}

/// Lets events pass until `isSo` or half a minute is over.
template <typename Condition>
bool waitUntil(Condition isSo)
{
    QDeadlineTimer deadline(30'000);
    while (!isSo() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
        stopIfInterrupted();
    }
    return isSo();
}

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
}

void openOn(ui::MainWindow &window, const PictureWish &wish, const OpenProject &project)
{
    window.openProject(wish.project);
    const auto hasPage = [&window] {
        return window.project() && window.project()->isOpen() && window.project()->page();
    };
    if (project.snapshot.articles.isEmpty()) {
        waitUntil([&window] { return window.project() && window.project()->isOpen(); });
        return;
    }
    const model::ArticleId id = wish.article.isEmpty()
        ? project.snapshot.articles.first().article.id
        : findArticle(project.snapshot, wish.article).article.id;
    if (waitUntil([&window] { return window.project() && window.project()->isOpen(); })) {
        window.openArticle(id);
    }
    if (!waitUntil([&] { return hasPage() && window.project()->page()->article.id == id; })) {
        throw model::Error(u"Could not open “%1” in the window."_s.arg(wish.project));
    }
}

void save(const QPixmap &picture, const QString &path)
{
    model::exchange::OutputFile file(path, true);
    if (!picture.save(&file.device(), "PNG")) {
        throw model::Error(u"Could not write “%1”: %2."_s.arg(path, file.device().errorString()));
    }
    file.commit();
}

void drawPicture(const Arguments &arguments, Console &console)
{
    const PictureWish wish = wishOf(arguments);
    // Refuses what is no project with the words of the other commands.
    const OpenProject project = openForReading(wish.project);
    ui::MainWindow window;
    window.theme().setScheme(wish.dark ? ui::Scheme::Dark : ui::Scheme::Light);
    window.resize(wish.size);
    window.show();
    openOn(window, wish, project);
    window.resize(wish.size);
    settle();
    save(window.grab(), wish.output);
    console.print(u"Drew “%1”."_s.arg(wish.output));
}

} // namespace

Usage pictureUsage()
{
    return {
        u"picture"_s,
        u"PROJECT -o FILE.png"_s,
        u"Draw the main window on a project, without a display."_s,
        {{u"-o"_s, u"FILE.png"_s, u"where to; a file there is replaced"_s},
         {u"--size"_s, u"WxH"_s, u"the window's size; else 1360x860"_s},
         {u"--dark"_s, {}, u"with the dark colours"_s},
         {u"--article"_s, u"ID"_s, u"the beginning of its id, or its title; else the first"_s}},
        {}};
}

int runPicture(int &argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The person's own settings neither change the picture nor are changed by it.
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"tagline-picture"_s);
    const QApplication application(argc, argv);
    return runCommand({pictureUsage(), drawPicture}, QCoreApplication::arguments().mid(2));
}

} // namespace app
