// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits_tag.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace ui {

class TagsModel;

/// The tags as cards. As tall as its cards, up to eight of them.
class TagsList final : public QListView
{
    Q_OBJECT

public:
    TagsList(TagsModel &model, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setReadOnly(bool readOnly);
    /// The tag whose card was last gone to; null if there is none.
    model::TagId currentTag() const;

signals:
    /// A card was clicked, or Enter pressed on it.
    void tagChosen(model::TagId id);
    void currentTagChanged();
    void editRequested(model::TagId id);
    void removalRequested(model::TagId id);
    void tagDropped(model::TagId id, const model::edits::TagPlace &place);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    model::edits::TagPlace placeAt(const QModelIndex &index) const;
    void restoreCurrent();

    TagsModel &m_model;
    const Theme &m_theme;
    model::TagId m_current;
};

} // namespace ui
