// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/heading.h"

#include "model/reading/byline.h"
#include "model/reading/date_line.h"
#include "model/reading/dates.h"
#include "model/reading/edge_lines.h"
#include "model/reading/labels.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

constexpr qsizetype longestOutlet = 80;

/// "The Times of London", "taz"; not the sentence behind "Source: minister to resign".
QString outletOf(const QString &value)
{
    static const QRegularExpression joints(u"\\b(?:of|the|for|to|o|os|as|il|lo|gli|das|die|dem)\\b"_s);
    constexpr qsizetype mostWords = 8;
    const qsizetype words = value.split(u' ', Qt::SkipEmptyParts).size();
    const bool isName = value.size() <= longestOutlet && !value.endsWith(u'.') && words <= mostWords
        && !value.contains(u"://"_s) && (words == 1 || areNames(QString(value).remove(joints)));
    return isName ? value : QString();
}

/// "Ida Lind", "Lind, Ida; Berg, Tom;"
QString authorsOf(QString value)
{
    while (value.endsWith(u';') || value.endsWith(u' ')) {
        value.chop(1);
    }
    return areNames(QString(value).replace(u';', u' ')) ? value : QString();
}

/// Takes what a labelled line tells. False if its value cannot be what the label says.
bool takeLabel(Heading &heading, const LabelLine &line)
{
    const auto put = [](QString &field, const QString &value) {
        if (field.isEmpty()) {
            field = value;
        }
        return !value.isEmpty();
    };
    switch (line.label) {
    case Label::Title:
        return put(heading.title, line.value);
    case Label::Author:
        return put(heading.byline, authorsOf(line.value));
    case Label::Published:
        return put(heading.published, momentIn(ofPublication(line.value)));
    case Label::Updated:
        return put(heading.published, momentIn(ofPublication(u"updated "_s + line.value)))
            || !momentIn(line.value).isEmpty();
    case Label::Outlet:
        return put(heading.outlet, outletOf(line.value)) || put(heading.url, webAddressOf(line.value));
    case Label::Url:
        return put(heading.url, webAddressOf(line.value));
    case Label::Language:
        return put(heading.language, languageOf(line.value));
    }
    return false;
}

/// Takes the line if it says something of the article. What a field has already stays.
bool takeLine(Heading &heading, const QString &line)
{
    if (const auto label = labelLineOf(line); label && label->label != Label::Title) {
        return takeLabel(heading, *label);
    }
    QString published;
    if (isByline(line)) {
        if (heading.byline.isEmpty()) {
            heading.byline = line;
        }
        published = momentIn(ofPublication(line));
    } else if (const QString address = webAddressOf(line); !address.isEmpty()) {
        heading.url = heading.url.isEmpty() ? address : heading.url;
    } else if (!isUpdate(line) && !isBareDate(line, published)) {
        published = dateBesideName(line);
        if (published.isEmpty()) {
            return false;
        }
    }
    if (heading.published.isEmpty()) {
        heading.published = published;
    }
    return true;
}

/// The first line of a paragraph of the body: a sentence with more behind it, or the part of one that fits
/// in a line.
bool isOfBody(const Line &line, const QString &next)
{
    static const QRegularExpression stop(u"[.。।…][\"'”’»)]*$"_s);
    if (!line.isShort) {
        return true;
    }
    if (!line.goesOn || next.isEmpty()) {
        return false;
    }
    constexpr qsizetype wrapped = 40;
    const bool breaksOff = line.text.size() >= wrapped && next.front().isLower();
    return breaksOff || (stop.match(line.text).hasMatch() && !isByline(next));
}

/// Lines as databases put before each article: "Title: …", "Author: …", "Date: …".
qsizetype labelsAmong(const QList<Line> &lines)
{
    return std::count_if(lines.begin(), lines.end(), [](const Line &line) {
        Heading ignored;
        const auto label = line.isShort ? labelLineOf(line.text) : std::nullopt;
        return label && takeLabel(ignored, *label);
    });
}

/// An article may begin with its date, its address or, in a paragraph of its own, its byline. What stands
/// beside a date is likelier a headline there.
bool takeLead(Heading &heading, const Line &line)
{
    QString published;
    const QString address = webAddressOf(line.text);
    const QString byline = !line.goesOn && isByline(line.text) ? line.text : QString();
    if (address.isEmpty() && byline.isEmpty() && !isUpdate(line.text) && !isBareDate(line.text, published)) {
        return false;
    }
    fillGaps(
        heading,
        {.title = {},
         .byline = byline,
         .published = published,
         .outlet = {},
         .url = address,
         .language = {}});
    return true;
}

