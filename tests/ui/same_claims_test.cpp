// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that are the same: joined and taken out in the list of claims and in the article, by hand.
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/claims/claims_dialog.h"
#include "ui/claims/same_candidates.h"
#include "ui/claims/same_claim_dialog.h"
#include "ui/elided_label.h"
#include "ui/panel/fields.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/panel/same_line.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace model;
using tests::ScratchProject;
using tests::WindowUnderTest;
using ui::ClaimColumn;

namespace {

/// Three articles that claim the same of rents, and one other claim; the first article is open.
struct Room
{
    ScratchProject project;
    ArticleId harbour =
        add(u"Harbour Post"_s, u"2023-07-20"_s, u"“Rents rose by 12 %,” Ana said. “We wait.”\n"_s);
    ArticleId valley =
        add(u"Valley Voice"_s, u"2023-07-21"_s, u"Rents rose by 12 % since May, said Tom.\n"_s);
    ArticleId leaflet = add(u"Leaflet"_s, {}, u"“The bridge holds.” And by 12 % rose rents, too.\n"_s);
    std::unique_ptr<WindowUnderTest> window;
    ui::ClaimsDialog *dialog = nullptr;

    Room()
    {
        {
            storage::Store store(project.path(), storage::Store::Mode::ReadWrite);
            tag(store, harbour, u"“Rents rose by 12 %,”");
            tag(store, harbour, u"“We wait.”");
            tag(store, valley, u"Rents rose by 12 % since May");
            tag(store, leaflet, u"by 12 % rose rents");
        }
        window = std::make_unique<WindowUnderTest>(project);
    }
    ArticleId add(const QString &outlet, const QString &date, const QString &text)
    {
        const ArticleId id = project.addArticle(outlet + u" on rents"_s, text);
        storage::Store store(project.path(), storage::Store::Mode::ReadWrite);
        const ArticlePage page = store.readPage(id, {});
        Article after = page.article;
        after.outlet = outlet;
        after.published = date;
        store.perform(edits::changeArticle(page.article, after, by(store)));
        return id;
    }
    static edits::By by(storage::Store &store)
    {
        const storage::Snapshot snapshot = store.snapshot();
        return {snapshot.coders.first().id, snapshot.rounds.first().id, 1'700'000'000'000};
    }
    static void tag(storage::Store &store, ArticleId article, QStringView words)
    {
        const ArticlePage page = store.readPage(article, {});
        store.perform(edits::tag(
            page, {tests::rangeOf(page.text, words)}, *store.codebook().named(u"claim"), by(store)));
    }
    void open()
    {
        (*window)->actions().showClaims->trigger();
        dialog = tests::waitForDialog<ui::ClaimsDialog>(**window);
        REQUIRE(QTest::qWaitFor([this] { return !dialog->claims().isReading(); }));
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        dialog->table().setFocus();
    }
    /// The row of the claim that holds these words.
    int row(const QString &words)
    {
        for (int row = 0; row < dialog->claims().rowCount(); ++row) {
            if (text(row, ClaimColumn::Claim).contains(words)) {
                return row;
            }
        }
        FAIL("no such claim");
        return -1;
    }
    QString text(int row, ClaimColumn column)
    {
        return dialog->claims().index(row, static_cast<int>(column)).data().toString();
    }
    QString same(const QString &words) { return text(row(words), ClaimColumn::Same); }
    bool becomes(const QString &words, const QString &said)
    {
        return QTest::qWaitFor([&] { return same(words) == said; });
    }
    void choose(const QStringList &claims)
    {
        auto &table = dialog->table();
        Qt::KeyboardModifiers modifiers;
        for (const QString &claim : claims) {
            const QRect place = table.visualRect(dialog->claims().index(row(claim), 0));
            QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, place.center());
            modifiers = Qt::ControlModifier;
        }
        REQUIRE(table.chosen().size() == claims.size());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&dialog->table(), key, modifiers);
    }
    /// Joins all three that speak of rents, with keys.
    void joinAll()
    {
        choose({u"Rents rose by 12 %,"_s, u"since May"_s, u"rose rents"_s});
        key(Qt::Key_J, Qt::ControlModifier);
        REQUIRE(becomes(u"since May"_s, u"3×"_s));
    }
    void verify(const QString &claim, Qt::Key letter, const QString &label)
    {
        const int at = row(claim);
        dialog->table().setCurrentIndex(
            dialog->claims().index(at, static_cast<int>(ClaimColumn::Verification)));
        QTest::keyClick(&dialog->table(), letter);
        REQUIRE(QTest::qWaitFor([&] { return text(at, ClaimColumn::Verification) == label; }));
        window->waitForWrites();
        REQUIRE(QTest::qWaitFor([&] { return dialog->focusWidget() == &dialog->table(); }));
    }
    QAction *entry(const QString &name)
    {
        for (QAction *action : dialog->same().menu().actions()) {
            if (QString(action->text()).remove(u'&') == name) {
                return action;
            }
        }
        FAIL("no such entry");
        return nullptr;
    }
    QStringList listed()
    {
        QStringList texts;
        for (int row = 0; row < dialog->claims().rowCount(); ++row) {
            texts.append(text(row, ClaimColumn::Claim));
        }
        return texts;
    }
    void list(const QString &kind)
    {
        for (auto *which : dialog->findChildren<QComboBox *>()) {
            if (const int place = which->findText(kind); place >= 0) {
                which->setCurrentIndex(place);
                emit which->activated(place);
                return;
            }
        }
        FAIL("no such kind");
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    ui::SameLine &line() { return (*window)->panel().inspector().sameLine(); }
    QStringList places()
    {
        QStringList texts;
        for (auto *button : line().findChildren<ui::RowButton *>()) {
            if (button->isVisibleTo(&line())) {
                texts.append(plain(button->text()));
            }
        }
        return texts;
    }
    void toClaim(QStringView words)
    {
        const AnnotationId id = tests::find(window->page(), words).id;
        window->reader().setFocus();
        while (window->reader().current() != id) {
            window->press(Qt::Key_Down, Qt::AltModifier);
        }
    }
};

} // namespace

