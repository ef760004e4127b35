// SPDX-License-Identifier: GPL-3.0-or-later
// When others changed the file: the window says so, and offers to open it again or to keep what it shows.
#include "tests/support/catch.h"
#include "tests/support/raw_project.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/banner.h"
#include "ui/clean_copy_dialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::RawConnection;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

/// The button of a shown banner that has this text, or nullptr.
QToolButton *offered(WindowUnderTest &window, const QString &text)
{
    for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
        for (QToolButton *button : banner->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
    }
    return nullptr;
}

struct Changed
{
    ScratchProject project;
    std::unique_ptr<WindowUnderTest> window;

    Changed()
    {
        project.addArticle(u"One"_s, u"Ana met Berta\n"_s);
        window = std::make_unique<WindowUnderTest>(project);
        window->select(u"Ana");
        window->press(Qt::Key_P);
        RawConnection(project.path()).run(u"UPDATE article SET title = 'theirs'"_s);
    }
    WindowUnderTest &operator*() { return *window; }
    WindowUnderTest *operator->() { return window.get(); }
    void tryToTag()
    {
        window->select(u"Berta");
        window->press(Qt::Key_P);
    }
};

QStringList bannersOf(WindowUnderTest &window)
{
    QStringList said;
    for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
        said.append(banner->text());
    }
    return said;
}

/// A window on a project with one tag, to whose file something happens.
struct OneTag
{
    ScratchProject project;
    std::unique_ptr<WindowUnderTest> window;
    QString path = project.path();
    QString copy = path + u".copy.tagline"_s;

    OneTag()
    {
        project.addArticle(u"One"_s, u"Ana met Berta\n"_s);
        window = std::make_unique<WindowUnderTest>(project);
        window->select(u"Ana");
        window->press(Qt::Key_P);
    }
    void tagMore()
    {
        window->select(u"Berta");
        window->press(Qt::Key_P);
    }
    void saveCopy()
    {
        REQUIRE(offered(*window, u"Save a copy…"_s) != nullptr);
        window->answers().newPath = copy;
        QTest::mouseClick(offered(*window, u"Save a copy…"_s), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("a file changed by another program stops editing and offers two ways on", "[copying]")
{
    Changed changed;
    CHECK(offered(*changed, u"Open again"_s) == nullptr);
    changed.tryToTag();
    CHECK(changed->page().annotations.size() == 1);
    CHECK(changed->project().readOnlyReason().startsWith(u"Another program changed"_s));
    CHECK(offered(*changed, u"Open again"_s) != nullptr);
    CHECK(offered(*changed, u"Save a copy…"_s) != nullptr);
    QStringList said;
    for (const ui::Banner *banner : (*changed)->findChildren<ui::Banner *>()) {
        said.append(banner->text());
    }
    said.removeAll(QString());
    // Once, not once as the failed edit and once as what stands.
    CHECK(said == QStringList{changed->project().readOnlyReason()});
}

TEST_CASE("opening again shows what the other program wrote and can be edited", "[copying]")
{
    Changed changed;
    changed.tryToTag();
    QTest::mouseClick(offered(*changed, u"Open again"_s), Qt::LeftButton);
    changed->waitForPage();
    CHECK(changed->project().articles().constFirst().article.title == u"theirs"_s);
    changed.tryToTag();
    CHECK(changed->page().annotations.size() == 2);
}

TEST_CASE("the copy of what the window shows is whole, opened on demand and edited there", "[copying]")
{
    Changed changed;
    const QString copy = changed.project.path() + u".copy.tagline"_s;
    changed.tryToTag();
    REQUIRE(QFile::remove(changed.project.path()));
    changed->answers().newPath = copy;
    QTest::mouseClick(offered(*changed, u"Save a copy…"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return (*changed)->project()->path() == copy; }));
    changed->waitForPage();
    CHECK(changed->answers().questions == QStringList{u"The copy is saved."_s});
    CHECK(changed->page().annotations.size() == 1);
    changed.tryToTag();
    CHECK(changed->page().annotations.size() == 2);
    CHECK_FALSE(QFile::exists(changed.project.path()));
}

TEST_CASE("a copy of a project in use is made without leaving it", "[copying]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana met Berta\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    const QString copy = project.path() + u".copy.tagline"_s;
    window.answers().newPath = copy;
    window->actions().saveCopy->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window.statusMessage() == u"A copy is saved as %1."_s.arg(copy); }));
    CHECK(window.answers().suggested.endsWith(u" (copy).tagline"_s));
    CHECK(window.answers().questions.isEmpty());
    CHECK(window->project()->path() == project.path());
    CHECK(RawConnection(copy).value(u"SELECT quote FROM segment"_s).toString() == u"Ana"_s);
}

TEST_CASE("a copy in the project's own place is refused, and said", "[copying]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.answers().newPath = project.path();
    window->actions().saveCopy->trigger();
    const auto said = [&] {
        for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
            if (banner->text().contains(u"cannot take the place of the project"_s)) {
                return true;
            }
        }
        return false;
    };
    CHECK(QTest::qWaitFor(said));
    window.select(u"Ana");
    window.press(Qt::Key_P);
    CHECK(window.page().annotations.size() == 1);
}

