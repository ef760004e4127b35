// SPDX-License-Identifier: GPL-3.0-or-later
// Adding many articles and thinking better of it on the way: nothing is left half done.
#include "tests/ui/support/window_under_test.h"
#include "ui/articles/adding_dialogs.h"
#include "ui/articles/articles_pane.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

constexpr int many = 300;

struct Import
{
    Import()
        : window(withOne(project))
        , bar(window->articles().findChild<QProgressBar *>())
        , cancel(window->articles().findChild<QPushButton *>())
    {
        for (int i = 0; i < many; ++i) {
            const QByteArray number = QByteArray::number(i);
            files.append(project.writeFile(
                u"%1.txt"_s.arg(i), "Story " + number + "\n\n" + QByteArray("Ana spoke. ").repeated(300)));
        }
        before = rows();
    }

    /// Presses Cancel as soon as the pane says that so many are read or added.
    void cancelOnce(const QString &what, int done)
    {
        QObject::connect(bar, &QProgressBar::valueChanged, cancel, [this, what, done](int value) {
            const auto labels = window->articles().findChildren<QLabel *>();
            const bool isIt = std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(what);
            });
            if (isIt && value >= done && value < many && !pressed) {
                pressed = true;
                QTest::mouseClick(cancel, Qt::LeftButton);
            }
        });
    }
    void waitUntilIdle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !bar->isVisible(); }, 60'000));
        window.waitForWrites();
    }
    /// How much of everything the file has.
    QStringList rows()
    {
        QSemaphore done;
        QStringList counts;
        window.project().storeThread().post([&](model::storage::Store *store) {
            for (const QString &table : {u"article"_s, u"history"_s, u"history_change"_s}) {
                QSqlQuery query(store->database());
                query.exec(u"SELECT count(*) FROM "_s + table);
                query.next();
                counts.append(table + u' ' + query.value(0).toString());
            }
            done.release();
        });
        done.acquire();
        return counts;
    }
    void checkUntouched()
    {
        CHECK(rows() == before);
        CHECK(window.project().articles().size() == 1);
        CHECK(window->articles().list().model()->rowCount() == 1);
        CHECK(window.statusMessage().contains(u"Nothing was added"_s));
        CHECK(window.page().article.title == u"Known"_s);
    }
    void checkAddingWorks()
    {
        window->open(files);
        REQUIRE(QTest::qWaitFor([this] { return window.project().articles().size() == 1 + many; }, 60'000));
        waitUntilIdle();
        CHECK(window->articles().list().model()->rowCount() == 1 + many);
    }

    ScratchProject project;
    WindowUnderTest window;
    QProgressBar *bar;
    QPushButton *cancel;
    QStringList files;
    QStringList before;
    bool pressed = false;

private:
    static const ScratchProject &withOne(const ScratchProject &project)
    {
        project.addArticle(u"Known"_s, u"Known\n\nTom spoke.\n"_s);
        return project;
    }
};

} // namespace

TEST_CASE("cancelled while reading, nothing was added, and adding works again", "[adding][cancel]")
{
    Import import;
    import.cancelOnce(u"Reading "_s, many / 2);
    import.window->open(import.files);
    REQUIRE(QTest::qWaitFor([&] { return import.pressed; }));
    import.waitUntilIdle();
    import.checkUntouched();
    import.checkAddingWorks();
}

TEST_CASE("a whole folder from the menu is cancelled on the way, and nothing was added", "[adding][cancel]")
{
    Import import;
    import.window.answers().folder = import.project.folder();
    import.cancelOnce(u"Reading"_s, 20);
    import.window->actions().addFolder->trigger();
    REQUIRE(QTest::qWaitFor([&] { return import.pressed; }, 60'000));
    import.waitUntilIdle();
    CHECK(import.rows() == import.before);
    CHECK(import.window.statusMessage() == u"Nothing was added."_s);
}

TEST_CASE("cancelled while writing, nothing was added, and adding works again", "[adding][cancel]")
{
    Import import;
    import.cancelOnce(u"Adding "_s, 1);
    import.window->open(import.files);
    REQUIRE(QTest::qWaitFor([&] { return import.pressed; }, 60'000));
    import.waitUntilIdle();
    import.checkUntouched();
    CHECK_FALSE(import.window->actions().undo->text().contains(QString::number(many)));
    import.checkAddingWorks();
}

TEST_CASE("cancelled while the texts are compared, nothing was added", "[adding][cancel]")
{
    Import import;
    QSemaphore held;
    import.window.project().storeThread().post([&held](model::storage::Store *) { held.acquire();
});
import.window->open(import.files);
// All are read, and the question whether the project has them waits for the file.
REQUIRE(QTest::qWaitFor([&] { return import.bar->value() == many; }, 60'000));
QTest::qWait(20);
QTest::mouseClick(import.cancel, Qt::LeftButton);
held.release();
import.waitUntilIdle();
import.checkUntouched();
import.checkAddingWorks();
}

TEST_CASE("files that waited for their turn are forgotten with the rest", "[adding][cancel]")
{
    Import import;
    import.cancelOnce(u"Reading "_s, 1);
    import.window->open(import.files);
    import.window->open({import.project.writeFile(u"late.txt"_s, "Late\n\nIda spoke.\n")});
    REQUIRE(QTest::qWaitFor([&] { return import.pressed; }));
    import.waitUntilIdle();
    QTest::qWait(50);
    import.checkUntouched();
}

TEST_CASE("files dropped on a project that is only read are refused with the reason", "[adding][readonly]")
{
    const ScratchProject project;
    project.addArticle(u"Known"_s, u"Known\n\nTom spoke.\n"_s);
    const model::storage::Lock other(project.path());
    WindowUnderTest window;
    window.answers().way = 0;
    window->openProject(project.path());
    window.waitForPage();
    window->open({project.writeFile(u"new.txt"_s, "New\n\nIda spoke.\n")});
    REQUIRE(QTest::qWaitFor([&] { return !window.statusMessage().isEmpty(); }));
    CHECK(window.statusMessage().contains(u"reading only"_s));
    CHECK(window.project().articles().size() == 1);
    CHECK_FALSE(window->articles().findChild<QProgressBar *>()->isVisible());
}