TEST_CASE("Selected claims are joined with a key, as one step that is undone", "[same]")
{
    Room room;
    room.open();
    const QAbstractItemModelTester tester(
        &room.dialog->claims(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(room.same(u"since May"_s).isEmpty());
    room.joinAll();
    CHECK(room.same(u"Rents rose by 12 %,"_s) == u"3×"_s);
    CHECK(room.same(u"We wait"_s).isEmpty());
    const QString tip = Room::plain(room.dialog->claims()
                                        .index(room.row(u"since May"_s), static_cast<int>(ClaimColumn::Same))
                                        .data(Qt::ToolTipRole)
                                        .toString());
    CHECK(tip == u"Leaflet\nHarbour Post, 20 July 2023"_s);
    room.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.becomes(u"since May"_s, {}));
    room.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(room.becomes(u"rose rents"_s, u"3×"_s));
}

TEST_CASE("Claims stay joined in the list over others that are not shown", "[same]")
{
    Room room;
    room.window.reset();
    const ArticleId later = room.project.addArticle(u"Later"_s, u"Rents, he said, rose by 12 % again.\n"_s);
    {
        storage::Store store(room.project.path(), storage::Store::Mode::ReadWrite);
        Room::tag(store, later, u"rose by 12 % again");
    }
    room.window = std::make_unique<WindowUnderTest>(room.project);
    room.open();
    const auto join = [&room](const QString &one, const QString &other) {
        room.choose({one, other});
        room.key(Qt::Key_J, Qt::ControlModifier);
        room.window->waitForWrites();
    };
    join(u"Rents rose by 12 %,"_s, u"since May"_s);
    join(u"since May"_s, u"rose rents"_s);
    join(u"rose rents"_s, u"again"_s);
    REQUIRE(room.becomes(u"again"_s, u"4×"_s));
    // The two between them are claims no more; their links hold the group together.
    const auto retag = [&room](ArticleId article, QStringView words) {
        const ArticlePage page = room.project.page(article);
        const Project &open = room.window->project();
        room.window->project().perform(
            edits::changeTag(page, tests::find(page, words).id, *open.codebook().named(u"place"), open.by()));
        room.window->waitForWrites();
    };
    retag(room.valley, u"Rents rose by 12 % since May");
    CHECK(room.becomes(u"again"_s, u"3×"_s));
    retag(room.leaflet, u"by 12 % rose rents");
    CHECK(room.becomes(u"again"_s, u"2×"_s));
    CHECK(room.same(u"Rents rose by 12 %,"_s) == u"2×"_s);
    room.choose({u"Rents rose by 12 %,"_s, u"again"_s});
    CHECK_FALSE(room.entry(u"The selected ones are the same"_s)->isEnabled());
    CHECK(room.dialog->claims().rowCount() == 3);
}

TEST_CASE("The list tells dates in words", "[same]")
{
    Room room;
    room.open();
    CHECK(room.text(room.row(u"since May"_s), ClaimColumn::Date) == u"21 Jul 2023"_s);
    CHECK(room.text(room.row(u"rose rents"_s), ClaimColumn::Date).isEmpty());
}

TEST_CASE("A claim is taken out with a key, and the others stay together", "[same]")
{
    Room room;
    room.open();
    CHECK_FALSE(room.entry(u"Not the same claim"_s)->isEnabled());
    room.joinAll();
    room.choose({u"Rents rose by 12 %,"_s});
    CHECK(room.entry(u"Not the same claim"_s)->isEnabled());
    room.key(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    CHECK(room.becomes(u"Rents rose by 12 %,"_s, {}));
    CHECK(room.same(u"since May"_s) == u"2×"_s);
    CHECK(room.same(u"rose rents"_s) == u"2×"_s);
}

TEST_CASE("What cannot be done with the selected claims is not offered", "[same]")
{
    Room room;
    room.open();
    room.choose({u"We wait"_s});
    CHECK_FALSE(room.entry(u"The selected ones are the same"_s)->isEnabled());
    CHECK(room.entry(u"Same claim as…"_s)->isEnabled());
    CHECK_FALSE(room.entry(u"List these alone"_s)->isEnabled());
    CHECK_FALSE(room.entry(u"Use this verdict for all of them"_s)->isEnabled());
    room.joinAll();
    room.choose({u"since May"_s, u"rose rents"_s});
    CHECK_FALSE(room.entry(u"The selected ones are the same"_s)->isEnabled());
    room.choose({u"since May"_s, u"We wait"_s});
    CHECK(room.entry(u"The selected ones are the same"_s)->isEnabled());
}

TEST_CASE("The line below the list tells where else a claim was made", "[same]")
{
    Room room;
    room.open();
    room.joinAll();
    room.choose({u"since May"_s});
    CHECK(QTest::qWaitFor([&] {
        return Room::plain(room.dialog->findChild<ui::ElidedLabel *>()->text())
            .startsWith(u"Also in Leaflet"_s);
    }));
    room.choose({u"We wait"_s});
    CHECK(room.dialog->findChild<ui::ElidedLabel *>()->text().isEmpty());
}

TEST_CASE("Repeated claims are listed by themselves, and those of one group alone", "[same]")
{
    Room room;
    room.open();
    room.joinAll();
    room.list(u"Said several times"_s);
    CHECK(QTest::qWaitFor([&] { return room.listed().size() == 3; }));
    room.list(u"Same claim, other verdicts"_s);
    CHECK(QTest::qWaitFor([&] { return room.listed().isEmpty(); }));
    room.list(u"All claims"_s);
    REQUIRE(QTest::qWaitFor([&] { return room.listed().size() == 4; }));
    room.choose({u"rose rents"_s});
    room.entry(u"List these alone"_s)->trigger();
    CHECK(QTest::qWaitFor([&] { return room.listed().size() == 3; }));
    CHECK_FALSE(room.listed().contains(u"“We wait.”"_s));
    room.key(Qt::Key_Z, Qt::ControlModifier); // the joining
    CHECK(QTest::qWaitFor([&] { return room.listed() == QStringList{u"by 12 % rose rents"_s}; }));
}

TEST_CASE("A menu leads to the other places of a claim", "[same]")
{
    Room room;
    room.open();
    room.joinAll();
    room.choose({u"Rents rose by 12 %,"_s});
    QMenu *places = room.entry(u"Go to"_s)->menu();
    REQUIRE(places);
    emit places->aboutToShow();
    REQUIRE(places->actions().size() == 2);
    CHECK(Room::plain(places->actions().at(1)->text()) == u"Valley Voice, 21 July 2023"_s);
    places->actions().at(1)->trigger();
    CHECK(QTest::qWaitFor([&] { return room.window->current() == u"Rents rose by 12 % since May"_s; }));
}

TEST_CASE("Verdicts that differ are told, and one is given to all as one step", "[same]")
{
    Room room;
    room.open();
    room.joinAll();
    room.verify(u"since May"_s, Qt::Key_F, u"False"_s);
    CHECK(room.same(u"since May"_s) == u"3×"_s);
    room.verify(u"rose rents"_s, Qt::Key_C, u"Confirmed"_s);
    CHECK(room.becomes(u"since May"_s, u"3×, verdicts differ"_s));
    CHECK(room.same(u"Rents rose by 12 %,"_s) == u"3×, verdicts differ"_s);
    room.choose({u"since May"_s});
    room.window->answers().agrees = false;
    room.entry(u"Use this verdict for all of them"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !room.window->answers().questions.isEmpty(); }));
    CHECK(room.window->answers().questions.last().contains(u"1 other claim"_s));
    QTest::qWait(20);
    CHECK(room.text(room.row(u"rose rents"_s), ClaimColumn::Verification) == u"Confirmed"_s);
    room.window->answers().agrees = true;
    room.entry(u"Use this verdict for all of them"_s)->trigger();
    CHECK(room.becomes(u"since May"_s, u"3×"_s));
    CHECK(room.text(room.row(u"rose rents"_s), ClaimColumn::Verification) == u"False"_s);
    CHECK(room.text(room.row(u"Rents rose by 12 %,"_s), ClaimColumn::Verification) == u"False"_s);
    room.window->waitForWrites();
    CHECK(room.window->project().undoState().undo->action == u"set values"_s);
    room.dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(room.dialog));
    room.dialog->table().setFocus();
    room.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.becomes(u"since May"_s, u"3×, verdicts differ"_s));
}

