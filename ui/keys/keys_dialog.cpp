// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keys_dialog.h"

#include "ui/keys/key_field.h"
#include "ui/placeholder.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Key, What };

QPushButton *button(const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

KeysDialog::KeysDialog(const Actions &actions, KeyChoices &keys, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_keys(keys)
    , m_find(new QLineEdit(this))
{
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    showPlaceholder(*m_find, tr("Find a key or what it does"));
    m_find->setAccessibleName(tr("Find a key"));
    m_find->setClearButtonEnabled(true);
    layout->addWidget(m_find);
    layout->addWidget(makeTable());
    layout->addWidget(makeChange());
    m_letters = new QCheckBox(tr("&Single letters act while the article has the focus"), this);
    m_letters->setToolTip(
        tr("Without them, nothing happens in the article by a slip of the hand; the menus do "
           "all of it, too"));
    m_letters->setChecked(m_keys.lettersAct());
    layout->addWidget(m_letters);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_allUsual = button(tr("&All as usual"), tr("Give every action its usual key again"), this);
    buttons->addButton(m_allUsual, QDialogButtonBox::ResetRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    listen();
    fill();
    resize(620, 680);
    m_find->setFocus();
}

QWidget *KeysDialog::makeTable()
{
    m_table = new QTableWidget(0, 2, this);
    m_table->setAccessibleName(tr("Keys and what they do"));
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    m_table->verticalHeader()->setVisible(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(Key, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    return m_table;
}

/// What can be done with the key of the chosen row, with the field that takes a new one.
QWidget *KeysDialog::makeChange()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    auto *line = new QHBoxLayout;
    m_field = new KeyField(pane);
    m_field->hide();
    m_change =
        button(tr("&Change the key…"), tr("Press another key for the chosen row; Enter does the same"), pane);
    m_giveIt = button({}, {}, pane);
    m_giveIt->hide();
    m_takeAway = button(tr("&No key"), tr("Leave it to the menu"), pane);
    m_usual = button(tr("&Usual key"), {}, pane);
    line->addWidget(m_field, 1);
    for (QPushButton *each : {m_giveIt, m_change, m_takeAway, m_usual}) {
        line->addWidget(each);
    }
    line->addStretch();
    layout->addLayout(line);
    m_message = new QLabel(pane);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 2);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_message);
    return pane;
}

void KeysDialog::listen()
{
    connect(m_find, &QLineEdit::textEdited, this, &KeysDialog::filter);
    connect(m_table, &QTableWidget::currentCellChanged, this, &KeysDialog::showCurrent);
    // activated is Enter and, by the system's habit, a click or two.
    connect(m_table, &QTableWidget::activated, this, &KeysDialog::beginChange);
    connect(m_change, &QPushButton::clicked, this, &KeysDialog::beginChange);
    connect(m_field, &KeyField::pressed, this, &KeysDialog::take);
    connect(m_field, &KeyField::left, this, &KeysDialog::endChange);
    connect(m_giveIt, &QPushButton::clicked, this, [this] { change(m_wanted); });
    connect(m_takeAway, &QPushButton::clicked, this, [this] {
        m_keys.takeAway(*currentAction());
        showKeys();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_keys.restore(*currentAction());
        showKeys();
    });
    connect(m_allUsual, &QPushButton::clicked, this, [this] {
        m_keys.restoreAll();
        m_letters->setChecked(m_keys.lettersAct());
        showKeys();
    });
    connect(m_letters, &QCheckBox::clicked, this, [this](bool act) {
        m_keys.letLettersAct(act);
        showKeys();
    });
}

void KeysDialog::addRow(const QString &keys, const QString &words, QAction *action)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Key, new QTableWidgetItem(keys));
    m_table->setItem(row, What, new QTableWidgetItem(words));
    m_rows.append(action);
}

void KeysDialog::fill()
{
    const std::initializer_list<std::pair<QString, QString>> hands = {
        {tr("Arrows, Ctrl+arrows"), tr("Move the caret by letter and line, by word")},
        {tr("Shift+arrows"), tr("Select")},
        {tr("Ctrl+drag"), tr("Select a further piece")},
        {tr("Tab, Shift+Tab"), tr("Go to the next, the previous field")},
    };
    for (QAction *action : m_actions.tags) {
        addRow({}, tr("Tag as %1").arg(Actions::plainText(*action)), action);
    }
    for (const auto &[keys, words] : hands) {
        addRow(keys, words);
    }
    for (QAction *action : m_actions.all()) {
        if (m_keys.isChangeable(*action)) {
            addRow({}, action->statusTip(), action);
        } else if (const QString keys = m_actions.keysOf(*action); !keys.isEmpty()) {
            addRow(keys, action->statusTip());
        }
    }
    m_table->setCurrentCell(0, Key);
    showKeys();
}

