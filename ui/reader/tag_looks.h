// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "ui/theme/theme.h"

#include <QHash>

class QPainter;

namespace ui {

/// How underlines of a tag are drawn, so that tags differ by more than colour.
enum class Stroke { Solid, LongDash, DashDot, Dots, ShortDash, Double };

struct TagLook
{
    TagStyle style;
    Stroke stroke = Stroke::Solid;
    model::Tag::Role role = model::Tag::Role::Plain;
    QString label;

    bool hasBand() const { return role != model::Tag::Role::Claim; }
};

/// The looks of a codebook's tags in the theme of the moment.
class TagLooks
{
public:
    TagLooks() = default;
    TagLooks(const model::Codebook &codebook, const Theme &theme);

    /// A tag the codebook does not know is grey.
    const TagLook &of(model::TagId id) const;

private:
    QHash<model::TagId, TagLook> m_looks;
    TagLook m_unknown;
};

/// Draws one underline from `left` to `right`; the pattern goes on where a neighbour's ended.
void drawUnderline(
    QPainter &painter, const TagLook &look, qreal left, qreal right, qreal top, qreal thickness);

} // namespace ui
