// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QKeySequence>
#include <QStringList>

#include <optional>

namespace ui {

/// The keys of the actions as the person wants them: the usual ones but for those that were changed, which
/// are kept from one start to the next (QSettings). A tag's letter belongs to the codebook, which others
/// share, so that it goes before an action's.
class KeyChoices final
{
public:
    /// Gives the actions their keys.
    explicit KeyChoices(Actions &actions);
    Q_DISABLE_COPY_MOVE(KeyChoices)

    /// Whether there is a row of the table of actions behind it; a tag's key is changed with the tag.
    bool isChangeable(const QAction &action) const;
    /// Whether its keys are other than the usual ones.
    bool isChanged(const QAction &action) const;
    /// The usual keys, for people; empty where it has none.
    QString usualKeys(const QAction &action) const;
    /// Why the action cannot have the key, for people: it is needed for typing or moving, or it is a tag's.
    std::optional<QString> refusal(const QAction &action, const QKeySequence &key) const;
    /// Which other actions have the key now.
    QList<QAction *> holders(const QAction &action, const QKeySequence &key) const;

    /// Makes it the action's key in place of those it had, and takes it away from all others.
    void give(const QAction &action, const QKeySequence &key);
    /// Leaves the action without a key.
    void takeAway(const QAction &action);
    /// The usual keys again, but for those that another action has been given.
    void restore(const QAction &action);
    void restoreAll();

    /// Whether letters (and signs) without Ctrl or Alt do something in the article, those of tags too.
    bool lettersAct() const;
    void letLettersAct(bool act);

    /// Sets the keys anew, after the codebook's tags have changed.
    void apply();

private:
    Actions &m_actions;
};

} // namespace ui
