// SPDX-License-Identifier: GPL-3.0-or-later
// What is said where added articles are much like others of the project.
#include "tests/ui/support/window_under_test.h"
#include "ui/banner.h"
#include "ui/similar/similar_dialog.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

const QString agency =
    u"The port of Almena will stay shut until the end of the week, the harbour master said on "
    "Monday. Two ferries wait outside of it, and nobody can tell how long.\n"_s;

struct Desk
{
    ScratchProject project;
    model::ArticleId known = project.addArticle(u"Known"_s, agency);
    WindowUnderTest window{project};

    void add(const QStringList &names)
    {
        QStringList paths;
        for (const QString &name : names) {
            paths.append(project.folder() + u'/' + name);
        }
        window->open(paths);
        REQUIRE(QTest::qWaitFor([this, &names] {
            return window.project().articles().size() == 1 + names.size() && !window.project().isWriting();
        }));
    }
    void write(const QString &name, const QString &text) const { project.writeFile(name, text.toUtf8()); }
    /// Of the only banner that has something to say.
    QString said()
    {
        QStringList words;
        for (const ui::Banner *banner : window->findChildren<ui::Banner *>()) {
            if (!banner->text().isEmpty()) {
                words.append(banner->text());
            }
        }
        return words.join(u'|').remove(u'\u2068').remove(u'\u2069');
    }
    QToolButton *button()
    {
        for (auto *each : window->findChildren<QToolButton *>()) {
            if (each->isVisible() && each->defaultAction() == window->actions().similarArticles) {
                return each;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("An added article that is much like another is named, with a way to see both", "[similar]")
{
    Desk desk;
    desk.write(u"copy.txt"_s, QString(agency).replace(u"nobody can tell"_s, u"no one knows"_s));
    desk.add({u"copy.txt"_s});
    REQUIRE(QTest::qWaitFor([&] { return !desk.said().isEmpty(); }));
    CAPTURE(desk.said());
    CHECK(desk.said().contains(u"” is much like “Known”: "));
    CHECK(desk.said().endsWith(u" % alike."));
    REQUIRE(desk.button());
    QTest::mouseClick(desk.button(), Qt::LeftButton);
    CHECK(tests::waitForDialog<ui::SimilarDialog>(*desk.window)->isVisible());
    SECTION ("it is said no more once the article is taken out again") {
        desk.window->actions().undo->trigger();
        REQUIRE(QTest::qWaitFor([&] { return desk.window.project().articles().size() == 1; }));
        CHECK(desk.said().isEmpty());
    }
}

TEST_CASE("Of several added articles that are much like others their number is told", "[similar]")
{
    Desk desk;
    desk.write(u"one.txt"_s, agency + u"One.\n"_s);
    desk.write(u"two.txt"_s, agency + u"Two.\n"_s);
    desk.write(u"three.txt"_s, u"Quite another story was written in the mountains by somebody else.\n"_s);
    desk.add({u"one.txt"_s, u"two.txt"_s, u"three.txt"_s});
    REQUIRE(QTest::qWaitFor([&] { return !desk.said().isEmpty(); }));
    CHECK(
        desk.said()
        == u"2 of the added articles are much like others of this project, such as copies of one agency’s "
           "report."_s);
}

TEST_CASE(
    "Nothing is said of added articles that are like no other, nor of what was alike before", "[similar]")
{
    Desk desk;
    desk.project.addArticle(u"Twin"_s, agency + u"Twin.\n"_s);
    desk.window.reopen(desk.project.path());
    desk.write(u"other.txt"_s, u"Quite another story was written in the mountains by somebody else.\n"_s);
    desk.window->open({desk.project.folder() + u"/other.txt"_s});
    REQUIRE(QTest::qWaitFor([&] { return desk.window.project().articles().size() == 3; }));
    // Whatever was to be said has been by then: what is read later comes later.
    bool isOver = false;
    ui::SimilarJob later(desk.window.project());
    QObject::connect(&later, &ui::SimilarJob::found, [&isOver] { isOver = true; });
    REQUIRE(QTest::qWaitFor([&] { return isOver; }));
    QCoreApplication::processEvents();
    CHECK(desk.said().isEmpty());
}
