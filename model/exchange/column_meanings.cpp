// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/column_meanings.h"

#include "model/message.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

using Meanings = QHash<QString, ColumnMeaning>;

Meanings articleMeanings()
{
    return {
        {u"article_id"_s, {Message::tr("The article; the same id in every table"), u"id"_s, {}}},
        {u"article_title"_s, {Message::tr("Its title"), u"text"_s, {}}},
        {u"outlet"_s, {Message::tr("Where it was published"), u"text"_s, {}}},
        {u"byline"_s, {Message::tr("Who wrote it, as printed"), u"text"_s, {}}},
        {u"published"_s, {Message::tr("When it was published, ISO 8601"), u"date"_s, {}}},
        {u"url"_s, {Message::tr("Where it can be read"), u"text"_s, {}}},
        {u"language"_s, {Message::tr("Its language, BCP 47"), u"text"_s, {}}},
        {u"characters"_s, {Message::tr("Length of its text"), u"integer"_s, Message::tr("code points")}},
        {u"status"_s,
         {Message::tr("How far this coder is: open, in progress, done or excluded"), u"text"_s, {}}},
        {u"status_reason"_s, {Message::tr("Why the article was excluded"), u"text"_s, {}}},
        {u"text_sha256"_s,
         {Message::tr("SHA-256 of the text in UTF-8, to tell whether it is the same"), u"text"_s, {}}},
        {u"text_file"_s, {Message::tr("The file of the folder that holds the text"), u"text"_s, {}}},
        {u"first_article_id"_s, {Message::tr("The first article that mentions it"), u"id"_s, {}}},
    };
}

Meanings annotationMeanings()
{
    return {
        {u"annotation_id"_s, {Message::tr("The annotation"), u"id"_s, {}}},
        {u"tag"_s, {Message::tr("The tag's short name"), u"text"_s, {}}},
        {u"tag_path"_s, {Message::tr("The tag with its parents: parent/child"), u"text"_s, {}}},
        {u"start"_s,
         {Message::tr("Where it begins in the article's text, from 0"), u"integer"_s,
          Message::tr("code points")}},
        {u"end"_s,
         {Message::tr("Where it ends; the character at this place is not part of it"), u"integer"_s,
          Message::tr("code points")}},
        {u"segments"_s,
         {Message::tr("Its pieces as 12-40;66-90; empty where there is one"), u"text"_s,
          Message::tr("code points")}},
        {u"quote"_s,
         {Message::tr("Its text exactly as in the article, pieces joined with […]"), u"text"_s, {}}},
        {u"context_before"_s, {Message::tr("What stands before it"), u"text"_s, {}}},
        {u"context_after"_s, {Message::tr("What stands after it"), u"text"_s, {}}},
        {u"paragraph"_s,
         {Message::tr("Its paragraph in the whole text, from 1"), u"integer"_s,
          Message::tr("non-blank lines")}},
        {u"sentence"_s,
         {Message::tr("Its sentence in the whole text, from 1"), u"integer"_s, Message::tr("sentences")}},
        {u"part"_s, {Message::tr("headline, byline or body"), u"text"_s, {}}},
        {u"words"_s, {Message::tr("How many words it has"), u"integer"_s, Message::tr("words")}},
        {u"sources"_s, {Message::tr("Who says it, joined with ; "), u"text"_s, {}}},
        {u"cue"_s, {Message::tr("The words that say how it was said"), u"text"_s, {}}},
        {u"note"_s, {Message::tr("The coder's note"), u"text"_s, {}}},
        {u"created"_s, {Message::tr("When it was made, UTC"), u"date"_s, {}}},
        {u"updated"_s, {Message::tr("When it was changed last, UTC"), u"date"_s, {}}},
        {u"coder"_s, {Message::tr("Who coded it"), u"text"_s, {}}},
        {u"coder_kind"_s, {Message::tr("human, machine or consensus"), u"text"_s, {}}},
        {u"round"_s, {Message::tr("The round of coding"), u"text"_s, {}}},
        {u"codebook_version"_s, {Message::tr("The codebook's version it was coded with"), u"integer"_s, {}}},
    };
}

