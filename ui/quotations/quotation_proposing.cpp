// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotations/quotation_proposing.h"

#include "model/project/edits_variable.h"
#include "model/project/linking.h"
#include "ui/quotations/proposal_bar.h"
#include "ui/quotations/proposal_words.h"
#include "ui/reader/article_view.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::suggest::QuotationProposal;
using model::suggest::WithSpeaker;

namespace {

/// A text up to this length is looked through at once, in some milliseconds.
constexpr qsizetype atOnce = 20'000;

std::vector<model::TextRange> piecesOf(const std::vector<QuotationProposal> &proposals)
{
    std::vector<model::TextRange> pieces;
    for (const QuotationProposal &proposal : proposals) {
        pieces.insert(pieces.end(), proposal.pieces.begin(), proposal.pieces.end());
    }
    // One may stand in the gap of another.
    std::sort(pieces.begin(), pieces.end(), [](const model::TextRange &a, const model::TextRange &b) {
        return a.start < b.start;
    });
    return pieces;
}

qsizetype startOf(const QuotationProposal &proposal)
{
    return proposal.pieces.extent().start;
}

} // namespace

QuotationProposing::QuotationProposing(ArticleView &reader, ProposalBar &bar, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_bar(bar)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &QuotationProposing::look);
    connect(&bar, &ProposalBar::takeRequested, this, [this] { take(WithSpeaker::Yes); });
    connect(&bar, &ProposalBar::takeAloneRequested, this, [this] { take(WithSpeaker::No); });
    connect(&bar, &ProposalBar::dismissRequested, this, &QuotationProposing::dismiss);
    connect(&bar, &ProposalBar::nextRequested, this, [this] { step(+1); });
    connect(&bar, &ProposalBar::previousRequested, this, [this] { step(-1); });
    connect(&bar, &ProposalBar::endRequested, this, &QuotationProposing::end);
    // Who goes on in the text by hand means something else than the other half of a proposal.
    connect(&reader, &ArticleView::rangeChosen, this, &QuotationProposing::end);
    connect(&reader, &ArticleView::currentChanged, this, &QuotationProposing::end);
}

QuotationProposing::~QuotationProposing()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void QuotationProposing::setProject(model::Project *project)
{
    end();
    forget();
    m_project = project;
}

const model::ArticlePage *QuotationProposing::page() const
{
    return m_project ? m_reader.page() : nullptr;
}

bool QuotationProposing::canWrite() const
{
    return m_project && m_project->isOpen() && m_project->readOnlyReason().isEmpty() && !m_isWriting;
}

void QuotationProposing::setProposes(bool proposes, bool indirect)
{
    m_proposes = proposes;
    m_wishes.indirect = indirect;
    end();
    forget();
    look();
}

void QuotationProposing::forget()
{
    ++m_run;
    m_soon.stop();
    m_isLooking = false;
    m_wanted = 0;
    m_bar.walk().clear();
    m_text.clear();
    m_all.clear();
    m_open.clear();
    m_reader.showProposals({});
}

/// The article is there before what is proposed in it.
void QuotationProposing::pageShown()
{
    end();
    forget();
    m_isLooking = true;
    QTimer::singleShot(0, this, [this, run = m_run] {
        if (run == m_run) {
            const int wanted = m_wanted;
            look();
            if (wanted != 0) {
                step(wanted);
            }
        }
    });
}

/// Looks through the text if it is another than was looked through last.
void QuotationProposing::look()
{
    m_soon.stop();
    const model::ArticlePage *shown = page();
    if (!m_proposes || !shown) {
        forget();
        return;
    }
    const auto language = model::suggest::languageOf(shown->article.language, shown->text);
    if (m_text == shown->text && m_language == language && !m_text.isEmpty()) {
        if (!m_isLooking) {
            compare();
        }
        return;
    }
    forget();
    m_text = shown->text;
    m_language = language;
    if (m_text.size() <= atOnce) {
        found(model::suggest::proposedQuotations(m_text, shown->units, m_language, m_wishes));
        return;
    }
    m_isLooking = true;
    m_pool.start([this, run = m_run, text = m_text, units = shown->units, language, wishes = m_wishes] {
        const Proposals proposals = model::suggest::proposedQuotations(text, units, language, wishes);
        QMetaObject::invokeMethod(this, [this, run, proposals] {
            if (run == m_run) {
                found(proposals);
            }
        });
    });
}

void QuotationProposing::found(const Proposals &proposals)
{
    m_isLooking = false;
    m_all = proposals;
    compare();
    if (m_wanted != 0) {
        step(std::exchange(m_wanted, 0));
    }
}

/// Takes away what is tagged or dismissed by now.
void QuotationProposing::compare()
{
    m_open = model::suggest::openProposals(m_all, *page(), m_project->codebook());
    m_reader.showProposals(piecesOf(m_open));
    if (!m_current) {
        return;
    }
    const qsizetype index = indexOfCurrent();
    if (index >= 0) {
        m_current = m_open[static_cast<size_t>(index)];
        showBar();
    } else {
        goOn();
    }
}

qsizetype QuotationProposing::indexOfCurrent() const
{
    const auto at = std::find_if(m_open.begin(), m_open.end(), [this](const QuotationProposal &proposal) {
        return m_current && proposal.pieces == m_current->pieces;
    });
    return at != m_open.end() ? at - m_open.begin() : -1;
}

