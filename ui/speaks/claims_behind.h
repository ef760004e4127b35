// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/storage/spoken_rows.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace ui {

/// The claims behind a bar or a source, read from the file as they are looked at. A row is what was said and,
/// below it, where, how and whether it is verified.
class ClaimsBehind final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WhereRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    /// The claims' keys; the labels of their codes come from the variables of the facts.
    void show(
        model::Project *project, const std::vector<qint64> &keys,
        const std::vector<model::storage::VariableRow> &variables);
    void clear();
    const model::storage::SpokenClaimRow &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void take(const std::vector<model::storage::SpokenClaimRow> &rows);
    QString whereOf(const model::storage::SpokenClaimRow &row) const;
    QString labelOf(const QString &variable, const QString &code) const;

    QPointer<model::Project> m_project;
    std::vector<qint64> m_keys;
    size_t m_asked = 0; ///< of the keys
    bool m_isReading = false;
    quint64 m_show = 0; ///< the newest call wins
    std::vector<model::storage::VariableRow> m_variables;
    std::vector<model::storage::SpokenClaimRow> m_rows;
};

} // namespace ui
