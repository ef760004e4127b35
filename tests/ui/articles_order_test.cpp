// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the list of articles stands, and which of them it shows.
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "ui/articles/articles_order.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/order_menu.h"
#include "ui/english.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;
using ui::ArticlesOrder;
using By = ArticlesOrder::By;

namespace {

ArticleSummary
article(const QString &title, const QString &outlet, const QString &published, int tags, Progress progress)
{
    ui::English::install();
    ArticleSummary summary;
    summary.article.id = ArticleId::make();
    summary.article.title = title;
    summary.article.outlet = outlet;
    summary.article.published = published;
    summary.annotations = tags;
    if (progress == Progress::Done || progress == Progress::Excluded) {
        Coding coding;
        coding.status = progress == Progress::Done ? Coding::Status::Done : Coding::Status::Excluded;
        coding.reason = progress == Progress::Excluded ? u"a letter"_s : QString();
        summary.coding = coding;
    }
    return summary;
}

const QList<ArticleSummary> &desk()
{
    static const QList<ArticleSummary> list = {
        article(u"Zebra"_s, u"Herald"_s, u"2026-03-01"_s, 2, Progress::InProgress),
        article(u"école 10"_s, {}, u"2026-01-05T10:00"_s, 0, Progress::Open),
        article(u"École 9"_s, u"courier"_s, {}, 7, Progress::Done),
        article(u"apple"_s, u"Courier"_s, u"2025-12-31"_s, 0, Progress::Excluded)};
    return list;
}

/// The first letters or digits that tell them apart: Z 1 9 a.
QString shown(const QAbstractItemModel &model)
{
    QString result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString title = model.index(row, 0).data().toString();
        result += title.startsWith(u"école"_s, Qt::CaseInsensitive) ? title[6] : title[0];
    }
    return result;
}

struct Ordered
{
    Ordered() { model.showArticles(&list); }

    QString by(By by, Qt::SortOrder direction = Qt::AscendingOrder)
    {
        order.setOrder(by, direction);
        return shown(order);
    }

