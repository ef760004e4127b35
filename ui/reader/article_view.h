// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QSet>

#include <memory>
#include <vector>

namespace ui {

struct Grip;
enum class GripPart;
class Highlights;
class Margin;
class TextGeometry;

/// The article as it is read and tagged. All positions are UTF-16 units of the article's text. Signals come
/// from hands only: what the program sets is not said again.
class ArticleView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Source: the next click on an annotation picks it (annotationPicked) instead of making it current.
    enum class PickMode { None, Source };

    explicit ArticleView(Theme &theme, QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Whether the key moves the caret here or selects, so that no action can have it.
    static bool movesCaret(const QKeySequence &key);

    /// Looks at the page and the codebook until the next call, owning neither; nullptr shows the empty state.
    void showPage(const model::ArticlePage *page, const model::Codebook *codebook);
    /// Call after page and codebook took the change in.
    void pageChanged(const model::Change &change);
    /// What to do next, shown while there is no page. Rich text is not meant.
    void setEmptyText(const QString &text);
    const model::ArticlePage *page() const;

    model::TextRange selection() const;
    void select(model::TextRange range);
    void clearSelection();
    /// Pieces collected with Ctrl+drag before any tag; painted until they are dropped.
    const model::Segments &pending() const;
    void addPending(model::TextRange range);
    void dropPending();

    /// What a search found, lit until the next call or another page; in order, none overlapping another.
    void showHits(std::vector<model::TextRange> hits);
    const std::vector<model::TextRange> &hits() const;

    /// What is proposed, underlined with dots until the next call or another page; in order, none overlapping
    /// another.
    void showProposals(std::vector<model::TextRange> proposals);
    const std::vector<model::TextRange> &proposals() const;

    model::AnnotationId current() const;
    void setCurrent(model::AnnotationId id, bool reveal = false);
    qsizetype caret() const;
    void setCaret(qsizetype position);
    /// Scrolls to a third of the height unless the range can be seen whole; a long one begins at the top.
    void reveal(model::TextRange range);

    void setSnapsToWords(bool snaps);
    bool snapsToWords() const;
    /// Annotations that belong to what is pointed at, lit until the next call or another page.
    void setLit(const QSet<model::AnnotationId> &lit);
    const QSet<model::AnnotationId> &lit() const;
    /// Whether a line is being drawn from a claim to its source.
    bool isLinking() const;
    /// Whether the current annotation has grips at the ends of its pieces, by which the mouse moves them, and
    /// claims a knob in the margin, from which it draws the link to the source; not where nothing can be
    /// edited.
    void setHasGrips(bool has);
    /// 50 to 300; the text at the top stays there.
    void zoomTo(int percent);
    int zoom() const;
    void setPickMode(PickMode mode);
    PickMode pickMode() const;

    /// The annotation's pieces become the selection, which may be changed by mouse and keyboard; Enter sends
    /// extentChosen, Esc leaves. Only for an annotation of this page.
    void beginExtentEdit(model::AnnotationId id);
    void endExtentEdit();
    bool isEditingExtent() const;
    /// Where a range stands in the viewport, as far as it can be seen; null if it can not.
    QRect rectOf(model::TextRange range) const;
    /// Whether the paragraph around a position begins at the right.
    bool isRightToLeft(qsizetype position) const;

signals:
    void rangeChosen(model::TextRange range);    ///< a finished selection; empty when it was taken back
    void pieceChosen(model::TextRange range);    ///< Ctrl+drag
    void currentChanged(model::AnnotationId id); ///< null: none any more
    void annotationActivated(model::AnnotationId id);
    void annotationPicked(model::AnnotationId id);
    void pickCancelled(); ///< Esc in pick mode
    /// A link was drawn from a claim's bar to a name; null: to where none is tagged.
    void sourceDropped(model::AnnotationId claim, model::AnnotationId mention);
    /// What the pointer came to, in the text or the margin; null: it left.
    void pointedAt(model::AnnotationId id);
    void sourcesPointedAt(model::AnnotationId claim); ///< those that are named beside it
    void pendingDropped();                            ///< Esc
    /// "+12" was pressed. The view itself opens a menu of these; choosing one emits currentChanged.
    void overflowRequested(const QList<model::AnnotationId> &ids, QPoint globalPosition);
    void extentChosen(model::AnnotationId id, const model::Segments &segments);
    void extentEditEnded();                   ///< by Enter or Esc
    void zoomed(int percent);                 ///< Ctrl+wheel
    void entered(const QString &description); ///< of the annotation that became the current one by hand

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    struct Parts;
    friend class ArticleAccessible;
    friend class TagPalette;

    // The page on the screen.
    void follow(const model::Delta<model::Annotation> &delta);
    void letGo(const model::Delta<model::Annotation> &delta);
    void followArticle();
    void updateOverflows();
    void fill();
    void setFonts();
    void applyHeading();
    void updateColumn();
    void scrolled();
    void layOutNear();
    void themeChanged();
    TextGeometry geometry() const;
    const Highlights &highlights();
    void forgetPlaces();
    void showMargins();
    void updateText(model::TextRange range);
    void updateAnnotation(model::AnnotationId id);
    void updateCues(model::AnnotationId claim);
    qsizetype topPosition() const;
    void scrollToTop(qsizetype position, qreal above);
    bool isSeen(model::TextRange range) const;
    model::TextRange atHand() const;
    void paintHeading(QPainter &painter);
    void paintPieces(QPainter &painter, const TextGeometry &places);
    void paintProposals(QPainter &painter, const QRectF &clip);
    void paintHits(QPainter &painter, const QRectF &clip);
    void paintGrips(QPainter &painter, GripPart part);
    void paintEmpty();

    // Hands.
    void pressLeft(QMouseEvent *event);
    void clicked(qsizetype character);
    void pick(const std::vector<const model::Annotation *> &covering);
    void dragTo(QPointF point);
    void finishPress(QPointF point);
    void finishPiece();
    bool chooseNameAt(qsizetype character);
    QList<Grip> grips() const;
    bool isOnGrip(QPointF point) const;
    bool pressGrip(QPointF point);
    void dragGrip(QPointF point);
    void releaseGrip();
    bool leaveGrip();
    void scrollWhileDragging(QPointF point);
    void updateGrips();
    void joinMargin(Margin &margin);
    void point(model::AnnotationId id, bool isSources = false);
    void pressClaim(model::AnnotationId id, QPointF point);
    void dragLink(QPointF point);
    QPointF startOfLink(const model::Annotation &claim);
    model::AnnotationId speakerAt(QPointF point) const;
    void releaseLink();
    bool leaveLink();
    void showCursorAt(QPointF point);
    void hover(QPointF point);
    void showTip(QPointF point, QPoint globalPosition);
    bool openOverflow(QPointF point, QPoint globalPosition);
    void choose(model::AnnotationId id);
    void followCaret();
    bool moveByWord(QKeyEvent &event);
    bool pressEnter();
    bool pressEscape();
    QString described(model::AnnotationId id) const;
    void describeCurrent(bool isEntered);
    void setSelection(model::TextRange range, bool isBackward);
    void endExtentEdit(bool isSaid);

    std::unique_ptr<Parts> d;
};

} // namespace ui
