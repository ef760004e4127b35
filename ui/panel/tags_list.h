// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"
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

signals:
    /// A card was clicked, or Enter pressed on it.
    void tagChosen(model::TagId id);

private:
    const TagsModel &m_model;
};

} // namespace ui
