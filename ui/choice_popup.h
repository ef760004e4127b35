// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace ui {

/// A small list over the article to choose from. Typing filters, Up and Down walk, Enter takes, Esc leaves;
/// the focus stays in the field. What is listed, and what becomes of it, is for those made from it to say.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    /// What a screen reader and the empty field say.
    struct Names
    {
        QString popup;
        QString field;
        QString hint; ///< in the field
        QString list;
    };

    /// Something to choose. The colour is that of its swatch, `beside` what tells it from others.
    struct Choice
    {
        QString text;
        QColor color;
        QString beside = {};
        QString key = {};
    };

    /// Stands at the lower end of `over`.
    ChoicePopup(const Theme &theme, QWidget *over, const Names &names);

    /// Lists everything, with an empty field that has the focus. It stands at the upper end of `over` where
    /// it would cover more of `spared`, in that one's coordinates, at the lower.
    void begin(const QRect &spared = {});
    void focusField();
    QListWidgetItem *addRow(const Choice &choice);
    /// The chosen row; nullptr and -1 where nothing is listed.
    const QListWidgetItem *current() const;
    int currentRow() const;
    const Theme &theme() const { return m_theme; }
    QWidget &over() { return *m_over; }
    QVBoxLayout &column() { return *m_column; }

    /// Adds the rows that fit what is typed, without blanks around it; best first.
    virtual void listFor(const QString &wanted) = 0;
    virtual void take() = 0;    ///< Enter, or a click
    virtual void takeTab() = 0; ///< Tab
    virtual void leave() = 0;   ///< Esc
    /// By a hand that went on elsewhere.
    virtual void focusTaken(Qt::FocusReason /*reason*/) {}

private:
    void build();
    void showMatches(const QString &typed);
    bool takesKey(int key);
    void place();
    bool isBetterAtTop(const QRect &spared) const;

    const Theme &m_theme;
    QWidget *m_over;
    Names m_names;
    QVBoxLayout *m_column;
    QLineEdit *m_field = nullptr; ///< with the list made when it is first shown
    QListWidget *m_list = nullptr;
    bool m_isAtTop = false;
};

} // namespace ui
