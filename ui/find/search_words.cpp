// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/search_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProjectFinding)
};

} // namespace

QString reportWords(const model::search::Report &report)
{
    const QString articles = Words::tr("%Ln article(s)", nullptr, static_cast<int>(report.articles));
    const QString places = Words::tr("%Ln place(s)", nullptr, static_cast<int>(report.hits));
    QString text = Words::tr("%1 in %2").arg(places, articles);
    if (report.isCut) {
        text = Words::tr("The first %1 places, in %2; there are more. More words find fewer.")
                   .arg(QLocale().toString(report.hits), articles);
    }
    if (report.damagedArticles > 0) {
        text += u' '
            + Words::tr(
                    "Not looked at, since damaged: %Ln article(s).", nullptr,
                    static_cast<int>(report.damagedArticles));
    }
    if (report.givenUp > 0) {
        text += u' '
            + Words::tr("In %Ln paragraph(s) the expression takes too many steps.", nullptr, report.givenUp);
    }
    return text;
}

QList<SearchPane::Offer> offersFor(const model::search::Request &request)
{
    QList<SearchPane::Offer> offers;
    if (request.by == model::search::By::WholeWords) {
        offers.append(SearchPane::Offer::PartsOfWords);
    }
    if (request.keepMarks && request.by != model::search::By::Expression) {
        offers.append(SearchPane::Offer::AnyMarks);
    }
    if (request.keepCase) {
        offers.append(SearchPane::Offer::AnyCase);
    }
    if (!request.conditions.isEmpty()) {
        offers.append(SearchPane::Offer::Everywhere);
    }
    return offers;
}

} // namespace ui
