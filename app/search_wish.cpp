// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_wish.h"

#include "app/names.h"
#include "model/error.h"
#include "model/project/meant_name.h"
#include "model/storage/search_rows.h"

#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace model::search;
using model::Error;
using Where = Condition::Where;
using Of = Condition::Of;

const std::array<std::pair<QString, By>, 3> &ways()
{
    static const std::array<std::pair<QString, By>, 3> all{
        {{u"--beginnings"_s, By::Beginnings}, {u"--parts"_s, By::Parts}, {u"--regex"_s, By::Expression}}};
    return all;
}

/// The option for a condition, and the help for it.
struct Place
{
    Condition condition;
    Option option;
};

const QList<Place> &places()
{
    static const QList<Place> all{
        {{Where::Within, Of::Tag},
         {u"--tag"_s, u"T"_s, u"only within annotations of this tag, or a tag below it"_s}},
        {{Where::Outside, Of::Tag},
         {u"--outside-tag"_s, u"T"_s, u"only where no annotation of this tag is"_s}},
        {{Where::ArticlesWithout, Of::Tag},
         {u"--without-tag"_s, u"T"_s, u"only in articles without an annotation of this tag"_s}},
        {{Where::Within, Of::Entity},
         {u"--entity"_s, u"NAME"_s, u"only within mentions of this person, place or organization"_s}},
        {{Where::Outside, Of::Entity},
         {u"--outside-entity"_s, u"NAME"_s, u"only where no mention of it is"_s}},
        {{Where::ArticlesWithout, Of::Entity},
         {u"--without-entity"_s, u"NAME"_s, u"only in articles that do not mention it"_s}},
        {{Where::Within, Of::Claims}, {u"--claim"_s, {}, u"only within claims"_s}},
        {{Where::Outside, Of::Claims}, {u"--outside-claim"_s, {}, u"only where no claim is"_s}},
        {{Where::ArticlesWithout, Of::Claims},
         {u"--without-claim"_s, {}, u"only in articles without claims"_s}},
        {{Where::Within, Of::ClaimsOf},
         {u"--claim-of"_s, u"NAME"_s, u"only within claims whose source this is"_s}},
        {{Where::Outside, Of::ClaimsOf},
         {u"--outside-claim-of"_s, u"NAME"_s, u"only where none of them is"_s}},
        {{Where::ArticlesWithout, Of::ClaimsOf},
         {u"--without-claim-of"_s, u"NAME"_s, u"only in articles in which this is no source"_s}},
    };
    return all;
}

[[noreturn]] void refuseBoth(const QString &one, const QString &other)
{
    throw UsageError{u"%1 and %2 exclude each other. Choose one."_s.arg(one, other)};
}

By wayOf(const Arguments &arguments)
{
    std::optional<By> chosen;
    QString first;
    for (const auto &[option, way] : ways()) {
        if (arguments.has(option) && chosen) {
            refuseBoth(first, option);
        }
        if (arguments.has(option)) {
            chosen = way;
            first = option;
        }
    }
    return chosen.value_or(By::WholeWords);
}

/// Of each kind of mark at most one; those of different kinds hold together.
QList<WishedCondition> wishedConditions(const Arguments &arguments)
{
    QList<WishedCondition> wished;
    QStringList options;
    for (const Place &place : places()) {
        if (!arguments.has(place.option.name)) {
            continue;
        }
        for (qsizetype i = 0; i < wished.size(); ++i) {
            if (wished[i].condition.of == place.condition.of) {
                refuseBoth(options[i], place.option.name);
            }
        }
        const QString name = arguments.value(place.option.name).simplified();
        if (name.isEmpty() && !place.option.value.isEmpty()) {
            throw UsageError{u"%1 needs a name."_s.arg(place.option.name)};
        }
        wished.append({place.condition, name});
        options.append(place.option.name);
    }
    return wished;
}

void refuseUnfitting(const SearchWish &wish, const Arguments &arguments)
{
    if (arguments.has(u"--limit"_s) && wish.request.limit == 0) {
        throw UsageError{u"--limit needs a whole number from 1."_s};
    }
    if (wish.isSure && wish.tagAs.isEmpty()) {
        throw UsageError{u"--yes belongs to --tag-as."_s};
    }
    if (arguments.has(u"--coder"_s) && wish.conditions.isEmpty() && wish.tagAs.isEmpty()) {
        throw UsageError{
            u"--coder says whose annotations count for --tag, --entity, --claim and the like, and who tags "
            "with --tag-as."_s};
    }
    if (const std::optional<QString> mistake = mistakeOf(wish.request)) {
        throw UsageError{*mistake};
    }
}

