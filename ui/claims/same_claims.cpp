// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/same_claims.h"

#include "ui/claims/appearance.h"
#include "ui/claims/same_claim_dialog.h"
#include "ui/claims/same_menu.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::AnnotationId;
using model::storage::ClaimRow;

namespace {

ArticleFacts factsOf(const model::Project &project, model::ArticleId id)
{
    const model::ArticleSummary *summary = project.article(id);
    return summary ? ArticleFacts{summary->article.title, summary->article.outlet, summary->article.published}
                   : ArticleFacts();
}

QString verdictOf(const model::Project &project, const ClaimRow &claim)
{
    const model::Variable *asked = project.codebook().variableNamed(u"verification");
    const model::VariableOption *option = asked ? asked->option(claim.verification) : nullptr;
    return isUnchecked(claim) ? QString() : option ? option->label : claim.verification;
}

} // namespace

SameClaims::SameClaims(SameLine &line, Dialogs &dialogs, QWidget &window)
    : m_line(line)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&line, &SameLine::placeChosen, this, &SameClaims::goTo);
    connect(&line, &SameLine::allWanted, this, [this] { emit listWanted(m_current); });
    connect(&line, &SameLine::giveWanted, this, &SameClaims::giveFinding);
}

void SameClaims::setProject(model::Project *project)
{
    delete m_finder.data();
    if (m_editing) {
        m_editing->finish();
    }
    m_project = project;
    m_editing = project ? std::make_unique<ClaimEditing>(*project) : nullptr;
    if (m_editing) {
        connect(m_editing.get(), &ClaimEditing::failed, this, &SameClaims::failed);
    }
    showCurrent({});
}

bool SameClaims::isClaim(AnnotationId id) const
{
    const model::ArticlePage *page = m_project ? m_project->page() : nullptr;
    const model::Annotation *annotation = page ? page->annotations.find(id) : nullptr;
    const model::Tag *tag = annotation ? m_project->codebook().find(annotation->tag) : nullptr;
    return tag && tag->role == model::Tag::Role::Claim;
}

bool SameClaims::isJoined() const
{
    if (!isClaim(m_current)) {
        return false;
    }
    const auto &links = m_project->page()->sameClaims;
    return std::any_of(links.cbegin(), links.cend(), [this](const model::SameClaim &link) {
        return link.touches(m_current);
    });
}

void SameClaims::showCurrent(AnnotationId id)
{
    const bool isOther = id != m_current;
    m_current = id;
    if (!isJoined() || isOther) {
        m_others.clear();
        m_line.showPlaces({}, false, false);
    }
    if (!isJoined()) {
        return;
    }
    m_project->read<QList<ClaimRow>>(
        this, [id](model::storage::Store &store) { return model::storage::claimsSameAs(store, id); },
        [this, id](const QList<ClaimRow> &rows) { take(id, rows); },
        [this](const model::Error &error) { emit failed(error); });
}

void SameClaims::take(AnnotationId id, const QList<ClaimRow> &rows)
{
    if (id != m_current || !isJoined()) {
        return;
    }
    std::vector<std::pair<QString, ClaimRow>> others; // by date
    ClaimRow own;
    QSet<QString> verdicts;
    for (const ClaimRow &row : rows) {
        if (!isUnchecked(row)) {
            verdicts.insert(row.verification);
        }
        if (row.id == id) {
            own = row;
        } else {
            others.emplace_back(factsOf(*m_project, row.article).published, row);
        }
    }
    std::stable_sort(
        others.begin(), others.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_others.clear();
    QList<SameLine::Place> places;
    for (const auto &[published, row] : others) {
        const ArticleFacts article = factsOf(*m_project, row.article);
        m_others.append(row);
        places.append(
            {row.id, appearanceText(article, verdictOf(*m_project, row)),
             article.title.isEmpty() ? row.words : article.title + u'\n' + row.words});
    }
    const bool canGive = !isUnchecked(own) && m_project->readOnlyReason().isEmpty()
        && std::any_of(m_others.cbegin(), m_others.cend(), [&own](const ClaimRow &other) {
               return other.verification != own.verification;
           });
    m_line.showPlaces(places, verdicts.size() > 1, canGive);
}

void SameClaims::goTo(AnnotationId claim)
{
    for (const ClaimRow &other : std::as_const(m_others)) {
        if (other.id == claim) {
            emit placeChosen({other.article, other.id, {}});
            return;
        }
    }
}

void SameClaims::find()
{
    if (!isClaim(m_current)) {
        return;
    }
    const model::ArticlePage &page = *m_project->page();
    ClaimRow claim;
    claim.id = m_current;
    claim.article = page.article.id;
    claim.words = page.quote(*page.annotations.find(m_current)).simplified();
    auto *finder = new SameClaimDialog(*m_project, claim, &m_window);
    m_finder = finder;
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &QDialog::accepted, this, [this, finder, id = m_current] {
        if (m_editing) {
            m_editing->join(QList<AnnotationId>{id} + finder->chosen());
        }
    });
    finder->open();
}

void SameClaims::part()
{
    if (isJoined()) {
        m_editing->part({m_current});
    }
}

void SameClaims::giveFinding()
{
    QList<AnnotationId> others;
    for (const ClaimRow &other : std::as_const(m_others)) {
        others.append(other.id);
    }
    m_editing->giveFinding(
        m_current, others, [this](int count) { return mayReplaceFindings(m_dialogs, &m_window, count); });
}

} // namespace ui
