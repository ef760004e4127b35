// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/speaks_report.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class BarsTable;
class LinesChart;

/// The figures: the one sentence, the bars, the comparison, the way over time, and who never speaks.
class SpeaksFigures final : public QScrollArea
{
    Q_OBJECT

public:
    SpeaksFigures(const Theme &theme, QWidget *parent);

    void show(const model::exchange::SpeaksReport &report);
    /// In place of figures: what to do.
    void showEmpty(const QString &title, const QString &text);

    BarsTable &bars() { return *m_bars; }
    BarsTable &compared() { return *m_compared; }

signals:
    void rowChosen(int row);
    void rowReached(int row); ///< the current one, without having been chosen
    void referenceWished();

private:
    void build();
    QLabel *label(const QString &role, bool wraps = true);
    void showBars(const model::exchange::SpeaksReport &report);
    void showCompared(const model::exchange::SpeaksReport &report);
    void showOverTime(const model::exchange::SpeaksReport &report);
    void showSilent(const model::exchange::SpeaksReport &report);
    void showHint(const model::exchange::SpeaksReport &report);

    QLabel *m_headline;
    QLabel *m_summary;
    QLabel *m_hint;
    BarsTable *m_bars;
    QLabel *m_notes;
    QWidget *m_comparison;
    BarsTable *m_compared;
    QLabel *m_comparedNotes;
    QPushButton *m_reference;
    QWidget *m_time;
    LinesChart *m_lines;
    QTableWidget *m_periods;
    QWidget *m_silent;
    QLabel *m_silentNames;
};

} // namespace ui
