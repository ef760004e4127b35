// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/labels.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model::reading;

TEST_CASE("labels are known whatever their case, other words are none", "[labels]")
{
    CHECK(labelNamed(u"Title"_s) == Label::Title);
    CHECK(labelNamed(u" PUBLICATION  DATE "_s) == Label::Published);
    CHECK(labelNamed(u"Última actualización"_s) == Label::Updated);
    CHECK(labelNamed(u"المصدر"_s) == Label::Outlet);
    CHECK(labelNamed(u"Minister"_s) == std::nullopt);
    CHECK(labelNamed(QString()) == std::nullopt);
}

TEST_CASE("a labelled line has a known label, a colon and a value", "[labels]")
{
    const auto line = labelLineOf(u"URL:https://example.org:80/a"_s);
    REQUIRE(line);
    CHECK(line->label == Label::Url);
    CHECK(line->value == u"https://example.org:80/a"_s);
    for (const QString &none :
         {u"Source"_s, u"Source:"_s, u"Source:  "_s, u": x"_s, u"The source: x"_s, u""_s}) {
        CHECK_FALSE(labelLineOf(none).has_value());
    }
}

TEST_CASE("languages are told by code, English name or own name", "[labels]")
{
    for (const auto &[written, code] : QList<std::pair<QString, QString>>{
             {u"en"_s, u"en"_s},
             {u"EN"_s, u"en"_s},
             {u"en_GB"_s, u"en-GB"_s},
             {u"es_ES.UTF-8"_s, u"es-ES"_s},
             {u"zh-Hant-TW"_s, u"zh-Hant-TW"_s},
             {u"English"_s, u"en"_s},
             {u"Deutsch"_s, u"de"_s},
             {u"français"_s, u"fr"_s},
             {u"Español"_s, u"es"_s},
             {u"العربية"_s, u"ar"_s},
             {u" Arabic "_s, u"ar"_s}}) {
        CAPTURE(written);
        CHECK(languageOf(written) == code);
    }
    for (const QString &none : {u""_s, u"xx"_s, u"Klingonish"_s, u"e"_s, u"en GB"_s, u"c"_s}) {
        CAPTURE(none);
        CHECK(languageOf(none).isEmpty());
    }
}

TEST_CASE("an address of the web is taken as it stands, others are not", "[labels]")
{
    CHECK(webAddressOf(u" https://example.org/a?b=c#d "_s) == u"https://example.org/a?b=c#d"_s);
    CHECK(webAddressOf(u"<http://example.org>"_s) == u"http://example.org"_s);
    for (const QString &none :
         {u"example.org"_s, u"ftp://example.org"_s, u"javascript:alert(1)"_s, u"https://"_s, u"https:///a"_s,
          u"https://example.org and more"_s, u"file:///etc/passwd"_s,
          u"https://x.org/"_s + QString(2000, u'a')}) {
        CAPTURE(none);
        CHECK(webAddressOf(none).isEmpty());
    }
}
