// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ui {

/// One of the known colours, by swatches in a row; a colour that is none of them is offered as it is.
class ColorChoice final : public QWidget
{
    Q_OBJECT

public:
    ColorChoice(const QString &color, const Theme &theme, QWidget *parent);

    /// "#rrggbb", or as it was where nothing was chosen.
    QString color() const;

signals:
    void chosen();

private:
    void add(const QString &color, const QString &name, const Theme &theme);

    QString m_before;
    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
};

} // namespace ui
