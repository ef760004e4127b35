// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

/// The steps of a project, newest first. The views ask for older ones as they come to the end.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Where, Who, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< qint64
        ArticleRole,               ///< model::ArticleId
        CoderRole,                 ///< model::CoderId
        SearchRole,                ///< what a filter looks at
    };

    HistoryModel(model::Project &project, const Theme &theme, QObject *parent = nullptr);

    /// Reads what was done since.
    void readNewer();
    /// Reads the next older steps, unless that is under way or there are none; read() follows.
    void readOlder();
    bool isReading() const { return m_reading; }

    const model::storage::PastStep &line(const QModelIndex &index) const { return m_lines[index.row()]; }
    /// Of an undo or a redo the number of what it is about, else its own.
    qint64 originalOf(const QModelIndex &index) const;
    /// Whether the step does not count now.
    bool isTakenBack(qint64 number) const { return undoing(number) != 0; }
    /// The undo because of which it does not count; 0 if it counts.
    qint64 undoing(qint64 number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void read();

private:
    void takeOlder(const QList<model::storage::PastStep> &lines);
    void takeNewer(const QList<model::storage::PastStep> &lines);
    void note(const model::storage::PastStep &line);
    QString whatOf(const model::storage::PastStep &line) const;
    QString titleOf(const model::storage::PastStep &line) const;
    QString text(const model::storage::PastStep &line, int column) const;

    model::Project &m_project;
    const Theme &m_theme;
    QList<model::storage::PastStep> m_lines;
    QHash<qint64, qint64> m_takenBackBy; ///< a step's number to that of the newest that took it back
    QHash<qint64, qint64> m_undoes;      ///< the other way round
    bool m_reading = false;
    bool m_hasAll = false;
};

} // namespace ui
