// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/repair_tables.h"

#include "model/text/offset_map.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace model::storage {

namespace {

constexpr RepairTable tables[] = {
    {u"project", QT_TRANSLATE_NOOP("model::Message", "title"), "NUTII",
     u"INSERT INTO project (id, uuid, title, created, units_version) VALUES (?, CAST(? AS TEXT), "
     u"CAST(? AS TEXT), ?, ?)",
     u"sqlite_autoindex_project_1"},
    {u"coder", QT_TRANSLATE_NOOP("model::Message", "coders"), "NUTTTT",
     u"INSERT INTO coder (id, uuid, name, initials, color, kind) VALUES (?, CAST(? AS TEXT), "
     u"CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))",
     u"sqlite_autoindex_coder_1"},
    {u"round", QT_TRANSLATE_NOOP("model::Message", "rounds"), "NUTTI",
     u"INSERT INTO round (id, uuid, name, kind, position) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), "
     u"CAST(? AS TEXT), ?)",
     u"sqlite_autoindex_round_1"},
    {u"codebook_version", QT_TRANSLATE_NOOP("model::Message", "versions of the codebook"), "NUIIT",
     u"INSERT INTO codebook_version (id, uuid, number, at, note) VALUES (?, CAST(? AS TEXT), ?, ?, "
     u"CAST(? AS TEXT))",
     u"sqlite_autoindex_codebook_version_1"},
    {u"tag", QT_TRANSLATE_NOOP("model::Message", "tags"), "NUiTTTTTTTTTII",
     u"INSERT INTO tag (id, uuid, parent, name, label, role, color, shortcut, definition, include, exclude, "
     u"example, position, retired) VALUES (?, CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), "
     u"CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
     u"CAST(? AS TEXT), ?, ?)",
     u"sqlite_autoindex_tag_1"},
    {u"batch", QT_TRANSLATE_NOOP("model::Message", "imports"), "NUTTIiI",
     u"INSERT INTO batch (id, uuid, kind, label, at, coder, finished) VALUES (?, CAST(? AS TEXT), "
     u"CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)",
     u"sqlite_autoindex_batch_1"},
    {u"article", QT_TRANSLATE_NOOP("model::Message", "articles"), "NUTTTTTTTTTIIIHiiIX",
     u"INSERT INTO article (id, uuid, title, outlet, byline, published, url, language, note, file_name, "
     u"encoding, added, characters, words, text_sha256, main_coder, batch, removed, text) VALUES (?, "
     u"CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
     u"CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT), ?, ?, "
     u"?, "
     u"CAST(? AS TEXT))",
     u"sqlite_autoindex_article_1"},
    {u"entity", QT_TRANSLATE_NOOP("model::Message", "entities"), "NUITTTTiI",
     u"INSERT INTO entity (id, uuid, tag, name, wikidata, description, note, batch, removed) VALUES (?, "
     u"CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?)",
     u"sqlite_autoindex_entity_1"},
    {u"alias", QT_TRANSLATE_NOOP("model::Message", "other names"), "IIT",
     u"INSERT INTO alias (entity, position, name) VALUES (?, ?, CAST(? AS TEXT))"},
    {u"annotation", QT_TRANSLATE_NOOP("model::Message", "annotations"), "IIUIIIiIIIIITIIIIIiIT",
     u"INSERT INTO annotation (article, id, uuid, tag, coder, round, entity, start, \"end\", pieces, "
     u"paragraph, sentence, part, words, words_quoted, codebook_version, created, updated, batch, removed, "
     u"note) VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, "
     u"CAST(? AS TEXT))",
     u"sqlite_autoindex_annotation_2", 2},
    {u"segment", QT_TRANSLATE_NOOP("model::Message", "pieces and quotes"), "IIIIT",
     u"INSERT INTO segment (annotation, position, start, \"end\", quote) VALUES (?, ?, ?, ?, "
     u"CAST(? AS TEXT))"},
    {u"source", QT_TRANSLATE_NOOP("model::Message", "sources"), "NUIIIiTTiI",
     u"INSERT INTO source (id, uuid, article, coder, round, entity, label, note, batch, removed) VALUES (?, "
     u"CAST(? AS TEXT), ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?)",
     u"sqlite_autoindex_source_1"},
    {u"relation", QT_TRANSLATE_NOOP("model::Message", "links to sources and between claims"),
     "NUTIIiiIITiiIiI",
     u"INSERT INTO relation (id, uuid, kind, article, from_annotation, to_annotation, source, coder, round, "
     u"cue, cue_start, cue_end, created, batch, removed) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, "
     u"?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?)",
     u"sqlite_autoindex_relation_1"},
    {u"coding", QT_TRANSLATE_NOOP("model::Message", "what is done and what is excluded"), "NUIIITTIiI",
     u"INSERT INTO coding (id, uuid, article, coder, round, status, reason, updated, batch, removed) VALUES "
     u"(?, "
     u"CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)",
     u"sqlite_autoindex_coding_1", 1, 5},
    {u"variable", QT_TRANSLATE_NOOP("model::Message", "variables"), "NUTTTiTTII",
     u"INSERT INTO variable (id, uuid, name, label, subject, tag, level, definition, position, retired) "
     u"VALUES "
     u"(?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), "
     u"CAST(? AS TEXT), ?, ?)",
     u"sqlite_autoindex_variable_1", 1, 8},
    {u"option", QT_TRANSLATE_NOOP("model::Message", "answers to choose from"), "IITTIIU",
     u"INSERT INTO option (variable, position, value, label, missing, retired, uuid) VALUES (?, ?, "
     u"CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, CAST(? AS TEXT))",
     u"", 1, 8},
    {u"value", QT_TRANSLATE_NOOP("model::Message", "answers"), "NUIiiiiiiTiTTIiI",
     u"INSERT INTO value (id, uuid, variable, article, annotation, source, entity, coder, round, value, "
     u"names, "
     u"basis, note, updated, batch, removed) VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, "
     u"CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)",
     u"sqlite_autoindex_value_1", 1, 8},
    {u"dismissal", QT_TRANSLATE_NOOP("model::Message", "proposals that were turned down"), "NUTiiiiiIiI",
     u"INSERT INTO dismissal (id, uuid, kind, article, start, \"end\", entity, other, coder, batch, removed) "
     u"VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?)",
     u"sqlite_autoindex_dismissal_1", 1, 8},
    {u"history", QT_TRANSLATE_NOOP("model::Message", "history"), "NUIITii",
     u"INSERT INTO history (number, uuid, at, coder, action, undoes, batch) VALUES (?, CAST(? AS TEXT), ?, "
     u"?, "
     u"CAST(? AS TEXT), ?, ?)",
     u"sqlite_autoindex_history_1"},
    {u"history_change", QT_TRANSLATE_NOOP("model::Message", "history"), "IITVtt",
     u"INSERT INTO history_change (edit, position, subject, subject_id, before, after) VALUES (?, ?, "
     u"CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"},
    {u"erased", QT_TRANSLATE_NOOP("model::Message", "ids of what was erased for good"), "VTI",
     u"INSERT INTO erased (uuid, kind, at) VALUES (CAST(? AS TEXT), CAST(? AS TEXT), ?)", u"", 1, 7},
};

/// A row of it has no number; its id makes two.
constexpr QStringView erasedTable = u"erased";

bool fits(const RawCell &cell, char letter)
{
    using Kind = RawCell::Kind;
    switch (letter) {
    case 'I':
        return cell.kind == Kind::Integer;
    case 'i':
        return cell.kind == Kind::Integer || cell.kind == Kind::Null;
    case 't':
        return cell.kind == Kind::Text || cell.kind == Kind::Null;
    case 'V':
        return cell.kind == Kind::Text && isPublicId(cell.bytes);
    default:
        return cell.kind == Kind::Text;
    }
}

bool isErasedKind(const QByteArray &kind)
{
    return kind == "article" || kind == "entity" || kind == "step";
}

/// Of a row without an id to know it by.
bool fitsTogether(const RepairTable &table, const std::vector<RawCell> &cells)
{
    const QStringView name(table.name);
    const QByteArray &words = cells.back().bytes;
    if (name == u"segment") {
        const qint64 letters = text::codePointsIn(words);
        return cells[2].number >= 0 && letters > 0 && letters == cells[3].number - cells[2].number;
    }
    if (name == erasedTable) {
        return isErasedKind(cells[1].bytes) && cells[2].number > 0;
    }
    constexpr qint64 mostNames = 1000;
    return name != u"alias"
        || (cells[1].number >= 0 && cells[1].number < mostNames && QUtf8StringView(words).isValidUtf8());
}

} // namespace

