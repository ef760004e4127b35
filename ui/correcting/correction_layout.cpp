// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/correction_layout.h"

#include <QTextBlock>
#include <QTextLayout>

namespace ui {

/// Qt asks for this before it paints or hits a paragraph. Lines need not be laid out anew for it.
QRectF CorrectionLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (block.isValid()) {
        QTextOption option = block.layout()->textOption();
        const Qt::Alignment wished =
            block.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        if (option.alignment() != wished) {
            option.setAlignment(wished);
            block.layout()->setTextOption(option);
        }
    }
    return rect;
}

} // namespace ui
