// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_entity.h"

#include "model/project/composer.h"

using namespace Qt::StringLiterals;

namespace model::edits {

Edit renameEntity(const ArticlePage &page, EntityId id, const QString &name, const By &by)
{
    Composer composer(page, u"rename entity"_s, by);
    const Entity before = page.entities.value(id);
    const QString wanted = name.simplified();
    if (before.id.isNull() || wanted.isEmpty() || before.name == wanted) {
        return composer.done();
    }
    const Entity *known = page.entityNamed(wanted, before.tag);
    if (!known) {
        Entity after = before;
        after.name = wanted;
        composer.update(before, after);
        return composer.done();
    }
    for (const Annotation &annotation : page.annotations) {
        if (annotation.entity == id) {
            Annotation after = annotation;
            after.entity = known->id;
            composer.updateAnnotation(annotation, after);
        }
    }
    QSet<SourceId> emptied;
    for (const Source &source : page.sources) {
        if (source.entity != id) {
            continue;
        }
        const SourceId target = composer.source(known->id, source.label);
        for (const Relation &relation : page.relations) {
            if (relation.source == source.id) {
                Relation moved = relation;
                moved.source = target;
                composer.update(relation, moved);
            }
        }
        emptied.insert(source.id);
    }
    return composer.done(emptied, {id});
}

Edit changeEntityNote(const ArticlePage &page, EntityId id, const QString &note, const By &by)
{
    Composer composer(page, u"entity note"_s, by);
    const auto before = page.entities.constFind(id);
    if (before != page.entities.cend()) {
        Entity after = *before;
        after.note = note.trimmed();
        composer.update(*before, after);
    }
    return composer.done();
}

} // namespace model::edits
