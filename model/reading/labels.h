// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace model::reading {

/// What a label before a colon, or a key of front matter, tells of an article.
enum class Label { Title, Author, Published, Updated, Outlet, Url, Language };

/// "Fuente" → Outlet, "Published on" → Published; nothing for other words. Case does not matter.
std::optional<Label> labelNamed(const QString &word);

/// A line such as "Source: The Harbour Post".
struct LabelLine
{
    Label label;
    QString value;
};

std::optional<LabelLine> labelLineOf(const QString &line);

/// "en" of "en", "English", "inglés" or "en_GB.UTF-8"; empty if it names no language.
QString languageOf(const QString &written);

/// The address itself if it is one of the web, else empty.
QString webAddressOf(const QString &written);

} // namespace model::reading
