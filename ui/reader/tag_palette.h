// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QList>

namespace ui {

class ArticleView;
class PaletteButton;

/// The small dark palette at the selection. It shows itself when a range is chosen in the view and hides when
/// the selection goes; it never covers the selected words. The keyboard reaches it with Tab.
class TagPalette final : public QFrame
{
    Q_OBJECT

public:
    TagPalette(ArticleView &view, Theme &theme);

    /// The first `shown` tags that are not retired get a button, the rest stand behind "…".
    void setTags(const model::Codebook &codebook, int shown = 4);
    /// Switched off it never shows.
    void setOffered(bool offered);

signals:
    void tagChosen(model::TagId id);
    void moreRequested(QPoint globalPosition); ///< "…" pressed: to find a tag by its name

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(model::TextRange range);
    void follow();
    /// Beneath the range at its leading side, else above it; nothing if there is no room beside it.
    std::optional<QPoint> placeFor(model::TextRange range) const;
    void putAway();
    PaletteButton *addButton(const QString &text, const QString &key, const QString &name);

    ArticleView &m_view;
    Theme &m_theme;
    model::TextRange m_range;
    bool m_offered = true;
};

} // namespace ui
