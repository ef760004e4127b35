// SPDX-License-Identifier: GPL-3.0-or-later
// What an article is on paper: its words, marks, numbers and lists.
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "ui/english.h"
#include "ui/print/printed_pages.h"

#include <QBuffer>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace model;
using tests::Desk;

namespace {

const ui::GoesOn always = [](double /*part*/) {
    return true;
};

std::unique_ptr<QTextDocument> printed(const Desk &desk)
{
    ui::English::install();
    return ui::documentOf(ui::PrintedArticle(desk.page, desk.codebook), always);
}

/// The paragraphs without the signs of direction, the numbered ones with their number.
QStringList lines(const Desk &desk)
{
    QStringList lines;
    const auto document = printed(desk);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const QString number =
            block.userState() > 0 ? QString::number(block.userState()) + u"| "_s : QString();
        lines.append(
            number
            + block.text()
                  .remove(QChar(0x2068))
                  .remove(QChar(0x2069))
                  .replace(QChar(QChar::LineSeparator), u" / "_s));
    }
    return lines;
}

QTextCharFormat formatAt(QTextDocument &document, const QString &words)
{
    QTextCursor cursor = document.find(words);
    REQUIRE_FALSE(cursor.isNull());
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat();
}

ui::TagStyle styleOf(const Desk &desk, const QString &tag)
{
    return ui::tagStyle(desk.tag(tag).color, ui::Colors::light());
}

qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST_CASE("each mark ends with its number, and a list says what the numbers are", "[print]")
{
    Desk desk(u"[Ana Quispe|person] left [Graz|place].\n\n[“We stay.”|claim]"_s);
    const AnnotationId claim = desk.annotation(u"“We stay.”"_s).id;
    desk.perform(edits::changeNote(desk.page, claim, u"ask\nagain"_s, desk.by));
    desk.perform(
        edits::linkSource(desk.page, claim, desk.annotation(u"Ana Quispe"_s).id, u"she said"_s, {}, desk.by));
    desk.perform(
        edits::renameEntity(desk.page, desk.annotation(u"Graz"_s).entity, u"City of Graz"_s, desk.by));
    CHECK(
        lines(desk)
        == QStringList{
            u"1| Ana Quispe1 left Graz2."_s, u"2| “We stay.”3"_s, u"Tags"_s, u"Person ×1"_s, u"Place ×1"_s,
            u"Claim ×1"_s, u"Annotations"_s, u"1 Person Ana Quispe"_s, u"2 Place City of Graz · Graz"_s,
            u"3 Claim “We stay.” / Source: Ana Quispe · she said / Note: ask again"_s});
}

TEST_CASE("marks that share words stand in brackets with their numbers, the outer ones outside", "[print]")
{
    const QList<std::pair<QString, QString>> rows = {
        {u"[the [Port|place] board|organization] met"_s, u"1| [1the [2Port]2 board]1 met"_s},
        {u"[[Port|place]|organization] met"_s, u"1| [1[2Port]2]1 met"_s},
        {u"[Port|place][Board|organization] met"_s, u"1| Port1Board2 met"_s},
        {u"[“No,|claim#1] she said, [never.”|claim#1] Done."_s, u"1| “No,1 she said, never.”1 Done."_s}};
    for (const auto &[text, line] : rows) {
        CAPTURE(text.toStdString());
        const QString first = lines(Desk(text)).first();
        // Of two that cover the same words either may stand outside.
        CHECK((first == line || first == u"1| [2[1Port]1]2 met"_s));
    }
    Desk crossing(u"one two three four"_s);
    crossing.perform(edits::tag(crossing.page, {{0, 13}}, crossing.tag(u"claim"_s), crossing.by));
    crossing.perform(edits::tag(crossing.page, {{4, 18}}, crossing.tag(u"claim"_s), crossing.by));
    CHECK(lines(crossing).first() == u"1| [1one [2two three]1 four]2"_s);
}

TEST_CASE("marks are shown in the light colours of their tags and each tag by a line of its own", "[print]")
{
    const Desk desk(
        u"[Ana|person] of [the [Port|place] board|organization]: [all is [Wien|place] well|claim]"_s);
    const auto document = printed(desk);
    CHECK(formatAt(*document, u"Ana"_s).background().color() == styleOf(desk, u"person"_s).tint);
    CHECK(formatAt(*document, u"the "_s).background().color() == styleOf(desk, u"organization"_s).tint);
    CHECK(formatAt(*document, u"Port"_s).background().color() == styleOf(desk, u"place"_s).tint);
    CHECK(formatAt(*document, u"Port"_s).underlineColor() == styleOf(desk, u"place"_s).ink);
    CHECK(formatAt(*document, u"all is"_s).background().style() == Qt::NoBrush);
    CHECK(formatAt(*document, u"all is"_s).underlineColor() == styleOf(desk, u"claim"_s).ink);
    CHECK(formatAt(*document, u"Wien"_s).background().color() == styleOf(desk, u"place"_s).tint);
    CHECK(formatAt(*document, u" of "_s).underlineStyle() == QTextCharFormat::NoUnderline);
    QSet<QTextCharFormat::UnderlineStyle> strokes;
    for (const QString &words : {u"Ana"_s, u"the "_s, u"Port"_s}) {
        strokes.insert(formatAt(*document, words).underlineStyle());
    }
    CHECK(strokes.size() == 3);
}

