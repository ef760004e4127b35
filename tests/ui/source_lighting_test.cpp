// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/panel.h"
#include "ui/source_lighting.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

namespace {

struct Links : Desk
{
    Links()
        : Desk(u"[Ana|person] met [Tom|person]. [All is well|claim], [Ana|person] said, [and calm|claim]; "
               "[it rains|claim], said [Tom|person]. [It snows|claim] in [Graz|place]."_s)
    {
        link(u"All is well"_s, annotations(u"Ana"_s).at(0));
        link(u"and calm"_s, annotations(u"Ana"_s).at(1));
        link(u"it rains"_s, annotations(u"Tom"_s).at(1));
    }

    void link(const QString &claim, AnnotationId mention)
    {
        perform(edits::linkSource(page, id(claim), mention, {}, {}, by));
    }
    AnnotationId id(const QString &quote) const { return annotation(quote).id; }
    QList<AnnotationId> annotations(const QString &quote) const
    {
        QList<AnnotationId> ids;
        for (const Annotation &one : page.annotations) {
            if (page.quote(one) == quote) {
                ids.append(one.id);
            }
        }
        return ids;
    }
    /// The words of what lights up, in the order of the text.
    QString lit(const QSet<AnnotationId> &ids) const
    {
        QStringList quotes;
        for (const Annotation &one : page.annotations) {
            if (ids.contains(one.id)) {
                quotes.append(page.quote(one));
            }
        }
        return quotes.join(u" | "_s);
    }
    QString litBy(AnnotationId id) const { return lit(ui::litBy(page, codebook, id)); }
};

} // namespace

TEST_CASE("A name lights all claims that it is a source of, by any of its mentions", "[lighting]")
{
    const Links desk;
    for (const AnnotationId mention : desk.annotations(u"Ana"_s)) {
        CHECK(desk.litBy(mention) == u"All is well | and calm"_s);
    }
    CHECK(desk.litBy(desk.annotations(u"Tom"_s).first()) == u"it rains"_s);
    CHECK(desk.litBy(desk.id(u"Graz"_s)).isEmpty());
    CHECK(desk.litBy({}).isEmpty());
}

TEST_CASE("A claim lights the mention that it is linked to, else all of its source's", "[lighting]")
{
    Links desk;
    CHECK(
        ui::litBy(desk.page, desk.codebook, desk.id(u"and calm"_s))
        == QSet{desk.annotations(u"Ana"_s).at(1)});
    CHECK(desk.litBy(desk.id(u"It snows"_s)).isEmpty());
    desk.perform(
        edits::linkEntity(desk.page, desk.id(u"It snows"_s), desk.annotation(u"Tom"_s).entity, {}, desk.by));
    CHECK(desk.litBy(desk.id(u"It snows"_s)) == u"Tom | Tom"_s);
    desk.link(u"It snows"_s, desk.annotations(u"Ana"_s).at(0)); // a second source
    CHECK(desk.litBy(desk.id(u"It snows"_s)) == u"Ana | Tom | Tom"_s);
}

TEST_CASE("The sources beside a claim light all that they say, named or not", "[lighting]")
{
    Links desk;
    CHECK(
        desk.lit(ui::litBySourcesOf(desk.page, desk.codebook, desk.id(u"and calm"_s)))
        == u"All is well | Ana | and calm"_s);
    desk.perform(edits::linkLabel(desk.page, desk.id(u"It snows"_s), u"a sailor"_s, {}, desk.by));
    desk.perform(edits::linkLabel(desk.page, desk.id(u"it rains"_s), u"a sailor"_s, {}, desk.by));
    CHECK(
        desk.lit(ui::litBySourcesOf(desk.page, desk.codebook, desk.id(u"It snows"_s)))
        == u"it rains | It snows"_s);
}

TEST_CASE("What is no claim any more is not lit as one", "[lighting]")
{
    Links desk;
    desk.perform(edits::changeTag(desk.page, desk.id(u"and calm"_s), desk.tag(u"place"_s), desk.by));
    CHECK(desk.litBy(desk.annotations(u"Ana"_s).first()) == u"All is well"_s);
}

TEST_CASE(
    "In the window, pointing in the text and in the list lights up, and the current one else", "[lighting]")
{
    tests::ScratchProject project;
    project.addArticle(u"News"_s, u"Ana met Tom.\n\n“All is well,” Ana said.\n"_s);
    tests::WindowUnderTest window(project);
    window.select(u"Ana", 2);
    window.press(Qt::Key_P);
    const AnnotationId ana = window.reader().current();
    window.select(u"“All is well,”");
    window.press(Qt::Key_C);
    const AnnotationId claim = window.reader().current();
    window.press(Qt::Key_A);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    window.waitForWrites();
    REQUIRE(window.page().relations.size() == 1);
    CHECK(window.reader().lit() == QSet{ana}); // of the current claim

    const auto pointAt = [](QWidget *on, QPoint point) {
        QMouseEvent move(QEvent::MouseMove, point, on->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(on, &move);
    };
    QWidget *viewport = window.reader().viewport();
    pointAt(viewport, window.reader().rectOf(tests::rangeOf(window.page().text, u"Ana", 2)).center());
    CHECK(window.reader().lit() == QSet{claim});
    auto &list = window->panel().annotations();
    const QModelIndex claimRow = list.currentIndex();
    CHECK(list.isLit(claimRow));
    pointAt(viewport, window.reader().rectOf(tests::rangeOf(window.page().text, u"Tom", 1)).center());
    CHECK(window.reader().lit() == QSet{ana});
    CHECK_FALSE(list.isLit(claimRow));

    window.reader().setCurrent({});
    const QModelIndex nameRow = list.model()->index(claimRow.row() == 0 ? 1 : 0, 0);
    pointAt(list.viewport(), list.visualRect(nameRow).center());
    CHECK(window.reader().lit() == QSet{claim});
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(list.viewport(), &leave);
    CHECK(window.reader().lit().isEmpty());
}