Meanings entityMeanings()
{
    return {
        {u"entity_id"_s, {Message::tr("The person, place or organization"), u"id"_s, {}}},
        {u"entity"_s, {Message::tr("Its name"), u"text"_s, {}}},
        {u"aliases"_s, {Message::tr("Its other names, joined with ; "), u"text"_s, {}}},
        {u"wikidata"_s, {Message::tr("Its Wikidata id"), u"text"_s, {}}},
        {u"description"_s, {Message::tr("What is known of it"), u"text"_s, {}}},
        {u"mentions"_s,
         {Message::tr("How many annotations name it"), u"integer"_s, Message::tr("annotations")}},
        {u"articles"_s, {Message::tr("How many articles name it"), u"integer"_s, Message::tr("articles")}},
        {u"claims"_s,
         {Message::tr("How many claims it is a source of"), u"integer"_s, Message::tr("claims")}},
        {u"words_quoted"_s,
         {Message::tr("Words within quotation marks"), u"integer"_s, Message::tr("words")}},
    };
}

Meanings claimMeanings()
{
    return {
        {u"claim_id"_s, {Message::tr("The claim's annotation"), u"id"_s, {}}},
        {u"claim"_s, {Message::tr("Its text exactly as in the article"), u"text"_s, {}}},
        {u"claim_row"_s,
         {Message::tr("1 on each claim's first row: filter it to count claims"), u"0 or 1"_s, {}}},
        {u"source_number"_s,
         {Message::tr("Which of the claim's sources this row is about, from 1"), u"integer"_s, {}}},
        {u"source_count"_s,
         {Message::tr("How many sources the claim has"), u"integer"_s, Message::tr("sources")}},
        {u"source_mention_id"_s, {Message::tr("The annotation of the source's name"), u"id"_s, {}}},
        {u"source_mention"_s, {Message::tr("That name as it stands in the text"), u"text"_s, {}}},
        {u"source_entity_id"_s, {Message::tr("The source's entity"), u"id"_s, {}}},
        {u"source_entity"_s,
         {Message::tr("The source's name, or how an unnamed one is described"), u"text"_s, {}}},
        {u"source_tag"_s, {Message::tr("The source's kind"), u"text"_s, {}}},
        {u"source_wikidata"_s, {Message::tr("The source's Wikidata id"), u"text"_s, {}}},
        {u"cue_start"_s,
         {Message::tr("Where the cue begins, from 0"), u"integer"_s, Message::tr("code points")}},
        {u"cue_end"_s, {Message::tr("Where the cue ends"), u"integer"_s, Message::tr("code points")}},
    };
}

Meanings linkAndAnswerMeanings()
{
    return {
        {u"relation_id"_s, {Message::tr("The link"), u"id"_s, {}}},
        {u"from_annotation_id"_s, {Message::tr("The claim"), u"id"_s, {}}},
        {u"to_annotation_id"_s,
         {Message::tr("The mention it points to; where the kind is “same”, the claim that is the same"),
          u"id"_s,
          {}}},
        {u"to_entity_id"_s, {Message::tr("The entity it points to"), u"id"_s, {}}},
        {u"source_id"_s, {Message::tr("The source in this article"), u"id"_s, {}}},
        {u"named"_s,
         {Message::tr("1 if the source is an entity of the project, 0 if it is only described"),
          u"0 or 1"_s,
          {}}},
        {u"first_paragraph"_s,
         {Message::tr("The paragraph in which it is first named or quoted"), u"integer"_s,
          Message::tr("non-blank lines")}},
        {u"variable"_s, {Message::tr("The variable's short name"), u"text"_s, {}}},
        {u"value_label"_s, {Message::tr("What people read of the answer"), u"text"_s, {}}},
        {u"missing"_s,
         {Message::tr("1 if the answer says why there is none, such as “not stated”"), u"0 or 1"_s, {}}},
        {u"basis"_s,
         {Message::tr("What the answer rests on: self-described, stated, looked up or inferred"),
          u"text"_s,
          {}}},
    };
}

