// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QDialog>
#include <QList>

namespace ui {

/// What a correction takes from one annotation.
struct CorrectionLoss
{
    QString tag;
    QString before; ///< the words that it stands on
    QString after;  ///< those left; empty if it goes
    QString coder;

    friend bool operator==(const CorrectionLoss &, const CorrectionLoss &) = default;
};

/// The annotations that the edit shortens or removes, in the order of the text.
QList<CorrectionLoss> lossesOf(const model::Edit &edit, const model::Project &project);

/// Shows them before the correction is accepted; whose they are only where several people code.
class CorrectionLossesDialog final : public QDialog
{
    Q_OBJECT

public:
    CorrectionLossesDialog(const QList<CorrectionLoss> &losses, bool severalCode, QWidget *parent);
};

} // namespace ui
