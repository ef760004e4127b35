// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_article.h"

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

} // namespace

PrintedArticle::PrintedArticle(const model::ArticlePage &shown, const model::Codebook &tags)
    : page(shown)
    , codebook(tags)
    , looks(lightLooks(tags))
    , reading(sized(Theme::readingFont(), readingSize))
    , plain(sized(Theme::uiFont(), plainSize))
{
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
