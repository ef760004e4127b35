// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_under_test.h"
#include "ui/banner.h"
#include "ui/keys/keys_dialog.h"
#include "ui/panel/fields.h"
#include "ui/panel/panel.h"
#include "ui/start_page.h"
#include "ui/window_memory.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QStatusBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::waitForDialog;
using tests::WindowUnderTest;

namespace {

QStringList statusTexts(WindowUnderTest &window)
{
    QStringList texts;
    for (const QLabel *label : window->statusBar()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts;
}

} // namespace

TEST_CASE("a project opens with its name, state and counts shown", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"News"_s, u"Ana said “All is well.”\n"_s);
    WindowUnderTest window(project);
    CHECK(window->windowTitle() == u"scratch — Tagline"_s);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    window.select(u"“All is well.”");
    window.press(Qt::Key_C);
    const QStringList texts = statusTexts(window);
    CHECK(texts.contains(u"scratch.tagline"_s));
    CHECK(texts.contains(u"✓ saved"_s));
    CHECK(texts.filter(u"IM"_s).isEmpty()); // who codes alone is not told so
    CHECK(texts.contains(u"2 tags · 1 person · 1 claim"_s));
}

TEST_CASE("a project without its suffix is opened as one, and not read as a text", "[main_window]")
{
    const ScratchProject project;
    project.addArticle(u"News"_s, u"Ana said so.\n"_s);
    const QString bare = project.folder() + u"/attachment"_s;
    REQUIRE(QFile::copy(project.path(), bare));
    WindowUnderTest window;
    window->open({bare});
    window.waitForPage();
    CHECK(window.project().path() == bare);
    CHECK(window.page().article.title == u"News"_s);
}

TEST_CASE("a project without articles says what to do next", "[main_window]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    CHECK(window.project().page() == nullptr);
    CHECK_FALSE(window->actions().selectSentence->isEnabled());
    CHECK(window->actions().pasteText->isEnabled());
}

TEST_CASE("a window remembered from a larger screen fits into this one", "[main_window]")
{
    WindowUnderTest window;
    const QSize room = window->screen()->availableSize();
    window->resize(room * 2);
    window->close();
    ui::MainWindow again;
    again.show();
    CHECK(again.width() <= room.width());
    CHECK(again.height() < room.height());
    CHECK(again.width() > room.width() / 2);
}

TEST_CASE("on a low screen the window shows its lowest line", "[main_window][low]")
{
    if (QGuiApplication::primaryScreen()->availableGeometry().height() >= 600) {
        SUCCEED("The screen is a high one; there is a run of its own on a low one.");
        return;
    }
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.waitForPage();
    const QRect room = ui::roomOnScreen(*window);
    CHECK(window->minimumSizeHint().height() <= room.height());
    CHECK(window->minimumSizeHint().width() <= room.width());
    ui::MainWindow fresh;
    fresh.show();
    CHECK(fresh.height() <= room.height());
}

TEST_CASE("a dialog that is larger than the screen opens within it", "[main_window]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    const auto opened = [&window](QSize wanted) {
        QDialog dialog(&*window);
        dialog.resize(wanted);
        dialog.show();
        return dialog.size();
    };
    const QSize room = ui::roomOnScreen(*window).size();
    CHECK(opened(room + QSize(200, 100)) == room);
    CHECK(opened(QSize(300, room.height() + 1)) == QSize(300, room.height()));
    CHECK(opened(QSize(300, 200)) == QSize(300, 200));
}

TEST_CASE("the article that was open last is open again", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"1\n"_s);
    const auto two = project.addArticle(u"Two"_s, u"2\n"_s);
    WindowUnderTest window(project);
    window->openArticle(two);
    REQUIRE(QTest::qWaitFor([&] { return window.page().article.id == two; }));
    window.reopen(project.path());
    CHECK(QTest::qWaitFor([&] { return window.page().article.id == two; }));
}

