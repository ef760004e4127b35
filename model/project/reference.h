// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"

#include <QLocale>

namespace model {

/// How a reference is written: dates and lists as in the locale, and the words in it that are the person's.
struct ReferenceForm
{
    QLocale locale;
    QString within = QStringLiteral("%1, in %2"); ///< who says it, and where it stands
};

/// The date as it is read: "20 July 2023"; as it stands where it is no whole date.
QString dateInWords(const QString &published, const QLocale &locale);

/// The annotations with where they are from, as they are cited, in reading order and parted by blank lines:
/// `Ana Quispe, in Harbour Post, 20 July 2023: “We wait,” […] “We stay.” (https://…)`. Without an outlet the
/// title stands for it; what is not known is left out.
QString referencesOf(
    const ArticlePage &page, const Codebook &codebook, const QList<AnnotationId> &ids,
    const ReferenceForm &form);

} // namespace model
