// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_variable.h"
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/claims/claims_dialog.h"
#include "ui/window_memory.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace model;
using tests::ScratchProject;
using tests::WindowUnderTest;
using ui::ClaimColumn;

namespace {

/// Catches what would be opened in the browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_DISABLE_COPY_MOVE(Browser)

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

/// Two articles with claims, the first one open, and the list of claims over it.
struct Room
{
    ScratchProject project;
    ArticleId harbour = project.addArticle(u"Harbour"_s, u"Ana said: “We wait.” “Then go,” she said.\n"_s);
    ArticleId bridge = project.addArticle(u"Bridge"_s, u"“It holds,” said Eva.\n"_s);
    std::unique_ptr<WindowUnderTest> window;
    ui::ClaimsDialog *dialog = nullptr;

    explicit Room(bool isReadOnly = false)
    {
        {
            storage::Store store(project.path(), storage::Store::Mode::ReadWrite);
            tag(store, harbour, u"Ana", u"person");
            tag(store, harbour, u"“We wait.”", u"claim");
            tag(store, harbour, u"“Then go,”", u"claim");
            tag(store, bridge, u"“It holds,”", u"claim");
            const ArticlePage page = store.readPage(harbour, {});
            store.perform(edits::linkSource(
                page, tests::find(page, u"“We wait.”").id, tests::find(page, u"Ana").id, u"said"_s, {},
                by(store)));
        }
        window = std::make_unique<WindowUnderTest>(project);
        if (isReadOnly) {
            (*window)->openProject(project.path(), storage::OpeningWish::ReadOnly);
            window->waitForPage();
        }
        open();
    }
    static edits::By by(storage::Store &store)
    {
        const storage::Snapshot snapshot = store.snapshot();
        return {snapshot.coders.first().id, snapshot.rounds.first().id, 1'700'000'000'000};
    }
    static void tag(storage::Store &store, ArticleId article, QStringView words, QStringView name)
    {
        const ArticlePage page = store.readPage(article, {});
        store.perform(
            edits::tag(page, {tests::rangeOf(page.text, words)}, *store.codebook().named(name), by(store)));
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
    void close()
    {
        const QPointer<ui::ClaimsDialog> closed = dialog;
        dialog->close();
        REQUIRE(QTest::qWaitFor([&] { return closed.isNull(); }));
    }
    ui::ClaimsTable &table() { return dialog->table(); }
    QModelIndex cell(int row, ClaimColumn column)
    {
        return dialog->claims().index(row, static_cast<int>(column));
    }
    QString text(int row, ClaimColumn column) { return cell(row, column).data().toString(); }
    QStringList listed(ClaimColumn column = ClaimColumn::Claim)
    {
        QStringList texts;
        for (int row = 0; row < dialog->claims().rowCount(); ++row) {
            texts.append(text(row, column));
        }
        return texts;
    }
    void goTo(int row, ClaimColumn column) { table().setCurrentIndex(cell(row, column)); }
    template <typename Editor>
    Editor *editor()
    {
        Editor *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            found = table().viewport()->findChild<Editor *>();
            return found != nullptr;
        }));
        return found;
    }
    bool shows(int row, ClaimColumn column, const QString &wanted)
    {
        return QTest::qWaitFor([&] { return text(row, column) == wanted; });
    }
    /// By hand: the list opens, and its entry is chosen.
    void verify(int row, const QString &label)
    {
        goTo(row, ClaimColumn::Verification);
        QTest::keyClick(&table(), Qt::Key_Return);
        auto *list = editor<QComboBox>();
        REQUIRE(QTest::qWaitFor([&] { return list->view()->isVisible(); }));
        QTest::keyClicks(list->view(), label.left(4));
        QTest::keyClick(list->view(), Qt::Key_Return);
        CHECK(shows(row, ClaimColumn::Verification, label));
        window->waitForWrites();
    }
    /// What the file has of a claim.
    QString stored(ArticleId article, QStringView quote, QStringView variable)
    {
        const ArticlePage page = project.page(article);
        const model::storage::Snapshot snapshot = project.snapshot();
        const Variable *asked = snapshot.codebook.variableNamed(variable);
        REQUIRE(asked);
        const VariableValue *value = page.values.answer(tests::find(page, quote).id.uuid, asked->id);
        return value ? value->value : QString();
    }
    void find(const QString &words)
    {
        auto *field = dialog->findChild<QLineEdit *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, words.isEmpty() ? Qt::Key_Delete : Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("All columns of the claims fit into the window, also into a small one", "[claims]")
{
    Room room;
    const auto [window, usual] = GENERATE(
        std::pair(QSize(1360, 860), QSize(1240, 720)), std::pair(QSize(1024, 700), QSize(1000, 640)));
    room.close();
    ui::memory::rememberLayout(u"claims window"_s, {});
    ui::memory::rememberLayout(u"claims columns in their window"_s, {});
    (*room.window)->resize(window);
    room.open();
    room.dialog->resize(usual); // the test's screen is smaller
    const QHeaderView &header = *room.table().horizontalHeader();
    REQUIRE(QTest::qWaitFor([&] { return header.length() == room.table().viewport()->width(); }));
    CHECK(room.table().horizontalScrollBar()->maximum() == 0);
    for (int column = 0; column < header.count(); ++column) {
        CAPTURE(column);
        CHECK(header.sectionSize(column) >= header.sectionSizeHint(column));
    }
    const int date = room.table().fontMetrics().horizontalAdvance(u"12 Sep 2024"_s);
    CHECK(header.sectionSize(static_cast<int>(ClaimColumn::Date)) > date + 12); // with blanks beside it
    const int claim = header.sectionSize(0);
    const int note = header.sectionSize(header.count() - 1);
    room.dialog->resize(usual + QSize(80, 0));
    REQUIRE(QTest::qWaitFor([&] { return header.length() == room.table().viewport()->width(); }));
    CHECK(header.sectionSize(0) == claim + 80);
    CHECK(header.sectionSize(header.count() - 1) == note);
}

TEST_CASE("A width that was given to a column of the claims is kept", "[claims]")
{
    Room room;
    constexpr int article = static_cast<int>(ClaimColumn::Article);
    const int before = room.table().horizontalHeader()->sectionSize(article);
    room.table().horizontalHeader()->resizeSection(article, before + 30);
    room.close();
    room.open();
    room.dialog->resize(1240, 720);
    const QHeaderView &header = *room.table().horizontalHeader();
    REQUIRE(QTest::qWaitFor([&] { return header.length() == room.table().viewport()->width(); }));
    CHECK(header.sectionSize(article) == before + 30);
    CHECK(room.table().horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("Every claim of the project has a row, with who says it and where", "[claims]")
{
    Room room;
    const QAbstractItemModelTester tester(
        &room.dialog->claims(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(room.listed() == QStringList{u"“We wait.”"_s, u"“Then go,”"_s, u"“It holds,”"_s});
    CHECK(room.listed(ClaimColumn::Source) == QStringList{u"Ana"_s, u"no source"_s, u"no source"_s});
    CHECK(room.listed(ClaimColumn::Article) == QStringList{u"Harbour"_s, u"Harbour"_s, u"Bridge"_s});
    CHECK(room.dialog->status().contains(u"3 claims"_s));
    CHECK(room.dialog->status().contains(u"3 not checked yet"_s));
}

TEST_CASE("A verdict is chosen in its cell, also in an article that is not open, and undone", "[claims]")
{
    Room room;
    room.verify(2, u"Disputed"_s);
    CHECK(room.stored(room.bridge, u"“It holds,”", u"verification") == u"disputed"_s);
    CHECK(room.text(2, ClaimColumn::Checked).contains(room.window->project().coder().name));
    CHECK(room.listed().at(2) == u"“It holds,”"_s); // it stays in its row
    room.verify(0, u"Confirmed"_s);
    CHECK(room.listed().at(0) == u"“We wait.”"_s);
    CHECK(room.dialog->status().contains(u"1 not checked yet"_s));
    QTest::keyClick(&room.table(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.shows(0, ClaimColumn::Verification, u"not coded"_s));
    QTest::keyClick(&room.table(), Qt::Key_Z, Qt::ControlModifier);
    room.window->waitForWrites();
    CHECK(
        QTest::qWaitFor([&] { return room.stored(room.bridge, u"“It holds,”", u"verification").isEmpty(); }));
}

TEST_CASE("A letter in its cell chooses a verdict at once", "[claims]")
{
    Room room;
    room.goTo(2, ClaimColumn::Verification);
    QTest::keyClick(&room.table(), Qt::Key_D);
    CHECK(room.shows(2, ClaimColumn::Verification, u"Disputed"_s));
    CHECK(QTest::qWaitFor([&] { return room.dialog->focusWidget() == &room.table(); }));
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("Letters that follow each other choose one verdict, which is one step", "[claims]")
{
    Room room;
    room.goTo(2, ClaimColumn::Verification);
    QTest::keyClicks(&room.table(), u"ca"_s);
    CHECK(room.table().typedAt(room.cell(2, ClaimColumn::Verification)) == u"Cannot be checked"_s);
    CHECK(room.text(2, ClaimColumn::Verification) == u"not coded"_s);
    CHECK(room.shows(2, ClaimColumn::Verification, u"Cannot be checked"_s));
    QTest::keyClick(&room.table(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.shows(2, ClaimColumn::Verification, u"not coded"_s));
    QTest::keyClicks(&room.table(), u"cc"_s); // the second that begins so
    CHECK(room.shows(2, ClaimColumn::Verification, u"Cannot be checked"_s));
    QTest::keyClicks(&room.table(), u"c"_s); // and round again
    CHECK(room.shows(2, ClaimColumn::Verification, u"Confirmed"_s));
}

TEST_CASE("A typed verdict is kept with the next key, click or command, and dropped with Esc", "[claims]")
{
    Room room;
    const auto type = [&room](int row) {
        room.goTo(row, ClaimColumn::Verification);
        QTest::keyClicks(&room.table(), u"f"_s);
        CHECK(room.table().typedAt(room.cell(row, ClaimColumn::Verification)) == u"False"_s);
    };
    type(0);
    QTest::keyClick(&room.table(), Qt::Key_Escape);
    CHECK(room.table().typedAt(room.cell(0, ClaimColumn::Verification)).isEmpty());
    CHECK(room.dialog->isVisible());
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    CHECK(room.text(0, ClaimColumn::Verification) == u"not coded"_s);

    type(0);
    QTest::keyClick(&room.table(), Qt::Key_Down);
    CHECK(room.table().currentIndex().row() == 1);
    CHECK(room.shows(0, ClaimColumn::Verification, u"False"_s));
    type(1);
    QTest::keyClick(&room.table(), Qt::Key_Return);
    CHECK_FALSE(room.table().viewport()->findChild<QComboBox *>());
    CHECK(room.shows(1, ClaimColumn::Verification, u"False"_s));
    type(2);
    room.dialog->findChild<QLineEdit *>()->setFocus();
    CHECK(room.shows(2, ClaimColumn::Verification, u"False"_s));
    room.table().setFocus();
    room.goTo(2, ClaimColumn::Verification);
    QTest::keyClicks(&room.table(), u"o"_s);
    const auto number = room.window->project().undoState().undo->number;
    QTest::keyClick(&room.table(), Qt::Key_Z, Qt::ControlModifier); // takes back what was just typed
    CHECK(room.table().typedAt(room.cell(2, ClaimColumn::Verification)).isEmpty());
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    room.window->waitForWrites();
    CHECK(room.text(2, ClaimColumn::Verification) == u"False"_s);
    CHECK(room.window->project().undoState().undo->number == number);
}

TEST_CASE("A letter with which no verdict begins opens the list of them", "[claims]")
{
    Room room;
    room.goTo(1, ClaimColumn::Verification);
    QTest::keyClicks(&room.table(), u"z"_s);
    auto *list = room.editor<QComboBox>();
    CHECK(QTest::qWaitFor([&] { return list->view()->isVisible(); }));
    QTest::keyClick(list->view(), Qt::Key_Escape);
}

TEST_CASE("The same verdict again is no step", "[claims]")
{
    Room room;
    room.verify(0, u"False"_s);
    const auto number = room.window->project().undoState().undo->number;
    room.verify(0, u"False"_s);
    QTest::qWait(20);
    CHECK(room.window->project().undoState().undo->number == number);
}

TEST_CASE("The verdict of several claims is one step", "[claims]")
{
    Room room;
    room.table().selectAll();
    auto *button = room.dialog->findChild<QToolButton *>();
    REQUIRE(button->menu());
    emit button->menu()->aboutToShow();
    for (QAction *action : button->menu()->actions()) {
        if (action->text() == u"Opinion"_s) {
            action->trigger();
        }
    }
    for (int row = 0; row < 3; ++row) {
        CHECK(room.shows(row, ClaimColumn::Verification, u"Opinion"_s));
    }
    QTest::keyClick(&room.table(), Qt::Key_Z, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row) {
        CHECK(room.shows(row, ClaimColumn::Verification, u"not coded"_s));
    }
}

TEST_CASE("Evidence is typed in several lines, and its addresses are opened", "[claims]")
{
    Browser browser;
    Room room;
    auto *open = room.dialog->findChildren<QPushButton *>().at(1);
    REQUIRE(open->text().contains(u"link"_s));
    CHECK_FALSE(open->isEnabled());
    room.goTo(2, ClaimColumn::Evidence);
    QTest::keyClick(&room.table(), Qt::Key_F2);
    auto *field = room.editor<QPlainTextEdit>();
    QTest::keyClicks(field, u"https://example.org/report the report"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field, u"asked by phone"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(room.shows(2, ClaimColumn::Evidence, u"https://example.org/report the report asked by phone"_s));
    CHECK(
        room.stored(room.bridge, u"“It holds,”", u"evidence")
        == u"https://example.org/report the report\nasked by phone"_s);
    REQUIRE(open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    CHECK(browser.opened == QList{QUrl(u"https://example.org/report"_s)});
}

TEST_CASE("Typing in a cell edits it, Esc drops it, and closing keeps it", "[claims]")
{
    Room room;
    room.goTo(1, ClaimColumn::Note);
    QTest::keyClicks(&room.table(), u"T"_s);
    auto *field = room.editor<QPlainTextEdit>();
    QTest::keyClicks(field, u"o whom?"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(room.text(1, ClaimColumn::Note).isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !room.table().viewport()->findChild<QPlainTextEdit *>(); }));
    QTest::keyClick(&room.table(), Qt::Key_F2);
    QTest::keyClicks(room.editor<QPlainTextEdit>(), u"To whom?"_s);
    room.dialog->close();
    REQUIRE(QTest::qWaitFor([&] {
        const ArticlePage &page = room.window->page();
        return tests::find(page, u"“Then go,”").note == u"To whom?"_s;
    }));
}

TEST_CASE("What is being typed stays while other claims change, come and are arranged anew", "[claims]")
{
    Room room;
    const auto field = [&room] {
        return qobject_cast<QPlainTextEdit *>(room.table().indexWidget(room.table().currentIndex()));
    };
    const auto &project = room.window->project();
    room.goTo(2, ClaimColumn::Note);
    QTest::keyClicks(&room.table(), u"I"_s);
    QTest::keyClicks(room.editor<QPlainTextEdit>(), u"t hlds"_s);
    const AnnotationId go = tests::find(room.window->page(), u"“Then go,”").id;
    room.window->project().perform(
        edits::linkLabel(room.window->page(), go, u"a sailor"_s, {}, project.by()));
    REQUIRE(room.shows(1, ClaimColumn::Source, u"a sailor"_s));
    REQUIRE(field());
    CHECK(field()->toPlainText() == u"It hlds"_s);
    QTest::keyClick(field(), Qt::Key_Left);
    QTest::keyClick(field(), Qt::Key_Left);
    QTest::keyClick(field(), Qt::Key_Left);
    room.window->project().perform(edits::tag(
        room.window->page(), {tests::rangeOf(room.window->page().text, u"she said")},
        *project.codebook().named(u"claim"), project.by()));
    REQUIRE(QTest::qWaitFor([&] { return room.listed().size() == 4; }));
    REQUIRE(field());
    CHECK(field()->hasFocus());
    QTest::keyClicks(field(), u"o"_s); // where it was missing
    ui::ClaimsWish wish;
    wish.column = ClaimColumn::Article;
    room.dialog->claims().setWish(wish);
    REQUIRE(room.table().currentIndex().row() == 0);
    REQUIRE(field());
    CHECK(field()->toPlainText() == u"It holds"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK(room.shows(0, ClaimColumn::Note, u"It holds"_s));
}

TEST_CASE("A verdict whose letter was just typed is kept when the rows are arranged anew", "[claims]")
{
    Room room;
    room.goTo(2, ClaimColumn::Verification);
    QTest::keyClick(&room.table(), Qt::Key_F);
    REQUIRE(room.table().typedAt(room.cell(2, ClaimColumn::Verification)) == u"False"_s);
    ui::ClaimsWish wish;
    wish.column = ClaimColumn::Article;
    room.dialog->claims().setWish(wish); // at once, before the letter's time is over
    CHECK(room.shows(room.table().currentIndex().row(), ClaimColumn::Verification, u"False"_s));
    QTest::keyClick(room.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.shows(room.table().currentIndex().row(), ClaimColumn::Verification, u"not coded"_s));
}

TEST_CASE("What is being typed for a claim that is listed no more is kept", "[claims]")
{
    Room room;
    room.goTo(1, ClaimColumn::Note);
    QTest::keyClicks(&room.table(), u"T"_s);
    QTest::keyClicks(room.editor<QPlainTextEdit>(), u"o whom?"_s);
    ui::ClaimsWish wish;
    wish.words = u"holds"_s;
    room.dialog->claims().setWish(wish);
    REQUIRE(room.listed() == QStringList{u"“It holds,”"_s});
    CHECK(QTest::qWaitFor(
        [&] { return tests::find(room.window->page(), u"“Then go,”").note == u"To whom?"_s; }));
    room.dialog->claims().setWish({});
    CHECK(room.shows(1, ClaimColumn::Note, u"To whom?"_s));
    CHECK_FALSE(room.table().indexWidget(room.table().currentIndex()));
}

TEST_CASE("Claims are found by words and by what is known of them", "[claims]")
{
    Room room;
    room.find(u"ana"_s);
    CHECK(room.listed() == QStringList{u"“We wait.”"_s});
    CHECK(room.dialog->status() == u"1 of 3 claims."_s);
    CHECK(room.table().hasFocus());
    room.find(u"xylophone"_s);
    CHECK(room.listed().isEmpty());
    room.find({});
    REQUIRE(QTest::qWaitFor([&] { return room.listed().size() == 3; }));
    room.verify(0, u"Confirmed"_s);
    auto *which = room.dialog->findChild<QComboBox *>(u"which"_s);
    const auto list = [&](const QString &kind) {
        which->setCurrentIndex(which->findText(kind));
        emit which->activated(which->currentIndex());
        return room.listed();
    };
    CHECK(list(u"Not checked yet"_s) == QStringList{u"“Then go,”"_s, u"“It holds,”"_s});
    CHECK(list(u"Without a source"_s) == QStringList{u"“Then go,”"_s, u"“It holds,”"_s});
    CHECK(list(u"Confirmed"_s) == QStringList{u"“We wait.”"_s});
    CHECK(list(u"Disputed"_s).isEmpty());
    CHECK(list(u"All claims"_s) == QStringList{u"“Then go,”"_s, u"“It holds,”"_s, u"“We wait.”"_s});
}

TEST_CASE("A column sorts forwards, backwards, and then the unchecked ones come first again", "[claims]")
{
    Room room;
    const QHeaderView *header = room.table().horizontalHeader();
    const auto click = [&](ClaimColumn column) {
        const int at = header->sectionViewportPosition(static_cast<int>(column)) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(at, header->height() / 2));
        return room.listed(column);
    };
    room.goTo(0, ClaimColumn::Claim);
    CHECK(click(ClaimColumn::Article) == QStringList{u"Bridge"_s, u"Harbour"_s, u"Harbour"_s});
    CHECK(room.table().current()->words == u"“We wait.”"_s); // the same claim is current
    CHECK(click(ClaimColumn::Article) == QStringList{u"Harbour"_s, u"Harbour"_s, u"Bridge"_s});
    CHECK(click(ClaimColumn::Source).first() == u"Ana"_s);
    CHECK(click(ClaimColumn::Source).first() == u"Ana"_s); // those without a source come last both ways
    click(ClaimColumn::Source);
    CHECK(room.listed() == QStringList{u"“We wait.”"_s, u"“Then go,”"_s, u"“It holds,”"_s});
}

TEST_CASE("Enter on a claim shows it in its article", "[claims]")
{
    Room room;
    REQUIRE(room.window->page().article.id == room.harbour);
    room.goTo(2, ClaimColumn::Claim);
    QTest::keyClick(&room.table(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
        return room.window->page().article.id == room.bridge && room.window->current() == u"“It holds,”"_s;
    }));
}

TEST_CASE("The list follows what is tagged, linked, renamed and removed", "[claims]")
{
    Room room;
    const QAbstractItemModelTester tester(
        &room.dialog->claims(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    room.goTo(2, ClaimColumn::Claim);
    room.window->project().perform(edits::tag(
        room.window->page(), {tests::rangeOf(room.window->page().text, u"she said")},
        *room.window->project().codebook().named(u"claim"), room.window->project().by()));
    REQUIRE(QTest::qWaitFor([&] { return room.listed().size() == 4; }));
    CHECK(room.listed().last() == u"she said"_s);
    CHECK(room.table().current()->words == u"“It holds,”"_s);
    const AnnotationId go = tests::find(room.window->page(), u"“Then go,”").id;
    room.window->project().perform(
        edits::linkLabel(room.window->page(), go, u"a sailor"_s, {}, room.window->project().by()));
    CHECK(room.shows(1, ClaimColumn::Source, u"a sailor"_s));
    const EntityId ana = tests::find(room.window->page(), u"Ana").entity;
    room.window->project().perform(
        edits::renameEntity(room.window->page(), ana, u"Ana Quispe"_s, room.window->project().by()));
    CHECK(QTest::qWaitFor([&] { return room.listed(ClaimColumn::Source).contains(u"Ana Quispe"_s); }));
    room.window->project().perform(edits::remove(room.window->page(), {go}, room.window->project().by()));
    CHECK(QTest::qWaitFor([&] { return !room.listed().contains(u"“Then go,”"_s); }));
    CHECK(room.listed().size() == 3);
    room.window->project().perform(edits::removeArticles(
        {room.window->project().article(room.bridge)->article}, room.window->project().by()));
    CHECK(QTest::qWaitFor([&] { return room.listed().size() == 2; }));
}

TEST_CASE("A claim that was removed meanwhile is not edited, and the list goes on", "[claims]")
{
    Room room;
    room.goTo(1, ClaimColumn::Note);
    QTest::keyClick(&room.table(), Qt::Key_F2);
    auto *field = room.editor<QPlainTextEdit>();
    QTest::keyClicks(field, u"Why?"_s);
    const AnnotationId go = tests::find(room.window->page(), u"“Then go,”").id;
    room.window->project().perform(edits::remove(room.window->page(), {go}, room.window->project().by()));
    REQUIRE(QTest::qWaitFor([&] { return room.listed().size() == 2; }));
    CHECK(room.listed() == QStringList{u"“We wait.”"_s, u"“It holds,”"_s});
    CHECK(room.listed(ClaimColumn::Note) == QStringList{QString(), QString()});
}

TEST_CASE(
    "In a project for reading only nothing is edited, and the link and the way to the text are there",
    "[claims]")
{
    Room room(true);
    REQUIRE_FALSE(room.window->project().readOnlyReason().isEmpty());
    room.goTo(0, ClaimColumn::Verification);
    CHECK_FALSE(room.cell(0, ClaimColumn::Verification).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(room.dialog->findChild<QToolButton *>()->isEnabled());
    CHECK(room.dialog->findChildren<QPushButton *>().first()->isEnabled());
}

TEST_CASE("A project without claims says how to make one", "[claims]")
{
    ScratchProject project;
    project.addArticle(u"News"_s, u"Ana said so.\n"_s);
    WindowUnderTest window(project);
    window->actions().showClaims->trigger();
    auto *dialog = tests::waitForDialog<ui::ClaimsDialog>(*window);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->claims().isReading(); }));
    CHECK(dialog->status().contains(u"0 claims"_s));
    CHECK(dialog->table().emptyText().contains(u"press C"_s));
}

#include "claims_dialog_test.moc"
