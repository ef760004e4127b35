// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace ui {

/// Tells what each column of an export means, in the order of the file.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(const QStringList &columns, QWidget *parent = nullptr);
};

} // namespace ui
