// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/meant_name.h"

#include "model/text/name_form.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Known = NameIndex::Known;
using Fits = std::function<bool(const Tag &)>;

constexpr qsizetype mostTold = 5;

/// Letters to change, add or take out to make one word of the other; `most` + 1 for any more than those,
/// which ends the work at once.
qsizetype distance(QStringView one, QStringView other, qsizetype most)
{
    if (std::abs(one.size() - other.size()) > most) {
        return most + 1;
    }
    std::vector<qsizetype> row(static_cast<size_t>(other.size()) + 1);
    for (size_t at = 0; at < row.size(); ++at) {
        row[at] = static_cast<qsizetype>(at);
    }
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const qsizetype kept = corner + (one[i] == other[j] ? 0 : 1);
            corner = row[at];
            row[at] = std::min({kept, row[at] + 1, row[at - 1] + 1});
        }
        if (*std::min_element(row.cbegin(), row.cend()) > most) {
            return most + 1;
        }
    }
    return std::min(row.back(), most + 1);
}

/// Of a name, of another one of it, or of one of its words: the least distance.
qsizetype distanceOf(const Known &known, QStringView wanted, qsizetype most)
{
    qsizetype least = most + 1;
    for (const QStringView name : QStringView(known.folded).split(u'\n')) {
        least = std::min(least, distance(name, wanted, most));
        for (const QStringView word : name.split(u' ', Qt::SkipEmptyParts)) {
            least = std::min(least, distance(word, wanted, most));
        }
    }
    return least;
}

QList<const Known *>
called(const NameIndex &names, const Codebook &codebook, const QString &name, const Fits &fits)
{
    QList<const Known *> found;
    for (const Tag &tag : codebook.tags) {
        if (fits(tag)) {
            found += names.called(name, tag.id);
        }
    }
    return found;
}

QList<const Known *>
withId(const NameIndex &names, const Codebook &codebook, const QString &beginning, const Fits &fits)
{
    QList<const Known *> found;
    const auto take = [&](const Known *known) {
        const Tag *tag = known && !known->id.isNull() ? codebook.find(known->tag) : nullptr;
        found += tag && fits(*tag) ? QList{known} : QList<const Known *>();
    };
    if (const auto whole = EntityId::fromText(beginning)) {
        take(names.find(*whole));
        return found;
    }
    for (const Known &known : names.all()) {
        if (known.id.text().startsWith(beginning, Qt::CaseInsensitive)) {
            take(&known);
        }
    }
    return found;
}

/// Only those that fit best: exactly, else in their names, else as they are.
QList<const Known *> bestOf(const QList<const Known *> &found, const QString &wanted)
{
    const QString folded = text::foldedName(wanted);
    const auto only = [&found](const auto &fits) {
        QList<const Known *> some;
        std::copy_if(found.cbegin(), found.cend(), std::back_inserter(some), fits);
        return some;
    };
    const auto exact = only([&](const Known *known) { return known->name == wanted; });
    const auto named = only([&](const Known *known) { return text::foldedName(known->name) == folded; });
    return !exact.isEmpty() ? exact : !named.isEmpty() ? named : found;
}

QString several(const QList<const Known *> &found, const Codebook &codebook, const QString &wanted)
{
    QStringList told;
    for (const Known *known : found.first(std::min(found.size(), mostTold))) {
        const Tag *tag = codebook.find(known->tag);
        told.append(u"%1 (%2, %3)"_s.arg(known->name, tag ? tag->name : QString(), known->id.text()));
    }
    return u"“%1” fits %2 names. Give one by its id: %3%4."_s.arg(
        wanted, QString::number(found.size()), told.join(u", "_s),
        found.size() > mostTold ? u" …"_s : QString());
}

QString nobody(const NameIndex &names, const QString &wanted, NearNames tells)
{
    if (wanted.isEmpty()) {
        return u"The name is empty."_s;
    }
    const QString nobody = u"No person, place or organization of the project is called “%1”"_s.arg(wanted);
    if (names.size() == 0) {
        return nobody + u"; it has no names yet."_s;
    }
    QStringList near;
    const auto found = tells == NearNames::Told ? namesNear(names, wanted, mostTold) : QList<const Known *>();
    for (const Known *known : found) {
        near.append(u"“%1”"_s.arg(known->name));
    }
    return near.isEmpty() ? nobody + u'.' : nobody + u". Did you mean %1?"_s.arg(near.join(u" or "_s));
}

} // namespace

bool isIdBeginning(const QString &written)
{
    static const QRegularExpression form(
        u"^[0-9a-f]{8}(-([0-9a-f]{0,4}|[0-9a-f]{4}-([0-9a-f]{0,4}|[0-9a-f]{4}-([0-9a-f]{0,4}|[0-9a-f]{4}-[0-"
        u"9a-f]{0,12}"
        "))))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(written).hasMatch();
}

MeantName meantName(
    const NameIndex &names, const Codebook &codebook, const QString &wanted,
    const std::function<bool(const Tag &)> &fits, NearNames near)
{
    const QString name = wanted.simplified();
    auto found = name.isEmpty() ? QList<const Known *>() : bestOf(called(names, codebook, name, fits), name);
    if (found.isEmpty() && isIdBeginning(name)) {
        found = withId(names, codebook, name, fits);
    }
    if (found.size() == 1) {
        return {found.first()->id, {}};
    }
    return found.isEmpty() ? MeantName{{}, nobody(names, name, near)}
                           : MeantName{{}, several(found, codebook, name), true};
}

MeantName meantName(const NameIndex &names, const Codebook &codebook, const QString &wanted, NearNames near)
{
    return meantName(
        names, codebook, wanted, [](const Tag & /*tag*/) { return true; }, near);
}

QList<const Known *> namesNear(const NameIndex &names, const QString &wanted, qsizetype most)
{
    QList<const Known *> near = names.matching(wanted, most);
    if (!near.isEmpty()) {
        return near;
    }
    const QString folded = text::foldedName(wanted);
    const qsizetype letters = std::clamp<qsizetype>(folded.size() / 4, 1, 4);
    std::vector<std::pair<qsizetype, const Known *>> found;
    for (const Known &known : names.all()) {
        const qsizetype apart = known.id.isNull() ? letters + 1 : distanceOf(known, folded, letters);
        if (apart <= letters) {
            found.emplace_back(apart, &known);
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second->folded, a.second->id)
            < std::tie(b.first, b.second->folded, b.second->id);
    });
    for (const auto &[apart, known] : found) {
        if (near.size() < most) {
            near.append(known);
        }
    }
    return near;
}

} // namespace model
