// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/front_matter.h"

#include "model/reading/dates.h"
#include "model/reading/labels.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

constexpr qsizetype mostCharacters = 65'536;

struct Entry
{
    QString key; ///< in lower case, words parted by one blank
    QStringList values;
    QString lines; ///< as they stand
};

/// The quotes taken away, as YAML does; nothing if they are not closed where the value ends.
std::optional<QString> unquoted(const QString &written)
{
    const QChar quote = written.front();
    QString value;
    for (qsizetype i = 1; i < written.size(); ++i) {
        const QChar c = written[i];
        const QChar next = i + 1 < written.size() ? written[i + 1] : QChar();
        if (c == u'\\' && quote == u'"' && !next.isNull()) {
            value += next == u'n' || next == u't' ? u' ' : next;
            ++i;
        } else if (c == quote && quote == u'\'' && next == quote) {
            value += quote;
            ++i;
        } else if (c == quote) {
            const QString behind = written.sliced(i + 1).trimmed();
            return behind.isEmpty() || behind.startsWith(u'#') ? std::optional(value) : std::nullopt;
        } else {
            value += c;
        }
    }
    return std::nullopt;
}

/// One value, without its quotes or the remark behind it.
std::optional<QString> scalar(const QString &written)
{
    static const QRegularExpression remark(u"(?:^|\\s)#.*$"_s);
    const QString value = written.trimmed();
    if (value.startsWith(u'"') || value.startsWith(u'\'')) {
        return unquoted(value);
    }
    const bool isForeign = value.startsWith(u'{') || value.startsWith(u'[') || value.startsWith(u'&')
        || value.startsWith(u'*') || value.startsWith(u'!') || value.startsWith(u'%')
        || value.startsWith(u'@') || value.startsWith(u'`');
    return isForeign ? std::nullopt : std::optional(QString(value).remove(remark).trimmed());
}

/// `[Ida Lind, "Berg, Tom"]`
std::optional<QStringList> flowList(const QString &written)
{
    static const QRegularExpression item(
        u"\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^,\"'\\[\\]{}]*)\\s*(,|\\]\\s*(?:#.*)?$)"_s);
    QStringList values;
    for (qsizetype at = 1; at < written.size();) {
        const QRegularExpressionMatch match = item.match(
            written, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const auto value = match.hasMatch() ? scalar(match.captured(1)) : std::nullopt;
        if (!value) {
            return std::nullopt;
        }
        if (!value->isEmpty()) {
            values.append(*value);
        }
        at = match.capturedEnd();
        if (match.captured(2) != u',') {
            return values;
        }
    }
    return std::nullopt;
}

/// The values behind a key on its own line; none where they follow below.
std::optional<QStringList> valuesBehind(const QString &written)
{
    const QString value = written.trimmed();
    if (value.startsWith(u'[')) {
        return flowList(value);
    }
    static const QRegularExpression block(u"^[|>][+-]?\\d?$"_s);
    if (value.isEmpty() || block.match(value).hasMatch()) {
        return QStringList{};
    }
    const auto one = scalar(value);
    return one ? std::optional(one->isEmpty() ? QStringList{} : QStringList{*one}) : std::nullopt;
}

/// A line below a key: `- Ida Lind`, `- name: Ida Lind`, `  name: Ida Lind`, or words of a block.
std::optional<QString> itemOf(const QString &line)
{
    static const QRegularExpression form(u"^\\s*(?:-\\s+)?(?:name:\\s+)?(.*)$"_s);
    return scalar(form.match(line).captured(1));
}

bool isContinued(const QString &line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t') || line == u"-"_s || line.startsWith(u"- "_s);
}

/// The entries of the lines; nothing if one of them is of another kind.
std::optional<QList<Entry>> entriesOf(const QStringList &lines)
{
    static const QRegularExpression pair(u"^([\\p{L}_][\\p{L}\\p{N}_. -]{0,60}?)\\s*:(?:[ \\t]+(.*))?$"_s);
    static const QRegularExpression joints(u"[_.\\s-]+"_s);
    QList<Entry> entries;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (isContinued(line)) {
            const auto item = itemOf(line);
            if (entries.isEmpty() || !item) {
                return std::nullopt;
            }
            entries.last().values.append(*item);
            entries.last().lines += u'\n' + line;
            continue;
        }
        const QRegularExpressionMatch match = pair.match(line);
        const auto values = match.hasMatch() ? valuesBehind(match.captured(2)) : std::nullopt;
        if (!values) {
            return std::nullopt;
        }
        entries.append({match.captured(1).toLower().replace(joints, u" "_s).trimmed(), *values, line});
    }
    return entries;
}

