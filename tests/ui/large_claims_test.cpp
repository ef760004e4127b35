// SPDX-License-Identifier: GPL-3.0-or-later
// The list of so many claims that they are read in parts and arranged in another thread.
#include "model/project/edits_claim.h"
#include "tests/bench/spoken_project.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "ui/claims/claims_table.h"
#include "ui/claims/same_candidates.h"
#include "ui/claims/same_claim_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ClaimColumn;
using ui::ClaimsModel;
using ui::ClaimsWish;

namespace {

constexpr int articles = 240;
constexpr int claims = articles * bench::claimsInArticle;
/// So many that something can be done while they are read.
constexpr int manyArticles = 1600;
constexpr int manyClaims = manyArticles * bench::claimsInArticle;

/// The list over a copy of a large project.
struct Room
{
    int all = 0;
    QTemporaryDir folder;
    std::unique_ptr<model::Project> project;
    ui::Theme theme;
    std::unique_ptr<ClaimsModel> model;
    std::unique_ptr<ui::ClaimsTable> table;
    QList<int> listed; ///< how many rows there were, each time that changed
    bool isArranged = false;

    explicit Room(int size = articles)
        : all(size * bench::claimsInArticle)
    {
        const QString path = folder.filePath(u"claims.tagline"_s);
        REQUIRE(QFile::copy(bench::sharedSpokenProject(size), path));
        project = std::make_unique<model::Project>(path, model::storage::OpeningWish::Write);
        REQUIRE(QTest::qWaitFor([this] { return project->isOpen(); }));
        model = std::make_unique<ClaimsModel>(*project, theme);
        table = std::make_unique<ui::ClaimsTable>(*model, theme, nullptr);
        QObject::connect(model.get(), &QAbstractItemModel::modelReset, model.get(), [this] {
            listed.append(model->rowCount());
        });
        QObject::connect(model.get(), &ClaimsModel::arranged, model.get(), [this] { isArranged = true; });
        read();
    }
    void read()
    {
        model->read();
        REQUIRE(QTest::qWaitFor([this] { return !model->isReading() && model->rowCount() == all; }, 30'000));
    }
    void wish(const ClaimsWish &wish)
    {
        isArranged = false;
        model->setWish(wish);
        REQUIRE(QTest::qWaitFor([this] { return isArranged; }));
    }
    const model::storage::ClaimRow &row(int row) const { return model->row(model->index(row, 0)); }
};

} // namespace

TEST_CASE("Claims that come in parts are listed at once, and in their order in the end", "[claims]")
{
    const Room room;
    REQUIRE(room.listed.size() >= 2); // emptied, the first ones, and as often as there were many more
    CHECK(room.listed.at(1) > 0);
    CHECK(std::is_sorted(room.listed.cbegin(), room.listed.cend())); // nothing vanishes meanwhile
    CHECK(room.model->all() == claims);
    CHECK(room.model->unchecked() == claims - claims / 4);
    int disorders = 0;
    for (int at = 1; at < claims; ++at) {
        const auto &before = room.row(at - 1);
        const auto &row = room.row(at);
        const bool isFirstChecked = at == room.model->unchecked();
        CHECK(ui::isUnchecked(row) == (at < room.model->unchecked()));
        disorders += row.article == before.article && row.start < before.start && !isFirstChecked ? 1 : 0;
    }
    CHECK(disorders == 0);
}

TEST_CASE("In a long list of claims the current one stays current", "[claims]")
{
    Room room;
    room.table->setCurrentIndex(room.model->index(4321, 0));
    const auto current = room.table->current()->id;
    ClaimsWish wish;
    wish.column = ClaimColumn::Source;
    wish.direction = Qt::DescendingOrder;
    room.wish(wish);
    CHECK(room.table->current()->id == current);
    wish.words = u"nowhere"_s;
    room.wish(wish);
    CHECK(room.model->rowCount() == 0);
    CHECK_FALSE(room.table->current());
    room.wish({});
    CHECK(room.table->current()->id == current);
    room.read();
    CHECK(room.table->current()->id == current);
    CHECK(room.table->currentIndex().row() == 4321);
}

TEST_CASE("In a long list of claims words are found in all that a row shows", "[claims]")
{
    Room room;
    int wanted = 0;
    for (int at = 0; at < claims; ++at) {
        wanted += (room.row(at).words + u'\n' + room.row(at).sources).contains(u"599"_s) ? 1 : 0;
    }
    REQUIRE(wanted > 3);
    ClaimsWish wish;
    wish.words = u"HARBOUR 599"_s; // in all claims; in few, or their sources' names
    room.wish(wish);
    REQUIRE(room.model->rowCount() == wanted);
    for (int at = 0; at < wanted; ++at) {
        CHECK((room.row(at).words + u'\n' + room.row(at).sources).contains(u"599"_s));
    }
    CHECK(room.model->all() == claims);
}

namespace {

/// Without the text of the article, which in this project is not the one that was added.
void setVerdict(model::Project &project, const model::storage::ClaimRow &claim, const QString &verdict)
{
    model::Annotation annotation;
    annotation.id = claim.id;
    annotation.article = claim.article;
    annotation.coder = project.coder().id;
    annotation.round = project.round().id;
    const model::Variable *asked = project.codebook().variableNamed(u"verification");
    REQUIRE(asked);
    project.perform(
        model::edits::setOfClaims({{annotation, std::nullopt}}, asked->id, verdict, project.by()));
}

/// Reads the claims, and changes the first one while that goes on. Returns whether it was so.
bool editsWhileReading(Room &room, ClaimsModel &model, const QString &verdict)
{
    const QObject meanwhile;
    bool isAtOnce = false;
    bool isBegunAnew = false;
    double progress = 0;
    QObject::connect(&model, &ClaimsModel::readOn, &meanwhile, [&] {
        isBegunAnew = isBegunAnew || model.progress() < progress;
        progress = model.progress();
    });
    const auto shows = [&] {
        return model.row(model.index(0, 0)).verification == verdict;
    };
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &meanwhile, [&] {
        isAtOnce = isAtOnce || (model.isReading() && shows());
    });
    model.read();
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() > 0 && model.progress() > 0; }));
    REQUIRE(model.isReading());
    REQUIRE_FALSE(shows());
    setVerdict(*room.project, model.row(model.index(0, 0)), verdict);
    REQUIRE(QTest::qWaitFor([&] { return !model.isReading() && model.rowCount() == manyClaims; }, 30'000));
    CHECK_FALSE(isBegunAnew);
    return isAtOnce;
}

} // namespace

