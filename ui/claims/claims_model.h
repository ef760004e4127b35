// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/claims/claims_job.h"
#include "ui/claims/claims_order.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace ui {

/// All claims of a project that who works here now has coded, or those of the codings that count, in a table
/// that follows what is edited. What is edited stays in its row until the claims are arranged anew; only
/// one's own can be.
class ClaimsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< model::storage::ClaimRow
        IsMutedRole,            ///< whether the words stand in for a value that is not there
    };

    ClaimsModel(model::Project &project, const Theme &theme, QObject *parent = nullptr);
    ~ClaimsModel() override;

    using Whose = model::storage::ClaimReader::Whose;

    /// Reads all claims anew; what is shown stays until they are there.
    void read();
    /// Lists the claims of whom it says, which are read at once where they are others.
    void setWhose(Whose whose);
    Whose whose() const { return m_whose; }
    bool isReading() const { return m_job != nullptr; }
    /// Of the reading, 0 to 1.
    double progress() const { return m_progress; }
    /// Lists other claims, or in another order; a large project takes a moment, and arranged() follows.
    void setWish(const ClaimsWish &wish);
    const ClaimsWish &wish() const { return m_wish; }

    /// How many claims there are, listed or not; and how many of them are not checked yet.
    qsizetype all() const { return m_hasRead ? m_all.rows.claims() : m_fresh.claims(); }
    qsizetype unchecked() const { return m_all.rows.unchecked(); }
    const model::storage::ClaimRow &row(const QModelIndex &index) const;
    QModelIndex indexOf(const model::AnnotationId &claim, const model::ArticleId &article) const;
    const SameGroups &same() const { return m_all.same; }
    /// The other claims that are the same, by date.
    QList<model::storage::ClaimRow> sameAs(const model::storage::ClaimRow &row) const;
    /// "Harbour Post, 20 July 2023: Confirmed", to tell where a claim was made.
    QString appearance(const model::storage::ClaimRow &row) const;
    /// Of all others that are the same.
    QStringList appearances(const model::storage::ClaimRow &row) const;
    /// The verdicts that can be chosen: codes and labels, in the codebook's order.
    QList<std::pair<QString, QString>> verdicts() const;
    /// What people read for a verdict's code.
    QString labelOf(const QString &verdict) const { return m_all.labels.value(verdict, verdict); }
    bool isWritable() const;
    /// Whether all of these can be edited here.
    bool areWritable(const QList<model::storage::ClaimRow> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing itself: edited() follows, and the row once it is written.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void readOn();   ///< some claims were read, or all of them
    void arranged(); ///< what is listed, or its order, is another
    void edited(const model::storage::ClaimRow &claim, ui::ClaimColumn column, const QString &value);
    void failed(const model::Error &error);

private:
    void take(const model::Change &change);
    void takeRead(const QList<model::storage::ClaimRow> &rows, double progress);
    void listRead();
    void readFailed(const model::Error &error);
    void readArticles(const QSet<model::ArticleId> &articles);
    void renew(const QList<model::storage::ClaimRow> &rows);
    void replace(const QSet<model::ArticleId> &articles, const QList<model::storage::ClaimRow> &rows);
    bool areSameAs(const QSet<model::ArticleId> &articles, const QList<model::storage::ClaimRow> &rows) const;
    void put(const QSet<model::ArticleId> &articles, const QList<model::storage::ClaimRow> &rows);
    QList<model::VariableOption> options() const;
    void learn();
    void touchAll();
    void arrange();
    void show(std::vector<int> shown);
    QString text(const model::storage::ClaimRow &row, ClaimColumn column) const;
    QString tip(const model::storage::ClaimRow &row, ClaimColumn column) const;
    QString checked(const model::storage::ClaimRow &row, bool isLong) const;
    QString same(const model::storage::ClaimRow &row) const;

    model::Project &m_project;
    ClaimsToArrange m_all;
    ClaimsWish m_wish;
    Whose m_whose = Whose::Own;
    std::vector<int> m_shown; ///< places in the rows
    std::unique_ptr<ClaimsJob> m_job;
    ClaimList m_fresh;                  ///< of a reading that is under way
    QSet<model::ArticleId> m_meanwhile; ///< that were edited since it began
    bool m_goesOn = false;              ///< whether what is listed are the first of these
    bool m_hasRead = false;             ///< once, to the end
    double m_progress = 0;
    std::shared_ptr<std::atomic<bool>> m_arranging; ///< false: not wanted any more
};

} // namespace ui
