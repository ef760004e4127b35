// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/codebook.h"
#include "tests/support/catch.h"
#include "ui/keys/key_choices.h"

#include <QAction>
#include <QMenuBar>
#include <QWidget>

TEST_CASE("every letter that does something in the window is refused as a tag's key", "[actions]")
{
    QWidget window;
    QMenuBar bar;
    ui::Actions actions(&window);
    const ui::KeyChoices keys(actions);
    actions.fill(bar);
    QString letters;
    for (const QAction *action : actions.all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::PortableText);
            if (text.size() == 1 && text[0].isLetter()) {
                letters += text;
            }
        }
    }
    CHECK(letters.size() >= 6);
    for (const QChar letter : letters) {
        CAPTURE(letter);
        CHECK(model::reservedKeys.contains(letter));
    }
}
