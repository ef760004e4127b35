// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/codebook_variables.h"

#include "model/project/name_length.h"
#include "model/project/tag_rules.h"
#include "model/storage/enum_words.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

constexpr std::array subjects{
    Variable::Subject::Article, Variable::Subject::Annotation, Variable::Subject::Claim,
    Variable::Subject::Entity, Variable::Subject::Source};
constexpr std::array levels{Variable::Level::Nominal, Variable::Level::Ordinal, Variable::Level::Interval,
                            Variable::Level::Ratio,   Variable::Level::Text,    Variable::Level::Date,
                            Variable::Level::Choices, Variable::Level::Entity};

/// The one that a row calls by its word; the error names those there are.
template <typename Kinds>
auto wordIn(const Kinds &kinds, const VariableRow &row, const QString &word, const QString &what)
{
    QStringList words;
    for (const auto kind : kinds) {
        words.append(QString(storage::word(kind)));
        if (words.last() == word) {
            return kind;
        }
    }
    throw RowError{row.line, u"%1 “%2” is not known. There are: %3."_s.arg(what, word, words.join(u", "_s))};
}

/// Before any other rule, for the errors of the others tell the name.
void refuseLong(const VariableRow &row)
{
    for (const QString &name : {row.name, row.value, row.label}) {
        if (const QString excess = excessOfName(name); !excess.isEmpty()) {
            throw RowError{row.line, excess};
        }
    }
}

/// As a column's name, and a cell in which codes are joined with ';', need it.
void refuseBadName(const VariableRow &row, const QString &name)
{
    if (!isTagName(name)) {
        throw RowError{
            row.line,
            u"“%1” cannot be the name of a variable or option. Use letters, digits and _ only."_s.arg(name)};
    }
}

class Variables
{
public:
    explicit Variables(const QList<Tag> &tags)
        : m_tags(tags)
    {
    }

    void add(const VariableRow &row)
    {
        refuseLong(row);
        refuseBadName(row, row.name);
        if (m_byName.contains(row.name.toCaseFolded())) {
            throw RowError{row.line, u"the variable “%1” is there twice. Rename one."_s.arg(row.name)};
        }
        Variable variable;
        variable.id = idOf<VariableId>(row);
        variable.name = row.name;
        variable.label = row.label.isEmpty() ? row.name : row.label;
        variable.level = wordIn(levels, row, row.level.isEmpty() ? u"nominal"_s : row.level, u"the level"_s);
        variable.subject = wordIn(
            subjects, row, row.value.isEmpty() ? u"claim"_s : row.value, u"what the variable is asked of,"_s);
        variable.tag = tagOf(row);
        variable.definition = row.definition;
        variable.position = row.position.value_or(int(m_variables.size()));
        variable.retired = row.retired;
        m_byName.insert(row.name.toCaseFolded(), m_variables.size());
        m_variables.append(variable);
    }

    void addOption(const VariableRow &row)
    {
        refuseLong(row);
        const QString code = row.value.isEmpty() ? row.name : row.value;
        refuseBadName(row, code);
        const auto place = m_byName.constFind(row.parent.toCaseFolded());
        if (place == m_byName.cend()) {
            throw RowError{
                row.line,
                u"the option “%1” belongs to the variable “%2”, which has no row."_s.arg(code, row.parent)};
        }
        Variable &variable = m_variables[*place];
        if (m_codes.contains({*place, code})) {
            throw RowError{
                row.line,
                u"the variable “%1” has the option “%2” twice. Leave one."_s.arg(variable.name, code)};
        }
        m_codes.insert({*place, code});
        variable.options.append(
            {idOf<OptionId>(row), code, row.label.isEmpty() ? code : row.label, row.level == "missing"_L1,
             row.retired});
    }

    QList<Variable> inOrder() &&
    {
        std::stable_sort(m_variables.begin(), m_variables.end(), [](const Variable &a, const Variable &b) {
            return a.position < b.position;
        });
        return std::move(m_variables);
    }

private:
    template <typename Some>
    Some idOf(const VariableRow &row)
    {
        const Some id = Some::fromText(row.id).value_or(Some());
        if (!row.id.isEmpty() && (id.isNull() || m_ids.contains(id.uuid))) {
            throw RowError{
                row.line, u"“%1” is no id of its own. Empty the cell and one is made."_s.arg(row.id)};
        }
        m_ids.insert(id.uuid);
        return id.isNull() ? Some::make() : id;
    }

    TagId tagOf(const VariableRow &row) const
    {
        for (const Tag &tag : m_tags) {
            if (!row.parent.isEmpty() && tag.name.compare(row.parent, Qt::CaseInsensitive) == 0) {
                return tag.id;
            }
        }
        if (!row.parent.isEmpty()) {
            throw RowError{
                row.line,
                u"the variable “%1” is asked of the tag “%2”, which has no row."_s.arg(row.name, row.parent)};
        }
        return {};
    }

    const QList<Tag> &m_tags;
    QList<Variable> m_variables;
    QHash<QString, qsizetype> m_byName;
    QSet<std::pair<qsizetype, QString>> m_codes; ///< of the options, with the places of their variables
    QSet<QUuid> m_ids;
};

} // namespace

QList<Variable> variablesOf(const QList<VariableRow> &rows, const QList<Tag> &tags)
{
    Variables variables(tags);
    for (const VariableRow &row : rows) {
        if (!row.isOption) {
            variables.add(row);
        }
    }
    for (const VariableRow &row : rows) {
        if (row.isOption) {
            variables.addOption(row);
        }
    }
    return std::move(variables).inOrder();
}

} // namespace model::exchange
