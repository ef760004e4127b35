// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "ui/panel/annotation_filter.h"
#include "ui/panel/annotations_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

namespace {

const QString news = u"[Zoë Pérez|person] of the [Harbour Board|organization] met [Ana Quispe|person] in "
                     "[Graz|place]: [“We wait,”|claim] and [“We stay.”|claim]"_s;

/// The quotes of what the words find, in reading order.
QStringList found(const Desk &desk, const QString &words)
{
    ui::AnnotationFilter filter;
    filter.setWords(words);
    filter.look(&desk.page, &desk.codebook);
    QStringList quotes;
    for (const Annotation &annotation : desk.page.annotations) {
        if (filter.accepts(annotation)) {
            quotes.append(desk.page.quote(annotation));
        }
    }
    return quotes;
}

} // namespace

TEST_CASE("a filter finds annotations by their words, name, tag, note, source and cue", "[annotation_filter]")
{
    Desk desk(news);
    const AnnotationId wait = desk.annotation(u"“We wait,”"_s).id;
    desk.perform(edits::changeNote(desk.page, wait, u"check the date"_s, desk.by));
    desk.perform(edits::linkSource(
        desk.page, desk.annotation(u"“We stay.”"_s).id, desk.annotation(u"Ana Quispe"_s).id, u"added"_s, {},
        desk.by));
    desk.perform(
        edits::renameEntity(desk.page, desk.annotation(u"Graz"_s).entity, u"City of Graz"_s, desk.by));
    const QList<std::pair<QString, QStringList>> rows = {
        {u"board"_s, {u"Harbour Board"_s}},
        {u"zoe PEREZ"_s, {u"Zoë Pérez"_s}},
        {u"city"_s, {u"Graz"_s}},
        {u"Claim"_s, {u"“We wait,”"_s, u"“We stay.”"_s}},
        {u"date"_s, {u"“We wait,”"_s}},
        {u"quispe"_s, {u"Ana Quispe"_s, u"“We stay.”"_s}},
        {u"added"_s, {u"“We stay.”"_s}},
        {u"  claim   stay "_s, {u"“We stay.”"_s}},
        {u"stay wait"_s, {}},
        {u"xylophone"_s, {}}};
    for (const auto &[words, expected] : rows) {
        CAPTURE(words.toStdString());
        CHECK(found(desk, words) == expected);
    }
    CHECK(found(desk, u" "_s).size() == 6);
}

TEST_CASE("the sources of what is no claim any more are not searched", "[annotation_filter]")
{
    Desk desk(news);
    const AnnotationId claim = desk.annotation(u"“We stay.”"_s).id;
    desk.perform(edits::linkLabel(desk.page, claim, u"a docker"_s, u"added"_s, desk.by));
    CHECK(found(desk, u"docker"_s) == QStringList{u"“We stay.”"_s});
    desk.perform(edits::changeTag(desk.page, claim, desk.tag(u"place"_s), desk.by));
    CHECK(found(desk, u"docker"_s).isEmpty());
}

