// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/ui/support/random_edits.h"
#include "ui/english.h"
#include "ui/panel/annotations_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace model;
using tests::EditedPage;
using ui::AnnotationsModel;
using ui::PageCounts;

namespace {

/// A model over a desk, watched for its manners.
struct Watched
{
    explicit Watched(EditedPage &worked, AnnotationsModel::Order order = AnnotationsModel::Order::Name)
        : desk(worked)
        , counts(desk.page, desk.codebook)
        , model(counts)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        ui::English::install();
        model.setOrder(order);
        model.showPage(&desk.page, &desk.codebook);
    }

    void follow(const Change &change)
    {
        model.pageChanged(change, counts.apply(change, desk.page, desk.codebook));
    }

    void perform(const Edit &edit)
    {
        desk.perform(edit);
        follow(edit.change);
    }

    QStringList rows(const QModelIndex &parent = {}) const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            lines.append(u"%1%2 %3"_s
                             .arg(
                                 parent.isValid() ? u"  "_s : QString(), index.data().toString(),
                                 index.data(AnnotationsModel::DetailRole).toString())
                             .trimmed()
                             .prepend(parent.isValid() ? u"  "_s : QString()));
            lines += rows(index);
        }
        return lines;
    }

    AnnotationId id(QStringView quote) const { return tests::find(desk.page, quote).id; }

    EditedPage &desk;
    PageCounts counts;
    AnnotationsModel model;
    QAbstractItemModelTester tester;
};

const QString news = u"[Tom Reed|person] of the [Union|organization] met [Ana Quispe|person].\n"
                     "[Ana Quispe|person] said [all is well|claim] in [Graz|place]. "
                     "[Nothing is lost|claim]."_s;

} // namespace

TEST_CASE("by name, people come first, a name of several mentions has them beneath it", "[annotations_model]")
{
    EditedPage desk(news);
    Watched watched(desk);
    watched.perform(
        edits::linkSource(desk.page, watched.id(u"all is well"), watched.id(u"Ana Quispe"), {}, {}, desk.by));
    CHECK(
        watched.rows()
        == QStringList{
            u"Ana Quispe ×2 · 1 claim"_s, u"  Ana Quispe ¶ 1"_s, u"  Ana Quispe ¶ 2"_s, u"Tom Reed ×1"_s,
            u"Graz ×1"_s, u"Union ×1"_s, u"all is well"_s, u"Nothing is lost no source"_s});
}

TEST_CASE("by position every annotation is a row in reading order", "[annotations_model]")
{
    EditedPage desk(news);
    Watched watched(desk, AnnotationsModel::Order::Position);
    CHECK(
        watched.rows()
        == QStringList{
            u"Tom Reed ¶ 1"_s, u"Union ¶ 1"_s, u"Ana Quispe ¶ 1"_s, u"Ana Quispe ¶ 2"_s,
            u"all is well no source"_s, u"Graz ¶ 2"_s, u"Nothing is lost no source"_s});
}

TEST_CASE("by tag the annotations stand beneath their tags", "[annotations_model]")
{
    EditedPage desk(u"[Graz|place] and [Ana|person], [Wien|place]"_s);
    Watched watched(desk, AnnotationsModel::Order::Tag);
    CHECK(
        watched.rows()
        == QStringList{u"Person ×1"_s, u"  Ana ¶ 1"_s, u"Place ×2"_s, u"  Graz ¶ 1"_s, u"  Wien ¶ 1"_s});
}

TEST_CASE("a second mention unfolds a name, taking it away folds it again", "[annotations_model]")
{
    EditedPage desk(u"[Ana|person] and Ana and Ana"_s);
    Watched watched(desk);
    QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);
    const auto tag = [&](int occurrence) {
        watched.perform(edits::tag(
            desk.page, {tests::rangeOf(desk.page.text, u"Ana", occurrence)}, desk.tag(u"person"_s), desk.by));
    };
    CHECK(watched.rows() == QStringList{u"Ana ×1"_s});
    tag(2);
    CHECK(watched.rows() == QStringList{u"Ana ×2"_s, u"  Ana ¶ 1"_s, u"  Ana ¶ 1"_s});
    tag(3);
    CHECK(watched.rows().size() == 4);
    const AnnotationId first = desk.page.annotations.at(0).id;
    watched.perform(edits::remove(desk.page, {first}, desk.by));
    watched.perform(edits::remove(desk.page, {desk.page.annotations.at(0).id}, desk.by));
    CHECK(watched.rows() == QStringList{u"Ana ×1"_s});
    CHECK(resets.isEmpty());
}

