// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/suggest/page_proposals.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace model::suggest {

namespace {

/// Joins proposals to what is tagged in a page.
class Joining
{
public:
    Joining(const ArticlePage &page, const Codebook &codebook)
        : m_page(page)
        , m_codebook(codebook)
    {
    }

    bool isClaimed(const QuotationProposal &proposal) const
    {
        const auto others = m_page.annotations.overlapping(proposal.pieces.extent());
        return std::any_of(others.begin(), others.end(), [&](const Annotation *other) {
            const Tag *tag = m_codebook.find(other->tag);
            return tag && tag->role == Tag::Role::Claim
                && std::any_of(
                       proposal.pieces.begin(), proposal.pieces.end(),
                       [other](const TextRange &piece) { return other->segments.overlaps(piece); });
        });
    }

    void join(QuotationProposal &proposal)
    {
        ProposedSpeaker &speaker = *proposal.speaker;
        const Annotation *there = speakerAt(speaker.words);
        if (there) {
            speaker.person = speaker.words;
            speaker.isGuess = false;
        } else if (speaker.form == SpeakerForm::Pronoun && speaker.person.isEmpty()) {
            there = organizationBefore(speaker.words.start);
            if (there) {
                speaker.person = there->segments.at(0);
                speaker.isGuess = true;
                proposal.reasons.append(Reason::NearestOrganization);
            }
        } else {
            there = speakerAt(speaker.person);
        }
        if (there) {
            speaker.mention = there->id;
            speaker.entity = there->entity;
        } else if (speaker.form != SpeakerForm::Description || speaker.isGuess) {
            speaker.entity = entityCalled(speaker.person);
        }
    }

private:
    /// Who is tagged on these words, or on a part of them: the longest of several.
    const Annotation *speakerAt(TextRange range) const
    {
        const Annotation *best = nullptr;
        for (const Annotation *other : m_page.annotations.overlapping(range)) {
            const Tag *tag = m_codebook.find(other->tag);
            const bool isSpeaker =
                tag && canSpeak(*tag) && !other->entity.isNull() && other->segments.overlaps(range);
            if (isSpeaker && (!best || best->segments.length() < other->segments.length())) {
                best = other;
            }
        }
        return best;
    }

    /// Whom "it" and "they" mean: the organization that is tagged nearest before, in the same paragraph.
    const Annotation *organizationBefore(qsizetype position) const
    {
        const Tag *organization = speakerTag(m_codebook, SpeakerForm::Organization);
        const qsizetype start = position > 0 ? m_page.text.lastIndexOf(u'\n', position - 1) + 1 : 0;
        const Annotation *nearest = nullptr;
        for (const Annotation *other : m_page.annotations.overlapping({start, position})) {
            const bool isFit = organization && other->tag == organization->id && !other->entity.isNull()
                && other->segments.extent().end <= position;
            if (isFit && (!nearest || nearest->segments.extent().end < other->segments.extent().end)) {
                nearest = other;
            }
        }
        return nearest;
    }

    /// The one entity of the page that is called so, or whose name ends so ("Rask"); none of several.
    EntityId entityCalled(TextRange range)
    {
        const QString name = m_page.text.sliced(range.start, range.length()).simplified();
        if (name.isEmpty()) {
            return {};
        }
        const auto known = m_byName.constFind(name);
        return known != m_byName.cend() ? *known : *m_byName.insert(name, lookedFor(name));
    }

    EntityId lookedFor(const QString &name) const
    {
        const QString ending = u' ' + name;
        EntityId found;
        for (const Entity &entity : m_page.entities) {
            const bool isCalled = entity.name.compare(name, Qt::CaseInsensitive) == 0
                || entity.name.endsWith(ending, Qt::CaseInsensitive)
                || entity.aliases.contains(name, Qt::CaseInsensitive);
            const Tag *tag = isCalled ? m_codebook.find(entity.tag) : nullptr;
            if (!tag || !canSpeak(*tag)) {
                continue;
            }
            if (!found.isNull()) {
                return {};
            }
            found = entity.id;
        }
        return found;
    }

