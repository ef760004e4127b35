// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of who speaks, in a real window.
#include "tests/support/csv.h"
#include "tests/support/spoken_project.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/rows_list.h"
#include "ui/speaks/bars_table.h"
#include "ui/speaks/claim_review_dialog.h"
#include "ui/speaks/lines_chart.h"
#include "ui/speaks/reference_dialog.h"
#include "ui/speaks/speaks_bar.h"
#include "ui/speaks/speaks_figures.h"
#include "ui/speaks/speaks_picture.h"
#include "ui/speaks/speaks_screen.h"
#include "ui/speaks/speaks_sources.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using tests::Said;
using tests::SpokenProject;
using tests::WindowUnderTest;

namespace {

model::Article published(const QString &outlet, const QString &date)
{
    model::Article article;
    article.outlet = outlet;
    article.published = date;
    return article;
}

/// A window on two articles: Ana, an official in the first, makes three of five claims, Tom one, nobody one.
struct Desk
{
    Desk()
    {
        port = spoken.add(
            u"Port"_s, {{{u"Ana"_s}, 3}, {{u"Ana"_s}, 4}, {{u"Tom"_s}, 10}, {{}, 1}},
            published(u"Harbour Post"_s, u"2023-07-20"_s));
        levee = spoken.add(u"Levee"_s, {{{u"Ana"_s}, 2}}, published(u"Valley Courier"_s, u"2023-08-02"_s));
        spoken.answerSource(port, u"Ana"_s, u"role"_s, u"official"_s);
        spoken.answerSource(port, u"Tom"_s, u"role"_s, u"not_stated"_s);
        spoken.answerEntity(u"Ana"_s, u"gender"_s, u"woman"_s);
        spoken.answerEntity(u"Tom"_s, u"gender"_s, u"man"_s);
        spoken.answerClaim(port, 0, u"verification"_s, u"disputed"_s);
        spoken.answerClaim(port, 0, u"quotation"_s, u"direct"_s);
        spoken.mention(levee, u"Ministry"_s, u"organization"_s);
    }

    ui::SpeaksScreen &open()
    {
        spoken.file.close();
        window->openProject(spoken.file.path());
        window.waitForPage();
        window.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        REQUIRE(screen().isVisible());
        return screen();
    }

    ui::SpeaksScreen &screen() { return window->speaksScreen(); }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return screen().isUpToDate(); }));
    }
    ui::BarsTable &bars() { return screen().figures().bars(); }
    ui::RowsList &claims() { return screen().sources().claims(); }

    /// "Official 2 40 %".
    static QStringList rowsOf(const QAbstractItemView &view)
    {
        QStringList rows;
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString cell = model.index(row, column).data().toString();
                if (!cell.isEmpty()) {
                    cells.append(cell);
                }
            }
            rows.append(cells.join(u' '));
        }
        return rows;
    }

    QStringList labels()
    {
        QStringList words;
        for (const QLabel *label : screen().findChildren<QLabel *>()) {
            if (label->isVisible()) {
                words.append(label->text());
            }
        }
        return words;
    }

    void groupBy(const QString &words)
    {
        auto *box = screen().bar().findChild<QComboBox *>();
        const int index = box->findText(words);
        REQUIRE(index >= 0);
        box->setFocus();
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }

    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : screen().findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words) {
                return each;
            }
        }
        FAIL("no button " << words.toStdString());
        return nullptr;
    }

    /// An entry of one of the menus of the bar.
    void choose(const QString &words)
    {
        for (QPushButton *each : screen().bar().findChildren<QPushButton *>()) {
            for (QAction *action : each->menu() ? each->menu()->actions() : QList<QAction *>()) {
                if (QString(action->text()).remove(u'&').startsWith(words)) {
                    REQUIRE(action->isEnabled());
                    action->trigger();
                    settle();
                    return;
                }
            }
        }
        FAIL("no entry " << words.toStdString());
    }

    QByteArray saved(const QString &words, const QString &name)
    {
        window.answers().newPath = spoken.file.folder() + u'/' + name;
        choose(words);
        QFile file(window.answers().newPath);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    SpokenProject spoken;
    WindowUnderTest window;
    model::ArticleId port;
    model::ArticleId levee;
};

} // namespace

