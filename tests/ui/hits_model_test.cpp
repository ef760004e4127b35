// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/find/hits_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using model::search::Hit;
using ui::HitsModel;

namespace {

const model::ArticleId first = model::ArticleId::make();
const model::ArticleId second = model::ArticleId::make();

Hit hit(model::ArticleId article, qsizetype start)
{
    Hit hit;
    hit.article = article;
    hit.range = {start, start + 4};
    hit.before = u"in "_s;
    hit.words = u"port"_s;
    hit.after = u"\nnow"_s;
    return hit;
}

QString titleOf(model::ArticleId id)
{
    return id == first ? u"First"_s : u"ثان"_s;
}

QList<int> counts(const HitsModel &model)
{
    QList<int> counts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        counts.append(
            index.data(HitsModel::IsTitleRole).toBool() ? index.data(HitsModel::CountRole).toInt() : 0);
    }
    return counts;
}

} // namespace

TEST_CASE("hits come in parts and an article that goes on keeps one title", "[hits_model]")
{
    HitsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.add({hit(first, 1), hit(first, 9)}, titleOf);
    model.add({hit(first, 20), hit(second, 3)}, titleOf);
    model.add({}, titleOf);
    CHECK(counts(model) == QList<int>{3, 0, 0, 0, 1, 0});
    CHECK(model.hits() == 4);
    CHECK(model.hit(model.index(0)) == nullptr);
    CHECK(*model.hit(model.index(3)) == hit(first, 20));
    CHECK(model.index(5).data().toString() == u"in port⏎now"_s);
    CHECK(model.hitsOf(first).size() == 3);
    CHECK(model.hitsOf(second).front()->range.start == 3);
    CHECK(model.hitsOf(model::ArticleId::make()).empty());
    CHECK(model.index(4).data(HitsModel::IsRightToLeftRole).toBool());
    CHECK_FALSE(model.index(5).data(HitsModel::IsRightToLeftRole).toBool());
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"First: 3"_s));
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("steps over hits pass the titles in a circle", "[hits_model]")
{
    HitsModel model;
    CHECK(model.stepFrom(-1, +1) == -1);
    model.add({hit(first, 1), hit(second, 3)}, titleOf);
    CHECK(model.stepFrom(-1, +1) == 1);
    CHECK(model.stepFrom(-1, -1) == 3);
    CHECK(model.stepFrom(1, +1) == 3);
    CHECK(model.stepFrom(3, +1) == 1);
    CHECK(model.stepFrom(1, -1) == 3);
    CHECK(model.flags(model.index(0)) == Qt::NoItemFlags);
    CHECK(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}
