// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted and found in a text: any UTF-16, of which the first units choose where a hand points.
#include "model/project/article_page.h"
#include "model/reading/normalise.h"
#include "model/storage/search_index.h"
#include "model/text/cues.h"
#include "model/text/names.h"
#include "model/text/offset_map.h"
#include "model/text/quotations.h"
#include "model/text/sentences.h"
#include "model/text/snapping.h"
#include "model/text/units.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstring>

using namespace Qt::StringLiterals;
using namespace model;
using fuzz::require;

namespace {

TextRange whole(QStringView text)
{
    return {0, text.size()};
}

void requireOffsets(QStringView text)
{
    const text::OffsetMap map(text);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isInPair =
            i > 0 && i < text.size() && text[i - 1].isHighSurrogate() && text[i].isLowSurrogate();
        require(map.toUtf16(map.toCodePoints(i)) == i - (isInPair ? 1 : 0), "offsets there and back");
    }
    const qsizetype points = map.codePoints();
    require(map.toUtf16(points) == text.size(), "a text ends where its code points do");
    require(map.toCodePoints(map.toUtf16(points / 2)) == points / 2, "code points there and back");
}

void requireUnits(QStringView text, const text::Units &units)
{
    qsizetype last = -1;
    for (const TextRange &paragraph : units.paragraphs()) {
        require(paragraph.start > last && !paragraph.isEmpty(), "paragraphs stand in order");
        require(!text.sliced(paragraph.start, paragraph.length()).contains(u'\n'), "a paragraph is one line");
        last = paragraph.end;
    }
    require(last <= text.size(), "paragraphs stand in the text");
    last = 0;
    for (const TextRange &sentence : units.sentences()) {
        require(sentence.start >= last && !sentence.isEmpty(), "sentences stand in order");
        require(text::trimmed(text, sentence) == sentence, "a sentence has no blanks around it");
        const int number = units.paragraphAt(sentence.start);
        require(
            units.paragraphs()[static_cast<size_t>(number - 1)].covers(sentence),
            "a sentence stands in one paragraph");
        last = sentence.end;
    }
}

void requireQuotations(QStringView text, const text::Units &units)
{
    for (const TextRange &paragraph : units.paragraphs()) {
        const auto quotations = text::quotationsIn(text, paragraph);
        for (size_t i = 0; i < quotations.size(); ++i) {
            const TextRange &one = quotations[i].range;
            require(paragraph.covers(one) && !one.isEmpty(), "a quotation stands in its paragraph");
            if (i > 0) {
                const TextRange &before = quotations[i - 1].range;
                require(before.start <= one.start, "quotations stand in the order they begin");
                require(!before.overlaps(one) || before.covers(one), "quotations nest");
            }
        }
    }
}

void requireSnapping(QStringView text, TextRange hand)
{
    const TextRange clusters = text::snappedToGraphemes(text, hand);
    require(whole(text).covers(clusters), "clusters stand in the text");
    require(hand.isEmpty() || clusters.covers(hand), "snapping to clusters only grows");
    require(text::snappedToGraphemes(text, clusters) == clusters, "clusters are snapped once");
    const TextRange words = text::snappedToWords(text, hand);
    require(whole(text).covers(words), "words stand in the text");
    require(text::snappedToWords(text, words) == words, "words are snapped once");
}

void requirePlaces(QStringView text, qsizetype position)
{
    const TextRange paragraph = text::paragraphAt(text, position);
    require(paragraph.start <= position && position <= paragraph.end, "a paragraph is around its position");
    for (const TextRange &part :
         {text::wordAt(text, position), text::nameAt(text, position), text::sentenceAt(text, position),
          text::quotationAt(text, position)}) {
        require(part.isEmpty() || paragraph.covers(part), "what is found stands in the paragraph");
    }
    require(
        text::nameAt(text, position).isEmpty()
            || text::wordAt(text, position).covers(text::nameAt(text, position)),
        "a name is a word or less");
}

void requireWords(QStringView text, TextRange hand)
{
    const Segments claim{hand};
    const QString quote = quoteOf(text, claim);
    require(quote == text.sliced(hand.start, hand.length()), "a quote is what stands there");
    require(text::countWords(quote) <= quote.size(), "there are no more words than letters");
    require(!text::nameOf(quote).contains(u'\n'), "a name is one line");
    if (const auto cue = text::cueNear(text, claim, {}, text.first(std::min<qsizetype>(4, text.size())))) {
        require(whole(text).covers(*cue) && !claim.overlaps(*cue), "a cue stands outside its claim");
    }
    storage::searchable(text);
    static_cast<void>(storage::phraseQuery(quote));
}

} // namespace

QList<QByteArray> fuzz::seeds()
{
    QList<QByteArray> all;
    const QStringList texts{
        u"Storm 🌊 over Kolm\n“It came,” Ida Brandt’s friend said. “‘It’ left a de\u0301bris line.”\n"_s,
        u"قالت رُقيّة إنّ العاصفة انتهت «قبل الفجر» في كولم.\n"_s,
        u"Mr. J. Smith-Jones (U.S.) won’t “go\n来了。「不」 1. Juli « Non. » \"a\" 'b'\u200b\ufeff\u0301"_s,
        u"according to the ministry, 👩‍👩‍👧 \u202eRTL\u202c e\u0301\u0301\u0301.\n\n\n"_s};
    for (const QString &text : texts) {
        all.append(
            QByteArray("\3\0\11\0", 4)
            + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    }
    return all;
}

void fuzz::tryOn(const QByteArray &input)
{
    QString text(input.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), input.constData(), static_cast<size_t>(text.size() * 2));
    if (text.size() < 3) {
        return;
    }
    const qsizetype first = text[0].unicode();
    const qsizetype second = text[1].unicode();
    text.remove(0, 2);
    TextRange hand{first % (text.size() + 1), second % (text.size() + 1)};
    if (hand.end < hand.start) {
        std::swap(hand.start, hand.end);
    }
    requireOffsets(text);
    // All else sees only texts as they are kept.
    text = reading::normalise(text).text;
    if (text.isEmpty()) {
        return;
    }
    hand = {std::min(hand.start, text.size()), std::min(hand.end, text.size())};
    const text::Units units(text, text.section(u'\n', 0, 0), text.section(u'\n', 1, 1));
    requireUnits(text, units);
    requireQuotations(text, units);
    requireSnapping(text, hand);
    requirePlaces(text, hand.start);
    requireWords(text, hand);
}
