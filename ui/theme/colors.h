// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

namespace ui {

/// Every colour of the program that is not a tag's, for one scheme.
struct Colors
{
    bool dark = false;
    QColor window;  ///< bars and dialogs
    QColor side;    ///< the list of articles
    QColor page;    ///< reader, panel, fields
    QColor text;    ///< ordinary words
    QColor muted;   ///< captions, second lines; at least 4.5:1 on window, side and page
    QColor border;  ///< hairlines between panes
    QColor control; ///< the edge of buttons, whose words tell what they are, and of cards
    QColor field;   ///< the edge of fields and boxes to tick; at least 3:1 on window, side, page and notice
    QColor button;  ///< the face of buttons
    QColor accent;  ///< the primary button, the mark of what is chosen
    QColor accentText;    ///< words on accent
    QColor link;          ///< words that lead somewhere; at least 4.5:1 on page
    QColor selection;     ///< behind selected words
    QColor selectionText; ///< selected words
    QColor currentRow;    ///< behind the current row of a list
    QColor hover;         ///< behind what the pointer is over
    QColor good;          ///< progress, saved
    QColor warning;       ///< words of a warning
    QColor notice;        ///< behind a proposal
    QColor noticeBorder;
    QColor hit;       ///< behind words that a search found; text and muted keep 4.5:1 on it
    QColor hitBorder; ///< around them; at least 3:1 on page
    QColor floating;  ///< the palette at the selection, dark in both schemes
    QColor floatingButton;
    QColor floatingText;
    QColor floatingMuted;

    static const Colors &light();
    static const Colors &darkScheme();
};

/// How one tag looks in one scheme. Every pair holds WCAG AA: `text` on both tints at least 4.5:1, `ink` on
/// the page and on both tints at least 3:1.
struct TagStyle
{
    QColor ink;        ///< underline, bar, dot
    QColor tint;       ///< the band under an annotation
    QColor strongTint; ///< the band under the current one
    QColor text;       ///< words in the tag's colour (on page and tints)
};

/// The ratio of WCAG 2: 1 (the same) to 21 (black on white). Alpha is not looked at.
double contrastRatio(const QColor &a, const QColor &b);
/// The style for a tag's colour "#rrggbb"; grey if it is no colour.
TagStyle tagStyle(QStringView color, const Colors &colors);

} // namespace ui
