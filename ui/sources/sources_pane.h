// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cells/cell_grid.h"
#include "ui/sources/sources_sheet.h"
#include "ui/theme/theme.h"

#include <QFrame>

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

private:
    QWidget *makeHead();
    void addSuggestionAction();
    void join();
    void takeSuggestions();
    void showOutcome(const CellTable::Outcome &outcome);
    void showState();
    void fitColumns();
    void fitNames();

    SourcesSheet *m_sheet;
    CellGrid *m_grid;
    QAction *m_take;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    ElidedLabel *m_hint;
    Banner *m_warning;
};

} // namespace ui
