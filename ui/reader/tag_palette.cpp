// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/tag_palette.h"

#include "ui/reader/article_view.h"

namespace ui {

TagPalette::TagPalette(ArticleView &view, Theme &theme)
    : QFrame(view.viewport())
    , m_view(view)
    , m_theme(theme)
{
    hide();
}

void TagPalette::setTags(const model::Codebook & /*codebook*/, int /*shown*/) {}

void TagPalette::setOffered(bool offered)
{
    m_offered = offered;
}

} // namespace ui
