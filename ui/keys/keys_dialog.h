// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/key_choices.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ui {

class KeyField;

/// All keys of the window in one list that can be searched, and changed but for those of tags and of hands.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const Actions &actions, KeyChoices &keys, QWidget *parent);

private:
    QWidget *makeTable();
    QWidget *makeChange();
    void listen();
    void addRow(const QString &keys, const QString &words, QAction *action = nullptr);
    void fill();
    void filter(const QString &wanted);
    QAction *currentAction() const;
    void showKeys();
    void showCurrent();
    void beginChange();
    void endChange();
    void take(const QKeySequence &key);
    void change(const QKeySequence &key);
    void say(const QString &text, bool isTrouble);

    const Actions &m_actions;
    KeyChoices &m_keys;
    QLineEdit *m_find;
    QTableWidget *m_table;
    QList<QAction *> m_rows; ///< of the table; nullptr for what cannot be changed
    QLabel *m_message;
    KeyField *m_field;
    QPushButton *m_change;
    QPushButton *m_giveIt;
    QPushButton *m_takeAway;
    QPushButton *m_usual;
    QPushButton *m_allUsual;
    QCheckBox *m_letters;
    QKeySequence m_wanted; ///< another action's, until it is given away
};

} // namespace ui
