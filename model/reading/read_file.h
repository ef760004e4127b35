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
    QStringList
        warnings; ///< a guessed encoding, places that could not be read, replaced characters, a web page
};

/// The names of the files that can be articles, as "*.txt", for dialogs and folders.
QStringList articleFilePatterns();

/// The names of documents that are none of them, though a folder of articles may hold some: they are told of
/// as not read, lest they are thought to be there.
QStringList documentFilePatterns();

/// Whether a file with such a name is taken from a folder: all, but for what a browser saved beside a web
/// page (frames in the folder `page_files` beside `page.html`).
bool isArticleOfFolder(const QString &path);

/// Reads a text, Markdown or HTML file, by its name and what it holds. The article's fields are taken from
/// what the file says of it, else guessed from the first lines. Throws model::Error when the file cannot be
/// read, is not text, is empty or is too large (see storage/limits.h). `between` is called while a pipe keeps
/// it waiting, and may throw.
ReadArticle
readArticleFile(const QString &path, const QString &encoding = {}, const std::function<void()> &between = {});
/// The same for the bytes of a file.
ReadArticle readArticleBytes(const QByteArray &bytes, const QString &path, const QString &encoding = {});
/// The same for text from the clipboard. A text without a headline is called by its first words.
ReadArticle readPastedText(const QString &text);

} // namespace model::reading
