// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader_fixture.h"
#include "ui/reader/heading.h"
#include "ui/reader/margin.h"

#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using model::TextRange;
using tests::Reader;

namespace {

QString manyParagraphs(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += u"Paragraph%1 tells a story about the harbour that is long enough to need a second line in a "
                "column of seventy letters, as such stories do.\n"_s.arg(i);
    }
    return text;
}

/// The first word of the line at the top.
qsizetype topOf(const ui::ArticleView &view)
{
    for (qsizetype i = 0; i < view.page()->text.size(); ++i) {
        const QRect rect = view.rectOf({i, i + 1});
        if (!rect.isEmpty() && rect.top() >= 0) {
            return i;
        }
    }
    return -1;
}

void withHeading(Reader &reader, const QString &title, const QString &byline)
{
    reader.page.article.title = title;
    reader.page.article.byline = byline;
    reader.page.units = model::text::Units(reader.page.text, title, byline);
    reader.view.showPage(&reader.page, &reader.codebook);
}

} // namespace

TEST_CASE("the column is about seventy letters wide and stays so in a wide window", "[reader]")
{
    Reader reader(manyParagraphs(3), {1300, 500});
    const int width = reader.view.viewport()->width();
    const int letters = reader.view.document()->begin().layout()->lineAt(0).textLength();
    CHECK(letters > 60);
    CHECK(letters < 82);
    reader.view.resize(1600, 500);
    CHECK(reader.view.viewport()->width() == width);
    reader.view.resize(420, 500);
    CHECK(reader.view.viewport()->width() < width);
    CHECK(reader.view.viewport()->x() >= 20);
}

TEST_CASE("headline and byline lines are set as such", "[reader]")
{
    Reader reader(u"A headline\nBy Anna\nThe text begins here and a word is here too."_s);
    const int plainHeight = reader.rectOf(u"headline"_s).height();
    withHeading(reader, u"A headline"_s, u"By Anna"_s);
    CHECK(reader.rectOf(u"headline"_s).height() > plainHeight * 5 / 4);
    CHECK(reader.rectOf(u"Anna"_s).height() < plainHeight);
    CHECK(reader.rectOf(u"word"_s).height() == plainHeight);
    withHeading(reader, {}, {});
    CHECK(reader.rectOf(u"headline"_s).height() == plainHeight);
    CHECK(reader.rectOf(u"Anna"_s).height() == plainHeight);
}

TEST_CASE("a date stands below the byline unless the byline tells it", "[reader]")
{
    Reader reader(u"A headline\nBy Anna on July 20, 2023\nThe text begins here."_s);
    const auto topWith = [&](const QString &published) {
        reader.page.article.published = published;
        withHeading(reader, u"A headline"_s, u"By Anna on July 20, 2023"_s);
        return reader.rectOf(u"The text"_s).top();
    };
    const int without = topWith({});
    CHECK(topWith(u"2023-07-20"_s) == without);
    CHECK(topWith(u"2023-07-20T08:30"_s) == without);
    CHECK(topWith(u"2023-07-21"_s) > without + 10);
}

TEST_CASE("a title that the text lacks stands above it, and takes no clicks", "[reader]")
{
    Reader reader(u"The text begins here."_s);
    withHeading(reader, {}, {});
    const int before = reader.rectOf(u"The text"_s).top();
    withHeading(reader, u"A title of its own"_s, u"By Anna"_s);
    const QRect words = reader.rectOf(u"The text"_s);
    CHECK(words.top() > before + 40);
    QSignalSpy chosen(&reader.view, &ui::ArticleView::rangeChosen);
    reader.drag({10, 40}, {200, 42});
    for (const QList<QVariant> &said : chosen) {
        CHECK(TextRange{0, reader.page.text.size()}.covers(said.at(0).value<TextRange>()));
    }
    model::Article renamed = reader.page.article;
    renamed.title.clear();
    renamed.byline.clear();
    model::Change change;
    change.update(reader.page.article, renamed);
    reader.take(change);
    CHECK(reader.rectOf(u"The text"_s).top() == before);
}

TEST_CASE(
    "between a title and the text that follows it stands as much room as between paragraphs", "[reader]")
{
    const ui::ReadingLayout::Fonts fonts{
        ui::Theme::readingFont(), ui::Theme::readingFont(), ui::Theme::readingFont()};
    const auto above = [&](const QString &text, const QString &byline) {
        model::ArticlePage page;
        page.text = text;
        page.article.title = u"A title of its own"_s;
        page.article.byline = byline;
        page.units = model::text::Units(text, page.article.title, byline);
        return ui::Heading(page).heightAbove(fonts, 600);
    };
    // A byline in the text belongs to the title and stands near it.
    const qreal apart = above(u"The text begins here."_s, {});
    const qreal near = above(u"By Anna\nThe text begins here."_s, u"By Anna"_s);
    CHECK(apart - near >= fonts.body.pixelSize() * 0.5);
}

