// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_article.h"
#include "ui/reader/margin_layout.h"

#include <QCoreApplication>
#include <QTextCharFormat>

class QTextCursor;

namespace ui {

/// Writes what follows the text: the tags with their looks, and the annotations by their numbers.
class PrintedList
{
    Q_DECLARE_TR_FUNCTIONS(ui::PrintedList)

public:
    /// Looks at both for as long as it lives.
    PrintedList(const PrintedArticle &article, QTextCursor &cursor);

    bool write(const GoesOn &goesOn);

private:
    void writeCaption(const QString &caption);
    void writeTags();
    void writeAnnotation(const model::Annotation &annotation);
    void beginLine(qreal above);
    QStringList details(const model::Annotation &annotation) const;

    const PrintedArticle &m_article;
    QTextCursor &m_cursor;
    ClaimNotes m_notes;
    QTextCharFormat m_format;
    QTextCharFormat m_muted;
};

} // namespace ui
