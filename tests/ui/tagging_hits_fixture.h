// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/search_pane_fixture.h"
#include "ui/codebook/tag_popup.h"
#include "ui/find/hits_bar.h"

#include <QListWidget>

/// Hands that tag what was found.
namespace tests::hits {

using namespace Qt::StringLiterals;

/// The visible popup that asks for a tag.
inline ui::TagPopup *popup(WindowUnderTest &window)
{
    for (ui::TagPopup *each : window->findChildren<ui::TagPopup *>()) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

inline QPushButton *button(WindowUnderTest &window, const QString &begins)
{
    for (QPushButton *each : window->hitsBar().findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&').startsWith(begins)) {
            return each;
        }
    }
    return nullptr;
}

/// Types the tag's name into the popup and takes it; the bar then offers what can be done.
inline void chooseTag(WindowUnderTest &window, const QString &name)
{
    REQUIRE(QTest::qWaitFor([&] { return popup(window) != nullptr; }));
    auto *field = popup(window)->findChild<QLineEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return field->hasFocus(); }));
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window->hitsBar().isVisible(); }));
}

/// From a search in all articles to the bar's offer.
inline void findAndChoose(WindowUnderTest &window, const QString &words, const QString &tag)
{
    search::openPane(window);
    search::find(window, words);
    QTest::keyClick(&search::field(window), Qt::Key_T, Qt::ControlModifier);
    chooseTag(window, tag);
}

inline void waitUntilDone(WindowUnderTest &window)
{
    REQUIRE(QTest::qWaitFor([&] { return !window->hitsBar().isVisible(); }));
    window.waitForWrites();
}

inline void press(WindowUnderTest &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    REQUIRE(window->hitsBar().hasFocus());
    QTest::keyClick(&window->hitsBar(), key, modifiers);
    window.waitForWrites();
}

} // namespace tests::hits
