// SPDX-License-Identifier: GPL-3.0-or-later
// Projects in folders that are cleared away, and the lasting place that they are offered.
#include "tests/ui/support/window_under_test.h"
#include "ui/banner.h"
#include "ui/passing_place.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

/// A home of its own, with the usual folders, as long as the scope lasts.
class Home
{
public:
    Home()
        : m_old(qgetenv("HOME"))
    {
        qputenv("HOME", m_folder.path().toUtf8());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            qunsetenv(name);
        }
        QDir(m_folder.path()).mkpath(u".config"_s);
        QFile folders(m_folder.filePath(u".config/user-dirs.dirs"_s));
        REQUIRE(folders.open(QIODevice::WriteOnly));
        folders.write("XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\nXDG_DOWNLOAD_DIR=\"$HOME/Downloads\"\n");
    }
    ~Home() { qputenv("HOME", m_old); }
    Q_DISABLE_COPY_MOVE(Home)

    QString path(const QString &below) const { return m_folder.filePath(below); }

private:
    QTemporaryDir m_folder = QTemporaryDir(QDir::currentPath() + u"/home-XXXXXX"_s);
    QByteArray m_old;
};

ui::Banner *offer(WindowUnderTest &window)
{
    for (ui::Banner *banner : window->findChildren<ui::Banner *>()) {
        if (banner->text().contains(u"cleared away"_s)) {
            return banner;
        }
    }
    return nullptr;
}

QToolButton *button(const ui::Banner &banner, const QString &text)
{
    for (QToolButton *each : banner.findChildren<QToolButton *>()) {
        if (each->text().remove(u'&').startsWith(text)) {
            return each;
        }
    }
    return nullptr;
}

/// The project as it comes by a browser.
QString downloaded(const Home &home, const ScratchProject &project)
{
    QDir(home.path({})).mkpath(u"Downloads"_s);
    const QString path = home.path(u"Downloads/News.tagline"_s);
    REQUIRE(QFile::copy(project.path(), path));
    return path;
}

/// Asked as at home, which tests otherwise are not.
void askAgain(WindowUnderTest &window, const QString &path)
{
    QSettings().remove(u"passingPlaceAsks"_s);
    window.reopen(path);
}

} // namespace

TEST_CASE("folders that are cleared away are told from those that last", "[passing_place]")
{
    const Home home;
    for (const QString &folder :
         {u"Downloads/mail"_s, u".cache/mail"_s, u"Documents/tmp"_s, u"Downloads2"_s}) {
        QDir(home.path({})).mkpath(folder);
    }
    CHECK(ui::isPassingPlace(home.path(u"Downloads/P.tagline"_s)));
    CHECK(ui::isPassingPlace(home.path(u"Downloads/mail/P.tagline"_s)));
    CHECK(ui::isPassingPlace(home.path(u".cache/mail/P.tagline"_s)));
    CHECK_FALSE(ui::isPassingPlace(home.path(u"P.tagline"_s)));
    CHECK_FALSE(ui::isPassingPlace(home.path(u"Documents/tmp/P.tagline"_s)));
    CHECK_FALSE(ui::isPassingPlace(home.path(u"Downloads2/P.tagline"_s)));
}

TEST_CASE("temporary folders are cleared away, but for who has a home there", "[passing_place]")
{
    const Home home;
    qputenv("HOME", "/home/nobody");
    CHECK(ui::isPassingPlace(QDir::tempPath() + u"/P.tagline"_s));
    CHECK(ui::isPassingPlace(u"/tmp/deep/er/P.tagline"_s));
    CHECK(ui::isPassingPlace(u"/var/tmp/P.tagline"_s));
    CHECK_FALSE(ui::isPassingPlace(u"/tmpfs/P.tagline"_s));
    qputenv("HOME", "/tmp/nobody");
    CHECK_FALSE(ui::isPassingPlace(u"/tmp/nobody/P.tagline"_s));
    CHECK(ui::isPassingPlace(u"/var/tmp/P.tagline"_s));
}

TEST_CASE("a project in a temporary folder is kept in the documents, where work goes on", "[passing_place]")
{
    const Home home;
    const ScratchProject project;
    project.addArticle(u"One"_s, u"Ana Quispe left.\n"_s);
    WindowUnderTest window(project);
    CHECK_FALSE(offer(window));
    const QString path = downloaded(home, project);
    askAgain(window, path);
    REQUIRE(offer(window));
    QToolButton *keep = button(*offer(window), u"Keep in Documents"_s);
    REQUIRE(keep);
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    const QString place = home.path(u"Documents/Tagline/News.tagline"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return window->project() && window.project().isOpen() && window.project().path() == place; }));
    window.waitForPage();
    CHECK_FALSE(offer(window));
    window.select(u"Ana Quispe");
    window.press(Qt::Key_P);
    CHECK(window.shown() == u"[Ana Quispe|person] left.\n"_s);
    window.reopen(path); // the file itself stays as it was
    CHECK(window.shown() == u"Ana Quispe left.\n"_s);
}

TEST_CASE("who wants to be asked no more is not, and the menu still keeps it", "[passing_place]")
{
    const Home home;
    const ScratchProject project;
    project.addArticle(u"One"_s, u"Ana Quispe left.\n"_s);
    WindowUnderTest window(project);
    const QString path = downloaded(home, project);
    askAgain(window, path);
    REQUIRE(offer(window));
    QTest::mouseClick(button(*offer(window), u"Don’t ask again"_s), Qt::LeftButton);
    CHECK_FALSE(offer(window));
    window.reopen(path);
    CHECK_FALSE(offer(window));
    CHECK(window->actions().keepInDocuments->isEnabled());
    window->actions().keepInDocuments->trigger();
    window->actions().keepInDocuments->trigger(); // at once again: still one copy
    REQUIRE(QTest::qWaitFor(
        [&] { return window->project() && window.project().isOpen() && window.project().path() != path; }));
    CHECK(QDir(home.path(u"Documents/Tagline"_s)).entryList({u"*.tagline"_s}).size() == 1);
    CHECK_FALSE(window->actions().keepInDocuments->isEnabled());
}

TEST_CASE("a copy that cannot be kept is told, and the project stays open where it is", "[passing_place]")
{
    const Home home;
    QFile inTheWay(home.path(u"Documents"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const ScratchProject project;
    project.addArticle(u"One"_s, u"Ana Quispe left.\n"_s);
    WindowUnderTest window(project);
    const QString path = downloaded(home, project);
    window.reopen(path);
    window->actions().keepInDocuments->trigger();
    REQUIRE(window.answers().told.size() == 1);
    CHECK(window.answers().told.first().contains(u"could not be kept in your documents"_s));
    CHECK(window.answers().told.first().contains(u"Save a copy"_s));
    CHECK(window.project().path() == path);
}
