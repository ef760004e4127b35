// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/codebook_rules.h"

#include "model/project/name_length.h"
#include "model/project/standard_variables.h"
#include "model/project/tag_rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

std::optional<Tag::Role> roleOf(const QString &word)
{
    if (word == "plain"_L1) {
        return Tag::Role::Plain;
    }
    if (word == "entity"_L1) {
        return Tag::Role::Entity;
    }
    return word == "claim"_L1 ? std::optional(Tag::Role::Claim) : std::nullopt;
}

} // namespace

CodebookRules::CodebookRules(QList<CodebookRow> rows, bool hasKeys)
    : m_rows(std::move(rows))
    , m_hasKeys(hasKeys)
{
}

Codebook CodebookRules::codebook()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        settle(m_rows[i], int(i));
    }
    chooseColors();
    linkParents();
    refuseCycles();
    QList<Tag> tags;
    for (const CodebookRow &row : std::as_const(m_rows)) {
        tags.append(row.tag);
    }
    // As the project will have them, whatever the order of the file.
    std::stable_sort(
        tags.begin(), tags.end(), [](const Tag &a, const Tag &b) { return a.position < b.position; });
    return {inTreeOrder(tags), standardVariables(tags)};
}

void CodebookRules::settle(CodebookRow &row, int place)
{
    settleName(row);
    m_byName.insert(row.tag.name.toCaseFolded(), place);
    settleId(row);
    settleRole(row);
    settleKey(row);
    checkColor(row);
    row.tag.position = row.position.value_or(place);
    if (row.tag.label.trimmed().isEmpty()) {
        const Tag *known = m_standard.named(row.tag.name);
        row.tag.label = known ? known->label : row.tag.name;
    }
}

void CodebookRules::settleName(const CodebookRow &row)
{
    const QString &name = row.tag.name;
    for (const QString &written : {name, row.tag.label}) {
        if (const QString excess = excessOfName(written); !excess.isEmpty()) {
            throw RowError{row.line, excess};
        }
    }
    if (name.isEmpty()) {
        throw RowError{row.line, u"the tag has no name."_s};
    }
    if (!isTagName(name)) {
        throw RowError{
            row.line,
            u"“%1” is no short name. It takes letters, digits and _; words for people go into the column "
            "“label”."_s.arg(name)};
    }
    if (const auto same = m_byName.constFind(name.toCaseFolded()); same != m_byName.cend()) {
        throw RowError{
            row.line,
            u"the name “%1” is in line %2 already; names must differ in more than upper and lower case."_s
                .arg(name, QString::number(m_rows[*same].line))};
    }
}

void CodebookRules::settleId(CodebookRow &row)
{
    if (row.id.isEmpty()) {
        row.tag.id = TagId::make();
        return;
    }
    const auto id = TagId::fromText(row.id);
    if (!id || id->text() != row.id.toLower()) {
        throw RowError{
            row.line,
            u"“%1” is no id. It must be as an export wrote it; leave it empty to get a new one."_s.arg(
                row.id)};
    }
    if (m_ids.contains(*id)) {
        throw RowError{row.line, u"the id “%1” stands in two rows. Leave it empty in one."_s.arg(row.id)};
    }
    m_ids.insert(*id);
    row.tag.id = *id;
}

void CodebookRules::settleRole(CodebookRow &row) const
{
    const Tag *known = m_standard.named(row.tag.name);
    const auto role = row.level.isEmpty() ? (known ? known->role : Tag::Role::Plain) : roleOf(row.level);
    if (!role) {
        throw RowError{row.line, u"the level of a tag is entity, claim or plain, not “%1”."_s.arg(row.level)};
    }
    row.tag.role = *role;
}

