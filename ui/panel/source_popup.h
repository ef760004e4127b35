// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/source_choice.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// A small list over the article to choose a claim's source from, nearest first. Typing filters, Enter takes,
/// Tab takes and goes on to how it was said, Esc leaves. While it is open a click on a name does the same.
class SourcePopup final : public QFrame
{
    Q_OBJECT

public:
    /// Stands at the lower end of `over`.
    SourcePopup(const Theme &theme, QWidget *over);

    void offer(const QList<SourceChoice> &choices, const model::Codebook &codebook);
    /// Takes the focus back after a click beside.
    void goOn();
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A choice with neither mention nor entity is an unnamed source by its label.
    void sourceChosen(const ui::SourceChoice &choice, bool goesOn);
    void cancelled();

private:
    void showMatches(const QString &typed);
    void addRow(const SourceChoice &choice, const QString &text, const QColor &color);
    void take(bool goesOn);
    bool takesKey(int key);
    void place();

    const Theme &m_theme;
    QWidget *m_over;
    QLineEdit *m_filter;
    QListWidget *m_list;
    const model::Codebook *m_codebook = nullptr;
    QList<SourceChoice> m_choices;
    QList<SourceChoice> m_shown;
};

} // namespace ui
