// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tag_wish.h"

#include "model/project/name_length.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::TextRange;

TextRange pieceOf(const QString &written)
{
    static const QRegularExpression form(u"^(\\d{1,9})-(\\d{1,9})$"_s);
    const auto match = form.match(written);
    if (!match.hasMatch()) {
        throw UsageError{u"--segment needs two numbers such as 120-134, not “%1”."_s.arg(written)};
    }
    return {match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

QList<TextRange> piecesOf(const Arguments &arguments)
{
    QList<TextRange> pieces;
    const auto start = arguments.number(u"--start"_s);
    const auto end = arguments.number(u"--end"_s);
    if (start.has_value() != end.has_value()) {
        throw UsageError{u"--start and --end go together."_s};
    }
    if (start) {
        pieces.append({*start, *end});
    }
    for (const QString &piece : arguments.values(u"--segment"_s)) {
        pieces.append(pieceOf(piece));
    }
    if (pieces.isEmpty()) {
        throw UsageError{u"“tag” needs a place: --start N --end N, or --segment N-N."_s};
    }
    return pieces;
}

/// Not what only changes other letters, such as accents and marks of direction.
bool canBeSeen(QChar unit)
{
    return unit.isSurrogate() || (unit.isPrint() && !unit.isMark() && !unit.isSpace());
}

/// In one line; empty where the option is not there.
QString nameOf(const Arguments &arguments, const QString &option, const QString &otherwise)
{
    const QString name = arguments.value(option).simplified();
    if (arguments.has(option) && name.isEmpty()) {
        throw UsageError{u"%1 needs a name. Leave it out %2."_s.arg(option, otherwise)};
    }
    if (!name.isEmpty() && !std::any_of(name.cbegin(), name.cend(), canBeSeen)) {
        throw UsageError{u"%1 needs a name that can be seen. This one has only marks and signs that are "
                         "not shown."_s.arg(option)};
    }
    if (name.size() > model::longestNameGiven) {
        throw UsageError{u"%1 has %2 characters, and a name has at most %3."_s.arg(
            option, QString::number(name.size()), QString::number(model::longestNameGiven))};
    }
    return name;
}

} // namespace

TagWish tagWishOf(const Arguments &arguments)
{
    const QStringList operands = arguments.operands(2);
    arguments.require(u"--tag"_s);
    TagWish wish{
        .project = operands[0],
        .article = operands[1],
        .tag = arguments.value(u"--tag"_s),
        .pieces = {},
        .entity = {},
        .source = nameOf(arguments, u"--source"_s, u"where nobody is known to say it"_s),
        .cue = arguments.value(u"--cue"_s),
        .coder = arguments.value(u"--coder"_s),
        .note = arguments.value(u"--note"_s),
        .json = arguments.has(u"--json"_s)};
    if (const QString name = nameOf(arguments, u"--entity"_s, u"to take the words themselves"_s);
        !name.isEmpty()) {
        wish.entity = name;
    }
    wish.pieces = piecesOf(arguments);
    return wish;
}

Usage tagUsage()
{
    return {
        u"tag"_s,
        u"PROJECT ARTICLE --tag T --start N --end N"_s,
        u"Tag a place in an article, which is named by the beginning of its id or its exact title."_s,
        {{u"--tag"_s, u"T"_s, u"the tag's name"_s},
         {u"--start"_s, u"N"_s, u"where it begins, in Unicode characters from 0"_s},
         {u"--end"_s, u"N"_s, u"where it ends (the character behind it)"_s},
         {u"--segment"_s, u"N-N"_s, u"a piece, or a further one"_s, true},
         {u"--entity"_s, u"NAME"_s, u"whom or what it names, or an id; else the words themselves"_s},
         {u"--source"_s, u"NAME"_s,
          u"who says the claim, or an id: a known person or organization, else an unnamed source"_s},
         {u"--cue"_s, u"TEXT"_s, u"how it is said"_s},
         {u"--coder"_s, u"NAME"_s, u"who tags; else the first coder. A new name is a new coder"_s},
         {u"--note"_s, u"TEXT"_s, u"a note on the annotation"_s},
         {u"--json"_s, {}, u"print the result as one JSON object"_s}},
        u"A name means whom it means in this article, by its name or another name of it; else whom it means "
        "in the other\narticles, if it is a full name or an acronym and only one is called so; else somebody "
        "new. What it came to is told.\nThe beginning of an id (eight signs or more) means that one in any "
        "case.\n\n"
        "--json prints {\"annotation_id\", \"article_id\", \"tag\", \"segments\": [[N, N]…], \"quote\", "
        "\"entity_id\", \"coder\", \"entity\",\n\"entity_is_new\", \"source\", \"source_entity_id\"}."_s};
}

} // namespace app
