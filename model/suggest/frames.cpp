// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/frames.h"

#include "model/text/blanks.h"

#include <algorithm>

namespace model::suggest {

namespace {

bool dropsSubjects(Language language)
{
    return language == Language::Spanish || language == Language::Portuguese || language == Language::Arabic;
}

} // namespace

TextRange Frames::sentenceAt(qsizetype position) const
{
    const std::vector<TextRange> &sentences = m_units.sentences();
    const auto behind = std::upper_bound(
        sentences.begin(), sentences.end(), position,
        [](qsizetype at, const TextRange &sentence) { return at < sentence.start; });
    if (behind == sentences.begin() || (behind - 1)->end < position) {
        return {position, position};
    }
    return *(behind - 1);
}

VerbGroup Frames::verbAt(qsizetype i, qsizetype end) const
{
    VerbGroup verb;
    const Token &token = m_words.at(i);
    if (token.is(Speech)) {
        const bool hasClitic = m_words.language() == Language::Portuguese && i + 1 < end
            && m_words.at(i + 1).gap == Gap::Joined && m_words.at(i + 1).is(Clitic); // queixa-se
        verb.span = {i, hasClitic ? i + 2 : i + 1};
    } else if (token.is(Auxiliary)) {
        // "a-t-elle ajouté", "ha también señalado", "hat am Montag gesagt"
        for (qsizetype k = i + 1; k < end && k < i + 5 && m_words.at(k).gap <= Gap::Blank; ++k) {
            const Token &next = m_words.at(k);
            if (next.is(Participle) || (next.is(Speech) && m_words.language() != Language::Arabic)) {
                verb.span = {i, k + 1};
                break;
            }
            if (next.is(Pronoun)) {
                verb.inner = m_phrases.from(k, k + 1);
            } else if (!next.is(Adverb | Clitic | Negation | Auxiliary)) {
                break;
            }
        }
    }
    for (qsizetype k = i - 1;
         !verb.span.isEmpty() && k >= 0 && k >= i - 3 && m_words.at(k + 1).gap <= Gap::Blank; --k) {
        const Token &before = m_words.at(k);
        verb.isNegated = verb.isNegated || before.is(Negation);
        if (!before.is(Auxiliary | Clitic | Negation | Adverb)) {
            break;
        }
    }
    return verb;
}

TokenSpan Frames::accordingAt(qsizetype i, qsizetype end) const
{
    const qsizetype phrase = m_words.phraseAt(i, end);
    if (phrase > 0) {
        return {i, i + phrase};
    }
    const bool isOrdinal = i > 0 && m_words.at(i).gap <= Gap::Blank
        && (m_words.at(i - 1).is(Determiner) || m_words.at(i - 1).number);
    const bool isAlone =
        m_words.at(i).is(According) && !isOrdinal && (i + 1 >= end || m_words.at(i + 1).gap == Gap::Blank);
    return isAlone ? TokenSpan{i, i + 1} : TokenSpan{};
}

TextRange Frames::rangeOf(const Frame &frame) const
{
    TextRange range{m_words.text().size(), 0};
    const auto grow = [&](TokenSpan span) {
        const TextRange own = m_words.rangeOf(span);
        range = {std::min(range.start, own.start), std::max(range.end, own.end)};
    };
    if (frame.cue) {
        grow(*frame.cue);
    }
    if (frame.speaker && !frame.speaker->span.isEmpty()) {
        grow({frame.speaker->span.first, std::max(frame.speaker->span.end, frame.speaker->end)});
    }
    return range;
}

Frame Frames::made(const VerbGroup &verb, std::optional<Subject> speaker) const
{
    Frame frame;
    frame.cue = verb.span;
    frame.speaker = verb.inner ? verb.inner : speaker;
    if (!frame.speaker && dropsSubjects(m_words.language())) {
        frame.speaker = Subject{{verb.span.first, verb.span.first}, SpeakerForm::Unsaid, 0, verb.span.end};
    }
    frame.range = rangeOf(frame);
    return frame;
}

/// "said Rask", "ha denunciado el portavoz", "dit-elle"
std::optional<Frame> Frames::verbFirst(TokenSpan room, bool isBehind) const
{
    qsizetype i = room.first;
    while (i < room.end && m_words.at(i).is(Clitic | Adverb)
           && !m_words.at(i).is(Auxiliary | Speech | Determiner)) {
        ++i;
    }
    if (i >= room.end || (i > room.first && m_words.at(i).gap > Gap::Blank)) {
        return std::nullopt;
    }
    const VerbGroup verb = verbAt(i, room.end);
    if (verb.span.isEmpty() || verb.isNegated) {
        return std::nullopt;
    }
    const bool hearsFirst = m_words.at(i).is(TakesHearer);
    std::optional<Subject> speaker =
        hearsFirst ? std::nullopt : m_phrases.behindVerb(verb.span.end, room.end);
    const bool isPossible = speaker || verb.inner || dropsSubjects(m_words.language());
    if (!isPossible) {
        return std::nullopt;
    }
    Frame frame = made(verb, speaker);
    frame.isBehind = isBehind;
    frame.isSure = true;
    return frame;
}

/// "Rask said", "he wrote in the report", "Odile Fenwick, 71, recalled"
std::optional<Frame> Frames::speakerFirst(TokenSpan room) const
{
    const auto speaker = m_phrases.from(room.first, room.end);
    if (!speaker) {
        return std::nullopt;
    }
    qsizetype i = speaker->end;
    if (i < room.end && m_words.at(i).gap == Gap::Comma) {
        // Behind what is said of the speaker between commas.
        qsizetype comma = i + 1;
        while (comma < room.end && comma < i + 12 && m_words.at(comma).gap != Gap::Comma) {
            ++comma;
        }
        i = comma;
    }
    const qsizetype last = std::min(room.end, i + 4);
    for (; i < last; ++i) {
        const VerbGroup verb = verbAt(i, room.end);
        if (!verb.span.isEmpty() && !verb.isNegated) {
            Frame frame = made(verb, speaker);
            frame.isBehind = true;
            frame.isSure = true;
            return frame;
        }
        if (!m_words.at(i).is(Adverb | Auxiliary | Clitic)) {
            break;
        }
    }
    return std::nullopt;
}

/// "his spokeswoman, Lena Marsh, said", "a spokesman for the firm, Erik Haas, said"
std::optional<Frame> Frames::nameBetweenCommas(TokenSpan room) const
{
    constexpr qsizetype longest = 16;
    const qsizetype last = std::min(room.end, room.first + longest);
    for (qsizetype i = room.first + 1; i < last; ++i) {
        if (m_words.at(i).gap > Gap::Comma || m_words.at(i).is(Relative | That)) {
            break;
        }
        const VerbGroup verb = verbAt(i, room.end);
        if (verb.span.isEmpty()) {
            continue;
        }
        const bool isBehindComma = m_words.at(i).gap == Gap::Comma && !verb.isNegated;
        const auto speaker = isBehindComma ? m_phrases.beforeVerb(room.first, i) : std::nullopt;
        if (!speaker || speaker->form != SpeakerForm::Name) {
            break;
        }
        Frame frame = made(verb, speaker);
        frame.isSure = true;
        return frame;
    }
    return std::nullopt;
}

std::optional<Frame> Frames::according(qsizetype i, TokenSpan room) const
{
    const TokenSpan cue = accordingAt(i, room.end);
    if (cue.isEmpty() || cue.end >= room.end) {
        return std::nullopt;
    }
    Frame frame;
    frame.cue = cue;
    frame.isAccording = true;
    const VerbGroup verb = verbAt(cue.end, room.end); // "según explicó el alcalde"
    if (!verb.span.isEmpty()) {
        frame.cue->end = verb.span.end;
    }
    frame.speaker = verb.span.isEmpty() ? m_phrases.from(cue.end, room.end)
                                        : m_phrases.behindVerb(verb.span.end, room.end);
    if (!frame.speaker) {
        return std::nullopt;
    }
    frame.isSure = true;
    frame.range = rangeOf(frame);
    return frame;
}

/// Whether the quotation is followed by words of its own sentence.
bool Frames::leadsOver(const QuotedPassage &passage, TokenSpan room) const
{
    const TextRange between{passage.range.end, m_words.at(room.first).range.start};
    for (const QChar character : m_words.text().sliced(between.start, between.length())) {
        constexpr QStringView marks = u",،–—-\u2011";
        // An Arabic "and" is written together with the verb.
        const bool isPart = character != u'\n'
            && (marks.contains(character) || text::isBlank(character) || character.isLetter());
        if (!isPart) {
            return false;
        }
    }
    const bool endsSentence =
        lastWithin(passage) == u'.' && !m_words.text().sliced(between.start, between.length()).contains(u',');
    return !endsSentence || !m_words.at(room.first).capital;
}

std::optional<Frame> Frames::behind(const QuotedPassage &passage, qsizetype limit) const
{
    if (!passage.closed) {
        return std::nullopt;
    }
    const qsizetype next = text::behindBlanks(m_words.text(), passage.range.end, m_words.text().size());
    const TextRange own = sentenceAt(passage.range.end - 1);
    TextRange sentence = own.end > passage.range.end ? own : sentenceAt(next);
    sentence = {passage.range.end, std::min(sentence.end, limit)};
    const TokenSpan room = m_words.within(sentence);
    if (room.isEmpty() || sentence.isEmpty() || !leadsOver(passage, room)) {
        return std::nullopt;
    }
    if (m_words.at(room.first).is(Conjunction) && !m_words.at(room.first).is(Speech | Auxiliary)) {
        return std::nullopt;
    }
    std::optional<Frame> frame = according(room.first, room);
    if (!frame) {
        frame = verbFirst(room, true);
    }
    if (!frame) {
        frame = speakerFirst(room);
    }
    if (!frame) {
        frame = nameBetweenCommas(room);
    }
    if (frame) {
        frame->isBehind = true;
    }
    return frame;
}

std::optional<Frame> Frames::asideFrame(TokenSpan room) const
{
    std::optional<Frame> frame = verbFirst(room, true);
    if (!frame) {
        frame = speakerFirst(room);
    }
    if (!frame || !frame->speaker || frame->speaker->form == SpeakerForm::Unsaid
        || frame->speaker->span.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype read = std::max(frame->cue->end, frame->speaker->end);
    const Token &verb = m_words.at(frame->cue->end - 1);
    // A day or a place may follow, but no clause.
    const bool isAll = read >= room.end || (m_words.at(read).is(Adverb | Preposition | Relative));
    return isAll && !verb.is(QuoteOnly) && !m_words.at(room.first).is(Relative | Conjunction) ? frame
                                                                                              : std::nullopt;
}

/// The last character before the closing mark.
QChar Frames::lastWithin(const QuotedPassage &passage) const
{
    const qsizetype end =
        text::endWithoutBlanks(m_words.text(), {passage.range.start, passage.range.end - 1});
    return m_words.text()[std::max(passage.range.start, end - 1)];
}

} // namespace model::suggest
