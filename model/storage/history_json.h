// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "model/storage/texts_at.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace model::storage {

/// One row of history_change: public ids, code points and compact JSON.
struct HistoryLine
{
    QString subject; ///< "annotation", "entity" …
    QUuid id;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};

/// The subject of a line that corrects a text.
inline constexpr QLatin1StringView textWord("text");

/// How changes are written in the history, and read back from it.
class HistoryJson
{
public:
    explicit HistoryJson(ArticleTexts &texts)
        : HistoryJson(TextsAt(texts), TextsAt(texts))
    {
    }
    /// Where the change corrects a text, its sides stand on different ones.
    HistoryJson(TextsAt before, TextsAt after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    /// `coder` is the one whose edit it is in the history: annotations name their coder only if it is
    /// another.
    HistoryLine toLine(const AnyDelta &delta, CoderId coder);
    /// Throws when the line is not one that this program wrote.
    AnyDelta toDelta(const HistoryLine &line, CoderId coder);

private:
    TextDelta correctionOf(const HistoryLine &line) const;

    TextsAt m_before;
    TextsAt m_after;
};

} // namespace model::storage