TEST_CASE("a resize keeps the text at the top", "[reader]")
{
    Reader reader(manyParagraphs(80), {900, 500});
    reader.view.verticalScrollBar()->setValue(60);
    const qsizetype top = topOf(reader.view);
    REQUIRE(top > 1000);
    for (const QSize size : {QSize(500, 500), QSize(360, 700), QSize(900, 500)}) {
        reader.view.resize(size);
        QTest::qWait(1);
        const qsizetype now = topOf(reader.view);
        INFO("width " << size.width() << " top " << now << " instead of " << top);
        CHECK(std::abs(now - top) < 90);
    }
}

TEST_CASE("zoom makes letters larger and keeps the place, the selection and its bounds", "[reader]")
{
    Reader reader(manyParagraphs(80), {900, 500});
    reader.view.verticalScrollBar()->setValue(60);
    const qsizetype top = topOf(reader.view);
    reader.view.select({top, top + 9});
    const int height = reader.view.rectOf({top, top + 9}).height();
    reader.view.zoomTo(200);
    CHECK(reader.view.zoom() == 200);
    CHECK(std::abs(topOf(reader.view) - top) < 90);
    CHECK(reader.view.selection() == TextRange{top, top + 9});
    CHECK(reader.view.rectOf({top, top + 9}).height() > height * 3 / 2);
    reader.view.zoomTo(1000);
    CHECK(reader.view.zoom() == 300);
    reader.view.zoomTo(1);
    CHECK(reader.view.zoom() == 50);
    reader.view.zoomTo(100);
    CHECK(std::abs(topOf(reader.view) - top) < 90);
    CHECK(reader.view.rectOf({top, top + 9}).height() == height);
}

TEST_CASE("Ctrl and the wheel zoom and say so", "[reader]")
{
    Reader reader(manyParagraphs(3));
    QSignalSpy zoomed(&reader.view, &ui::ArticleView::zoomed);
    QWheelEvent wheel(
        {50, 50}, reader.view.mapToGlobal(QPoint(50, 50)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(reader.view.viewport(), &wheel);
    CHECK(tests::last<int>(zoomed) == 110);
}

TEST_CASE("the last line can be reached", "[reader]")
{
    Reader reader(manyParagraphs(200), {800, 400});
    reader.view.verticalScrollBar()->setValue(reader.view.verticalScrollBar()->maximum());
    reader.picture();
    const QRect last = reader.rectOf(u"Paragraph199"_s);
    REQUIRE_FALSE(last.isEmpty());
    CHECK(
        reader.view.rectOf({reader.page.text.size() - 8, reader.page.text.size() - 1}).bottom()
        < reader.view.viewport()->height());
}

TEST_CASE("another page begins at its top with nothing current or selected", "[reader]")
{
    Reader reader(u"[Anna|person] was here.\n"_s + manyParagraphs(50));
    reader.view.setCurrent(reader.page.annotations.at(0).id);
    reader.view.select({3, 8});
    reader.view.addPending({10, 12});
    reader.view.verticalScrollBar()->setValue(30);
    const model::ArticlePage other = tests::marked(u"Another text."_s, reader.codebook);
    reader.view.showPage(&other, &reader.codebook);
    CHECK(reader.view.current().isNull());
    CHECK(reader.view.selection().isEmpty());
    CHECK(reader.view.pending().isEmpty());
    CHECK(reader.view.caret() == 0);
    CHECK(reader.view.verticalScrollBar()->value() == 0);
}

TEST_CASE("letters and undo are left to the window's actions", "[reader]")
{
    Reader reader(u"Some text."_s);
    int pressed = 0;
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_P), QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_Z),
          QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::Key_Plus), QKeySequence(u"ض"_s)}) {
        auto *action = new QAction(&reader.view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        reader.view.addAction(action);
        QObject::connect(action, &QAction::triggered, [&pressed] { ++pressed; });
    }
    reader.key(Qt::Key_P);
    reader.key(Qt::Key_Delete);
    reader.key(Qt::Key_Z, Qt::ControlModifier);
    reader.key(Qt::Key_Return, Qt::ShiftModifier);
    reader.key(Qt::Key_Plus);
    CHECK(pressed == 5);
    CHECK(reader.view.document()->toPlainText() == u"Some text."_s);
}

