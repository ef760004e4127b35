// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/markdown.h"

#include "model/reading/front_matter.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

/// The beginning of the text with the signs of headings, emphasis and links taken away, to be looked at.
QString bare(const QString &text)
{
    static const QRegularExpression heading(u"^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*$"_s);
    static const QRegularExpression emphasis(u"^([*_]{1,3})(?![*_\\s])(.+?)(?<![*_\\s])\\1$"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    constexpr qsizetype looked = 20'000;
    QStringList lines = text.left(looked).split(u'\n');
    for (QString &line : lines) {
        constexpr qsizetype longest = 2000;
        if (line.size() <= longest) {
            line.replace(heading, u"\\1"_s);
            line = line.trimmed().replace(emphasis, u"\\2"_s).replace(link, u"\\1"_s);
        }
    }
    return lines.join(u'\n');
}

bool isSameLine(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

QString firstLineOf(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).trimmed();
}

} // namespace

MarkdownArticle readMarkdown(const QString &text)
{
    const auto front = frontMatterOf(text);
    if (!front) {
        return {text, guessHeading(bare(text)), {}};
    }
    MarkdownArticle result{front->body, front->heading, front->rest};
    const QString beginning = bare(front->body);
    const QString title = front->heading.title;
    if (title.isEmpty() || isSameLine(firstLineOf(beginning), title)) {
        fillGaps(result.heading, guessHeading(beginning));
        return result;
    }
    result.text = title + u"\n\n"_s + front->body;
    fillGaps(result.heading, guessHeading(title + u"\n\n"_s + beginning));
    return result;
}

} // namespace model::reading