TEST_CASE("Ctrl+Shift+W shows who speaks, and Esc goes back to the article", "[speaks]")
{
    Desk on;
    on.open();
    CHECK(
        Desk::rowsOf(on.bars())
        == QStringList{
            u"Official 2 40 %"_s, u"Not stated 1 20 %"_s, u"Without this value 1 20 %"_s,
            u"No source 1 20 %"_s});
    CHECK(on.labels().contains(u"Official: 40 % of the claims"_s));
    CHECK(on.labels().contains(u"5 claims by 2 sources in 2 articles · 1 claim without a source"_s));
    CHECK(on.labels().contains(u"Ministry ×1"_s));
    const QAbstractItemModel &model = *on.bars().model();
    CHECK(model.headerData(0, Qt::Horizontal).toString() == u"Role"_s);
    CHECK(model.headerData(3, Qt::Horizontal).toString() == u"of 5 claims"_s);
    CHECK(on.bars().hasFocus());
    QTest::keyClick(&on.bars(), Qt::Key_Escape);
    CHECK_FALSE(on.screen().isVisible());
    CHECK(on.window.reader().hasFocus());
}

TEST_CASE("figures are counted by something else at a choice", "[speaks]")
{
    Desk on;
    on.open();
    on.groupBy(u"Gender"_s);
    CHECK(Desk::rowsOf(on.bars()) == QStringList{u"Woman 3 60 %"_s, u"Man 1 20 %"_s, u"No source 1 20 %"_s});
    QTest::mouseClick(on.button(u"Words quoted"_s), Qt::LeftButton);
    on.settle();
    CHECK(Desk::rowsOf(on.bars()) == QStringList{u"Man 10 50 %"_s, u"Woman 9 45 %"_s, u"No source 1 5 %"_s});
    CHECK(on.labels().contains(u"Man: 50 % of the words quoted"_s));
    QTest::mouseClick(on.button(u"Articles"_s), Qt::LeftButton);
    on.settle();
    CHECK(Desk::rowsOf(on.bars()) == QStringList{u"Woman 2 100 %"_s, u"Man 1 50 %"_s, u"No source 1 50 %"_s});
    CHECK(on.labels().join(u' ').contains(u"so the shares may add up to more than 100 %."_s));
    on.groupBy(u"Verification"_s);
    CHECK(Desk::rowsOf(on.bars()).first() == u"Disputed 1 50 %"_s);
}

TEST_CASE(
    "the claims of the bar at hand are listed, of the first one at once, and follow the keys", "[speaks]")
{
    Desk on;
    on.open();
    REQUIRE(QTest::qWaitFor([&] { return on.claims().model()->rowCount() == 2; }));
    CHECK(on.labels().contains(u"OFFICIAL: 2 CLAIMS"_s));
    QTest::keyClick(&on.bars(), Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return on.claims().model()->rowCount() == 1; }));
    CHECK(on.labels().contains(u"NOT STATED: 1 CLAIM"_s));
    CHECK(on.bars().hasFocus());
    on.groupBy(u"Gender"_s); // the second bar is a man's now
    REQUIRE(QTest::qWaitFor([&] { return on.claims().model()->rowCount() == 1; }));
    CHECK(on.labels().contains(u"MAN: 1 CLAIM"_s));
}

TEST_CASE("a bar lists the claims behind it, and Enter on one opens it in its article", "[speaks]")
{
    Desk on;
    on.open();
    QTest::keyClick(&on.bars(), Qt::Key_Return);
    CHECK(on.claims().hasFocus());
    REQUIRE(QTest::qWaitFor([&] { return on.claims().model()->rowCount() == 2; }));
    const QModelIndex first = on.claims().model()->index(0, 0);
    CHECK(first.data().toString() == u"Port"_s);
    const auto where = [](const QModelIndex &index) {
        return index.data(ui::ClaimsBehind::WhereRole).toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    CHECK(where(first) == u"Port · Harbour Post · 20 July 2023 · Direct · Disputed"_s);
    const QModelIndex second = on.claims().model()->index(1, 0);
    CHECK(where(second) == u"Port · Harbour Post · 20 July 2023 · Unchecked"_s);
    // Each part keeps its own direction beside an Arabic title.
    CHECK(second.data(ui::ClaimsBehind::WhereRole).toString().contains(u"\u206820 July 2023\u2069"_s));
    on.claims().setCurrentIndex(second);
    QTest::keyClick(&on.claims(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
        return !on.screen().isVisible() && on.window.project().page()
            && on.window.page().article.title == u"Port" && !on.window.reader().current().isNull();
    }));
    CHECK(on.window.current() == u"Port"_s);
}

