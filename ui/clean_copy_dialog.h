// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/clean_copy.h"

#include <QDialog>

class QCheckBox;

namespace ui {

/// Asks what a copy for others shall leave out.
class CleanCopyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CleanCopyDialog(QWidget *parent);

    model::storage::CleanCopy wish() const;

private:
    QCheckBox *m_notes;
    QCheckBox *m_coders;
};

} // namespace ui
