// SPDX-License-Identifier: GPL-3.0-or-later
// The list of articles whose texts are nearly the same, in a real window.
#include "tests/ui/support/window_under_test.h"
#include "ui/similar/compared_texts.h"
#include "ui/similar/similar_dialog.h"
#include "ui/similar/similar_tree.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString text =
    u"The port of Almena will stay shut until the end of the week, the harbour master said on "
    "Monday. Two ferries wait outside of it, and nobody can tell how long.\n"_s;

model::storage::NewArticle article(const QString &title, const QString &words, const QString &published = {})
{
    model::storage::NewArticle made;
    made.article.id = model::ArticleId::make();
    made.article.title = title;
    made.article.outlet = title + u" Post"_s;
    made.article.published = published;
    made.text = words;
    return made;
}

const ScratchProject &withCopies(const ScratchProject &project)
{
    project.addArticle(article(u"Copy"_s, text, u"2023-07-21"_s));
    project.addArticle(article(u"Alone"_s, u"Something else altogether was written here by somebody.\n"_s));
    project.addArticle(article(u"First"_s, text, u"2023-07-20"_s));
    project.addArticle(article(
        u"Edited"_s, QString(text).replace(u"nobody can tell"_s, u"no one knows"_s), u"2023-07-22"_s));
    return project;
}

ui::SimilarDialog *open(WindowUnderTest &window)
{
    window.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = tests::waitForDialog<ui::SimilarDialog>(*window);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->findChild<QProgressBar *>()->isVisible(); }));
    return dialog;
}

/// "First, > Copy 100 %, > Edited 70 %".
QStringList rows(ui::SimilarDialog &dialog)
{
    QStringList rows;
    for (QTreeWidgetItemIterator item(&dialog.tree()); *item; ++item) {
        rows.append(((*item)->parent() ? u"> "_s : QString()) + (*item)->text(0));
    }
    return rows;
}

QPushButton *button(ui::SimilarDialog &dialog, const QString &words)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == words) {
            return each;
        }
    }
    FAIL("no button " << words.toStdString());
    return nullptr;
}

QTreeWidgetItem *row(ui::SimilarDialog &dialog, const QString &title)
{
    return dialog.tree().findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

/// The words that are marked in a text of the comparison.
QStringList marked(ui::SimilarDialog &dialog, int side)
{
    QStringList words;
    for (const auto &mark : dialog.findChildren<QPlainTextEdit *>().at(side)->extraSelections()) {
        words.append(mark.cursor.selectedText());
    }
    return words;
}

} // namespace

TEST_CASE("similar articles stand in groups, first the one that was published first", "[similar]")
{
    const ScratchProject project;
    WindowUnderTest window(withCopies(project));
    ui::SimilarDialog *dialog = open(window);
    CHECK(rows(*dialog) == QStringList{u"First"_s, u"> Copy"_s, u"> Edited"_s});
    CHECK(dialog->status() == u"3 articles in 1 group"_s);
    CHECK(row(*dialog, u"First"_s)->text(1).isEmpty());
    CHECK(row(*dialog, u"Copy"_s)->text(1) == u"100 %"_s);
    const int percent = row(*dialog, u"Edited"_s)->text(1).split(u' ').first().toInt();
    CHECK(percent > 50);
    CHECK(percent < 80);
    CHECK(row(*dialog, u"Copy"_s)->text(2) == u"Copy Post"_s);
    CHECK(row(*dialog, u"Copy"_s)->text(3) == u"2023-07-21"_s);
    CHECK(row(*dialog, u"Copy"_s)->text(4) == u"open"_s);
}

