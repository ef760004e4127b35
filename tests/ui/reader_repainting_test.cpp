// SPDX-License-Identifier: GPL-3.0-or-later
// The view repaints only what an edit touches. What is then on the screen must be what painting all would
// show.
#include "tests/ui/reader_fixture.h"

#include <QDebug>
#include <QScreen>

#include <random>

using namespace Qt::StringLiterals;
using tests::Reader;

namespace {

const auto report = u"[Anna Weiss|person] and [Berta|person] met in [Port Almena|place] on Monday.\n"
                    "“[We waited for months|claim],” said [Weiss|person], “and [nothing came of it|claim].”\n"
                    "The [Harbour Union|organization] wrote that [fewer than a third had come|claim]."_s;

/// What stands on the screen, painted piece by piece.
QImage onScreen(Reader &reader)
{
    QTest::qWait(20); // a window gathers what is to be painted for some milliseconds
    return reader.view.screen()
        ->grabWindow(reader.view.winId())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

QImage paintedAnew(Reader &reader)
{
    return reader.picture().convertToFormat(QImage::Format_RGB32);
}

/// Where two pictures differ, in words, or nothing.
std::string difference(const QImage &a, const QImage &b)
{
    REQUIRE(a.size() == b.size());
    QRect found;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y)) {
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    QString words;
    QDebug(&words).nospace() << found;
    return found.isNull() ? std::string() : words.toStdString();
}

} // namespace

TEST_CASE("the annotation that was current before a new one is tagged looks so no more", "[reader]")
{
    Reader reader(report);
    reader.view.setCurrent(reader.annotation(u"Berta"_s).id);
    CHECK(difference(onScreen(reader), paintedAnew(reader)) == "");
    const model::Annotation monday = reader.made(u"Monday"_s, u"place"_s);
    reader.put(monday);
    reader.view.setCurrent(monday.id);
    CHECK(difference(onScreen(reader), paintedAnew(reader)) == "");
}

TEST_CASE("after any edits, choices and hovers the screen shows what painting anew would show", "[reader]")
{
    // The first once left a pixel of a sign's edge behind.
    const unsigned seed = GENERATE(184852556U, std::random_device{}());
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(1, limit)));
    };
    Reader reader(report);
    const QList<QString> tags = {u"person"_s, u"place"_s, u"organization"_s, u"claim"_s};
    onScreen(reader);
    for (int step = 0; step < 60; ++step) {
        const model::AnnotationSet &set = reader.page.annotations;
        const qsizetype size = set.size();
        switch (below(5)) {
        case 0: {
            model::Annotation made = reader.made(u"Anna"_s, tags[below(tags.size())]);
            const qsizetype start = below(reader.page.text.size() - 1);
            made.segments = {{start, std::min(start + 1 + below(40), reader.page.text.size())}};
            reader.put(made);
            reader.view.setCurrent(made.id);
            break;
        }
        case 1:
            if (size > 3) {
                model::Change change;
                change.remove(set.at(below(size)));
                reader.take(change);
            }
            break;
        case 2:
            reader.view.setCurrent(size > 0 ? set.at(below(size)).id : model::AnnotationId());
            break;
        case 3:
            reader.move(
                {static_cast<int>(below(reader.view.viewport()->width())),
                 static_cast<int>(below(reader.view.viewport()->height()))},
                {}, Qt::NoButton);
            break;
        default:
            if (size > 0) {
                model::Annotation changed = set.at(below(size));
                changed.segments.add({below(60), 61 + below(40)});
                reader.put(changed);
            }
        }
        if (below(3) == 0) {
            INFO("step " << step);
            REQUIRE(difference(onScreen(reader), paintedAnew(reader)) == "");
        }
    }
}
