// SPDX-License-Identifier: GPL-3.0-or-later
// Words that give way where there is little room.
#include "tests/support/catch.h"
#include "ui/elided_label.h"
#include "ui/panel/fields.h"
#include "ui/placeholder.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

/// Wide enough for the words and the edge of a field.
int roomFor(const QWidget &widget, const QString &words)
{
    return widget.fontMetrics().horizontalAdvance(words) + 30;
}

} // namespace

TEST_CASE("a field shows as much of what it is for as fits, and tells the rest", "[fitting]")
{
    QLineEdit field;
    ui::showPlaceholder(field, u"Filter by title, outlet or date"_s);
    field.resize(roomFor(field, u"Filter by title, outlet or date"_s), field.sizeHint().height());
    field.show();
    CHECK(field.placeholderText() == u"Filter by title, outlet or date"_s);
    CHECK(field.toolTip().isEmpty());
    field.resize(roomFor(field, u"Filter by"_s), field.height());
    CHECK(field.placeholderText().startsWith(u"Filter"_s));
    CHECK(field.placeholderText().endsWith(u'…'));
    CHECK(field.toolTip() == u"Filter by title, outlet or date"_s);
    CHECK(field.fontMetrics().horizontalAdvance(field.placeholderText()) <= field.width());
    field.resize(600, field.height());
    CHECK(field.placeholderText() == u"Filter by title, outlet or date"_s);
    CHECK(field.toolTip().isEmpty());
}

TEST_CASE("a field goes back to shorter words before it cuts them, and keeps its own tooltip", "[fitting]")
{
    QLineEdit field;
    field.setToolTip(u"By any word."_s);
    ui::showPlaceholder(field, u"Filter… Ctrl+Shift+L"_s, u"Filter…"_s);
    field.resize(roomFor(field, u"Filter… Ctrl+"_s), field.sizeHint().height());
    field.show();
    CHECK(field.placeholderText() == u"Filter…"_s);
    CHECK(field.toolTip() == u"By any word."_s);
    field.resize(roomFor(field, u"Filter… Ctrl+Shift+L"_s), field.height());
    CHECK(field.placeholderText() == u"Filter… Ctrl+Shift+L"_s);
}

TEST_CASE("larger letters are fitted anew", "[fitting]")
{
    QLineEdit field;
    ui::showPlaceholder(field, u"Find a name"_s);
    field.resize(roomFor(field, u"Find a name"_s), 60);
    field.show();
    CHECK(field.placeholderText() == u"Find a name"_s);
    QFont large = field.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    field.setFont(large);
    CHECK(field.placeholderText().endsWith(u'…'));
}

TEST_CASE("a line of words ends in dots where it does not fit, and is told whole", "[fitting]")
{
    ui::ElidedLabel label;
    label.showLine(u"IN THIS ARTICLE"_s);
    label.resize(label.sizeHint());
    label.show();
    CHECK(label.text() == u"IN THIS ARTICLE"_s);
    CHECK(label.toolTip().isEmpty());
    CHECK(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
    label.resize(label.sizeHint().width() / 2, label.height());
    CHECK(label.text().endsWith(u'…'));
    CHECK(label.toolTip() == u"IN THIS ARTICLE"_s);
    CHECK(label.accessibleName() == u"IN THIS ARTICLE"_s);
    label.showLine(u"3"_s);
    CHECK(label.text() == u"3"_s);
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("a row that is shortened tells all of it, with its own tooltip", "[fitting]")
{
    ui::RowButton row(u"A project of a long name && more — /home/somebody/Documents"_s);
    row.setToolTip(u"/home/somebody/Documents/x.tagline"_s);
    row.resize(120, 30);
    row.show();
    QHelpEvent asked(QEvent::ToolTip, QPoint(5, 5), row.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&row, &asked);
    CHECK(
        QToolTip::text()
        == u"A project of a long name & more — /home/somebody/Documents\n/home/somebody/Documents/x.tagline"_s);
    row.resize(900, 30);
    QApplication::sendEvent(&row, &asked);
    CHECK(QToolTip::text() == u"/home/somebody/Documents/x.tagline"_s);
    QToolTip::hideText();
}
