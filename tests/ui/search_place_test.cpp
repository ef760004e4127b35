// SPDX-License-Identifier: GPL-3.0-or-later
// The search in all articles, kept within mentions of a name, claims, or the claims of a source.
#include "model/project/edits.h"
#include "model/storage/store.h"
#include "tests/support/marked_text.h"
#include "tests/ui/search_pane_fixture.h"
#include "ui/find/search_form.h"
#include "ui/find/search_place.h"
#include "ui/panel/name_popup.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests::search;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

/// In the first article Almena is tagged, Ana Quispe says a claim, and a clerk, who has no name, another.
const ScratchProject &withClaims(const ScratchProject &project)
{
    const ArticleId article = project.addArticle(
        u"First"_s,
        u"First\nAna Quispe: “The port waits.”\nA clerk: “The port sleeps.”\nThe port of Almena.\n"_s);
    project.addArticle(u"Second"_s, u"Second\nNo port here.\n"_s);
    storage::Store store(project.path(), storage::Store::Mode::ReadWrite);
    const storage::Snapshot snapshot = store.snapshot();
    const edits::By by{snapshot.coders.first().id, snapshot.rounds.first().id, 1};
    const auto page = [&] {
        return store.readPage(article, {});
    };
    const auto tag = [&](const QString &words, QStringView name) {
        const qsizetype at = page().text.indexOf(words);
        store.perform(edits::tag(page(), {{at, at + words.size()}}, *snapshot.codebook.named(name), by));
        return tests::find(page(), words).id;
    };
    const AnnotationId ana = tag(u"Ana Quispe"_s, u"person");
    tag(u"port of Almena"_s, u"place");
    const AnnotationId hers = tag(u"“The port waits.”"_s, u"claim");
    const AnnotationId clerks = tag(u"“The port sleeps.”"_s, u"claim");
    store.perform(edits::linkSource(page(), hers, ana, {}, {}, by));
    store.perform(edits::linkLabel(page(), clerks, u"A clerk"_s, {}, by));
    return project;
}

QComboBox &whereBox(WindowUnderTest &window)
{
    return *window->searchPane().findChildren<QComboBox *>().first();
}

void chooseWhere(WindowUnderTest &window, const QString &where)
{
    QComboBox &box = whereBox(window);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    while (box.currentText() != where) {
        const int before = box.currentIndex();
        QTest::keyClick(&box, Qt::Key_Down);
        REQUIRE(box.currentIndex() > before);
    }
}

QLineEdit &nameField(WindowUnderTest &window)
{
    return window->searchPane().form().place().nameField();
}

void typeName(WindowUnderTest &window, const QString &name)
{
    whereBox(window).setFocus();
    QTest::keyClick(&whereBox(window), Qt::Key_Tab);
    REQUIRE(nameField(window).hasFocus());
    nameField(window).selectAll();
    QTest::keyClicks(&nameField(window), name);
}

ui::NamePopup &popup(WindowUnderTest &window)
{
    return *window->findChild<ui::SearchPlace *>()->window()->findChild<ui::NamePopup *>(u"searchedNames"_s);
}

/// What the search finds that follows what was chosen; Enter ends the pause behind it.
QStringList placesNow(WindowUnderTest &window)
{
    field(window).setFocus();
    QTest::keyClick(&field(window), Qt::Key_Return);
    waitForSearch(window);
    QStringList words;
    for (const QString &row : rows(window)) {
        words += row.contains(u'[') ? QStringList(row) : QStringList();
    }
    return words;
}

} // namespace

