// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/language.h"
#include "tests/support/catch.h"
#include "tests/support/quotation_set.h"

using model::suggest::Language;
using model::suggest::languageOf;
using namespace Qt::StringLiterals;

TEST_CASE("the article's language tag decides", "[suggest]")
{
    CHECK(languageOf(u"en", u"el la los de la") == Language::English);
    CHECK(languageOf(u"es-PE", {}) == Language::Spanish);
    CHECK(languageOf(u"PT-br", {}) == Language::Portuguese);
    CHECK(languageOf(u"fr", {}) == Language::French);
    CHECK(languageOf(u"de-AT", {}) == Language::German);
    CHECK(languageOf(u" ar ", {}) == Language::Arabic);
    CHECK(languageOf(u"nl", u"the and of the and of") == Language::Other);
    CHECK(languageOf(u"est", {}) == Language::Other);
}

TEST_CASE("without a tag the text tells its language", "[suggest]")
{
    const QList<std::pair<QString, Language>> all{
        {u"en"_s, Language::English}, {u"es"_s, Language::Spanish}, {u"pt"_s, Language::Portuguese},
        {u"fr"_s, Language::French},  {u"de"_s, Language::German},  {u"ar"_s, Language::Arabic}};
    for (const auto &[code, language] : all) {
        for (const tests::GoldText &gold : tests::goldTextsOf(u"tuning"_s, code)) {
            CAPTURE(gold.title.toStdString());
            CHECK(languageOf({}, gold.text) == language);
        }
    }
}

TEST_CASE("what tells nothing has no language", "[suggest]")
{
    CHECK(languageOf({}, {}) == Language::Other);
    CHECK(languageOf({}, u"12 345") == Language::Other);
    CHECK(languageOf({}, u"Graz") == Language::Other);
    CHECK(languageOf({}, u"این یک متن است پ چ گ ژ") == Language::Other);
}
