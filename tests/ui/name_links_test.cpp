// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are linked across articles, and found while one is typed, in a real window.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/choice_row.h"
#include "ui/panel/fields.h"
#include "ui/panel/inspector.h"
#include "ui/panel/name_links.h"
#include "ui/panel/name_popup.h"
#include "ui/panel/panel.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace model;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString story = u"Dina Boluarte spoke. Boluarte slept; the minister, she said. Inés Ávila left.\n"_s;

struct Desk
{
    ScratchProject project;
    ArticleId other = project.addArticle(u"Other"_s, u"Dina Boluarte and Inés Ávila met.\n"_s);
    ArticleId here = project.addArticle(u"Here"_s, story);
    std::unique_ptr<WindowUnderTest> window;

    Desk()
    {
        tag(u"Dina Boluarte");
        tag(u"Inés Ávila");
        window = std::make_unique<WindowUnderTest>(project);
        (*window)->openArticle(here);
        REQUIRE(QTest::qWaitFor([&] {
            return window->project().page() && window->page().article.id == here
                && window->project().names().size() == 2;
        }));
    }
    void tag(QStringView words) const
    {
        storage::Store store(project.path(), storage::Store::Mode::ReadWrite);
        const storage::Snapshot state = store.snapshot();
        const ArticlePage page = store.readPage(other, {});
        store.perform(edits::tag(
            page, {tests::rangeOf(page.text, words)}, *state.codebook.named(u"person"),
            {state.coders.first().id, state.rounds.first().id, 1000}));
    }
    EntityId inOther(QStringView words) const { return tests::find(project.page(other), words).entity; }
    EntityId meaning(QStringView words) const { return tests::find(window->page(), words).entity; }
    void person(QStringView words, int occurrence = 1)
    {
        window->select(words, occurrence);
        window->press(u"p"_s);
        window->waitForWrites();
    }
    ui::NameLinks &links() const { return (*window)->panel().inspector().nameLinks(); }
    ui::ValueEdit *field() const
    {
        for (auto *each : (*window)->panel().inspector().findChildren<ui::ValueEdit *>()) {
            if (each->accessibleName() == u"Name") {
                return each;
            }
        }
        return nullptr;
    }
    ui::NamePopup *popup() const { return (*window)->findChild<ui::NamePopup *>(); }
    /// What the rows below the name say.
    QStringList rows() const
    {
        QStringList texts;
        for (const QWidget *row : links().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const auto *label = qobject_cast<const QLabel *>(row);
            const auto *button = qobject_cast<const QPushButton *>(row);
            if (row->isVisible() && (label || button)) {
                texts.append(label ? label->text() : button->text());
            }
        }
        return texts;
    }
    void press(const QString &words)
    {
        for (auto *button : links().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                window->waitForWrites();
                return;
            }
        }
        FAIL("no button " << words.toStdString());
    }
    void type(const QString &text) const
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
    }
    QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; popup()->isVisible() && row < popup()->count(); ++row) {
            texts.append(popup()->item(row)->text());
        }
        return texts;
    }
};

} // namespace

TEST_CASE("a full name joins that of another article, which is said, and one key parts them", "[name_links]")
{
    Desk desk;
    desk.person(u"Dina Boluarte");
    CHECK(desk.meaning(u"Dina Boluarte") == desk.inOther(u"Dina Boluarte"));
    REQUIRE(QTest::qWaitFor([&] {
        return desk.window->statusMessage()
            == u"Joined with “Dina Boluarte” of 1 other article; Ctrl+Shift+X makes it a name of its own."_s;
    }));
    REQUIRE(QTest::qWaitFor([&] { return desk.rows().contains(u"Also in 1 other article"_s); }));
    desk.window->press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    desk.window->waitForWrites();
    CHECK(desk.meaning(u"Dina Boluarte") != desk.inOther(u"Dina Boluarte"));
    CHECK_FALSE(desk.rows().contains(u"Also in 1 other article"_s));
    desk.window->press(Qt::Key_Z, Qt::ControlModifier);
    desk.window->waitForWrites();
    CHECK(desk.meaning(u"Dina Boluarte") == desk.inOther(u"Dina Boluarte"));
}