TEST_CASE("a name is found by a part of it, chosen with the keys, and its mentions searched", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withClaims(project));
    waitForArticle(window, u"First"_s);
    openPane(window);
    find(window, u"port"_s);
    CHECK(window->searchPane().status() == u"4 places in 2 articles"_s);
    CHECK_FALSE(nameField(window).isVisible());
    chooseWhere(window, u"Within a name"_s);
    CHECK(nameField(window).isVisible());
    CHECK(placesNow(window).isEmpty());
    CHECK(
        window->searchPane().emptyText()
        == u"Whose? Type a part of the name, and choose it from the list with Down and Enter."_s);
    typeName(window, u"alm"_s);
    REQUIRE(popup(window).isVisible());
    REQUIRE(popup(window).count() == 1);
    CHECK(popup(window).item(0)->text() == u"port of Almena"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return window->searchPane().emptyText().startsWith(u"No name is called just so."_s); }));
    REQUIRE(popup(window).isVisible());
    QTest::keyClick(&nameField(window), Qt::Key_Down);
    QTest::keyClick(&nameField(window), Qt::Key_Return);
    CHECK_FALSE(popup(window).isVisible());
    CHECK(nameField(window).text() == u"port of Almena"_s);
    const QStringList within = placesNow(window);
    REQUIRE(within.size() == 1);
    CHECK(within.first().contains(u"[port] of Almena"_s));
    // Typed in full it needs no choice, whatever its case.
    chooseWhere(window, u"Outside a name"_s);
    typeName(window, u"PORT OF ALMENA"_s);
    CHECK(placesNow(window).size() == 3);
    chooseWhere(window, u"In articles without a name"_s);
    CHECK(placesNow(window).size() == 1);
    CHECK(window->searchPane().status() == u"1 place in 1 article"_s);
}

TEST_CASE("claims, and those of a source with or without a name, are searched", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withClaims(project));
    waitForArticle(window, u"First"_s);
    openPane(window);
    find(window, u"port"_s);
    chooseWhere(window, u"Within claims"_s);
    CHECK(placesNow(window).size() == 2);
    CHECK_FALSE(nameField(window).isVisible());
    chooseWhere(window, u"Outside claims"_s);
    CHECK(placesNow(window).size() == 2);
    chooseWhere(window, u"In articles without claims"_s);
    CHECK(placesNow(window).size() == 1);
    chooseWhere(window, u"Within a source’s claims"_s);
    typeName(window, u"ana quispe"_s);
    const QStringList hers = placesNow(window);
    REQUIRE(hers.size() == 1);
    CHECK(hers.first().contains(u"[port] waits"_s));
    nameField(window).selectAll();
    QTest::keyClicks(&nameField(window), u"A clerk"_s);
    const QStringList clerks = placesNow(window);
    REQUIRE(clerks.size() == 1);
    CHECK(clerks.first().contains(u"[port] sleeps"_s));
    // Where nothing is found, looking everywhere is offered.
    nameField(window).selectAll();
    QTest::keyClicks(&nameField(window), u"Nobody"_s);
    CHECK(placesNow(window).isEmpty());
    CHECK(window->searchPane().emptyText() == u"\u2068“port”\u2069 was not found there. What may help:"_s);
    for (QPushButton *button : window->searchPane().findChildren<QPushButton *>()) {
        if (button->text() == u"Look everywhere"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    CHECK(placesNow(window).size() == 4);
    CHECK_FALSE(nameField(window).isVisible());
}

TEST_CASE("a list kept to the claims of a source is old once one is linked anew", "[search_pane]")
{
    const ScratchProject project;
    WindowUnderTest window(withClaims(project));
    waitForArticle(window, u"First"_s);
    openPane(window);
    find(window, u"port"_s);
    chooseWhere(window, u"Within a source’s claims"_s);
    typeName(window, u"Ana Quispe"_s);
    CHECK(placesNow(window).size() == 1);
    const ArticlePage page = window.page();
    const AnnotationId clerks = tests::find(page, u"“The port sleeps.”").id;
    window.project().perform(edits::unlink(page, page.relationsOf(clerks).first().id, window.project().by()));
    REQUIRE(QTest::qWaitFor([&] { return !window->searchPane().stale().isEmpty(); }));
}