Meanings otherMeanings()
{
    return {
        {u"kind"_s, {Message::tr("What the row is about"), u"text"_s, {}}},
        {u"id"_s, {Message::tr("The tag, variable or option"), u"id"_s, {}}},
        {u"name"_s, {Message::tr("Its short name"), u"text"_s, {}}},
        {u"parent"_s, {Message::tr("The short name of what it belongs to"), u"text"_s, {}}},
        {u"level"_s,
         {Message::tr("A variable's level of measurement; of a tag: entity (its annotations name somebody or "
                      "something), claim (they can have sources) or plain"),
          u"text"_s,
          {}}},
        {u"value"_s,
         {Message::tr("The answer, as a code; of a variable what it is asked of, of an option its code"),
          u"text"_s,
          {}}},
        {u"label"_s, {Message::tr("What people read"), u"text"_s, {}}},
        {u"color"_s, {Message::tr("Its colour, #rrggbb"), u"text"_s, {}}},
        {u"shortcut"_s, {Message::tr("Its key"), u"text"_s, {}}},
        {u"definition"_s, {Message::tr("What it means"), u"text"_s, {}}},
        {u"include"_s, {Message::tr("When to use it"), u"text"_s, {}}},
        {u"exclude"_s, {Message::tr("When not to"), u"text"_s, {}}},
        {u"example"_s, {Message::tr("An example"), u"text"_s, {}}},
        {u"position"_s, {Message::tr("Its place in the order"), u"integer"_s, {}}},
        {u"version"_s, {Message::tr("The codebook's version"), u"integer"_s, {}}},
        {u"retired"_s, {Message::tr("1 if the tag is kept but offered no more"), u"0 or 1"_s, {}}},
        {u"number"_s, {Message::tr("The edit; rows of one edit share it"), u"integer"_s, {}}},
        {u"at"_s, {Message::tr("When, UTC"), u"date"_s, {}}},
        {u"action"_s, {Message::tr("What was done"), u"text"_s, {}}},
        {u"undoes"_s, {Message::tr("The number of the edit that this one took back"), u"integer"_s, {}}},
        {u"batch"_s, {Message::tr("The import it belongs to"), u"id"_s, {}}},
        {u"subject"_s, {Message::tr("What kind of thing was changed"), u"text"_s, {}}},
        {u"subject_id"_s, {Message::tr("Which one"), u"id"_s, {}}},
        {u"before"_s, {Message::tr("How it was, as JSON like “after”; empty if it was new"), u"text"_s, {}}},
        {u"after"_s,
         {Message::tr("How it is then, as JSON; empty if it was removed. An annotation without a coder is by "
                      "the edit's "
                      "coder, one without “updated” is as it was made"),
          u"text"_s,
          {}}},
    };
}

/// Made anew each time, as the language may have changed.
Meanings meanings()
{
    Meanings joined = articleMeanings();
    joined.insert(annotationMeanings());
    joined.insert(entityMeanings());
    joined.insert(claimMeanings());
    joined.insert(linkAndAnswerMeanings());
    joined.insert(otherMeanings());
    return joined;
}

} // namespace

ColumnMeaning columnMeaning(const QString &column)
{
    if (column.startsWith(u"n."_s)) {
        return {
            Message::tr("How many annotations have the tag %1").arg(column.mid(2)), u"integer"_s,
            Message::tr("annotations")};
    }
    if (column.startsWith(u"has."_s)) {
        return {Message::tr("1 if any annotation has the tag %1").arg(column.mid(4)), u"0 or 1"_s, {}};
    }
    const qsizetype dot = column.indexOf(u'.');
    const QString prefix = column.left(dot);
    if (dot > 0 && prefix == u"basis"_s) {
        return {Message::tr("What the answer to “%1” rests on").arg(column.mid(dot + 1)), u"text"_s, {}};
    }
    if (dot > 0 && QStringList{u"var"_s, u"entity"_s, u"source"_s, u"article"_s}.contains(prefix)) {
        return {Message::tr("The answer to the variable “%1”").arg(column.mid(dot + 1)), u"text"_s, {}};
    }
    return meanings().value(column);
}

} // namespace model::exchange
