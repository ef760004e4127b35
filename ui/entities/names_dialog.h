// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/doubles.h"
#include "model/project/project.h"
#include "ui/dialogs.h"
#include "ui/place.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QTabWidget;
class QTableView;

namespace ui {

class DoublesModel;
class FilterField;
class NameDetails;
class NamesModel;
class NamesWork;
class Sliced;

/// All people, places and organizations of the project: found by typing, with what is counted of them, what
/// is known of the chosen one and where it is mentioned; what may be doubles; and what can be done with them.
/// Beside the window, as one goes to the articles from here.
class NamesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `steps` are the window's actions that act here too (undo, redo).
    NamesDialog(
        model::Project &project, Dialogs &dialogs, const Theme &theme, const QList<QAction *> &steps,
        QWidget *parent = nullptr);
    ~NamesDialog() override;

    /// Shows this one, also where it does not fit what is looked for.
    void choose(model::EntityId id);
    void commit();
    void done(int result) override;

    NamesModel &names() { return *m_model; }
    DoublesModel &doubles() { return *m_doublesModel; }
    NameDetails &details() { return *m_details; }
    QTableView &table() { return *m_table; }
    QListView &doublesList() { return *m_doubles; }
    QTabWidget &tabs() { return *m_tabs; }
    QString status() const;
    /// Whether counting or looking for doubles is under way.
    bool isBusy() const;

signals:
    void placeChosen(const Place &place);
    void erasingRequested(const QList<model::Entity> &names);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QList<QAction *> &steps);
    QWidget *makeNames();
    QWidget *makeDoubles();
    void makeTable();
    int widthOfKinds() const;
    QLayout *makeFilter();
    QLayout *makeButtons();
    void join();
    void showKinds();
    void filter();
    void chooseFirst();
    void takeNames();
    void count();
    void lookForDoubles();
    void takeDoubles(const QList<model::analysis::LikelyDouble> &found);
    void tabChanged();
    void rowChanged();
    model::EntityId shownOfDouble() const;
    void showChosen();
    void updateButtons();
    void requestErasing();
    void showStatus();
    void projectChanged(const model::Change &change);
    void changeNames(const std::function<void()> &change);
    void select(const QList<model::EntityId> &ids);
    bool isInView(model::EntityId id) const;
    bool isWriting() const;
    QList<model::EntityId> chosen() const;
    QList<model::EntityId> chosenInTable() const;
    const model::analysis::LikelyDouble *chosenDouble() const;

    model::Project &m_project;
    const Theme &m_theme;
    NamesWork *m_work;
    FilterField *m_filter;
    QComboBox *m_kind;
    QTabWidget *m_tabs;
    QTableView *m_table;
    NamesModel *m_model;
    QListView *m_doubles;
    DoublesModel *m_doublesModel;
    NameDetails *m_details;
    QLabel *m_status;
    QPushButton *m_merge;
    QPushButton *m_move;
    QPushButton *m_differ; ///< two names that look alike are not the same
    QPushButton *m_delete;
    QTimer m_recount;
    std::unique_ptr<Sliced> m_counting;
    std::unique_ptr<Sliced> m_looking;
    bool m_hasLooked = false; ///< for doubles among the names as they are now
    QString m_said;
};

} // namespace ui
