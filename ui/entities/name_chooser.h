// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// Finds one name of the project in a list, or by typing a part of it, or (where that is offered) takes a new
/// one.
class NameChooser final : public QDialog
{
    Q_OBJECT

public:
    struct Wish
    {
        QString title;
        QString explanation;
        QString yes;       ///< the button that goes forward
        model::TagId kind; ///< of the names to choose from
        QList<model::EntityId> without;
        bool offersNew = false;
    };

    NameChooser(model::Project &project, const Theme &theme, const Wish &wish, QWidget *parent = nullptr);

    /// What was chosen: a known one, or the name of a new one.
    model::storage::MentionTarget chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isFit(const model::NameIndex::Known &known) const;
    QList<const model::NameIndex::Known *> nearest() const;
    void list();

    model::Project &m_project;
    const Theme &m_theme;
    Wish m_wish;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_yes = nullptr;
};

} // namespace ui
