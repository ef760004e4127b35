// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaks/speaks_saving.h"

#include "model/exchange/speaks_svg.h"
#include "model/project/project.h"
#include "ui/print/printed_pages.h"
#include "ui/speaks/claim_review_dialog.h"
#include "ui/speaks/speaks_picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

using model::exchange::SpeaksReport;

namespace {

struct Kind
{
    QString suffix;
    QString filter;
};

QByteArray bytesOf(const SpeaksReport &report, SpeaksBar::Save as)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (as) {
    case SpeaksBar::Save::Png:
        speaksPicture(report).save(&buffer, "PNG");
        break;
    case SpeaksBar::Save::Svg:
        return model::exchange::speaksBarsSvg(report, QLocale());
    case SpeaksBar::Save::LinesSvg:
        return model::exchange::speaksLinesSvg(report, QLocale());
    case SpeaksBar::Save::Csv:
        // With the mark and the guard that spreadsheets need; numbers as everywhere.
        model::exchange::writeSpeaksCsv(buffer, model::exchange::Preset::Excel, report);
        break;
    case SpeaksBar::Save::Html:
        return model::exchange::speaksHtml(report, QLocale());
    case SpeaksBar::Save::ClaimReview:
    case SpeaksBar::Save::Print:
        break; // not made from the figures alone, or no file
    }
    return bytes;
}

} // namespace

SpeaksSaving::SpeaksSaving(Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void SpeaksSaving::save(const SpeaksReport &report, SpeaksBar::Save as)
{
    const auto kind = [as]() -> Kind {
        switch (as) {
        case SpeaksBar::Save::Png:
            return {u"png"_s, tr("Pictures (*.png)")};
        case SpeaksBar::Save::Svg:
        case SpeaksBar::Save::LinesSvg:
            return {u"svg"_s, tr("Vector pictures (*.svg)")};
        case SpeaksBar::Save::Csv:
            return {u"csv"_s, tr("Tables (*.csv)")};
        default:
            break;
        }
        return {u"html"_s, tr("Pages for the browser (*.html)")};
    }();
    const QString name = u"%1 - %2.%3"_s.arg(
        report.project, as == SpeaksBar::Save::LinesSvg ? tr("over time") : tr("who speaks"), kind.suffix);
    const QString path = m_dialogs.saveAs(m_window, tr("Save as"), name, kind.filter);
    if (!path.isEmpty()) {
        write(path, bytesOf(report, as));
    }
}

void SpeaksSaving::write(const QString &path, const QByteArray &bytes)
{
    try {
        writeWhole(bytes, path, true);
        emit said(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
    } catch (const model::Error &error) {
        m_dialogs.tell(m_window, tr("The file could not be saved."), error.text());
    }
}

void SpeaksSaving::print(const SpeaksReport &report)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(usualPaper(QLocale()));
    printer.setDocName(tr("Who speaks? %1").arg(report.project));
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_dialogs.tell(
            m_window, tr("The figures could not be printed."), tr("Look whether the printer is ready."));
        return;
    }
    // As if the paper were so many units wide; a long list goes on over the pages.
    constexpr double width = 800;
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const double scale = page.width() / width;
    for (const SpeaksPage &part : speaksPages(report, width, page.height() / scale)) {
        if (part.top > 0) {
            printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        painter.translate(0, -part.top);
        painter.setClipRect(QRectF(0, part.top, width, part.bottom - part.top));
        drawSpeaks(&painter, report, width);
        painter.restore();
    }
}

void SpeaksSaving::saveClaimReviews(model::Project &project, const SpeaksReport &report)
{
    auto *dialog = new ClaimReviewDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto reviews = std::make_shared<model::exchange::ClaimReviews>();
    const auto look = [this, dialog, reviews, &project, spoken = report.spoken] {
        project.read<model::exchange::ClaimReviews>(
            dialog,
            [spoken, by = dialog->by()](model::storage::Store &store) {
                return model::exchange::claimReviews(store, *spoken, by);
            },
            [dialog, reviews](const model::exchange::ClaimReviews &found) {
                *reviews = found;
                dialog->show(found);
            },
            [this](const model::Error &error) {
                m_dialogs.tell(m_window, tr("The claims could not be read."), error.text());
            });
    };
    connect(dialog, &ClaimReviewDialog::wished, dialog, look);
    connect(dialog, &QDialog::accepted, this, [this, reviews, name = report.project] {
        writeReviews(*reviews, u"%1 - %2.jsonld"_s.arg(name, u"claimreview"_s));
    });
    look();
    dialog->open();
}

void SpeaksSaving::writeReviews(const model::exchange::ClaimReviews &reviews, const QString &suggested)
{
    const QString path =
        m_dialogs.saveAs(m_window, tr("Save as"), suggested, tr("ClaimReview (*.jsonld *.json)"));
    if (!path.isEmpty()) {
        write(path, reviews.json());
    }
}

} // namespace ui
