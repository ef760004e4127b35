// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;

namespace ui {

/// Asks why articles are left out of the coding.
class ExcludeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `what` names the article, or how many they are; `known` are the reasons that were given before.
    ExcludeDialog(const QString &what, const QString &reason, const QStringList &known, QWidget *parent);

    QString reason() const;

private:
    QComboBox *m_reason;
};

} // namespace ui
