// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/articles_model.h"
#include "ui/articles/articles_order.h"
#include "ui/articles/order_menu.h"
#include "ui/rows_list.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ui {

/// The left side of the window: the articles, a filter, and the progress of adding more.
class ArticlesPane final : public QFrame
{
    Q_OBJECT

public:
    explicit ArticlesPane(const Theme &theme, QWidget *parent = nullptr);

    void showArticles(const QList<model::ArticleSummary> *articles);
    void articlesChanged(const model::Change &change);
    /// The list was read anew; the filter and the current article stay.
    void articlesReadAnew(const QList<model::ArticleSummary> &articles);
    void setCurrent(model::ArticleId id);
    /// The article so many rows below (above) this one among those that the filter shows; null at the ends.
    model::ArticleId neighbour(model::ArticleId id, int step) const;
    /// Those that are chosen, from top to bottom; else the open one.
    QList<model::ArticleId> chosen() const;
    /// The one to go to when the chosen ones are gone: below them, else above; null if no other is shown.
    model::ArticleId besideChosen() const;
    model::ArticleId first() const { return idAt(0); }

    void focusFilter();
    RowsList &list() { return *m_list; }
    OrderMenu &orderMenu() { return *m_orderMenu; }
    ArticlesOrder &order() { return m_order; }
    /// Shows how far adding is; hidden when both are 0. `total` 0 with `done` > 0 is not yet known.
    void showProgress(const QString &what, qsizetype done, qsizetype total);

signals:
    void articleChosen(model::ArticleId id);
    void articleActivated(model::ArticleId id); ///< Enter or double click: go to its text
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void join();
    void fitHead();
    QWidget *makeHead();
    QWidget *makeProgress();
    void filter(const QString &words);
    void showEmptyText();
    void countArticles();
    void reordered();
    model::ArticleId idAt(int row) const;

    ArticlesModel m_model;
    ArticlesOrder m_order;
    model::ArticleId m_current;
    RowsList *m_list;
    QLabel *m_caption;
    QLabel *m_count;
    QLineEdit *m_filter;
    OrderMenu *m_orderMenu;
    QToolButton *m_orderButton;
    QProgressBar *m_doneBar;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_progressBar;
};

} // namespace ui
