// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/answers_loading.h"

#include "model/exchange/codebook_rules.h"
#include "model/project/answer_reading.h"
#include "model/project/meant_name.h"
#include "model/reading/normalise.h"
#include "model/storage/enum_words.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

using storage::AnsweredSubject;
using Basis = VariableValue::Basis;
using Subject = Variable::Subject;

Basis basisOf(const AnswerRow &row)
{
    const QString wanted = row.basis->simplified().toLower().replace(u'_', u' ');
    QStringList words;
    for (const Basis basis :
         {Basis::None, Basis::SelfDescribed, Basis::Stated, Basis::LookedUp, Basis::Inferred}) {
        const QString word = storage::word(basis);
        if (word == wanted || QString(word).replace(u'-', u' ') == QString(wanted).replace(u'-', u' ')) {
            return basis;
        }
        words += word.isEmpty() ? QStringList() : QStringList(word);
    }
    throw RowError{
        row.line,
        u"“%1” is nothing an answer rests on. There are: %2."_s.arg(*row.basis, words.join(u", "_s))};
}

/// A value about the subject, still without an answer.
VariableValue emptyValue(const Variable &variable, const AnsweredSubject &about)
{
    VariableValue value;
    value.variable = variable.id;
    value.article = about.article;
    value.coder = about.coder;
    value.round = about.round;
    if (const auto *annotation = std::get_if<AnnotationId>(&about.subject)) {
        value.annotation = *annotation;
    } else if (const auto *source = std::get_if<SourceId>(&about.subject)) {
        value.source = *source;
    } else if (const auto *entity = std::get_if<EntityId>(&about.subject)) {
        value.entity = *entity;
    }
    return value;
}

/// But for when it was said.
bool saysTheSame(const std::optional<VariableValue> &one, const std::optional<VariableValue> &other)
{
    if (!one || !other) {
        return !one && !other;
    }
    return one->value == other->value && one->names == other->names && one->basis == other->basis
        && one->note == other->note;
}

} // namespace

AnswersLoading::AnswersLoading(
    storage::Store &store, const storage::Snapshot &snapshot, const NameIndex &names, const edits::By &by,
    bool clears)
    : m_snapshot(snapshot)
    , m_names(names)
    , m_by(by)
    , m_clears(clears)
    , m_finder(store, snapshot, names, by)
    , m_stored(store)
{
}

const Variable &AnswersLoading::variableOf(const AnswerRow &row) const
{
    const Variable *variable = m_snapshot.codebook.variableNamed(row.variable);
    if (!variable) {
        QStringList names;
        for (const Variable &known : m_snapshot.codebook.variables) {
            names += known.retired ? QStringList() : QStringList(known.name);
        }
        throw RowError{
            row.line,
            (row.variable.isEmpty() ? u"it names no variable%1. There are: %2."_s
                                    : u"there is no variable “%1”. There are: %2."_s)
                .arg(row.variable, names.join(u", "_s))};
    }
    return *variable;
}

void AnswersLoading::refuseUnasked(
    const AnswerRow &row, const Variable &variable, const AnsweredSubject &about) const
{
    const bool isAnnotation = std::holds_alternative<AnnotationId>(about.subject);
    const bool fits = variable.subject == Subject::Article ? std::holds_alternative<ArticleId>(about.subject)
        : variable.subject == Subject::Source              ? std::holds_alternative<SourceId>(about.subject)
        : variable.subject == Subject::Entity              ? std::holds_alternative<EntityId>(about.subject)
                                                           : isAnnotation;
    const Tag *tag = m_snapshot.codebook.find(about.tag);
    const bool isAsked = fits && (!tag || m_snapshot.codebook.asksOf(variable, tag->id));
    if (!isAsked) {
        const QString what = tag ? u" (%1)"_s.arg(tag->name) : QString();
        throw RowError{row.line, u"“%1” is not asked of “%2”%3."_s.arg(variable.name, about.name, what)};
    }
}

