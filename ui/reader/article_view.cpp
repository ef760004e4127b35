// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/article_view.h"

#include "ui/reader/article_accessible.h"
#include "ui/reader/article_view_parts.h"

#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ArticleView::ArticleView(Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , d(std::make_unique<Parts>(theme))
{
    ArticleAccessible::install();
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameStyle(QFrame::NoFrame);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the column must not jump when it is needed
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        verticalScrollBar()->setEnabled(most > least);
    });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Article"));
    setAcceptDrops(false); // files are for the window
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(4);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    d->layout = new ReadingLayout(document());
    document()->setDocumentLayout(d->layout);
    d->left = new Margin(Qt::LeftEdge, theme, viewport(), this);
    d->right = new Margin(Qt::RightEdge, theme, viewport(), this);
    joinMargin(*d->left);
    joinMargin(*d->right);
    d->line = new LinkLine(this);
    // Moving the caret scrolls past scrollContentsBy(), with the scroll bar's signals blocked.
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy != 0) {
            scrolled();
        }
    });
    connect(&theme, &Theme::changed, this, &ArticleView::themeChanged);
    setFonts();
    themeChanged();
}

ArticleView::~ArticleView() = default;

void ArticleView::showPage(const model::ArticlePage *page, const model::Codebook *codebook)
{
    endExtentEdit(true);
    d->page = page;
    d->codebook = codebook;
    d->text = page ? page->text : QString();
    d->current = {};
    leaveLink();
    d->hovered = {};
    setLit({});
    d->pending = {};
    d->hits.clear();
    d->proposals.clear();
    d->walkedAt = -1;
    d->press = {};
    d->grip.reset();
    d->looks = codebook ? TagLooks(*codebook, d->theme) : TagLooks();
    d->notes = page ? claimNotes(*page, codebook) : ClaimNotes();
    d->lanes = page ? model::text::Lanes(page->annotations) : model::text::Lanes();
    d->heading = page ? Heading(*page) : Heading();
    setFonts();
    fill();
    updateColumn();
    layOutNear();
    setCaret(0);
    verticalScrollBar()->setValue(0);
    forgetPlaces();
    viewport()->update();
}

const model::ArticlePage *ArticleView::page() const
{
    return d->page;
}

void ArticleView::setEmptyText(const QString &text)
{
    d->emptyText = text;
    viewport()->update();
}

model::TextRange ArticleView::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void ArticleView::select(model::TextRange range)
{
    setSelection(range, false);
}

void ArticleView::setSelection(model::TextRange range, bool isBackward)
{
    const qsizetype length = document()->characterCount() - 1;
    QTextCursor cursor(document());
    const qsizetype anchor = isBackward ? range.end : range.start;
    const qsizetype position = isBackward ? range.start : range.end;
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(anchor, 0, length)));
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(position, 0, length)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ArticleView::clearSelection()
{
    setCaret(caret());
}

const model::Segments &ArticleView::pending() const
{
    return d->pending;
}

void ArticleView::addPending(model::TextRange range)
{
    d->pending.add(range);
    updateText(range);
}

void ArticleView::dropPending()
{
    const model::Segments dropped = std::exchange(d->pending, {});
    if (!dropped.isEmpty()) {
        updateText(dropped.extent());
    }
}

void ArticleView::showHits(std::vector<model::TextRange> hits)
{
    if (hits != d->hits) {
        d->hits = std::move(hits);
        viewport()->update();
    }
}

const std::vector<model::TextRange> &ArticleView::hits() const
{
    return d->hits;
}

void ArticleView::showProposals(std::vector<model::TextRange> proposals)
{
    if (proposals != d->proposals) {
        d->proposals = std::move(proposals);
        viewport()->update();
    }
}

const std::vector<model::TextRange> &ArticleView::proposals() const
{
    return d->proposals;
}

model::AnnotationId ArticleView::current() const
{
    return d->current;
}

void ArticleView::setCurrent(model::AnnotationId id, bool reveal)
{
    if (id != d->current) {
        updateAnnotation(std::exchange(d->current, id));
        updateAnnotation(id);
        d->left->setCurrent(id);
        d->right->setCurrent(id);
        updateGrips();
        describeCurrent(reveal);
    }
    const model::Annotation *annotation = d->page && reveal ? d->page->annotations.find(id) : nullptr;
    if (annotation) {
        this->reveal(annotation->segments.at(0));
    }
}

qsizetype ArticleView::caret() const
{
    return textCursor().position();
}

void ArticleView::setCaret(qsizetype position)
{
    setSelection({position, position}, false);
}

void ArticleView::setSnapsToWords(bool snaps)
{
    d->snapsToWords = snaps;
}

bool ArticleView::snapsToWords() const
{
    return d->snapsToWords;
}

int ArticleView::zoom() const
{
    return d->zoom;
}

void ArticleView::setPickMode(PickMode mode)
{
    d->pickMode = mode;
    viewport()->setCursor(mode == PickMode::None ? Qt::IBeamCursor : Qt::PointingHandCursor);
    updateGrips();
}

ArticleView::PickMode ArticleView::pickMode() const
{
    return d->pickMode;
}

void ArticleView::beginExtentEdit(model::AnnotationId id)
{
    const model::Annotation *annotation = d->page ? d->page->annotations.find(id) : nullptr;
    if (!annotation) {
        return;
    }
    // Of several pieces the one at the caret is edited.
    model::TextRange piece = annotation->segments.at(0);
    for (const model::TextRange &other : annotation->segments) {
        piece = other.contains(caret()) ? other : piece;
    }
    d->extentOf = id;
    d->extentRest = annotation->segments;
    d->extentRest.subtract(piece);
    setCurrent(id);
    select(piece);
    updateAnnotation(id);
    updateGrips();
}

void ArticleView::endExtentEdit()
{
    endExtentEdit(false);
}

void ArticleView::endExtentEdit(bool isSaid)
{
    if (!isEditingExtent()) {
        return;
    }
    updateAnnotation(std::exchange(d->extentOf, {}));
    d->extentRest = {};
    clearSelection();
    updateGrips();
    if (isSaid) {
        emit extentEditEnded();
    }
}

bool ArticleView::isEditingExtent() const
{
    return !d->extentOf.isNull();
}

QString ArticleView::described(model::AnnotationId id) const
{
    const model::Annotation *annotation = d->page ? d->page->annotations.find(id) : nullptr;
    if (!annotation) {
        return {};
    }
    const QString label = d->looks.of(annotation->tag).label;
    const ClaimNote note = d->notes.value(id);
    QString said = tr("%1: %2").arg(label, d->page->caption(*annotation));
    if (!note.verification.isEmpty()) {
        said = tr("%1 (%2)", "an annotation, and what checking has shown").arg(said, note.verification);
    }
    if (note.sources.isEmpty()) {
        return said;
    }
    return note.cue.isEmpty() ? tr("%1 — source: %2").arg(said, note.sources)
                              : tr("%1 — source: %2, “%3”").arg(said, note.sources, note.cue);
}

void ArticleView::describeCurrent(bool isEntered)
{
    const QString description = described(d->current);
    setAccessibleDescription(description);
    if (isEntered && !description.isEmpty()) {
        emit entered(description);
    }
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    // The document would turn no-break spaces into spaces.
    auto *copied = new QMimeData;
    copied->setText(d->text.mid(selection().start, selection().length()));
    return copied;
}

} // namespace ui