TEST_CASE("a click on a bar without a source lists those claims", "[speaks]")
{
    Desk on;
    on.open();
    const QRect place = on.bars().visualRect(on.bars().model()->index(3, ui::BarsModel::BarColumn));
    QTest::mouseClick(on.bars().viewport(), Qt::LeftButton, {}, place.center());
    REQUIRE(QTest::qWaitFor([&] { return on.claims().model()->rowCount() == 1; }));
    bool isTitled = false;
    for (const QLabel *label : on.screen().sources().findChildren<QLabel *>()) {
        isTitled = isTitled || label->text() == u"NO SOURCE: 1 CLAIM"_s;
    }
    CHECK(isTitled);
}

TEST_CASE("each source has its figures, can be sorted and lists its claims", "[speaks]")
{
    Desk on;
    on.open();
    QTableView &table = on.screen().sources().table();
    CHECK(Desk::rowsOf(table) == QStringList{u"Ana Official 3 9 2 2"_s, u"Tom Not stated 1 10 1 1"_s});
    QHeaderView &header = *table.horizontalHeader();
    const int words = header.sectionViewportPosition(ui::SpeakersModel::WordsColumn) + 5;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {words, header.height() / 2});
    if (Desk::rowsOf(table).first().startsWith(u"Ana"_s)) { // the first click may sort upwards
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {words, header.height() / 2});
    }
    CHECK(Desk::rowsOf(table).first().startsWith(u"Tom"_s));
    // Also when they are counted anew.
    QTest::mouseClick(on.button(u"Articles"_s), Qt::LeftButton);
    on.settle();
    CHECK(Desk::rowsOf(table).first().startsWith(u"Tom"_s));
    CHECK(header.sortIndicatorSection() == ui::SpeakersModel::WordsColumn);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return on.claims().model()->rowCount() == 3; }));
}

TEST_CASE("all figures of the sources are seen in a small window", "[speaks]")
{
    Desk on;
    on.window->resize(1024, 700);
    auto &table = on.open().sources().table();
    REQUIRE(QTest::qWaitFor([&] { return table.horizontalScrollBar()->maximum() == 0; }));
    const QHeaderView &header = *table.horizontalHeader();
    int right = 0;
    CHECK(table.model()->index(0, 0).data(Qt::ToolTipRole).toString() == u"Ana\nOfficial"_s);
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column)) {
            CHECK(column == ui::SpeakersModel::RoleColumn);
            continue;
        }
        const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
        CAPTURE(heading);
        CHECK(header.sectionSize(column) > header.fontMetrics().horizontalAdvance(heading));
        right = std::max(right, header.sectionViewportPosition(column) + header.sectionSize(column));
    }
    CHECK(right <= table.viewport()->width());
}

TEST_CASE("figures can be of this article only", "[speaks]")
{
    Desk on;
    on.spoken.file.close();
    on.window->openProject(on.spoken.file.path());
    on.window.waitForPage();
    on.window->openArticle(on.levee);
    REQUIRE(QTest::qWaitFor(
        [&] { return on.window.project().page() && on.window.page().article.id == on.levee; }));
    on.window.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    on.settle();
    on.choose(u"This article"_s);
    CHECK(Desk::rowsOf(on.bars()) == QStringList{u"Without this value 1 100 %"_s});
    CHECK(on.labels().contains(u"“Role” is not known of anybody yet"_s));
    CHECK(on.labels().join(u' ').contains(u"in the sheet of its sources"_s));
    on.choose(u"All articles (2)"_s);
    CHECK(Desk::rowsOf(on.bars()).size() == 4);
}