/// Keys that only such files use; the others are the labels of printed lines.
std::optional<Label> labelOf(const QString &key)
{
    static const QHash<QString, Label> keys{
        {u"site"_s, Label::Outlet},
        {u"site name"_s, Label::Outlet},
        {u"sitename"_s, Label::Outlet},
        {u"website"_s, Label::Outlet},
        {u"source url"_s, Label::Url},
        {u"sourceurl"_s, Label::Url},
        {u"canonical url"_s, Label::Url},
        {u"canonical"_s, Label::Url},
        {u"permalink"_s, Label::Url},
        {u"lang"_s, Label::Language},
        {u"locale"_s, Label::Language},
        {u"pubdate"_s, Label::Published},
        {u"publishdate"_s, Label::Published},
        {u"publish date"_s, Label::Published},
        {u"datepublished"_s, Label::Published},
        {u"published at"_s, Label::Published}};
    const auto found = keys.constFind(key);
    return found == keys.cend() ? labelNamed(key) : std::optional(*found);
}

/// As a note-taking program links a name: `[[Ida Lind]]`.
QString unlinked(QString value)
{
    return value.remove(u"[["_s).remove(u"]]"_s).trimmed();
}

QString publishedOf(const QString &value)
{
    static const QRegularExpression part(u"^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$"_s);
    return part.match(value).hasMatch() ? value : momentIn(value);
}

QString valueFor(Label label, const QStringList &values)
{
    const QString first = unlinked(values.value(0));
    switch (label) {
    case Label::Title:
        return values.join(u' ').simplified();
    case Label::Author:
        return unlinked(values.join(u", "_s)).simplified();
    case Label::Published:
        return publishedOf(first);
    case Label::Outlet:
        return first.contains(u"://"_s) ? QString() : first;
    case Label::Url:
        return webAddressOf(first);
    case Label::Language:
        return languageOf(first);
    case Label::Updated:
        return {};
    }
    return {};
}

QString Heading::*fieldOf(Label label)
{
    switch (label) {
    case Label::Title:
        return &Heading::title;
    case Label::Author:
        return &Heading::byline;
    case Label::Published:
        return &Heading::published;
    case Label::Outlet:
        return &Heading::outlet;
    case Label::Url:
        return &Heading::url;
    case Label::Language:
        return &Heading::language;
    case Label::Updated:
        break;
    }
    return nullptr;
}

/// False if no field has taken it.
bool take(Heading &heading, const Entry &entry)
{
    auto label = labelOf(entry.key);
    if (label == Label::Outlet && !webAddressOf(entry.values.value(0)).isEmpty()) {
        label = Label::Url;
    }
    const auto field = label ? fieldOf(*label) : nullptr;
    const QString value = field ? valueFor(*label, entry.values) : QString();
    if (value.isEmpty() || !(heading.*field).isEmpty()) {
        return false;
    }
    heading.*field = value;
    return true;
}

FrontMatter described(QList<Entry> entries)
{
    // Beside "published", a "date" may be that of the note.
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.key.contains(u"publi"_s) && !b.key.contains(u"publi"_s);
    });
    FrontMatter result;
    QStringList rest;
    for (const Entry &entry : entries) {
        if (!take(result.heading, entry)) {
            rest.append(entry.lines);
        }
    }
    result.rest = rest.join(u'\n');
    return result;
}

} // namespace

std::optional<FrontMatter> frontMatterOf(const QString &text)
{
    static const QRegularExpression fence(u"^---[ \\t]*$"_s);
    static const QRegularExpression end(u"^(?:---|\\.\\.\\.)[ \\t]*$"_s);
    QStringList lines;
    qsizetype start = 0;
    for (bool isFirst = true; start < std::min(text.size(), mostCharacters); isFirst = false) {
        qsizetype lineEnd = text.indexOf(u'\n', start);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        const QString line = text.sliced(start, lineEnd - start);
        start = lineEnd + 1;
        if (isFirst) {
            if (!fence.match(line).hasMatch()) {
                return std::nullopt;
            }
        } else if (end.match(line).hasMatch()) {
            const auto entries = entriesOf(lines);
            FrontMatter result = described(entries.value_or(QList<Entry>()));
            if (result.heading == Heading()) {
                return std::nullopt; // what stands between two rules may be text as well
            }
            result.body = text.sliced(std::min(start, text.size()));
            static const QRegularExpression blankLines(u"^(?:[ \\t]*\\n)+"_s);
            result.body.remove(blankLines);
            return result;
        } else {
            lines.append(line);
        }
    }
    return std::nullopt;
}

} // namespace model::reading
