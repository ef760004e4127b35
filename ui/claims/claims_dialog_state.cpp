// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines below the list of claims say.
#include "ui/claims/claims_dialog.h"
#include "ui/claims/evidence.h"
#include "ui/elided_label.h"
#include "ui/panel/marks.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

QString ClaimsDialog::status() const
{
    return m_status->text();
}

QString ClaimsDialog::stateText() const
{
    const auto listed = static_cast<int>(m_claims->rowCount());
    const auto all = static_cast<int>(m_claims->all());
    if (!m_trouble.isEmpty()) {
        return m_trouble;
    }
    if (m_claims->isReading()) {
        return tr("Reading… %Ln claim(s) so far.", nullptr, all);
    }
    if (listed < all) {
        return tr("%1 of %Ln claim(s).", nullptr, all).arg(QLocale().toString(listed));
    }
    return tr("%1; %2 not checked yet.")
        .arg(
            tr("%Ln claim(s)", nullptr, all),
            QLocale().toString(static_cast<qlonglong>(m_claims->unchecked())));
}

void ClaimsDialog::showState()
{
    m_progress->setVisible(m_claims->isReading());
    m_progress->setValue(qRound(m_claims->progress() * m_progress->maximum()));
    m_status->setText(stateText());
    m_table->setEmptyText(
        m_claims->isReading()      ? QString()
            : m_claims->all() == 0 ? tr("No claims yet. Select what somebody says in an article and press C; "
                                        "each claim gets a row here.")
                                   : tr("No claim is like that. Try another word, or list all claims."));
    showCurrent();
}

void ClaimsDialog::showCurrent()
{
    const auto *claim = m_table->current();
    m_whole->setText(claim ? marks::isolated(claim->words) : QString());
    m_elsewhere->showLine(claim ? elsewhere(*claim) : QString());
    m_goTo->setEnabled(claim);
    m_open->setEnabled(claim && !linksIn(claim->evidence).isEmpty());
    m_verdict->setEnabled(claim && m_claims->areWritable(m_table->chosen() + QList{*claim}));
}

/// Where else the claim was made; that it was found to be something else there comes first.
QString ClaimsDialog::elsewhere(const model::storage::ClaimRow &claim) const
{
    const QStringList places = m_claims->appearances(claim);
    if (places.isEmpty()) {
        return {};
    }
    const QString also = tr("Also in %1", "where the same claim was made").arg(places.join(u"; "_s));
    return m_claims->same().differs(claim.id) ? tr("The verdicts differ. %1").arg(also) : also;
}

} // namespace ui
