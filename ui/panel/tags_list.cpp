// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/tags_list.h"

#include "ui/panel/marks.h"
#include "ui/panel/tags_model.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int cardGap = 6;
constexpr int mostCards = 8;
constexpr int indentation = 16;
constexpr int deepest = 5; ///< what stands deeper is indented no further

/// Paints one tag as a card: swatch, label, count, key.
class TagCard final : public QStyledItemDelegate
{
public:
    TagCard(const TagsModel &model, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {120, option.fontMetrics.height() + 14 + cardGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int depth = qMin(index.data(TagsModel::DepthRole).toInt(), deepest);
        const QRect whole = option.rect.adjusted(0, 0, 0, -cardGap);
        const QRect card =
            QStyle::visualRect(option.direction, whole, whole.adjusted(depth * indentation, 0, 0, 0));
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        paintFace(*painter, card, option.state.testFlag(QStyle::State_MouseOver), focused);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, card, rect);
        };
        const QRect inner = card.adjusted(9, 0, -9, 0);
        const QRect swatch(
            inner.left(), card.center().y() - marks::swatchSize / 2 + 1, marks::swatchSize,
            marks::swatchSize);
        marks::paintSwatch(*painter, placed(swatch), m_theme.style(m_model.tagAt(index.row())).ink);
        painter->setFont(option.font);
        const int cap = marks::paintKeyCap(
            *painter, inner, index.data(TagsModel::KeyRole).toString(), m_theme, option.direction);
        const QRect words(
            swatch.right() + 9, card.top(), inner.right() - swatch.right() - 15 - cap, card.height());
        paintWords(*painter, words, placed, index);
        painter->restore();
    }

private:
    void paintFace(QPainter &painter, const QRect &card, bool hovered, bool focused) const
    {
        const Colors &colors = m_theme.colors();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(focused ? colors.accent : colors.border, focused ? 2 : 1));
        painter.setBrush(hovered ? colors.hover : colors.page);
        const qreal inset = focused ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), 4, 4);
    }

    template <typename Placed>
    void
    paintWords(QPainter &painter, const QRect &rect, const Placed &placed, const QModelIndex &index) const
    {
        const QString count = QString::number(index.data(TagsModel::CountRole).toInt());
        const QFontMetrics metrics(painter.font());
        const int countWidth = metrics.horizontalAdvance(count) + 8;
        const QString label =
            metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width() - countWidth);
        const int labelWidth = metrics.horizontalAdvance(label);
        const QRect labelRect(rect.left(), rect.top(), labelWidth + 2, rect.height());
        const QRect countRect(rect.left() + labelWidth + 8, rect.top(), countWidth, rect.height());
        painter.setPen(m_theme.colors().text);
        painter.drawText(placed(labelRect), Qt::AlignCenter | Qt::TextSingleLine, label);
        painter.setFont(marks::smallFont(painter.font()));
        painter.setPen(m_theme.colors().muted);
        painter.drawText(placed(countRect), Qt::AlignVCenter | Qt::TextSingleLine, count);
    }

    const TagsModel &m_model;
    const Theme &m_theme;
};

} // namespace

TagsList::TagsList(TagsModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new TagCard(model, theme, this));
    setAccessibleName(tr("Tags"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDefaultDropAction(Qt::CopyAction);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &TagsList::restoreCurrent);
    const auto choose = [this](const QModelIndex &index) {
        emit tagChosen(m_model.tagAt(index.row()).id);
    };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::activated, this, [this, choose](const QModelIndex &index) {
        // Where one click activates, clicked() has said it already.
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, this)) {
            choose(index);
        }
    });
}

void TagsList::setReadOnly(bool readOnly)
{
    setDragEnabled(!readOnly);
    setAcceptDrops(!readOnly);
}

model::TagId TagsList::currentTag() const
{
    return m_model.indexOf(m_current).isValid() ? m_current : model::TagId();
}

/// The codebook changed: the same tag is current, wherever it stands now.
void TagsList::restoreCurrent()
{
    updateGeometry();
    const QModelIndex index = m_model.indexOf(m_current);
    setCurrentIndex(index);
    if (index.isValid()) {
        scrollTo(index);
    }
    emit currentTagChanged();
}

void TagsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        m_current = m_model.tagAt(current.row()).id;
    }
    emit currentTagChanged();
}

/// Here these keys are the list's, although they do something else in the rest of the window.
bool TagsList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void TagsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && !currentTag().isNull()) {
        emit editRequested(currentTag());
    } else if (event->key() == Qt::Key_Delete && !currentTag().isNull()) {
        emit removalRequested(currentTag());
    } else {
        QListView::keyPressEvent(event);
    }
}

void TagsList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event);
    if (event->source() && event->source() != this) {
        event->ignore();
    }
}

void TagsList::dropEvent(QDropEvent *event)
{
    const QByteArray dragged = event->mimeData()->data(m_model.mimeTypes().constFirst());
    const auto id = model::TagId::fromText(QString::fromUtf8(dragged));
    if (id) {
        const model::edits::TagPlace place = placeAt(indexAt(event->position().toPoint()));
        event->acceptProposedAction();
        emit tagDropped(*id, place);
    }
    setState(NoState);
    stopAutoScroll();
    viewport()->update();
}

/// On a card: under it. Between two: beside the lower one.
model::edits::TagPlace TagsList::placeAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const model::Tag &tag = m_model.tagAt(index.row());
    if (dropIndicatorPosition() == OnItem) {
        return {tag.id, {}};
    }
    if (dropIndicatorPosition() == AboveItem) {
        return {tag.parent, tag.id};
    }
    const int next = index.row() + 1;
    if (next >= m_model.rowCount()) {
        return {};
    }
    return {m_model.tagAt(next).parent, m_model.tagAt(next).id};
}

void TagsList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(m_theme.colors().muted);
        painter.drawText(
            viewport()->rect(), Qt::AlignVCenter | Qt::TextWordWrap, tr("No tags yet. Add the first one."));
    }
}

QSize TagsList::sizeHint() const
{
    const int rows = qBound(1, m_model.rowCount(), mostCards);
    const int card = m_model.rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 20;
    return {220, rows * card};
}

QSize TagsList::minimumSizeHint() const
{
    const int card = m_model.rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 20;
    return {120, qBound(1, m_model.rowCount(), 4) * card};
}

} // namespace ui
