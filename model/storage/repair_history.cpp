// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair saves of the history: only steps that are whole, since half a step must not be taken back.
#include "model/message.h"
#include "model/storage/repair_work.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

namespace ofHistory {
enum { number = 0, coder = 3, undoes = 5, batch = 6 };
}
namespace ofLine {
enum { edit = 0, position = 1, before = 4, after = 5 };
}

/// Of what a line told before it was erased for good.
constexpr QByteArrayView nothing = "{}";

bool isErased(const std::vector<RawCell> &line)
{
    return line[ofLine::before].bytes == nothing || line[ofLine::after].bytes == nothing;
}

bool isJson(const RawCell &cell)
{
    return cell.kind == RawCell::Kind::Null || QJsonDocument::fromJson(cell.bytes).isObject();
}

} // namespace

std::map<qint64, RepairWork::Step> RepairWork::readSteps()
{
    std::map<qint64, Step> steps;
    each(u"history"_s, [&](Cells &cells, const RawRow &) {
        steps[cells[ofHistory::number].number].cells = cells;
    });
    each(u"history_change"_s, [&](Cells &cells, const RawRow &) {
        steps[cells[ofLine::edit].number].lines.emplace(cells[ofLine::position].number, cells);
    });
    m_from.rows(u"history_by_subject"_s, [&](const RawRow &row) {
        if (row.cells.size() == 3 && row.cells[1].kind == RawCell::Kind::Integer) {
            ++m_lines[row.cells[1].number];
        }
    });
    return steps;
}

void RepairWork::saveHistory()
{
    std::map<qint64, Step> steps = readSteps();
    for (auto &[number, step] : steps) {
        if (step.cells.empty()) {
            for (const auto &[position, line] : step.lines) {
                lose(
                    u"history_change"_s, line,
                    Message::tr("A line of the history lost the step that it belongs to."));
            }
            continue;
        }
        const QString fault = faultOf(step);
        if (!fault.isEmpty() || !save(u"history"_s, step.cells)) {
            lose(u"history"_s, step.cells, fault.isEmpty() ? m_refusal : fault);
            entry(repairTable(u"history_change")).lost += static_cast<qint64>(step.lines.size());
            continue;
        }
        for (const auto &[position, line] : step.lines) {
            save(u"history_change"_s, line);
        }
        passOver(step);
    }
}

/// What was erased for good must not come back, least of all by a repair.
void RepairWork::saveErased()
{
    if (!hadTable(u"erased"_s)) {
        return;
    }
    each(u"erased"_s, [&](Cells &cells, const RawRow &) { saveOrLose(u"erased"_s, cells); });
}

/// A step that lost what it told cannot be taken back, even where the table that says so is damaged.
void RepairWork::passOver(const Step &step)
{
    const bool lost = std::any_of(
        step.lines.begin(), step.lines.end(), [](const auto &line) { return isErased(line.second); });
    if (lost) {
        Query(
            m_to,
            u"INSERT OR IGNORE INTO erased (uuid, kind, at) SELECT uuid, 'step', at FROM history "
            "WHERE number = ?"_s)
            .bind(step.cells[ofHistory::number].number)
            .run();
    }
}

QString RepairWork::faultOf(const Step &step)
{
    const qint64 number = step.cells[ofHistory::number].number;
    const RawCell &undoes = step.cells[ofHistory::undoes];
    const RawCell &batch = step.cells[ofHistory::batch];
    const bool isTakenBack = undoes.kind == RawCell::Kind::Integer;
    if ((isTakenBack && (undoes.number >= number || !isSaved(u"history"_s, undoes.number)))
        || (batch.kind == RawCell::Kind::Integer && !isSaved(u"batch"_s, batch.number))
        || !standIn(u"coder"_s, step.cells[ofHistory::coder].number)) {
        return Message::tr(
            "A step of the history was left out, because something that it refers to is lost.");
    }
    qint64 next = 0;
    bool isWhole = !step.lines.empty();
    for (const auto &[position, line] : step.lines) {
        isWhole =
            isWhole && position == next++ && isJson(line[ofLine::before]) && isJson(line[ofLine::after]);
    }
    if (m_from.isWhole(u"history_by_subject"_s)) {
        isWhole = isWhole && m_lines.value(number) == next;
    }
    return isWhole ? QString()
                   : Message::tr("A step of the history was left out, because it cannot be read whole.");
}

} // namespace model::storage
