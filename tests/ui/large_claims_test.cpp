// SPDX-License-Identifier: GPL-3.0-or-later
// The list of so many claims that they are read in parts and arranged in another thread.
#include "tests/bench/spoken_project.h"
#include "tests/support/catch.h"
#include "ui/claims/claims_table.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ClaimColumn;
using ui::ClaimsModel;
using ui::ClaimsWish;

namespace {

constexpr int articles = 240;
constexpr int claims = articles * bench::claimsInArticle;

/// The list over a copy of a large project.
struct Room
{
    QTemporaryDir folder;
    std::unique_ptr<model::Project> project;
    ui::Theme theme;
    std::unique_ptr<ClaimsModel> model;
    std::unique_ptr<ui::ClaimsTable> table;
    QList<int> listed; ///< how many rows there were, each time that changed
    bool isArranged = false;

    Room()
    {
        const QString path = folder.filePath(u"claims.tagline"_s);
        REQUIRE(QFile::copy(bench::sharedSpokenProject(articles), path));
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
        REQUIRE(
            QTest::qWaitFor([this] { return !model->isReading() && model->rowCount() == claims; }, 30'000));
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
