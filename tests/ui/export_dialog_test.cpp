// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/export_fixture.h"
#include "ui/export/article_choice.h"
#include "ui/export/export_choice.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace tests;
using model::exchange::ExportRequest;
using model::exchange::Preset;
using model::exchange::What;

namespace {

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// A box with choices is named after what is chosen; what it is for says its label.
QString accessibleLabel(QWidget *widget)
{
    const auto relations = QAccessible::queryAccessibleInterface(widget)->relations(QAccessible::Label);
    return relations.isEmpty() ? QString() : relations.first().first->text(QAccessible::Name);
}

/// The darkest lightness painted in the rectangle.
int darkest(const QImage &image, const QRect &rect)
{
    int lightness = 255;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            lightness = std::min(lightness, qGray(image.pixel(x, y)));
        }
    }
    return lightness;
}

/// The program's letters at another size for a while.
struct LargeLetters
{
    QFont before = QApplication::font();

    explicit LargeLetters(double scale)
    {
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * scale);
        QApplication::setFont(font);
    }
    ~LargeLetters() { QApplication::setFont(before); }
    Q_DISABLE_COPY_MOVE(LargeLetters)
};

} // namespace

TEST_CASE("choosing another table by the keyboard shows that one", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project);
    under.chooseTable(4);
    under.waitForSummary(u"2 rows, 24 columns."_s);
    CHECK(under.column(u"article_title"_s) == QStringList{u"One"_s, u"Two"_s});
    CHECK(under.dialog->request().what == What::Articles);
}

TEST_CASE("only the open article can be exported", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project);
    under.chooseTable(4);
    under.press("exportArticles", Qt::Key_Down);
    under.waitForSummary(u"1 row,"_s);
    CHECK(under.column(u"article_title"_s) == QStringList{u"One"_s});
}

TEST_CASE(
    "each table of the list has a bold title and a muted line below it, evenly spaced", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project);
    const auto *list = under.named<QListWidget>("exportWhat");
    const QImage image = list->viewport()->grab().toImage();
    REQUIRE(list->count() == 9);
    const int height = list->visualItemRect(list->item(0)).height();
    for (int row = 1; row < list->count(); ++row) {
        CAPTURE(row);
        const QRect rect = list->visualItemRect(list->item(row));
        CHECK(rect.height() == height);
        CHECK(rect.top() == row * height);
        const QRect title(rect.left(), rect.top(), rect.width(), height / 2);
        const QRect description(rect.left(), title.bottom() + 1, rect.width(), height - height / 2);
        const QPalette palette = QApplication::palette();
        CHECK(darkest(image, title) <= qGray(palette.color(QPalette::Text).rgb()) + 8);
        const int muted = qGray(palette.color(QPalette::PlaceholderText).rgb());
        CHECK(darkest(image, description) >= muted - 2);
        CHECK(darkest(image, description) <= muted + 40);
    }
}

TEST_CASE("the chosen table is highlighted over its whole row", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project);
    under.chooseTable(2);
    under.named("exportForm")->setFocus();
    const auto *list = under.named<QListWidget>("exportWhat");
    const QImage image = list->viewport()->grab().toImage();
    const QRect chosen = list->visualItemRect(list->item(2));
    const QRgb highlight = image.pixel(chosen.left() + 1, chosen.top() + 1);
    CHECK(image.pixel(chosen.right() - 1, chosen.bottom() - 1) == highlight);
    CHECK(image.pixel(chosen.right() - 1, chosen.top() + 1) == highlight);
    CHECK(image.pixel(chosen.left() + 1, chosen.top() - 1) != highlight);
    CHECK(image.pixel(chosen.left() + 1, chosen.bottom() + 1) != highlight);
}

TEST_CASE("with large letters the descriptions are whole, and the preview keeps its room", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project, u"Porto"_s);
    under.close();
    const LargeLetters letters(2.0);
    under.open();
    const auto *list = under.named<QListWidget>("exportWhat");
    const QFontMetrics metrics(list->font());
    const QStringList words = list->item(1)->text().split(u'\n');
    const QRect rect = list->visualItemRect(list->item(1));
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, rect.width() - 16, 1000), Qt::TextWordWrap, words.at(1));
    CHECK(metrics.horizontalAdvance(words.at(1)) > 340);
    CHECK(rect.height() >= metrics.height() + needed.height());
    CHECK(needed.width() <= rect.width());
    CHECK(under.preview()->width() >= 300);
}

TEST_CASE("with one coder nobody is asked for one, and what was remembered stays", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project, u"Porto"_s);
    under.close();
    QSettings().setValue(u"export/coder"_s, u"all"_s);
    under.open();
    CHECK_FALSE(under.named("exportCoder")->isVisible());
    CHECK(under.dialog->request().coder == u"final"_s);

    under.window.answers().newPath = project.folder() + u"/out.csv"_s;
    under.press("exportWhat", Qt::Key_Return);
    under.waitForResult(u"1 row written"_s);
    CHECK(ui::ExportChoice::remembered(QSettings()).coder == u"all"_s);
}

