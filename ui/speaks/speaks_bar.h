// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/who_speaks.h"

#include <QFrame>

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace ui {

/// The line above the figures: the way back, and what is counted, in which articles, parted by what.
class SpeaksBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Articles { All, Chosen, This, Picked };
    enum class Save { Png, Svg, LinesSvg, Csv, Html, ClaimReview, Print };

    explicit SpeaksBar(QWidget *parent);

    /// How many articles there are, and are chosen in the list; whether one is open.
    void showArticles(qsizetype all, qsizetype chosen, bool hasOpen);
    /// Of which articles; so many where they were picked.
    Articles articles() const { return m_articles; }
    void choose(Articles articles, qsizetype picked);
    /// What can be grouped by, and what is.
    void showGroupings(const model::analysis::Spoken &spoken, const QString &by);
    QString by() const;
    model::analysis::Measure measure() const;
    void setSaveable(bool some, bool overTime);

signals:
    void left();
    void articlesChosen(ui::SpeaksBar::Articles articles);
    void pickWished();
    void groupingChosen();
    void measureChosen();
    void saveWished(ui::SpeaksBar::Save as);

private:
    void build();
    void makeCounts();
    void makeArticles();
    void makeSaving();
    void nameArticles();
    void tellWhole();

    QPushButton *m_back;
    QPushButton *m_which;
    QComboBox *m_by;
    QButtonGroup *m_counts;
    QPushButton *m_save;
    QAction *m_all = nullptr;
    QAction *m_chosen = nullptr;
    QAction *m_this = nullptr;
    QAction *m_overTime = nullptr;
    Articles m_articles = Articles::All;
    qsizetype m_countAll = 0;
    qsizetype m_countChosen = 0;
    qsizetype m_countPicked = 0;
};

} // namespace ui
