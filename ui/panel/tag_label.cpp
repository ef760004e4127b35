// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/tag_label.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the standard tags stand for is kept in English, as their names are.
QString definitionOf(const model::Tag &tag)
{
    static constexpr std::array definitions = {
        QT_TRANSLATE_NOOP("ui::Tags", "A named or described person who can be told apart from others."),
        QT_TRANSLATE_NOOP("ui::Tags", "A place on a map: a country, a region, a town, a street, a building."),
        QT_TRANSLATE_NOOP("ui::Tags", "A body that acts as one: an authority, a company, a party, a union."),
        QT_TRANSLATE_NOOP("ui::Tags", "A statement that can be true or false, or that somebody made.")};
    for (const char *definition : definitions) {
        if (tag.definition == QLatin1StringView(definition)) {
            return QCoreApplication::translate("ui::Tags", definition);
        }
    }
    return tag.definition;
}

} // namespace

QString labelOf(const model::Tag &tag)
{
    static constexpr std::array labels = {
        QT_TRANSLATE_NOOP("ui::Tags", "Person"), QT_TRANSLATE_NOOP("ui::Tags", "Place"),
        QT_TRANSLATE_NOOP("ui::Tags", "Organization"), QT_TRANSLATE_NOOP("ui::Tags", "Claim")};
    for (const char *label : labels) {
        if (tag.label == QLatin1StringView(label)) {
            return QCoreApplication::translate("ui::Tags", label);
        }
    }
    return tag.label.isEmpty() ? tag.name : tag.label;
}

QString rulesOf(const model::Tag &tag)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("ui::Tags", text);
    };
    const std::initializer_list<std::pair<QString, QString>> parts = {
        {{}, definitionOf(tag)},
        {words(QT_TRANSLATE_NOOP("ui::Tags", "Include:")), tag.include},
        {words(QT_TRANSLATE_NOOP("ui::Tags", "Exclude:")), tag.exclude},
        {words(QT_TRANSLATE_NOOP("ui::Tags", "Example:")), tag.example}};
    QStringList lines;
    for (const auto &[caption, text] : parts) {
        if (!text.trimmed().isEmpty()) {
            const QString shown = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
            lines.append(caption.isEmpty() ? shown : u"<b>%1</b> %2"_s.arg(caption, shown));
        }
    }
    return lines.isEmpty() ? QString() : u"<p>"_s + lines.join(u"</p><p>"_s) + u"</p>"_s;
}

} // namespace ui