TEST_CASE("“Same claim as…” lists the likeliest first, and Enter joins", "[same]")
{
    Room room;
    room.open();
    room.choose({u"since May"_s});
    room.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *finder = tests::waitForDialog<ui::SameClaimDialog>(*room.dialog);
    const QAbstractItemModelTester tester(
        &finder->candidates(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(QTest::qWaitFor([&] { return finder->candidates().all() == 3; }));
    CHECK(finder->candidates().row(0).words == u"“Rents rose by 12 %,”"_s);
    CHECK(finder->candidates().row(1).words == u"by 12 % rose rents"_s);
    CHECK(finder->candidates().row(2).words == u"“We wait.”"_s);
    CHECK(finder->candidates().index(0, ui::SameCandidates::Date).data() == u"20 July 2023"_s);
    auto *find = finder->findChild<QLineEdit *>();
    CHECK(finder->focusWidget() == find);
    QTest::keyClicks(find, u"leaflet"_s);
    QTest::keyClick(find, Qt::Key_Return);
    CHECK(room.becomes(u"since May"_s, u"2×"_s));
    CHECK(room.same(u"rose rents"_s) == u"2×"_s);
}

TEST_CASE("The finder does not offer what is the same already, and says when nothing is found", "[same]")
{
    Room room;
    room.open();
    room.joinAll();
    room.choose({u"since May"_s});
    room.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *finder = tests::waitForDialog<ui::SameClaimDialog>(*room.dialog);
    REQUIRE(QTest::qWaitFor([&] { return finder->candidates().all() == 1; }));
    CHECK(finder->candidates().row(0).words == u"“We wait.”"_s);
    auto *find = finder->findChild<QLineEdit *>();
    QTest::keyClicks(find, u"zebra"_s);
    CHECK(QTest::qWaitFor([&] { return finder->status().contains(u"No claim has these words"_s); }));
    CHECK(finder->chosen().isEmpty());
    QTest::keyClick(find, Qt::Key_Escape);
    CHECK(room.same(u"since May"_s) == u"3×"_s);
}

TEST_CASE(
    "In the article the current claim is joined, shown with where else it was made, and taken out", "[same]")
{
    Room room;
    const ui::Actions &actions = (*room.window)->actions();
    CHECK_FALSE(actions.sameClaim->isEnabled());
    room.toClaim(u"“Rents rose by 12 %,”");
    CHECK(actions.sameClaim->isEnabled());
    CHECK_FALSE(actions.partClaim->isEnabled());
    CHECK_FALSE(room.line().isVisible());
    room.window->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *finder = tests::waitForDialog<ui::SameClaimDialog>(**room.window);
    REQUIRE(QTest::qWaitFor([&] { return finder->candidates().all() == 3; }));
    QTest::keyClick(finder->findChild<QLineEdit *>(), Qt::Key_Down, Qt::NoModifier);
    CHECK(finder->chosen().size() == 1);
    finder->list().selectAll();
    finder->accept();
    REQUIRE(QTest::qWaitFor([&] { return room.places().size() == 3; }));
    CHECK(room.places().at(2) == u"Valley Voice, 21 July 2023"_s);
    CHECK(actions.partClaim->isEnabled());
    (*room.window)->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&**room.window));
    room.window->reader().setFocus();
    room.window->press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return !room.line().isVisible(); }));
    CHECK_FALSE(actions.partClaim->isEnabled());
    room.window->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return room.places().size() == 3; }));
}

