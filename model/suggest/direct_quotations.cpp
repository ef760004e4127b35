// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/direct_quotations.h"

#include "model/text/blanks.h"

#include <algorithm>

namespace model::suggest {

namespace {

/// One or two quoted words are rather held at arm's length.
constexpr qsizetype fewestUnits = 3;
/// Without a word of who says it only a whole sentence, or this much, is a quotation.
constexpr qsizetype fewestAlone = 6;
constexpr qsizetype surelyAlone = 9;
/// Between two halves of a quotation.
constexpr qsizetype furthestHalf = 40;
constexpr qsizetype longestName = 5;

/// The last character before the position that is no blank.
QChar markBefore(QStringView text, qsizetype position)
{
    const qsizetype end = text::endWithoutBlanks(text, {0, position});
    return end > 0 ? text[end - 1] : QChar();
}

bool hasLine(QStringView text, qsizetype first, qsizetype end)
{
    return text.sliced(first, std::max<qsizetype>(0, end - first)).contains(u'\n');
}

} // namespace

qsizetype DirectQuotations::startAfter(size_t index) const
{
    return index + 1 < m_quoted.size() ? m_quoted[index + 1].range.start : m_words.text().size();
}

/// Where the quotation's sentence begins.
qsizetype DirectQuotations::startOf(size_t index) const
{
    const qsizetype start = m_quoted[index].range.start;
    return std::min(m_frames.sentenceAt(start).start, start);
}

std::optional<Frame> DirectQuotations::frameOf(size_t index, qsizetype limit) const
{
    const QuotedPassage &passage = m_quoted[index];
    const auto before = m_frames.before(passage, limit);
    const bool hasColon = markBefore(m_words.text(), passage.range.start) == u':';
    if (before && hasColon && before->isSure) {
        return before;
    }
    if (const auto behind = m_frames.behind(passage, startAfter(index))) {
        return behind;
    }
    return before ? before : m_frames.within(passage);
}

/// The Work or Naming word before it, a large letter in all of its words, or a nickname's place.
bool DirectQuotations::isTitled(const QuotedPassage &passage) const
{
    const TokenSpan inner = m_words.within(passage.range);
    const qsizetype first = inner.first;
    for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - 3); --i) {
        if (i + 1 < first && m_words.at(i + 1).gap > Gap::Comma) {
            break;
        }
        if (m_words.at(i).is(Work)) {
            return true;
        }
    }
    qsizetype large = 0;
    qsizetype long_ = 0;
    for (qsizetype i = inner.first; i < inner.end; ++i) {
        const bool isLong = m_words.at(i).range.length() > 3;
        long_ += isLong ? 1 : 0;
        large += isLong && m_words.at(i).capital ? 1 : 0;
    }
    const bool isGerman = m_words.language() == Language::German;
    const QChar last = m_words.text()[passage.range.end - 2];
    const bool endsLikeSpeech = last == u',' || last == u'.' || last == u'!';
    return !isGerman && !endsLikeSpeech && long_ >= 2 && large == long_;
}

bool DirectQuotations::isHeldAtArmsLength(const QuotedPassage &passage) const
{
    const TokenSpan inner = m_words.within(passage.range);
    const qsizetype first = inner.first;
    for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - 2) && inner.size() <= longestName;
         --i) {
        const bool callsIt = m_words.at(i).is(Calling) && i + 1 < first && m_words.at(i + 1).is(Pronoun);
        if (m_words.at(i).is(Naming) && m_words.at(i).gap <= Gap::Comma && !callsIt) {
            return true;
        }
    }
    const bool isBetween = inner.size() <= 3 && first > 0 && inner.end < m_words.size()
        && m_words.at(first - 1).capital && m_words.at(inner.end).capital
        && m_words.at(first).gap == Gap::Quote
        && !hasLine(m_words.text(), m_words.at(first - 1).range.end, m_words.at(inner.end).range.start);
    const QStringView behind = m_words.text().sliced(
        passage.range.end, isBetween ? m_words.at(inner.end).range.start - passage.range.end : 0);
    return isBetween && behind.trimmed().isEmpty()
        && markBefore(m_words.text(), passage.range.start).isLetter();
}

