// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/articles/article_fields.h"
#include "ui/articles/articles_model.h"
#include "ui/articles/articles_pane.h"
#include "ui/english.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;
using ui::ArticlesModel;

namespace {

Article article(const QString &title, const QString &outlet = {}, const QString &published = {})
{
    ui::English::install();
    Article made;
    made.id = ArticleId::make();
    made.title = title;
    made.outlet = outlet;
    made.published = published;
    return made;
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found.append(model.index(row, 0).data().toString());
    }
    return found;
}

} // namespace

TEST_CASE(
    "an article's line names outlet, date and tags, each shielded from the others' direction", "[articles]")
{
    const QList<ArticleSummary> list = {
        {article(u"Strike"_s, u"Harbour Post"_s, u"2023-07-20"_s), 14},
        {article(u"حركة النقل"_s, u"الميناء اليوم"_s), 0},
        {article({}, {}, u"circa 1900"_s), 1}};
    ArticlesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showArticles(&list);
    const auto detail = [&](int row) {
        return model.index(row, 0).data(ArticlesModel::DetailRole).toString();
    };
    const auto count = [&](int row) {
        return model.index(row, 0).data(ArticlesModel::CountRole).toString();
    };
    CHECK(plain(detail(0)) == u"Harbour Post · 20 Jul 2023"_s);
    CHECK(count(0) == u"14 tags"_s);
    CHECK(
        model.index(0, 0).data(Qt::AccessibleTextRole).toString()
        == u"Strike, Harbour Post, 20 Jul 2023, 14 tags, in progress"_s);
    CHECK(plain(detail(1)) == u"الميناء اليوم"_s);
    CHECK(count(1) == u"0 tags"_s);
    CHECK(detail(1).startsWith(QChar(0x2068)));
    CHECK(model.index(2, 0).data().toString() == u"Untitled"_s);
    CHECK(plain(detail(2)) == u"circa 1900"_s);
    CHECK(count(2) == u"1 tag"_s);
}

TEST_CASE("the list follows articles that come, go and change, row by row", "[articles]")
{
    QList<ArticleSummary> list = {{article(u"A"_s), 0}, {article(u"B"_s), 0}, {article(u"C"_s), 0}};
    ArticlesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showArticles(&list);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    const ArticleSummary d{article(u"D"_s), 0};
    const ArticleSummary e{article(u"E"_s), 0};
    list.insert(1, d);
    list.append(e);
    model.articlesChanged({});
    CHECK(titles(model) == QStringList{u"A"_s, u"D"_s, u"B"_s, u"C"_s, u"E"_s});

    list.removeAt(1);
    list.removeAt(1);
    list.removeLast();
    model.articlesChanged({});
    CHECK(titles(model) == QStringList{u"A"_s, u"C"_s});

    CHECK(changes.isEmpty());
    Change change;
    const Article before = list[1].article;
    list[1].article.title = u"Renamed"_s;
    change.update(before, list[1].article);
    model.articlesChanged(change);
    CHECK(changes.size() == 1);
    CHECK(titles(model) == QStringList{u"A"_s, u"Renamed"_s});
    CHECK(resets.isEmpty());
}

TEST_CASE("an annotation touches only its article's row", "[articles]")
{
    QList<ArticleSummary> list = {{article(u"A"_s), 0}, {article(u"B"_s), 0}};
    ArticlesModel model;
    model.showArticles(&list);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    Annotation annotation;
    annotation.article = list[1].article.id;
    list[1].annotations = 1;
    Change change;
    change.add(annotation);
    model.articlesChanged(change);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex().row() == 1);
    CHECK(model.index(1, 0).data(ArticlesModel::CountRole).toString() == u"1 tag"_s);
}

