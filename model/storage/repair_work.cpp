// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/repair_work.h"

#include "model/message.h"
#include "model/storage/damaged_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

using Severity = Finding::Severity;

/// "article 3f…": by the public id where the table has one.
QString placeOf(const RepairTable &table, const std::vector<RawCell> &cells)
{
    const QString name = QString::fromUtf16(table.name);
    const qsizetype at = QByteArrayView(table.shape).indexOf('U');
    if (at >= 0 && isPublicId(cells[static_cast<size_t>(at)].bytes)) {
        return name + u' ' + QString::fromLatin1(cells[static_cast<size_t>(at)].bytes);
    }
    const RowKey key = keyOf(table, cells);
    return table.shape[0] == 'N' ? u"%1 %2"_s.arg(name).arg(key.first)
                                 : u"%1 %2, %3"_s.arg(name).arg(key.first).arg(key.second);
}

void bind(Query &query, const RawCell &cell)
{
    switch (cell.kind) {
    case RawCell::Kind::Integer:
        query.bind(cell.number);
        break;
    case RawCell::Kind::Text:
        query.bind(cell.bytes.isEmpty() ? QByteArray("") : cell.bytes);
        break;
    default:
        query.bindNull();
    }
}

} // namespace

RepairWork::RepairWork(RawTrees &from, QSqlDatabase &to, QString title)
    : m_from(from)
    , m_to(to)
    , m_title(std::move(title))
    , m_texts(to)
{
}

void RepairWork::run()
{
    Transaction transaction(m_to);
    saveProject();
    savePeople();
    saveRounds();
    saveTags();
    saveBatches();
    saveVariables();
    saveArticles();
    saveEntities();
    saveAliases();
    readSegments();
    saveAnnotations();
    saveSources();
    saveRelations();
    saveCodings();
    saveValues();
    saveDismissals();
    saveErased();
    saveHistory();
    countLost();
    m_inserts.clear();
    transaction.commit();
}

RepairReport RepairWork::report() const
{
    RepairReport report;
    report.tables = m_tables;
    report.findings = m_findings;
    return report;
}

RepairReport::Table &RepairWork::entry(const RepairTable &table)
{
    const QString name = QString::fromUtf16(table.name);
    const auto found = std::find_if(
        m_tables.begin(), m_tables.end(), [&](const RepairReport::Table &one) { return one.name == name; });
    if (found != m_tables.end()) {
        return *found;
    }
    RepairReport::Table fresh;
    fresh.name = name;
    m_tables.append(fresh);
    return m_tables.last();
}

/// Every row of the table that can be read, each once. Those that a way leads to come first.
void RepairWork::each(const QString &name, const Take &take)
{
    const RepairTable &table = repairTable(name);
    entry(table);
    if (table.idIndex[0] != u'\0') {
        m_ids[name] = indexed(QString::fromUtf16(table.idIndex), table.numberInIndex);
    }
    const auto use = [&](const RawRow &row, bool isStray) {
        std::optional<Cells> cells = fitted(table, row, isStray);
        if (cells && !m_seen[name].contains(keyOf(table, *cells))) {
            m_seen[name].insert(keyOf(table, *cells));
            take(*cells, row);
        } else if (!isStray) {
            ++entry(table).lost;
        }
    };
    m_from.rows(name, [&](const RawRow &row) { use(row, false); });
    if (!m_from.isWhole(name)) {
        m_from.strays([&](const RawRow &row) { use(row, true); });
    }
}

/// What an index knows of each row: the text that it sorts by, by the row's number.
QHash<qint64, QByteArray> RepairWork::indexed(const QString &index, size_t numberAt)
{
    QHash<qint64, QByteArray> result;
    m_from.rows(index, [&](const RawRow &row) {
        using Kind = RawCell::Kind;
        if (row.cells.size() > numberAt && row.cells[0].kind == Kind::Text
            && row.cells[numberAt].kind == Kind::Integer) {
            result.insert(row.cells[numberAt].number, row.cells[0].bytes);
        }
    });
    return result;
}

