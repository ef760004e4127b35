// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/speaks/claims_behind.h"
#include "ui/speaks/speakers_model.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

class RowsList;

/// The sources with their figures, and the claims behind whatever was chosen last.
class SpeaksSources final : public QFrame
{
    Q_OBJECT

public:
    SpeaksSources(const Theme &theme, QWidget *parent);

    void show(const QList<model::analysis::SpeakerFigures> &speakers);
    /// Lists claims by their keys, under a title.
    void showClaims(
        const QString &title, model::Project *project, const std::vector<qint64> &keys,
        const std::vector<model::storage::VariableRow> &variables);
    void clearClaims();
    void focusClaims();

    QTableView &table() { return *m_table; }
    RowsList &claims() { return *m_list; }

signals:
    void speakerChosen(const model::analysis::SpeakerFigures &speaker);
    void claimChosen(model::ArticleId article, model::AnnotationId claim);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Theme &theme);
    void fitColumns();
    void choose(const QModelIndex &index);

    QTableView *m_table;
    QLabel *m_caption;
    RowsList *m_list;
    SpeakersModel m_speakers;
    QSortFilterProxyModel *m_sorted;
    ClaimsBehind m_claims;
};

} // namespace ui
