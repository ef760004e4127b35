// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace ui {

class ArticleView;

/// The small dark palette at the selection. It shows itself when a range is chosen in the view and hides when
/// the selection goes; it never covers the selected words.
class TagPalette final : public QFrame
{
    Q_OBJECT

public:
    TagPalette(ArticleView &view, Theme &theme);

    /// Which tags it offers: the first `shown`, the rest behind "…".
    void setTags(const model::Codebook &codebook, int shown = 4);
    /// Switched off it never shows.
    void setOffered(bool offered);

signals:
    void tagChosen(model::TagId id);
    void moreRequested(QPoint globalPos); ///< "…" pressed: to find a tag by its name

private:
    ArticleView &m_view;
    Theme &m_theme;
    bool m_offered = true;
};

} // namespace ui
