// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/suggest/page_proposals.h"
#include "model/suggest/quotation_proposals.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

class ArticleView;
class ProposalBar;

/// Proposes the quotations of the open article: underlines them, leads from one to the next, and takes or
/// dismisses the one at hand. The rules run in a thread of their own over long texts, and again only when the
/// text or its language is another; what is tagged and dismissed is compared after each edit.
class QuotationProposing final : public QObject
{
    Q_OBJECT

public:
    QuotationProposing(ArticleView &reader, ProposalBar &bar, QObject *parent = nullptr);
    ~QuotationProposing() override;

    /// Until the next call; nullptr for none.
    void setProject(model::Project *project);
    /// Whether there are any proposals, and whether for indirect claims, too.
    void setProposes(bool proposes, bool indirect);
    /// Call after the reader shows another page, or none.
    void pageShown();
    void projectChanged(const model::Change &change);
    /// Call after an edit could not be written.
    void failed();
    /// Shows the next proposal behind the caret, or before it (-1); in a circle.
    void step(int step);
    /// Puts the bar away.
    void end();
    /// What is open in this article, in order; for a long text only once the rules have run.
    const std::vector<model::suggest::QuotationProposal> &open() const { return m_open; }

signals:
    void said(const QString &text);
    void shown(); ///< one that is selected in the reader now
    /// Whose quotation is being taken is known from other articles.
    void joined(model::EntityId source);

private:
    using Proposals = std::vector<model::suggest::QuotationProposal>;

    const model::ArticlePage *page() const;
    void look();
    void found(const Proposals &proposals);
    void compare();
    void goOn();
    void show(qsizetype index);
    void showBar();
    void forget();
    void take(model::suggest::WithSpeaker speaker);
    void dismiss();
    bool canWrite() const;
    qsizetype indexOfCurrent() const;

    ArticleView &m_reader;
    ProposalBar &m_bar;
    QPointer<model::Project> m_project;
    bool m_proposes = true;
    model::suggest::QuotationWishes m_wishes;
    QString m_text; ///< what was looked through, with its language
    model::suggest::Language m_language = model::suggest::Language::Other;
    Proposals m_all;
    Proposals m_open;
    std::optional<model::suggest::QuotationProposal> m_current;
    qsizetype m_place = 0;    ///< where the current one begins, or began
    bool m_isWriting = false; ///< what was done with the current one
    bool m_isLooking = false; ///< in the other thread
    QTimer m_soon;            ///< runs while what is open is to be compared with what is tagged
    int m_wanted = 0;         ///< a step to make once that is done
    quint64 m_run = 0;        ///< of the newest look
    QThreadPool m_pool;       ///< last: its thread ends before what it answers to
};

} // namespace ui
