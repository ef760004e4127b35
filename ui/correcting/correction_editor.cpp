// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/correction_editor.h"

#include "model/reading/normalise.h"
#include "ui/correcting/correction_layout.h"
#include "ui/reader/text_geometry.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int charactersPerLine = 76;

/// A unit of the document as the text has it: paragraphs and lines end alike.
QChar unitOf(QChar inDocument)
{
    const bool isLineEnd =
        inDocument == QChar::ParagraphSeparator || inDocument == QChar::LineSeparator || inDocument == u'\r';
    return isLineEnd ? QChar(u'\n') : inDocument;
}

/// Whether the document shows this unit of the text. It keeps U+FDD0 and U+FDD1 for itself and shows line
/// ends for them.
bool shows(QChar inDocument, QChar inText)
{
    const bool isReserved = inText == QChar(0xfdd0) || inText == QChar(0xfdd1);
    return unitOf(inDocument) == inText || (isReserved && unitOf(inDocument) == u'\n');
}

} // namespace

CorrectionEditor::CorrectionEditor(Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("The article’s text"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that lines never break for another width
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPalette(m_theme.palette());
    auto *shown = new QTextDocument(this);
    shown->setDocumentLayout(new CorrectionLayout(shown));
    shown->setDocumentMargin(18);
    setDocument(shown);
    connect(&m_theme, &Theme::changed, this, &CorrectionEditor::showLooks);
    connect(document(), &QTextDocument::contentsChange, this, &CorrectionEditor::follow);
}

void CorrectionEditor::begin(
    const model::ArticlePage &page, const model::Codebook &codebook, int fontSize, qsizetype caret)
{
    m_fills = true;
    const QString &text = page.text;
    m_marks = MovedMarks(page);
    m_codebook = codebook;
    showLooks();
    QFont font = Theme::readingFont();
    font.setPixelSize(fontSize);
    setFont(font);
    document()->setDefaultFont(font);
    m_rewriting = model::text::Rewriting(text);
    document()->setPlainText(text);
    m_fills = false;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(caret, 0, text.size())));
    setTextCursor(cursor);
    updateColumn();
    centerCursor();
}

void CorrectionEditor::clearText()
{
    m_fills = true;
    document()->clear();
    m_rewriting = {};
    m_marks = {};
    m_fills = false;
}

/// Qt tells where something changed, often of more than did, and counts the end of the document along.
void CorrectionEditor::follow(int at, int removed, int added)
{
    if (m_fills) {
        return;
    }
    const QString &now = m_rewriting.now();
    const qsizetype size = document()->characterCount() - 1;
    qsizetype start = std::min<qsizetype>(at, std::min(now.size(), size));
    qsizetype oldEnd = std::min<qsizetype>(qsizetype(at) + removed, now.size());
    qsizetype newEnd = std::min<qsizetype>(qsizetype(at) + added, size);
    if (now.size() - oldEnd != size - newEnd) {
        start = 0;
        oldEnd = now.size();
        newEnd = size;
    }
    const auto inDocument = [this](qsizetype position) {
        return document()->characterAt(static_cast<int>(position));
    };
    while (start < oldEnd && start < newEnd && shows(inDocument(start), now[start])) {
        ++start;
    }
    while (oldEnd > start && newEnd > start && shows(inDocument(newEnd - 1), now[oldEnd - 1])) {
        --oldEnd;
        --newEnd;
    }
    if (oldEnd == start && newEnd == start) {
        return;
    }
    QString inserted;
    for (qsizetype position = start; position < newEnd; ++position) {
        inserted.append(unitOf(inDocument(position)));
    }
    m_rewriting.replace(start, oldEnd - start, inserted);
    m_marks.move(m_rewriting.splices());
    viewport()->update(); // what is tagged may have moved, or become less, anywhere below
    emit edited();
}

/// While the text is corrected these keys mean what they say here, wherever the window has them too.
bool CorrectionEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || (key->modifiers() == Qt::NoModifier && !key->text().isEmpty())) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CorrectionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit acceptRequested();
    } else if (event->key() == Qt::Key_Escape) {
        emit cancelRequested();
    } else if (isEnter && !isReadOnly()) {
        textCursor().insertBlock(); // with Shift too: an article knows one kind of line end
        ensureCursorVisible();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

/// As it stands in the text; the widget would make blanks of what keeps words together.
QMimeData *CorrectionEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(
        m_rewriting.now().sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

/// Files that are dropped are articles for the window, not words.
bool CorrectionEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void CorrectionEditor::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly() && source->hasText()) {
        textCursor().insertText(model::reading::normalise(source->text()).text);
        ensureCursorVisible();
    }
}

void CorrectionEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateColumn();
}

void CorrectionEditor::showLooks()
{
    setPalette(m_theme.palette());
    m_looks = TagLooks(m_codebook, m_theme);
    viewport()->update();
}

/// What is tagged has a thin line of its tag's colour beneath it: enough to see what moves along, and not in
/// the way of who reads and types.
void CorrectionEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    QPointF origin = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && origin.y() < event->rect().bottom();
         block = block.next()) {
        if (origin.y() + blockBoundingRect(block).height() > event->rect().top()) {
            paintMarks(painter, block, origin);
        }
        origin.ry() += blockBoundingRect(block).height();
    }
}

void CorrectionEditor::paintMarks(QPainter &painter, const QTextBlock &block, QPointF origin) const
{
    const qsizetype start = block.position();
    const model::TextRange inside{start, start + block.length() - 1};
    const qreal thickness = std::max(1.0, font().pixelSize() / 14.0);
    for (const MovedMarks::Mark &mark : m_marks.within(inside)) {
        const model::TextRange part = mark.range.intersected(inside);
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const model::TextRange ofLine =
                model::TextRange{part.start - start, part.end - start}.intersected(
                    {line.textStart(), line.textStart() + line.textLength()});
            if (ofLine.isEmpty()) {
                continue;
            }
            for (const QRectF &stretch : stretchesOn(line, ofLine)) {
                const qreal top = origin.y() + line.y() + line.ascent() + 2 * thickness;
                painter.fillRect(
                    QRectF(origin.x() + stretch.left(), top, stretch.width(), thickness),
                    m_looks.of(mark.tag).style.ink);
            }
        }
    }
}

/// As wide as lines are read well, in the middle.
void CorrectionEditor::updateColumn()
{
    const int column = QFontMetrics(font()).averageCharWidth() * charactersPerLine
        + 2 * static_cast<int>(document()->documentMargin());
    const int free = contentsRect().width() - verticalScrollBar()->sizeHint().width() - column;
    const int side = std::max(0, free / 2);
    setViewportMargins(side, 0, side, 0);
}

} // namespace ui
