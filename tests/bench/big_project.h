// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/store.h"

#include <QString>

namespace bench {

/// News-like text of our own vocabulary, about `length` characters, in paragraphs; the same for the same
/// seed.
QString newsText(qsizetype length, quint32 seed);

/// Annotations spread evenly over the text: names of one to three words, every tenth a claim of a sentence,
/// with entities from a stock of names.
model::Change annotations(
    const model::Article &article, const QString &text, int count, const model::Codebook &codebook,
    const model::Coder &coder, const model::Round &round);

/// Makes a project with so many articles of that length, each with so many annotations.
void makeProject(const QString &path, int articles, qsizetype length, int annotationsEach);

} // namespace bench
