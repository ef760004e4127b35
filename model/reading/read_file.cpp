// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/read_file.h"

#include "model/error.h"
#include "model/reading/heading.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

Error cannotRead(const QString &path, const QString &why)
{
    return Error(u"Could not read “%1”: %2"_s.arg(path, why));
}

QByteArray bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw cannotRead(path, u"there is no such file."_s);
    }
    if (info.isDir()) {
        throw cannotRead(path, u"it is a folder. Choose the files in it."_s);
    }
    if (info.size() > largestFile) {
        throw cannotRead(
            path,
            u"it is larger than %1 MB, too large for one article. Divide it into its articles."_s.arg(
                largestFile / (1024LL * 1024)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannotRead(path, file.errorString() + u'.');
    }
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        throw cannotRead(path, file.errorString() + u'.');
    }
    return bytes;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c == u'\ufeff' || c == u'\u200b' || c == QChar::ReplacementCharacter;
    });
}

QString placesOf(const Decoded &decoded)
{
    QStringList places;
    for (const qsizetype place :
         decoded.unreadablePlaces.first(std::min<qsizetype>(5, decoded.unreadablePlaces.size()))) {
        places.append(QString::number(place));
    }
    if (places.isEmpty()) {
        return {};
    }
    const bool more = decoded.unreadable > places.size();
    return u" (at byte %1%2)"_s.arg(places.join(u", "_s), more ? u", …"_s : QString());
}

QStringList warningsOf(const Decoded &decoded, const Normalised &normalised)
{
    QStringList warnings;
    if (decoded.certainty == Certainty::Guessed) {
        warnings.append(u"read as %1 (a guess); check its letters before tagging."_s.arg(decoded.encoding));
    } else if (decoded.certainty == Certainty::Doubtful) {
        warnings.append(
            u"read as %1, which is doubtful; check its letters, and name the encoding if they are wrong."_s
                .arg(decoded.encoding));
    }
    if (decoded.unreadable > 0) {
        const QString what = decoded.unreadable == 1 ? u"1 place that is not %2 became U+FFFD%3."_s
                                                     : u"%1 places that are not %2 became U+FFFD%3."_s;
        warnings.append(QString(what)
                            .replace("%1"_L1, QString::number(decoded.unreadable))
                            .replace("%2"_L1, decoded.encoding)
                            .replace("%3"_L1, placesOf(decoded)));
    }
    if (normalised.replaced() > 0) {
        Normalised replaced;
        replaced.controls = normalised.controls;
        replaced.surrogates = normalised.surrogates;
        replaced.nonCharacters = normalised.nonCharacters;
        warnings.append(replaced.sentences());
    }
    return warnings;
}

void takeHeading(Article &article, const QString &text, const QString &fallbackTitle)
{
    const Heading heading = guessHeading(text);
    article.title = heading.title.isEmpty() ? fallbackTitle : heading.title;
    article.byline = heading.byline;
    article.published = heading.published;
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

ReadArticle readArticleFile(const QString &path, const QString &encoding)
{
    return readArticleBytes(bytesOf(path), path, encoding);
}

ReadArticle readArticleBytes(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    if (const auto what = notText(bytes)) {
        throw cannotRead(
            path, u"it is %1. Save its text as a plain text file (.txt) and add that."_s.arg(*what));
    }
    ReadArticle result = readText(decode(bytes, encoding));
    if (isBlank(result.article.text)) {
        throw cannotRead(path, u"it is empty, there is nothing to annotate."_s);
    }
    const QFileInfo info(path);
    Article &article = result.article.article;
    article.fileName = info.fileName();
    takeHeading(article, result.article.text, info.completeBaseName());
    return result;
}

ReadArticle readPastedText(const QString &text)
{
    ReadArticle result = readText({text, u"UTF-16"_s, Certainty::Certain, 0, {}});
    if (isBlank(result.article.text)) {
        throw Error(u"There is no text to add. Copy an article's text first."_s);
    }
    result.article.article.encoding.clear();
    takeHeading(result.article.article, result.article.text, firstWords(result.article.text));
    return result;
}

} // namespace model::reading