    QList<ArticleSummary> list = desk();
    ui::ArticlesModel model;
    ArticlesOrder order{model};
    QAbstractItemModelTester tester{&order, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QAction *named(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    FAIL("no such action: " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("articles sort by each of their sides, forwards and backwards", "[articles][order]")
{
    Ordered ordered;
    const Qt::SortOrder down = Qt::DescendingOrder;
    CHECK(ordered.by(By::Added) == u"Z19a"_s);
    CHECK(ordered.by(By::Added, down) == u"a91Z"_s);
    CHECK(ordered.by(By::Title) == u"a91Z"_s);
    CHECK(ordered.by(By::Title, down) == u"Z19a"_s);
    CHECK(ordered.by(By::Outlet) == u"9aZ1"_s);
    CHECK(ordered.by(By::Date) == u"a1Z9"_s);
    CHECK(ordered.by(By::Date, down) == u"Z1a9"_s);
    CHECK(ordered.by(By::Tags) == u"1aZ9"_s);
    CHECK(ordered.by(By::Tags, down)[0] == u'9');
    CHECK(ordered.by(By::Progress) == u"1Z9a"_s);
}

TEST_CASE("what lacks an outlet or a date stands last, whichever way", "[articles][order]")
{
    Ordered ordered;
    CHECK(ordered.by(By::Outlet).back() == u'1');
    CHECK(ordered.by(By::Outlet, Qt::DescendingOrder).back() == u'1');
    CHECK(ordered.by(By::Date, Qt::DescendingOrder).back() == u'9');
}

TEST_CASE("a change moves its article to where it belongs now", "[articles][order]")
{
    Ordered ordered;
    REQUIRE(ordered.by(By::Title) == u"a91Z"_s);
    const Article before = ordered.list[0].article;
    ordered.list[0].article.title = u"Antelope"_s;
    Change change;
    change.update(before, ordered.list[0].article);
    ordered.model.articlesChanged(change);
    CHECK(shown(ordered.order) == u"Aa91"_s);
    ordered.by(By::Progress);
    Coding coding;
    coding.article = ordered.list[0].article.id;
    ordered.list[0].coding = coding;
    change = {};
    change.add(coding);
    ordered.model.articlesChanged(change);
    CHECK(shown(ordered.order) == u"1A9a"_s);
}

TEST_CASE(
    "only the kinds that are asked for are shown, with the words that are asked for", "[articles][order]")
{
    Ordered ordered;
    ordered.order.setShown({Progress::Open, Progress::InProgress});
    CHECK(shown(ordered.order) == u"Z1"_s);
    ordered.order.setWords(u"2026-03"_s);
    CHECK(shown(ordered.order) == u"Z"_s);
    ordered.order.setShown({});
    ordered.order.setWords(u"LETTER"_s);
    CHECK(shown(ordered.order) == u"a"_s);
    ordered.order.setWords(u"cour 9"_s);
    CHECK(shown(ordered.order) == u"9"_s);
}

TEST_CASE("in any order the list holds each article once", "[articles][order][law]")
{
    tests::Random random;
    CAPTURE(random.seed());
    QList<ArticleSummary> list;
    for (int i = 0; i < 200; ++i) {
        list.append(article(
            random.textOf({u"a", u"B", u"é", u"ب", u"10", u"9"}, random.below(4)),
            random.textOf({u"x", u"Y"}, random.below(2)),
            random.below(2) == 0 ? QString() : u"2026-0%1-01"_s.arg(1 + random.below(9)), random.below(4),
            static_cast<Progress>(random.below(4))));
    }
    ui::ArticlesModel model;
    model.showArticles(&list);
    ArticlesOrder order(model);
    for (const By by : {By::Added, By::Title, By::Outlet, By::Date, By::Tags, By::Progress}) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            order.setOrder(by, direction);
            QSet<ArticleId> ids;
            for (int row = 0; row < order.rowCount(); ++row) {
                ids.insert(order.index(row, 0).data(ui::ArticlesModel::IdRole).value<ArticleId>());
            }
            REQUIRE(ids.size() == list.size());
        }
    }
}

TEST_CASE("the menu sorts and shows, and never shows none of the kinds", "[articles][order]")
{
    Ordered ordered;
    ui::OrderMenu menu(ordered.order, nullptr);
    named(menu, u"Title"_s)->trigger();
    CHECK(shown(ordered.order) == u"a91Z"_s);
    CHECK(menu.words() == u"Title"_s);
    named(menu, u"Backwards"_s)->trigger();
    CHECK(shown(ordered.order) == u"Z19a"_s);
    named(menu, u"Show done ones"_s)->trigger();
    named(menu, u"Show excluded ones"_s)->trigger();
    CHECK(shown(ordered.order) == u"Z1"_s);
    named(menu, u"Show open ones"_s)->trigger();
    CHECK(shown(ordered.order) == u"Z"_s);
    named(menu, u"Show those in progress"_s)->trigger();
    CHECK(shown(ordered.order) == u"Z19a"_s);
    CHECK(named(menu, u"Show done ones"_s)->isChecked());
    menu.choose(By::Added, Qt::AscendingOrder);
    CHECK(shown(ordered.order) == u"Z19a"_s);
    CHECK(named(menu, u"As added"_s)->isChecked());
    CHECK_FALSE(named(menu, u"Backwards"_s)->isChecked());
}

TEST_CASE("the pane says how many are done, and what its bar measures", "[articles][order]")
{
    const ui::Theme theme;
    ui::ArticlesPane pane(theme);
    pane.resize(240, 500);
    QList<ArticleSummary> list = desk();
    pane.showArticles(&list);
    pane.show();
    const auto captions = [&pane] {
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        return texts;
    };
    CHECK(captions().contains(u"1 OF 3 DONE"_s));
    auto *bar = pane.findChild<QProgressBar *>(u"done"_s);
    CHECK(bar->isVisible());
    CHECK(bar->value() == 1);
    CHECK(bar->maximum() == 3);
    const QString words =
        u"Articles: 1 done, 1 in progress, 1 open, 1 excluded. The bar shows how many of those not "
        u"excluded are done."_s;
    CHECK(bar->accessibleName() == words);
    CHECK(bar->toolTip() == words);
    // In a narrow pane the count is not cut off.
    const auto captionAt = [&pane](int width) {
        pane.resize(width, 500);
        QTest::qWait(1);
        QLabel *count = nullptr;
        bool isNamed = false;
        for (QLabel *label : pane.findChildren<QLabel *>()) {
            count = label->text() == u"1 OF 3 DONE"_s ? label : count;
            isNamed = isNamed || (label->text() == u"ARTICLES"_s && label->isVisible());
        }
        REQUIRE(count);
        CHECK(count->width() >= count->sizeHint().width());
        return isNamed;
    };
    CHECK(captionAt(400));
    CHECK_FALSE(captionAt(130));
    QTest::keyClicks(pane.findChild<QLineEdit *>(), u"herald"_s);
    CHECK(captions().contains(u"1 OF 4"_s));
    pane.findChild<QLineEdit *>()->clear();
    list.removeAt(2);
    pane.articlesChanged({});
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("a row says in words how far its article is", "[articles][order]")
{
    Ordered ordered;
    const auto said = [&](int row, int role) {
        return ordered.model.index(row).data(role).toString();
    };
    CHECK(said(0, ui::ArticlesModel::CountRole) == u"2 tags"_s);
    CHECK(said(2, ui::ArticlesModel::CountRole) == u"7 tags ✓"_s);
    CHECK(said(3, ui::ArticlesModel::CountRole) == u"excluded"_s);
    CHECK(said(3, Qt::ToolTipRole) == u"apple\nexcluded: a letter"_s);
    CHECK(said(0, Qt::AccessibleTextRole).endsWith(u", 2 tags, in progress"_s));
    CHECK(said(1, Qt::AccessibleTextRole).endsWith(u", 0 tags, open"_s));
    CHECK(said(2, Qt::AccessibleTextRole).endsWith(u", 7 tags, done"_s));
    CHECK(said(3, Qt::AccessibleTextRole).endsWith(u", 0 tags, excluded: a letter"_s));
}
