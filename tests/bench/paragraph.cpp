// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
#include "tests/bench/hands.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// One paragraph, with many annotations on one place and others one within the other.
Script oneParagraph(qsizetype length)
{
    QString text = newsText(length, 3);
    text.replace(u'\n', u' ');
    return {text, 1'000, 500, 20};
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
            u"bare QPlainTextEdit with that paragraph, painted"_s, {1.5, 0}, 5,
            [&] { return desk.timedOpen(); }, [&] { return bare.timedOpen(); }));
    }
    return rows;
}

std::vector<Row> workInParagraph()
{
    const std::vector<std::pair<QString, double (Hands::*)()>> gestures{
        {u"tag in one paragraph"_s, &Hands::tag},
        {u"undo in one paragraph"_s, &Hands::undo},
        {u"select in one paragraph"_s, &Hands::selectAnother},
        {u"hover in one paragraph"_s, &Hands::hover},
        {u"scroll in one paragraph"_s, &Hands::scrollPage},
    };
    std::vector<Row> rows;
    for (const auto &[bench, gesture] : gestures) {
        for (const qsizetype length : {100'000, 300'000, 1'000'000}) {
            Desk desk(oneParagraph(length));
            Hands hands(desk);
            rows.push_back(worst(
                bench, u"%1 kB, 500 annotations on one place, 20 nested"_s.arg(length / 1000), 100, 20,
                [&] { return (hands.*gesture)(); }));
        }
    }
    return rows;
}

} // namespace bench
