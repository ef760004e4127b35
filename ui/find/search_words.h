// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search.h"
#include "ui/find/search_pane.h"

namespace ui {

/// How much a search in all articles found, in words.
QString reportWords(const model::search::Report &report);
/// What may help where one found nothing.
QList<SearchPane::Offer> offersFor(const model::search::Request &request);

} // namespace ui
