// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_passages.h"

#include "model/project/composer.h"
#include "model/text/name_form.h"
#include "model/text/snapping.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

/// Tags one place after another in a page. The page stays as it was before all of them, so that what came
/// since is kept here: copying a page for each would take too long where there are ten thousand.
class PassageTagger
{
public:
    PassageTagger(const ArticlePage &page, const Tag &tag, const By &by, const Elsewhere &elsewhere)
        : m_page(page)
        , m_tag(tag)
        , m_by(by)
        , m_elsewhere(elsewhere)
        , m_composer(page, u"tag"_s, by)
    {
    }

    /// False where the tag is there already.
    bool tag(TextRange range)
    {
        const qsizetype before = m_places.size();
        m_places.insert({range.start, range.end});
        if (m_places.size() == before || hasTag(range)) {
            return false;
        }
        m_composer.add(Annotation{
            .id = AnnotationId::make(),
            .article = m_page.article.id,
            .tag = m_tag.id,
            .coder = m_by.coder,
            .round = m_by.round,
            .entity = entityOf(range),
            .segments = {range},
            .note = {},
            .created = m_by.at,
            .updated = m_by.at});
        return true;
    }

    Edit done() { return m_composer.done(); }

private:
    bool hasTag(TextRange range) const
    {
        const Segments segments{range};
        const auto others = m_page.annotations.overlapping(range);
        return std::any_of(others.begin(), others.end(), [&](const Annotation *other) {
            return other->tag == m_tag.id && other->coder == m_by.coder && other->round == m_by.round
                && other->segments == segments;
        });
    }

    EntityId entityOf(TextRange range)
    {
        if (m_tag.role != Tag::Role::Entity) {
            return {};
        }
        const QString words = wordsOf(m_page.text, {range});
        // An entity that is called just so comes before what the words are a form of.
        const auto called = m_byName.constFind(words);
        if (called != m_byName.cend()) {
            return *called;
        }
        const auto known = m_byWords.constFind(words);
        return known != m_byWords.cend()
            ? *known
            : *m_byWords.insert(words, entityNamed(nameOf(m_page, m_page.text, {range}, m_tag.id)));
    }

    EntityId entityNamed(const QString &name)
    {
        const auto known = m_byName.constFind(name);
        if (name.isEmpty() || known != m_byName.cend()) {
            return name.isEmpty() ? EntityId() : *known;
        }
        if (const Entity *there = m_page.entityCalled(name, m_tag.id)) {
            return *m_byName.insert(name, there->id);
        }
        if (const EntityId elsewhere = m_elsewhere(name); !elsewhere.isNull()) {
            return *m_byName.insert(name, elsewhere);
        }
        EntityId &made = m_made[text::foldedName(name)];
        made = made.isNull() ? m_composer.newEntity(name, m_tag.id) : made;
        return *m_byName.insert(name, made);
    }

    const ArticlePage &m_page;
    const Tag &m_tag;
    By m_by;
    const Elsewhere &m_elsewhere;
    Composer m_composer;
    QSet<std::pair<qsizetype, qsizetype>> m_places;
    QHash<QString, EntityId> m_byName;
    QHash<QString, EntityId> m_byWords;
    QHash<QString, EntityId> m_made; ///< new ones, by what their names fold to
};

} // namespace

TaggedPassages tagPassages(
    const ArticlePage &page, const QList<Passage> &passages, Grow grow, const Tag &tag, const By &by,
    const Elsewhere &elsewhere)
{
    PassageTagger tagger(page, tag, by, elsewhere);
    PassageCount count;
    for (const Passage &passage : passages) {
        const TextRange &range = passage.range;
        const bool isThere = range.start >= 0 && !range.isEmpty() && range.end <= page.text.size()
            && QStringView(page.text).sliced(range.start, range.length()) == passage.words;
        if (!isThere) {
            ++count.gone;
            continue;
        }
        const TextRange grown = grow == Grow::ToWords ? text::snappedToWords(page.text, range)
                                                      : text::snappedToGraphemes(page.text, range);
        // Blanks alone are no word, but may be what was looked for.
        const bool isNew = tagger.tag(grown.isEmpty() ? text::snappedToGraphemes(page.text, range) : grown);
        ++(isNew ? count.tagged : count.already);
    }
    return {tagger.done(), count};
}

} // namespace model::edits
