// SPDX-License-Identifier: GPL-3.0-or-later
// What is at hand on the screen of names stays so, whatever changes meanwhile.
#include "model/project/edits_tag.h"
#include "tests/ui/support/names_screen.h"
#include "ui/entities/doubles_model.h"
#include "ui/panel/fields.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace model;
using tests::NamesScreen;

namespace {

struct KeptNames : NamesScreen
{
    void rename(const QString &name)
    {
        auto *edit = field<ui::ValueEdit>(u"Name"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    void describe(const QString &words)
    {
        auto *edit = field<ui::ValueEdit>(u"Description"_s);
        edit->setFocus();
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    QString inFields()
    {
        const ui::NameDetails &details = dialog->details();
        return details.current().isNull() ? QString() : dialog->details().fields().entity().name;
    }
    QComboBox &kinds()
    {
        QComboBox *found = nullptr;
        for (auto *each : dialog->findChildren<QComboBox *>()) {
            found = each->accessibleName() == u"Kinds that are shown" ? each : found;
        }
        REQUIRE(found);
        return *found;
    }
    void chooseKind(const QString &kind)
    {
        kinds().setCurrentIndex(kinds().findText(kind));
        emit kinds().activated(kinds().currentIndex());
    }
    /// An article that names somebody so often, in a line each.
    ArticleId addMany(int mentions)
    {
        QString text;
        for (int i = 0; i < mentions; ++i) {
            text += u"Then number %1 came and Zoe Quispe left.\n"_s.arg(i);
        }
        const ArticleId many = project.addArticle(u"Many"_s, text);
        for (int i = 1; i <= mentions; ++i) {
            tag(many, u"Zoe Quispe", u"person", i);
        }
        return many;
    }
    void openOn(ArticleId id)
    {
        open();
        (*window)->openArticle(id);
        REQUIRE(QTest::qWaitFor([&] { return window->project().page() && window->page().article.id == id; }));
    }
    void tagHere(QStringView words, QStringView tag)
    {
        const Codebook &codebook = window->project().codebook();
        window->project().perform(edits::tag(
            window->page(), {tests::rangeOf(window->page().text, words)}, *codebook.named(tag),
            window->project().by()));
        settle();
    }
    QListView &list() { return dialog->details().mentions(); }
};

} // namespace

TEST_CASE("a name that does not fit the filter once it is renamed stays in the fields", "[names_screen]")
{
    KeptNames screen;
    screen.open();
    screen.type(u"boluarte"_s);
    screen.choose(u"Boluarte"_s);
    screen.rename(u"Nicanor"_s);
    CHECK(screen.inFields() == u"Nicanor"_s);
    CHECK(screen.rows() == QStringList{u"Dina Boluarte 2 1"_s, u"Nicanor 2 1"_s});
    CHECK(screen.dialog->status() == u"2 of 3 names · kept without a match: 1"_s);
    screen.describe(u"her brother"_s);
    CHECK(screen.stored(u"Nicanor"_s).description == u"her brother"_s);
    CHECK(screen.stored(u"Dina Boluarte"_s).description.isEmpty());
    screen.type(u"bolu"_s);
    CHECK(screen.rows() == QStringList{u"Dina Boluarte 2 1"_s});
    CHECK(screen.dialog->status() == u"1 of 3 names"_s);
}

TEST_CASE("a name that becomes of another kind than is listed stays in the fields", "[names_screen]")
{
    KeptNames screen;
    screen.open();
    screen.chooseKind(u"Person"_s);
    screen.choose(u"Boluarte"_s);
    auto *kind = screen.field<QComboBox>(u"Kind"_s);
    kind->setFocus();
    kind->setCurrentIndex(kind->findText(u"Organization"_s));
    emit kind->activated(kind->currentIndex());
    REQUIRE(QTest::qWaitFor([&] { return screen.dialog->names().heldOnly() == 1; }));
    screen.settle();
    CHECK(screen.inFields() == u"Boluarte"_s);
    CHECK(screen.rows() == QStringList{u"Boluarte 2 1"_s, u"Dina Boluarte 2 1"_s});
    screen.chooseKind(u"Person"_s);
    CHECK(screen.rows() == QStringList{u"Dina Boluarte 2 1"_s});
}

TEST_CASE("a name that is taken away leaves the fields to none", "[names_screen]")
{
    KeptNames screen;
    screen.open();
    screen.type(u"boluarte"_s);
    screen.choose(u"Boluarte"_s);
    screen.window->project().deleteEntities({screen.dialog->details().current()});
    screen.settle();
    CHECK(screen.dialog->details().current().isNull());
    CHECK(screen.rows() == QStringList{u"Dina Boluarte 2 1"_s});
}

TEST_CASE("of likely doubles the one that is renamed stays in the fields", "[names_screen]")
{
    KeptNames screen;
    for (const QStringView name : {u"Zoe Quispe", u"Quispe"}) {
        const ArticleId more = screen.project.addArticle(name.toString(), name.toString() + u" spoke.\n"_s);
        screen.tag(more, name, u"person");
    }
    screen.open();
    screen.dialog->tabs().setCurrentIndex(1);
    screen.settle();
    REQUIRE(screen.dialog->doubles().rowCount() == 2);
    screen.waitForFields(u"Boluarte"_s);
    screen.rename(u"Nicanor"_s);
    CHECK(screen.dialog->doubles().rowCount() == 1);
    CHECK(screen.inFields() == u"Nicanor"_s);
    CHECK_FALSE(screen.dialog->doublesList().currentIndex().isValid());
    screen.describe(u"her brother"_s);
    CHECK(screen.stored(u"Nicanor"_s).description == u"her brother"_s);
    CHECK(screen.stored(u"Quispe"_s).description.isEmpty());
}

TEST_CASE("the kind that is listed stays when the codebook changes, as long as it is there", "[names_screen]")
{
    KeptNames screen;
    screen.open();
    Project &project = screen.window->project();
    Tag ships;
    ships.id = TagId::make();
    ships.name = u"ship"_s;
    ships.label = u"Ship"_s;
    ships.role = Tag::Role::Entity;
    project.perform(edits::addTag(project.codebook(), ships, project.by()));
    screen.settle();
    screen.chooseKind(u"Place"_s);
    Tag place = *project.codebook().named(u"place");
    place.definition = u"Towns and what lies between."_s;
    project.perform(edits::editTag(project.codebook(), place, project.by()));
    screen.settle();
    CHECK(screen.kinds().currentText() == u"Place"_s);
    CHECK(screen.rows() == QStringList{u"Lima 1 1"_s});
    screen.chooseKind(u"Ship"_s);
    CHECK(screen.rows().isEmpty());
    project.perform(edits::deleteTag(project.codebook(), ships.id, project.by()));
    screen.settle();
    CHECK(screen.kinds().currentText() == u"All kinds"_s);
    CHECK(screen.rows().size() == 3);
}

TEST_CASE("mentions that are chosen and in view stay so while articles are tagged", "[names_screen]")
{
    KeptNames screen;
    screen.openOn(screen.addMany(40));
    screen.choose(u"Zoe Quispe"_s);
    constexpr int all = 41; // with the title
    REQUIRE(QTest::qWaitFor([&] { return screen.list().model()->rowCount() == all; }));
    screen.chooseMention(20);
    screen.list().verticalScrollBar()->setValue(screen.list().verticalScrollBar()->maximum() / 2);
    const QList<AnnotationId> chosen = screen.dialog->details().chosen();
    REQUIRE(chosen.size() == 1);
    const auto top = [&] {
        return screen.list().indexAt({1, 1}).data().toString();
    };
    const QString before = top();
    REQUIRE(before.contains(u"Then number"_s));
    screen.tagHere(u"number", u"organization");
    CHECK(screen.list().model()->rowCount() == all);
    CHECK(screen.dialog->details().chosen() == chosen);
    CHECK(top() == before);
    CHECK(screen.list().currentIndex().row() == 20);
    CHECK(screen.button(u"Move mentions…"_s)->isEnabled());

    // One above them goes.
    const model::ArticlePage &page = screen.window->page();
    const AnnotationId first = tests::find(page, u"Zoe Quispe").id;
    screen.window->project().perform(edits::remove(page, {first}, screen.window->project().by()));
    screen.settle();
    CHECK(QTest::qWaitFor([&] { return screen.list().model()->rowCount() == all - 1; }));
    CHECK(screen.dialog->details().chosen() == chosen);
    CHECK(top() == before);
    CHECK(screen.list().currentIndex().row() == 19);
}

TEST_CASE("names that are in view stay so while articles are tagged", "[names_screen]")
{
    KeptNames screen;
    QString text;
    for (int i = 0; i < 60; ++i) {
        text += u"Maria%1 spoke.\n"_s.arg(i, 2, 10, QChar(u'0'));
    }
    const ArticleId many = screen.project.addArticle(u"Many"_s, text);
    for (int i = 0; i < 60; ++i) {
        screen.tag(many, u"Maria%1"_s.arg(i, 2, 10, QChar(u'0')), u"person");
    }
    screen.openOn(screen.one);
    screen.choose(u"Dina Boluarte"_s); // at the top
    QScrollBar &bar = *screen.dialog->table().verticalScrollBar();
    REQUIRE(bar.maximum() > 20);
    bar.setValue(20);
    screen.tagHere(u"spoke", u"organization"); // a name more, and counts
    CHECK(bar.value() == 20);
    CHECK(screen.inFields() == u"Dina Boluarte"_s);
}
