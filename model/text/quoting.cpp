// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/quoting.h"

#include "model/text/quotations.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model::text {

namespace {

struct Pair
{
    char16_t open;
    char16_t close;
};

constexpr std::array pairs = {Pair{u'“', u'”'}, Pair{u'«', u'»'},   Pair{u'„', u'“'},
                              Pair{u'‘', u'’'}, Pair{u'"', u'"'},   Pair{u'‚', u'‘'},
                              Pair{u'‹', u'›'}, Pair{u'「', u'」'}, Pair{u'『', u'』'}};

constexpr QStringView joint = u" […] ";

/// In one line; no-break spaces stay what they are.
QString inOneLine(QStringView words)
{
    QString line;
    for (const QChar character : words) {
        const bool isBreak = character == u'\n' || character == u'\t' || character == u' ';
        if (!isBreak) {
            line += character;
        } else if (!line.isEmpty() && !line.endsWith(u' ')) {
            line += u' ';
        }
    }
    return line.endsWith(u' ') ? line.chopped(1) : line;
}

std::vector<Quotation> quotationsOf(QStringView line)
{
    return quotationsIn(line, {0, line.size()});
}

/// The quotation that all of the line is, if it is one.
std::optional<Quotation> wholeOf(QStringView line)
{
    for (const Quotation &each : quotationsOf(line)) {
        if (each.range == TextRange{0, line.size()}) {
            return each;
        }
    }
    return std::nullopt;
}

bool isWhole(QStringView line)
{
    const std::optional<Quotation> whole = wholeOf(line);
    return whole && whole->closed;
}

/// The mark that belongs to the first one of the line, which nothing closes.
QString missingClose(QStringView line)
{
    const auto found = std::find_if(
        pairs.begin(), pairs.end(), [first = line.front()](const Pair &pair) { return pair.open == first; });
    return found == pairs.end() ? QString() : QString(QChar(found->close));
}

/// The mark that belongs to the last one of the line, where that closes nothing in it. A ’ may be an
/// apostrophe.
QString missingOpen(QStringView line)
{
    const QChar last = line.back();
    if (last != u'”' && last != u'»') {
        return {};
    }
    for (const Quotation &each : quotationsOf(line)) {
        if (each.closed && each.range.end == line.size()) {
            return {};
        }
    }
    return last == u'”' ? u"“"_s : u"«"_s;
}

/// What stands between marks of its own within others: “…” becomes ‘…’, within « » it is «…» that changes.
QString withInnerMarks(const QString &line, bool isRightToLeft)
{
    QString result = line;
    for (const Quotation &each : quotationsOf(line)) {
        const QChar open = line[each.range.start];
        const bool isOuter =
            isRightToLeft ? open == u'«' : open == u'“' || open == u'„' || open == u'"' || open == u'”';
        if (isOuter && each.closed) {
            result[each.range.start] = isRightToLeft ? u'“' : u'‘';
            result[each.range.end - 1] = isRightToLeft ? u'”' : u'’';
        }
    }
    return result;
}

QString withMarks(const QStringList &pieces)
{
    const QString line = pieces.join(joint);
    if (line.isEmpty()) {
        return {};
    }
    if (isWhole(line) || std::all_of(pieces.begin(), pieces.end(), isWhole)) {
        return line;
    }
    if (wholeOf(line)) {
        if (const QString close = missingClose(line); !close.isEmpty()) {
            return line + close;
        }
    }
    if (const QString open = missingOpen(line); !open.isEmpty()) {
        return open + line;
    }
    const bool isRightToLeft = line.isRightToLeft();
    const QString inner = withInnerMarks(line, isRightToLeft);
    return isRightToLeft ? u'«' + inner + u'»' : u'“' + inner + u'”';
}

} // namespace

QString quoted(QStringView text, const Segments &segments)
{
    QStringList pieces;
    for (const TextRange &piece : segments) {
        const QString line = inOneLine(text.sliced(piece.start, piece.length()));
        if (!line.isEmpty()) {
            pieces.append(line);
        }
    }
    return shielded(withMarks(pieces));
}

QString shielded(const QString &words)
{
    const bool turns = std::any_of(words.begin(), words.end(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
    return turns ? QChar(0x2068) + words + QChar(0x2069) : words;
}

} // namespace model::text