TEST_CASE("zoom, scheme and snapping are remembered", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    QTest::keyClick(&window.reader(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(window.reader().zoom() == 110);
    window->actions().schemeDark->trigger();
    CHECK(window->theme().isDark());
    window->actions().snapToWords->trigger();
    CHECK_FALSE(window.reader().snapsToWords());
    window.reopen(project.path());
    CHECK(window.reader().zoom() == 110);
    CHECK(window->theme().isDark());
    CHECK(window->actions().schemeDark->isChecked());
    CHECK_FALSE(window.reader().snapsToWords());
    QTest::keyClick(&window.reader(), Qt::Key_0, Qt::ControlModifier);
    CHECK(window.reader().zoom() == 100);
    window->actions().schemeSystem->trigger();
}

TEST_CASE("Ctrl+S says that all is saved, and when", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(window.statusMessage().contains(u"Nothing was changed"_s));
    window.select(u"Ana");
    window.press(Qt::Key_P);
    window.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(window.statusMessage().contains(u"All of it is saved"_s));
}

TEST_CASE("a failed edit is said and changes nothing on the screen", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window.project().storeThread().post([](model::storage::Store *store) {
        QSqlQuery(store->database())
            .exec(u"CREATE TEMP TRIGGER full BEFORE INSERT ON annotation BEGIN "
                  "SELECT RAISE(ABORT, 'disk full'); END"_s);
    });
    window.select(u"Ana");
    window.press(Qt::Key_P);
    CHECK(window.page().annotations.isEmpty());
    const auto said = [&] {
        QStringList texts;
        for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
            texts.append(banner->text());
        }
        return !texts.join(QString()).isEmpty();
    };
    CHECK(said());
    CHECK(statusTexts(window).contains(u"✓ saved"_s));
    window.project().storeThread().post(
        [](model::storage::Store *store) { QSqlQuery(store->database()).exec(u"DROP TRIGGER temp.full"_s); });
    window.press(Qt::Key_P);
    CHECK(window.page().annotations.size() == 1);
    CHECK_FALSE(said());
}

TEST_CASE("a read-only project says why and offers no edits", "[main_window][readonly]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    const model::storage::Lock other(project.path());
    REQUIRE(other.isHeld());
    WindowUnderTest window;
    window.answers().way = 0;
    window->openProject(project.path());
    window.waitForPage();
    CHECK_FALSE(window.project().readOnlyReason().isEmpty());
    bool said = false;
    for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
        said = said || banner->text() == window.project().readOnlyReason();
    }
    CHECK(said);
    CHECK_FALSE(window->actions().tags.constFirst()->isEnabled());
    window.select(u"Ana");
    window.press(Qt::Key_P);
    CHECK(window.page().annotations.isEmpty());
    CHECK(statusTexts(window).contains(u"read-only"_s));
}

TEST_CASE(
    "a project held elsewhere is left alone unless the person says otherwise", "[main_window][readonly]")
{
    const ScratchProject project;
    const model::storage::Lock other(project.path());
    WindowUnderTest window;
    window->openProject(project.path());
    REQUIRE(QTest::qWaitFor([&] { return !window.answers().questions.isEmpty(); }));
    CHECK(window.answers().questions.constFirst().contains(u"Open for reading"_s));
    CHECK_FALSE(window.answers().questions.constFirst().contains(u"Take over"_s));
    CHECK(window->project() == nullptr);
}

TEST_CASE("another computer's lock is asked about before it is taken over", "[main_window][readonly]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    const QByteArray left = "77\ntagline\nnewsroom-3\n";
    QFile lock(model::storage::Lock::fileFor(project.path()));
    REQUIRE(lock.open(QIODevice::ReadWrite));
    lock.write(left);
    lock.close();
    const auto kept = [&lock] {
        REQUIRE(lock.open(QIODevice::ReadOnly));
        const QByteArray content = lock.readAll();
        lock.close();
        return content;
    };

    WindowUnderTest window;
    window->openProject(project.path());
    REQUIRE(QTest::qWaitFor([&] { return window.answers().questions.size() == 1; }));
    CHECK(window.answers().questions.constFirst().contains(u"Open for reading\nTake over"_s));
    CHECK(window->project() == nullptr);
    CHECK(kept() == left);

    window.answers().way = 0;
    window->openProject(project.path());
    window.waitForPage();
    CHECK(window.project().readOnlyReason().contains(u"for reading only"_s));
    CHECK(kept() == left);

    window.answers().way = 1;
    window->openProject(project.path());
    REQUIRE(QTest::qWaitFor([&] { return window.answers().questions.size() == 3; }));
    window.waitForPage();
    CHECK(window.project().readOnlyReason().isEmpty());
    CHECK(kept() != left);
    window.select(u"Ana");
    window.press(Qt::Key_P);
    CHECK(window.page().annotations.size() == 1);
}

TEST_CASE("a message in the status line has the line to itself", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana met Berta\n"_s);
    WindowUnderTest window(project);
    window.press(Qt::Key_Period);
    REQUIRE_FALSE(window.statusMessage().isEmpty());
    window.select(u"Ana");
    window.press(Qt::Key_P); // shows "saving…" and "✓ saved" anew
    REQUIRE_FALSE(window.statusMessage().isEmpty());
    CHECK(statusTexts(window).filter(u"saved"_s).isEmpty());
    window->statusBar()->clearMessage();
    CHECK(statusTexts(window).contains(u"✓ saved"_s));
}

TEST_CASE("F1 lists all keys and finds them", "[main_window]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QTest::keyClick(&*window, Qt::Key_F1);
    auto *dialog = waitForDialog<ui::KeysDialog>(*window);
    auto *table = dialog->findChild<QTableWidget *>();
    const auto shown = [table] {
        int count = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            count += table->isRowHidden(row) ? 0 : 1;
        }
        return count;
    };
    CHECK(shown() > 30);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"sentence"_s);
    CHECK(shown() == 1);
}

TEST_CASE("the panel keeps its arrangement", "[main_window]")
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana\n"_s);
    WindowUnderTest window(project);
    window->panel().setOrder(ui::AnnotationsModel::Order::Position);
    window.reopen(project.path());
    CHECK(window->panel().order() == ui::AnnotationsModel::Order::Position);
}
