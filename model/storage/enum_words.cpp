// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/enum_words.h"

#include <array>

namespace model::storage {

namespace {

using Word = QLatin1StringView;

constexpr std::array coderKinds{Word("human"), Word("machine"), Word("consensus")};
constexpr std::array roundKinds{
    Word("main"), Word("pilot"), Word("training"), Word("reliability"), Word("repeat")};
constexpr std::array tagRoles{Word("plain"), Word("entity"), Word("claim")};
constexpr std::array relationKinds{Word("source")};
constexpr std::array codingStatuses{Word("done"), Word("excluded")};
constexpr std::array variableSubjects{
    Word("article"), Word("annotation"), Word("claim"), Word("entity"), Word("source")};
constexpr std::array variableLevels{Word("nominal"), Word("ordinal"), Word("interval"), Word("ratio"),
                                    Word("text"),    Word("date"),    Word("choices"),  Word("entity")};
constexpr std::array valueBases{
    Word(""), Word("self-described"), Word("stated"), Word("looked up"), Word("inferred")};
constexpr std::array dismissalKinds{Word("mention"), Word("quotation"), Word("double")};
constexpr std::array parts{Word("headline"), Word("byline"), Word("body")};

template <size_t Size>
size_t indexOf(const std::array<Word, Size> &words, QStringView word)
{
    for (size_t i = 0; i < Size; ++i) {
        if (word == words[i]) {
            return i;
        }
    }
    return 0;
}

} // namespace

QLatin1StringView word(Coder::Kind kind)
{
    return coderKinds[static_cast<size_t>(kind)];
}

QLatin1StringView word(Round::Kind kind)
{
    return roundKinds[static_cast<size_t>(kind)];
}

QLatin1StringView word(Tag::Role role)
{
    return tagRoles[static_cast<size_t>(role)];
}

QLatin1StringView word(Relation::Kind kind)
{
    return relationKinds[static_cast<size_t>(kind)];
}

QLatin1StringView word(Coding::Status status)
{
    return codingStatuses[static_cast<size_t>(status)];
}

QLatin1StringView word(Variable::Subject subject)
{
    return variableSubjects[static_cast<size_t>(subject)];
}

QLatin1StringView word(Variable::Level level)
{
    return variableLevels[static_cast<size_t>(level)];
}

QLatin1StringView word(VariableValue::Basis basis)
{
    return valueBases[static_cast<size_t>(basis)];
}

QLatin1StringView word(Dismissal::Kind kind)
{
    return dismissalKinds[static_cast<size_t>(kind)];
}

QLatin1StringView word(text::Part part)
{
    return parts[static_cast<size_t>(part)];
}

Coder::Kind coderKind(QStringView word)
{
    return static_cast<Coder::Kind>(indexOf(coderKinds, word));
}

Round::Kind roundKind(QStringView word)
{
    return static_cast<Round::Kind>(indexOf(roundKinds, word));
}

Tag::Role tagRole(QStringView word)
{
    return static_cast<Tag::Role>(indexOf(tagRoles, word));
}

Coding::Status codingStatus(QStringView word)
{
    return static_cast<Coding::Status>(indexOf(codingStatuses, word));
}

Variable::Subject variableSubject(QStringView word)
{
    return static_cast<Variable::Subject>(indexOf(variableSubjects, word));
}

Variable::Level variableLevel(QStringView word)
{
    return static_cast<Variable::Level>(indexOf(variableLevels, word));
}

VariableValue::Basis valueBasis(QStringView word)
{
    return static_cast<VariableValue::Basis>(indexOf(valueBases, word));
}

Dismissal::Kind dismissalKind(QStringView word)
{
    return static_cast<Dismissal::Kind>(indexOf(dismissalKinds, word));
}

} // namespace model::storage
