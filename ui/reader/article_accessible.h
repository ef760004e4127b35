// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/article_view.h"

#include <QAccessibleWidget>

#include <utility>

namespace ui {

/// The article as a screen reader has it: its text, with what is tagged as attributes of the letters. Offsets
/// are UTF-16 units of the article's text.
class ArticleAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
    Q_DECLARE_TR_FUNCTIONS(ui::ArticleAccessible)

public:
    explicit ArticleAccessible(ArticleView *view);

    /// Makes all article views accessible so.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    int characterCount() const override;
    QString text(int start, int end) const override;
    QString
    textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString
    textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString
    textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    /// Beside a line that says so, "annotation" describes what is tagged there: "Person, Ana Quispe".
    QString attributes(int offset, int *start, int *end) const override;

    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;

    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;

private:
    ArticleView &view() const;
    QString shown() const;
    QString piece(std::pair<int, int> range, int *start, int *end) const;
    std::pair<int, int> lineAt(int offset) const;

    ArticleView *m_view;
};

} // namespace ui
