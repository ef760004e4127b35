// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "ui/reader/reading_layout.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

/// What is known of an article but does not stand in its text: shown in grey, not to be tagged. It scrolls
/// with the text.
class Heading
{
    Q_DECLARE_TR_FUNCTIONS(ui::Heading)

public:
    Heading() = default;
    explicit Heading(const model::ArticlePage &page);

    /// Room above the first line and below the text's own headline and byline.
    qreal heightAbove(const ReadingLayout::Fonts &fonts, qreal width) const;
    qreal heightBelow(const ReadingLayout::Fonts &fonts) const;
    /// `text` is where the first line's column begins, with the height of the room above.
    void
    paintAbove(QPainter &painter, const ReadingLayout::Fonts &fonts, const Colors &colors, QRectF room) const;
    void
    paintBelow(QPainter &painter, const ReadingLayout::Fonts &fonts, const Colors &colors, QRectF room) const;

    friend bool operator==(const Heading &, const Heading &) = default;

private:
    bool isTextBelow() const { return m_line.isEmpty() && !m_lineIsBelow; }

    QString m_title; ///< empty if it stands in the text
    QString m_line;  ///< byline (if not in the text), outlet and date
    bool m_lineIsBelow = false;
    bool m_isRightToLeft = false; ///< as the article
};

} // namespace ui
