// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cells/cell_grid.h"
#include "ui/sources/sources_sheet.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QStackedWidget;

namespace ui {

class Banner;
class ElidedLabel;

/// Below the article, so that it can be read beside: who speaks in it, as a small spreadsheet.
class SourcesPane final : public QFrame
{
    Q_OBJECT

public:
    explicit SourcesPane(const Theme &theme, QWidget *parent = nullptr);

    /// Looks at the project until the next call; nullptr shows nothing.
    void showPage(model::Project *project);
    /// Call after the page took a change in.
    void pageChanged();
    /// Keeps what is being typed.
    void commit();
    /// Shows it and goes there.
    void open();
    /// Of a pane that was opened once.
    CellGrid &grid() { return *m_grid; }
    SourcesSheet &sheet() { return *m_sheet; }
    /// What was not kept, and why; empty if all was.
    QString warning() const;

signals:
    /// The row of a source was gone to; a null one when there is none.
    void sourcePointed(model::SourceId source);
    /// Go to where the source first stands.
    void sourceActivated(model::SourceId source);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isBuilt() const { return m_sheet != nullptr; }
    void build();
    QWidget *makeHead();
    void addSuggestionAction();
    void join();
    void takeSuggestions();
    void showOutcome(const CellTable::Outcome &outcome);
    void showState();
    void fitColumns();
    void fitNames();

    const Theme &m_theme;
    QPointer<model::Project> m_project;
    SourcesSheet *m_sheet = nullptr;
    CellGrid *m_grid = nullptr;
    QAction *m_take = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    ElidedLabel *m_hint = nullptr;
    Banner *m_warning = nullptr;
};

} // namespace ui
