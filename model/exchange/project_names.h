// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/layer.h"
#include "model/project/codebook.h"
#include "model/storage/export_rows.h"

namespace model::exchange {

/// What every table needs to know of a project before it reads rows.
struct ProjectNames
{
    ProjectNames(storage::Store &store, const ExportRequest &request);

    const Tag &tag(qint64 key) const;
    const Variable &variable(qint64 key) const;
    /// The word of the file: "nominal", …
    static QByteArray level(const Variable &variable);
    /// The version of the codebook that was in force at a time.
    qint64 codebookVersionAt(qint64 milliseconds) const;
    QByteArray tagPath(qint64 key) const { return m_paths.value(key); }
    QByteArray tagName(qint64 key) const { return m_names.value(key); }
    QByteArray coderName(qint64 key) const { return m_coderNames.value(key); }
    QByteArray coderKind(qint64 key) const { return m_coderKinds.value(key); }
    QByteArray roundName(qint64 key) const { return m_roundNames.value(key); }
    /// What a person wrote beside the coding, or nothing in an anonymous table.
    QByteArray note(const QByteArray &text) const { return m_isAnonymous ? QByteArray() : text; }

    storage::ExportRows rows;
    Codebook codebook;
    LayerChoice layers;
    storage::ByKey<VariableId> variableKeys;
    bool labels; ///< whether answers are written as people read them

private:
    void nameCoders();

    bool m_isAnonymous;
    storage::ByKey<Tag> m_tags;
    std::vector<std::pair<qint64, qint64>> m_versions; ///< number and beginning
    storage::ByKey<QByteArray> m_names;
    storage::ByKey<QByteArray> m_paths;
    storage::ByKey<QByteArray> m_coderNames;
    storage::ByKey<QByteArray> m_coderKinds;
    storage::ByKey<QByteArray> m_roundNames;
};

/// ISO 8601 in UTC, to the second: "2026-03-01T09:30:00Z". Empty outside of the years 0 to 9999.
QByteArray isoTime(qint64 milliseconds);

} // namespace model::exchange
