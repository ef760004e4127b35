// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/hits_model.h"
#include "ui/rows_list.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class SearchForm;

/// Below the article: words are looked for in all articles. It only shows and listens: ProjectFinding finds.
/// What stands in it is made by build(), for a window is to be there at once; before, only isBuilt() and
/// setCanTag() may be called.
class SearchPane final : public QFrame
{
    Q_OBJECT

public:
    /// What may help where nothing was found.
    enum class Offer { PartsOfWords, AnyMarks, AnyCase, Everywhere };

    explicit SearchPane(const Theme &theme, QWidget *parent = nullptr);

    void build();
    bool isBuilt() const { return m_form != nullptr; }

    SearchForm &form() { return *m_form; }
    HitsModel &hits() { return m_hits; }
    RowsList &list() { return *m_list; }

    /// The line above the places. While a search is on its way (`progress` from 0 to 1) it can be cancelled.
    void showStatus(const QString &text, double progress = -1);
    /// That the project is another one since; empty where it is not.
    void showStale(const QString &text);
    /// In place of places: why there are none, or what is wrong.
    void showEmpty(const QString &text, const QList<Offer> &offers = {});
    void showHits();
    /// Makes a row the current one, as the keys do, without saying so.
    void setCurrentRow(int row);
    /// Whether what was found could be tagged.
    void setCanTag(bool can);
    QString status() const;
    QString emptyText() const;
    QString stale() const;

signals:
    void cancelRequested();
    void closeRequested();
    void againRequested();
    void tagRequested(); ///< all that was found
    void offerTaken(ui::SearchPane::Offer offer);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeStatus();
    QWidget *makeEmpty();
    QPushButton *link(const QString &text);
    void showTag();

    const Theme &m_theme;
    HitsModel m_hits;
    SearchForm *m_form = nullptr;
    RowsList *m_list = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_tag = nullptr;
    QLabel *m_stale = nullptr;
    QPushButton *m_again = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    QList<QPushButton *> m_offers; ///< in the order of Offer
    bool m_canTag = false;
};

} // namespace ui
