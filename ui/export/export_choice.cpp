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
        {What::Annotations, tr("Annotations"), tr("one row for each tag in the text"),
         tr("Nothing is tagged yet"),
         tr("Close this window, select words in an article and press a tag's key, such as P for a person.")},
        {What::Claims, tr("Claims and sources"), tr("who said what, one row per source"), tr("No claims yet"),
         tr("Close this window, select what somebody says and press C. Then A links it to who says it.")},
        {What::Sources, tr("Sources"), tr("who speaks in each article, with role and gender"),
         tr("No sources yet"), tr("Close this window, go to a claim and press A to choose who says it.")},
        {What::Entities, tr("Entities"), tr("people, places, organizations"), tr("No entities yet"),
         tr("Close this window and tag a person (P), a place (L) or an organization (O); each name becomes "
            "an "
            "entity.")},
        {What::Articles, tr("Articles"), tr("one row each, with counts of tags"), tr("No articles yet"),
         tr("Close this window and drop texts on the main one, or choose “Add articles” there.")},
        {What::Relations, tr("Links"), tr("which claim has which source"), tr("No links yet"),
         tr("Close this window, go to a claim and press A to choose who says it.")},
        {What::Values, tr("Answers"), tr("one row for each answer to a variable"),
         tr("Nothing is answered yet"),
         tr("Close this window and answer a variable, such as the verification of a claim.")},
        {What::Codebook, tr("Codebook"), tr("the tags and what they mean"), tr("No tags yet"),
         tr("The project has no codebook.")},
        {What::History, tr("History"), tr("who changed what, and when"), tr("No changes yet"),
         tr("Each thing that is tagged or changed will be a row here.")},
    };
}

ExportChoice::Table ExportChoice::table(What what)
{
    const QList<Table> all = tables();
    return *std::find_if(all.cbegin(), all.cend(), [what](const Table &one) { return one.what == what; });
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
    request.anonymous = settings.value(u"export/anonymous"_s, false).toBool();
    return request;
}

void ExportChoice::remember(QSettings &settings, const ExportRequest &request)
{
    settings.setValue(u"export/what"_s, model::exchange::name(request.what));
    settings.setValue(u"export/preset"_s, model::exchange::name(request.preset));
    settings.setValue(u"export/coder"_s, request.coder);
    settings.setValue(u"export/anonymous"_s, request.anonymous);
}

bool ExportChoice::showsAllColumns(const QSettings &settings)
{
    return settings.value(u"export/allColumns"_s, false).toBool();
}

void ExportChoice::rememberAllColumns(QSettings &settings, bool all)
{
    settings.setValue(u"export/allColumns"_s, all);
}

} // namespace ui
