// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/tag_palette.h"

#include "ui/panel/tag_label.h"
#include "ui/reader/article_view.h"
#include "ui/reader/palette_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int gap = 7; ///< between the words and the palette

} // namespace

TagPalette::TagPalette(ArticleView &view, Theme &theme)
    : QFrame(&view)
    , m_view(view)
    , m_theme(theme)
{
    setAccessibleName(tr("Tags for the selection"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 5, 6, 5);
    row->setSpacing(4);
    hide();
    view.viewport()->installEventFilter(this);
    connect(&view, &ArticleView::rangeChosen, this, &TagPalette::offer);
    connect(&view, &QPlainTextEdit::selectionChanged, this, &TagPalette::follow);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &TagPalette::follow);
    connect(&view, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy != 0) {
            follow();
        }
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

PaletteButton *TagPalette::addButton(const QString &text, const QString &key, const QString &name)
{
    auto *button = new PaletteButton(text, key, m_theme, this);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

void TagPalette::setTags(const model::Codebook &codebook, int shown)
{
    for (PaletteButton *button : findChildren<PaletteButton *>()) {
        delete button;
    }
    int left = shown;
    for (const model::Tag &tag : codebook.tags) {
        if (tag.retired || left == 0) {
            continue;
        }
        const QString name = tag.shortcut.isEmpty() ? tr("Tag as %1").arg(tag.label)
                                                    : tr("Tag as %1, key %2").arg(tag.label, tag.shortcut);
        PaletteButton *button = addButton(tag.label, tag.shortcut.toUpper(), name);
        button->setToolTip(rulesOf(tag));
        connect(button, &QAbstractButton::clicked, this, [this, id = tag.id] {
            putAway();
            emit tagChosen(id);
        });
        --left;
    }
    const PaletteButton *more = addButton(u"…"_s, {}, tr("More tags"));
    connect(more, &QAbstractButton::clicked, this, [this, more] {
        emit moreRequested(more->mapToGlobal(QPoint(0, more->height())));
    });
    QWidget *before = &m_view;
    for (PaletteButton *button : findChildren<PaletteButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
    adjustSize();
}

void TagPalette::setOffered(bool offered)
{
    m_offered = offered;
    if (!offered) {
        putAway();
    }
}

void TagPalette::offer(model::TextRange range)
{
    m_range = range;
    const std::optional<QPoint> place =
        m_offered && !range.isEmpty() && !m_view.isEditingExtent() ? placeFor(range) : std::nullopt;
    if (!place) {
        putAway();
        return;
    }
    move(*place);
    show();
    raise();
}

void TagPalette::follow()
{
    if (isHidden()) {
        return;
    }
    if (m_view.selection() == m_range && !m_range.isEmpty()) {
        offer(m_range);
    } else {
        putAway();
    }
}

std::optional<QPoint> TagPalette::placeFor(model::TextRange range) const
{
    const QRect seen = m_view.rectOf(range);
    if (seen.isEmpty()) {
        return std::nullopt;
    }
    const QRect words = seen.translated(m_view.viewport()->pos());
    const QSize size = sizeHint();
    const int room = m_view.viewport()->geometry().bottom();
    int top = words.bottom() + gap;
    if (top + size.height() > room) {
        top = words.top() - gap - size.height();
    }
    if (top < 0) {
        return std::nullopt;
    }
    // A selection of several lines reaches from edge to edge: then this is the paragraph's leading side.
    const int wished = m_view.isRightToLeft(range.start) ? words.right() - size.width() : words.left();
    const int most = m_view.viewport()->geometry().right() - size.width();
    return QPoint(std::max(4, std::min(wished, most)), top);
}

void TagPalette::putAway()
{
    if (isAncestorOf(focusWidget())) {
        m_view.setFocus();
    }
    hide();
}

void TagPalette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_view.setFocus();
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool TagPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &TagPalette::follow, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void TagPalette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors().floating);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace ui
