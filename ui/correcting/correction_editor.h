// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/rewriting.h"
#include "ui/correcting/moved_marks.h"
#include "ui/reader/tag_looks.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace ui {

/// A plain editor for an article's text. What was not touched stays as it is, unit for unit: the text is
/// never read back from the widget, only what was put in.
class CorrectionEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CorrectionEditor(Theme &theme, QWidget *parent = nullptr);

    /// Shows the text of an article, with nothing to undo yet; the caret comes to a place of it. What is
    /// tagged is underlined, and stays so while it moves.
    void
    begin(const model::ArticlePage &page, const model::Codebook &codebook, int fontSize, qsizetype caret);
    /// Lets go of the text.
    void clearText();
    const model::text::Rewriting &rewriting() const { return m_rewriting; }
    const MovedMarks &marks() const { return m_marks; }

signals:
    void edited();
    void acceptRequested(); ///< Ctrl+Enter
    void cancelRequested(); ///< Esc

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void follow(int at, int removed, int added);
    void updateColumn();
    void showLooks();
    void paintMarks(QPainter &painter, const QTextBlock &block, QPointF origin) const;

    Theme &m_theme;
    model::text::Rewriting m_rewriting;
    MovedMarks m_marks;
    model::Codebook m_codebook;
    TagLooks m_looks;
    bool m_fills = false; ///< the text is being set
};

} // namespace ui
