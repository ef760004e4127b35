// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/search_index.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using model::storage::searchable;

TEST_CASE("letters are folded and Latin and Arabic marks taken away", "[search]")
{
    CHECK(searchable(u"Éluard ELUARD e\u0301luard") == u"eluard eluard eluard"_s);
    CHECK(searchable(u"Öland ǆ ﬁ") == u"oland dz fi"_s);
    CHECK(searchable(u"العبّـارةُ") == u"العبارة"_s);
    CHECK(searchable(u"Ångström Å") == u"angstrom a"_s);
    CHECK(searchable(u"🙂 a\u00A0b") == u"🙂 a\u00A0b"_s);
    CHECK(searchable(u"हिन्दी") == u"हिन्दी"_s);
}

TEST_CASE("each Han, kana and Hangul letter stands apart", "[search]")
{
    CHECK(searchable(u"渡轮a한") == u" 渡  轮 a 한 "_s);
    CHECK(searchable(u"カナ") == u" カ  ナ "_s);
}

TEST_CASE("a megabyte is derived in one pass", "[search]")
{
    const QString text = QString(u"Élan العبّارة 渡轮 plain words and more of them "_s).repeated(25'000);
    QElapsedTimer timer;
    timer.start();
    CHECK(searchable(text).size() > text.size() / 2);
    CHECK(timer.elapsed() < 5000);
}
