// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace ui {

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

    /// Looks at the page and the codebook until the next call, owning neither; nullptr shows the empty state.
    void showPage(const model::ArticlePage *page, const model::Codebook *codebook);
    /// Call after page and codebook took the change in.
    void pageChanged(const model::Change &change);
    /// What to do next, shown while there is no page. Rich text is not meant.
    void setEmptyText(const QString &text);
    const model::ArticlePage *page() const { return m_page; }

    model::TextRange selection() const;
    void select(model::TextRange range);
    void clearSelection();
    /// Pieces collected with Ctrl+drag before any tag; painted until they are dropped.
    const model::Segments &pending() const { return m_pending; }
    void addPending(model::TextRange range);
    void dropPending();

    model::AnnotationId current() const { return m_current; }
    void setCurrent(model::AnnotationId id, bool reveal = false);
    qsizetype caret() const;
    void setCaret(qsizetype position);
    /// Scrolls as little as shows the range; to a third of the height if it was far away.
    void reveal(model::TextRange range);

    void setSnapsToWords(bool snaps) { m_snapsToWords = snaps; }
    bool snapsToWords() const { return m_snapsToWords; }
    /// 50 to 300; the text at the top stays there.
    void zoomTo(int percent);
    int zoom() const { return m_zoom; }
    void setPickMode(PickMode mode);
    PickMode pickMode() const { return m_pickMode; }

    /// The annotation's pieces become the selection, which may be changed by mouse and keyboard; Enter sends
    /// extentChosen, Esc leaves. Only for an annotation of this page.
    void beginExtentEdit(model::AnnotationId id);
    void endExtentEdit();
    bool isEditingExtent() const { return !m_extentOf.isNull(); }

signals:
    void rangeChosen(model::TextRange range);    ///< a finished selection; empty when it was taken back
    void pieceChosen(model::TextRange range);    ///< Ctrl+drag
    void currentChanged(model::AnnotationId id); ///< null: none any more
    void annotationActivated(model::AnnotationId id);
    void annotationPicked(model::AnnotationId id);
    void pickCancelled();  ///< Esc in pick mode
    void pendingDropped(); ///< Esc
    /// "+12" was pressed. The view itself opens a menu of these; choosing one emits currentChanged.
    void overflowRequested(const QList<model::AnnotationId> &ids, QPoint globalPosition);
    void extentChosen(model::AnnotationId id, const model::Segments &segments);
    void extentEditEnded();   ///< by Enter or Esc
    void zoomed(int percent); ///< Ctrl+wheel

private:
    Theme &m_theme;
    const model::ArticlePage *m_page = nullptr;
    const model::Codebook *m_codebook = nullptr;
    model::Segments m_pending;
    model::AnnotationId m_current;
    model::AnnotationId m_extentOf;
    QString m_emptyText;
    bool m_snapsToWords = true;
    PickMode m_pickMode = PickMode::None;
    int m_zoom = 100;
};

} // namespace ui
