// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/actions.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace ui {

class HintBar;

/// Says what can be done next in the open article, one thing at a time, until it was done once: each hint
/// leaves for good when what it tells of is used, in whatever way, or when it is dropped.
class Hints final : public QObject
{
    Q_OBJECT

public:
    /// In the order in which they are said.
    enum class Hint { Tag, Mentions, Source, Quotation, Speaks, Keys };
    Q_ENUM(Hint)

    Hints(HintBar &bar, const Actions &actions, QObject *parent = nullptr);

    /// nullptr, or a project that is open.
    void setProject(model::Project *project);
    /// What fits the open page just now; nothing while something else is in hand.
    void refresh(bool isBusy);
    /// Something was done in the project, by a person's hand and not by undo.
    void take(const model::Change &change);

private:
    void recall();
    void choose(bool shown);
    void dropShown();
    void use(Hint hint);
    std::optional<Hint> next() const;
    bool fits(Hint hint, const model::ArticlePage &page) const;
    QString words(Hint hint) const;
    QString tagWords() const;

    HintBar &m_bar;
    const Actions &m_actions;
    QPointer<model::Project> m_project;
    QSet<Hint> m_used;
    std::optional<Hint> m_shown;
    bool m_isBusy = false;
};

} // namespace ui
