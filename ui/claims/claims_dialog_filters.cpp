// SPDX-License-Identifier: GPL-3.0-or-later
// Which claims the list of claims shows.
#include "ui/claims/claims_dialog.h"
#include "ui/placeholder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Beside the verdict, which kind of claims an entry means.
constexpr int whichRole = Qt::UserRole + 1;

} // namespace

QLayout *ClaimsDialog::makeFilters()
{
    auto *row = new QHBoxLayout;
    showPlaceholder(
        *m_find, tr("Find a claim: its words, source, article, evidence, note"), tr("Find a claim"));
    m_find->setAccessibleName(tr("Find a claim"));
    m_find->setClearButtonEnabled(true);
    m_which->setObjectName(u"which"_s);
    m_which->setAccessibleName(tr("Which claims are listed"));
    listKinds();
    m_whose->addItem(tr("My claims"), static_cast<int>(ClaimsModel::Whose::Own));
    m_whose->addItem(tr("The codings that count"), static_cast<int>(ClaimsModel::Whose::Counted));
    m_whose->setAccessibleName(tr("Whose claims are listed"));
    m_whose->setToolTip(
        tr("Your own claims; or of each article those of the one coding that is counted in “Who speaks?” and "
           "exports, whoever made it"));
    connect(m_whose, &QComboBox::activated, this, [this] {
        m_claims->setWhose(static_cast<ClaimsModel::Whose>(m_whose->currentData().toInt()));
    });
    offerWhose();
    row->addWidget(m_find, 1);
    row->addWidget(m_whose);
    row->addWidget(m_which);
    return row;
}

void ClaimsDialog::addKind(const QString &name, ClaimsWish::Which which, const QString &verdict)
{
    m_which->addItem(name, verdict);
    m_which->setItemData(m_which->count() - 1, static_cast<int>(which), whichRole);
}

/// Where one works alone there is nothing to choose.
void ClaimsDialog::offerWhose()
{
    const bool isOne = m_project.coders().size() < 2;
    m_whose->setHidden(isOne && m_claims->whose() == ClaimsModel::Whose::Own);
}

/// The verdicts of the codebook below the kinds that are always there.
void ClaimsDialog::listKinds()
{
    using Which = ClaimsWish::Which;
    const QVariant verdict = m_which->currentData();
    const QVariant which = m_which->currentData(whichRole);
    m_which->clear();
    addKind(tr("All claims"), Which::All);
    addKind(tr("Not checked yet"), Which::Unchecked);
    addKind(tr("Without a source"), Which::WithoutSource);
    addKind(tr("Said several times"), Which::Repeated);
    addKind(tr("Same claim, other verdicts"), Which::Differing);
    if (!m_only.isNull()) {
        addKind(tr("The same as one claim"), Which::Same);
    }
    for (const auto &[code, label] : m_claims->verdicts()) {
        if (code != u"unchecked"_s) {
            addKind(label, Which::Verified, code);
        }
    }
    for (int place = 0; place < m_which->count(); ++place) {
        if (m_which->itemData(place) == verdict && m_which->itemData(place, whichRole) == which) {
            m_which->setCurrentIndex(place);
        }
    }
}

void ClaimsDialog::showSameAs(model::AnnotationId claim)
{
    m_only = claim;
    listKinds();
    m_which->setCurrentIndex(m_which->findData(static_cast<int>(ClaimsWish::Which::Same), whichRole));
    m_find->clear();
    filter();
}

void ClaimsDialog::filter()
{
    m_filterLater.stop();
    ClaimsWish wish = m_claims->wish();
    wish.words = m_find->text().simplified();
    wish.verification = m_which->currentData().toString();
    wish.which = static_cast<ClaimsWish::Which>(m_which->currentData(whichRole).toInt());
    wish.same = wish.which == ClaimsWish::Which::Same ? m_only : model::AnnotationId();
    m_claims->setWish(wish);
}

} // namespace ui
