// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/quotation_proposals.h"
#include "tests/support/catch.h"
#include "tests/support/quotation_set.h"

#include <iostream>

using tests::GoldText;
using tests::QuotationScore;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"es"_s, u"pt"_s, u"fr"_s, u"de"_s, u"ar"_s};

} // namespace

TEST_CASE("the quotations of the tuning half are proposed well enough", "[suggest]")
{
    for (const QString &language : languages) {
        const QuotationScore score = tests::scoreOf(u"tuning"_s, language);
        std::cerr << "== " << language.toStdString() << " E " << score.extent.precision() << ' '
                  << score.extent.recall() << " S " << score.speaker.precision() << ' '
                  << score.speaker.recall() << " C " << score.cue.recall() << '\n';
        for (const QString &mistake : score.mistakes)
            std::cerr << "   " << mistake.toStdString() << '\n';
    }
}
