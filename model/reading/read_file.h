// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/decode.h"
#include "model/reading/normalise.h"
#include "model/storage/store.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace model::reading {

/// One article ready to be added, and what people should know of how it was read.
struct ReadArticle
{
    storage::NewArticle article;
    Certainty certainty = Certainty::Certain;
    Normalised normalised; ///< counts only; the text is in `article`
    QStringList warnings;  ///< a guessed encoding, places that could not be read, replaced characters
};

/// Reads a plain text file. Title, byline and date are guessed from its first lines. Throws model::Error when
/// the file cannot be read, is not text, is empty or is too large (see storage/limits.h). `between` is called
/// while a pipe keeps it waiting, and may throw.
ReadArticle
readArticleFile(const QString &path, const QString &encoding = {}, const std::function<void()> &between = {});
/// The same for the bytes of a file.
ReadArticle readArticleBytes(const QByteArray &bytes, const QString &path, const QString &encoding = {});
/// The same for text from the clipboard. A text without a headline is called by its first words.
ReadArticle readPastedText(const QString &text);

} // namespace model::reading
