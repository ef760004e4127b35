// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "app/tag_hits.h"
#include "app/tag_names.h"
#include "app/tag_place.h"
#include "app/tag_wish.h"
#include "model/error.h"
#include "model/project/coder_rules.h"
#include "model/project/edits.h"

#include <QDateTime>
#include <QJsonArray>

#include <variant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;
using model::TextRange;

class Tagger
{
public:
    Tagger(TagWish wish, Console &console)
        : m_wish(std::move(wish))
        , m_console(console)
        , m_project(openForWriting(m_wish.project, console))
        , m_tag(findTag())
    {
    }

    void run()
    {
        const auto &summary = findArticle(m_project.snapshot, m_wish.article);
        const auto known = findCoder(m_project.snapshot, m_wish.coder);
        const model::Coder coder = known ? *known : newCoder();
        m_by = {coder.id, mainRoundOf(m_project.snapshot), QDateTime::currentMSecsSinceEpoch()};
        m_page = m_project->readPage(summary.article.id, {{coder.id}, {m_by.round}});
        m_map = model::text::OffsetMap(m_page.text);
        m_names.emplace(m_project, m_page);
        const Tagging made = tagging();
        stopIfInterrupted();
        if (!known) {
            add(coder);
        }
        m_project->perform(made.edit);
        m_wish.json ? printJson(made, coder) : print(made);
    }

private:
    model::Tag findTag() const
    {
        const model::Codebook &codebook = m_project.snapshot.codebook;
        if (const model::Tag *tag = codebook.named(m_wish.tag)) {
            if (tag->retired) {
                throw Error(
                    u"The tag “%1” is retired and is given no more. Choose another one."_s.arg(tag->name));
            }
            if (tag->role != model::Tag::Role::Claim && !(m_wish.source + m_wish.cue).isEmpty()) {
                throw Error(u"Only claims have a source; “%1” is not a claim's tag."_s.arg(tag->name));
            }
            if (tag->role != model::Tag::Role::Entity && m_wish.entity) {
                throw Error(u"“%1” does not name an entity; leave --entity out."_s.arg(tag->name));
            }
            return *tag;
        }
        QStringList names;
        for (const model::Tag &tag : codebook.tags) {
            if (!tag.retired) {
                names.append(tag.name);
            }
        }
        throw Error(u"There is no tag “%1”. There are: %2."_s.arg(m_wish.tag, names.join(u", "_s)));
    }

    model::Coder newCoder() const
    {
        if (m_wish.coder.isEmpty()) {
            throw Error(u"“%1” has no human coder. Name one: --coder NAME."_s.arg(m_wish.project));
        }
        model::Coder coder;
        coder.id = model::CoderId::make();
        coder.name = checkedCoderName(m_wish.coder);
        coder.initials = model::freeInitials(m_project.snapshot.coders, coder.name);
        coder.color = model::freeCoderColor(m_project.snapshot.coders);
        return coder;
    }

    void add(const model::Coder &coder)
    {
        model::Change change;
        change.add(coder);
        const auto &others = m_project.snapshot.coders;
        m_project->perform({u"add coder"_s, others.isEmpty() ? coder.id : others.first().id, change});
    }

    struct Tagging
    {
        model::Edit edit;
        model::Annotation annotation;
        std::optional<MentionedEntity> mentioned;
        std::optional<model::Entity> speaker;
        QStringList told; ///< whom the names came to mean
    };

    Tagging tagging()
    {
        model::Segments segments;
        for (const TextRange &piece : m_wish.pieces) {
            segments.add(checkedRange(m_page.text, m_map, piece));
        }
        Tagging made;
        made.edit = m_tag.role == model::Tag::Role::Entity
            ? m_names->tag(segments, m_tag, m_by, m_wish.entity)
            : model::edits::tag(m_page, segments, m_tag, m_by);
        made.annotation = noted(made.edit.change);
        made.mentioned = mentionedBy(made.edit, m_page, m_project);
        if (made.mentioned) {
            made.told.append(m_names->told(made.mentioned->entity, made.mentioned->isNew));
        }
        if (!m_wish.source.isEmpty() || !m_wish.cue.isEmpty()) {
            link(made);
        }
        return made;
    }

    /// The new annotation, with its note put in.
    model::Annotation noted(model::Change &change) const
    {
        for (model::AnyDelta &delta : change.deltas) {
            if (auto *added = std::get_if<model::Delta<model::Annotation>>(&delta)) {
                added->after->note = m_wish.note;
                return *added->after;
            }
        }
        throw Error(u"This place has that tag already. Nothing was changed."_s);
    }

    /// To the person or organization whom the name means, else to an unnamed source.
    void link(Tagging &made)
    {
        const model::AnnotationId claim = made.annotation.id;
        if (!m_wish.source.isEmpty()) {
            made.speaker = m_names->speaker(m_wish.source);
            made.told.append(m_names->toldSource(m_wish.source, made.speaker));
        }
        m_page.apply(made.edit.change);
        if (made.speaker) {
            m_page.entities.insert(made.speaker->id, *made.speaker);
        }
        const model::Edit edit = m_wish.source.isEmpty()
            ? model::edits::changeCue(m_page, claim, {}, m_wish.cue, {}, m_by)
            : made.speaker ? model::edits::linkEntity(m_page, claim, made.speaker->id, m_wish.cue, m_by)
                           : model::edits::linkLabel(m_page, claim, m_wish.source, m_wish.cue, m_by);
        made.edit.change.deltas.append(edit.change.deltas);
    }

    void print(const Tagging &made)
    {
        const QString quote = model::quoteOf(m_page.text, made.annotation.segments);
        m_console.print(u"Tagged as %1: %2"_s.arg(m_tag.name, quoteInOneLine(quote)));
        for (const QString &told : made.told) {
            m_console.note(told);
        }
    }

    void printJson(const Tagging &made, const model::Coder &coder)
    {
        QJsonArray segments;
        for (const TextRange &piece : m_map.toCodePoints(made.annotation.segments)) {
            segments.append(QJsonArray{qint64(piece.start), qint64(piece.end)});
        }
        m_console.print(QJsonObject{
            {u"annotation_id"_s, made.annotation.id.text()},
            {u"article_id"_s, made.annotation.article.text()},
            {u"tag"_s, m_tag.name},
            {u"segments"_s, segments},
            {u"quote"_s, model::quoteOf(m_page.text, made.annotation.segments)},
            {u"entity_id"_s, made.mentioned ? made.mentioned->entity.id.text() : QString()},
            {u"entity"_s, made.mentioned ? made.mentioned->entity.name : QString()},
            {u"entity_is_new"_s, made.mentioned && made.mentioned->isNew},
            {u"source"_s, made.speaker ? made.speaker->name : m_wish.source},
            {u"source_entity_id"_s, made.speaker ? made.speaker->id.text() : QString()},
            {u"coder"_s, coder.name}});
    }

    TagWish m_wish;
    Console &m_console;
    OpenProject m_project;
    model::Tag m_tag;
    model::edits::By m_by;
    model::ArticlePage m_page;
    model::text::OffsetMap m_map;
    std::optional<TagNames> m_names;
};

} // namespace

Command tagCommand()
{
    return {tagUsage(), [](const Arguments &arguments, Console &console) {
                Tagger(tagWishOf(arguments), console).run();
            }};
}

} // namespace app
