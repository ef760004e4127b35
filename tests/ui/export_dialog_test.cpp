// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/column_meanings.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/export/article_choice.h"
#include "ui/export/columns_dialog.h"
#include "ui/export/export_choice.h"
#include "ui/export/export_dialog.h"
#include "ui/export/preview_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tests;
using model::exchange::Preset;
using model::exchange::What;

namespace {

/// The dialog as Ctrl+E opens it, with its preview shown.
struct ExportUnderTest
{
    WindowUnderTest window;
    ui::ExportDialog *dialog = nullptr;

    /// Tags the words as a person first, if there are any.
    explicit ExportUnderTest(const ScratchProject &project, const QString &person = {})
        : window(project)
    {
        QSettings().remove(u"export"_s);
        if (!person.isEmpty()) {
            window.select(person);
            window.press(Qt::Key_P);
        }
        // In the reader, where the text control would like Ctrl+E for itself.
        QTest::keyClick(&window.reader(), Qt::Key_E, Qt::ControlModifier);
        dialog = waitForDialog<ui::ExportDialog>(*window);
        settle();
    }

    template <typename Widget>
    Widget *named(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }

    QString summary() const { return named<QLabel>(u"exportSummary"_s)->text(); }
    QString result() const { return named<QLabel>(u"exportResult"_s)->text(); }

    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return summary().contains(u"column"_s); }));
    }

    /// Waits for the summary that begins so.
    void waitForSummary(const QString &beginning) const
    {
        REQUIRE(QTest::qWaitFor([&] { return summary().startsWith(beginning); }));
    }

    void chooseTable(const QString &title) const
    {
        auto *list = named<QListWidget>(u"exportWhat"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(title)) {
                list->setCurrentRow(row);
            }
        }
    }

    QStringList column(const QString &name) const
    {
        const auto *model = named<QTableView>(u"exportPreview"_s)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == name) {
                for (int row = 0; row < model->rowCount(); ++row) {
                    cells.append(model->index(row, column).data().toString());
                }
            }
        }
        return cells;
    }
};

ScratchProject taggedProject()
{
    ScratchProject project;
    project.addArticle(u"One"_s, u"Ana Quispe spoke in Porto.\n"_s);
    project.addArticle(u"Two"_s, u"Nobody spoke.\n"_s);
    return project;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the export shows its first rows as they will be written", "[export_dialog]")
{
    const ScratchProject project = taggedProject();
    const ExportUnderTest under(project, u"Ana Quispe"_s);
    under.waitForSummary(u"1 row"_s);
    CHECK(under.column(u"quote"_s) == QStringList{u"Ana Quispe"_s});
    CHECK(under.column(u"tag"_s) == QStringList{u"person"_s});
    CHECK(under.column(u"start"_s) == QStringList{u"0"_s});
}

TEST_CASE("choosing another table shows that one", "[export_dialog]")
{
    const ScratchProject project = taggedProject();
    const ExportUnderTest under(project);
    under.chooseTable(u"Articles"_s);
    under.waitForSummary(u"2 rows"_s);
    CHECK(under.column(u"article_title"_s) == QStringList{u"One"_s, u"Two"_s});
    CHECK(under.dialog->request().what == What::Articles);
}

TEST_CASE("only the open article can be exported", "[export_dialog]")
{
    const ScratchProject project = taggedProject();
    const ExportUnderTest under(project);
    under.chooseTable(u"Articles"_s);
    auto *articles = under.named<QComboBox>(u"exportArticles"_s);
    articles->setFocus();
    QTest::keyClick(articles, Qt::Key_Down);
    under.waitForSummary(u"1 row"_s);
    CHECK(under.column(u"article_title"_s) == QStringList{u"One"_s});
}

TEST_CASE("the file is written where the person wants it, and the folder can be opened", "[export_dialog]")
{
    const ScratchProject project = taggedProject();
    ExportUnderTest under(project, u"Porto"_s);
    const QTemporaryDir folder;
    under.window.answers().newPath = folder.filePath(u"out.csv"_s);
    QTest::mouseClick(under.named<QPushButton>(u"exportStart"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return under.result().contains(u"out.csv"_s); }));

    CHECK(under.result().contains(u"1 row"_s));
    CHECK(under.named<QPushButton>(u"exportOpenFolder"_s)->isVisible());
    CHECK(under.window.answers().suggested.endsWith(u"-annotations.csv"_s));
    const QByteArray written = contents(folder.filePath(u"out.csv"_s));
    CHECK(written.startsWith("\xef\xbb\xbf"));
    CHECK(written.contains("Porto"));
    CHECK(written.count("\r\n") == 2);
}