void CodebookRules::settleKey(CodebookRow &row)
{
    Tag &tag = row.tag;
    const Tag *known = m_standard.named(tag.name);
    if (known && !m_hasKeys) {
        tag.shortcut = known->shortcut;
    }
    // The window offers no retired tag, so their keys are free.
    if (tag.shortcut.isEmpty() || tag.retired) {
        return;
    }
    if (!isTagKey(tag.shortcut)) {
        throw RowError{row.line, u"a tag's key is one letter, not “%1”."_s.arg(tag.shortcut)};
    }
    const QString key = tag.shortcut.toUpper();
    if (reservedKeys.contains(key)) {
        throw RowError{
            row.line,
            u"the key “%1” does something else in the window. Choose another letter than %2."_s.arg(
                key,
                QStringList(reservedKeys.toString().split(QString(), Qt::SkipEmptyParts)).join(u", "_s))};
    }
    if (m_keys.contains(key)) {
        throw RowError{
            row.line, u"the key “%1” belongs to “%2” already. Choose another one."_s.arg(key, m_keys[key])};
    }
    m_keys.insert(key, tag.name);
}

void CodebookRules::checkColor(const CodebookRow &row)
{
    static const QRegularExpression form(u"^#[0-9A-Fa-f]{6}$"_s);
    if (row.tag.color.isEmpty()) {
        return;
    }
    if (!form.match(row.tag.color).hasMatch()) {
        throw RowError{
            row.line, u"“%1” is no colour. It is written as #rrggbb, such as #2f6fde."_s.arg(row.tag.color)};
    }
    m_colors.insert(row.tag.color.toLower());
}

void CodebookRules::chooseColors()
{
    const auto colors = tagColors();
    qsizetype next = 0;
    for (CodebookRow &row : m_rows) {
        const Tag *known = m_standard.named(row.tag.name);
        if (known && row.tag.color.isEmpty()) {
            row.tag.color = known->color;
            m_colors.insert(known->color);
        }
    }
    for (CodebookRow &row : m_rows) {
        if (!row.tag.color.isEmpty()) {
            continue;
        }
        const auto isTaken = [&](qsizetype at) {
            return m_colors.contains(colors[size_t(at)]);
        };
        while (next < qsizetype(colors.size()) && isTaken(next)) {
            ++next;
        }
        row.tag.color = colors[size_t(next++) % colors.size()];
    }
}

void CodebookRules::linkParents()
{
    for (CodebookRow &row : m_rows) {
        if (row.parent.isEmpty()) {
            continue;
        }
        const auto parent = m_byName.constFind(row.parent.toCaseFolded());
        if (parent == m_byName.cend()) {
            throw RowError{
                row.line,
                u"its parent “%1” is not in the file. Add a row for it, or leave the parent out."_s.arg(
                    row.parent)};
        }
        row.tag.parent = m_rows[*parent].tag.id;
    }
}

void CodebookRules::refuseCycles() const
{
    QSet<qsizetype> sound;
    for (qsizetype start = 0; start < m_rows.size(); ++start) {
        QList<qsizetype> way;
        QSet<qsizetype> passed;
        for (qsizetype at = start; at >= 0 && !sound.contains(at); at = parentOf(at)) {
            if (passed.contains(at)) {
                throw cycle(way.mid(way.indexOf(at)) + QList{at});
            }
            way.append(at);
            passed.insert(at);
        }
        sound.unite(passed);
    }
}

/// The place of a row's parent; -1 at the top.
qsizetype CodebookRules::parentOf(qsizetype place) const
{
    const QString &parent = m_rows[place].parent;
    return parent.isEmpty() ? -1 : m_byName.value(parent.toCaseFolded());
}

RowError CodebookRules::cycle(const QList<qsizetype> &way) const
{
    QStringList names;
    for (const qsizetype place : way) {
        names.append(m_rows[place].tag.name);
    }
    return {
        m_rows[way.first()].line,
        u"the tag stands below itself (%1). Leave one of these parents out."_s.arg(names.join(u" → "_s))};
}

} // namespace model::exchange