TEST_CASE("a filtered list holds what matches, counts only that, and follows edits", "[annotation_filter]")
{
    Desk desk(u"[Ana|person], [Ana|person] and [Tom|person] left [Graz|place]."_s);
    ui::PageCounts counts(desk.page, desk.codebook);
    ui::AnnotationsModel list(counts);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.showPage(&desk.page, &desk.codebook);
    const auto change = [&](const Edit &edit) {
        desk.perform(edit);
        list.pageChanged(edit.change, counts.apply(edit.change, desk.page, desk.codebook));
    };
    const auto rows = [&] {
        QStringList lines;
        for (int row = 0; row < list.rowCount(); ++row) {
            const QModelIndex index = list.index(row, 0);
            lines.append(
                index.data().toString() + u' ' + index.data(ui::AnnotationsModel::DetailRole).toString());
        }
        return lines;
    };
    const AnnotationId second = desk.page.annotations.at(1).id;
    change(edits::changeNote(desk.page, second, u"sure?"_s, desk.by));
    list.filter(u"SURE"_s);
    CHECK(list.isFiltered());
    CHECK(rows() == QStringList{u"Ana ×1"_s});
    CHECK(list.annotationsAt(list.index(0, 0)) == QList{second});
    CHECK(list.annotations() == 1);
    CHECK_FALSE(list.indexOf(desk.annotation(u"Graz"_s).id).isValid());
    change(edits::changeNote(desk.page, desk.annotation(u"Graz"_s).id, u"not sure"_s, desk.by));
    CHECK(rows() == QStringList{u"Ana ×1"_s, u"Graz ×1"_s});
    change(edits::changeNote(desk.page, second, {}, desk.by));
    CHECK(rows() == QStringList{u"Graz ×1"_s});
    list.filter({});
    CHECK(rows() == QStringList{u"Ana ×2"_s, u"Tom ×1"_s, u"Graz ×1"_s});
    list.filter(u"ana"_s);
    list.showPage(&desk.page, &desk.codebook);
    CHECK_FALSE(list.isFiltered());
    CHECK(list.annotations() == 4);
}

TEST_CASE("letter by letter a list holds the same as with the words at once", "[annotation_filter]")
{
    Desk desk(
        u"[Ana Quispe|person], [Ana|person], [Tom Anaya|person] and the [Harbour Board|organization] met in "
        "[Graz|place]: [“We wait,”|claim] said [Ana|person] in [Graz|place]."_s);
    ui::PageCounts counts(desk.page, desk.codebook);
    ui::AnnotationsModel list(counts);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.showPage(&desk.page, &desk.codebook);
    const auto rowsOf = [](const ui::AnnotationsModel &model) {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            lines.append(index.data(Qt::AccessibleTextRole).toString());
            for (int mention = 0; mention < model.rowCount(index); ++mention) {
                lines.append(model.index(mention, 0, index).data().toString());
            }
        }
        return lines;
    };
    using Order = ui::AnnotationsModel::Order;
    for (const Order order : {Order::Name, Order::Position, Order::Tag}) {
        list.setOrder(order);
        for (const QString &words :
             {u"a"_s, u"an"_s, u"ana"_s, u"ana q"_s, u"ana"_s, u"x"_s, u"gr"_s, QString()}) {
            CAPTURE(words.toStdString(), static_cast<int>(order));
            list.filter(words);
            ui::AnnotationsModel fresh(counts);
            fresh.showPage(&desk.page, &desk.codebook);
            fresh.setOrder(order);
            fresh.filter(words);
            CHECK(rowsOf(list) == rowsOf(fresh));
            for (const Annotation &annotation : desk.page.annotations) {
                const QModelIndex index = list.indexOf(annotation.id);
                CHECK(index.isValid() == list.annotationsAt(index).contains(annotation.id));
            }
        }
        CHECK(list.annotations() == desk.page.annotations.size());
    }
    list.filter(u"anaya"_s);
    CHECK(list.annotations() == 1);
    list.filter({});
    const AnnotationId tom = desk.annotation(u"Tom Anaya"_s).id;
    const Edit edit = edits::changeNote(desk.page, tom, u"mayor"_s, desk.by);
    desk.perform(edit);
    list.pageChanged(edit.change, counts.apply(edit.change, desk.page, desk.codebook));
    list.filter(u"mayor"_s); // what was looked through before is looked at anew
    CHECK(list.annotationsAt(list.index(0, 0)) == QList{tom});
}

TEST_CASE("no word of a filter goes on from one part to the next", "[annotation_filter]")
{
    Desk desk(u"[Ana|person] left."_s);
    CHECK(found(desk, u"anaperson"_s).isEmpty());
    CHECK(found(desk, u"ana person"_s) == QStringList{u"Ana"_s});
}