/// Takes a line up to the title. Outside of a block of labels "Source: …" is the way some headlines begin.
bool takeToTitle(Heading &heading, const Line &line, const QString &next, bool isBlock)
{
    const auto label = line.isShort ? labelLineOf(line.text) : std::nullopt;
    if (label && (isBlock || label->label != Label::Outlet) && takeLabel(heading, *label)) {
        return true;
    }
    if (!heading.title.isEmpty() || isOfBody(line, next)) {
        return false;
    }
    if (!next.isEmpty() && takeLead(heading, line)) {
        return true;
    }
    heading.title = line.text;
    return true;
}

/// "Source: The Harbour Post" as the last line, perhaps with an address below it.
void takeSource(Heading &heading, const QString &text)
{
    constexpr qsizetype looked = 2;
    QString address;
    for (const QString &line : lastLines(text, looked)) {
        const auto label = labelLineOf(line);
        if (label && (label->label == Label::Outlet || label->label == Label::Url)
            && takeLabel(heading, *label)) {
            heading.url = heading.url.isEmpty() ? address : heading.url;
        } else if (address = webAddressOf(line); address.isEmpty()) {
            return;
        }
    }
}

void takeLines(Heading &heading, const QList<Line> &lines, bool isBlock)
{
    bool isAbove = true;
    bool skipped = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        const QString next = i + 1 < lines.size() ? lines[i + 1].text : QString();
        if (isAbove && takeToTitle(heading, line, next, isBlock)) {
            isAbove = heading.title != line.text;
            continue;
        }
        isAbove = false;
        if (line.isShort && takeLine(heading, line.text)) {
            continue;
        }
        // A label whose value tells nothing ends no block of labels. And one paragraph, such as a standfirst,
        // may stand between the headline and the byline.
        const bool isLabel = isBlock && line.isShort && labelLineOf(line.text);
        if (!isLabel && (skipped || !line.isApart || !isByline(next) || (i > 0 && line.goesOn))) {
            break;
        }
        skipped = skipped || !isLabel;
    }
}

/// A database may put copyright, section and length before "HEADLINE: …": what stands above is no headline.
bool hasTitleBelow(const QList<Line> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) {
        const auto label = line.isShort ? labelLineOf(line.text) : std::nullopt;
        return label && label->label == Label::Title;
    });
}

void takeLabels(Heading &heading, const QList<Line> &lines)
{
    for (const Line &line : lines) {
        QString published;
        if (!line.isShort) {
            return;
        }
        if (const auto label = labelLineOf(line.text)) {
            takeLabel(heading, *label);
        } else if (isByline(line.text)) {
            heading.byline = heading.byline.isEmpty() ? line.text : heading.byline;
        } else if (isBareDate(line.text, published) && heading.published.isEmpty()) {
            heading.published = published;
        }
    }
}

} // namespace

Heading guessHeading(const QString &text)
{
    Heading heading;
    constexpr qsizetype looked = 12;
    const QList<Line> lines = firstLines(text, looked);
    const qsizetype labels = labelsAmong(lines);
    if (labels >= 2 && hasTitleBelow(lines)) {
        takeLabels(heading, lines);
    } else {
        takeLines(heading, lines, labels >= 2);
    }
    takeSource(heading, text);
    return heading;
}

void fillGaps(Heading &heading, const Heading &other)
{
    for (const auto field :
         {&Heading::title, &Heading::byline, &Heading::published, &Heading::outlet, &Heading::url,
          &Heading::language}) {
        if ((heading.*field).isEmpty()) {
            heading.*field = other.*field;
        }
    }
}

void apply(const Heading &heading, Article &article)
{
    // What is longer is no title, name or address, and an article with such a one may not be shown.
    constexpr qsizetype longest = 2000;
    const auto fitting = [](const QString &value) {
        return value.size() <= longest ? value : QString();
    };
    article.title = fitting(heading.title);
    article.byline = fitting(heading.byline);
    article.published = fitting(heading.published);
    article.outlet = fitting(heading.outlet);
    article.url = fitting(heading.url);
    article.language = fitting(heading.language);
}

} // namespace model::reading