/// An answer that is a name of the project. An organization goes before others of its name.
void AnswersLoading::readName(const AnswerRow &row, VariableValue &value) const
{
    const Codebook &codebook = m_snapshot.codebook;
    const auto isOrganization = [&codebook](const Tag &tag) {
        return codebook.isOrganization(tag.id);
    };
    MeantName meant = meantName(m_names, codebook, row.value, isOrganization, NearNames::Untold);
    if (meant.entity.isNull() && !meant.isUnclear) {
        meant = meantName(m_names, codebook, row.value, near());
    }
    if (meant.entity.isNull()) {
        throw RowError{row.line, meant.why};
    }
    value.names = meant.entity;
}

VariableValue AnswersLoading::answered(
    const AnswerRow &row, const Variable &variable, const AnsweredSubject &about,
    const std::optional<VariableValue> &before) const
{
    VariableValue after = before ? *before : emptyValue(variable, about);
    after.value.clear();
    after.names = {};
    const ReadAnswer read = readAnswer(variable, row.value, before ? before->value : QString());
    if (variable.level == Variable::Level::Entity && read.value.isEmpty()) {
        readName(row, after);
    } else {
        if (read.value.isEmpty()) {
            throw RowError{
                row.line,
                read.why.isEmpty() ? u"“%1” is no answer to “%2”."_s.arg(row.value, variable.name)
                                   : read.why};
        }
        after.value = read.value;
    }
    after.basis = row.basis ? basisOf(row) : after.basis;
    after.note = row.note ? reading::normalise(*row.note).text.trimmed() : after.note;
    return after;
}

/// Nobody reads further hints, and each takes a look at every name.
NearNames AnswersLoading::near() const
{
    constexpr qsizetype mostHints = 10;
    return m_refused < mostHints ? NearNames::Told : NearNames::Untold;
}

TakenAnswer AnswersLoading::take(const AnswerRow &row)
{
    try {
        return takenOf(row);
    } catch (RowError &error) {
        ++m_refused;
        constexpr qsizetype longest = 1000; // it repeats what a cell says, which may be a whole file
        if (error.why.size() > longest) {
            error.why = error.why.left(longest) + u'…';
        }
        throw;
    }
}

TakenAnswer AnswersLoading::takenOf(const AnswerRow &row)
{
    const Variable &variable = variableOf(row);
    TakenAnswer taken{&variable, m_finder.find(row, variable, near()), {}, {}};
    refuseUnasked(row, variable, taken.about);
    taken.before = m_stored.answer(taken.about, variable.id);
    const bool isEmpty = row.value.trimmed().isEmpty();
    if (isEmpty) {
        taken.after = m_clears ? std::nullopt : taken.before;
    } else {
        taken.after = answered(row, variable, taken.about, taken.before);
    }
    const bool changes = !saysTheSame(taken.before, taken.after);
    if (changes && taken.after && variable.retired) {
        throw RowError{row.line, u"the variable “%1” is retired and is asked no more."_s.arg(variable.name)};
    }
    const Cell cell{taken.about.id(), variable.id.uuid, taken.about.coder.uuid, taken.about.round.uuid};
    const auto said = m_said.find(cell);
    if (said != m_said.end() && !saysTheSame(said->second.after, taken.after)) {
        throw RowError{
            row.line,
            u"line %1 answers “%2” about “%3” in another way."_s.arg(
                QString::number(said->second.line), variable.name, taken.about.name)};
    }
    if (said == m_said.end()) {
        m_said.emplace(cell, Said{row.line, taken.after});
        note(taken);
    } else {
        ++m_count.unchanged;
    }
    return taken;
}

void AnswersLoading::note(const TakenAnswer &taken)
{
    if (saysTheSame(taken.before, taken.after)) {
        ++m_count.unchanged;
        return;
    }
    ++(taken.before ? taken.after ? m_count.changed : m_count.cleared : m_count.added);
    std::optional<VariableValue> after = taken.after;
    if (after) {
        after->id = taken.before ? taken.before->id : ValueId::make();
        after->updated = m_by.at;
    }
    m_change.deltas += edits::changeValue(taken.before, after, m_by).change.deltas;
}

Edit AnswersLoading::edit() const
{
    return {m_change.deltas.size() > 1 ? u"set values"_s : u"set value"_s, m_by.coder, m_change};
}

} // namespace model::exchange
