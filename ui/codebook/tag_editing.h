// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_tag.h"
#include "model/project/project.h"
#include "ui/dialogs.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace ui {

/// What hands do to the tags themselves: asks for what it needs and has the project perform the edit.
class TagEditing final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Up, Down, Inside, Outside };

    TagEditing(Dialogs &dialogs, const Theme &theme, QWidget *window);

    /// Works on the project until the next call; nullptr for none.
    void setProject(model::Project *project);

    void add();
    /// Makes a plain tag at once; tagMade() when it is written.
    void addNamed(const QString &label);
    void edit(model::TagId id);
    void step(model::TagId id, Step step);
    void move(model::TagId id, const model::edits::TagPlace &place);
    void retire(model::TagId id);
    void bringBack(model::TagId id);
    void merge(model::TagId id);
    /// An unused one at once; of a used one it asks whether to merge or to retire it.
    void remove(model::TagId id);

    /// Call with every change the project made.
    void take(const model::Change &change);

signals:
    void said(const QString &text);
    void tagMade(model::TagId id);

private:
    /// What is to be said once this is so: the tag gone (none), or as it is here.
    struct Awaited
    {
        model::TagId id;
        std::optional<model::Tag> after;
        QString words;
    };

    const model::Tag *find(model::TagId id) const;
    bool isPossible() const;
    void perform(const model::Edit &edit);
    /// The same; says the words once the project has written what becomes of the tag.
    void perform(const model::Edit &edit, model::TagId id, const QString &words);
    void saySettled(const model::Delta<model::Tag> &delta);
    void withUse(model::TagId id, const std::function<void(const model::storage::TagUse &)> &then);
    void offerOtherWays(const model::Tag &tag, const model::storage::TagUse &use);
    void askMerge(model::TagId id, const model::storage::TagUse &use);
    model::Tag freshTag(const QString &label) const;

    Dialogs &m_dialogs;
    const Theme &m_theme;
    QWidget *m_window;
    QPointer<model::Project> m_project;
    model::TagId m_awaited;
    QList<Awaited> m_toSay;
};

} // namespace ui
