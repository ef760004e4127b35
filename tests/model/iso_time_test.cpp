// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/project_names.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QDateTime>

#include <limits>

using model::exchange::isoTime;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

} // namespace

TEST_CASE("A time is written in UTC to the second, whatever stands behind the second")
{
    CHECK(isoTime(0) == "1970-01-01T00:00:00Z");
    CHECK(isoTime(1'772'357'400'999) == "2026-03-01T09:30:00Z");
    CHECK(isoTime(951'782'400'000) == "2000-02-29T00:00:00Z");
    CHECK(isoTime(day - 1) == "1970-01-01T23:59:59Z");
}

TEST_CASE("A time before 1970 counts back from there")
{
    CHECK(isoTime(-1) == "1969-12-31T23:59:59Z");
    CHECK(isoTime(-1'000) == "1969-12-31T23:59:59Z");
    CHECK(isoTime(-1'001) == "1969-12-31T23:59:58Z");
    CHECK(isoTime(-70 * 365 * day) == "1900-01-18T00:00:00Z");
}

TEST_CASE("The years from 0 to 9999 can be written, others are left empty")
{
    CHECK(isoTime(-62'167'219'200'000) == "0000-01-01T00:00:00Z");
    CHECK(isoTime(-62'167'219'200'001).isEmpty());
    CHECK(isoTime(253'402'300'799'999) == "9999-12-31T23:59:59Z");
    CHECK(isoTime(253'402'300'800'000).isEmpty());
    CHECK(isoTime(std::numeric_limits<qint64>::max()).isEmpty());
    CHECK(isoTime(std::numeric_limits<qint64>::min()).isEmpty());
}

TEST_CASE("Any time is written as Qt writes it")
{
    tests::Random random;
    CAPTURE(random.seed());
    for (int i = 0; i < 2000; ++i) {
        const qint64 time = static_cast<qint64>(random.below(9'000'000)) * 28'000'123 - 60'000'000'000'000;
        const QDateTime same = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
        INFO(time);
        REQUIRE(isoTime(time) == same.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1());
    }
}
