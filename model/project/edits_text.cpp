// SPDX-License-Identifier: GPL-3.0-or-later
// The correction of an article's text, and all that follows from it.
#include "model/project/claim_groups.h"
#include "model/project/composer.h"
#include "model/project/edits.h"
#include "model/storage/store.h"
#include "model/text/blanks.h"
#include "model/text/offset_map.h"

using namespace Qt::StringLiterals;

namespace model::edits {

namespace {

/// A headline or byline of more than this is no longer one: its line end was taken out.
constexpr qsizetype longestHeading = 300;

class Correction
{
public:
    Correction(const ArticlePage &page, const Splices &splices, const By &by)
        : m_page(page)
        , m_splices(splices)
        , m_shifts(splices.shifts())
        , m_back(m_shifts.inverse())
        , m_text(splices.applied(page.text))
        , m_at(by.at)
        , m_composer(page, u"correct text"_s, by)
    {
    }

    Edit edit()
    {
        moveAnnotations();
        followNames();
        Edit result = compose();
        result.change.deltas.prepend(Delta<Article>{m_page.article, article()});
        result.change.deltas.prepend(TextDelta{m_page.article.id, m_splices});
        return result;
    }

private:
    /// An annotation with other words than before.
    struct Moved
    {
        const Annotation *before;
        Annotation after;
        bool isExact = true; ///< nothing of its own is lost: the way back finds it again
    };

    bool isLost(AnnotationId id) const { return m_lost.contains(id); }
    bool isSameText(TextRange before, TextRange after) const
    {
        return QStringView(m_page.text).sliced(before.start, before.length())
            == QStringView(m_text).sliced(after.start, after.length());
    }

    void moveAnnotations();
    Segments trimmed(const Segments &pieces) const;
    void followNames();
    void follow(EntityId id, const QList<qsizetype> &places);
    Edit compose();
    void moveRelation(const Relation &relation);
    Article article() const;
    QString heading(const QString &known, TextRange line) const;

