// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/claims/claims_job.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class SameCandidates;

/// “Same claim as…”: finds the claims of the project that say the same as a given one, those most like it
/// first. Accepted, chosen() tells which.
class SameClaimDialog final : public QDialog
{
    Q_OBJECT

public:
    SameClaimDialog(
        model::Project &project, const model::storage::ClaimRow &claim, QWidget *parent = nullptr);
    ~SameClaimDialog() override;

    QList<model::AnnotationId> chosen() const;
    SameCandidates &candidates() { return *m_candidates; }
    QTableView &list() { return *m_list; }
    QString status() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build(const model::storage::ClaimRow &claim);
    void fillList();
    void take(const QList<model::storage::ClaimRow> &rows, double progress);
    void showState();
    void chooseFirst();
    void chooseRow(int row);
    void choose(const QList<model::AnnotationId> &ids, model::AnnotationId current);

    model::Project &m_project;
    SameCandidates *m_candidates;
    QLineEdit *m_find;
    QTableView *m_list;
    QLabel *m_status;
    QPushButton *m_join = nullptr;
    QTimer m_findLater;
    std::unique_ptr<ClaimsJob> m_job;
    QString m_trouble;
    bool m_isTouched = false; ///< whether another one than the first was chosen by hand
};

} // namespace ui
