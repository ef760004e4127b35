// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "model/storage/store.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace ui {

/// Into which other tag one is to be merged, and what would move.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(
        const model::Codebook &codebook, const model::Tag &from, const model::storage::TagUse &use,
        QWidget *parent);

    /// The tags it can go into.
    static QList<model::Tag> targets(const model::Codebook &codebook, const model::Tag &from);
    model::TagId from() const { return m_from.id; }
    model::TagId into() const;

private:
    void preview();

    model::Codebook m_codebook;
    model::Tag m_from;
    model::storage::TagUse m_use;
    QComboBox *m_into;
    QLabel *m_preview;
};

} // namespace ui
