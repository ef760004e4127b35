// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/value_json.h"

#include <QJsonArray>

#include <utility>

namespace model::storage {

inline QJsonArray rangeJson(TextRange points)
{
    return {static_cast<qint64>(points.start), static_cast<qint64>(points.end)};
}

inline TextRange rangeIn(const QJsonValue &value)
{
    const QJsonArray ends = value.toArray();
    return {static_cast<qsizetype>(ends.at(0).toInteger()), static_cast<qsizetype>(ends.at(1).toInteger())};
}

/// Writes only what is set, so that most lines stay short.
class JsonWriter
{
public:
    JsonWriter &text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty()) {
            m_object.insert(key, value);
        }
        return *this;
    }
    template <typename Subject>
    JsonWriter &id(QLatin1StringView key, const Id<Subject> &value)
    {
        if (!value.isNull()) {
            m_object.insert(key, value.text());
        }
        return *this;
    }
    JsonWriter &number(QLatin1StringView key, qint64 value)
    {
        m_object.insert(key, value);
        return *this;
    }
    JsonWriter &value(QLatin1StringView key, const QJsonValue &json)
    {
        m_object.insert(key, json);
        return *this;
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

class JsonReader
{
public:
    explicit JsonReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    QString text(QLatin1StringView key) const { return m_object.value(key).toString(); }
    /// Null where there is none. What is there but no id was not written by this program.
    template <typename Some>
    Some id(QLatin1StringView key) const
    {
        if (!m_object.contains(key)) {
            return {};
        }
        const std::optional<Some> id = Some::fromText(text(key));
        if (!id) {
            throw unreadableLine(text(key));
        }
        return *id;
    }
    qint64 number(QLatin1StringView key) const { return m_object.value(key).toInteger(); }
    QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

private:
    QJsonObject m_object;
};

} // namespace model::storage
