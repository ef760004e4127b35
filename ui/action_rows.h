// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

namespace ui {

/// One action as the menus have it, in English: its words, keys and what it tells of itself.
struct ActionRow
{
    enum class Where {
        Window, ///< its keys act everywhere in the window
        Reader, ///< they act while the reader has the focus; `also` acts everywhere
        Sides,  ///< they act in the panes beside the reader
        Tags,   ///< they act in the list of tags
    };
    enum class In { File, Edit, View, Article, Tag, Codebook, Analysis, Help };

    const char *name; ///< by which its keys are remembered; the same in every version
    QAction *Actions::*action;
    In menu;
    const char *text;
    const char *keys; ///< as QKeySequence::listFromString reads it
    const char *tip;
    Where where = Where::Window;
    const char *also = "";
    bool startsGroup = false;
};

struct MenuName
{
    ActionRow::In menu;
    const char *name;
};

} // namespace ui
