// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with a project that is damaged.
#include "model/storage/backup.h"
#include "tests/support/raw_project.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/banner.h"
#include "ui/rescue.h"
#include "ui/start_page.h"

#include <QDir>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::RawConnection;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString news = u"Ana Quispe said “We waited.” in Graz. Tom Reed heard it.\n"_s;

/// A project with one article whose coder's page is zeros.
struct Damaged
{
    explicit Damaged(bool hasBackup)
    {
        project.addArticle(u"News"_s, news);
        if (hasBackup) {
            model::storage::backUp(project.path(), model::storage::BackupReason::Daily);
        }
        const int page = RawConnection(project.path())
                             .value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'coder'"_s)
                             .toInt();
        QByteArray bytes = tests::bytesOf(project.path());
        tests::writeBytes(project.path(), bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0')));
    }

    ScratchProject project;
};

QString bannerOf(WindowUnderTest &window)
{
    for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
        if (!banner->text().isEmpty()) {
            return banner->text();
        }
    }
    return {};
}

void openAndWait(WindowUnderTest &window, const QString &path, const QString &opened)
{
    window->openProject(path);
    REQUIRE(QTest::qWaitFor([&] {
        return window->project() && window->project()->isOpen() && window->project()->path() == opened;
    }));
    window.waitForPage();
}

} // namespace

TEST_CASE("of a damaged project the window names the damage and offers its backup", "[window][damage]")
{
    const Damaged damaged(true);
    const QByteArray before = tests::bytesOf(damaged.project.path());
    WindowUnderTest window;
    const QString copy = damaged.project.folder() + u"/restored.tagline"_s;
    window.answers().way = 0;
    window.answers().newPath = copy;
    openAndWait(window, damaged.project.path(), copy);
    REQUIRE(window.answers().questions.size() == 1);
    const QStringList question = window.answers().questions.first().split(u'\n');
    REQUIRE(question.size() == 3);
    CHECK(question[0] == u"This project is damaged."_s);
    CHECK(question[1].startsWith(u"Work with the backup of "_s));
    CHECK(question[2] == u"Save what can be read…"_s);
    CHECK(window.answers().suggested == u"scratch from backup.tagline"_s);
    CHECK(window.project().articles().size() == 1);
    CHECK(window.project().readOnlyReason().isEmpty());
    CHECK((tests::bytesOf(damaged.project.path()) == before));
}

TEST_CASE("what can be read of a damaged project is saved to another, which opens", "[window][damage]")
{
    const Damaged damaged(false);
    WindowUnderTest window;
    const QString copy = damaged.project.folder() + u"/saved.tagline"_s;
    window.answers().way = 0;
    window.answers().newPath = copy;
    openAndWait(window, damaged.project.path(), copy);
    CHECK(window.page().text == news);
    REQUIRE(window.answers().told.size() == 1);
    CHECK(window.answers().told.first().startsWith(u"Saved: 1 article, 0 annotations.\n"_s));
    CHECK(window.answers().told.first().contains(u"\nA row was lost; a stand-in keeps what refers to it."_s));
    CHECK(window->findChildren<QProgressDialog *>().isEmpty());
}

TEST_CASE("saving what can be read can be stopped, and then nothing is left of it", "[window][damage]")
{
    const Damaged damaged(false);
    const QStringList before = QDir(damaged.project.folder()).entryList(QDir::Files);
    QWidget window;
    tests::Answers answers;
    answers.newPath = damaged.project.folder() + u"/saved.tagline"_s;
    ui::Rescue rescue(answers);
    const QSignalSpy saved(&rescue, &ui::Rescue::saved);
    rescue.saveReadable(damaged.project.path(), &window);
    auto *progress = window.findChild<QProgressDialog *>();
    REQUIRE(progress);
    CHECK(progress->isVisible());
    QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<QProgressDialog *>() == nullptr; }));
    CHECK(saved.isEmpty());
    CHECK(answers.told.isEmpty());
    CHECK(QDir(damaged.project.folder()).entryList(QDir::Files) == before);
}

TEST_CASE("a backup never takes the place of another file", "[window][damage]")
{
    const Damaged damaged(true);
    WindowUnderTest window;
    const QString copy = damaged.project.folder() + u"/other.tagline"_s;
    tests::writeBytes(copy, "somebody's");
    window.answers().way = 0;
    window.answers().newPath = copy;
    window->openProject(damaged.project.path());
    REQUIRE(QTest::qWaitFor([&] { return !window.answers().told.isEmpty(); }));
    CHECK(
        window.answers().told.first()
        == u"The backup could not be copied.\nThere is already something at “%1”. Choose another name."_s.arg(
            copy));
    CHECK(tests::bytesOf(copy) == "somebody's");
    CHECK(window->project() == nullptr);
}

TEST_CASE(
    "a damaged project that nobody saves stays closed, and says where it is damaged", "[window][damage]")
{
    const Damaged damaged(false);
    WindowUnderTest window;
    window->openProject(damaged.project.path());
    REQUIRE(QTest::qWaitFor([&] { return !window.answers().questions.isEmpty(); }));
    CHECK(window->project() == nullptr);
    CHECK(window->findChild<ui::StartPage *>()->error().contains(u"is damaged (coders)."_s));
}

TEST_CASE("an annotation that its text contradicts is not shown, and the window says so", "[window][damage]")
{
    const ScratchProject project;
    project.addArticle(u"News"_s, news);
    {
        WindowUnderTest window(project);
        window.select(u"Ana Quispe");
        window.press(Qt::Key_P);
        window.select(u"Graz");
        window.press(Qt::Key_L);
        CHECK(bannerOf(window).isEmpty());
    }
    RawConnection(project.path()).run(u"UPDATE segment SET quote = 'Gras' WHERE quote = 'Graz'"_s);
    WindowUnderTest window(project);
    CHECK(window.page().annotations.size() == 1);
    CHECK(window.page().damagedAnnotations == 1);
    CHECK(bannerOf(window).startsWith(
        u"Damaged in the file, and therefore not shown: 1 annotation of this article. "_s));

    const QString copy = project.folder() + u"/repaired.tagline"_s;
    window.answers().newPath = copy;
    QToolButton *button = nullptr;
    for (QToolButton *each : window->findChildren<QToolButton *>()) {
        button = each->isVisible() && each->text() == u"Save what can be read…"_s ? each : button;
    }
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] {
        return window->project() && window->project()->path() == copy && window->project()->isOpen();
    }));
    window.waitForPage();
    CHECK(window.page().annotations.size() == 1);
    CHECK(bannerOf(window).isEmpty());
    CHECK_FALSE(window->actions().saveReadable->isVisible());
}

TEST_CASE(
    "a text that is not the one that was added is not shown, and the window says so", "[window][damage]")
{
    const ScratchProject project;
    project.addArticle(u"News"_s, news);
    RawConnection(project.path()).run(u"UPDATE article SET text = replace(text, 'Graz', 'Gras')"_s);
    WindowUnderTest window;
    window->openProject(project.path());
    REQUIRE(QTest::qWaitFor([&] { return !bannerOf(window).isEmpty(); }));
    CHECK(bannerOf(window).startsWith(u"The text of the article “News” is damaged"_s));
    CHECK(window->project()->page() == nullptr);
}
