// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_coding.h"

#include "model/text/snapping.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;
using namespace model;

RandomCoding::RandomCoding(Random &random)
    : m_random(random)
    , m_codebook(project.store().snapshot().codebook)
    , m_by{{}, project.round(), 1'700'000'000'000}
{
    coders = {project.coder(), project.addCoder(u"Second"_s)};
    for (int i = 0; i < 5; ++i) {
        const QString text = m_random.textOf(
            {u"Ana ", u"Tom ", u"Graz ", u"“We wait,” ", u"said ", u"of the Union. ", u"🌊 ", u"«Sí» ",
             u"رُقيّة ", u"“No ”\n"},
            60);
        articles.append(project.add(u"Article %1"_s.arg(i), text));
    }
    for (const Article &article : articles) {
        const int first = m_random.below(2);
        for (const int one : {first, 1 - first}) {
            if (m_random.below(4) != 0) {
                code(article.id, coders.at(one));
            }
        }
    }
}

ArticlePage RandomCoding::page(ArticleId article, CoderId coder)
{
    return project.store().readPage(article, {{coder}, {}});
}

CoderId RandomCoding::firstCoderOf(ArticleId article)
{
    CoderId first;
    qint64 earliest = 0;
    for (const CoderId &coder : coders) {
        const ArticlePage seen = page(article, coder);
        for (const Annotation &annotation : seen.annotations) {
            if (first.isNull() || annotation.created < earliest) {
                first = coder;
                earliest = annotation.created;
            }
        }
    }
    return first;
}

void RandomCoding::code(ArticleId article, CoderId coder)
{
    m_by.coder = coder;
    for (int i = 4 + m_random.below(20); i > 0; --i) {
        m_by.at += 1000;
        const Edit edit = anyEdit(page(article, coder));
        if (!edit.change.isEmpty()) {
            project.store().perform(edit);
        }
    }
}

Edit RandomCoding::anyEdit(const ArticlePage &page)
{
    const AnnotationId claim = anyOf(page, Tag::Role::Claim);
    const AnnotationId name = anyOf(page, Tag::Role::Entity);
    if (claim.isNull() || name.isNull()) {
        return tagSomething(page);
    }
    const QString cue = m_random.below(2) == 0 ? u"said"_s : QString();
    const QList<Relation> relations = page.relationsOf(claim);
    switch (m_random.below(9)) {
    case 0:
    case 1:
        return edits::linkSource(page, claim, name, cue, {}, m_by);
    case 2:
        return edits::linkLabel(page, claim, u"a docker"_s, cue, m_by);
    case 3:
        return edits::changeCue(page, claim, {}, u"of the Union"_s, {}, m_by);
    case 4:
        return edits::changeTag(
            page, claim, m_codebook.tags.at(m_random.below(m_codebook.tags.size())), m_by);
    case 5:
        return relations.isEmpty() ? Edit{} : edits::unlink(page, relations.first().id, m_by);
    case 6:
        return edits::remove(page, {name}, m_by);
    default:
        return tagSomething(page);
    }
}

Edit RandomCoding::tagSomething(const ArticlePage &page)
{
    const qsizetype start = m_random.below(page.text.size() - 1);
    const TextRange range =
        text::snappedToWords(page.text, {start, std::min(start + 1 + m_random.below(20), page.text.size())});
    const Tag &tag = m_codebook.tags.at(m_random.below(m_codebook.tags.size()));
    Edit edit = edits::tag(page, {range}, tag, m_by);
    share(edit);
    return edit;
}

void RandomCoding::share(Edit &edit)
{
    const auto isNew = [](const AnyDelta &any) {
        const auto *delta = std::get_if<Delta<Entity>>(&any);
        return delta && !delta->before;
    };
    const auto made = std::find_if(edit.change.deltas.begin(), edit.change.deltas.end(), isNew);
    if (made == edit.change.deltas.end()) {
        return;
    }
    const Entity entity = *std::get<Delta<Entity>>(*made).after;
    const auto known = std::find_if(m_entities.cbegin(), m_entities.cend(), [&](const Entity &other) {
        return other.name == entity.name && other.tag == entity.tag
            && !project.column(u"SELECT uuid FROM entity WHERE uuid = '%1'"_s.arg(other.id.text())).isEmpty();
    });
    if (known == m_entities.cend()) {
        m_entities.append(entity);
        return;
    }
    edit.change.deltas.erase(made);
    for (AnyDelta &any : edit.change.deltas) {
        if (auto *delta = std::get_if<Delta<Annotation>>(&any)) {
            delta->after->entity = known->id;
        }
    }
}

AnnotationId RandomCoding::anyOf(const ArticlePage &page, Tag::Role role)
{
    QList<AnnotationId> ids;
    for (const Annotation &annotation : page.annotations) {
        if (m_codebook.find(annotation.tag)->role == role) {
            ids.append(annotation.id);
        }
    }
    return ids.isEmpty() ? AnnotationId() : ids.at(m_random.below(ids.size()));
}

} // namespace tests
