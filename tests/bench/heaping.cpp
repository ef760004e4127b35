// SPDX-License-Identifier: GPL-3.0-or-later
// Much at once in one article: many mentions tagged in one step, the text corrected under many annotations,
// and their list filtered.
#include "model/error.h"
#include "tests/bench/benches.h"
#include "tests/bench/desk.h"
#include "ui/correcting/correction_pane.h"
#include "ui/panel/filter_field.h"
#include "ui/panel/panel.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

const QString name = u"Marta Olsen"_s;

QString storyOf(int mentions)
{
    QString text;
    for (int i = 0; i < mentions; ++i) {
        text += name + u" said so on the quay of Veldmark, and so did others there.\n"_s;
    }
    return text;
}

/// Tags the first mention, and all others by Shift+Enter.
class Mentions
{
public:
    Mentions(Desk &desk, int mentions)
        : m_desk(desk)
        , m_mentions(mentions)
    {
        desk.openBig();
        desk.reader().select({0, name.size()});
        desk.timedUntilPainted([this] { QTest::keyClick(&m_desk.reader(), Qt::Key_P); }, isCount(1));
    }

    double tagAllAndUndo()
    {
        m_desk.reader().setCurrent((*m_desk.page().annotations.begin()).id);
        return m_desk.timedUntilPainted(
                   [this] { QTest::keyClick(&m_desk.reader(), Qt::Key_Return, Qt::ShiftModifier); },
                   isCount(m_mentions))
            + m_desk.timedUntilPainted(
                [this] { QTest::keyClick(&m_desk.reader(), Qt::Key_Z, Qt::ControlModifier); }, isCount(1));
    }

private:
    std::function<bool()> isCount(qsizetype count)
    {
        return [this, count] {
            return m_desk.page().annotations.size() == count;
        };
    }

    Desk &m_desk;
    int m_mentions;
};

/// Puts a letter into a word in the middle of the text.
double correct(Desk &desk)
{
    ui::CorrectionPane &pane = desk.window().correctionPane();
    const qsizetype length = desk.page().text.size();
    desk.reader().setCaret(length / 2);
    const double opened = timed([&] {
        QTest::keyClick(&desk.reader(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        pane.repaint();
    });
    if (!pane.isVisible()) {
        throw model::Error(u"The text could not be corrected."_s);
    }
    const double typed = timed([&] {
        QTest::keyClicks(&pane.editor(), u"x"_s);
        pane.repaint();
    });
    return opened + typed
        + desk.timedUntilPainted(
            [&] { QTest::keyClick(&pane.editor(), Qt::Key_Return, Qt::ControlModifier); },
            [&] { return desk.page().text.size() == length + 1 && !pane.isVisible(); });
}

/// A word that many annotations have, letter by letter, and taken back.
double filter(Desk &desk)
{
    auto *field = desk.window().panel().findChild<ui::FilterField *>();
    desk.window().panel().focusFilter();
    double slowest = 0;
    const auto press = [&](auto key) {
        slowest = std::max(slowest, timed([&] {
                               QTest::keyClick(field, key);
                               desk.window().panel().repaint();
                           }));
    };
    for (const char letter : {'m', 'a', 'r', 't', 'a'}) {
        press(letter);
    }
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Backspace);
    }
    return slowest;
}

} // namespace

std::vector<Row> tagManyAtOnce()
{
    std::vector<Row> rows;
    for (const int mentions : {1'000, 3'000, 10'000}) {
        Desk desk({storyOf(mentions)});
        Mentions hands(desk, mentions);
        rows.push_back(unblocked(u"tag all mentions, and undo it"_s, u"%1 places"_s.arg(mentions), 5, [&] {
            return hands.tagAllAndUndo();
        }));
    }
    return rows;
}

std::vector<Row> correctText()
{
    return atEachCrowd([](const Script &script, const QString &size) {
        Desk desk(script);
        desk.openBig();
        return unblocked(u"correct the text"_s, size, 7, [&] { return correct(desk); });
    });
}

std::vector<Row> filterAnnotations()
{
    return atEachCrowd([](const Script &script, const QString &size) {
        Desk desk(script);
        desk.openBig();
        return worst(u"filter what is tagged"_s, size, 100, 5, [&] { return filter(desk); });
    });
}

} // namespace bench