/// The current one was taken or dismissed: on to the next, in a circle.
void QuotationProposing::goOn()
{
    if (m_open.empty()) {
        end();
        emit said(tr("That was the last quotation proposed in this article."));
        return;
    }
    const auto next = std::find_if(m_open.begin(), m_open.end(), [this](const QuotationProposal &proposal) {
        return startOf(proposal) >= m_place;
    });
    if (next == m_open.end()) {
        emit said(tr("On from the article’s beginning."));
    }
    show(next != m_open.end() ? next - m_open.begin() : 0);
}

void QuotationProposing::projectChanged(const model::Change & /*change*/)
{
    m_isWriting = false;
    const model::ArticlePage *shown = page();
    if (shown && !m_current && m_text == shown->text) {
        m_soon.start(); // what was done is shown first
    } else if (shown) {
        look();
    }
}

void QuotationProposing::failed()
{
    m_isWriting = false;
    if (m_current) {
        showBar();
    }
}

void QuotationProposing::step(int step)
{
    if (!page()) {
        return;
    }
    if (!m_proposes) {
        emit said(tr("Proposals for quotations are switched off (menu View)."));
        return;
    }
    if (m_soon.isActive()) {
        look();
    }
    if (m_isLooking) {
        m_wanted = step;
        emit said(tr("Looking for quotations…"));
        return;
    }
    if (m_open.empty()) {
        end();
        emit said(
            m_all.empty() ? tr("No quotation was found in this article that could be proposed.")
                          : tr("All quotations that were found in this article are tagged or dismissed."));
        return;
    }
    const auto count = static_cast<qsizetype>(m_open.size());
    const qsizetype at = indexOfCurrent();
    const auto isBefore = [](const QuotationProposal &proposal, qsizetype position) {
        return startOf(proposal) < position;
    };
    const qsizetype following =
        std::lower_bound(m_open.begin(), m_open.end(), m_reader.caret(), isBefore) - m_open.begin();
    const qsizetype target = at >= 0 ? at + step : step > 0 ? following : following - 1;
    if (target < 0 || target >= count) {
        emit said(step > 0 ? tr("On from the article’s beginning.") : tr("On from the article’s end."));
    }
    show((target + count) % count);
}

/// Selects its first piece, and shows the others beside it.
void QuotationProposing::show(qsizetype index)
{
    m_current = m_open[static_cast<size_t>(index)];
    m_place = startOf(*m_current);
    if (m_reader.isEditingExtent()) {
        m_reader.endExtentEdit();
    }
    m_reader.setCurrent({});
    m_reader.dropPending();
    const model::Segments &pieces = m_current->pieces;
    for (qsizetype i = 1; i < pieces.count(); ++i) {
        m_reader.addPending(pieces.at(i));
    }
    m_reader.select(pieces.at(0));
    showBar();
    m_reader.reveal(pieces.at(0)); // once the bar has its room
    emit shown();
}

void QuotationProposing::showBar()
{
    const model::ArticlePage *shown = page();
    if (indexOfCurrent() < 0 || !shown) {
        return;
    }
    ProposalWalk &walk = m_bar.walk();
    walk.meet(m_open);
    const QLocale locale;
    const QString place =
        tr("%1 of %2").arg(locale.toString(walk.numberOf(*m_current)), locale.toString(walk.count()));
    QStringList why{proposalReasons(*shown, *m_current)};
    const QString effect = proposalEffect(*shown, m_project->codebook(), *m_current);
    if (!effect.isEmpty()) {
        why.append(effect);
    }
    m_bar.setCanTake(canWrite());
    m_bar.show(
        place + u" · "_s + proposalCaption(*shown, *m_current), why.join(u' '),
        !model::suggest::takenSpeaker(*shown, m_project->codebook(), *m_current).name.isEmpty());
}

void QuotationProposing::take(WithSpeaker speaker)
{
    if (!m_current || !page() || !canWrite()) {
        return;
    }
    const model::Codebook &codebook = m_project->codebook();
    const auto taken = model::suggest::takenSpeaker(*page(), codebook, *m_current);
    const model::EntityId elsewhere = taken.tagged.isEmpty()
        ? model::EntityId()
        : model::linking::elsewhere(m_project->names(), codebook, taken.name, taken.tag);
    const model::Edit edit =
        model::suggest::takeQuotation(*page(), codebook, *m_current, speaker, m_project->by(), elsewhere);
    if (edit.change.isEmpty()) {
        emit said(tr("The codebook has no tag for claims. Add one first (menu Codebook)."));
        return;
    }
    const bool joins = speaker == WithSpeaker::Yes && !elsewhere.isNull()
        && m_current->speaker->entity.isNull() && !page()->entityCalled(taken.name, taken.tag);
    m_isWriting = true;
    m_project->perform(edit);
    if (joins) {
        emit joined(elsewhere);
    }
}

void QuotationProposing::dismiss()
{
    if (!m_current || !page() || !canWrite()) {
        return;
    }
    const model::Edit edit = model::edits::dismiss(
        *page(), model::Dismissal::Kind::Quotation, m_current->pieces.extent(), {}, m_project->by());
    if (!edit.change.isEmpty()) {
        m_isWriting = true;
        m_project->perform(edit);
    }
}

void QuotationProposing::end()
{
    if (!m_current && m_bar.isHidden()) {
        return;
    }
    m_current.reset();
    m_bar.walk().clear();
    m_wanted = 0;
    const bool hadFocus = m_bar.isAncestorOf(m_bar.window()->focusWidget()) || m_bar.hasFocus();
    m_bar.hide();
    m_reader.dropPending();
    if (hadFocus) {
        m_reader.setCaret(m_reader.selection().start);
        m_reader.setFocus(Qt::OtherFocusReason);
    }
}

} // namespace ui