TEST_CASE("with several coders one can be chosen", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    addCoder(project, u"Marta Olsen"_s);
    const ExportUnderTest under(project, u"Porto"_s);
    auto *coders = under.named<QComboBox>("exportCoder");
    REQUIRE(coders->isVisible());
    CHECK(coders->count() == 4);
    under.press("exportCoder", Qt::Key_Down);
    CHECK(under.dialog->request().coder == u"all"_s);
    CHECK(under.headers().contains(u"coder"_s));
    under.press("exportCoder", Qt::Key_End);
    CHECK(under.dialog->request().coder == u"Marta Olsen"_s);
    under.waitForSummary(u"0 rows"_s);
    CHECK(under.named<QLabel>("exportAdvice")->text() == u"Choose another coder above, or everyone."_s);
}

TEST_CASE("what was exported last is chosen the next time", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project, u"Porto"_s);
    under.chooseTable(3);
    under.press("exportForm", Qt::Key_End);
    under.press("exportForm", Qt::Key_Up);
    under.window.answers().newPath = project.folder() + u"/out.csv"_s;
    under.click("exportStart");
    under.waitForResult(u"1 row written to out.csv"_s);
    under.close();

    under.open();
    CHECK(under.dialog->request().what == What::Entities);
    CHECK(under.dialog->request().preset == Preset::ExcelSemicolon);
    CHECK(under.named<QListWidget>("exportWhat")->currentRow() == 3);
}

TEST_CASE("a remembered request comes back whole", "[export_dialog]")
{
    QSettings settings;
    settings.remove(u"export"_s);
    ExportRequest request;
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

TEST_CASE("Esc closes the dialog, Enter exports from wherever the focus is", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    ExportUnderTest under(project, u"Porto"_s);
    for (const char *name :
         {"exportWhat", "exportForm", "exportArticles", "exportAllColumns", "exportPreview"}) {
        CAPTURE(name);
        under.window.answers().suggested.clear();
        under.named(name)->setFocus();
        QTest::keyClick(under.named(name), Qt::Key_Return);
        CHECK(under.window.answers().suggested == u"scratch-annotations.csv"_s);
    }
    under.close();
}

TEST_CASE("Tab goes through the dialog in the order in which one reads it", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    addCoder(project, u"Marta Olsen"_s);
    const ExportUnderTest under(project, u"Porto"_s);
    QStringList order;
    for (int i = 0; i < 11; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(
        order
        == QStringList{
            u"exportWhat"_s, u"exportForm"_s, u"exportArticles"_s, u"exportCoder"_s, u"exportAnonymous"_s,
            u"exportAllColumns"_s, u"exportPreview"_s, u"exportMeanings"_s, u"exportCancel"_s,
            u"exportStart"_s, u"exportWhat"_s});
}

TEST_CASE("everything in the dialog has a name for those who cannot see it", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project, u"Porto"_s);
    CHECK(accessibleName(under.named("exportWhat")) == u"What to export"_s);
    CHECK(accessibleLabel(under.named("exportForm")) == u"For"_s);
    CHECK(accessibleLabel(under.named("exportArticles")) == u"Articles"_s);
    CHECK(accessibleLabel(under.named("exportCoder")) == u"Coder"_s);
    CHECK(accessibleName(under.named("exportAllColumns")) == u"Show all 37 columns"_s);
    CHECK(accessibleName(under.preview()) == u"First rows of the export"_s);
    CHECK(accessibleName(under.named("exportProgress")) == u"How far the export is"_s);
    auto *list = QAccessible::queryAccessibleInterface(under.named("exportWhat"));
    CHECK(
        list->child(1)->text(QAccessible::Name)
        == u"Claims and sources: who said what, one row per source"_s);
}

TEST_CASE(
    "a table without names is chosen by a tick, which is kept, and the history has none", "[export_dialog]")
{
    const ScratchProject project = twoArticles();
    const ExportUnderTest under(project, u"Porto"_s);
    under.clickAllColumns();
    auto *anonymous = under.named<QCheckBox>("exportAnonymous");
    CHECK_FALSE(under.dialog->request().anonymous);
    CHECK(under.column(u"coder"_s) == QStringList{u"Ida Moreau"_s});
    QTest::keyClick(anonymous, Qt::Key_Space);
    CHECK(under.dialog->request().anonymous);
    CHECK(QTest::qWaitFor([&] { return under.column(u"coder"_s) == QStringList{u"Coder 1"_s}; }));
    under.chooseTable(8);
    CHECK_FALSE(anonymous->isEnabled());
    CHECK(anonymous->toolTip().startsWith(u"The history says who did what"_s));
    CHECK_FALSE(under.dialog->request().anonymous);
    under.chooseTable(7);
    CHECK_FALSE(anonymous->isVisible());
    under.chooseTable(4);
    CHECK(anonymous->isEnabled());
    CHECK(under.dialog->request().anonymous);
}

TEST_CASE("articles are ticked by name, shown ones all at once", "[export_dialog]")
{
    QList<model::ArticleSummary> articles;
    for (const QString &title : {u"Strike"_s, u"Levee"_s, u"Strike ends"_s}) {
        model::ArticleSummary summary;
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
