// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_article.h"

#include <QMarginsF>
#include <QPageSize>

class QPagedPaintDevice;

namespace ui {

/// Which pages are wanted, from 1; all without a last one.
struct PageRange
{
    int first = 1;
    int last = 0;

    bool has(int page) const { return page >= first && (last == 0 || page <= last); }
};

/// Draws the article on the pages of the device, with the title above, "1 / 3" below, and the numbers of the
/// paragraphs beside the text. How many pages the article has; nothing if it was stopped.
std::optional<int> drawPages(
    QPagedPaintDevice &device, const PrintedArticle &article, const GoesOn &goesOn, PageRange range = {});

/// The room around all that is printed, in millimetres.
QMarginsF printedMargins();

/// The paper that is usual in the locale.
QPageSize usualPaper(const QLocale &locale);

/// An article as a PDF.
struct Pdf
{
    QByteArray bytes;
    int pages = 0;
};

/// Made in memory: what writes to a disk can tell better why it could not. Nothing if it was stopped.
std::optional<Pdf> pdfOf(const PrintedArticle &article, const QPageSize &paper, const GoesOn &goesOn);
/// Writes it to a file that is there whole or not at all; "-" is standard output. Throws model::Error.
void writeWhole(const QByteArray &bytes, const QString &path, bool overwrite);

} // namespace ui
