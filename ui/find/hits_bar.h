// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ui {

/// The quiet line below the article in which what was found is tagged: it offers to tag all or to review,
/// shows how far that is, and leads through a review. It only shows and listens: TaggingHits does.
class HitsBar final : public QFrame
{
    Q_OBJECT

public:
    explicit HitsBar(QWidget *parent = nullptr);

    /// What is to be tagged and as what; `icon` is the tag's. Without `all` there is only the review.
    void offer(const QString &text, const QIcon &icon, bool all = true);
    /// 0 to 1; less than 0 while nothing can be cancelled any more.
    void showProgress(const QString &text, double progress);
    /// The place at hand. `take` is what Enter does, in words.
    void showReview(const QString &text, const QString &take);
    QString text() const;
    /// Hides it; who had the focus here has it in the reader then.
    void putAway(QWidget &reader);
    /// What skipping a place is called where it means more.
    void nameSkip(const QString &text, const QString &tip);

signals:
    void allRequested();
    void reviewRequested();
    void takeRequested();
    void skipRequested();
    void backRequested();
    void endRequested(); ///< Esc, Cancel, or the cross

private:
    enum class Face { Offer, Progress, Review };

    QPushButton *button(const QString &text, const QString &tip, void (HitsBar::*signal)());
    void listen(const QList<QKeySequence> &keys, void (HitsBar::*signal)());
    void layOut();
    void show(Face face, const QString &text);

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    QProgressBar *m_progress;
    QPushButton *m_all;
    QPushButton *m_review;
    QPushButton *m_take;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QList<QAction *> m_reviewKeys;
    Face m_face = Face::Offer;
};

} // namespace ui
