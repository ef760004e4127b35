// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_article.h"

#include <QCoreApplication>
#include <QSet>
#include <QTextCharFormat>

#include <vector>

class QTextCursor;

namespace ui {

/// How the words of a tag look on paper: its band where it has one, and its underline.
QTextCharFormat printedFormat(const TagLook &look, QTextCharFormat format);

/// Writes the heading and the text with its marks, paragraph by paragraph.
class PrintedText
{
    Q_DECLARE_TR_FUNCTIONS(ui::PrintedText)

public:
    /// Looks at both for as long as it lives.
    PrintedText(const PrintedArticle &article, QTextCursor &cursor);

    bool write(const GoesOn &goesOn);

private:
    using Annotations = std::vector<const model::Annotation *>;

    void findCrowded();
    void writeHeading();
    void writeFacts();
    void beginParagraph(model::TextRange paragraph, int number);
    void writeParagraph(model::TextRange paragraph);
    void writeRun(model::TextRange range, const Annotations &covering);
    void writeEdges(qsizetype position, bool begins, const Annotations &near);
    void writeNumber(const model::Annotation &annotation, const QString &before);
    QTextCharFormat formatOf(const model::Annotation &annotation) const;

    const PrintedArticle &m_article;
    QTextCursor &m_cursor;
    QTextCharFormat m_format;            ///< of the paragraph that is being written
    QSet<model::AnnotationId> m_crowded; ///< those that share words with another
    bool m_isFirst = true;
};

} // namespace ui
