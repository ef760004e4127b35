// SPDX-License-Identifier: GPL-3.0-or-later
// The frames before a quotation, and those within its marks.
#include "model/suggest/frames.h"
#include "model/text/blanks.h"

#include <algorithm>

namespace model::suggest {

namespace {

/// So many words further on a verb no longer belongs to the quotation.
constexpr qsizetype furthestVerb = 40;
constexpr qsizetype nearVerb = 6;
constexpr qsizetype nearCalling = 16;
/// Within its marks a quotation is broken at its beginning, or not at all.
constexpr qsizetype firstWords = 40;

} // namespace

/// A verb near the quotation, or anywhere in its sentence before a colon.
bool Frames::isNear(const Token &verb, qsizetype distance, QChar mark) const
{
    if (mark == u':') {
        return distance <= furthestVerb;
    }
    return distance <= (verb.is(Calling) ? nearCalling : nearVerb);
}

/// The verb group that ends with this word; empty if none does.
VerbGroup Frames::verbEndingAt(qsizetype i, TokenSpan room) const
{
    if (!m_words.at(i).is(Speech | Participle)) {
        return {};
    }
    for (qsizetype k = std::max(room.first, i - 4); k < i; ++k) {
        if (m_words.at(k).is(Auxiliary)) {
            const VerbGroup longer = verbAt(k, room.end);
            if (longer.span.end == i + 1) {
                return longer;
            }
        }
    }
    return verbAt(i, room.end);
}

/// A description that was read from a sentence's beginning may hold the verb: "The union rejected …".
Subject Frames::withoutVerb(Subject subject) const
{
    if (subject.form != SpeakerForm::Description) {
        return subject;
    }
    const auto belongs = [this](qsizetype i) {
        return m_words.language() == Language::English
            ? !m_words.folded(i).endsWith(u"ed")
            : m_words.at(i).is(Of | Determiner) || m_words.at(i - 1).is(Of | Determiner);
    };
    qsizetype end = std::min(subject.span.first + 2, subject.span.end);
    while (end < subject.span.end && belongs(end)) {
        ++end;
    }
    subject.span.end = end;
    subject.end = end;
    return subject;
}

/// Who a sentence is about that goes on with ", calling it …": whoever stands at its beginning, or behind the
/// comma after what is said there of time and place.
std::optional<Subject> Frames::whomItIsAbout(TokenSpan room) const
{
    if (m_words.language() == Language::Arabic) {
        return m_phrases.behindVerb(room.first + 1, room.end);
    }
    std::optional<Subject> subject;
    for (qsizetype i = room.first + 1; i < room.end && m_words.at(room.first).is(Conjunction | Preposition);
         ++i) {
        if (m_words.at(i).gap == Gap::Comma) {
            subject = m_phrases.atBeginning(i, room.end);
            break;
        }
    }
    if (!subject) {
        subject = m_phrases.atBeginning(room.first, room.end);
    }
    return subject ? std::optional(withoutVerb(*subject)) : std::nullopt;
}

/// "Calling it “a gift to the few”, Iriarte left."
std::optional<Subject> Frames::behindComma(const QuotedPassage &passage) const
{
    const TextRange sentence = sentenceAt(passage.range.start);
    const TokenSpan room = m_words.within({passage.range.end, sentence.end});
    return room.isEmpty() ? std::nullopt : m_phrases.from(room.first, room.end);
}

std::optional<Subject> Frames::speakerAround(const VerbGroup &verb, TokenSpan room) const
{
    const qsizetype start = verb.span.first;
    const Token &last = m_words.at(verb.span.end - 1);
    std::optional<Subject> speaker;
    if (last.is(Gerund) && verb.span.size() == 1 && start > room.first) {
        qsizetype whole = start; // with "le" of "le qualifiant de"
        while (whole > room.first + 1 && m_words.at(whole - 1).is(Clitic)
               && m_words.at(whole).gap <= Gap::Blank) {
            --whole;
        }
        speaker = m_words.at(whole).gap == Gap::Comma ? whomItIsAbout({room.first, whole})
                                                      : m_phrases.beforeVerb(room.first, start);
        if (speaker) {
            return speaker;
        }
    }
    if (m_words.language() == Language::Arabic) {
        speaker = m_phrases.behindVerb(verb.span.end, room.end);
    }
    if (!speaker && start > room.first) {
        speaker = m_phrases.beforeVerb(room.first, start);
    }
    // Behind "called" stands who or what is called so.
    const bool isObjectBehind = m_words.language() == Language::English && last.is(Calling);
    if (!speaker && !isObjectBehind && !m_words.at(start).is(TakesHearer)) {
        speaker = m_phrases.behindVerb(verb.span.end, room.end);
    }
    const bool isJoined = start > room.first && m_words.at(start - 1).is(Conjunction);
    return !speaker && isJoined ? m_phrases.atBeginning(room.first, start) : speaker;
}

std::optional<Frame> Frames::lastVerbBefore(const QuotedPassage &passage, TokenSpan room) const
{
    const qsizetype end = text::endWithoutBlanks(m_words.text(), {0, passage.range.start});
    const QChar mark = end > 0 ? m_words.text()[end - 1] : QChar();
    for (qsizetype i = room.end - 1; i >= std::max(room.first, room.end - furthestVerb); --i) {
        const bool isCalling = m_words.at(i).is(Calling) && mark != u':';
        VerbGroup verb = verbEndingAt(i, room);
        if (verb.span.isEmpty() && isCalling) {
            verb.span = {i, i + 1};
        }
        if (verb.span.isEmpty() || verb.isNegated || !isNear(m_words.at(i), room.end - i - 1, mark)) {
            continue;
        }
        const bool isAhead = m_words.at(verb.span.first).is(Gerund)
            && verb.span.first == m_words.within(sentenceAt(passage.range.start)).first;
        Frame frame = made(verb, isAhead ? behindComma(passage) : speakerAround(verb, room));
        frame.isCalling = isCalling;
        frame.isSure = mark == u':' || verb.span.end == room.end;
        return frame;
    }
    return std::nullopt;
}

/// "Rask: “…”", "El Sr. Valdivia fue más duro: «…»": no verb of speech, but who the sentence is about.
std::optional<Frame> Frames::subjectAndColon(TokenSpan room) const
{
    const auto speaker = m_phrases.atBeginning(room.first, room.end);
    const bool isAll = speaker && speaker->end == room.end && m_words.at(room.first).capital;
    const bool isNamed = speaker && speaker->form == SpeakerForm::Name;
    if (!speaker || speaker->form == SpeakerForm::Pronoun || !(isAll || isNamed)) {
        return std::nullopt;
    }
    Frame frame;
    frame.speaker = speaker;
    frame.isSure = true;
    frame.range = m_words.rangeOf(speaker->span);
    return frame;
}

/// "Para el hidrólogo Baltasar Ondarroa, «…»"
std::optional<Frame> Frames::viewOf(TokenSpan room) const
{
    const QString first = m_words.folded(room.first);
    if (first != u"para" && first != u"pour" && first != u"für") {
        return std::nullopt;
    }
    const auto speaker = m_phrases.from(room.first + 1, room.end);
    const bool isPerson = speaker
        && (speaker->form == SpeakerForm::Name || speaker->form == SpeakerForm::Organization
            || m_words.at(room.first + 1).is(Definite));
    if (!isPerson) {
        return std::nullopt;
    }
    Frame frame;
    frame.cue = TokenSpan{room.first, room.first + 1};
    frame.speaker = speaker;
    frame.isAccording = true;
    frame.isSure = true;
    frame.range = rangeOf(frame);
    return frame;
}

std::optional<Frame> Frames::before(const QuotedPassage &passage, qsizetype limit) const
{
    const TextRange sentence = sentenceAt(passage.range.start);
    const TokenSpan room = m_words.within({std::max(sentence.start, limit), passage.range.start});
    if (room.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype end = text::endWithoutBlanks(m_words.text(), {0, passage.range.start});
    const QChar mark = m_words.text()[end - 1];
    for (qsizetype i = room.first; i < std::min(room.end, room.first + 3); ++i) {
        const auto frame = according(i, room);
        if (frame && mark != u':') {
            return frame;
        }
    }
    if (const auto frame = lastVerbBefore(passage, room)) {
        return frame;
    }
    if (mark == u':') {
        return subjectAndColon(room);
    }
    return mark == u',' ? viewOf(room) : std::nullopt;
}

std::optional<Frame> Frames::within(const QuotedPassage &passage) const
{
    const bool isUsual = m_words.language() == Language::French || m_words.language() == Language::Spanish
        || m_words.language() == Language::Portuguese;
    if (!isUsual || !passage.closed || passage.paragraphs > 1) {
        return std::nullopt;
    }
    TokenSpan room = m_words.within(passage.range);
    const qsizetype last = std::min(room.end, room.first + firstWords);
    for (qsizetype i = room.first + 1; i < last; ++i) {
        if (m_words.at(i).gap != Gap::Comma) {
            continue;
        }
        const VerbGroup verb = verbAt(i, room.end);
        if (verb.span.isEmpty() || verb.isNegated) {
            continue;
        }
        const auto speaker = verb.inner ? verb.inner : m_phrases.behindVerb(verb.span.end, room.end);
        const qsizetype end = speaker ? std::max(speaker->end, verb.span.end) : verb.span.end;
        const bool isAside = speaker && end < room.end && m_words.at(end).gap >= Gap::Comma
            && m_words.at(end).gap <= Gap::Mark;
        if (isAside) {
            Frame frame = made(verb, speaker);
            frame.isSure = true;
            return frame;
        }
    }
    return std::nullopt;
}

} // namespace model::suggest