TEST_CASE("a renamed name moves to where its letters put it", "[annotations_model]")
{
    EditedPage desk(u"[Ana|person], [Bo|person], [Cem|person]"_s);
    Watched watched(desk);
    QSignalSpy moves(&watched.model, &QAbstractItemModel::rowsMoved);
    const EntityId ana = tests::find(desk.page, u"Ana").entity;
    watched.perform(edits::renameEntity(desk.page, ana, u"Zoe"_s, desk.by));
    CHECK(watched.rows() == QStringList{u"Bo ×1"_s, u"Cem ×1"_s, u"Zoe ×1"_s});
    watched.perform(edits::renameEntity(desk.page, ana, u"Bob"_s, desk.by));
    CHECK(watched.rows() == QStringList{u"Bo ×1"_s, u"Bob ×1"_s, u"Cem ×1"_s});
    CHECK(moves.size() == 2);
}

TEST_CASE("a row of several stands for the next one each time it is chosen", "[annotations_model]")
{
    EditedPage desk(u"[Ana|person] [Ana|person] [Ana|person] [Bo|person]"_s);
    Watched watched(desk);
    const QModelIndex ana = watched.model.index(0, 0);
    const AnnotationSet &set = desk.page.annotations;
    CHECK(watched.model.annotationAt(ana, {}) == set.at(0).id);
    CHECK(watched.model.annotationAt(ana, set.at(0).id) == set.at(1).id);
    CHECK(watched.model.annotationAt(ana, set.at(2).id) == set.at(0).id);
    CHECK(watched.model.annotationAt(ana, set.at(3).id) == set.at(0).id);
    CHECK(watched.model.annotationAt({}, {}).isNull());
    CHECK(watched.model.indexOf(set.at(1).id).parent() == ana);
    CHECK(watched.model.indexOf(set.at(3).id) == watched.model.index(1, 0));
    CHECK_FALSE(watched.model.indexOf(AnnotationId::make()).isValid());
}

TEST_CASE("very long quotes are shortened in the middle", "[annotations_model]")
{
    EditedPage desk(u"[%1|claim]"_s.arg(u"word "_s.repeated(4000) + u"end."_s));
    const Watched watched(desk);
    const QString caption = watched.model.index(0, 0).data().toString();
    CHECK(caption.size() < 300);
    CHECK(caption.startsWith(u"word word"_s));
    CHECK(caption.endsWith(u"end."_s));
    CHECK(caption.contains(u" … "_s));
}

TEST_CASE("rows speak for themselves", "[annotations_model]")
{
    EditedPage desk(news);
    const Watched watched(desk);
    const auto spoken = [&](int row) {
        return watched.model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(0) == u"Ana Quispe, Person, 2 mentions"_s);
    CHECK(spoken(4) == u"all is well, Claim, paragraph 2, no source"_s);
}

TEST_CASE("rows kept by changes are those made anew", "[annotations_model][law]")
{
    const auto order = GENERATE(
        AnnotationsModel::Order::Name, AnnotationsModel::Order::Position, AnnotationsModel::Order::Tag);
    tests::RandomEdits random(150);
    CAPTURE(random.seed());
    Watched kept(random.desk(), order);
    QSignalSpy resets(&kept.model, &QAbstractItemModel::modelReset);
    // Where a source becomes another one's, all of its claims are counted anew.
    const auto joinsSources = [](const model::Change &change) {
        return std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
            const auto *source = std::get_if<model::Delta<model::Source>>(&delta);
            return source && source->before && source->after
                && source->before->entity != source->after->entity;
        });
    };
    int joined = 0;
    for (int step = 0; step < 250; ++step) {
        const model::Change change = random.next();
        joined += joinsSources(change) ? 1 : 0;
        kept.follow(change);
        const Watched fresh(random.desk(), order);
        CAPTURE(step);
        REQUIRE(kept.rows() == fresh.rows());
    }
    CHECK(resets.size() == joined);
}

TEST_CASE("one more tag among 50,000 costs little and resets nothing", "[annotations_model][size]")
{
    EditedPage desk(u"Ana "_s.repeated(50'001));
    std::vector<Annotation> many;
    for (int i = 0; i < 50'000; ++i) {
        Annotation annotation;
        annotation.id = AnnotationId::make();
        annotation.article = desk.page.article.id;
        annotation.tag = desk.tag(u"claim"_s).id;
        annotation.segments = {{i * 4, i * 4 + 3}};
        many.push_back(annotation);
    }
    desk.page.annotations = AnnotationSet(std::move(many));
    const auto order = GENERATE(AnnotationsModel::Order::Name, AnnotationsModel::Order::Position);
    PageCounts counts(desk.page, desk.codebook);
    AnnotationsModel model(counts);
    model.setOrder(order);
    QElapsedTimer timer;
    timer.start();
    model.showPage(&desk.page, &desk.codebook);
    const qint64 reset = timer.nsecsElapsed();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    qint64 spent = 0;
    for (int i = 0; i < 100; ++i) {
        const Edit edit = edits::tag(desk.page, {{i * 40, i * 40 + 2}}, desk.tag(u"claim"_s), desk.by);
        desk.perform(edit);
        timer.restart();
        model.pageChanged(edit.change, counts.apply(edit.change, desk.page, desk.codebook));
        spent += timer.nsecsElapsed();
    }
    CHECK(model.rowCount() == 50'100);
    CHECK(resets.isEmpty());
    CHECK(spent < 10 * reset);
}
