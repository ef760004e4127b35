// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/quotation_proposals.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"
#include "tests/support/quotation_set.h"

#include <QFile>
#include <QTextStream>

#include <stdexcept>

using namespace Qt::StringLiterals;
using model::suggest::Language;

namespace bench {

namespace {

/// What one megabyte may take, in milliseconds.
constexpr double mostPerMegabyte = 300;

QString percent(double part)
{
    return QString::number(qRound(part * 100));
}

/// Precision and recall.
QString both(const tests::Tally &tally)
{
    return percent(tally.precision()) + u" / "_s + percent(tally.recall());
}

void printScore(
    QTextStream &out, const QString &half, const QString &language, const tests::QuotationScore &score)
{
    const QStringList cells{
        half,
        language,
        QString::number(score.texts),
        QString::number(score.extent.wanted),
        both(score.extent),
        both(score.extentOverlapping),
        both(score.speaker),
        both(score.speakerOverlapping),
        both(score.cue),
        u"%1 of %2"_s.arg(score.person.right).arg(score.person.wanted)};
    out << u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// Each half by language, in per cent: what of the proposals is right, and what of the quotations is found.
void printScores()
{
    QTextStream out(stdout);
    out << u"Proposals for quotations, on the texts of tests/data/quotations (precision / recall in %)\n\n"
           "| half | language | texts | quotations | extent exact | overlapping | speaker exact | "
           "overlapping "
           "| cue exact | whom “she” means |\n|---|---|---:|---:|---|---|---|---|---|---|\n"_s;
    for (const QString &half : {u"tuning"_s, u"held-back"_s}) {
        tests::QuotationScore all;
        for (const QString &language : tests::quotationLanguages()) {
            const tests::QuotationScore score = tests::scoreOf(half, language);
            printScore(out, half, language, score);
            all += score;
        }
        printScore(out, half, u"all"_s, all);
    }
    out << u'\n';
}

/// One megabyte of a language, made of what the set has; with its paragraphs, or all in one line.
QString megabyte(const QString &language, bool isOneLine)
{
    QString text;
    const std::vector<tests::GoldText> texts = tests::goldTextsOf(u"tuning"_s, language);
    while (text.size() < 1'000'000) {
        for (const tests::GoldText &gold : texts) {
            text += gold.text + u"\n\n"_s;
        }
    }
    return isOneLine ? text.replace(u'\n', u' ') : text;
}

Row timeOf(const QString &language, bool isOneLine)
{
    const QString text = megabyte(language, isOneLine);
    const model::text::Units units(text, {}, {});
    const Language known = model::suggest::languageOf(language, text);
    return worst(
        u"propose quotations"_s, u"1 MB, %1, %2"_s.arg(language, isOneLine ? u"one line"_s : u"paragraphs"_s),
        mostPerMegabyte, 5,
        [&] { return timed([&] { model::suggest::proposedQuotations(text, units, known); }); });
}

} // namespace

std::vector<Row> proposeQuotations()
{
    printScores();
    std::vector<Row> rows;
    for (const QString &language : tests::quotationLanguages()) {
        for (const bool isOneLine : {false, true}) {
            rows.push_back(timeOf(language, isOneLine));
        }
    }
    return rows;
}

} // namespace bench
