// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "ui/claims/claim_list.h"
#include "ui/claims/claims_order.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace model;
using storage::ClaimRow;
using ui::ClaimList;

namespace {

ClaimRow claimIn(const ArticleId &article, const QString &verification = {})
{
    ClaimRow row;
    row.id = AnnotationId::make();
    row.article = article;
    row.verification = verification;
    return row;
}

/// What a list must say of the claims at their places, looked up the long way.
void check(const ClaimList &list, const std::map<int, ClaimRow> &wanted, const QList<ArticleId> &articles)
{
    qsizetype unchecked = 0;
    QList<int> linked;
    QHash<ArticleId, QList<int>> places;
    for (const auto &[place, row] : wanted) {
        REQUIRE(list.at(place) == row);
        REQUIRE(list.placeOf(row.id, row.article) == place);
        unchecked += ui::isUnchecked(row) ? 1 : 0;
        places[row.article].append(place);
        if (!row.same.isEmpty()) {
            linked.append(place);
        }
    }
    for (int place = 0; place < list.places(); ++place) {
        REQUIRE(list.isEmptyAt(place) == !wanted.contains(place));
    }
    REQUIRE(list.claims() == static_cast<qsizetype>(wanted.size()));
    REQUIRE(list.unchecked() == unchecked);
    REQUIRE(list.linked() == linked);
    for (const ArticleId &article : articles) {
        QList<int> ofArticle = list.of(article);
        std::sort(ofArticle.begin(), ofArticle.end());
        REQUIRE(ofArticle == places.value(article));
    }
}

} // namespace

TEST_CASE("Claims keep their places, whatever comes, goes or changes", "[claims]")
{
    tests::Random random;
    CAPTURE(random.seed());
    const QList<ArticleId> articles{ArticleId::make(), ArticleId::make(), ArticleId::make()};
    ClaimList list;
    std::map<int, ClaimRow> wanted;
    const auto any = [&] {
        return std::next(wanted.begin(), random.below(static_cast<qsizetype>(wanted.size())));
    };
    for (int step = 0; step < 3000; ++step) {
        const int dice = random.below(10);
        if (dice < 6 || wanted.empty()) {
            ClaimRow row = claimIn(articles.at(random.below(3)), dice % 2 == 0 ? u"false"_s : QString());
            wanted.emplace(list.places(), row);
            list.append(row);
        } else if (dice < 9) {
            const auto known = any();
            known->second.verification = dice == 6 ? u"unchecked"_s : u"confirmed"_s;
            known->second.same = dice == 7 ? QList{AnnotationId::make()} : QList<AnnotationId>();
            list.replace(known->first, known->second);
        } else {
            const auto known = any();
            list.remove(known->first);
            wanted.erase(known);
        }
    }
    CHECK(list.places() > 1024);
    check(list, wanted, articles);
}

TEST_CASE("A copy of the claims does not see what becomes of the others", "[claims]")
{
    const ArticleId article = ArticleId::make();
    ClaimList list({claimIn(article), claimIn(article)});
    const ClaimRow first = list.at(0);
    const ClaimList copy = list;
    ClaimRow changed = first;
    changed.verification = u"false"_s;
    list.replace(0, changed);
    list.remove(1);
    list.append(claimIn(article));
    CHECK(copy.at(0) == first);
    CHECK_FALSE(copy.isEmptyAt(1));
    CHECK(copy.places() == 2);
    CHECK(copy.unchecked() == 2);
    CHECK(list.unchecked() == 1);
    CHECK(list.of(article) == QList<int>{0, 2});
    CHECK(list.placeOf(copy.at(1).id, article) == -1);
}

TEST_CASE("A place whose claim went is never listed", "[claims]")
{
    const ArticleId article = ArticleId::make();
    ui::ClaimsToArrange all;
    all.rows = ClaimList({claimIn(article), claimIn(article), claimIn(article)});
    all.rows.remove(1);
    CHECK(ui::arranged(all, {}, true) == std::vector<int>{0, 2});
    ui::ClaimsWish wish;
    wish.column = ui::ClaimColumn::Claim;
    CHECK(ui::arranged(all, wish, true) == std::vector<int>{0, 2});
    wish.which = ui::ClaimsWish::Which::WithoutSource;
    CHECK(ui::arranged(all, wish, true) == std::vector<int>{0, 2});
}

TEST_CASE("A word is found within one column only", "[claims]")
{
    const ArticleId article = ArticleId::make();
    ui::ClaimsToArrange all;
    all.articles.insert(article, {u"Harbour"_s, u"Post"_s, u"2024"_s, 0});
    ClaimRow row = claimIn(article);
    row.words = u"rain"_s;
    row.sources = u"bow"_s;
    all.rows = ClaimList({row, claimIn(article)});
    ui::ClaimsWish wish;
    wish.words = u"rainbow"_s;
    CHECK(ui::arranged(all, wish, true).empty());
    wish.words = u"bow RAIN harb"_s;
    CHECK(ui::arranged(all, wish, true) == std::vector<int>{0});
    wish.words = u"harbourpost"_s;
    CHECK(ui::arranged(all, wish, true).empty());
}
