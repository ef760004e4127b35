// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quotations/proposal_walk.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// The quiet line below the article that says which quotation is proposed there and why, and how to take or
/// dismiss it. It only shows and listens: QuotationProposing does.
class ProposalBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ProposalBar(QWidget *parent = nullptr);

    /// `caption` says what is proposed, `reasons` why and what comes of taking it.
    void show(const QString &caption, const QString &reasons, bool hasSource);
    /// Whether something may be written just now.
    void setCanTake(bool can);
    /// The proposals that were met since the bar is shown.
    ProposalWalk &walk() { return m_walk; }
    QString caption() const;
    QString reasons() const;

signals:
    void takeRequested();
    void takeAloneRequested(); ///< without its source
    void dismissRequested();
    void nextRequested();
    void previousRequested();
    void endRequested(); ///< Esc, or the cross

private:
    QPushButton *button(const QString &text, const QString &tip, void (ProposalBar::*signal)());
    void listen(const QList<QKeySequence> &keys, void (ProposalBar::*signal)());
    void layOut();

    ProposalWalk m_walk;
    QLabel *m_caption;
    QLabel *m_reasons;
    QToolButton *m_close;
    QPushButton *m_take;
    QPushButton *m_alone;
    QPushButton *m_dismiss;
    QPushButton *m_next;
};

} // namespace ui