TEST_CASE("a reference that is pasted is compared with people", "[speaks]")
{
    Desk on;
    on.open();
    QTest::mouseClick(on.button(u"Compare with a reference…"_s), Qt::LeftButton);
    auto *dialog = tests::waitForDialog<ui::ReferenceDialog>(*on.window);
    auto *compare = dialog->findChild<QPushButton *>(u"compare"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    CHECK_FALSE(compare->isEnabled());
    CHECK(text->placeholderText() == u"Woman\t51 %\nMan\t49 %"_s);
    QApplication::clipboard()->setText(u"Womn\t51"_s);
    text->setFocus();
    text->paste();
    CHECK_FALSE(compare->isEnabled());
    bool tells = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        tells = tells || label->text().startsWith(u"The reference has “Womn”"_s);
    }
    CHECK(tells);
    text->selectAll();
    QApplication::clipboard()->setText(u"Woman\t80\r\nMan\t20\r\n"_s);
    text->paste();
    REQUIRE(compare->isEnabled());
    QTest::mouseClick(compare, Qt::LeftButton);
    on.settle();
    CHECK(
        Desk::rowsOf(on.screen().figures().compared())
        == QStringList{u"Woman 1 50 % 80 % · 30 points fewer"_s, u"Man 1 50 % 20 % · 30 points more"_s});
    CHECK(on.screen().figures().compared().isVisible());
    // The bars are still of roles.
    CHECK(Desk::rowsOf(on.bars()).first() == u"Official 2 40 %"_s);
    QTest::mouseClick(on.button(u"Change the comparison…"_s), Qt::LeftButton);
    dialog = tests::waitForDialog<ui::ReferenceDialog>(*on.window);
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == u"No comparison") {
            QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    on.settle();
    CHECK_FALSE(on.screen().figures().compared().isVisible());
}

TEST_CASE("a reference is not lost by another measure while the figures are read", "[speaks]")
{
    Desk on;
    on.open();
    QTest::mouseClick(on.button(u"Compare with a reference…"_s), Qt::LeftButton);
    auto *dialog = tests::waitForDialog<ui::ReferenceDialog>(*on.window);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Woman\t80\nMan\t20"_s);
    QSemaphore gate; // the reading takes long
    on.window.project().storeThread().post([&gate](model::storage::Store *) { gate.acquire(); });
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"compare"_s), Qt::LeftButton);
    QTest::mouseClick(on.button(u"Words quoted"_s), Qt::LeftButton);
    QTest::qWait(200);
    CHECK_FALSE(on.screen().isUpToDate());
    gate.release();
    on.settle();
    CHECK(on.window.answers().told.isEmpty());
    CHECK(on.screen().figures().compared().isVisible());
    CHECK(Desk::rowsOf(on.screen().figures().compared()).size() == 2);
    CHECK(on.labels().join(u' ').contains(u"of the words quoted"_s));
}

TEST_CASE("a reference is loaded from a file, and one that cannot be leaves what stood there", "[speaks]")
{
    Desk on;
    on.open();
    QTest::mouseClick(on.button(u"Compare with a reference…"_s), Qt::LeftButton);
    auto *dialog = tests::waitForDialog<ui::ReferenceDialog>(*on.window);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QPushButton *button = nullptr;
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        button = each->text() == u"Load a &file…" ? each : button;
    }
    REQUIRE(button);
    const auto load = [&](const QString &path) {
        on.window.answers().tableToOpen = path;
        QTest::mouseClick(button, Qt::LeftButton);
    };
    const auto file = [&](const QString &name, const QByteArray &bytes) {
        QFile made(on.spoken.file.folder() + u'/' + name);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    };
    const auto told = [&] {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("role") == u"warning"_s) {
                all.append(label->text());
            }
        }
        return all.join(u'\n');
    };
    load(file(u"shares.csv"_s, "gender;share\nWoman;80\nMan;20\n"));
    CHECK(text->toPlainText() == u"gender;share\nWoman;80\nMan;20\n"_s);
    CHECK(dialog->focusWidget() == text);
    CHECK(told().isEmpty());
    const auto *compare = dialog->findChild<QPushButton *>(u"compare"_s);
    CHECK(compare->isEnabled());
    const QString bad = file(u"picture.csv"_s, "\x89PNG\r\n\x1A\n");
    load(bad);
    CHECK(text->toPlainText() == u"gender;share\nWoman;80\nMan;20\n"_s);
    CHECK(told().startsWith(u"“%1” is no reference: it should be a text"_s.arg(bad)));
    CHECK(compare->isEnabled());
    load({}); // the person decided otherwise
    CHECK(text->toPlainText().startsWith(u"gender"_s));
    // What does not fit what is compared can be put right here.
    load(file(u"other.csv"_s, "Womn;80\n"));
    CHECK(text->toPlainText() == u"Womn;80\n"_s);
    CHECK(told().startsWith(u"The reference has “Womn”"_s));
    CHECK_FALSE(compare->isEnabled());
    text->undo();
    CHECK(text->toPlainText().startsWith(u"gender"_s));
    CHECK(told().isEmpty());
    dialog->reject();
}

