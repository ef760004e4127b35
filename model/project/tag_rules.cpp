// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/tag_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array colors = {"#2f6fde"_L1, "#2e8b57"_L1, "#d97f00"_L1, "#a24db0"_L1,
                               "#732a06"_L1, "#95cbe6"_L1, "#4b6573"_L1, "#997836"_L1,
                               "#540be6"_L1, "#044c34"_L1, "#080899"_L1, "#34044c"_L1};

const Tag *otherNamed(const Codebook &codebook, const Tag &tag)
{
    const Tag *found = codebook.named(tag.name);
    return found && found->id != tag.id ? found : nullptr;
}

/// Retired tags keep their letter, but nothing listens to it.
const Tag *otherWithKey(const Codebook &codebook, const Tag &tag)
{
    for (const Tag &other : codebook.tags) {
        if (other.id != tag.id && !other.retired && !tag.retired
            && other.shortcut.compare(tag.shortcut, Qt::CaseInsensitive) == 0) {
            return &other;
        }
    }
    return nullptr;
}

std::optional<TagTrouble> troubleOfName(const Codebook &codebook, const Tag &tag)
{
    if (tag.name.isEmpty()) {
        return TagTrouble{TagFault::NoName, {}};
    }
    if (!isTagName(tag.name)) {
        return TagTrouble{TagFault::NameForm, {}};
    }
    const Tag *other = otherNamed(codebook, tag);
    return other ? std::optional(TagTrouble{TagFault::NameTaken, other->id}) : std::nullopt;
}

std::optional<TagTrouble> troubleOfKey(const Codebook &codebook, const Tag &tag)
{
    if (tag.shortcut.isEmpty()) {
        return std::nullopt;
    }
    if (!isTagKey(tag.shortcut)) {
        return TagTrouble{TagFault::KeyForm, {}};
    }
    if (reservedKeys.contains(tag.shortcut.toUpper())) {
        return TagTrouble{TagFault::KeyReserved, {}};
    }
    const Tag *other = otherWithKey(codebook, tag);
    return other ? std::optional(TagTrouble{TagFault::KeyTaken, other->id}) : std::nullopt;
}

} // namespace

std::optional<TagTrouble> troubleOf(const Codebook &codebook, const Tag &tag)
{
    if (tag.label.trimmed().isEmpty()) {
        return TagTrouble{TagFault::NoLabel, {}};
    }
    if (const auto trouble = troubleOfName(codebook, tag)) {
        return trouble;
    }
    if (const auto trouble = troubleOfKey(codebook, tag)) {
        return trouble;
    }
    if (!tag.parent.isNull() && (tag.parent == tag.id || codebook.isBelow(tag.parent, tag.id))) {
        return TagTrouble{TagFault::UnderItself, tag.parent};
    }
    return std::nullopt;
}

bool isTagName(const QString &name)
{
    static const QRegularExpression form(
        u"^[\\p{L}\\p{M}\\p{N}_]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return form.match(name).hasMatch();
}

bool isTagKey(const QString &key)
{
    const auto letters = key.toUpper().toUcs4();
    return letters.size() == 1 && QChar::isLetter(letters.first());
}

QString freeTagName(const Codebook &codebook, const QString &label)
{
    static const QRegularExpression others(
        u"[^\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString stem = label.toLower().replace(others, u"_"_s);
    while (stem.startsWith(u'_')) {
        stem.remove(0, 1);
    }
    while (stem.endsWith(u'_')) {
        stem.chop(1);
    }
    if (stem.isEmpty()) {
        stem = u"tag"_s;
    }
    QString name = stem;
    for (int number = 2; codebook.named(name); ++number) {
        name = u"%1_%2"_s.arg(stem, QString::number(number));
    }
    return name;
}

std::span<const QLatin1StringView> tagColors()
{
    return colors;
}

QString freeTagColor(const Codebook &codebook)
{
    const auto uses = [&codebook](QLatin1StringView color) {
        return std::count_if(codebook.tags.cbegin(), codebook.tags.cend(), [color](const Tag &tag) {
            return tag.color.compare(color, Qt::CaseInsensitive) == 0;
        });
    };
    return *std::min_element(colors.begin(), colors.end(), [&](QLatin1StringView a, QLatin1StringView b) {
        return uses(a) < uses(b);
    });
}

bool canBecome(const Tag &tag, const Tag &other)
{
    return (tag.role == Tag::Role::Entity) == (other.role == Tag::Role::Entity);
}

} // namespace model
