// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/suggest/quotation_proposals.h"

#include <QStringList>

namespace tests {

/// The proposals for a text of the language ("en"), one a line: "kind: pieces / cue / who". A guess is
/// written
/// "(Ana Ruiz)", with what stands beside the quotation before it: "she (Ana Ruiz)".
QStringList
toldProposals(const QString &text, const QString &language, model::suggest::QuotationWishes wishes = {});
/// The same for proposals that were made elsewhere.
QStringList
toldProposals(const QString &text, const std::vector<model::suggest::QuotationProposal> &proposals);

} // namespace tests
