// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says by itself: where the caret comes to, what was done and what was taken back.
#include "tests/ui/support/hearing.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/banner.h"
#include "ui/panel/annotations_list.h"
#include "ui/panel/panel.h"

#include <QAccessible>
#include <QAction>

using namespace Qt::StringLiterals;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

QStringList heard;
QStringList shown;
QStringList focused; ///< the classes of what says that it has the focus

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus && event->object()) {
        focused.append(QString::fromLatin1(event->object()->metaObject()->className()));
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement) {
        heard.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
        shown.append(heard.constLast());
    }
#else
    const bool isNotification =
        event->accessibleInterface() && event->accessibleInterface()->role() == QAccessible::Notification;
    if (!isNotification) {
        return;
    }
    const QString text = event->accessibleInterface()->text(QAccessible::Name);
    if (event->type() == QAccessible::Alert) {
        heard.append(text);
    } else if (event->type() == QAccessible::ObjectShow && !text.isEmpty()) {
        shown.append(text);
    }
#endif
}

/// Listens as a screen reader does, as long as it lives.
class Listener
{
public:
    Listener()
        : m_before(QAccessible::installUpdateHandler(hear))
    {
        tests::setHearing(true);
        forget();
    }
    ~Listener()
    {
        tests::setHearing(false);
        QAccessible::installUpdateHandler(m_before);
    }
    Q_DISABLE_COPY_MOVE(Listener)

    /// What came since the last call, by both of the ways that systems take.
    QStringList news()
    {
        QTest::qWait(0);
        CHECK(heard == shown);
        const QStringList said = heard;
        forget();
        return said;
    }

private:
    static void forget()
    {
        heard.clear();
        shown.clear();
        focused.clear();
    }

    QAccessible::UpdateHandler m_before;
};

struct Heard
{
    ScratchProject project;
    std::unique_ptr<WindowUnderTest> window;
    std::unique_ptr<Listener> listener;

    explicit Heard(const QString &text = u"Strike\n\nAna Quispe spoke in Graz.\n"_s)
    {
        project.addArticle(u"Strike"_s, text);
        window = std::make_unique<WindowUnderTest>(project);
        listener = std::make_unique<Listener>();
    }

    /// All that a key in the article makes heard.
    QStringList press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        window->press(key, modifiers);
        return listener->news();
    }
};

} // namespace

TEST_CASE("tagging, undoing, redoing and removing are announced, each once", "[accessible][announcing]")
{
    Heard desk;
    desk.window->select(u"Ana Quispe");
    desk.listener->news();
    CHECK(desk.press(Qt::Key_P) == QStringList{u"Tagged as Person: Ana Quispe"_s});
    CHECK(desk.press(Qt::Key_Z, Qt::ControlModifier) == QStringList{u"Undone: tag “Ana Quispe”"_s});
    CHECK(
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier)
        == QStringList{u"Redone: tag “Ana Quispe”"_s});
    CHECK(desk.press(Qt::Key_O) == QStringList{u"Done: change tag of “Ana Quispe”"_s});
    CHECK(desk.press(Qt::Key_Delete) == QStringList{u"Done: remove “Ana Quispe”"_s});
    CHECK(desk.press(Qt::Key_Z, Qt::ControlModifier) == QStringList{u"Undone: remove “Ana Quispe”"_s});
}

TEST_CASE(
    "an annotation is announced as the caret enters it, not within it and not behind it",
    "[accessible][announcing]")
{
    Heard desk;
    desk.window->select(u"Graz");
    desk.press(Qt::Key_L);
    desk.window->reader().setCurrent({});
    desk.window->reader().setCaret(desk.window->page().text.indexOf(u" Graz"_s));
    desk.listener->news();
    CHECK(desk.press(Qt::Key_Right) == QStringList{u"Place: Graz"_s});
    CHECK(desk.press(Qt::Key_Right) == QStringList());
    CHECK(desk.press(Qt::Key_End) == QStringList());
    CHECK(desk.window->reader().current().isNull());
    CHECK(desk.press(Qt::Key_Up, Qt::AltModifier) == QStringList{u"Place: Graz"_s});
}

TEST_CASE("the lists beside the article do not say that the focus came to them", "[accessible][announcing]")
{
    Heard desk;
    desk.window->select(u"Graz");
    desk.press(Qt::Key_L);
    desk.window->select(u"Ana Quispe");
    desk.press(Qt::Key_P);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Up}) {
        desk.window->press(key, Qt::AltModifier);
        QTest::qWait(0);
        CHECK(focused == QStringList());
        CHECK_FALSE(desk.listener->news().isEmpty());
    }
    CHECK(desk.window->reader().hasFocus());
    (*desk.window)->panel().annotations().setFocus();
    CHECK_FALSE(focused.isEmpty());
}

TEST_CASE("a claim is announced with its source and how it was said", "[accessible][announcing]")
{
    Heard desk(u"Strike\n\nAna Quispe spoke: the port is closed.\n"_s);
    desk.window->select(u"Ana Quispe");
    desk.press(Qt::Key_P);
    desk.window->select(u"the port is closed");
    CHECK(desk.press(Qt::Key_C) == QStringList{u"Tagged as Claim: the port is closed"_s});
    desk.press(Qt::Key_A);
    desk.window->click(u"Quispe");
    CHECK_FALSE(desk.listener->news().isEmpty());
    desk.window->reader().setFocus();
    desk.window->reader().setCaret(0);
    desk.window->reader().setCurrent({});
    desk.listener->news();
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(
        desk.press(Qt::Key_Down, Qt::AltModifier)
        == QStringList{u"Claim: the port is closed — source: Ana Quispe"_s});
}

TEST_CASE("what the status line says is announced", "[accessible][announcing]")
{
    Heard desk;
    CHECK(desk.press(Qt::Key_Period) == QStringList{u"Nothing to repeat yet: tag something first."_s});
    CHECK(desk.press(Qt::Key_Down, Qt::AltModifier) == QStringList());
}

TEST_CASE("a message above the article is announced", "[accessible][announcing]")
{
    Listener listener;
    ui::Banner banner(true, nullptr);
    banner.say(u"The disk is full."_s);
    CHECK(listener.news() == QStringList{u"The disk is full."_s});
    banner.say({});
    CHECK(listener.news() == QStringList());
}

TEST_CASE("of what is said in one go the last is announced", "[accessible][announcing]")
{
    Listener listener;
    ui::Banner banner(true, nullptr);
    banner.say(u"First."_s);
    banner.say(u"Second."_s);
    CHECK(listener.news() == QStringList{u"Second."_s});
}
