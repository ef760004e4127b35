// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace ui {

/// Where else a claim was made: a line for each place, which leads there. Hidden where it was made once.
class SameLine final : public QWidget
{
    Q_OBJECT

public:
    struct Place
    {
        model::AnnotationId claim;
        QString text; ///< outlet and date, and what was found of it there
        QString tip;

        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit SameLine(QWidget *parent = nullptr);

    /// `differs`: the verdicts contradict each other. `canGive`: the current claim has one that others lack.
    void showPlaces(const QList<Place> &places, bool differs, bool canGive);
    /// The fields that Tab comes from and goes to.
    void standBetween(QWidget &before, QWidget &after);
    /// The one that is left last.
    QWidget &last();

signals:
    void placeChosen(model::AnnotationId claim);
    void allWanted();  ///< to see the rest of many
    void giveWanted(); ///< the current claim's verdict, to all

private:
    void orderTabs();

    QList<Place> m_places;
    QWidget *m_column;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_more;
    QLabel *m_differ;
    QPushButton *m_give;
    QWidget *m_before = nullptr;
};

} // namespace ui