TEST_CASE(
    "A claim that is edited while the others are read is shown at once, and they are read on", "[claims]")
{
    Room room(manyArticles);
    const auto first = room.row(0).id;
    const auto article = room.row(0).article;
    const auto verdict = [&](const ClaimsModel &model) {
        const QModelIndex index = model.indexOf(first, article);
        return index.isValid() ? model.row(index).verification : QString();
    };
    CHECK(editsWhileReading(room, *room.model, u"false"_s)); // of a list that is there already
    CHECK(QTest::qWaitFor([&] { return verdict(*room.model) == u"false"_s; }));
    ClaimsModel fresh(*room.project, room.theme);
    CHECK(editsWhileReading(room, fresh, u"confirmed"_s));
    CHECK(QTest::qWaitFor([&] { return fresh.unchecked() == room.model->unchecked(); }));
    CHECK(QTest::qWaitFor([&] { return verdict(*room.model) == verdict(fresh); }));
}

TEST_CASE("Whichever parts they come in, those most like a claim are listed", "[claims]")
{
    tests::Random random;
    CAPTURE(random.seed());
    QList<model::storage::ClaimRow> rows;
    for (int i = 0; i < 2000; ++i) {
        model::storage::ClaimRow row;
        row.id = model::AnnotationId::make();
        row.words = u"rents rise in %1 of %2"_s.arg(random.below(40)).arg(random.below(40));
        rows.append(row);
    }
    const model::storage::ClaimRow of = rows.takeFirst();
    ui::SameCandidates whole(of, {}, nullptr);
    ui::SameCandidates parts(of, {}, nullptr);
    const QAbstractItemModelTester tester(&parts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    whole.find(u"7"_s);
    parts.find(u"7"_s);
    whole.add(rows);
    for (qsizetype at = 0; at < rows.size();) {
        const qsizetype size = 1 + random.below(300);
        parts.add(rows.mid(at, size));
        at += size;
    }
    const auto areAlike = [&] {
        bool same = whole.rowCount() == parts.rowCount() && whole.rowCount() > 20;
        for (int row = 0; same && row < whole.rowCount(); ++row) {
            same = whole.row(row).id == parts.row(row).id;
        }
        return same;
    };
    CHECK(areAlike());
    whole.find({});
    parts.find({});
    CHECK(areAlike());
    CHECK(parts.rowCount() == ui::SameCandidates::most);
    QSignalSpy spy(&parts, &QAbstractItemModel::modelReset);
    model::storage::ClaimRow other;
    other.id = model::AnnotationId::make();
    other.words = u"zebra"_s;
    parts.add({other}); // nothing that would be listed: who chooses from the list is left alone
    CHECK(spy.isEmpty());
    CHECK(parts.all() == rows.size() + 1);
    other.id = model::AnnotationId::make();
    other.words = of.words;
    parts.add({other});
    CHECK(spy.size() == 1);
}

TEST_CASE("The claim that was chosen as the same stays chosen while others are read", "[claims]")
{
    Room room(manyArticles);
    ui::SameClaimDialog finder(*room.project, room.row(0));
    finder.show();
    const auto &candidates = finder.candidates();
    REQUIRE(QTest::qWaitFor([&] { return candidates.rowCount() > 5; }));
    REQUIRE(candidates.all() < manyClaims / 2);
    auto *find = finder.findChild<QLineEdit *>();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(find, Qt::Key_Down);
    }
    const QList<model::AnnotationId> chosen = finder.chosen();
    REQUIRE(chosen == QList{candidates.row(3).id});
    REQUIRE(QTest::qWaitFor([&] { return candidates.all() == manyClaims - 1; }, 30'000));
    CHECK(finder.chosen() == chosen);
    CHECK(candidates.row(finder.list().currentIndex().row()).id == chosen.first());
}
