// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_article.h"

#include "model/text/blanks.h"
#include "ui/print/printed_list.h"
#include "ui/print/printed_text.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

namespace ui {

namespace {

constexpr qreal readingSize = 11; ///< points
constexpr qreal plainSize = 9;

TagLooks lightLooks(const model::Codebook &codebook)
{
    Theme light;
    light.setScheme(Scheme::Light);
    return {codebook, light};
}

QFont sized(QFont font, qreal points)
{
    font.setPointSizeF(points);
    return font;
}

/// Without blanks at the ends of pieces: paper has no blank lines that a mark could end in.
model::AnnotationSet trimmed(const model::ArticlePage &page)
{
    std::vector<model::Annotation> annotations(page.annotations.begin(), page.annotations.end());
    for (model::Annotation &annotation : annotations) {
        model::Segments segments;
        for (const model::TextRange &piece : annotation.segments) {
            segments.add(model::text::trimmed(page.text, piece));
        }
        if (!segments.isEmpty()) {
            annotation.segments = segments;
        }
    }
    return model::AnnotationSet(std::move(annotations));
}

} // namespace

PrintedArticle::PrintedArticle(const model::ArticlePage &shown, const model::Codebook &tags)
    : page(shown)
    , codebook(tags)
    , looks(lightLooks(tags))
    , reading(sized(Theme::readingFont(), readingSize))
    , plain(sized(Theme::uiFont(), plainSize))
{
    page.annotations = trimmed(shown);
    int number = 0;
    for (const model::Annotation &annotation : page.annotations) {
        numbers.insert(annotation.id, ++number);
    }
}

std::unique_ptr<QTextDocument> documentOf(const PrintedArticle &article, const GoesOn &goesOn)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(article.reading);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    const bool isWhole =
        PrintedText(article, cursor).write(goesOn) && PrintedList(article, cursor).write(goesOn);
    cursor.endEditBlock();
    return isWhole ? std::move(document) : nullptr;
}

} // namespace ui
