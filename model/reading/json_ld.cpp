// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/json_ld.h"

#include "model/reading/dates.h"
#include "model/reading/html_page.h"
#include "model/reading/labels.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::reading {

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostObjects = 2000;

/// All objects of a document, those within others too, as far as pages nest them.
void collect(QList<QJsonObject> &objects, const QJsonValue &value, int depth)
{
    if (depth > deepest || objects.size() >= mostObjects) {
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &one : array) {
            collect(objects, one, depth + 1);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        objects.append(object);
        for (const QLatin1StringView key :
             {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "author"_L1, "publisher"_L1,
              "hasPart"_L1}) {
            collect(objects, object.value(key), depth + 1);
        }
    }
}

QString words(const QJsonValue &value)
{
    const QString text = value.toString();
    // Many programs write markup into it.
    return (text.contains(u'&') ? htmlPageOf(text).textIn(0) : text).simplified();
}

bool isArticle(const QJsonObject &object)
{
    static const QRegularExpression kind(
        u"^(?:https?://schema\\.org/|schema:)?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)$"_s);
    const QJsonValue type = object.value("@type"_L1);
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    return std::any_of(types.begin(), types.end(), [](const QJsonValue &one) {
        return kind.match(one.toString()).hasMatch();
    });
}

/// Reads the properties of articles, some of which stand elsewhere and are only named here.
class Reader
{
public:
    explicit Reader(const QList<QJsonObject> &objects)
    {
        for (const QJsonObject &object : objects) {
            const QString id = object.value("@id"_L1).toString();
            if (!id.isEmpty() && object.contains("name"_L1)) {
                m_named.insert(id, words(object.value("name"_L1)));
            }
        }
    }

    LinkedData article(const QJsonObject &object) const
    {
        LinkedData data;
        Heading &heading = data.heading;
        heading.title = firstOf({words(object.value("headline"_L1)), words(object.value("name"_L1))});
        data.authors = namesOf(object.value("author"_L1));
        heading.byline = data.authors.join(u", "_s);
        heading.published = pageMomentOf(object.value("datePublished"_L1).toString());
        heading.outlet = namesOf(object.value("publisher"_L1)).value(0);
        heading.language = languageOf(language(object.value("inLanguage"_L1)));
        heading.url = firstOf(
            {webAddressOf(object.value("url"_L1).toString()), address(object.value("mainEntityOfPage"_L1))});
        return data;
    }

private:
    static QString firstOf(const QStringList &values)
    {
        const auto found =
            std::find_if(values.begin(), values.end(), [](const QString &value) { return !value.isEmpty(); });
        return found == values.end() ? QString() : *found;
    }

    static QString language(const QJsonValue &value)
    {
        const QJsonValue one = value.isArray() ? value.toArray().first() : value;
        const QJsonObject object = one.toObject();
        return one.isObject()
            ? firstOf({words(object.value("alternateName"_L1)), words(object.value("name"_L1))})
            : one.toString();
    }

    static QString address(const QJsonValue &value)
    {
        return webAddressOf(
            value.isObject() ? value.toObject().value("@id"_L1).toString() : value.toString());
    }

    QString nameOf(const QJsonValue &value) const
    {
        if (value.isString()) {
            return words(value);
        }
        const QJsonObject object = value.toObject();
        const QJsonValue name = object.value("name"_L1);
        const QString own = words(name.isArray() ? name.toArray().first() : name);
        return own.isEmpty() ? m_named.value(object.value("@id"_L1).toString()) : own;
    }

    QStringList namesOf(const QJsonValue &value) const
    {
        constexpr qsizetype most = 50;
        QStringList names;
        const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto &one : all) {
            const QString name = nameOf(one);
            // Some pages give the address of the author's page, or an empty name.
            if (!name.isEmpty() && !name.contains(u"://"_s) && !names.contains(name) && names.size() < most) {
                names.append(name);
            }
        }
        return names;
    }

    QHash<QString, QString> m_named;
};

/// Without what old pages put around scripts to keep it from being read as text.
QByteArray withoutWrapping(QString script)
{
    static const QRegularExpression before(
        u"^\\s*(?:(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)\\s*(?:\\*/)?)?\\s*"_s);
    static const QRegularExpression behind(u"(?:(?://|/\\*)?\\s*(?:\\]\\]>|-->)\\s*(?:\\*/)?)$"_s);
    script = script.trimmed();
    if (script.startsWith(u'{') || script.startsWith(u'[')) {
        return script.toUtf8();
    }
    script.remove(before);
    constexpr qsizetype wrapping = 40;
    const QString end = script.right(wrapping).remove(behind);
    return (script.chopped(std::min(script.size(), wrapping)) + end).toUtf8();
}

} // namespace

QString pageMomentOf(const QString &written)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})/(\\d{2})/(\\d{2})(?!\\d)"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?=T|$)"_s);
    static const QRegularExpression part(u"^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$"_s);
    const QString text = written.simplified();
    constexpr qsizetype longest = 60;
    if (text.size() > longest || part.match(text).hasMatch()) {
        return text.size() > longest ? QString() : text;
    }
    return momentIn(QString(text).replace(yearFirst, u"\\1-\\2-\\3"_s).replace(compact, u"\\1-\\2-\\3"_s));
}

QList<LinkedData> articlesIn(const QStringList &scripts)
{
    QList<QJsonObject> objects;
    for (const QString &script : scripts) {
        const QJsonDocument document = QJsonDocument::fromJson(withoutWrapping(script));
        collect(
            objects, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    }
    const Reader reader(objects);
    QList<LinkedData> articles;
    for (const QJsonObject &object : std::as_const(objects)) {
        if (isArticle(object)) {
            const LinkedData data = reader.article(object);
            const bool isKnown = std::any_of(articles.begin(), articles.end(), [&](const LinkedData &one) {
                return one.heading == data.heading;
            });
            if (!isKnown) {
                articles.append(data);
            }
        }
    }
    return articles;
}

} // namespace model::reading
