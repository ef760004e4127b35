// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListWidget>
#include <QPointer>

class QLineEdit;

namespace ui {

/// What a name that is being typed may become, below its field: known names, and the two ways to take it as
/// it stands. Down and Up walk, Enter takes what is chosen, Esc puts the list away; the focus stays in the
/// field.
class NamePopup final : public QListWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString beside;
        QColor color; ///< of the swatch; none where it is invalid
    };

    NamePopup(const Theme &theme, QLineEdit &field);

    /// Lists these; none puts the list away.
    void offer(const QList<Choice> &choices);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void taken(int row);

private:
    void place();
    int wantedWidth(int most) const;
    bool takesKey(int key);
    void take(int row);

    QLineEdit &m_field;
};

} // namespace ui
