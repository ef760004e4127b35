// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/appearance.h"

#include "model/project/reference.h"
#include "ui/panel/marks.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Appearance)
};

} // namespace

QString appearanceText(const ArticleFacts &article, const QString &verdict)
{
    const QString name = article.outlet.isEmpty() ? article.title : article.outlet;
    const QString where = marks::isolated(name.isEmpty() ? Words::tr("Untitled") : name);
    const QString date = model::dateInWords(article.published, QLocale());
    const QString place = date.isEmpty() ? where : Words::tr("%1, %2", "outlet, date").arg(where, date);
    return verdict.isEmpty() ? place : Words::tr("%1: %2", "where, verdict").arg(place, verdict);
}

} // namespace ui
