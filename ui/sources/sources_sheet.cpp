// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_sheet.h"

#include "model/storage/last_answers.h"
#include "ui/panel/marks.h"
#include "ui/panel/tag_label.h"
#include "ui/panel/variable_label.h"

#include <QFont>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using model::exchange::CellPlace;
using Level = model::Variable::Level;
using Subject = model::Variable::Subject;

bool isAsked(const model::Variable &variable)
{
    return !variable.retired && (variable.subject == Subject::Source || variable.subject == Subject::Entity);
}

/// Where the source comes first in the text: by its mentions, else by its claims.
qsizetype firstPlace(const model::ArticlePage &page, const model::Source &source)
{
    qsizetype first = page.text.size();
    for (const model::Annotation &annotation : page.annotations) {
        if (!source.entity.isNull() && annotation.entity == source.entity) {
            first = std::min(first, annotation.segments.extent().start);
        }
    }
    for (const model::Relation &relation : page.relations) {
        if (relation.source == source.id && first == page.text.size()) {
            const model::Segments pieces = page.piecesOf(relation.claim);
            first = pieces.isEmpty() ? first : std::min(first, pieces.extent().start);
        }
    }
    return first;
}

} // namespace

SourcesSheet::SourcesSheet(QObject *parent)
    : CellTable(parent)
{
}

const model::ArticlePage *SourcesSheet::page() const
{
    return m_project ? m_project->page() : nullptr;
}

bool SourcesSheet::isWritable() const
{
    return page() && m_project->readOnlyReason().isEmpty();
}

void SourcesSheet::showPage(model::Project *project)
{
    m_project = project;
    m_suggestions.clear();
    m_suggestedFor = {};
    pageChanged();
}

/// While the sources are the same, what is being typed in a cell must stay.
void SourcesSheet::pageChanged()
{
    const QList<model::SourceId> rows = m_rows;
    const QList<model::Variable> variables = m_variables;
    readRows();
    if (rows == m_rows && variables == m_variables) {
        if (!m_rows.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
    } else {
        const QList<model::SourceId> newRows = std::exchange(m_rows, rows);
        const QList<model::Variable> newVariables = std::exchange(m_variables, variables);
        beginResetModel();
        m_rows = newRows;
        m_variables = newVariables;
        endResetModel();
    }
    askForSuggestions();
}

void SourcesSheet::readRows()
{
    m_rows.clear();
    m_claims.clear();
    m_variables.clear();
    const model::ArticlePage *open = page();
    if (!open) {
        return;
    }
    const QList<model::Variable> &all = m_project->codebook().variables;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_variables), isAsked);
    std::stable_sort(m_variables.begin(), m_variables.end(), [](const auto &a, const auto &b) {
        return a.subject == Subject::Source && b.subject != Subject::Source;
    });
    for (const model::Relation &relation : open->relations) {
        m_claims[relation.source] += relation.source.isNull() ? 0 : 1;
    }
    std::vector<std::pair<qsizetype, model::SourceId>> places;
    for (const model::Source &source : open->sources) {
        places.emplace_back(firstPlace(*open, source), source.id);
    }
    std::sort(places.begin(), places.end());
    for (const auto &[place, id] : places) {
        m_rows.append(id);
    }
}

/// Of those who have spoken in other articles, what was said of them in the last.
void SourcesSheet::askForSuggestions()
{
    const model::ArticlePage *open = page();
    const bool isAsked = open && m_suggestedFor == open->article.id && m_suggestedRows == m_rows;
    if (!open || m_rows.isEmpty() || isAsked) {
        return;
    }
    m_suggestedFor = open->article.id;
    m_suggestedRows = m_rows;
    m_project->read<model::storage::LastAnswers>(
        this,
        [article = open->article.id, visible = open->visible](model::storage::Store &store) {
            return model::storage::lastAnswers(store, article, visible);
        },
        [this, article = open->article.id](const model::storage::LastAnswers &answers) {
            if (m_suggestedFor == article && !m_rows.isEmpty()) {
                m_suggestions = answers;
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            }
        });
}

model::SourceId SourcesSheet::sourceAt(int row) const
{
    return m_rows.value(row);
}