TEST_CASE(
    "a project deleted, moved or replaced while open can be kept elsewhere, as it is shown", "[copying]")
{
    OneTag open;
    const QString away = open.path + u".away"_s;
    SECTION ("deleted") {
        REQUIRE(QFile::remove(open.path));
    }
    SECTION ("moved") {
        REQUIRE(QFile::rename(open.path, away));
    }
    SECTION ("replaced") {
        REQUIRE(QFile::rename(open.path, away));
        REQUIRE(QFile::copy(away, open.path));
    }
    const QByteArray there = QFileInfo::exists(open.path) ? tests::bytesOf(open.path) : QByteArray();
    open.tagMore();
    CHECK(open.window->page().annotations.size() == 1);
    CHECK((QFileInfo::exists(open.path) ? tests::bytesOf(open.path) : QByteArray()) == there);

    open.saveCopy();
    REQUIRE(QTest::qWaitFor([&] { return (*open.window)->project()->path() == open.copy; }));
    CHECK(RawConnection(open.copy).value(u"SELECT quote FROM segment"_s).toString() == u"Ana"_s);
}

TEST_CASE("of a project cut off or emptied while open no copy is made that is not whole", "[copying]")
{
    OneTag open;
    SECTION ("cut off") {
        REQUIRE(QFile::resize(open.path, 8192));
        open.tagMore();
        CHECK(offered(*open.window, u"Save what can be read…"_s) != nullptr);
    }
    SECTION ("emptied") {
        REQUIRE(QFile::resize(open.path, 0));
        open.tagMore();
        open.saveCopy();
        const QString told =
            u"The copy “%1” could not be made, because the project itself cannot be read whole. Work on "
            u"with a backup of it."_s.arg(open.copy);
        CHECK(QTest::qWaitFor([&] { return bannersOf(*open.window).contains(told); }));
        CHECK(QFileInfo(open.path).size() == 0);
    }
    CHECK(open.window->page().annotations.size() == 1);
    CHECK_FALSE(QFileInfo::exists(open.copy));
}

TEST_CASE("a clean copy is asked about, made beside the work, and holds no history", "[copying]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana met Berta\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    window.answers().newPath = project.folder() + u"/clean.tagline"_s;
    QTest::keyClick(&window.reader(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = tests::waitForDialog<ui::CleanCopyDialog>(*window);
    dialog->findChildren<QCheckBox *>().at(1)->click(); // keeps the coders' names
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    REQUIRE(QTest::qWaitFor([&] { return window.statusMessage().contains(u"clean.tagline"_s); }));
    CHECK(window.answers().suggested == u"scratch (clean copy).tagline"_s);
    RawConnection copy(project.folder() + u"/clean.tagline"_s);
    CHECK(copy.value(u"SELECT count(*) FROM history"_s).toInt() == 0);
    CHECK(copy.value(u"SELECT count(*) FROM annotation"_s).toInt() == 1);
    CHECK(copy.value(u"SELECT name FROM coder"_s).toString() != u"Coder 1"_s);
    CHECK(QDir(project.folder()).entryList({u"*.cleaning*"_s, u"*.part"_s}, QDir::Files).isEmpty());
    CHECK(window.project().undoState().undo);
}

TEST_CASE("a clean copy never takes the place of the project itself, nor is half done", "[copying]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana met Berta\n"_s);
    WindowUnderTest window(project);
    const auto request = [&](const QString &path) {
        window.answers().newPath = path;
        window->actions().saveClean->trigger();
        QTest::keyClick(tests::waitForDialog<ui::CleanCopyDialog>(*window), Qt::Key_Return);
    };
    request(project.path());
    REQUIRE(QTest::qWaitFor([&] { return bannersOf(window).join(u' ').contains(u"take the place"_s); }));
    request(project.folder() + u"/nowhere/clean.tagline"_s);
    const QString told = u"The copy “%1” could not be written."_s.arg(window.answers().newPath);
    REQUIRE(QTest::qWaitFor([&] { return bannersOf(window).join(u' ').contains(told); }));
    CHECK(project.snapshot().articles.size() == 1);
}

TEST_CASE("a clean copy is made though another project is opened meanwhile, and leaves no draft", "[copying]")
{
    const ScratchProject other;
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana met Berta\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    const QString path = project.folder() + u"/clean.tagline"_s;
    window.answers().newPath = path;
    window->actions().saveClean->trigger();
    // The file is slow: the copy is begun only once the window has turned to the other project.
    window.project().read<bool>(
        &*window,
        [](model::storage::Store &) {
            QThread::msleep(200);
            return true;
        },
        [](bool) {});
    tests::waitForDialog<ui::CleanCopyDialog>(*window)->accept();
    window->openProject(other.path());
    CHECK(window.project().path() == other.path());
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    RawConnection copy(path);
    CHECK(copy.value(u"SELECT count(*) FROM history"_s).toInt() == 0);
    CHECK(copy.value(u"SELECT count(*) FROM annotation"_s).toInt() == 1);
    CHECK(QDir(project.folder()).entryList({u"*.cleaning*"_s, u"*.part"_s}, QDir::Files).isEmpty());
}