void KeysDialog::filter(const QString &wanted)
{
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool matches = m_table->item(row, Key)->text().contains(wanted, Qt::CaseInsensitive)
            || m_table->item(row, What)->text().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
        first = matches && first < 0 ? row : first;
    }
    // What is chosen is in sight, so that nobody changes the key of what is not.
    m_table->setCurrentCell(first, Key);
    showCurrent();
}

QAction *KeysDialog::currentAction() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? m_rows[row] : nullptr;
}

/// The keys as they are now; those that were changed stand out, and say what they were.
void KeysDialog::showKeys()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QAction *action = m_rows[row];
        if (!action) {
            continue;
        }
        const bool isChanged = m_keys.isChanged(*action);
        const QString usual = m_keys.usualKeys(*action);
        QTableWidgetItem *item = m_table->item(row, Key);
        QFont font = m_table->font();
        font.setBold(isChanged);
        item->setFont(font);
        item->setText(m_actions.keysOf(*action));
        item->setToolTip(
            !isChanged            ? QString()
                : usual.isEmpty() ? tr("Changed; usually it has no key")
                                  : tr("Changed; usually it is %1").arg(usual));
    }
    showCurrent();
}

void KeysDialog::showCurrent()
{
    const QAction *action = currentAction();
    const bool isChangeable = action && m_keys.isChangeable(*action);
    m_change->setEnabled(isChangeable);
    m_takeAway->setEnabled(isChangeable && !m_actions.keysOf(*action).isEmpty());
    m_usual->setEnabled(isChangeable && m_keys.isChanged(*action));
    m_giveIt->hide();
    m_wanted = {};
    if (m_table->currentRow() < 0) {
        say(tr("Nothing matches. Look for a shorter word, or for a key such as Ctrl+E."), false);
    } else if (action && !isChangeable) {
        say(tr("A tag’s key is part of the codebook: choose the tag in the list of tags and press F2."),
            false);
    } else if (!isChangeable) {
        say(tr("This key is the same in every program."), false);
    } else if (m_keys.isChanged(*action)) {
        const QString usual = m_keys.usualKeys(*action);
        say(usual.isEmpty() ? tr("Usually it has no key.") : tr("Usually it is %1.").arg(usual), false);
    } else {
        say({}, false);
    }
}

void KeysDialog::beginChange()
{
    const QAction *action = currentAction();
    if (!action || !m_keys.isChangeable(*action)) {
        return;
    }
    showCurrent();
    for (QPushButton *each : {m_change, m_takeAway, m_usual}) {
        each->hide();
    }
    m_field->clear();
    m_field->show();
    m_field->setFocus();
    say(tr("For “%1”. Esc leaves it as it is.").arg(Actions::plainText(*action)), false);
}

void KeysDialog::endChange()
{
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    for (QPushButton *each : {m_change, m_takeAway, m_usual}) {
        each->show();
    }
    if (m_wanted.isEmpty()) {
        showCurrent();
    }
    if (hadFocus) {
        m_table->setFocus();
    }
}

void KeysDialog::take(const QKeySequence &key)
{
    const QAction *action = currentAction();
    m_field->setText(key.toString(QKeySequence::NativeText));
    if (const std::optional<QString> refusal = m_keys.refusal(*action, key)) {
        say(*refusal, true);
        return;
    }
    const QList<QAction *> holders = m_keys.holders(*action, key);
    if (holders.isEmpty()) {
        change(key);
        return;
    }
    m_wanted = key;
    m_giveIt->setText(tr("Give it to “%1”").arg(Actions::plainText(*action)));
    m_giveIt->show();
    m_giveIt->setFocus();
    say(tr("%1 is the key of “%2”.")
            .arg(key.toString(QKeySequence::NativeText), Actions::plainText(*holders.first())),
        true);
}

void KeysDialog::change(const QKeySequence &key)
{
    m_keys.give(*currentAction(), key);
    m_wanted = {};
    m_field->hide();
    m_table->setFocus();
    endChange();
    showKeys();
}

void KeysDialog::say(const QString &text, bool isTrouble)
{
    m_message->setProperty("role", isTrouble ? u"warning"_s : u"muted"_s);
    m_message->style()->polish(m_message);
    m_message->setText(text);
}

} // namespace ui
