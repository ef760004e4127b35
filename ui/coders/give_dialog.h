// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace ui {

/// Which codings go from whom to whom, and what that will do, counted before it is done.
class GiveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen` are annotations of the open article and of who codes now; may be empty. The project outlives
    /// the dialog.
    GiveDialog(model::Project &project, const QList<model::AnnotationId> &chosen, QWidget *parent);

    model::storage::Giving giving() const;
    /// Who gets them.
    QString receiver() const;
    const model::storage::GivingCount &count() const { return m_count; }

private:
    using Reach = model::storage::Giving::Reach;

    QWidget *makeReaches();
    void offerReach(Reach reach, const QString &words);
    void fillCoders();
    void fillReceivers();
    void choose();
    void show(const model::storage::GivingCount &count);

    model::Project &m_project;
    QList<model::AnnotationId> m_chosen;
    QButtonGroup *m_reaches;
    QComboBox *m_from;
    QComboBox *m_to;
    QLabel *m_preview;
    QPushButton *m_give = nullptr;
    model::storage::GivingCount m_count;
    quint64 m_call = 0;
};

} // namespace ui
