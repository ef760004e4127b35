// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/read_file.h"

#include "model/error.h"
#include "model/message.h"
#include "model/reading/file_bytes.h"
#include "model/reading/heading.h"
#include "model/reading/html_charset.h"
#include "model/reading/markdown.h"
#include "model/reading/web_page.h"
#include "model/storage/limits.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

QString tooLarge()
{
    return Message::tr("too large for one article. Divide it into its articles.");
}

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

bool isWebPage(const QByteArray &bytes, const QFileInfo &info)
{
    static const QStringList suffixes{u"html"_s, u"htm"_s, u"xhtml"_s, u"xht"_s};
    return suffixes.contains(info.suffix().toLower()) || looksLikeWebPage(bytes);
}

Heading cleaned(Heading heading)
{
    for (const auto field :
         {&Heading::title, &Heading::byline, &Heading::published, &Heading::outlet, &Heading::url,
          &Heading::language}) {
        heading.*field = normalise(heading.*field).text.simplified();
    }
    return heading;
}

/// What was replaced in the source of a page matters only where the article shows it.
ReadArticle readPage(const Decoded &decoded, const QFileInfo &info)
{
    const QString copyIt =
        Message::tr("Open it in a web browser, copy the article’s text and paste it here.");
    Normalised source = normalise(decoded.text);
    const WebPage page = readWebPage(source.text);
    if (page.isTooLarge) {
        throw cannotRead(
            info.filePath(),
            Message::tr("it has more elements, or deeper ones, than any article. ") + copyIt);
    }
    ReadArticle result;
    result.certainty = decoded.certainty;
    result.normalised = normalise(page.text);
    result.article.text = std::move(result.normalised.text);
    if (isBlank(result.article.text) && !isBlank(source.text)) {
        throw cannotRead(
            info.filePath(),
            Message::tr("no text was found in this web page; it may be one that is filled by a script. ")
                + copyIt);
    }
    if (page.text.contains(QChar::ReplacementCharacter)) {
        result.normalised = std::move(source);
    }
    result.normalised.text.clear();
    result.warnings = warningsOf(decoded, result.normalised);
    const auto paragraphs = result.article.text.split(u'\n', Qt::SkipEmptyParts).size();
    result.warnings.append(
        paragraphs == 1 ? Message::tr("1 paragraph taken from a web page; check that the text is whole.")
                        : Message::tr("%1 paragraphs taken from a web page; check that the text is whole.")
                              .arg(paragraphs));
    result.article.article.encoding = decoded.encoding;
    takeHeading(result.article.article, cleaned(page.heading), info.completeBaseName());
    return result;
}

ReadArticle readAny(const QByteArray &bytes, const QFileInfo &info, const QString &encoding)
{
    if (isWebPage(bytes, info)) {
        return readPage(decodeWebPage(bytes, encoding), info);
    }
    ReadArticle result = readText(decode(bytes, encoding));
    describe(result.article, info);
    return result;
}

} // namespace

QStringList articleFilePatterns()
{
    return {u"*.txt"_s, u"*.text"_s, u"*.md"_s, u"*.markdown"_s, u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s};
}

QStringList documentFilePatterns()
{
    return {u"*.docx"_s, u"*.doc"_s, u"*.odt"_s, u"*.pdf"_s};
}

bool isArticleOfFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString mark = u"_files"_s;
    if (!folder.endsWith(mark)) {
        return true;
    }
    const QString page = folder.chopped(mark.size());
    return !QFileInfo::exists(page + u".html"_s) && !QFileInfo::exists(page + u".htm"_s);
}

ReadArticle
readArticleFile(const QString &path, const QString &encoding, const std::function<void()> &between)
{
    return readArticleBytes(fileBytes(path, storage::largestArticle, tooLarge(), between), path, encoding);
}

ReadArticle readArticleBytes(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    if (const auto what = notText(bytes)) {
        throw cannotRead(
            path,
            Message::tr("it is %1. Save its text as a plain text file (.txt) and add that.").arg(*what));
    }
    const QFileInfo info(path);
    ReadArticle result = readAny(bytes, info, encoding);
    result.article.article.fileName = info.fileName();
    if (isBlank(result.article.text)) {
        throw cannotRead(path, Message::tr("it is empty, there is nothing to annotate."));
    }
    if (const QString excess = storage::excessOf(result.article.text); !excess.isEmpty()) {
        throw cannotRead(path, Message::tr("it has %1. Divide it into paragraphs and articles.").arg(excess));
    }
    return result;
}

ReadArticle readPastedText(const QString &text)
{
    if (text.size() > storage::largestArticle) {
        throw Error(Message::tr("The text is longer than %1 million characters, %2")
                        .arg(QString::number(storage::largestArticle / (1024LL * 1024)), tooLarge()));
    }
    ReadArticle result = readText({text, u"UTF-16"_s, Certainty::Certain, 0, {}});
    if (isBlank(result.article.text)) {
        throw Error(Message::tr("There is no text to add. Copy an article's text first."));
    }
    if (const QString excess = storage::excessOf(result.article.text); !excess.isEmpty()) {
        throw Error(Message::tr("The text has %1. Divide it into paragraphs and articles.").arg(excess));
    }
    result.article.article.encoding.clear();
    takeHeading(result.article.article, guessHeading(result.article.text), firstWords(result.article.text));
    return result;
}

} // namespace model::reading