TEST_CASE("a mention that gets another tag, or more words, joins whom it names then", "[name_links]")
{
    Desk desk;
    const auto joined = [&](const QString &name) {
        return QTest::qWaitFor(
            [&] { return desk.window->statusMessage().startsWith(u"Joined with “%1”"_s.arg(name)); });
    };
    SECTION ("another tag") {
        desk.window->select(u"Inés Ávila");
        desk.window->press(u"l"_s);
        desk.window->waitForWrites();
        CHECK(desk.meaning(u"Inés Ávila") != desk.inOther(u"Inés Ávila"));
        desk.window->press(u"p"_s);
        desk.window->waitForWrites();
        CHECK(desk.meaning(u"Inés Ávila") == desk.inOther(u"Inés Ávila"));
        CHECK(joined(u"Inés Ávila"_s));
        CHECK(desk.window->project().names().size() == 2); // the place went
        desk.window->press(Qt::Key_Z, Qt::ControlModifier);
        desk.window->waitForWrites();
        CHECK(desk.meaning(u"Inés Ávila") != desk.inOther(u"Inés Ávila"));
    }
    SECTION ("more words") {
        desk.person(u"Boluarte");
        CHECK(desk.meaning(u"Boluarte") != desk.inOther(u"Dina Boluarte"));
        desk.window->press(u"e"_s);
        desk.window->select(u"Dina Boluarte");
        desk.window->press(Qt::Key_Return);
        desk.window->waitForWrites();
        CHECK(desk.meaning(u"Dina Boluarte") == desk.inOther(u"Dina Boluarte"));
        CHECK(joined(u"Dina Boluarte"_s));
    }
}

TEST_CASE("a person is found among many places of that name", "[name_links]")
{
    Desk desk;
    Edit edit{u"load names"_s, desk.window->project().by().coder, {}};
    const TagId place = desk.window->project().codebook().named(u"place")->id;
    for (int i = 0; i < 200; ++i) {
        edit.change.add(
            Entity{EntityId::make(), place, u"In%1"_s.arg(i, 3, 10, QChar(u'0')), {}, {}, {}, {}});
    }
    desk.window->project().perform(edit);
    desk.window->waitForWrites();
    desk.person(u"she");
    desk.type(u"in"_s);
    CHECK(desk.offered().first() == u"Inés Ávila"_s);
}

TEST_CASE("the way to part a name is told by the key it has now, or by its menu", "[name_links]")
{
    Desk desk;
    QAction *part = (*desk.window)->actions().partName;
    const auto [key, way, tip] = GENERATE(
        std::tuple(
            u"Ctrl+U"_s,
            u"Joined with “Dina Boluarte” of 1 other article; Ctrl+U makes it a name of its own."_s,
            u"In this article it means somebody, or something, else than in the others (Ctrl+U)"_s),
        std::tuple(
            QString(),
            u"Joined with “Dina Boluarte” of 1 other article. To part them: menu “Tag”, “Make it a name of "
            u"its own”."_s,
            u"In this article it means somebody, or something, else than in the others"_s));
    part->setShortcut(QKeySequence(key));
    desk.person(u"Dina Boluarte");
    REQUIRE(QTest::qWaitFor([&, &said = way] { return desk.window->statusMessage() == said; }));
    REQUIRE(QTest::qWaitFor([&] { return desk.rows().contains(u"Also in 1 other article"_s); }));
    QStringList tips;
    for (const auto *button : desk.links().findChildren<QPushButton *>()) {
        tips.append(button->toolTip());
    }
    CHECK(tips.contains(tip));
}