TEST_CASE("The panel's line leads to the other article, and gives a verdict to all", "[same]")
{
    Room room;
    room.open();
    room.joinAll();
    room.verify(u"since May"_s, Qt::Key_F, u"False"_s);
    room.dialog->close();
    (*room.window)->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&**room.window));
    room.toClaim(u"“Rents rose by 12 %,”");
    REQUIRE(QTest::qWaitFor([&] { return room.places().size() == 2; }));
    CHECK(room.places() == QStringList{u"Leaflet"_s, u"Valley Voice, 21 July 2023: False"_s});
    for (auto *button : room.line().findChildren<ui::RowButton *>()) {
        if (button->text().contains(u"Valley"_s)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    REQUIRE(QTest::qWaitFor([&] { return room.window->current() == u"Rents rose by 12 % since May"_s; }));
    QPushButton *give = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (auto *button : room.line().findChildren<QPushButton *>()) {
            give = button->text().startsWith(u"Use this verdict"_s) && button->isVisible() ? button : give;
        }
        return give != nullptr;
    }));
    QTest::mouseClick(give, Qt::LeftButton);
    room.window->waitForWrites();
    CHECK(QTest::qWaitFor([&] {
        return room.places() == QStringList{u"Leaflet: False"_s, u"Harbour Post, 20 July 2023: False"_s};
    }));
    CHECK(room.window->answers().questions.isEmpty()); // nothing was written over
    CHECK(QTest::qWaitFor([&] { return !give->isVisible(); }));
}

TEST_CASE("In a project that is only read, claims cannot be joined", "[same]")
{
    Room room;
    (*room.window)->openProject(room.project.path(), storage::OpeningWish::ReadOnly);
    room.window->waitForPage();
    room.open();
    room.choose({u"since May"_s, u"rose rents"_s});
    for (const QString &name :
         {u"The selected ones are the same"_s, u"Same claim as…"_s, u"Not the same claim"_s}) {
        CHECK_FALSE(room.entry(name)->isEnabled());
    }
    CHECK_FALSE((*room.window)->actions().sameClaim->isEnabled());
}
