// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class Announcement;
class ArticleView;

/// The quiet notice over the reader's foot that offers to tag the other mentions of a name. It never takes
/// the focus nor moves the text, keeps off the annotation at hand, and says itself to screen readers. It only
/// shows and listens: OtherMentions does.
class MentionsBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MentionsBar(ArticleView &view);

    /// How many places surely name it, and how many perhaps.
    void offer(const QString &name, int sure, int doubtful);
    /// Those of tagging all and of the review, for people; empty for none.
    void showKeys(const QString &all, const QString &review);
    void putAway();
    /// What it says, without any markup.
    const QString &text() const { return m_said; }

signals:
    void allRequested();
    void reviewRequested();
    void projectRequested(); ///< to look in all articles
    void closed();           ///< by its cross

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *link(const QString &text, void (MentionsBar::*signal)());
    void place();

    ArticleView &m_view;
    QLabel *m_text;
    QPushButton *m_all;
    QLabel *m_allKey;
    QPushButton *m_review;
    QPushButton *m_project;
    QBoxLayout *m_lines;
    Announcement *m_announcement;
    QString m_said;
};

} // namespace ui