bool DirectQuotations::isWorth(size_t index, const Frame &frame) const
{
    const QuotedPassage &passage = m_quoted[index];
    const TokenSpan inner = m_words.within(passage.range);
    if (inner.isEmpty() || isHeldAtArmsLength(passage)) {
        return false;
    }
    const QChar mark = markBefore(m_words.text(), passage.range.start);
    if (!passage.closed && mark != u':') {
        return false;
    }
    if (frame.isBehind) {
        return true;
    }
    if (mark == u':') {
        return frame.cue || inner.size() >= fewestUnits;
    }
    if (isTitled(passage)) {
        return false;
    }
    const bool isDirectlyBehind = frame.isSure && !frame.isCalling;
    return inner.size() >= fewestUnits || (isDirectlyBehind && inner.size() > 0 && mark == u',');
}

bool DirectQuotations::isWorthAlone(size_t index) const
{
    const QuotedPassage &passage = m_quoted[index];
    const TokenSpan inner = m_words.within(passage.range);
    if (!passage.closed || isHeldAtArmsLength(passage) || isTitled(passage)) {
        return false;
    }
    const QChar last = m_words.text()[passage.range.end - 2];
    constexpr QStringView ends = u".!?…؟,";
    return inner.size() >= surelyAlone || (inner.size() >= fewestAlone && ends.contains(last));
}

/// The quotation goes on there: behind who says it, as the rest of the sentence or as the next one.
bool DirectQuotations::joins(size_t next, const Frame &frame) const
{
    const QuotedPassage &passage = m_quoted[next];
    const qsizetype behind = frame.range.end;
    const TokenSpan between = m_words.within({behind, passage.range.start});
    if (hasLine(m_words.text(), m_quoted[next - 1].range.end, passage.range.start)
        || between.size() > furthestHalf || !passage.closed) {
        return false;
    }
    const TextRange sentence = m_frames.sentenceAt(passage.range.start);
    const QChar mark = markBefore(m_words.text(), passage.range.start);
    const bool isSame = sentence.start < behind;
    constexpr QStringView joining = u",،–—";
    if (isSame && !joining.contains(mark)) {
        return false;
    }
    if (!isSame) {
        const TextRange saying = m_frames.sentenceAt(behind - 1);
        const qsizetype rest = text::behindBlanks(m_words.text(), saying.end, m_words.text().size());
        if (sentence.start != passage.range.start || rest < passage.range.start) {
            return false;
        }
    }
    const auto own = m_frames.before(passage, behind);
    return !m_frames.behind(passage, startAfter(next)) && !(own && own->isSure && mark == u':');
}

std::optional<ProposedSpeaker>
DirectQuotations::speakerOf(const Frame &frame, qsizetype start, QList<Reason> &reasons) const
{
    ProposedSpeaker speaker;
    std::optional<TokenSpan> person;
    if (!frame.speaker) {
        return std::nullopt;
    }
    const Subject &subject = *frame.speaker;
    speaker.form = subject.form;
    if (!subject.span.isEmpty()) {
        speaker.words = m_words.rangeOf(subject.span);
        if (m_words.language() == Language::Arabic && frame.isAccording
            && m_words.text()[speaker.words.start] == QChar(0x0644) && speaker.words.length() > 3) {
            ++speaker.words.start; // وفقاً لمديرة: the preposition is written together with its word
        }
    }
    if (subject.form == SpeakerForm::Name || subject.form == SpeakerForm::Organization) {
        speaker.person = speaker.words;
        reasons.append(Reason::NameBesideCue);
    } else if (subject.form == SpeakerForm::Description) {
        reasons.append(Reason::NameBesideCue);
        person = m_persons.describedBefore(subject.span);
        if (person) {
            reasons.append(Reason::SamePerson);
        }
    } else if ((subject.gender & Plural) == 0) {
        const qsizetype at = frame.isBehind ? start : std::max(start, frame.range.start);
        person = m_persons.nearestBefore(std::min(at, frame.range.start), subject.gender);
        if (person) {
            reasons.append(Reason::NearestPerson);
        }
    }
    if (person) {
        speaker.person = m_words.rangeOf(*person);
        speaker.isGuess = true;
    }
    return speaker.words.isEmpty() && speaker.person.isEmpty() ? std::nullopt : std::optional(speaker);
}

void DirectQuotations::addPieces(
    QuotationProposal &proposal, size_t index, const Frame &frame, bool isWithin) const
{
    const TextRange range = m_quoted[index].range;
    if (!isWithin) {
        proposal.pieces.add(range);
        return;
    }
    // « Le pain, soupire une cliente, c’était… »: without what parts it
    const qsizetype first = text::endWithoutBlanks(m_words.text(), {range.start, frame.range.start});
    const TokenSpan rest = m_words.within({frame.range.end, range.end});
    proposal.pieces.add({range.start, first});
    if (!rest.isEmpty()) {
        proposal.pieces.add({m_words.at(rest.first).range.start, range.end});
    }
}

