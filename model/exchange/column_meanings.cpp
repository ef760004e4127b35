// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/column_meanings.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

using Meanings = QHash<QString, ColumnMeaning>;

Meanings articleMeanings()
{
    return {
        {u"article_id"_s, {u"The article; the same id in every table"_s, u"id"_s, {}}},
        {u"article_title"_s, {u"Its title"_s, u"text"_s, {}}},
        {u"outlet"_s, {u"Where it was published"_s, u"text"_s, {}}},
        {u"byline"_s, {u"Who wrote it, as printed"_s, u"text"_s, {}}},
        {u"published"_s, {u"When it was published, ISO 8601"_s, u"date"_s, {}}},
        {u"url"_s, {u"Where it can be read"_s, u"text"_s, {}}},
        {u"language"_s, {u"Its language, BCP 47"_s, u"text"_s, {}}},
        {u"characters"_s, {u"Length of its text"_s, u"integer"_s, u"code points"_s}},
        {u"status"_s, {u"How far this coder is: open, in progress, done or excluded"_s, u"text"_s, {}}},
        {u"status_reason"_s, {u"Why the article was excluded"_s, u"text"_s, {}}},
        {u"text_sha256"_s,
         {u"SHA-256 of the text in UTF-8, to tell whether it is the same"_s, u"text"_s, {}}},
        {u"text_file"_s, {u"The file of the folder that holds the text"_s, u"text"_s, {}}},
        {u"first_article_id"_s, {u"The first article that mentions it"_s, u"id"_s, {}}},
    };
}

Meanings annotationMeanings()
{
    return {
        {u"annotation_id"_s, {u"The annotation"_s, u"id"_s, {}}},
        {u"tag"_s, {u"The tag's short name"_s, u"text"_s, {}}},
        {u"tag_path"_s, {u"The tag with its parents: parent/child"_s, u"text"_s, {}}},
        {u"start"_s, {u"Where it begins in the article's text, from 0"_s, u"integer"_s, u"code points"_s}},
        {u"end"_s,
         {u"Where it ends; the character at this place is not part of it"_s, u"integer"_s, u"code points"_s}},
        {u"segments"_s,
         {u"Its pieces as 12-40;66-90; empty where there is one"_s, u"text"_s, u"code points"_s}},
        {u"quote"_s, {u"Its text exactly as in the article, pieces joined with […]"_s, u"text"_s, {}}},
        {u"context_before"_s, {u"What stands before it"_s, u"text"_s, {}}},
        {u"context_after"_s, {u"What stands after it"_s, u"text"_s, {}}},
        {u"paragraph"_s, {u"Its paragraph in the whole text, from 1"_s, u"integer"_s, u"non-blank lines"_s}},
        {u"sentence"_s, {u"Its sentence in the whole text, from 1"_s, u"integer"_s, u"sentences"_s}},
        {u"part"_s, {u"headline, byline or body"_s, u"text"_s, {}}},
        {u"words"_s, {u"How many words it has"_s, u"integer"_s, u"words"_s}},
        {u"sources"_s, {u"Who says it, joined with ; "_s, u"text"_s, {}}},
        {u"cue"_s, {u"The words that say how it was said"_s, u"text"_s, {}}},
        {u"note"_s, {u"The coder's note"_s, u"text"_s, {}}},
        {u"created"_s, {u"When it was made, UTC"_s, u"date"_s, {}}},
        {u"updated"_s, {u"When it was changed last, UTC"_s, u"date"_s, {}}},
        {u"coder"_s, {u"Who coded it"_s, u"text"_s, {}}},
        {u"coder_kind"_s, {u"human, machine or consensus"_s, u"text"_s, {}}},
        {u"round"_s, {u"The round of coding"_s, u"text"_s, {}}},
        {u"codebook_version"_s, {u"The codebook's version it was coded with"_s, u"integer"_s, {}}},
    };
}

Meanings entityMeanings()
{
    return {
        {u"entity_id"_s, {u"The person, place or organization"_s, u"id"_s, {}}},
        {u"entity"_s, {u"Its name"_s, u"text"_s, {}}},
        {u"aliases"_s, {u"Its other names, joined with ; "_s, u"text"_s, {}}},
        {u"wikidata"_s, {u"Its Wikidata id"_s, u"text"_s, {}}},
        {u"description"_s, {u"What is known of it"_s, u"text"_s, {}}},
        {u"mentions"_s, {u"How many annotations name it"_s, u"integer"_s, u"annotations"_s}},
        {u"articles"_s, {u"How many articles name it"_s, u"integer"_s, u"articles"_s}},
        {u"claims"_s, {u"How many claims it is a source of"_s, u"integer"_s, u"claims"_s}},
        {u"words_quoted"_s, {u"Words within quotation marks"_s, u"integer"_s, u"words"_s}},
    };
}