QString SourcesSheet::nameAt(int row) const
{
    const model::ArticlePage *open = page();
    return open ? open->sourceName(open->sources.value(m_rows.value(row))) : QString();
}

int SourcesSheet::claimsOf(model::SourceId source) const
{
    return m_claims.value(source);
}

/// Behind those of the variables comes the column of claims.
const model::Variable *SourcesSheet::variableOf(int column) const
{
    return column >= 0 && column < m_variables.size() ? &m_variables[column] : nullptr;
}

/// Of an entity nothing is asked that its kind has not.
std::optional<model::AnswerSubject> SourcesSheet::subjectOf(int row, const model::Variable &variable) const
{
    const model::ArticlePage *open = page();
    if (!open || row < 0 || row >= m_rows.size()) {
        return std::nullopt;
    }
    const model::Source source = open->sources.value(m_rows[row]);
    if (variable.subject == Subject::Source) {
        return source.id;
    }
    const auto entity = open->entities.constFind(source.entity);
    const bool isAskedOfIt =
        entity != open->entities.cend() && m_project->codebook().asksOf(variable, entity->tag);
    return isAskedOfIt ? std::optional<model::AnswerSubject>(source.entity) : std::nullopt;
}

QString SourcesSheet::shown(const model::Variable &variable, const model::VariableValue &value) const
{
    if (!value.names.isNull()) {
        return page()->entities.value(value.names).name;
    }
    const model::VariableOption *option = variable.option(value.value);
    return option ? labelOf(*option) : value.value;
}

QString SourcesSheet::textAt(const CellPlace &place) const
{
    const model::Variable *variable = variableOf(place.column);
    if (!variable) {
        return place.row < m_rows.size() ? QString::number(claimsOf(m_rows[place.row])) : QString();
    }
    const auto subject = subjectOf(place.row, *variable);
    if (!subject) {
        return {};
    }
    const QUuid uuid = std::visit([](const auto &id) { return id.uuid; }, *subject);
    const model::VariableValue *value = page()->values.answer(uuid, variable->id);
    return value ? shown(*variable, *value) : QString();
}

QString SourcesSheet::suggestionAt(const CellPlace &place) const
{
    const model::Variable *variable = variableOf(place.column);
    const model::ArticlePage *open = page();
    if (!variable || !open || variable->subject != Subject::Source || !textAt(place).isEmpty()) {
        return {};
    }
    const model::Source source = open->sources.value(m_rows.value(place.row));
    const QString value = m_suggestions.value({source.entity.uuid, variable->id.uuid});
    const model::VariableOption *option = variable->option(value);
    return option ? labelOf(*option) : value;
}

int SourcesSheet::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourcesSheet::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_variables.size()) + 1;
}

QVariant SourcesSheet::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !page()) {
        return {};
    }
    const CellPlace place{index.row(), index.column()};
    const QString text = textAt(place);
    const QString suggestion = text.isEmpty() ? suggestionAt(place) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return suggestion.isEmpty() ? text : tr("%1?").arg(suggestion);
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return suggestion.isEmpty()
            ? text
            : tr("In the last article: %1. Ctrl+Enter takes that over.").arg(suggestion);
    case Qt::TextAlignmentRole:
        return variableOf(index.column()) ? QVariant() : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("empty") : text;
    case Qt::FontRole: {
        QFont font;
        font.setItalic(!suggestion.isEmpty());
        return font;
    }
    default:
        return {};
    }
}

bool SourcesSheet::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    give({{{index.row(), index.column()}, value.toString()}});
    return true;
}

QVariant SourcesSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(marks::inBounds(nameAt(section)))
                                                                  : QVariant();
    }
    const model::Variable *variable = variableOf(section);
    if (role == Qt::DisplayRole) {
        return variable ? labelOf(*variable) : tr("Claims");
    }
    if (role == Qt::ToolTipRole) {
        return variable ? definitionOf(*variable) : tr("How many claims of this article are theirs");
    }
    return {};
}

Qt::ItemFlags SourcesSheet::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = CellTable::flags(index);
    const model::Variable *variable = variableOf(index.column());
    const bool isEditable = isWritable() && variable && subjectOf(index.row(), *variable);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace ui
