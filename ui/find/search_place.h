// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "model/project/name_index.h"
#include "model/search/request.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace ui {

class NamePopup;

/// Where words are looked for: everywhere, or within or outside of a tag, of claims, of mentions of a name,
/// or of the claims of a source.
class SearchPlace final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPlace(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing for everywhere, and while it is not known whom a typed name means.
    std::optional<model::search::Condition> condition() const;
    /// What is still to be chosen, for people; empty if nothing is.
    QString lack() const;
    /// Keeps the tag that is chosen, where it is still there.
    void setTags(const model::Codebook &codebook);
    /// Finds names in these until the next call; nullptr for none. A name that was chosen before is dropped.
    void lookForNames(const model::NameIndex *names);
    /// As if it had been chosen by hand.
    void chooseEverywhere();
    /// Where a name is typed; it stands where its owner puts it, and shows while it is needed.
    QLineEdit &nameField() { return *m_name; }

signals:
    void edited(); ///< by hand

private:
    void listPlaces();
    void chosenWhere();
    void typedName(const QString &text);
    void takeName(int row);
    std::optional<model::search::Condition> chosen() const;
    bool asksName() const;
    bool isLabel() const;

    const Theme &m_theme;
    QComboBox *m_where;
    QComboBox *m_tag;
    QLineEdit *m_name;
    QPointer<NamePopup> m_popup; ///< goes with the window, over which it stands
    model::Codebook m_codebook;
    const model::NameIndex *m_names = nullptr;
    QList<model::EntityId> m_offered; ///< in the popup
    model::EntityId m_entity;         ///< whom the name that stands there means
};

} // namespace ui
