// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/raw_project.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

namespace tests {

/// The dialog as Ctrl+E opens it, with its preview shown.
struct ExportUnderTest
{
    WindowUnderTest window;
    QPointer<ui::ExportDialog> dialog;

    ExportUnderTest() = default;
    /// Tags the words as a person first, if there are any.
    explicit ExportUnderTest(const ScratchProject &project, const QString &person = {})
        : window(project)
    {
        if (!person.isEmpty()) {
            window.select(person);
            window.press(Qt::Key_P);
        }
        open();
    }

    void open()
    {
        // In the reader, where the text control would like Ctrl+E for itself.
        QTest::keyClick(&window.reader(), Qt::Key_E, Qt::ControlModifier);
        dialog = waitForDialog<ui::ExportDialog>(*window);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        REQUIRE(QTest::qWaitFor([this] { return summary().contains(QStringLiteral("column")); }));
    }

    void close()
    {
        QTest::keyClick(dialog, Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([this] { return !dialog; }));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
        window.reader().setFocus();
    }

    template <typename Widget = QWidget>
    Widget *named(const char *name) const
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    QString summary() const { return named<QLabel>("exportSummary")->text(); }
    QString result() const { return named<QLabel>("exportResult")->text(); }
    QTableView *preview() const { return named<QTableView>("exportPreview"); }

    /// Waits for the summary that begins so.
    void waitForSummary(const QString &beginning) const
    {
        const bool came = QTest::qWaitFor([&] { return summary().startsWith(beginning); });
        CAPTURE(summary());
        REQUIRE(came);
    }

    /// Waits for the result that has this in it.
    void waitForResult(const QString &part) const
    {
        const bool came = QTest::qWaitFor([&] { return result().contains(part); }, 30'000);
        CAPTURE(result());
        REQUIRE(came);
    }

    void press(const char *name, Qt::Key key, int times = 1) const
    {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(named(name), key);
        }
    }
    void click(const char *name) const { QTest::mouseClick(named(name), Qt::LeftButton); }

    /// Goes to a table by the keyboard.
    void chooseTable(int row) const
    {
        press("exportWhat", Qt::Key_Home);
        press("exportWhat", Qt::Key_Down, row);
    }

    /// Ticks "Show all columns" where the box is.
    void clickAllColumns() const
    {
        auto *box = named<QCheckBox>("exportAllColumns");
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    }

    QStringList headers() const
    {
        QStringList headers;
        for (int column = 0; column < preview()->model()->columnCount(); ++column) {
            headers.append(preview()->model()->headerData(column, Qt::Horizontal).toString());
        }
        return headers;
    }

    QStringList column(const QString &name) const
    {
        const auto column = static_cast<int>(headers().indexOf(name));
        REQUIRE(column >= 0);
        QStringList cells;
        for (int row = 0; row < preview()->model()->rowCount(); ++row) {
            cells.append(preview()->model()->index(row, column).data().toString());
        }
        return cells;
    }
};

inline ScratchProject twoArticles()
{
    ScratchProject project;
    project.addArticle(QStringLiteral("One"), QStringLiteral("Ana Quispe spoke in Porto.\n"));
    project.addArticle(QStringLiteral("Two"), QStringLiteral("Nobody spoke.\n"));
    return project;
}

inline void addCoder(const ScratchProject &project, const QString &name)
{
    RawConnection(project.path())
        .run(
            QStringLiteral("INSERT INTO coder(uuid, name) VALUES (?, ?)"),
            {model::CoderId::make().text(), name});
}

} // namespace tests
