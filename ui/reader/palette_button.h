// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace ui {

/// One button of the palette at the selection: a word and, fainter, its key.
class PaletteButton final : public QAbstractButton
{
    Q_OBJECT

public:
    PaletteButton(const QString &text, const QString &key, Theme &theme, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Theme &m_theme;
    QString m_key;
};

} // namespace ui
