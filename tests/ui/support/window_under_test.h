// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scratch_project.h"
#include "ui/main_window.h"

#include <QString>

#include <memory>

namespace tests {

/// Answers what a person would be asked, and keeps the questions.
class Answers final : public ui::Dialogs
{
public:
    QString openProject(QWidget * /*parent*/) override { return projectToOpen; }
    QString newProject(QWidget * /*parent*/, const QString &suggestedName) override
    {
        suggested = suggestedName;
        return newPath;
    }
    QString saveCopy(QWidget * /*parent*/, const QString &suggestedName) override
    {
        suggested = suggestedName;
        return newPath;
    }
    QStringList openArticles(QWidget * /*parent*/) override { return articles; }
    QString openFolder(QWidget * /*parent*/) override { return folder; }
    QString openNames(QWidget * /*parent*/) override { return namesToOpen; }
    QString openTable(QWidget * /*parent*/, const QString & /*title*/) override { return tableToOpen; }
    QString saveExport(QWidget * /*parent*/, const QString &suggestedName) override
    {
        suggested = suggestedName;
        return newPath;
    }
    QString savePdf(QWidget * /*parent*/, const QString &suggestedName) override
    {
        suggested = suggestedName;
        return newPath;
    }
    QString saveAs(
        QWidget * /*parent*/, const QString & /*title*/, const QString &suggestedName,
        const QString & /*filter*/) override
    {
        suggested = suggestedName;
        return newPath;
    }
    std::optional<qsizetype> choose(
        QWidget * /*parent*/, const QString &text, const QString & /*explanation*/,
        const QStringList &ways) override
    {
        questions.append(text + u'\n' + ways.join(u'\n'));
        return way;
    }
    bool confirm(QWidget * /*parent*/, const Question &question) override
    {
        questions.append(question.text);
        explanations.append(question.explanation);
        return agrees;
    }
    void tell(QWidget * /*parent*/, const QString &text, const QString &explanation) override
    {
        told.append(text + u'\n' + explanation);
    }

    void inform(QWidget * /*parent*/, const QString &text, const QString &explanation) override
    {
        told.append(text + u'\n' + explanation);
    }

    QString projectToOpen;
    QString namesToOpen;
    QString tableToOpen;
    QString newPath;
    QString suggested;
    QStringList articles;
    QString folder;
    std::optional<qsizetype> way; ///< what choose() answers
    bool agrees = true;
    QStringList questions;
    QStringList explanations; ///< of those that confirm() asked
    QStringList told;
};

/// A real window, shown and active, with settings of its own.
class WindowUnderTest
{
public:
    /// On the start page.
    WindowUnderTest();
    /// With the project open and, where it has articles, one of them.
    explicit WindowUnderTest(const ScratchProject &project);
    ~WindowUnderTest();

    ui::MainWindow &operator*() { return *m_window; }
    ui::MainWindow *operator->() { return m_window.get(); }
    Answers &answers() { return *m_answers; }
    model::Project &project() { return *m_window->project(); }
    const model::ArticlePage &page() { return *m_window->project()->page(); }
    ui::ArticleView &reader() { return m_window->reader(); }

    /// Ends the window as its close button does and makes another on the project.
    void reopen(const QString &path);
    void waitForPage();
    /// Until everything that was begun is written and shown.
    void waitForWrites();
    /// Selects the words where they stand for the nth time, as a hand would have.
    void select(QStringView words, int occurrence = 1);
    /// Presses a key in the reader and waits for what it wrote.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(const QString &letter);
    /// Draws the mouse over words that stand in one line, from within the first letter to within the last,
    /// and waits for what it wrote.
    void drag(QStringView words, Qt::KeyboardModifiers modifiers = {}, int occurrence = 1);
    void click(QStringView words, int occurrence = 1);
    /// The words of the reader's selection.
    QString selected();
    /// The words of the current annotation; empty without one.
    QString current();
    /// The page as marked text, without the codebook's ids.
    QString shown();
    /// The page's text, with what a search lights in the reader in brackets.
    QString lit();
    QString statusMessage() const;

private:
    void make(const QString &path);

    Answers *m_answers = nullptr; ///< owned by the window
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Waits for a dialog of this type over the window, fails if none comes.
template <typename Dialog>
Dialog *waitForDialog(QWidget &window);

} // namespace tests

#include "tests/support/catch.h"

#include <QTest>

template <typename Dialog>
Dialog *tests::waitForDialog(QWidget &window)
{
    Dialog *found = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (Dialog *dialog : window.findChildren<Dialog *>()) {
            found = dialog->isVisible() ? dialog : found;
        }
        return found != nullptr;
    }));
    return found;
}