std::span<const RepairTable> repairTables()
{
    return tables;
}

const RepairTable &repairTable(QStringView name)
{
    const auto *found = std::find_if(std::begin(tables), std::end(tables), [name](const RepairTable &table) {
        return name == QStringView(table.name);
    });
    Q_ASSERT(found != std::end(tables));
    return *found;
}

RowKey keyOf(const RepairTable &table, const std::vector<RawCell> &cells)
{
    if (table.shape[0] == 'N') {
        return {cells[0].number, 0};
    }
    if (table.name == erasedTable) {
        const QByteArray id = QUuid::fromString(QLatin1StringView(cells[0].bytes)).toRfc4122();
        return {qFromBigEndian<qint64>(id.constData()), qFromBigEndian<qint64>(id.constData() + 8)};
    }
    // An annotation's id is unique in the whole project, and its article a part of the key only for its
    // place.
    return table.shape[2] == 'U' ? RowKey{cells[1].number, 0} : RowKey{cells[0].number, cells[1].number};
}

std::optional<std::vector<RawCell>> fitted(const RepairTable &table, const RawRow &row, bool strict)
{
    const QByteArrayView shape(table.shape);
    if (static_cast<size_t>(shape.size()) != row.cells.size()) {
        return std::nullopt;
    }
    std::vector<RawCell> cells = row.cells;
    if (shape[0] == 'N' && row.id) {
        cells[0] = {RawCell::Kind::Integer, *row.id, {}};
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        const char letter = shape[static_cast<qsizetype>(i)];
        const bool isRight = letter == 'N' ? cells[i].kind == RawCell::Kind::Integer : fits(cells[i], letter);
        if (!isRight || (strict && letter == 'U' && !isPublicId(cells[i].bytes))) {
            return std::nullopt;
        }
    }
    return strict && !fitsTogether(table, cells) ? std::nullopt : std::optional(std::move(cells));
}

bool isPublicId(const QByteArray &text)
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (isDash ? c != '-' : !isHex) {
            return false;
        }
    }
    return true;
}

} // namespace model::storage
