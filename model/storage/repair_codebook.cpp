// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair saves of the project itself, its coders, rounds, tags and imports. Everything else refers to
// these few rows, so one that is lost gets a stand-in, made from what the indexes still know of it.
#include "model/message.h"
#include "model/project/codebook.h"
#include "model/storage/enum_words.h"
#include "model/storage/repair_work.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

using Severity = Finding::Severity;

RawCell number(qint64 value)
{
    return {RawCell::Kind::Integer, value, {}};
}

RawCell text(const QByteArray &value)
{
    return {RawCell::Kind::Text, 0, value};
}

RawCell text(const QString &value)
{
    return text(utf8(value));
}

/// What is known of one of the standard variables; of another nothing but its name.
std::vector<RawCell> variableStandIn(const QString &name, qint64 row)
{
    const Codebook standard = Codebook::standard();
    const Variable *same = standard.variableNamed(name);
    return {
        text(name),
        text(same ? same->label : name),
        text(QString(word(same ? same->subject : Variable::Subject::Annotation))),
        {},
        text(QString(word(same ? same->level : Variable::Level::Text))),
        text(u""_s),
        number(row),
        number(0)};
}

} // namespace

void RepairWork::saveProject()
{
    saveAsItIs(u"project"_s);
    if (!isSaved(u"project"_s, 1)) {
        const QByteArray known = m_ids[u"project"_s].value(1);
        save(
            u"project"_s,
            {number(1), text(known), text(m_title), number(QDateTime::currentMSecsSinceEpoch()),
             number(text::unitsVersion)},
            true);
        tell(
            Severity::Damage,
            Message::tr("The project's title could not be read; it is now that of the file."), m_title);
    }
}

void RepairWork::savePeople()
{
    saveAsItIs(u"coder"_s);
    standInForLost(u"coder"_s);
    if (m_saved[u"coder"_s].isEmpty()) {
        makeStandIn(u"coder"_s, 1, {});
    }
}

void RepairWork::saveRounds()
{
    saveAsItIs(u"round"_s);
    standInForLost(u"round"_s);
    if (m_saved[u"round"_s].isEmpty()) {
        makeStandIn(u"round"_s, 1, {});
    }
    saveAsItIs(u"codebook_version"_s);
}

void RepairWork::saveTags()
{
    TagTree tags;
    each(u"tag"_s, [&](Cells &cells, const RawRow &) {
        const RawCell parent = std::exchange(cells[2], {});
        if (saveOrLose(u"tag"_s, cells) && parent.kind == RawCell::Kind::Integer) {
            tags.parents.insert(cells[0].number, parent.number);
        }
    });
    standInForLost(u"tag"_s);
    setParents(tags);
}

/// Each tag below its own again, but none below itself.
void RepairWork::setParents(const TagTree &tags)
{
    const QSet<qint64> circles = tags.inCircles();
    Query update(m_to, u"UPDATE tag SET parent = ? WHERE id = ?"_s);
    for (auto tag = tags.parents.cbegin(); tag != tags.parents.cend(); ++tag) {
        if (isSaved(u"tag"_s, *tag) && !circles.contains(tag.key())) {
            update.bind(*tag).bind(tag.key()).run();
            continue;
        }
        tell(
            Severity::Damage,
            circles.contains(tag.key())
                ? Message::tr("A tag stood below itself; it now stands at the top.")
                : Message::tr("The tag above a tag was lost; the tag now stands at the top."),
            u"tag "_s + QString::number(tag.key()));
        ++entry(repairTable(u"tag")).changed;
    }
}

void RepairWork::saveBatches()
{
    each(u"batch"_s, [this](Cells &cells, const RawRow &) {
        const bool changed = forgetIfLost(u"coder"_s, cells[5]);
        saveOrLose(u"batch"_s, cells, changed);
    });
    standInForLost(u"batch"_s);
}

/// Rows that refer to nothing.
void RepairWork::saveAsItIs(const QString &name)
{
    each(name, [&](Cells &cells, const RawRow &) { saveOrLose(name, cells); });
}

/// For each row that the index knows of.
void RepairWork::standInForLost(const QString &name)
{
    const auto ids = m_ids[name];
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        standIn(name, id.key());
    }
}

/// Makes sure that there is a row of this number. False if there never was one as far as can be told.
bool RepairWork::standIn(const QString &name, qint64 number)
{
    if (isSaved(name, number)) {
        return true;
    }
    const QByteArray id = m_ids.value(name).value(number);
    const bool wasThere = isPublicId(id) || !m_from.isWhole(name);
    return wasThere && number > 0 && makeStandIn(name, number, id);
}

bool RepairWork::makeStandIn(const QString &name, qint64 row, const QByteArray &id)
{
    const QString names = u"sqlite_autoindex_%1_2"_s.arg(name);
    const bool isNamed = name != u"codebook_version"_s && name != u"batch"_s;
    QString known = isNamed ? QString::fromUtf8(indexed(names).value(row)) : QString();
    if (known.isEmpty() && isNamed) {
        known =
            name == u"round"_s && m_saved[name].isEmpty() ? u"main"_s : u"lost_%1_%2"_s.arg(name).arg(row);
    }
    Cells cells{number(row), text(id)};
    if (name == u"coder"_s) {
        cells.insert(cells.end(), {text(known), text(u""_s), text(u""_s), text(u"human"_s)});
    } else if (name == u"round"_s) {
        cells.insert(cells.end(), {text(known), text(u"main"_s), number(0)});
    } else if (name == u"tag"_s) {
        const Codebook standard = Codebook::standard();
        const Tag *same = standard.named(known);
        cells.insert(
            cells.end(),
            {{},
             text(known),
             text(same ? same->label : known),
             text(QString(word(same ? same->role : Tag::Role::Entity))),
             text(same ? same->color : u"#777777"_s),
             text(u""_s),
             text(u""_s),
             text(u""_s),
             text(u""_s),
             text(u""_s),
             number(row),
             number(0)});
    } else if (name == u"variable"_s) {
        const Cells rest = variableStandIn(known, row);
        cells.insert(cells.end(), rest.begin(), rest.end());
    } else if (name == u"batch"_s) {
        cells.insert(cells.end(), {text(u"articles"_s), text(u""_s), number(0), {}, number(1)});
    } else {
        cells.insert(cells.end(), {number(row), number(0), text(u""_s)});
    }
    const bool made = save(name, cells, true);
    if (made) {
        tell(
            Severity::Damage, Message::tr("A row was lost; a stand-in keeps what refers to it."),
            u"%1 “%2”"_s.arg(name, known.isEmpty() ? QString::number(row) : known));
    }
    return made;
}

} // namespace model::storage
