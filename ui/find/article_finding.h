// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/matcher.h"
#include "ui/find/found_places.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace ui {

class ArticleView;
class FindBar;

/// Finds what is typed into the bar in the article that the reader shows, lights all of it there and selects
/// one place after another. A long text is looked through in parts, between which the window answers.
class ArticleFinding final : public QObject
{
    Q_OBJECT

public:
    ArticleFinding(ArticleView &reader, FindBar &bar, QObject *parent = nullptr);
    ~ArticleFinding() override;

    /// Shows the bar; words that are selected become what is looked for.
    void open();
    /// Leaves the place that was found selected.
    void close();
    /// The same, and the focus stays where it is.
    void leave();
    bool isOpen() const;
    /// To the next place, or the one before; in a circle. Without words to find it opens the bar.
    void step(int step);
    /// What is lit; nothing while a search is on its way.
    FoundPlaces found() const;
    /// Call after the reader shows another page, or none.
    void pageShown();
    /// Call after a change: the text at hand may be another.
    void pageChanged();

signals:
    void said(const QString &text);
    void placeShown(); ///< selected in the reader
    void closed();

private:
    void takeSelection();
    void typed();
    void find(bool goes);
    void look();
    void giveUp();
    void goFromOrigin(bool isOver);
    void go(const model::TextRange &place);
    void showCount();
    /// The place that is selected; -1 if none is.
    qsizetype selected() const;

    ArticleView &m_reader;
    FindBar &m_bar;
    QTimer m_timer; ///< runs while there is more of the text
    std::unique_ptr<model::search::Matcher> m_matcher;
    QString m_text;
    std::vector<model::TextRange> m_places;
    qsizetype m_origin = 0;   ///< from where on what is typed is looked for
    model::TextRange m_shown; ///< the place that was selected last
    bool m_goes = false;      ///< a place is still to be selected
};

} // namespace ui