model::TagId tagIn(const model::Codebook &codebook, const QString &name)
{
    if (const model::Tag *tag = codebook.named(name)) {
        return tag->id;
    }
    QStringList names;
    for (const model::Tag &tag : codebook.tags) {
        names.append(tag.name);
    }
    throw Error(u"There is no tag “%1”. There are: %2."_s.arg(name, names.join(u", "_s)));
}

/// An unnamed source is told by its words, where nobody has that name.
void settleSource(
    Condition &condition, const QString &name, const OpenProject &project, const model::NameIndex &names)
{
    const model::MeantName meant = model::meantName(names, project.snapshot.codebook, name);
    condition.entity = meant.entity;
    if (!meant.entity.isNull()) {
        return;
    }
    if (!model::storage::SearchRows(project->database()).hasUnnamedSource(name)) {
        throw Error(meant.why);
    }
    condition.label = name;
}

} // namespace

QList<Option> searchOptions()
{
    QList<Option> options{
        {u"--beginnings"_s, {}, u"words that begin so; else whole words only"_s},
        {u"--parts"_s, {}, u"also within words, as an Arabic word behind its prepositions"_s},
        {u"--regex"_s, {}, u"the query is a regular expression (of Perl's kind), within one paragraph"_s},
        {u"--case"_s, {}, u"tell upper case from lower case"_s},
        {u"--diacritics"_s, {}, u"tell é from e, and Arabic vowel signs; a regular expression always does"_s},
        {u"--context"_s, u"N"_s, u"characters to either side; else 60"_s},
        {u"--limit"_s, u"N"_s, u"only the first N hits"_s}};
    for (const Place &place : places()) {
        options.append(place.option);
    }
    return options
        + QList<Option>{
            {u"--coder"_s, u"NAME"_s,
             u"only this coder's annotations count for these; with --tag-as, who tags"_s},
            {u"--tag-as"_s, u"T"_s,
             u"say how many hits would be given this tag; with --yes, give it to them"_s},
            {u"--yes"_s, {}, u"tag the hits, all as one step"_s},
            {u"--header"_s, {}, u"print the names of the columns first"_s},
            {u"--json"_s, {}, u"print the hits as one JSON object"_s}};
}

SearchWish searchWishOf(const Arguments &arguments)
{
    const QStringList operands = arguments.operands(2);
    SearchWish wish;
    wish.project = operands[0];
    wish.request.text = operands[1];
    wish.request.by = wayOf(arguments);
    wish.request.keepCase = arguments.has(u"--case"_s);
    wish.request.keepMarks = arguments.has(u"--diacritics"_s);
    wish.conditions = wishedConditions(arguments);
    constexpr qint64 most = std::numeric_limits<int>::max();
    wish.request.context =
        static_cast<int>(std::min(most, arguments.number(u"--context"_s).value_or(Request().context)));
    wish.request.limit = arguments.number(u"--limit"_s).value_or(0);
    wish.coder = arguments.value(u"--coder"_s);
    wish.tagAs = arguments.value(u"--tag-as"_s);
    wish.isSure = arguments.has(u"--yes"_s);
    wish.header = arguments.has(u"--header"_s);
    wish.json = arguments.has(u"--json"_s);
    refuseUnfitting(wish, arguments);
    return wish;
}

QList<Condition> conditionsOf(const QList<WishedCondition> &wished, const OpenProject &project)
{
    std::optional<model::NameIndex> names;
    QList<Condition> conditions;
    for (const WishedCondition &one : wished) {
        Condition condition = one.condition;
        if (!names && (condition.of == Of::Entity || condition.of == Of::ClaimsOf)) {
            names = namesOf(project);
        }
        switch (condition.of) {
        case Of::Tag:
            condition.tag = tagIn(project.snapshot.codebook, one.name);
            break;
        case Of::Claims:
            break;
        case Of::Entity:
            condition.entity = findEntity(project, *names, one.name);
            break;
        case Of::ClaimsOf:
            settleSource(condition, one.name, project, *names);
            break;
        }
        conditions.append(condition);
    }
    return conditions;
}

} // namespace app