TEST_CASE("shares over time are lines, with a table and words beside them", "[speaks]")
{
    Desk on;
    on.open();
    on.groupBy(u"Gender"_s);
    auto *lines = on.screen().findChild<ui::LinesChart *>();
    CHECK(lines->isVisible());
    CHECK(
        lines->accessibleDescription()
        == u"Woman: July 2023 50 %, August 2023 100 %\nMan: July 2023 25 %, August 2023 0 %"_s);
    CHECK(
        Desk::rowsOf(*on.screen().figures().findChild<QTableWidget *>())
        == QStringList{u"July 2023 4 50 % 25 %"_s, u"August 2023 1 100 % 0 %"_s});
    on.groupBy(u"Month"_s);
    CHECK_FALSE(lines->isVisible());
    CHECK(Desk::rowsOf(on.bars()) == QStringList{u"July 2023 4 80 %"_s, u"August 2023 1 20 %"_s});
}

TEST_CASE("figures follow the project while they are seen", "[speaks]")
{
    Desk on;
    on.open();
    const model::ArticleSummary *levee = on.window.project().article(on.levee);
    on.window.project().perform(model::edits::removeArticles({levee->article}, on.window.project().by()));
    on.window.waitForWrites();
    on.settle();
    CHECK(
        Desk::rowsOf(on.bars())
        == QStringList{u"Official 2 50 %"_s, u"Not stated 1 25 %"_s, u"No source 1 25 %"_s});
    QTest::keyClick(&on.bars(), Qt::Key_Z, Qt::ControlModifier);
    on.window.waitForWrites();
    on.settle();
    CHECK(on.screen().isVisible());
    CHECK(Desk::rowsOf(on.bars()).size() == 4);
}

TEST_CASE("what works in the article leaves the figures", "[speaks]")
{
    Desk on;
    on.open();
    on.window->actions().find->trigger();
    CHECK_FALSE(on.screen().isVisible());
    on.window->actions().whoSpeaks->trigger();
    CHECK(on.screen().isVisible());
    QTest::mouseClick(on.button(u"‹ Back to the article"_s), Qt::LeftButton);
    CHECK_FALSE(on.screen().isVisible());
}

TEST_CASE("the figures are saved as a picture, a vector picture, a table and a page", "[speaks]")
{
    Desk on;
    on.open();
    const QImage picture = QImage::fromData(on.saved(u"Picture (PNG)"_s, u"a.png"_s), "PNG");
    CHECK(on.window.answers().suggested.endsWith(u" - who speaks.png"_s));
    CHECK(picture.width() == 1600);
    qsizetype blue = 0;
    for (int y = 0; y < picture.height(); y += 4) {
        for (int x = 0; x < picture.width(); x += 4) {
            blue += picture.pixelColor(x, y).blue() > picture.pixelColor(x, y).red() + 60 ? 1 : 0;
        }
    }
    // One bar of half of the width.
    CHECK(blue > 1000);
    CHECK(on.saved(u"Vector picture"_s, u"a.svg"_s).contains("Official"));
    CHECK(on.saved(u"The lines over time"_s, u"b.svg"_s).contains("<path"));
    const auto table = tests::readCsv(on.saved(u"Table (CSV)"_s, u"a.csv"_s), ',', true);
    CHECK(table.rows.size() == 4);
    CHECK(table.cell(0, u"share"_s) == u"0.4"_s);
    CHECK(on.saved(u"Report for the browser"_s, u"a.html"_s).contains("Official: 40 % of the claims"));
    on.window.answers().newPath = u"/nowhere/a.csv"_s;
    on.choose(u"Table (CSV)"_s);
    CHECK(on.window.answers().told.last().startsWith(u"The file could not be saved.\n"_s));
}

