// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/add_wish.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isDate(const QString &text)
{
    constexpr qsizetype length = 10;
    return (text.size() == length && QDate::fromString(text, Qt::ISODate).isValid())
        || (text.contains(u'T') && QDateTime::fromString(text, Qt::ISODate).isValid());
}

} // namespace

AddWish addWishOf(const Arguments &arguments)
{
    if (arguments.operands().size() < 2) {
        throw UsageError{u"“add” needs a project and at least one file: tagline add PROJECT FILE…"_s};
    }
    AddWish wish{
        .project = arguments.operands().first(),
        .files = arguments.operands().mid(1),
        .recursive = arguments.has(u"--recursive"_s),
        .forceDuplicates = arguments.has(u"--force-duplicates"_s),
        .json = arguments.has(u"--json"_s),
        .coder = arguments.value(u"--coder"_s),
        .encoding = arguments.value(u"--encoding"_s),
        .given = {}};
    wish.given.title = arguments.line(u"--title"_s);
    wish.given.outlet = arguments.line(u"--outlet"_s);
    wish.given.byline = arguments.line(u"--byline"_s);
    wish.given.published = arguments.line(u"--published"_s);
    wish.given.url = arguments.line(u"--url"_s);
    wish.given.language = arguments.line(u"--language"_s);
    if (wish.files.size() > 1 && !(wish.given.title + wish.given.url).isEmpty()) {
        throw UsageError{u"--title and --url are for one article. Add the files one by one."_s};
    }
    if (!wish.given.published.isEmpty() && !isDate(wish.given.published)) {
        throw UsageError{
            u"--published needs a date such as 2026-03-01, not “%1”."_s.arg(wish.given.published)};
    }
    static const QRegularExpression code(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    if (!wish.given.language.isEmpty() && !code.match(wish.given.language).hasMatch()) {
        throw UsageError{
            u"--language needs a code such as en or pt-BR, not “%1”."_s.arg(wish.given.language)};
    }
    return wish;
}

Usage addUsage()
{
    return {
        u"add"_s,
        u"PROJECT FILE…"_s,
        u"Add articles from plain text, Markdown and HTML files."_s,
        {{u"--recursive"_s, {}, u"the texts (*.txt, *.md, *.html) of folders and the folders in them"_s},
         {u"--title"_s, u"TEXT"_s, u"else what the file says, or its first line, if it is short"_s},
         {u"--outlet"_s, u"TEXT"_s, u"where it was published; else what the file says"_s},
         {u"--byline"_s, u"TEXT"_s, u"else what the file says: “By …”, “Por …”, “Von …”"_s},
         {u"--published"_s, u"DATE"_s, u"2026-03-01; else what the file says"_s},
         {u"--url"_s, u"URL"_s, u"where it stands; else what the file says"_s},
         {u"--language"_s, u"CODE"_s, u"en, es, ar …; else what the file says"_s},
         {u"--encoding"_s, u"NAME"_s, u"else it is found out"_s},
         {u"--coder"_s, u"NAME"_s, u"who adds them; else the first coder"_s},
         {u"--force-duplicates"_s, {}, u"add texts that the project has already"_s},
         {u"--json"_s, {}, u"print the result as one JSON object"_s}},
        u"--json prints {\"added\": [{\"article_id\", \"title\", \"file\", \"encoding\"}], \"skipped\": "
        "[{\"file\", \"reason\"}],\n\"warnings\": [TEXT…]}."_s};
}

} // namespace app