TEST_CASE("a surname is only suggested across articles, and joined by a press", "[name_links]")
{
    Desk desk;
    desk.person(u"Boluarte slept");
    desk.window->press(Qt::Key_Z, Qt::ControlModifier);
    desk.window->select(u"Boluarte", 2);
    desk.window->press(u"p"_s);
    desk.window->waitForWrites();
    CHECK(desk.meaning(u"Boluarte") != desk.inOther(u"Dina Boluarte"));
    CHECK(desk.rows() == QStringList{u"The same as “Dina Boluarte”?"_s});
    desk.press(u"The same as “Dina Boluarte”?"_s);
    CHECK(desk.meaning(u"Boluarte") == desk.inOther(u"Dina Boluarte"));
    REQUIRE(QTest::qWaitFor([&] { return desk.rows().contains(u"Also call it “Boluarte”"_s); }));
    desk.press(u"Also call it “Boluarte”"_s);
    CHECK(
        desk.window->page().entities.value(desk.meaning(u"Boluarte")).aliases == QStringList{u"Boluarte"_s});
    CHECK_FALSE(desk.rows().contains(u"Also call it “Boluarte”"_s));
}

TEST_CASE(
    "a surname tagged before its full name is offered to be joined, with all its mentions", "[name_links]")
{
    ScratchProject project;
    project.addArticle(u"Only"_s, u"Rask spoke. Imelda Rask left. Then Rask slept.\n"_s);
    WindowUnderTest window(project);
    const auto person = [&window](QStringView words, int occurrence) {
        window.select(words, occurrence);
        window.press(u"p"_s);
        window.waitForWrites();
    };
    const auto offer = [&window]() -> QPushButton * {
        for (auto *button : window->panel().inspector().nameLinks().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"The same as “Imelda Rask”?") {
                return button;
            }
        }
        return nullptr;
    };
    person(u"Rask", 1);
    person(u"Rask", 3);
    CHECK(offer() == nullptr);
    person(u"Imelda Rask", 1);
    const EntityId imelda = tests::find(window.page(), u"Imelda Rask").entity;
    CHECK(offer() == nullptr);
    REQUIRE(tests::find(window.page(), u"Rask").entity != imelda); // never by itself
    window.click(u"slept");
    window.click(u"Rask", 3);
    REQUIRE(offer());
    QTest::mouseClick(offer(), Qt::LeftButton);
    window.waitForWrites();
    for (const Annotation &each : window.page().annotations) {
        CHECK(each.entity == imelda);
    }
    CHECK(window.page().annotations.size() == 3);
    CHECK(offer() == nullptr);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(tests::find(window.page(), u"Rask").entity != imelda);
}

TEST_CASE("names are found while one is typed, and a chosen one is what this mention means", "[name_links]")
{
    Desk desk;
    desk.person(u"she");
    desk.type(u"ines"_s);
    CHECK(
        desk.offered()
        == QStringList{u"Inés Ávila"_s, u"Rename for all: “ines”"_s, u"Only this mention: “ines”"_s});
    QTest::keyClick(desk.field(), Qt::Key_Down);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    desk.window->waitForWrites();
    CHECK(desk.meaning(u"she") == desk.inOther(u"Inés Ávila"));
    CHECK(desk.field()->text() == u"Inés Ávila"_s);
    CHECK(desk.window->project().names().size() == 2); // "she" went, and is no alias
    CHECK(desk.window->page().entities.value(desk.meaning(u"she")).aliases.isEmpty());
}