TEST_CASE("a file that cannot be written is told of, and the old one stays", "[export_dialog]")
{
    const ScratchProject project = taggedProject();
    ExportUnderTest under(project);
    under.window.answers().newPath = u"/nowhere/at/all/out.csv"_s;
    QTest::mouseClick(under.named<QPushButton>(u"exportStart"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !under.window.answers().told.isEmpty(); }));
    CHECK(under.window.answers().told.first().contains(u"/nowhere/at/all/out.csv"_s));
    CHECK(under.named<QPushButton>(u"exportStart"_s)->isEnabled());
}

TEST_CASE("what was chosen is there again the next time", "[export_dialog]")
{
    QSettings settings;
    settings.remove(u"export"_s);
    model::exchange::ExportRequest request;
    request.what = What::Claims;
    request.preset = Preset::ExcelSemicolon;
    request.coder = u"all"_s;
    ui::ExportChoice::remember(settings, request);
    CHECK(ui::ExportChoice::remembered(settings) == request);
    settings.remove(u"export"_s);
}

TEST_CASE("the proposed form follows the decimal sign", "[export_dialog]")
{
    CHECK(ui::ExportChoice::proposed(u","_s) == Preset::ExcelSemicolon);
    CHECK(ui::ExportChoice::proposed(u"."_s) == Preset::Excel);
}

TEST_CASE("Esc closes the dialog", "[export_dialog]")
{
    const ScratchProject project = taggedProject();
    const ExportUnderTest under(project);
    const QPointer<ui::ExportDialog> dialog(under.dialog);
    QTest::keyClick(under.dialog, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !dialog; }));
}

TEST_CASE("every column of every table says what it means", "[export_dialog]")
{
    const ScratchProject project = taggedProject();
    const ExportUnderTest under(project);
    const auto *model = under.named<QTableView>(u"exportPreview"_s)->model();
    const auto header = [model](int column) {
        return model->headerData(column, Qt::Horizontal).toString();
    };
    QStringList firstColumns;
    for (const auto &table : ui::ExportChoice::tables()) {
        CAPTURE(table.title);
        under.chooseTable(table.title);
        // No two tables begin with the same column.
        REQUIRE(QTest::qWaitFor([&] { return !header(0).isEmpty() && !firstColumns.contains(header(0)); }));
        firstColumns.append(header(0));
        for (int column = 0; column < model->columnCount(); ++column) {
            CAPTURE(header(column));
            CHECK_FALSE(model::exchange::columnMeaning(header(column)).meaning.isEmpty());
        }
    }
}

TEST_CASE("the preview shortens long cells and shows numbers at the right", "[export_dialog]")
{
    ui::PreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{u"quote"_s, u"start"_s}, {{QString(500, u'x'), u"12"_s}}, {}});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 0).data().toString().size() == 81);
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString().size() == 500);
    CHECK((model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
    CHECK((model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) == 0);
}

TEST_CASE("articles are ticked by name, shown ones all at once", "[export_dialog]")
{
    QList<model::storage::ArticleSummary> articles;
    for (const QString &title : {u"Strike"_s, u"Levee"_s, u"Strike ends"_s}) {
        model::storage::ArticleSummary summary;
        summary.article.id = model::ArticleId::make();
        summary.article.title = title;
        articles.append(summary);
    }
    ui::ArticleChoice choice(articles, {articles.at(1).article.id});
    choice.show();
    CHECK(choice.chosen() == QList{articles.at(1).article.id});

    auto *filter = choice.findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"strike"_s);
    QPushButton *all = nullptr;
    for (QPushButton *button : choice.findChildren<QPushButton *>()) {
        all = button->text().contains(u"all shown"_s) && !button->text().contains(u"Untick"_s) ? button : all;
    }
    REQUIRE(all);
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(choice.chosen().size() == 3);
}