    const ArticlePage &m_page;
    const Splices &m_splices;
    Shifts m_shifts;
    Shifts m_back;
    QString m_text;
    qint64 m_at;
    Composer m_composer;
    QList<Moved> m_moved;
    QSet<AnnotationId> m_lost;
    QSet<SourceId> m_sources; ///< that may be without use now
    QSet<EntityId> m_entities;
};

void Correction::moveAnnotations()
{
    for (const Annotation &annotation : m_page.annotations) {
        Segments pieces = m_shifts.moved(annotation.segments);
        const bool isExact = m_back.moved(pieces) == annotation.segments;
        if (!isExact) {
            pieces = trimmed(pieces);
        }
        if (pieces.isEmpty()) {
            m_lost.insert(annotation.id);
            m_entities.insert(annotation.entity);
            continue;
        }
        if (isExact && quoteOf(m_page.text, annotation.segments) == quoteOf(m_text, pieces)) {
            continue;
        }
        Moved moved{&annotation, annotation, isExact};
        moved.after.segments = pieces;
        m_moved.append(moved);
    }
}

/// Without the blanks that parted what is left from what went.
Segments Correction::trimmed(const Segments &pieces) const
{
    Segments result;
    for (const TextRange &piece : pieces) {
        result.add(text::trimmed(m_text, piece));
    }
    return result;
}

/// A name that was made of the words that are corrected now is corrected with them, if no other mention
/// stands for it.
void Correction::followNames()
{
    QHash<EntityId, QList<qsizetype>> places;
    for (qsizetype place = 0; place < m_moved.size(); ++place) {
        if (!m_moved[place].before->entity.isNull()) {
            places[m_moved[place].before->entity].append(place);
        }
    }
    for (auto each = places.cbegin(); each != places.cend(); ++each) {
        follow(each.key(), *each);
    }
}

void Correction::follow(EntityId id, const QList<qsizetype> &places)
{
    const Entity entity = m_page.entities.value(id);
    if (m_page.sharedEntities.contains(id) || m_page.annotations.mentionsOf(id) != places.size()) {
        return;
    }
    QSet<QString> names;
    for (const qsizetype place : places) {
        const Moved &moved = m_moved[place];
        if (nameOf(m_page, m_page.text, moved.before->segments, entity.tag) != entity.name) {
            return;
        }
        names.insert(nameOf(m_page, m_text, moved.after.segments, entity.tag));
    }
    const QString name = names.size() == 1 ? *names.cbegin() : QString();
    if (name.isEmpty() || name == entity.name) {
        return;
    }
    const Entity *known = m_page.entityNamed(name, entity.tag);
    if (!known) {
        Entity renamed = entity;
        renamed.name = name;
        m_composer.update(entity, renamed);
        return;
    }
    for (const qsizetype place : places) {
        m_moved[place].after.entity = known->id;
        m_moved[place].isExact = false;
    }
    m_entities.insert(id);
}

Edit Correction::compose()
{
    for (const Relation &relation : m_page.relations) {
        moveRelation(relation);
    }
    const PartedClaims same = parted(m_page.sameClaims.values(), m_lost);
    for (const SameClaim &link : same.gone) {
        m_composer.remove(link);
    }
    for (const SameClaim &link : same.made) {
        m_composer.add(link);
    }
    for (const Dismissal &dismissal : m_page.dismissals) {
        const TextRange moved = m_shifts.moved(dismissal.range);
        if (!isSameText(dismissal.range, moved)) {
            m_composer.remove(dismissal);
        }
    }
    for (const Moved &moved : m_moved) {
        if (!moved.isExact) {
            Annotation after = moved.after;
            after.updated = m_at;
            m_composer.replace(*moved.before, after);
        }
    }
    for (const AnnotationId &id : m_lost) {
        m_composer.remove(*m_page.annotations.find(id));
    }
    return m_composer.done(m_sources, m_entities);
}

void Correction::moveRelation(const Relation &relation)
{
    if (isLost(relation.claim)) {
        m_composer.remove(relation);
        m_sources.insert(relation.source);
        return;
    }
    Relation moved = relation;
    bool isExact = true;
    if (relation.cueRange) {
        const TextRange range = m_shifts.moved(*relation.cueRange);
        isExact = m_back.moved(range) == *relation.cueRange;
        moved.cueRange = range.isEmpty() ? std::nullopt : std::optional(range);
    }
    Relation kept = moved;
    if (isLost(relation.mention)) {
        kept.mention = {};
    }
    if (moved.cueRange && !isSameText(*relation.cueRange, *moved.cueRange)) {
        const auto words = [](const QString &text, TextRange range) {
            return text.sliced(range.start, range.length()).simplified();
        };
        if (words(m_page.text, *relation.cueRange) == relation.cue.simplified()) {
            kept.cue = words(m_text, *moved.cueRange);
        }
    }
    if (!isExact || !(kept == moved)) {
        m_composer.replace(relation, kept);
    }
}

/// Title or byline after its line was corrected; as it was where there is no such line, or no longer one.
QString Correction::heading(const QString &known, TextRange line) const
{
    const TextRange moved = m_shifts.moved(line);
    if (line.isEmpty() || moved.isEmpty()) {
        return known;
    }
    const qsizetype start = moved.start == 0 ? 0 : m_text.lastIndexOf(u'\n', moved.start - 1) + 1;
    const qsizetype end = m_text.indexOf(u'\n', start);
    const TextRange now{start, end < 0 ? m_text.size() : end};
    if (isSameText(line, now) || now.length() > longestHeading) {
        return known;
    }
    QString heading = m_text.sliced(now.start, now.length()).simplified();
    while (heading.startsWith(u'#') && !known.startsWith(u'#')) {
        heading.remove(0, 1);
    }
    return heading.trimmed().isEmpty() ? known : heading.trimmed();
}

Article Correction::article() const
{
    Article after = m_page.article;
    after.title = heading(after.title, m_page.units.headline());
    after.byline = heading(after.byline, m_page.units.byline());
    after.textSha256 = storage::textSha256(m_text);
    after.characters = text::OffsetMap(m_text).codePoints();
    after.words = text::countWords(m_text);
    return after;
}

} // namespace

Edit correct(const ArticlePage &page, const Splices &splices, const By &by)
{
    Q_ASSERT(splices.fit(page.text));
    return splices.isEmpty() ? Edit{u"correct text"_s, by.coder, {}} : Correction(page, splices, by).edit();
}

} // namespace model::edits