TEST_CASE("the filter finds every word in title, outlet and byline", "[articles]")
{
    QList<ArticleSummary> list = {
        {article(u"Dockers’ strike"_s, u"Harbour Post"_s), 0},
        {article(u"Council votes"_s, u"Valley Courier"_s), 0},
        {article(u"Huelga portuaria"_s, u"El Faro"_s), 0}};
    list[1].article.byline = u"By J. Strike"_s;
    const ui::Theme theme;
    ui::ArticlesPane pane(theme);
    pane.showArticles(&list);
    pane.show();
    auto *filter = pane.findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"strike"_s);
    CHECK(titles(*pane.list().model()) == QStringList{u"Dockers’ strike"_s, u"Council votes"_s});
    QTest::keyClicks(filter, u" harb"_s);
    CHECK(titles(*pane.list().model()) == QStringList{u"Dockers’ strike"_s});
    QTest::keyClicks(filter, u"("_s);
    CHECK(titles(*pane.list().model()).isEmpty());
    filter->clear();
    QTest::keyClicks(filter, u"ÉL"_s);
    CHECK(titles(*pane.list().model()).isEmpty());
}

TEST_CASE("neighbours are those that the filter shows", "[articles]")
{
    const QList<ArticleSummary> list = {
        {article(u"One"_s), 0}, {article(u"Two"_s), 0}, {article(u"One more"_s), 0}};
    const ui::Theme theme;
    ui::ArticlesPane pane(theme);
    pane.showArticles(&list);
    CHECK(pane.neighbour(list[0].article.id, 1) == list[1].article.id);
    CHECK(pane.neighbour(list[2].article.id, 1).isNull());
    CHECK(pane.neighbour(list[0].article.id, -1).isNull());
    QTest::keyClicks(pane.findChild<QLineEdit *>(), u"one"_s);
    CHECK(pane.neighbour(list[0].article.id, 1) == list[2].article.id);
    CHECK(pane.neighbour(list[1].article.id, 1) == list[0].article.id);
}

TEST_CASE("the filter leaves the current article current, or none", "[articles]")
{
    const QList<ArticleSummary> list = {{article(u"One"_s), 0}, {article(u"Two"_s), 0}};
    const ui::Theme theme;
    ui::ArticlesPane pane(theme);
    pane.showArticles(&list);
    pane.setCurrent(list[0].article.id);
    auto *filter = pane.findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"two"_s);
    CHECK_FALSE(pane.list().currentIndex().isValid());
    filter->selectAll();
    QTest::keyClick(filter, Qt::Key_Delete);
    CHECK(pane.list().currentIndex().data().toString() == u"One"_s);
}

TEST_CASE("dates are ISO 8601 or nothing", "[articles]")
{
    CHECK(ui::isDate({}));
    CHECK(ui::isDate(u"2023"_s));
    CHECK(ui::isDate(u"2023-07"_s));
    CHECK(ui::isDate(u"2023-07-20"_s));
    CHECK(ui::isDate(u"2023-07-20T10:30:00"_s));
    CHECK_FALSE(ui::isDate(u"2023-13"_s));
    CHECK_FALSE(ui::isDate(u"2023-02-30"_s));
    CHECK_FALSE(ui::isDate(u"20 July 2023"_s));
    CHECK_FALSE(ui::isDate(u"2023-07-20T99"_s));
}

TEST_CASE("an article with a note has a sign at its line's end, and the note in its tooltip", "[articles]")
{
    Article noted = article(u"Strike"_s);
    noted.note = u"Ask the union\nfor the figures."_s;
    Article longer = article(u"Long"_s);
    longer.note = u"word "_s.repeated(100);
    const QList<ArticleSummary> list = {{noted, 2}, {article(u"Plain"_s), 2}, {longer, 0}};
    ArticlesModel model;
    model.showArticles(&list);
    const auto data = [&](int row, int role) {
        return model.index(row, 0).data(role).toString();
    };
    CHECK(data(0, ArticlesModel::CountRole) == data(1, ArticlesModel::CountRole) + u" ✎"_s);
    CHECK(data(0, Qt::ToolTipRole) == u"Strike\nin progress\nnote: Ask the union for the figures."_s);
    CHECK(data(0, Qt::AccessibleTextRole).endsWith(u", note: Ask the union for the figures."_s));
    CHECK(data(1, Qt::ToolTipRole) == u"Plain\nin progress"_s);
    CHECK(data(2, Qt::ToolTipRole).size() < 230);
    CHECK(data(2, Qt::ToolTipRole).endsWith(u'…'));
}
