// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

class QSettings;

namespace ui {

/// The words for what can be exported, and the choice that is remembered from one time to the next.
class ExportChoice
{
    Q_DECLARE_TR_FUNCTIONS(ui::ExportChoice)

public:
    struct Table
    {
        model::exchange::What what;
        QString title;
        QString description;
        QString empty;  ///< what there is none of, where the table has no rows
        QString advice; ///< what to do about it
    };
    struct Form
    {
        model::exchange::Preset preset;
        QString title;
        QString description;
    };

    static QList<Table> tables();
    static Table table(model::exchange::What what);
    static QList<Form> forms();

    /// The spreadsheet form that fits a decimal sign: semicolons where decimals have a comma.
    static model::exchange::Preset proposed(const QString &decimalPoint);

    /// What was chosen last; articles are not remembered.
    static model::exchange::ExportRequest remembered(const QSettings &settings);
    static void remember(QSettings &settings, const model::exchange::ExportRequest &request);

    /// Whether the preview shows all columns rather than those that tell something.
    static bool showsAllColumns(const QSettings &settings);
    static void rememberAllColumns(QSettings &settings, bool all);
};

} // namespace ui
