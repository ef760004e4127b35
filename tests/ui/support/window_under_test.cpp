// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_under_test.h"

#include "tests/support/marked_text.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Settings that no other test process sees.
void forgetSettings()
{
    static const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
    QSettings().setValue(u"passingPlaceAsks"_s, 0); // all projects of tests lie in such a place
    QSettings().setValue(u"hints/shown"_s, 0);      // but in tests of them
}

} // namespace

WindowUnderTest::WindowUnderTest()
{
    forgetSettings();
    make({});
}

WindowUnderTest::WindowUnderTest(const ScratchProject &project)
{
    forgetSettings();
    make(project.path());
    waitForPage();
}

WindowUnderTest::~WindowUnderTest() = default;

void WindowUnderTest::make(const QString &path)
{
    auto answers = std::make_unique<Answers>();
    m_answers = answers.get();
    m_window = std::make_unique<ui::MainWindow>(path, std::move(answers));
    m_window->resize(1360, 860); // the offscreen platform's screen is small, and the window fits into it
    m_window->show();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowUnderTest::reopen(const QString &path)
{
    m_window->close();
    m_window.reset();
    make(path);
    waitForPage();
}

void WindowUnderTest::waitForPage()
{
    REQUIRE(QTest::qWaitFor([this] { return m_window->project() && m_window->project()->isOpen(); }));
    if (!project().articles().isEmpty()) {
        REQUIRE(QTest::qWaitFor([this] { return project().page() != nullptr; }));
        reader().setFocus();
        REQUIRE(QTest::qWaitFor([this] { return reader().hasFocus(); }));
        QCoreApplication::processEvents(); // the page comes before what is proposed in it
    }
}

void WindowUnderTest::waitForWrites()
{
    REQUIRE(QTest::qWaitFor([this] { return !project().isWriting(); }));
}

void WindowUnderTest::select(QStringView words, int occurrence)
{
    reader().select(rangeOf(page().text, words, occurrence));
}

void WindowUnderTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&reader(), key, modifiers);
    waitForWrites();
}

void WindowUnderTest::press(const QString &letter)
{
    QTest::sendKeyEvent(
        QTest::Click, &reader(), static_cast<Qt::Key>(letter.at(0).toUpper().unicode()), letter, {});
    waitForWrites();
}

void WindowUnderTest::drag(QStringView words, Qt::KeyboardModifiers modifiers, int occurrence)
{
    const model::TextRange range = rangeOf(page().text, words, occurrence);
    reader().reveal(range);
    const QRect place = reader().rectOf(range);
    QWidget *viewport = reader().viewport();
    const QPoint from(place.left() + 1, place.center().y());
    const QPoint to(place.right() - 1, place.center().y());
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    for (const QPoint &point : {(from + to) / 2, to}) {
        QMouseEvent move(
            QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
    waitForWrites();
}

void WindowUnderTest::click(QStringView words, int occurrence)
{
    const model::TextRange range = rangeOf(page().text, words, occurrence);
    reader().reveal(range);
    QTest::mouseClick(reader().viewport(), Qt::LeftButton, {}, reader().rectOf(range).center());
    waitForWrites();
}

QString WindowUnderTest::selected()
{
    const model::TextRange range = reader().selection();
    return page().text.mid(range.start, range.length());
}

QString WindowUnderTest::current()
{
    const auto *annotation = page().annotations.find(reader().current());
    return annotation ? page().quote(*annotation) : QString();
}

QString WindowUnderTest::shown()
{
    return tests::shown(page(), project().codebook());
}

QString WindowUnderTest::lit()
{
    QString text = page().text;
    const auto &hits = reader().hits();
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        text.insert(hit->end, u']');
        text.insert(hit->start, u'[');
    }
    return text;
}

QString WindowUnderTest::statusMessage() const
{
    return m_window->statusBar()->currentMessage();
}

} // namespace tests
