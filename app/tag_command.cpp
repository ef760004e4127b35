// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/open_project.h"
#include "model/error.h"
#include "model/project/coder_rules.h"
#include "model/project/edits.h"
#include "model/text/offset_map.h"
#include "model/text/snapping.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;
using model::TextRange;

/// Pieces are in code points, as on the command line.
struct TagWish
{
    QString project;
    QString article;
    QString tag;
    QList<TextRange> pieces;
    std::optional<QString> entity;
    QString source;
    QString cue;
    QString coder;
    QString note;
    bool json = false;
};

TextRange pieceOf(const QString &written)
{
    static const QRegularExpression form(u"^(\\d{1,9})-(\\d{1,9})$"_s);
    const auto match = form.match(written);
    if (!match.hasMatch()) {
        throw UsageError{u"--segment needs two numbers such as 120-134, not “%1”."_s.arg(written)};
    }
    return {match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

TagWish wishOf(const Arguments &arguments)
{
    const QStringList operands = arguments.operands(2);
    arguments.require(u"--tag"_s);
    TagWish wish{
        .project = operands[0],
        .article = operands[1],
        .tag = arguments.value(u"--tag"_s),
        .pieces = {},
        .entity = {},
        .source = arguments.value(u"--source"_s),
        .cue = arguments.value(u"--cue"_s),
        .coder = arguments.value(u"--coder"_s),
        .note = arguments.value(u"--note"_s),
        .json = arguments.has(u"--json"_s)};
    if (arguments.has(u"--entity"_s)) {
        wish.entity = arguments.value(u"--entity"_s).trimmed();
        if (wish.entity->isEmpty()) {
            throw UsageError{u"--entity needs a name. Leave it out to take the words themselves."_s};
        }
    }
    const auto start = arguments.number(u"--start"_s);
    const auto end = arguments.number(u"--end"_s);
    if (start.has_value() != end.has_value()) {
        throw UsageError{u"--start and --end go together."_s};
    }
    if (start) {
        wish.pieces.append({*start, *end});
    }
    for (const QString &piece : arguments.values(u"--segment"_s)) {
        wish.pieces.append(pieceOf(piece));
    }
    if (wish.pieces.isEmpty()) {
        throw UsageError{u"“tag” needs a place: --start N --end N, or --segment N-N."_s};
    }
    return wish;
}

/// A claim of many pages would push everything else off the terminal; the JSON has it whole.
QString inOneLine(QString quote)
{
    constexpr qsizetype most = 300;
    if (quote.size() > most) {
        quote = quote.left(model::text::snappedToGraphemes(quote, {most, most}).start) + u" …"_s;
    }
    return quote.replace(u'\n', u' ');
}

/// A range of code points as UTF-16, if people can select it.
TextRange checkedRange(const QString &text, const model::text::OffsetMap &map, TextRange piece)
{
    const QString written = u"%1-%2"_s.arg(piece.start).arg(piece.end);
    if (piece.isEmpty()) {
        throw Error(u"The place %1 is empty: its end must be greater than its start."_s.arg(written));
    }
    if (piece.end > map.codePoints()) {
        throw Error(u"The place %1 lies beyond the article's end; it has %2 characters."_s.arg(
            written, QString::number(map.codePoints())));
    }
    const TextRange range = map.toUtf16(piece);
    const TextRange whole = map.toCodePoints(model::text::snappedToGraphemes(text, range));
    if (whole != piece) {
        throw Error(u"The place %1 begins or ends inside a character; %2-%3 is whole."_s.arg(written)
                        .arg(whole.start)
                        .arg(whole.end));
    }
    if (model::text::trimmed(text, range).isEmpty()) {
        throw Error(u"The place %1 holds only blanks."_s.arg(written));
    }
    return range;
}

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
        m_by = {coder.id, mainRound(), QDateTime::currentMSecsSinceEpoch()};
        m_page = m_project->readPage(summary.article.id, {{coder.id}, {m_by.round}});
        m_map = model::text::OffsetMap(m_page.text);
        const auto [edit, annotation] = tagging();
        stopIfInterrupted();
        if (!known) {
            add(coder);
        }
        m_project->perform(edit);
        report(annotation, coder);
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

    model::RoundId mainRound() const
    {
        const auto &rounds = m_project.snapshot.rounds;
        const auto main = std::find_if(rounds.begin(), rounds.end(), [](const model::Round &round) {
            return round.kind == model::Round::Kind::Main;
        });
        if (main == rounds.end()) {
            throw Error(u"“%1” has no main round to code in."_s.arg(m_wish.project));
        }
        return main->id;
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
    };

    Tagging tagging()
    {
        model::Segments segments;
        for (const TextRange &piece : m_wish.pieces) {
            segments.add(checkedRange(m_page.text, m_map, piece));
        }
        model::Edit edit = model::edits::tag(m_page, segments, m_tag, m_by, m_wish.entity);
        const model::Annotation annotation = noted(edit.change);
        m_page.apply(edit.change);
        if (!m_wish.source.isEmpty() || !m_wish.cue.isEmpty()) {
            edit.change.deltas.append(linked(annotation.id).change.deltas);
        }
        return {edit, annotation};
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

    /// To the person or organization of that name in this article, else to an unnamed source.
    model::Edit linked(model::AnnotationId claim) const
    {
        if (m_wish.source.isEmpty()) {
            return model::edits::changeCue(m_page, claim, {}, m_wish.cue, {}, m_by);
        }
        const model::Codebook &codebook = m_project.snapshot.codebook;
        for (const model::Tag &tag : codebook.tags) {
            const model::Entity *entity = canSpeak(tag) ? m_page.entityNamed(m_wish.source, tag.id) : nullptr;
            if (entity) {
                return model::edits::linkEntity(m_page, claim, entity->id, m_wish.cue, m_by);
            }
        }
        return model::edits::linkLabel(m_page, claim, m_wish.source, m_wish.cue, m_by);
    }

    void report(const model::Annotation &annotation, const model::Coder &coder)
    {
        const QString quote = model::quoteOf(m_page.text, annotation.segments);
        if (!m_wish.json) {
            m_console.print(u"Tagged as %1: %2"_s.arg(m_tag.name, inOneLine(quote)));
            return;
        }
        QJsonArray segments;
        for (const TextRange &piece : m_map.toCodePoints(annotation.segments)) {
            segments.append(QJsonArray{qint64(piece.start), qint64(piece.end)});
        }
        m_console.print(QJsonObject{
            {u"annotation_id"_s, annotation.id.text()},
            {u"article_id"_s, annotation.article.text()},
            {u"tag"_s, m_tag.name},
            {u"segments"_s, segments},
            {u"quote"_s, quote},
            {u"entity_id"_s, annotation.entity.isNull() ? QString() : annotation.entity.text()},
            {u"coder"_s, coder.name}});
    }

    TagWish m_wish;
    Console &m_console;
    OpenProject m_project;
    model::Tag m_tag;
    model::edits::By m_by;
    model::ArticlePage m_page;
    model::text::OffsetMap m_map;
};

} // namespace

Command tagCommand()
{
    return {
        {u"tag"_s,
         u"PROJECT ARTICLE --tag T --start N --end N"_s,
         u"Tag a place in an article, which is named by the beginning of its id or its exact title."_s,
         {{u"--tag"_s, u"T"_s, u"the tag's name"_s},
          {u"--start"_s, u"N"_s, u"where it begins, in Unicode characters from 0"_s},
          {u"--end"_s, u"N"_s, u"where it ends (the character behind it)"_s},
          {u"--segment"_s, u"N-N"_s, u"a piece, or a further one"_s, true},
          {u"--entity"_s, u"NAME"_s, u"whom or what it names; else the words themselves"_s},
          {u"--source"_s, u"NAME"_s,
           u"who says the claim: a person or organization tagged in the article, else an unnamed source"_s},
          {u"--cue"_s, u"TEXT"_s, u"how it is said"_s},
          {u"--coder"_s, u"NAME"_s, u"who tags; else the first coder. A new name is a new coder"_s},
          {u"--note"_s, u"TEXT"_s, u"a note on the annotation"_s},
          {u"--json"_s, {}, u"print the result as one JSON object"_s}},
         u"--json prints {\"annotation_id\", \"article_id\", \"tag\", \"segments\": [[N, N]…], \"quote\", "
         "\"entity_id\", \"coder\"}."_s},
        [](const Arguments &arguments, Console &console) {
            Tagger(wishOf(arguments), console).run();
        }};
}

} // namespace app
