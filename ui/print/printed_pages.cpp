// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_pages.h"

#include "model/error.h"
#include "model/exchange/output_file.h"
#include "model/message.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int resolution = 600; ///< dots per inch
constexpr qreal edge = 18;      ///< millimetres around everything
constexpr qreal gutter = 10;    ///< beside the text, where its paragraphs are numbered
constexpr qreal strip = 9;      ///< above and below the text

/// The document on the pages of one device.
class Pages
{
public:
    Pages(QPagedPaintDevice &device, const PrintedArticle &article, QTextDocument &document)
        : m_device(device)
        , m_article(article)
        , m_document(document)
        , m_dots(device.logicalDpiX() / 25.4)
        , m_sheet(0, 0, device.width(), device.height())
        , m_body(m_sheet.adjusted(gutter * m_dots, strip * m_dots, -gutter * m_dots, -strip * m_dots))
    {
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setPageSize(m_body.size());
        m_count = m_document.pageCount();
    }

    int count() const { return m_count; }

    bool draw(const PageRange &range, const GoesOn &goesOn)
    {
        QPainter painter;
        bool isFirst = true;
        for (int page = 1; page <= m_count; ++page) {
            if (!range.has(page)) {
                continue;
            }
            // Begun late: a device without a page has nothing to tell of one that was stopped.
            if (isFirst ? !painter.begin(&m_device) : !m_device.newPage()) {
                return false;
            }
            isFirst = false;
            drawPage(painter, page);
            if (!goesOn(0.5 + 0.5 * page / m_count)) {
                abort();
                return false;
            }
        }
        return true;
    }

private:
    /// Of what was stopped no page comes out of a printer.
    void abort() const
    {
        if (auto *printer = dynamic_cast<QPrinter *>(&m_device)) {
            printer->abort();
        }
    }

    void drawPage(QPainter &painter, int page)
    {
        const qreal top = (page - 1) * m_body.height();
        painter.save();
        painter.translate(m_body.left(), m_body.top() - top);
        // The bands of the next page's first line reach over its edge.
        const QRectF clip(0, top, m_body.width(), m_body.height() - 0.8 * m_dots);
        painter.setClipRect(clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        context.palette.setColor(QPalette::Text, Colors::light().text);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawStrips(painter, page);
        drawNumbers(painter, top);
    }

    void drawStrips(QPainter &painter, int page) const
    {
        painter.setPen(Colors::light().muted);
        const QFont font(m_article.plain, &m_device);
        painter.setFont(font);
        const QRectF head(m_body.left(), m_sheet.top(), m_body.width(), strip * m_dots);
        const QString title =
            QFontMetricsF(font, &m_device)
                .elidedText(m_article.page.article.title.simplified(), Qt::ElideRight, m_body.width());
        painter.drawText(head, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, title);
        painter.drawText(
            QRectF(m_body.left(), m_body.bottom(), m_body.width(), strip * m_dots),
            Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine, u"%1 / %2"_s.arg(page).arg(m_count));
    }

    /// At the first line of each paragraph that begins on this page, on the side where it begins.
    void drawNumbers(QPainter &painter, qreal top)
    {
        for (; m_next.isValid(); m_next = m_next.next()) {
            const QTextLayout *lines = m_next.layout();
            if (m_next.userState() <= 0 || lines->lineCount() == 0) {
                continue;
            }
            const QTextLine line = lines->lineAt(0);
            const qreal baseline = lines->position().y() + line.y() + line.ascent();
            if (baseline >= top + m_body.height()) {
                return; // it begins on a later page
            }
            if (baseline < top) {
                continue; // it began on a page that was left out
            }
            drawNumber(painter, m_next, m_body.top() + baseline - top);
        }
    }

    void drawNumber(QPainter &painter, const QTextBlock &block, qreal baseline) const
    {
        const QFont font(m_article.plain, &m_device);
        const QFontMetricsF metrics(font, &m_device);
        const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
        const qreal gap = 3 * m_dots;
        const qreal left = isRightToLeft ? m_body.right() + gap : m_sheet.left();
        const qreal width = gutter * m_dots - gap;
        const QRectF rect(left, baseline - metrics.ascent(), width, metrics.height());
        painter.setFont(font);
        painter.setPen(Colors::light().muted);
        painter.drawText(
            rect,
            static_cast<int>(isRightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop
                | Qt::TextSingleLine,
            QString::number(block.userState()));
    }

    QPagedPaintDevice &m_device;
    const PrintedArticle &m_article;
    QTextDocument &m_document;
    qreal m_dots; ///< to a millimetre
    QRectF m_sheet;
    QRectF m_body;
    int m_count = 0;
    QTextBlock m_next = m_document.begin(); ///< whose number comes next
};

} // namespace

std::optional<int>
drawPages(QPagedPaintDevice &device, const PrintedArticle &article, const GoesOn &goesOn, PageRange range)
{
    const std::unique_ptr<QTextDocument> document = documentOf(article, goesOn);
    if (!document || !goesOn(0.5)) {
        return std::nullopt;
    }
    Pages pages(device, article, *document);
    return pages.draw(range, goesOn) ? std::optional(pages.count()) : std::nullopt;
}

QMarginsF printedMargins()
{
    return {edge, edge, edge, edge};
}

QPageSize usualPaper(const QLocale &locale)
{
    return QPageSize(
        locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

std::optional<Pdf> pdfOf(const PrintedArticle &article, const QPageSize &paper, const GoesOn &goesOn)
{
    Pdf pdf;
    QBuffer buffer(&pdf.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(paper);
    writer.setPageMargins(printedMargins(), QPageLayout::Millimeter);
    writer.setTitle(article.page.article.title);
    writer.setCreator(u"Tagline"_s);
    const std::optional<int> pages = drawPages(writer, article, goesOn);
    if (!pages) {
        return std::nullopt;
    }
    pdf.pages = *pages;
    return pdf;
}

void writeWhole(const QByteArray &bytes, const QString &path, bool overwrite)
{
    model::exchange::OutputFile file(path, overwrite);
    if (file.device().write(bytes) != bytes.size()) {
        throw model::Error(model::Message::tr("Could not write “%1”: %2. Make room, or choose another place.")
                               .arg(path, file.device().errorString()));
    }
    file.commit();
}

} // namespace ui
