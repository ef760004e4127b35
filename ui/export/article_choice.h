// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/store.h"

#include <QDialog>
#include <QSet>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace ui {

/// Ticks articles for an export, with a filter for long lists.
class ArticleChoice final : public QDialog
{
    Q_OBJECT

public:
    ArticleChoice(
        const QList<model::ArticleSummary> &articles, const QList<model::ArticleId> &chosen,
        QWidget *parent = nullptr);

    /// In the order of the project's list.
    QList<model::ArticleId> chosen() const;

private:
    void filter(const QString &words);
    void tickShown(bool ticked);
    void updateButton();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