QuotationProposal DirectQuotations::made(size_t index, const Frame &frame) const
{
    QuotationProposal proposal;
    proposal.reasons.append(Reason::QuotationMarks);
    const bool isWithin = m_quoted[index].range.covers(frame.range) && !frame.range.isEmpty();
    addPieces(proposal, index, frame, isWithin);
    if (m_quoted[index].paragraphs > 1) {
        proposal.reasons.append(Reason::SeveralParagraphs);
    }
    if (frame.cue) {
        proposal.cue = m_words.rangeOf(*frame.cue);
        proposal.reasons.append(Reason::Cue);
    }
    proposal.speaker = speakerOf(frame, startOf(index), proposal.reasons);
    if (!proposal.speaker) {
        if (const auto person = m_persons.nearestBefore(startOf(index), 0)) {
            ProposedSpeaker speaker;
            speaker.form = SpeakerForm::Unsaid;
            speaker.person = m_words.rangeOf(*person);
            speaker.isGuess = true;
            proposal.speaker = speaker;
            proposal.reasons.append(Reason::NearestPerson);
        }
    }
    return proposal;
}

/// Without any word of who says it: whoever spoke before in this paragraph.
void DirectQuotations::addAlone(size_t index)
{
    QuotationProposal proposal;
    proposal.pieces.add(m_quoted[index].range);
    proposal.reasons.append(Reason::QuotationMarks);
    if (m_quoted[index].paragraphs > 1) {
        proposal.reasons.append(Reason::SeveralParagraphs);
    }
    const bool hasBefore = !m_proposals.empty() && m_proposals.back().speaker
        && !hasLine(m_words.text(), m_proposals.back().pieces.extent().end, m_quoted[index].range.start);
    if (hasBefore) {
        ProposedSpeaker speaker = *m_proposals.back().speaker;
        // A description stays one: it is nobody's name.
        const bool isDescribed = speaker.form == SpeakerForm::Description && speaker.person.isEmpty();
        speaker.person = speaker.person.isEmpty() ? speaker.words : speaker.person;
        speaker.words = {};
        speaker.form = isDescribed ? SpeakerForm::Description : SpeakerForm::Unsaid;
        speaker.isGuess = true;
        proposal.speaker = speaker;
        proposal.reasons.append(Reason::SpeakerBefore);
    } else if (const auto person = m_persons.nearestBefore(m_quoted[index].range.start, 0)) {
        const TextRange range = m_words.rangeOf(*person);
        if (!hasLine(m_words.text(), range.end, m_quoted[index].range.start)) {
            proposal.speaker = ProposedSpeaker{{}, SpeakerForm::Unsaid, range, {}, {}, true};
            proposal.reasons.append(Reason::NearestPerson);
        }
    }
    m_proposals.push_back(proposal);
}

std::vector<QuotationProposal> DirectQuotations::proposals()
{
    qsizetype limit = 0;
    for (size_t i = 0; i < m_quoted.size(); ++i) {
        std::optional<Frame> frame = frameOf(i, limit);
        if (!frame || !isWorth(i, *frame)) {
            limit = m_quoted[i].range.end;
            if (isWorthAlone(i)) {
                addAlone(i);
            }
            continue;
        }
        QuotationProposal proposal = made(i, *frame);
        const bool isWithin = proposal.pieces.count() > 1;
        // “We measured,” he said. “That is a beginning.” goes on, though a name before the colon says who.
        const std::optional<Frame> behind =
            frame->isBehind || isWithin ? frame : m_frames.behind(m_quoted[i], startAfter(i));
        Frame reached = behind.value_or(*frame);
        limit = std::max({m_quoted[i].range.end, frame->range.end, reached.range.end});
        while (!isWithin && behind && i + 1 < m_quoted.size() && joins(i + 1, reached)) {
            ++i;
            proposal.pieces.add(m_quoted[i].range);
            limit = m_quoted[i].range.end;
            reached.range = {reached.range.start, limit};
        }
        if (proposal.pieces.count() > 1) {
            proposal.reasons.insert(1, Reason::Interrupted);
        }
        m_proposals.push_back(proposal);
    }
    return std::move(m_proposals);
}

} // namespace model::suggest