TEST_CASE("the heading says what the text does not", "[print]")
{
    Desk desk(u"Ferry crews stop work\nBy Ana Quispe\nThey stopped."_s);
    desk.page.article.title = u"Ferry crews stop work"_s;
    desk.page.article.outlet = u"Harbour Post"_s;
    desk.page.article.published = u"2023-07-20"_s;
    desk.page.article.byline = u"By Ana Quispe"_s;
    const QString facts = u"Harbour Post · "_s + QLocale().toString(QDate(2023, 7, 20), u"d MMMM yyyy"_s);
    desk.page.units = text::Units(desk.page.text, desk.page.article.title, desk.page.article.byline);
    CHECK(
        lines(desk)
        == QStringList{u"1| Ferry crews stop work"_s, u"2| By Ana Quispe"_s, facts, u"3| They stopped."_s});
    desk.page.units = text::Units(desk.page.text, u"Another title", u"");
    desk.page.article.title = u"Another title"_s;
    CHECK(
        lines(desk).mid(0, 3)
        == QStringList{u"Another title"_s, u"By Ana Quispe · "_s + facts, u"1| Ferry crews stop work"_s});
}

TEST_CASE("a PDF has as many pages as the text needs, on the paper that is wished for", "[print]")
{
    Desk desk(u"[Ana|person] left."_s);
    const ui::PrintedArticle shortOne(desk.page, desk.codebook);
    const auto pdf = ui::pdfOf(shortOne, QPageSize(QPageSize::A4), always);
    REQUIRE(pdf);
    CHECK(pdf->bytes.startsWith("%PDF-"));
    CHECK(pdf->pages == 1);
    CHECK(pagesIn(pdf->bytes) == 1);
    CHECK(pdf->bytes.contains("/MediaBox [0 0 595"));
    QString text;
    for (int i = 0; i < 400; ++i) {
        text += u"Paragraph %1 of the sea and its harbours.\n"_s.arg(i);
    }
    const Desk longer(text);
    const auto many = ui::pdfOf({longer.page, longer.codebook}, QPageSize(QPageSize::Letter), always);
    REQUIRE(many);
    CHECK(many->pages > 8);
    CHECK(many->pages < 40);
    CHECK(pagesIn(many->bytes) == many->pages);
    CHECK(many->bytes.contains("/MediaBox [0 0 612"));
}

TEST_CASE("an article without words, one long word, and marks of every place are printed", "[print]")
{
    for (const QString &text :
         {QString(), u"\n\n"_s, QString(5000, u'x'), u"توقفت [حركة|organization] الموانئ"_s,
          u"[x|place]"_s}) {
        const Desk desk(text);
        const auto pdf = ui::pdfOf({desk.page, desk.codebook}, QPageSize(QPageSize::A4), always);
        REQUIRE(pdf);
        CHECK(pdf->pages == pagesIn(pdf->bytes));
        CHECK(pdf->pages >= 1);
    }
}

TEST_CASE("printing says how far it is, and stops when it is told to", "[print]")
{
    QString text;
    for (int i = 0; i < 400; ++i) {
        text += u"[Line|place] %1 of the sea.\n"_s.arg(i);
    }
    const Desk desk(text);
    const ui::PrintedArticle article(desk.page, desk.codebook);
    QList<double> parts;
    const auto note = [&parts](double part) {
        parts.append(part);
        return true;
    };
    REQUIRE(ui::pdfOf(article, QPageSize(QPageSize::A4), note));
    CHECK(std::is_sorted(parts.begin(), parts.end()));
    CHECK(parts.first() > 0);
    CHECK(parts.last() == 1);
    for (const double limit : {0.1, 0.4, 0.5, 0.7}) {
        int after = 0;
        const auto stop = [&after, limit](double part) {
            after += part >= limit ? 1 : 0;
            return part < limit;
        };
        CHECK_FALSE(ui::pdfOf(article, QPageSize(QPageSize::A4), stop));
        CHECK(after == 1);
    }
}

TEST_CASE("only the pages that are asked for are drawn", "[print]")
{
    const ui::PageRange all;
    CHECK((all.has(1) && all.has(99)));
    const ui::PageRange some{2, 3};
    CHECK_FALSE((some.has(1) || some.has(4)));
    CHECK((some.has(2) && some.has(3)));
}

TEST_CASE("names and cues of thousands of letters are shortened on paper", "[print]")
{
    Desk desk(u"[Ana Quispe|person] left. [“We stay.”|claim]"_s);
    const AnnotationId claim = desk.annotation(u"“We stay.”"_s).id;
    desk.perform(edits::linkSource(
        desk.page, claim, desk.annotation(u"Ana Quispe"_s).id, QString(500000, u'c'), {}, desk.by));
    desk.perform(edits::renameEntity(
        desk.page, desk.annotation(u"Ana Quispe"_s).entity, QString(500000, u'n'), desk.by));
    const QStringList all = lines(desk);
    CHECK(all.filter(u"nnn"_s).size() == 2);
    for (const QString &line : all) {
        CHECK(line.size() < 5000);
    }
    CHECK(all.last().contains(QString(2000, u'n') + u"… · "_s + QString(2000, u'c') + u"…"_s));
}
