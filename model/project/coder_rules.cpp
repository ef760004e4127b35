// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/coder_rules.h"

#include "model/project/tag_rules.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qsizetype longestInitials = 6;

bool looksAlike(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

const Coder *otherWith(const QList<Coder> &coders, const Coder &coder, QString Coder::*field)
{
    const auto found = std::find_if(coders.cbegin(), coders.cend(), [&](const Coder &other) {
        return other.id != coder.id && looksAlike(other.*field, coder.*field);
    });
    return found != coders.cend() ? &*found : nullptr;
}

/// The first letters of a word, whole ones also outside of Unicode's first plane.
QString beginningOf(const QString &word, qsizetype letters)
{
    const QList<uint> points = word.toUcs4();
    return QString::fromUcs4(
        reinterpret_cast<const char32_t *>(points.constData()), std::min(letters, points.size()));
}

/// Each coder's colour on screen, in their order.
QStringList shownColors(const QList<Coder> &coders)
{
    QStringList colors;
    for (const Coder &coder : coders) {
        colors.append(coder.color.toLower());
    }
    for (QString &color : colors) {
        if (color.isEmpty()) {
            const auto known = coderColors();
            color = *std::min_element(
                known.begin(), known.end(), [&colors](QLatin1StringView a, QLatin1StringView b) {
                    return colors.count(QString(a)) < colors.count(QString(b));
                });
        }
    }
    return colors;
}

} // namespace

std::optional<CoderTrouble> troubleOf(const QList<Coder> &coders, const Coder &coder)
{
    if (coder.name.simplified().isEmpty()) {
        return CoderTrouble{CoderFault::NoName, {}};
    }
    if (isReservedCoderName(coder.name) && coder.kind != Coder::Kind::Consensus) {
        return CoderTrouble{CoderFault::NameReserved, {}};
    }
    if (const Coder *other = otherWith(coders, coder, &Coder::name)) {
        return CoderTrouble{CoderFault::NameTaken, other->id};
    }
    if (coder.initials.simplified().isEmpty()) {
        return CoderTrouble{CoderFault::NoInitials, {}};
    }
    if (coder.initials.toUcs4().size() > longestInitials) {
        return CoderTrouble{CoderFault::InitialsTooLong, {}};
    }
    if (const Coder *other = otherWith(coders, coder, &Coder::initials)) {
        return CoderTrouble{CoderFault::InitialsTaken, other->id};
    }
    return std::nullopt;
}

bool isReservedCoderName(const QString &name)
{
    return looksAlike(name, u"final"_s) || looksAlike(name, u"consensus"_s) || looksAlike(name, u"all"_s);
}

const Coder *findCoder(const QList<Coder> &coders, CoderId id)
{
    const auto found =
        std::find_if(coders.cbegin(), coders.cend(), [id](const Coder &coder) { return coder.id == id; });
    return found != coders.cend() ? &*found : nullptr;
}

QString initialsOf(const QString &name)
{
    QString result;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        result += beginningOf(word, 1).toUpper();
    }
    return beginningOf(result, longestInitials);
}

QString freeInitials(const QList<Coder> &coders, const QString &name, CoderId whose)
{
    Coder coder;
    coder.id = whose;
    const auto isFree = [&](const QString &initials) {
        coder.initials = initials;
        return !initials.isEmpty() && !otherWith(coders, coder, &Coder::initials);
    };
    const QString first = initialsOf(name);
    if (first.isEmpty() || isFree(first)) {
        return first;
    }
    // A letter more of the last name, as people do.
    const QString last = name.simplified().section(u' ', -1);
    const QString longer = beginningOf(first, longestInitials - 1) + last.mid(beginningOf(last, 1).size(), 1);
    if (longer.size() > first.size() && isFree(longer)) {
        return longer;
    }
    const QString stem = beginningOf(first, longestInitials - 2);
    for (int number = 2;; ++number) {
        if (const QString numbered = stem + QString::number(number); isFree(numbered)) {
            return numbered;
        }
    }
}

std::span<const QLatin1StringView> coderColors()
{
    return tagColors();
}

QString freeCoderColor(const QList<Coder> &coders)
{
    Coder next;
    next.id = CoderId::make();
    return shownColors(coders + QList{next}).constLast();
}

QString shownColor(const QList<Coder> &coders, CoderId id)
{
    const Coder *coder = findCoder(coders, id);
    return coder ? shownColors(coders).at(coder - coders.constData()) : QString();
}

QList<Coder> anonymous(const QList<Coder> &coders)
{
    const auto isTaken = [&coders](const QString &name) {
        return std::any_of(coders.cbegin(), coders.cend(), [&name](const Coder &coder) {
            return coder.kind != Coder::Kind::Human && looksAlike(coder.name, name);
        });
    };
    QList<Coder> result = coders;
    int number = 0;
    for (Coder &coder : result) {
        if (coder.kind != Coder::Kind::Human) {
            continue;
        }
        do {
            coder.name = u"Coder %1"_s.arg(++number);
        } while (isTaken(coder.name));
        coder.initials = u"C%1"_s.arg(number);
    }
    return result;
}

void applyToCoders(QList<Coder> &coders, const Change &change)
{
    for (const AnyDelta &any : change.deltas) {
        const auto *delta = std::get_if<Delta<Coder>>(&any);
        if (!delta) {
            continue;
        }
        const auto place = std::find_if(coders.begin(), coders.end(), [delta](const Coder &coder) {
            return coder.id == delta->subject().id;
        });
        if (!delta->after) {
            coders.removeIf([delta](const Coder &coder) { return coder.id == delta->before->id; });
        } else if (place != coders.end()) {
            *place = *delta->after;
        } else {
            coders.append(*delta->after);
        }
    }
}

} // namespace model
