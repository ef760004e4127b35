// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_choice.h"

#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;
using model::exchange::ExportRequest;
using model::exchange::Preset;
using model::exchange::What;

namespace ui {

QList<ExportChoice::Table> ExportChoice::tables()
{
    return {
        {What::Annotations, tr("Annotations"), tr("one row for each tag in the text")},
        {What::Claims, tr("Claims and sources"), tr("who said what, one row for each source")},
        {What::Entities, tr("Entities"), tr("people, places and organizations, with counts")},
        {What::Articles, tr("Articles"), tr("one row for each article, with counts of each tag")},
        {What::Relations, tr("Links"), tr("which claim belongs to which source")},
        {What::Codebook, tr("Codebook"), tr("the tags with their definitions")},
        {What::History, tr("History"), tr("who changed what, and when")},
    };
}

QList<ExportChoice::Form> ExportChoice::forms()
{
    return {
        {Preset::Excel, tr("Excel, comma"), tr("CSV in UTF-8 with a mark that Excel understands")},
        {Preset::ExcelSemicolon, tr("Excel, semicolon"), tr("for systems that write decimals with a comma")},
        {Preset::Exact, tr("R, Python and other programs"),
         tr("CSV in UTF-8, nothing added, nothing altered")},
    };
}

Preset ExportChoice::proposed(const QString &decimalPoint)
{
    return decimalPoint == u","_s ? Preset::ExcelSemicolon : Preset::Excel;
}

ExportRequest ExportChoice::remembered(const QSettings &settings)
{
    ExportRequest request;
    request.preset = proposed(QLocale::system().decimalPoint());
    const QString what = settings.value(u"export/what"_s).toString();
    for (const Table &table : tables()) {
        if (model::exchange::name(table.what) == what) {
            request.what = table.what;
        }
    }
    const QString preset = settings.value(u"export/preset"_s).toString();
    for (const Form &form : forms()) {
        if (model::exchange::name(form.preset) == preset) {
            request.preset = form.preset;
        }
    }
    request.coder = settings.value(u"export/coder"_s, request.coder).toString();
    return request;
}

void ExportChoice::remember(QSettings &settings, const ExportRequest &request)
{
    settings.setValue(u"export/what"_s, model::exchange::name(request.what));
    settings.setValue(u"export/preset"_s, model::exchange::name(request.preset));
    settings.setValue(u"export/coder"_s, request.coder);
}

} // namespace ui
