// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of lists and tables stand in their own direction.
#include "tests/support/catch.h"
#include "ui/calm_table.h"
#include "ui/panel/marks.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Where a picture has ink, from its left to its right edge, as shares of its width.
std::pair<double, double> inkOf(const QImage &picture)
{
    const QRgb ground = picture.pixel(picture.width() / 2, 1);
    int first = picture.width();
    int last = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != ground) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {double(first) / picture.width(), double(last) / picture.width()};
}

std::pair<double, double> inkOfCell(const QString &text)
{
    QTableWidget table(1, 1);
    ui::makeCalm(table);
    table.horizontalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(true);
    table.setItem(0, 0, new QTableWidgetItem(text));
    table.setFocusPolicy(Qt::NoFocus); // no frame around the current cell
    table.resize(400, 80);
    table.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table));
    const QRect cell = table.visualRect(table.model()->index(0, 0));
    return inkOf(table.viewport()->grab(cell.adjusted(1, 1, -1, -1)).toImage());
}

QImage line(const QString &text)
{
    QImage picture(200, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    ui::marks::paintLine(painter, picture.rect(), text, Qt::ElideRight);
    return picture;
}

} // namespace

TEST_CASE("An Arabic text stands at the right of its cell, an English one at the left", "[direction]")
{
    const auto english = inkOfCell(u"Ana Quispe"_s);
    CHECK(english.first < 0.1);
    CHECK(english.second < 0.5);
    const auto arabic = inkOfCell(u"ليلى الحداد"_s);
    CHECK(arabic.first > 0.5);
    CHECK(arabic.second > 0.9);
    // The same where it is shielded from what stands around it.
    CHECK(inkOfCell(ui::marks::isolated(u"ليلى الحداد"_s)).first > 0.5);
    CHECK(inkOfCell(ui::marks::isolated(u"Ana Quispe"_s)).second < 0.5);
    CHECK(inkOfCell(u"2023"_s).second < 0.5);
}

TEST_CASE("A line that is shielded or broken stands on the same base as any other", "[direction]")
{
    const QImage plain = line(u"Ana Quispe, 4 May"_s);
    CHECK(inkOf(plain).second > 0.2);
    CHECK(line(ui::marks::isolated(u"Ana Quispe"_s) + u", 4 May"_s) == plain);
    CHECK(line(u"Ana Quispe,\n4\tMay"_s) == plain);
    CHECK(inkOf(line(u"ليلى الحداد"_s)).first > 0.5);
}
