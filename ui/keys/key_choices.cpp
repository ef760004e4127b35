// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_choices.h"

#include "ui/action_rows.h"
#include "ui/reader/article_view.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Where = ActionRow::Where;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyChoices)
};

QString keysSetting(const ActionRow &row)
{
    return u"keys/actions/"_s + QString::fromLatin1(row.name);
}

/// Of the key that acts everywhere, beside a letter that acts in the article alone.
QString alsoSetting(const ActionRow &row)
{
    return u"keys/also/"_s + QString::fromLatin1(row.name);
}

const QString lettersSetting = u"keys/letters"_s;

const ActionRow *rowOf(const Actions &actions, const QAction &action)
{
    for (const ActionRow &row : Actions::rows()) {
        if (actions.*row.action == &action) {
            return &row;
        }
    }
    return nullptr;
}

QList<QKeySequence> usual(const ActionRow &row)
{
    return QKeySequence::listFromString(QString::fromLatin1(row.keys));
}

QList<QKeySequence> chosen(const ActionRow &row, const QSettings &settings = QSettings())
{
    const QVariant kept = settings.value(keysSetting(row));
    return kept.isValid() ? QKeySequence::listFromString(kept.toString()) : usual(row);
}

/// Empty where the action has none, or lost it to another.
QKeySequence chosenAlso(const ActionRow &row, const QSettings &settings = QSettings())
{
    const QVariant kept = settings.value(alsoSetting(row));
    return QKeySequence(kept.isValid() ? kept.toString() : QString::fromLatin1(row.also));
}

void keep(const QString &setting, const QList<QKeySequence> &keys, const QList<QKeySequence> &usualKeys)
{
    QSettings settings;
    if (keys == usualKeys) {
        settings.remove(setting);
    } else {
        settings.setValue(setting, QKeySequence::listToString(keys));
    }
}

void keepKeys(const ActionRow &row, const QList<QKeySequence> &keys)
{
    keep(keysSetting(row), keys, usual(row));
}

void keepAlso(const ActionRow &row, const QKeySequence &key)
{
    keep(alsoSetting(row), {key}, {QKeySequence(QString::fromLatin1(row.also))});
}

