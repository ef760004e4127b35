// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text_range.h"

#include <QFont>
#include <QPlainTextDocumentLayout>

namespace ui {

/// The heights of one kind of line in pixels. A line stands in a slot of `pitch`; below the letters there is
/// room for four underlines.
struct LineMeasure
{
    qreal pitch = 0;
    qreal baseline = 0; ///< from the slot's top
    qreal ascent = 0;   ///< of the font: the height of a band above the baseline
    qreal descent = 0;
    qreal gapBelow = 0; ///< after the paragraph's last line

    /// `letters` stand for the writing: other writings may borrow theirs from a taller font.
    static LineMeasure of(const QFont &font, const QString &letters, qreal pitch, qreal gapBelow);
};

/// Lays out an article lazily, block by block, and gives its lines the room of a book page: even baselines,
/// whatever fonts a line borrows letters from, and each paragraph on the side its writing begins.
class ReadingLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    enum class Kind { Headline, Byline, Blank, Body };

    /// The fonts of the three kinds of lines; all measures follow from them.
    struct Fonts
    {
        QFont body;
        QFont headline;
        QFont byline;

        friend bool operator==(const Fonts &, const Fonts &) = default;
    };

    explicit ReadingLayout(QTextDocument *document);

    void setFonts(const Fonts &fonts);
    const Fonts &fonts() const { return m_fonts; }
    /// Which lines are headline and byline.
    void setHeadings(model::TextRange headline, model::TextRange byline);
    /// Room kept free above the first line and below the last line of headline and byline.
    void setRoom(qreal above, qreal belowHeadings);
    qreal roomAbove() const { return m_above; }

    Kind kindOf(const QTextBlock &block) const;
    const LineMeasure &measure(const QTextBlock &block) const;
    /// The last block of the heading, or an invalid one.
    QTextBlock lastHeading() const;
    /// Where the last line of the block ends, before the gaps below it.
    qreal textBottom(const QTextBlock &block) const;
    /// The slot of a line, from the block's origin.
    static qreal slotTop(const QTextLine &line, const LineMeasure &measure);
    static qreal slotBottom(const QTextLine &line, const LineMeasure &measure);

    QRectF blockBoundingRect(const QTextBlock &block) const override;
    /// Forgets where lines break; they are laid out anew when they are looked at.
    void relayout();

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void layOut(const QTextBlock &block) const;
    void cutLines(QTextBlock block) const;
    void respace(const QTextBlock &block) const;
    qreal gapBelow(const QTextBlock &block) const;

    Fonts m_fonts;
    LineMeasure m_body;
    LineMeasure m_bodyRightToLeft;
    LineMeasure m_headline;
    LineMeasure m_byline;
    LineMeasure m_blank;
    model::TextRange m_headlineRange;
    model::TextRange m_bylineRange;
    qreal m_above = 0;
    qreal m_belowHeadings = 0;
};

} // namespace ui
