// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace ui {

/// The names at the side of a sheet, each in its own direction and on the line of its cells; what is too long
/// ends with "…".
class NamesHeader final : public QHeaderView
{
    Q_OBJECT

public:
    NamesHeader(const Theme &theme, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