/// A letter, digit or sign as it is typed into a text.
bool isTyped(const QKeySequence &key)
{
    const QKeyCombination one = key[0];
    const bool isBare =
        (one.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return isBare && one.key() < Qt::Key_Escape;
}

bool opensMenu(const QKeySequence &key, const QList<QMenu *> &menus)
{
    return std::any_of(menus.begin(), menus.end(), [&](const QMenu *menu) {
        return QKeySequence::mnemonic(menu->title()) == key;
    });
}

/// Keys by which people move, choose and leave in every field, list and dialog.
bool isEverywhere(const QKeySequence &key)
{
    constexpr std::array keys = {
        Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Return,
        Qt::Key_Enter, Qt::Key_Space,   Qt::Key_Menu,   Qt::Key_Backspace,
    };
    constexpr std::array fields = {
        QKeySequence::Copy,
        QKeySequence::Cut,
        QKeySequence::Paste,
        QKeySequence::SelectAll,
    };
    const bool isBare = (key[0].keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return (isBare && std::find(keys.begin(), keys.end(), key[0].key()) != keys.end())
        || std::any_of(fields.begin(), fields.end(), [&](QKeySequence::StandardKey field) {
               return QKeySequence::keyBindings(field).contains(key);
           });
}

QString native(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

KeyChoices::KeyChoices(Actions &actions)
    : m_actions(actions)
{
    apply();
}

bool KeyChoices::isChangeable(const QAction &action) const
{
    const ActionRow *row = rowOf(m_actions, action);
    return row && row->where != Where::Sides;
}

bool KeyChoices::isChanged(const QAction &action) const
{
    const ActionRow *row = rowOf(m_actions, action);
    const QSettings settings;
    return row && (settings.contains(keysSetting(*row)) || settings.contains(alsoSetting(*row)));
}

QString KeyChoices::usualKeys(const QAction &action) const
{
    const ActionRow *row = rowOf(m_actions, action);
    if (!row) {
        return {};
    }
    QStringList keys;
    for (const QKeySequence &key : usual(*row)) {
        keys.append(native(key));
    }
    if (*row->also != '\0') {
        keys.append(native(QKeySequence(QString::fromLatin1(row->also))));
    }
    return keys.join(u", "_s);
}

std::optional<QString> KeyChoices::refusal(const QAction &action, const QKeySequence &key) const
{
    const ActionRow *row = rowOf(m_actions, action);
    if (!row || key.isEmpty()) {
        return Words::tr("Press a key.");
    }
    if (isEverywhere(key)) {
        return Words::tr("%1 is needed to move and to write everywhere. Press another key.").arg(native(key));
    }
    if (ArticleView::movesCaret(key)) {
        return Words::tr("%1 moves the caret or selects in the article. Press another key.").arg(native(key));
    }
    if (opensMenu(key, m_actions.menus())) {
        return Words::tr("%1 opens a menu. Press another key.").arg(native(key));
    }
    if (row->where != Where::Reader && isTyped(key)) {
        return Words::tr("“%1” acts in fields and lists too, where %2 is typed. Press it with Ctrl or Alt.")
            .arg(Actions::plainText(action), native(key));
    }
    for (const QAction *tag : m_actions.tags) {
        if (tag->property("tagKey").value<QKeySequence>() == key) {
            return Words::tr("%1 is the key of the tag “%2”. Press another key, or change that of the tag.")
                .arg(native(key), Actions::plainText(*tag));
        }
    }
    return std::nullopt;
}

QList<QAction *> KeyChoices::holders(const QAction &action, const QKeySequence &key) const
{
    QList<QAction *> found;
    for (const ActionRow &row : Actions::rows()) {
        QAction *other = m_actions.*row.action;
        if (other != &action && (chosen(row).contains(key) || chosenAlso(row) == key)) {
            found.append(other);
        }
    }
    return found;
}

void KeyChoices::give(const QAction &action, const QKeySequence &key)
{
    for (const QAction *other : holders(action, key)) {
        const ActionRow *row = rowOf(m_actions, *other);
        QList<QKeySequence> keys = chosen(*row);
        keys.removeAll(key);
        keepKeys(*row, keys);
        if (chosenAlso(*row) == key) {
            keepAlso(*row, {});
        }
    }
    const ActionRow *row = rowOf(m_actions, action);
    // The one that acts everywhere is named beside the letter; chosen anew it would act twice.
    if (chosenAlso(*row) == key) {
        keepAlso(*row, {});
    }
    keepKeys(*row, {key});
    apply();
}

void KeyChoices::takeAway(const QAction &action)
{
    const ActionRow *row = rowOf(m_actions, action);
    keepKeys(*row, {});
    if (*row->also != '\0') {
        keepAlso(*row, {});
    }
    apply();
}

void KeyChoices::restore(const QAction &action)
{
    const ActionRow *row = rowOf(m_actions, action);
    QList<QKeySequence> keys = usual(*row);
    keys.removeIf([&](const QKeySequence &key) { return !holders(action, key).isEmpty(); });
    keepKeys(*row, keys);
    const QKeySequence also(QString::fromLatin1(row->also));
    if (!also.isEmpty()) {
        keepAlso(*row, holders(action, also).isEmpty() ? also : QKeySequence());
    }
    apply();
}

void KeyChoices::restoreAll()
{
    QSettings().remove(u"keys"_s);
    apply();
}

bool KeyChoices::lettersAct() const
{
    return QSettings().value(lettersSetting, true).toBool();
}

void KeyChoices::letLettersAct(bool act)
{
    QSettings().setValue(lettersSetting, act);
    apply();
}

void KeyChoices::apply()
{
    const bool letters = lettersAct();
    const QSettings settings; // making it for each action would take longer than all the rest
    QList<QKeySequence> ofTags;
    for (QAction *tag : m_actions.tags) {
        const QKeySequence key = tag->property("tagKey").value<QKeySequence>();
        tag->setShortcut(letters ? key : QKeySequence());
        ofTags.append(key);
    }
    for (const ActionRow &row : Actions::rows()) {
        QList<QKeySequence> keys = chosen(row, settings);
        keys.removeIf([&](const QKeySequence &key) {
            return key.isEmpty() || ofTags.contains(key)
                || (!letters && row.where == Where::Reader && isTyped(key));
        });
        (m_actions.*row.action)->setShortcuts(keys);
        if (QShortcut *also = m_actions.alsoOf(*(m_actions.*row.action))) {
            also->setKey(chosenAlso(row, settings));
        }
    }
}

} // namespace ui