TEST_CASE("two similar texts stand side by side with the words marked in which they differ", "[similar]")
{
    const ScratchProject project;
    WindowUnderTest window(withCopies(project));
    ui::SimilarDialog *dialog = open(window);
    const auto says = [&](const QString &words) {
        return QTest::qWaitFor([&] {
            const auto labels = dialog->findChild<ui::ComparedTexts *>()->findChildren<QLabel *>();
            return std::any_of(
                labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
        });
    };
    REQUIRE(says(u"The texts have the same words."_s));
    dialog->tree().setFocus();
    QTest::keyClick(&dialog->tree(), Qt::Key_Down);
    REQUIRE(says(u"The texts differ at 1 place."_s));
    CHECK(marked(*dialog, 0) == QStringList{u"nobody can tell"_s});
    CHECK(marked(*dialog, 1) == QStringList{u"no one knows"_s});
    CHECK(dialog->findChildren<QPlainTextEdit *>().at(0)->toPlainText() == text);
}

TEST_CASE(
    "the chosen articles are excluded as near-duplicates in one step, and Undo brings them back", "[similar]")
{
    const ScratchProject project;
    WindowUnderTest window(withCopies(project));
    ui::SimilarDialog *dialog = open(window);
    dialog->tree().setFocus();
    dialog->tree().clearSelection();
    QTest::keyClick(&dialog->tree(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(dialog->tree().selectedItems().size() == 2);
    QTest::mouseClick(button(*dialog, u"Exclude"_s), Qt::LeftButton);
    window.waitForWrites();
    CHECK(row(*dialog, u"Copy"_s)->text(4) == u"excluded: near-duplicate of “First”"_s);
    CHECK(row(*dialog, u"Edited"_s)->text(4) == u"excluded: near-duplicate of “First”"_s);
    CHECK_FALSE(button(*dialog, u"Exclude"_s)->isEnabled());
    const auto snapshot = project.snapshot();
    CHECK(
        std::count_if(
            snapshot.articles.begin(), snapshot.articles.end(),
            [](const auto &summary) { return summary.progress() == model::Progress::Excluded; })
        == 2);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    window.waitForWrites();
    CHECK(row(*dialog, u"Copy"_s)->text(4) == u"open"_s);
    CHECK(row(*dialog, u"Edited"_s)->text(4) == u"open"_s);
}

TEST_CASE("Enter goes to a similar article, and one that is removed is told", "[similar]")
{
    const ScratchProject project;
    WindowUnderTest window(withCopies(project));
    ui::SimilarDialog *dialog = open(window);
    dialog->tree().setCurrentItem(row(*dialog, u"Edited"_s));
    dialog->tree().setFocus();
    QTest::keyClick(&dialog->tree(), Qt::Key_Return);
    REQUIRE(
        QTest::qWaitFor([&] { return window.project().page() && window.page().article.title == u"Edited"; }));
    CHECK(dialog->isVisible());
    window.project().perform(model::edits::removeArticles({window.page().article}, window.project().by()));
    window.waitForWrites();
    CHECK(row(*dialog, u"Edited"_s)->text(4) == u"removed"_s);
    CHECK(row(*dialog, u"Edited"_s)->isDisabled());
}

TEST_CASE("a look for similar articles is cancelled with Esc and can be taken again", "[similar]")
{
    const ScratchProject project;
    WindowUnderTest window(withCopies(project));
    QSemaphore goOn;
    window.project().storeThread().post([&goOn](model::storage::Store *) { goOn.acquire(); });
    QTest::keyClick(&window.reader(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = tests::waitForDialog<ui::SimilarDialog>(*window);
    CHECK(dialog->status() == u"Looking…"_s);
    CHECK(dialog->findChild<QProgressBar *>()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->status() == u"Cancelled."_s);
    CHECK(dialog->isVisible());
    goOn.release();
    QTest::qWait(50);
    CHECK(dialog->tree().topLevelItemCount() == 0);
    QTest::mouseClick(button(*dialog, u"Look again"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return dialog->tree().topLevelItemCount() == 1; }));
}

TEST_CASE("without similar articles the list says so, and every control has a name", "[similar]")
{
    const ScratchProject project;
    project.addArticle(u"One"_s, text);
    WindowUnderTest window(project);
    ui::SimilarDialog *dialog = open(window);
    CHECK(dialog->status() == u"No two articles are nearly the same."_s);
    CHECK_FALSE(dialog->tree().isVisible());
    for (const auto *text : dialog->findChildren<QPlainTextEdit *>()) {
        CHECK_FALSE(text->isVisible());
    }
    CHECK_FALSE(button(*dialog, u"Exclude"_s)->isEnabled());
    CHECK_FALSE(button(*dialog, u"Go to the article"_s)->isEnabled());
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            CAPTURE(widget->metaObject()->className());
            CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
    }
}
