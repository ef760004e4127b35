// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/articles_model.h"
#include "ui/rows_list.h"

#include <QFrame>
#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

/// The left side of the window: the articles, a filter, and the progress of adding more.
class ArticlesPane final : public QFrame
{
    Q_OBJECT

public:
    explicit ArticlesPane(const Theme &theme, QWidget *parent = nullptr);

    void showArticles(const QList<model::ArticleSummary> *articles);
    void articlesChanged(const model::Change &change);
    void setCurrent(model::ArticleId id);
    /// The article so many rows below (above) this one among those that the filter shows; null at the ends.
    model::ArticleId neighbour(model::ArticleId id, int step) const;

    void focusFilter();
    RowsList &list() { return *m_list; }
    /// Shows how far adding is; hidden when both are 0. `total` 0 with `done` > 0 is not yet known.
    void showProgress(const QString &what, qsizetype done, qsizetype total);

signals:
    void articleChosen(model::ArticleId id);
    void articleActivated(model::ArticleId id); ///< Enter or double click: go to its text
    void cancelRequested();

private:
    void join();
    QWidget *makeHead();
    QWidget *makeProgress();
    void filter(const QString &words);
    void showEmptyText();
    void countArticles();

    ArticlesModel m_model;
    QSortFilterProxyModel m_filtered;
    model::ArticleId m_current;
    RowsList *m_list;
    QLabel *m_count;
    QLineEdit *m_filter;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_progressBar;
};

} // namespace ui
