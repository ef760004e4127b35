// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair saves of the variables, of what was answered to them, and of what was turned down.
#include "model/storage/repair_work.h"

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

using Severity = Finding::Severity;

/// The columns that are looked at, by their place in the file.
namespace ofVariable {
enum { tag = 5 };
}
namespace ofValue {
enum {
    variable = 2,
    article = 3,
    annotation = 4,
    source = 5,
    entity = 6,
    coder = 7,
    round = 8,
    names = 10,
    batch = 14,
    removed = 15
};
}
namespace ofDismissal {
enum { article = 3, start = 4, end = 5, entity = 6, other = 7, coder = 8, batch = 9, removed = 10 };
}

bool isSet(const RawCell &cell)
{
    return cell.kind == RawCell::Kind::Integer;
}

} // namespace

/// Whether the damaged file has the table, or is of a version that should have it.
bool RepairWork::hadTable(const QString &name) const
{
    return m_from.has(name) || m_from.expects(repairTable(name).since);
}

void RepairWork::saveVariables()
{
    if (!hadTable(u"variable"_s)) {
        return;
    }
    each(u"variable"_s, [this](Cells &cells, const RawRow &) {
        const bool changed = forgetIfLost(u"tag"_s, cells[ofVariable::tag]);
        saveOrLose(u"variable"_s, cells, changed);
    });
    standInForLost(u"variable"_s);
    each(u"option"_s, [this](Cells &cells, const RawRow &) {
        if (standIn(u"variable"_s, cells[0].number)) {
            saveOrLose(u"option"_s, cells);
        } else {
            loseReference(u"option"_s, cells);
        }
    });
}

/// Whether the entity was saved and may be shown by a row that is shown.
bool RepairWork::isThere(const RawCell &entity, bool isRemoved) const
{
    const auto found = m_entities.constFind(entity.number);
    return found != m_entities.cend() && (isRemoved || !*found);
}

bool RepairWork::fitsValue(const Cells &cells)
{
    using namespace ofValue;
    const bool isRemoved = cells[removed].number != 0;
    const auto fits = [&](const QHash<qint64, Saved> &among, const RawCell &reference) {
        const auto found = among.constFind(reference.number);
        return found != among.cend() && found->article == cells[article].number
            && (isRemoved || !found->removed);
    };
    return standIn(u"variable"_s, cells[variable].number)
        && (!isSet(cells[article]) || m_articles.contains(cells[article].number))
        && (!isSet(cells[annotation]) || fits(m_annotations, cells[annotation]))
        && (!isSet(cells[source]) || fits(m_sources, cells[source]))
        && (!isSet(cells[entity]) || isThere(cells[entity], isRemoved))
        && (!isSet(cells[names]) || isThere(cells[names], isRemoved))
        && (!isSet(cells[coder]) || standIn(u"coder"_s, cells[coder].number))
        && (!isSet(cells[round]) || standIn(u"round"_s, cells[round].number));
}

void RepairWork::saveValues()
{
    if (!hadTable(u"value"_s)) {
        return;
    }
    each(u"value"_s, [this](Cells &cells, const RawRow &) {
        if (!fitsValue(cells)) {
            loseReference(u"value"_s, cells);
            return;
        }
        const bool changed = forgetIfLost(u"batch"_s, cells[ofValue::batch]);
        saveOrLose(u"value"_s, cells, changed);
    });
}

bool RepairWork::fitsDismissal(const Cells &cells)
{
    using namespace ofDismissal;
    const bool isRemoved = cells[removed].number != 0;
    if (isSet(cells[article])) {
        const auto id = m_articles.constFind(cells[article].number);
        if (id == m_articles.cend() || cells[end].number > m_texts.of(*id)->map.codePoints()) {
            return false;
        }
    }
    return (!isSet(cells[entity]) || isThere(cells[entity], isRemoved))
        && (!isSet(cells[other]) || isThere(cells[other], isRemoved))
        && standIn(u"coder"_s, cells[coder].number);
}

void RepairWork::saveDismissals()
{
    if (!hadTable(u"dismissal"_s)) {
        return;
    }
    each(u"dismissal"_s, [this](Cells &cells, const RawRow &) {
        if (!fitsDismissal(cells)) {
            loseReference(u"dismissal"_s, cells);
            return;
        }
        const bool changed = forgetIfLost(u"batch"_s, cells[ofDismissal::batch]);
        saveOrLose(u"dismissal"_s, cells, changed);
    });
}

} // namespace model::storage