Meanings claimMeanings()
{
    return {
        {u"claim_id"_s, {u"The claim's annotation"_s, u"id"_s, {}}},
        {u"claim"_s, {u"Its text exactly as in the article"_s, u"text"_s, {}}},
        {u"claim_row"_s, {u"1 on each claim's first row: filter it to count claims"_s, u"0 or 1"_s, {}}},
        {u"source_number"_s, {u"Which of the claim's sources this row is about, from 1"_s, u"integer"_s, {}}},
        {u"source_count"_s, {u"How many sources the claim has"_s, u"integer"_s, u"sources"_s}},
        {u"source_mention_id"_s, {u"The annotation of the source's name"_s, u"id"_s, {}}},
        {u"source_mention"_s, {u"That name as it stands in the text"_s, u"text"_s, {}}},
        {u"source_entity_id"_s, {u"The source's entity"_s, u"id"_s, {}}},
        {u"source_entity"_s, {u"The source's name, or how an unnamed one is described"_s, u"text"_s, {}}},
        {u"source_tag"_s, {u"The source's kind"_s, u"text"_s, {}}},
        {u"source_wikidata"_s, {u"The source's Wikidata id"_s, u"text"_s, {}}},
        {u"cue_start"_s, {u"Where the cue begins, from 0"_s, u"integer"_s, u"code points"_s}},
        {u"cue_end"_s, {u"Where the cue ends"_s, u"integer"_s, u"code points"_s}},
    };
}

Meanings otherMeanings()
{
    return {
        {u"relation_id"_s, {u"The link"_s, u"id"_s, {}}},
        {u"from_annotation_id"_s, {u"The claim"_s, u"id"_s, {}}},
        {u"to_annotation_id"_s, {u"The mention it points to"_s, u"id"_s, {}}},
        {u"to_entity_id"_s, {u"The entity it points to"_s, u"id"_s, {}}},
        {u"kind"_s, {u"What the row is about"_s, u"text"_s, {}}},
        {u"id"_s, {u"The tag, variable or option"_s, u"id"_s, {}}},
        {u"name"_s, {u"Its short name"_s, u"text"_s, {}}},
        {u"parent"_s, {u"The short name of what it belongs to"_s, u"text"_s, {}}},
        {u"level"_s,
         {u"A variable's level of measurement; of a tag: entity (its annotations name somebody or something), claim (they can have sources) or plain"_s,
          u"text"_s,
          {}}},
        {u"value"_s, {u"An option's code"_s, u"text"_s, {}}},
        {u"label"_s, {u"What people read"_s, u"text"_s, {}}},
        {u"color"_s, {u"Its colour, #rrggbb"_s, u"text"_s, {}}},
        {u"shortcut"_s, {u"Its key"_s, u"text"_s, {}}},
        {u"definition"_s, {u"What it means"_s, u"text"_s, {}}},
        {u"include"_s, {u"When to use it"_s, u"text"_s, {}}},
        {u"exclude"_s, {u"When not to"_s, u"text"_s, {}}},
        {u"example"_s, {u"An example"_s, u"text"_s, {}}},
        {u"position"_s, {u"Its place in the order"_s, u"integer"_s, {}}},
        {u"version"_s, {u"The codebook's version"_s, u"integer"_s, {}}},
        {u"retired"_s, {u"1 if the tag is kept but offered no more"_s, u"0 or 1"_s, {}}},
        {u"number"_s, {u"The edit; rows of one edit share it"_s, u"integer"_s, {}}},
        {u"at"_s, {u"When, UTC"_s, u"date"_s, {}}},
        {u"action"_s, {u"What was done"_s, u"text"_s, {}}},
        {u"undoes"_s, {u"The number of the edit that this one took back"_s, u"integer"_s, {}}},
        {u"batch"_s, {u"The import it belongs to"_s, u"id"_s, {}}},
        {u"subject"_s, {u"What kind of thing was changed"_s, u"text"_s, {}}},
        {u"subject_id"_s, {u"Which one"_s, u"id"_s, {}}},
        {u"before"_s, {u"How it was, as JSON like “after”; empty if it was new"_s, u"text"_s, {}}},
        {u"after"_s,
         {u"How it is then, as JSON; empty if it was removed. An annotation without a coder is by the edit's "
          "coder, one without “updated” is as it was made"_s,
          u"text"_s,
          {}}},
    };
}

const Meanings &meanings()
{
    static const Meanings all = [] {
        Meanings joined = articleMeanings();
        joined.insert(annotationMeanings());
        joined.insert(entityMeanings());
        joined.insert(claimMeanings());
        joined.insert(otherMeanings());
        return joined;
    }();
    return all;
}

} // namespace

ColumnMeaning columnMeaning(const QString &column)
{
    if (column.startsWith(u"n."_s)) {
        return {u"How many annotations have the tag %1"_s.arg(column.mid(2)), u"integer"_s, u"annotations"_s};
    }
    if (column.startsWith(u"has."_s)) {
        return {u"1 if any annotation has the tag %1"_s.arg(column.mid(4)), u"0 or 1"_s, {}};
    }
    return meanings().value(column);
}

} // namespace model::exchange
