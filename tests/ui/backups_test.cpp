// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a backup of a project that is whole.
#include "model/storage/backup.h"
#include "tests/support/raw_project.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/history/backups_dialog.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

struct Backups
{
    explicit Backups(WindowUnderTest &under)
        : window(under)
    {
        QTest::keyClick(&window.reader(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = tests::waitForDialog<ui::BackupsDialog>(*window);
        const auto tables = dialog->findChildren<QTableWidget *>();
        list = tables.at(0);
        articles = tables.at(1);
    }

    QPushButton *open() const
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Open a copy…"_s) {
                return button;
            }
        }
        return nullptr;
    }

    bool waitUntilRead() const
    {
        return QTest::qWaitFor([this] {
            for (int row = 0; row < list->rowCount(); ++row) {
                if (!list->item(row, 2)) {
                    return false;
                }
            }
            return true;
        });
    }

    static QStringList row(const QTableWidget &table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            const auto *item = table.item(row, column);
            cells.append(item ? item->text().remove(QChar(0x2068)).remove(QChar(0x2069)) : QString());
        }
        return cells;
    }

    WindowUnderTest &window;
    ui::BackupsDialog *dialog = nullptr;
    QTableWidget *list = nullptr;
    QTableWidget *articles = nullptr;
};

} // namespace

TEST_CASE("a backup shows what it holds and opens as a copy, the project staying as it is", "[backups]")
{
    const ScratchProject project;
    project.addArticle(u"First"_s, u"Ana Quispe spoke.\n"_s);
    project.addArticle(u"Second"_s, u"Tom Reed left.\n"_s);
    WindowUnderTest window(project);
    window.select(u"Ana Quispe");
    window.press(Qt::Key_P);
    model::storage::backUp(project.path(), model::storage::BackupReason::Upgrade);
    window.press(Qt::Key_Delete);

    const Backups backups(window);
    REQUIRE(backups.waitUntilRead());
    REQUIRE(backups.list->rowCount() >= 1);
    int chosen = -1;
    for (int row = 0; row < backups.list->rowCount(); ++row) {
        chosen = backups.row(*backups.list, row).at(1) == u"before an upgrade of its format" ? row : chosen;
    }
    REQUIRE(chosen >= 0);
    CHECK(backups.row(*backups.list, chosen).mid(2) == QStringList{u"2"_s, u"1"_s});
    backups.list->setCurrentCell(chosen, 0);
    CHECK(backups.row(*backups.articles, 0) == QStringList{u"First"_s, u"1"_s});
    CHECK(backups.row(*backups.articles, 1) == QStringList{u"Second"_s, u"0"_s});

    const QString copy = project.folder() + u"/earlier.tagline"_s;
    window.answers().newPath = copy;
    QTest::mouseClick(backups.open(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] {
        return window->project() && window->project()->isOpen() && window->project()->path() == copy;
    }));
    window->activateWindow();
    window.waitForPage();
    CHECK(window.shown() == u"[Ana Quispe|person] spoke.\n"_s);
    CHECK(window.answers().suggested == u"scratch from backup.tagline"_s);
    CHECK(project.snapshot().articles.first().annotations == 0);
}

TEST_CASE("a backup that cannot be read says so and is not opened", "[backups]")
{
    const ScratchProject project;
    project.addArticle(u"First"_s, u"Ana Quispe spoke.\n"_s);
    const QString backup = model::storage::backUp(project.path(), model::storage::BackupReason::Merge);
    tests::writeBytes(backup, QByteArray(5000, 'x'));
    WindowUnderTest window(project);
    const Backups backups(window);
    REQUIRE(backups.waitUntilRead());
    REQUIRE(backups.list->rowCount() == 1);
    CHECK(
        backups.row(*backups.list, 0).mid(1) == QStringList{u"before a merge"_s, u"cannot be read"_s, u""_s});
    CHECK_FALSE(backups.open()->isEnabled());
    CHECK(backups.articles->rowCount() == 0);
}

TEST_CASE("a project without a backup says when there will be one", "[backups]")
{
    const ScratchProject project;
    WindowUnderTest window(project);
    QTest::keyClick(&window.reader(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = tests::waitForDialog<ui::BackupsDialog>(*window);
    const auto labels = dialog->findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text()
            == u"There is no backup of this project yet. One is made before the first change of each day."_s;
    }));
    CHECK_FALSE(dialog->findChildren<QTableWidget *>().first()->isVisible());
}