/// A public id that was damaged is the one that the index has, else a fresh one.
void RepairWork::giveId(const RepairTable &table, Cells &cells, bool &changed)
{
    const qsizetype at = QByteArrayView(table.shape).indexOf('U');
    if (at < 0 || isPublicId(cells[static_cast<size_t>(at)].bytes)) {
        return;
    }
    const auto known = m_ids.value(QString::fromUtf16(table.name)).value(keyOf(table, cells).first);
    QByteArray &id = cells[static_cast<size_t>(at)].bytes;
    id = isPublicId(known) ? known : CoderId::make().text().toLatin1();
    changed = true;
    if (id != known) {
        tell(
            Severity::Damage, Message::tr("An id could not be read; there is a fresh one in its place."),
            placeOf(table, cells));
    }
}

bool RepairWork::mendTexts(const RepairTable &table, Cells &cells)
{
    bool changed = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        const char letter = table.shape[i];
        if ((letter == 'T' || letter == 't') && cells[i].kind == RawCell::Kind::Text) {
            changed = mend(cells[i].bytes) || changed;
        }
    }
    if (changed) {
        tell(
            Severity::Damage, Message::tr("Letters of a text could not be read; they stand as �."),
            placeOf(table, cells));
    }
    return changed;
}

/// Writes the row; false, and the reason in m_refusal, if it breaks a rule of the table.
bool RepairWork::save(const QString &name, const Cells &cells, bool changed)
{
    const RepairTable &table = repairTable(name);
    Cells mended = cells;
    giveId(table, mended, changed);
    changed = mendTexts(table, mended) || changed;
    auto &insert = m_inserts[name];
    if (!insert) {
        insert = std::make_shared<Query>(m_to, QString::fromUtf16(table.insert));
    }
    try {
        for (const RawCell &cell : mended) {
            bind(*insert, cell);
        }
        insert->run();
    } catch (const RuleBroken &error) {
        m_refusal = error.detail().section(u'(', 0, 0).trimmed();
        insert.reset();
        return false;
    }
    m_saved[name].insert(keyOf(table, mended));
    RepairReport::Table &counts = entry(table);
    ++counts.saved;
    counts.changed += changed ? 1 : 0;
    return true;
}

bool RepairWork::isSaved(const QString &name, qint64 number) const
{
    const auto saved = m_saved.constFind(name);
    return saved != m_saved.cend() && saved->contains({number, 0});
}

/// False if the row broke a rule of the table, which is told.
bool RepairWork::saveOrLose(const QString &name, const Cells &cells, bool changed)
{
    const bool isSaved = save(name, cells, changed);
    if (!isSaved) {
        lose(name, cells, Message::tr("A row breaks a rule of its table: %1.").arg(m_refusal));
    }
    return isSaved;
}

void RepairWork::lose(const QString &name, const Cells &cells, const QString &why)
{
    const RepairTable &table = repairTable(name);
    ++entry(table).lost;
    tell(Severity::Damage, why, placeOf(table, cells));
}

void RepairWork::loseReference(const QString &name, const Cells &cells)
{
    lose(name, cells, Message::tr("A row was not saved, because something that it refers to is lost."));
}

void RepairWork::tell(Severity severity, const QString &text, const QString &place)
{
    addFinding(m_findings, severity, text, place);
}

/// Empties a reference to a row that is not there; true if it was one.
bool RepairWork::forgetIfLost(const QString &name, RawCell &reference)
{
    if (reference.kind == RawCell::Kind::Null || isSaved(name, reference.number)) {
        return false;
    }
    reference = {};
    return true;
}

/// What the indexes know of and is not saved, is lost, whether its row was seen or not.
void RepairWork::countLost()
{
    for (RepairReport::Table &counts : m_tables) {
        const RepairTable &table = repairTable(counts.name);
        const QString index = QString::fromUtf16(table.idIndex);
        counts.perhapsMore = !m_from.isWhole(counts.name) && (index.isEmpty() || !m_from.isWhole(index));
        if (counts.perhapsMore) {
            tell(
                Severity::Damage,
                Message::tr("Pages of a table are damaged; how many rows they held cannot be told."),
                counts.name);
        }
        const auto &ids = m_ids.value(counts.name);
        for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
            const RowKey key{id.key(), 0};
            if (!m_saved[counts.name].contains(key) && !m_seen[counts.name].contains(key)) {
                counts.lost += m_from.isWhole(counts.name) ? 0 : 1;
                tell(
                    Severity::Damage, Message::tr("A row could not be read."),
                    counts.name + u' ' + QString::fromUtf8(id.value()));
            }
        }
    }
}

} // namespace model::storage
