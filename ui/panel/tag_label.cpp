// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/tag_label.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

QString labelOf(const model::Tag &tag)
{
    static constexpr std::array standard = {
        QT_TRANSLATE_NOOP("ui::Tags", "Person"), QT_TRANSLATE_NOOP("ui::Tags", "Place"),
        QT_TRANSLATE_NOOP("ui::Tags", "Organization"), QT_TRANSLATE_NOOP("ui::Tags", "Claim")};
    for (const char *label : standard) {
        if (tag.label == QLatin1StringView(label)) {
            return QCoreApplication::translate("ui::Tags", label);
        }
    }
    return tag.label.isEmpty() ? tag.name : tag.label;
}

} // namespace ui