TEST_CASE("letters in brackets behind a name are suggested to mean it", "[name_links]")
{
    ScratchProject project;
    project.addArticle(u"Rounds"_s, u"The Sole National Union (CUNARC) met the board (PNP).\n"_s);
    WindowUnderTest window(project);
    const auto rows = [&] {
        QStringList texts;
        for (const auto *row : window->panel().inspector().nameLinks().findChildren<QPushButton *>()) {
            texts.append(row->isVisible() ? row->text() : QString());
        }
        texts.removeAll(QString());
        return texts;
    };
    for (const QString &words : {u"Sole National Union"_s, u"PNP"_s, u"CUNARC"_s}) {
        window.select(words);
        window.press(u"o"_s);
        window.waitForWrites();
        CHECK(rows().contains(u"The same as “Sole National Union”?"_s) == (words == u"CUNARC"_s));
    }
    for (auto *row : window->panel().inspector().nameLinks().findChildren<QPushButton *>()) {
        if (row->isVisible() && row->text() == u"The same as “Sole National Union”?"_s) {
            row->click();
            break;
        }
    }
    window.waitForWrites();
    CHECK(
        tests::find(window.page(), u"CUNARC").entity
        == tests::find(window.page(), u"Sole National Union").entity);
    REQUIRE(QTest::qWaitFor([&] { return rows() == QStringList{u"Also call it “CUNARC”"_s}; }));
}

TEST_CASE("what a typed name may become is shown in full beside the panel", "[name_links]")
{
    Desk desk;
    desk.person(u"she");
    desk.type(u"Sole National Union of Harbour"_s);
    const ui::NamePopup &popup = *desk.popup();
    REQUIRE(popup.isVisible());
    CHECK(popup.width() > desk.field()->width());
    for (int row = 0; row < popup.count(); ++row) {
        const QModelIndex index = popup.model()->index(row, 0);
        CAPTURE(index.data().toString());
        CHECK(popup.viewport()->width() >= ui::ChoiceRow::wholeWidth(popup.font(), index));
    }
    // It ends where the field ends, and in the window.
    const QPoint end = desk.field()->mapTo(&**desk.window, desk.field()->rect().bottomRight());
    CHECK(popup.geometry().right() == end.x());
    CHECK(popup.geometry().left() >= 0);
}

TEST_CASE("a typed name renames for all, or is a new one of this mention only", "[name_links]")
{
    Desk desk;
    desk.person(u"the minister");
    desk.person(u"she");
    const EntityId minister = desk.meaning(u"the minister");
    SECTION ("for all, by Enter") {
        desk.type(u"Otto"_s);
        QTest::keyClick(desk.field(), Qt::Key_Return);
        desk.window->waitForWrites();
        CHECK(desk.window->page().entities.value(desk.meaning(u"she")).name == u"Otto"_s);
        CHECK_FALSE(desk.popup()->isVisible());
    }
    SECTION ("this one only") {
        const EntityId she = desk.meaning(u"she");
        desk.type(u"Otto"_s);
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(desk.field(), Qt::Key_Down);
        }
        QTest::keyClick(desk.field(), Qt::Key_Return);
        desk.window->waitForWrites();
        CHECK(desk.meaning(u"she") != she);
        CHECK(desk.window->page().entities.value(desk.meaning(u"she")).name == u"Otto"_s);
    }
    CHECK(desk.meaning(u"the minister") == minister);
}

TEST_CASE("Esc puts the found names away and keeps what was typed", "[name_links]")
{
    Desk desk;
    desk.person(u"she");
    desk.type(u"ines"_s);
    REQUIRE(desk.popup()->isVisible());
    QTest::keyClick(desk.field(), Qt::Key_Escape);
    CHECK_FALSE(desk.popup()->isVisible());
    CHECK(desk.field()->text() == u"ines"_s);
}

TEST_CASE("a mention whose name was deleted can be named anew", "[name_links]")
{
    Desk desk;
    desk.person(u"she");
    desk.window->project().deleteEntities({desk.meaning(u"she")});
    desk.window->waitForWrites();
    REQUIRE(desk.meaning(u"she").isNull());
    desk.type(u"Rosa"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    desk.window->waitForWrites();
    CHECK(desk.window->page().entities.value(desk.meaning(u"she")).name == u"Rosa"_s);
}
