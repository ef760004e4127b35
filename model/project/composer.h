// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"

#include <QSet>

namespace model::edits {

/// Whether nothing is known of it but its name and kind: then it goes with its last mention.
bool carriesNothingOfItsOwn(const Entity &entity);

/// The words of the pieces in one line, as they stand.
QString wordsOf(QStringView text, const Segments &segments);
/// What a mention names: an entity of this article that is called just as it stands ("McDonald’s"), else what
/// text::nameOf makes of its words. `text` is what the pieces stand on.
QString nameOf(const ArticlePage &page, QStringView text, const Segments &segments, TagId kind);

/// Makes one edit against a page, which has to outlive it.
class Composer
{
public:
    Composer(const ArticlePage &page, const QString &action, const By &by)
        : m_before(page)
        , m_by(by)
        , m_edit({action, by.coder, {}})
    {
    }

    const ArticlePage &page() const { return m_before; }

    /// The entity that the name means in this article (ArticlePage::entityCalled), else the one elsewhere if
    /// one is given, else a new one.
    EntityId entity(const QString &name, TagId kind, EntityId elsewhere = {});
    /// A new one, whatever is known.
    EntityId newEntity(const QString &name, TagId kind);
    /// The source that this coder has for the entity or label in this article, made if there is none.
    SourceId source(EntityId entity, const QString &label);

    template <typename Value>
    void add(Value value)
    {
        m_edit.change.add(std::move(value));
    }

    template <typename Value>
    void update(const Value &before, const Value &after)
    {
        m_edit.change.update(before, after);
    }

    /// Stamps the annotation as changed now, if it is.
    void updateAnnotation(const Annotation &before, Annotation after);

    /// Of values that stand on different texts, which tell of a change even where they look alike.
    template <typename Value>
    void replace(const Value &before, const Value &after)
    {
        m_edit.change.deltas.append(Delta<Value>{before, after});
    }

    template <typename Value>
    void remove(const Value &value)
    {
        m_edit.change.remove(value);
    }

    /// Takes away those of the sources and entities that this edit leaves without any use, then hands the
    /// edit over.
    Edit done(const QSet<SourceId> &maybeSources, const QSet<EntityId> &maybeEntities);
    Edit done() { return done({}, {}); }

private:
    template <typename Value>
    void dropValuesOf(QSet<EntityId> &named);

    const ArticlePage &m_before;
    By m_by;
    Edit m_edit;
};

} // namespace model::edits
