// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
#include "tests/bench/hands.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// Setting a paragraph of over 100 kB may keep the window busy, once per width.
constexpr double shaping = 10'000;

/// One paragraph, with many annotations on one place and others one within the other.
Script oneParagraph(qsizetype length)
{
    QString text = newsText(length, 3);
    text.replace(u'\n', u' ');
    return {text, 1'000, 500, 20};
}

/// One word without an end, such as what a scanner or an encoder leaves behind.
Script oneWord(qsizetype length)
{
    return {QString(length / 2, u'x') + u' ' + QString(length / 2, u'x'), 0, 0, 20};
}

const std::vector<std::pair<QString, double (Hands::*)()>> gestures{
    {u"tag"_s, &Hands::tag},     {u"undo"_s, &Hands::undo},         {u"select"_s, &Hands::selectAnother},
    {u"hover"_s, &Hands::hover}, {u"scroll"_s, &Hands::scrollPage},
};

/// All gestures must go on without a pause that is felt.
std::vector<Row>
work(const QString &where, const QString &size, const std::function<Script(qsizetype)> &script)
{
    std::vector<Row> rows;
    for (const auto &[bench, gesture] : gestures) {
        for (const qsizetype length : {100'000, 300'000, 1'000'000}) {
            Desk desk(script(length));
            Hands hands(desk);
            rows.push_back(worst(u"%1 in %2"_s.arg(bench, where), size.arg(length / 1000), 100, 20, [&] {
                return (hands.*gesture)();
            }));
        }
    }
    return rows;
}

} // namespace

std::vector<Row> openParagraph()
{
    std::vector<Row> rows;
    for (const qsizetype length : {100'000, 300'000, 1'000'000}) {
        const Script script = oneParagraph(length);
        Desk desk(script);
        BareReader bare(script.text);
        rows.push_back(compare(
            u"open one paragraph"_s, u"%1 kB, 500 annotations on one place, 20 nested"_s.arg(length / 1000),
            u"bare QPlainTextEdit with that paragraph, painted"_s, {.times = 1.5, .stall = shaping}, 5,
            [&] { return desk.timedOpen(); }, [&] { return bare.timedOpen(); }));
    }
    return rows;
}

std::vector<Row> workInParagraph()
{
    return work(u"one paragraph"_s, u"%1 kB, 500 annotations on one place, 20 nested"_s, oneParagraph);
}

std::vector<Row> openWord()
{
    std::vector<Row> rows;
    for (const qsizetype length : {100'000, 300'000, 1'000'000}) {
        const Script script = oneWord(length);
        Desk desk(script);
        BareReader bare(script.text, QTextOption::WrapAnywhere);
        rows.push_back(compare(
            u"open one endless word"_s, u"%1 kB"_s.arg(length / 1000),
            u"bare QPlainTextEdit with that word, wrapping anywhere, painted"_s,
            {.times = 1.5, .stall = shaping}, 5, [&] { return desk.timedOpen(); },
            [&] { return bare.timedOpen(); }));
    }
    return rows;
}

std::vector<Row> workInWord()
{
    return work(u"one endless word"_s, u"%1 kB, 20 nested annotations"_s, oneWord);
}

} // namespace bench