TEST_CASE("a printed list goes on over pages without cutting a line in two", "[speaks]")
{
    SpokenProject many;
    for (int i = 0; i < 60; ++i) {
        many.add(u"Article %1"_s.arg(i), {{{u"Source %1"_s.arg(i)}, 3}});
    }
    const auto grouping = model::analysis::groupingNamed(u"source"_s);
    const auto report = model::exchange::speaksReport(
        u"Many"_s, {}, many.spoken(), grouping, model::analysis::Measure::Claims);
    const double all = ui::drawSpeaks(nullptr, report, 800);
    const QList<ui::SpeaksPage> pages = ui::speaksPages(report, 800, 500);
    REQUIRE(pages.size() > 3);
    CHECK(pages.first().top == 0);
    CHECK(pages.last().bottom == Approx(all));
    QImage whole(800, static_cast<int>(all) + 1, QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter painter(&whole);
    ui::drawSpeaks(&painter, report, 800);
    painter.end();
    for (qsizetype i = 1; i < pages.size(); ++i) {
        CAPTURE(i, pages[i].top);
        CHECK(pages[i].top == pages[i - 1].bottom);
        CHECK(pages[i - 1].bottom - pages[i - 1].top <= 500);
        CHECK(pages[i - 1].bottom - pages[i - 1].top > 400);
        // Where one ends and the other begins nothing is drawn.
        const int y = static_cast<int>(pages[i].top) - 1;
        bool isWhite = true;
        for (int x = 0; x < whole.width(); ++x) {
            isWhite = isWhite && whole.pixelColor(x, y) == Qt::white;
        }
        CHECK(isWhite);
    }
    CHECK(ui::speaksPages(report, 800, all + 1).size() == 1);
}

TEST_CASE("verified claims are saved as ClaimReview, with what is missing of each", "[speaks]")
{
    Desk on;
    on.open();
    on.window.answers().newPath = on.spoken.file.folder() + u"/r.jsonld"_s;
    on.choose(u"Verified claims"_s);
    auto *dialog = tests::waitForDialog<ui::ClaimReviewDialog>(*on.window);
    auto *missing = dialog->findChild<QPlainTextEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return missing->toPlainText().contains(u"Port"_s); }));
    CHECK(missing->toPlainText() == u"Port\n    url, itemReviewed.appearance.url"_s);
    QLineEdit *address = dialog->findChildren<QLineEdit *>().at(1);
    address->setFocus();
    QTest::keyClicks(address, u"https://desk.example"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return missing->toPlainText() == u"Port\n    itemReviewed.appearance.url"_s; }));
    QTest::keyClick(dialog, Qt::Key_Return);
    QFile file(on.window.answers().newPath);
    REQUIRE(QTest::qWaitFor([&] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(file.readAll()).object()[u"@context"_s] == u"https://schema.org"_s);
}

TEST_CASE("without verdicts there is no ClaimReview to save, and it is said where they are given", "[speaks]")
{
    Desk on;
    on.spoken.file.sql(u"DELETE FROM value WHERE variable IN "
                       "(SELECT id FROM variable WHERE name = 'verification')"_s);
    on.open();
    on.choose(u"Verified claims"_s);
    auto *dialog = tests::waitForDialog<ui::ClaimReviewDialog>(*on.window);
    REQUIRE(QTest::qWaitFor([&] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"No claim has a verdict yet."_s);
        });
    }));
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        CHECK(button->isEnabled() == !button->text().contains(u"Save"_s));
    }
    dialog->close();
}

TEST_CASE("without claims, and without sources, the screen tells what to do", "[speaks]")
{
    Desk on;
    on.spoken.file.sql(u"DELETE FROM relation"_s);
    on.open();
    CHECK(on.labels().join(u' ').contains(u"No claim has a source yet."_s));
    SpokenProject empty;
    empty.add(u"Nothing said"_s, {});
    empty.file.close();
    on.window->openProject(empty.file.path());
    REQUIRE(QTest::qWaitFor(
        [&] { return on.window->project()->path() == empty.file.path() && on.window->project()->page(); }));
    CHECK_FALSE(on.screen().isVisible());
    on.window->actions().whoSpeaks->trigger();
    on.settle();
    CHECK(on.labels().contains(u"No claims yet"_s));
    CHECK_FALSE(on.bars().isVisible());
    CHECK_FALSE(on.button(u"Save as…"_s)->isEnabled());
}

TEST_CASE("a screen reader hears the figures, and every control has a name", "[speaks]")
{
    Desk on;
    on.open();
    const QModelIndex first = on.bars().model()->index(0, 0);
    CHECK(first.data(Qt::AccessibleTextRole).toString() == u"Official: 2, 40 %"_s);
    for (QWidget *widget : on.screen().findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            CAPTURE(widget->metaObject()->className());
            CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
    }
}
