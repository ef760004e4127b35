// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quotation_set.h"

#include "model/project/article_page.h"
#include "model/suggest/quotation_proposals.h"

#include <QFile>
#include <QMap>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;
using model::Segments;
using model::TextRange;
using model::suggest::ProposedSpeaker;
using model::suggest::QuotationProposal;

namespace tests {

namespace {

[[noreturn]] void fail(const QString &message)
{
    throw std::invalid_argument(message.toStdString());
}

/// Reads one text with its brackets, which do not nest.
class Reading
{
public:
    explicit Reading(const QString &title) { m_gold.title = title; }

    GoldText read(QStringView notation)
    {
        for (qsizetype i = 0; i < notation.size();) {
            if (notation[i] != u'[') {
                m_gold.text += notation[i++];
                continue;
            }
            const qsizetype end = notation.indexOf(u']', i);
            const qsizetype bar = notation.indexOf(u'|', i);
            if (end < 0 || bar < 0 || bar > end) {
                fail(u"quotations: the bracket at %1 of “%2” has no label"_s.arg(i).arg(m_gold.title));
            }
            take(notation.sliced(i + 1, bar - i - 1), notation.sliced(bar + 1, end - bar - 1).toString());
            i = end + 1;
        }
        for (const GoldQuotation &quotation : m_byNumber) {
            if (quotation.pieces.isEmpty()) {
                fail(u"quotations: number %1 of “%2” has no piece"_s.arg(quotation.number, m_gold.title));
            }
            m_gold.quotations.push_back(quotation);
        }
        return m_gold;
    }

private:
    void take(QStringView words, const QString &label)
    {
        const QString kind = label.section(u'#', 0, 0);
        const QString number = label.section(u'#', 1).section(u'=', 0, 0);
        const QString person = label.section(u'=', 1);
        const TextRange range{m_gold.text.size(), m_gold.text.size() + words.size()};
        m_gold.text += words;
        GoldQuotation &quotation = m_byNumber[number];
        quotation.number = number;
        if (kind == u"quote" || kind == u"indirect") {
            quotation.pieces.add(range);
            quotation.isIndirect = kind == u"indirect";
        } else if (kind == u"cue") {
            quotation.cue = range;
        } else if (kind == u"speaker") {
            quotation.speaker = range;
        } else {
            fail(u"quotations: “%1” is no label (%2)"_s.arg(label, m_gold.title));
        }
        quotation.person = person.isEmpty() ? quotation.person : person;
    }

