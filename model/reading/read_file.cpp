// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/read_file.h"

#include "model/error.h"
#include "model/reading/file_bytes.h"
#include "model/reading/heading.h"
#include "model/reading/markdown.h"
#include "model/storage/limits.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

const QString tooLarge = u"too large for one article. Divide it into its articles."_s;

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c == u'\ufeff' || c == u'\u200b' || c == QChar::ReplacementCharacter;
    });
}

QStringList warningsOf(const Decoded &decoded, const Normalised &normalised)
{
    QStringList warnings = doubtsOf(decoded);
    if (normalised.replaced() > 0) {
        Normalised replaced;
        replaced.controls = normalised.controls;
        replaced.surrogates = normalised.surrogates;
        replaced.nonCharacters = normalised.nonCharacters;
        warnings.append(replaced.sentences());
    }
    return warnings;
}

void takeHeading(Article &article, const Heading &heading, const QString &fallbackTitle)
{
    apply(heading, article);
    if (article.title.isEmpty()) {
        article.title = fallbackTitle;
    }
}

bool isMarkdown(const QFileInfo &info)
{
    const QString suffix = info.suffix().toLower();
    return suffix == u"md" || suffix == u"markdown";
}

/// The text and the fields, as the file's kind tells them.
void describe(storage::NewArticle &article, const QFileInfo &info)
{
    if (isMarkdown(info)) {
        MarkdownArticle markdown = readMarkdown(article.text);
        article.text = std::move(markdown.text);
        article.article.note = markdown.note;
        takeHeading(article.article, markdown.heading, info.completeBaseName());
    } else {
        takeHeading(article.article, guessHeading(article.text), info.completeBaseName());
    }
}

QString firstWords(const QString &text)
{
    constexpr qsizetype length = 60;
    const QString line = text.trimmed().section(u'\n', 0, 0).left(length + 1);
    const qsizetype cut = line.lastIndexOf(u' ');
    qsizetype end = cut > length / 2 ? cut : std::min(length, line.size());
    if (end > 0 && line[end - 1].isHighSurrogate()) {
        --end;
    }
    return line.left(end) + u'…';
}

ReadArticle readText(const Decoded &decoded)
{
    ReadArticle result;
    result.certainty = decoded.certainty;
    result.normalised = normalise(decoded.text);
    result.warnings = warningsOf(decoded, result.normalised);
    result.article.text = std::move(result.normalised.text);
    result.normalised.text.clear();
    result.article.article.encoding = decoded.encoding;
    return result;
}

} // namespace

ReadArticle
readArticleFile(const QString &path, const QString &encoding, const std::function<void()> &between)
{
    return readArticleBytes(fileBytes(path, storage::largestArticle, tooLarge, between), path, encoding);
}

ReadArticle readArticleBytes(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    if (const auto what = notText(bytes)) {
        throw cannotRead(
            path, u"it is %1. Save its text as a plain text file (.txt) and add that."_s.arg(*what));
    }
    ReadArticle result = readText(decode(bytes, encoding));
    const QFileInfo info(path);
    result.article.article.fileName = info.fileName();
    describe(result.article, info);
    if (isBlank(result.article.text)) {
        throw cannotRead(path, u"it is empty, there is nothing to annotate."_s);
    }
    if (const QString excess = storage::excessOf(result.article.text); !excess.isEmpty()) {
        throw cannotRead(path, u"it has %1. Divide it into paragraphs and articles."_s.arg(excess));
    }
    return result;
}

ReadArticle readPastedText(const QString &text)
{
    if (text.size() > storage::largestArticle) {
        throw Error(u"The text is longer than %1 million characters, %2"_s.arg(
            QString::number(storage::largestArticle / (1024LL * 1024)), tooLarge));
    }
    ReadArticle result = readText({text, u"UTF-16"_s, Certainty::Certain, 0, {}});
    if (isBlank(result.article.text)) {
        throw Error(u"There is no text to add. Copy an article's text first."_s);
    }
    if (const QString excess = storage::excessOf(result.article.text); !excess.isEmpty()) {
        throw Error(u"The text has %1. Divide it into paragraphs and articles."_s.arg(excess));
    }
    result.article.article.encoding.clear();
    takeHeading(result.article.article, guessHeading(result.article.text), firstWords(result.article.text));
    return result;
}

} // namespace model::reading
