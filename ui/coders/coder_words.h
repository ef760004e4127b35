// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/coder_rules.h"
#include "ui/theme/theme.h"

#include <QString>

namespace ui {

/// What is wrong with a coder, for people.
QString troubleText(const model::CoderTrouble &trouble, const QList<model::Coder> &coders);
/// A person, a program or the agreed result.
QString kindText(model::Coder::Kind kind);
/// Initials for where there is little room; the name of who has none.
QString shortName(const model::Coder &coder);
/// The colour of a coder's mark in this scheme.
QColor coderInk(const QList<model::Coder> &coders, model::CoderId id, const Theme &theme);
/// The same for words in it.
QColor coderText(const QList<model::Coder> &coders, model::CoderId id, const Theme &theme);

} // namespace ui