    GoldText m_gold;
    QMap<QString, GoldQuotation> m_byNumber;
};

qsizetype sharedLetters(const Segments &a, const Segments &b)
{
    qsizetype shared = 0;
    for (const TextRange &piece : a) {
        for (const TextRange &other : b) {
            shared += std::max<qsizetype>(0, piece.intersected(other).length());
        }
    }
    return shared;
}

bool isHalfShared(const Segments &a, const Segments &b)
{
    const qsizetype shared = sharedLetters(a, b);
    return 2 * shared >= a.length() && 2 * shared >= b.length();
}

QString words(const GoldText &gold, TextRange range)
{
    return gold.text.sliced(range.start, range.length());
}

bool isSamePerson(const GoldText &gold, const ProposedSpeaker &speaker, const QString &person)
{
    const QString named = words(gold, speaker.person.isEmpty() ? speaker.words : speaker.person);
    return !named.isEmpty()
        && (named == person || person.endsWith(u' ' + named) || named.endsWith(u' ' + person));
}

QString told(const GoldText &gold, const Segments &pieces)
{
    return model::quoteOf(gold.text, pieces).replace(u'\n', u'¶');
}

/// Scores the speaker of a proposal whose extent is that of the wanted quotation, at least overlapping.
void scoreSpeaker(
    QuotationScore &score, const GoldText &gold, const GoldQuotation &wanted,
    const QuotationProposal &proposal)
{
    const auto &speaker = proposal.speaker;
    bool isRight = false;
    bool isOverlapping = false;
    if (speaker && wanted.speaker) {
        isRight = speaker->words == *wanted.speaker;
        isOverlapping = speaker->words.overlaps(*wanted.speaker);
    } else if (speaker && !wanted.person.isEmpty()) {
        isRight = isOverlapping = isSamePerson(gold, *speaker, wanted.person);
    }
    score.speaker.right += isRight ? 1 : 0;
    score.speakerOverlapping.right += isOverlapping ? 1 : 0;
    if (!wanted.person.isEmpty()) {
        ++score.person.wanted;
        score.person.proposed += speaker && !speaker->person.isEmpty() ? 1 : 0;
        score.person.right += speaker && isSamePerson(gold, *speaker, wanted.person) ? 1 : 0;
    }
    const bool isMistake = !isRight && (speaker || wanted.speaker || !wanted.person.isEmpty());
    if (isMistake) {
        score.mistakes.append(u"speaker of %1: wanted “%2”, proposed “%3”"_s.arg(
            told(gold, wanted.pieces), wanted.speaker ? words(gold, *wanted.speaker) : u"="_s + wanted.person,
            !speaker                       ? QString()
                : speaker->words.isEmpty() ? u"="_s + words(gold, speaker->person)
                                           : words(gold, speaker->words)));
    }
    score.cue.right += proposal.cue == wanted.cue && wanted.cue ? 1 : 0;
    if (proposal.cue != wanted.cue) {
        score.mistakes.append(u"cue of %1: wanted “%2”, proposed “%3”"_s.arg(
            told(gold, wanted.pieces), wanted.cue ? words(gold, *wanted.cue) : QString(),
            proposal.cue ? words(gold, *proposal.cue) : QString()));
    }
}

} // namespace

QStringList quotationLanguages()
{
    return {u"en"_s, u"es"_s, u"pt"_s, u"fr"_s, u"de"_s, u"ar"_s};
}

std::vector<GoldText> goldTexts(const QString &notation)
{
    std::vector<GoldText> texts;
    const QStringList parts = (u'\n' + notation).split(u"\n%% "_s);
    for (const QString &part : parts.sliced(1)) {
        const qsizetype line = part.indexOf(u'\n');
        texts.push_back(Reading(part.left(line)).read(QStringView(part).sliced(line + 1).trimmed()));
    }
    return texts;
}

std::vector<GoldText> goldTextsOf(const QString &half, const QString &language)
{
    QFile file(QStringLiteral(TAGLINE_TEST_DATA "/quotations/%1/%2.txt").arg(half, language));
    if (!file.open(QIODevice::ReadOnly)) {
        fail(u"quotations: %1 cannot be read"_s.arg(file.fileName()));
    }
    return goldTexts(QString::fromUtf8(file.readAll()));
}

TextRange rangeIn(const GoldText &gold, const QString &words)
{
    const qsizetype start = gold.text.indexOf(words);
    if (start < 0) {
        fail(u"“%1” does not stand in “%2”"_s.arg(words, gold.title));
    }
    return {start, start + words.size()};
}

Tally &Tally::operator+=(const Tally &other)
{
    wanted += other.wanted;
    proposed += other.proposed;
    right += other.right;
    return *this;
}

QuotationScore &QuotationScore::operator+=(const QuotationScore &other)
{
    texts += other.texts;
    extent += other.extent;
    extentOverlapping += other.extentOverlapping;
    speaker += other.speaker;
    speakerOverlapping += other.speakerOverlapping;
    cue += other.cue;
    person += other.person;
    mistakes += other.mistakes;
    return *this;
}

QuotationScore scoreOf(const GoldText &gold, const std::vector<QuotationProposal> &proposals)
{
    QuotationScore score;
    score.texts = 1;
    std::vector<bool> used(proposals.size(), false);
    for (const GoldQuotation &wanted : gold.quotations) {
        const bool hasSpeaker = wanted.speaker || !wanted.person.isEmpty();
        score.speaker.wanted += hasSpeaker ? 1 : 0;
        score.cue.wanted += wanted.cue ? 1 : 0;
        const auto found =
            std::find_if(proposals.begin(), proposals.end(), [&](const QuotationProposal &proposal) {
                return isHalfShared(proposal.pieces, wanted.pieces);
            });
        if (found == proposals.end()) {
            score.mistakes.append(u"missed: %1"_s.arg(told(gold, wanted.pieces)));
            continue;
        }
        used[static_cast<size_t>(found - proposals.begin())] = true;
        ++score.extentOverlapping.right;
        const bool isExact = found->pieces == wanted.pieces;
        score.extent.right += isExact ? 1 : 0;
        if (!isExact) {
            score.mistakes.append(u"extent: wanted %1, proposed %2"_s.arg(
                told(gold, wanted.pieces), told(gold, found->pieces)));
        }
        scoreSpeaker(score, gold, wanted, *found);
    }
    for (size_t i = 0; i < proposals.size(); ++i) {
        score.speaker.proposed += proposals[i].speaker ? 1 : 0;
        score.cue.proposed += proposals[i].cue ? 1 : 0;
        if (!used[i]) {
            score.mistakes.append(u"not wanted: %1"_s.arg(told(gold, proposals[i].pieces)));
        }
    }
    score.extent.wanted = score.extentOverlapping.wanted = static_cast<int>(gold.quotations.size());
    score.extent.proposed = score.extentOverlapping.proposed = static_cast<int>(proposals.size());
    score.speakerOverlapping.wanted = score.speaker.wanted;
    score.speakerOverlapping.proposed = score.speaker.proposed;
    return score;
}

QuotationScore scoreOf(const QString &half, const QString &language)
{
    QuotationScore score;
    for (const GoldText &gold : goldTextsOf(half, language)) {
        const model::text::Units units(gold.text, gold.title, {});
        const auto known = model::suggest::languageOf(language, gold.text);
        score += scoreOf(gold, model::suggest::proposedQuotations(gold.text, units, known));
    }
    return score;
}

} // namespace tests
