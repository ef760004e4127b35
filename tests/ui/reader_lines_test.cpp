// SPDX-License-Identifier: GPL-3.0-or-later
// Where lines end, also in paragraphs that no journalist writes but some file holds.
#include "tests/ui/reader_fixture.h"

#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using tests::Reader;

namespace {

struct Line
{
    QString text;
    QRectF place; ///< in its paragraph
};

QList<Line> linesOf(const Reader &reader, int paragraph)
{
    const QTextBlock block = reader.view.document()->findBlockByNumber(paragraph);
    QList<Line> lines;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        lines.append({block.text().mid(line.textStart(), line.textLength()), line.naturalTextRect()});
    }
    return lines;
}

QTextOption::WrapMode wrapOf(const Reader &reader, int paragraph)
{
    return reader.view.document()->findBlockByNumber(paragraph).layout()->textOption().wrapMode();
}

QString joined(const QList<Line> &lines)
{
    QString text;
    for (const Line &line : lines) {
        text += line.text;
    }
    return text;
}

/// Nothing is lost, none reaches out of the column, and each begins below the one before.
void requireSoundLines(const Reader &reader, const QList<Line> &lines, const QString &text)
{
    REQUIRE(joined(lines) == text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        REQUIRE(lines[i].place.right() <= reader.view.viewport()->width());
        REQUIRE((i == 0 || lines[i].place.top() > lines[i - 1].place.top() + 10));
    }
}

} // namespace

TEST_CASE("a word without an end is cut at the column's edge, line for line", "[reader][lines]")
{
    const QString word = QString(30'000, u'x');
    const QString prose = u"harbour talks "_s.repeated(80).trimmed();
    Reader reader(u"Title\n\n"_s + word + u"\n\n"_s + prose);
    const QList<Line> lines = linesOf(reader, 2);
    requireSoundLines(reader, lines, word);
    REQUIRE(lines.size() > 100);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        CHECK(lines[i].text.size() == lines[0].text.size());
    }
    CHECK(wrapOf(reader, 2) == QTextOption::WrapAnywhere); // else each line takes longer than the one before
    // The paragraph behind it is set as ever.
    CHECK(wrapOf(reader, 4) != QTextOption::WrapAnywhere);
    for (const Line &line : linesOf(reader, 4)) {
        CHECK((line.text.startsWith(u"harbour"_s) || line.text.startsWith(u"talks"_s)));
    }
}

TEST_CASE("words are whole on their lines as long as each has an end", "[reader][lines]")
{
    QString text;
    while (text.size() < 30'000) {
        text += u"harbour talks "_s;
    }
    Reader reader(u"Title\n\n"_s + text.trimmed());
    const QList<Line> lines = linesOf(reader, 2);
    requireSoundLines(reader, lines, text.trimmed());
    for (const Line &line : lines) {
        CHECK((line.text.startsWith(u"harbour"_s) || line.text.startsWith(u"talks"_s)));
    }
}

TEST_CASE("Chinese goes on without blanks, yet no line begins with a full stop", "[reader][lines]")
{
    QString text;
    while (text.size() < 12'000) {
        text += u"港口工人周二恢复工作。部长拒绝了这些数字，他说。"_s;
    }
    Reader reader(u"Title\n\n"_s + text);
    const QList<Line> lines = linesOf(reader, 2);
    requireSoundLines(reader, lines, text);
    REQUIRE(lines.size() > 50);
    for (const Line &line : lines) {
        CHECK_FALSE((line.text.startsWith(u'。') || line.text.startsWith(u'，')));
    }
}

TEST_CASE("a place in a word without an end is found and clicked, after resizing too", "[reader][lines]")
{
    const QString word = QString(12'000, u'x') + u"Ana Quispe"_s + QString(12'000, u'y');
    Reader reader(u"Title\n\n"_s + QString(12'000, u'x') + u"[Ana Quispe|person]"_s + QString(12'000, u'y'));
    reader.view.resize(620, 600);
    const model::TextRange name = reader.rangeOf(u"Ana Quispe"_s);
    reader.view.reveal(name);
    const QRect place = reader.view.rectOf(name);
    REQUIRE_FALSE(place.isEmpty());
    CHECK(reader.view.viewport()->rect().contains(place));
    reader.click(reader.rectOf(u"Ana"_s).center());
    CHECK(reader.view.current() == reader.annotation(u"Ana Quispe"_s).id);
    requireSoundLines(reader, linesOf(reader, 2), word);
}