    const ArticlePage &m_page;
    const Codebook &m_codebook;
    QHash<QString, EntityId> m_byName;
};

/// A dismissal of the same words, of which a correction of the text may have taken some.
bool isDismissed(const QuotationProposal &proposal, const ArticlePage &page)
{
    const TextRange extent = proposal.pieces.extent();
    return std::any_of(
        page.dismissals.cbegin(), page.dismissals.cend(), [extent](const Dismissal &dismissal) {
            const qsizetype shared = 2 * extent.intersected(dismissal.range).length();
            return dismissal.kind == Dismissal::Kind::Quotation && shared > extent.length()
                && shared > dismissal.range.length();
        });
}

const Tag *
firstTag(const Codebook &codebook, QStringView preferred, const std::function<bool(const Tag &)> &isFit)
{
    const Tag *first = nullptr;
    for (const Tag &tag : codebook.tags) {
        if (tag.retired || !isFit(tag)) {
            continue;
        }
        if (tag.name.compare(preferred, Qt::CaseInsensitive) == 0) {
            return &tag;
        }
        first = first ? first : &tag;
    }
    return first;
}

/// The words of a name without the article: "the University of Port Varrow".
TextRange nameRange(QStringView text, const ProposedSpeaker &speaker)
{
    TextRange range = speaker.person;
    if (speaker.form != SpeakerForm::Organization || speaker.isGuess) {
        return range;
    }
    const qsizetype blank = text.sliced(range.start, range.length()).indexOf(u' ');
    const QStringView first = text.sliced(range.start, std::max<qsizetype>(blank, 0));
    constexpr QStringView articles[] = {u"the", u"el", u"la",  u"los", u"las", u"o",   u"a",   u"os",
                                        u"as",  u"le", u"les", u"der", u"die", u"das", u"des", u"dem"};
    const bool hasArticle =
        std::any_of(std::begin(articles), std::end(articles), [first](QStringView article) {
            return first.compare(article, Qt::CaseInsensitive) == 0;
        });
    range.start += hasArticle ? blank + 1 : 0;
    return range;
}

} // namespace

std::vector<QuotationProposal> openProposals(
    const std::vector<QuotationProposal> &proposals, const ArticlePage &page, const Codebook &codebook)
{
    Joining joining(page, codebook);
    std::vector<QuotationProposal> open;
    for (const QuotationProposal &proposal : proposals) {
        if (joining.isClaimed(proposal) || isDismissed(proposal, page)) {
            continue;
        }
        open.push_back(proposal);
        if (open.back().speaker) {
            joining.join(open.back());
        }
    }
    return open;
}

const Tag *claimTag(const Codebook &codebook)
{
    return firstTag(codebook, u"claim", [](const Tag &tag) { return tag.role == Tag::Role::Claim; });
}

const Tag *speakerTag(const Codebook &codebook, SpeakerForm form)
{
    return firstTag(
        codebook, form == SpeakerForm::Organization ? u"organization" : u"person",
        [](const Tag &tag) { return canSpeak(tag); });
}

TakenSpeaker
takenSpeaker(const ArticlePage &page, const Codebook &codebook, const QuotationProposal &proposal)
{
    TakenSpeaker taken;
    if (!proposal.speaker) {
        return taken;
    }
    const ProposedSpeaker &speaker = *proposal.speaker;
    const auto words = [&page](TextRange range) {
        return page.text.sliced(range.start, range.length()).simplified();
    };
    const auto entity = page.entities.constFind(speaker.entity);
    const bool isKnown = entity != page.entities.cend();
    const bool isDescription =
        speaker.form == SpeakerForm::Description && (!speaker.isGuess || speaker.words.isEmpty());
    if (speaker.form == SpeakerForm::Pronoun && speaker.person.isEmpty()) {
        return taken; // "It" is nobody's name
    }
    if (!speaker.mention.isNull()) {
        taken.name = isKnown ? entity->name : words(speaker.person);
        return taken;
    }
    const Tag *tag = speakerTag(codebook, speaker.isGuess ? SpeakerForm::Name : speaker.form);
    if (speaker.person.isEmpty() || isDescription || !tag) {
        taken.name = words(speaker.words.isEmpty() ? speaker.person : speaker.words);
        taken.isLabel = !taken.name.isEmpty();
        return taken;
    }
    taken.tagged = nameRange(page.text, speaker);
    taken.tag = isKnown ? entity->tag : tag->id;
    taken.name = isKnown ? entity->name : words(taken.tagged);
    return taken;
}

} // namespace model::suggest
