// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_variable.h"
#include "model/project/project.h"
#include "ui/cells/cell_table.h"

#include <QHash>

namespace ui {

/// The sources of the open article, a row for each: what is asked of a source in this article and of whom it
/// stands for, and how much it says. What is typed or pasted is understood as an option's label or code, or
/// as a name.
class SourcesSheet final : public CellTable
{
    Q_OBJECT

public:
    explicit SourcesSheet(QObject *parent = nullptr);

    /// Looks at the project until the next call; nullptr shows nothing.
    void showPage(model::Project *project);
    /// Call after the page took the change in.
    void pageChanged();

    model::SourceId sourceAt(int row) const;
    int rowOf(model::SourceId source) const { return static_cast<int>(m_rows.indexOf(source)); }
    QString nameAt(int row) const;
    /// What the last article in which the same speaks says; nothing where the cell has an answer.
    QString suggestionAt(const model::exchange::CellPlace &place) const;

    void give(const QList<model::exchange::PlacedCell> &cells) override;
    QString textAt(const model::exchange::CellPlace &place) const override;
    bool isWritable() const override;
    QString refusalOf(const model::exchange::CellPlace &place, const QString &text) const override;
    QStringList choicesFor(const model::exchange::CellPlace &place, const QString &typed = {}) const override;
    bool takesBeginnings(int column) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// What was understood of a text; nothing if it is none of the answers.
    struct Understood
    {
        model::Answer answer;
        QString newName; ///< of somebody who is not there yet
    };

    const model::ArticlePage *page() const;
    const model::Variable *variableOf(int column) const;
    std::optional<model::AnswerSubject> subjectOf(int row, const model::Variable &variable) const;
    std::optional<Understood> understood(const model::Variable &variable, const QString &text) const;
    model::Answer
    kept(const model::AnswerSubject &subject, const model::Variable &variable, model::Answer answer) const;
    QString shown(const model::Variable &variable, const model::VariableValue &value) const;
    QStringList namesNear(const QString &typed) const;
    int claimsOf(model::SourceId source) const;
    void readRows();
    void askForSuggestions();

    QPointer<model::Project> m_project;
    QList<model::SourceId> m_rows;
    QList<model::Variable> m_variables;
    QHash<model::SourceId, int> m_claims;
    /// By entity and variable.
    QHash<std::pair<QUuid, QUuid>, QString> m_suggestions;
    model::ArticleId m_suggestedFor;
    QList<model::SourceId> m_suggestedRows;
};

} // namespace ui