TEST_CASE("a claim has a bar and its source in the margin of its paragraph's leading side", "[reader]")
{
    Reader reader(
        u"[Anna|person] said [it rained|claim].\nقال [نعمان|person] إن [العمال لن يعودوا|claim]."_s);
    model::Change change;
    for (const auto &[quote, name] :
         {std::pair(u"it rained"_s, u"Anna"_s), {u"العمال لن يعودوا"_s, u"نعمان"_s}}) {
        const model::Source source{
            model::SourceId::make(), reader.page.article.id, {}, {}, reader.annotation(name).entity, {}, {}};
        model::Relation relation;
        relation.id = model::RelationId::make();
        relation.article = reader.page.article.id;
        relation.claim = reader.annotation(quote).id;
        relation.source = source.id;
        relation.cue = u"said"_s;
        change.add(source);
        change.add(relation);
    }
    reader.take(change);
    const QList<ui::Margin *> margins = reader.view.findChildren<ui::Margin *>();
    REQUIRE(margins.size() == 2);
    for (const ui::Margin *margin : margins) {
        const bool isLeft = margin->side() == Qt::LeftEdge;
        const auto &content = margin->content();
        REQUIRE(content.bars.size() == 1);
        CHECK(
            content.bars.first().id == reader.annotation(isLeft ? u"it rained"_s : u"العمال لن يعودوا"_s).id);
        const QRect claim = reader.rectOf(isLeft ? u"it rained"_s : u"العمال لن يعودوا"_s);
        CHECK(content.bars.first().rect.intersects(QRectF(0, claim.top(), 1000, claim.height())));
        REQUIRE(content.words.size() == 2);
        CHECK(content.words.at(0).text == (isLeft ? u"Anna"_s : u"نعمان"_s));
        CHECK(content.words.at(1).text == u"said"_s);
    }
}

TEST_CASE("many claims in one paragraph share the margin without overlapping", "[reader]")
{
    const int count = GENERATE(2, 3, 12);
    QString text;
    for (int i = 0; i < count; ++i) {
        text += u"[claim %1|claim] "_s.arg(i);
    }
    Reader reader(u"[Anna|person]: "_s + text);
    model::Change change;
    for (const model::Annotation &annotation : reader.page.annotations) {
        if (annotation.tag == reader.tag(u"claim"_s).id) {
            const model::Source source{
                model::SourceId::make(), reader.page.article.id, {}, {}, {}, u"somebody"_s, {}};
            model::Relation relation;
            relation.id = model::RelationId::make();
            relation.article = reader.page.article.id;
            relation.claim = annotation.id;
            relation.source = source.id;
            change.add(source);
            change.add(relation);
        }
    }
    reader.take(change);
    const ui::Margin *left = reader.view.findChildren<ui::Margin *>().first();
    REQUIRE(left->side() == Qt::LeftEdge);
    const auto &content = left->content();
    CHECK(content.bars.size() == count);
    for (qsizetype i = 0; i < content.words.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            CHECK_FALSE(content.words[i].rect.intersects(content.words[j].rect));
        }
        for (const auto &bar : content.bars) {
            CHECK_FALSE(content.words[i].rect.intersects(bar.rect));
        }
    }
    if (count == 12) {
        REQUIRE(content.words.size() == 1);
        CHECK(content.words.first().text == u"12 claims"_s);
    }
}

TEST_CASE("a narrow view keeps room for names beside the text, on the leading side", "[reader]")
{
    const auto [text, claim, side] = GENERATE(
        std::tuple(u"Anna said [it rained|claim]."_s, u"it rained"_s, Qt::LeftEdge),
        std::tuple(u"قال نعمان إن [العمال لن يعودوا|claim]."_s, u"العمال لن يعودوا"_s, Qt::RightEdge));
    const int width = GENERATE(540, 680, 1200);
    Reader reader(text, {width, 600});
    model::Change change;
    model::Relation relation;
    const model::Source source{
        model::SourceId::make(), reader.page.article.id, {}, {}, {}, u"somebody"_s, {}};
    relation.id = model::RelationId::make();
    relation.article = reader.page.article.id;
    relation.claim = reader.annotation(claim).id;
    relation.source = source.id;
    change.add(source);
    change.add(relation);
    reader.take(change);
    reader.picture();
    for (const ui::Margin *margin : reader.view.findChildren<ui::Margin *>()) {
        CHECK(margin->content().words.size() == (margin->side() == side ? 1 : 0));
    }
    const QRect viewport = reader.view.viewport()->geometry();
    const QRect inside = reader.view.contentsRect();
    CHECK(viewport.left() - inside.left() >= 36);
    CHECK(inside.right() - viewport.right() >= 36);
}

TEST_CASE("tagging a claim leaves every line where it was", "[reader]")
{
    const int width = GENERATE(420, 540, 900);
    Reader reader(
        u"Anna said it rained for days, and then it rained for days again, she added."_s, {width, 600});
    const QRect before = reader.rectOf(u"she added"_s);
    reader.put(reader.made(u"it rained"_s, u"claim"_s));
    reader.picture();
    CHECK(reader.rectOf(u"she added"_s) == before);
}

TEST_CASE("a press on a claim's bar makes it current", "[reader]")
{
    Reader reader(u"Anna said [it rained|claim]."_s);
    reader.picture();
    ui::Margin *left = reader.view.findChildren<ui::Margin *>().first();
    REQUIRE(left->content().bars.size() == 1);
    QSignalSpy changed(&reader.view, &ui::ArticleView::currentChanged);
    QTest::mouseClick(left, Qt::LeftButton, {}, left->content().bars.first().rect.center().toPoint());
    CHECK(tests::last<model::AnnotationId>(changed) == reader.page.annotations.at(0).id);
}
