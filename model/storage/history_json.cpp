// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/history_json.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/value_json.h"

#include <QJsonDocument>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
constexpr QLatin1StringView subjectWord;
template <>
constexpr auto subjectWord<Coder> = "coder"_L1;
template <>
constexpr auto subjectWord<Round> = "round"_L1;
template <>
constexpr auto subjectWord<Tag> = "tag"_L1;
template <>
constexpr auto subjectWord<Article> = "article"_L1;
template <>
constexpr auto subjectWord<Entity> = "entity"_L1;
template <>
constexpr auto subjectWord<Annotation> = "annotation"_L1;
template <>
constexpr auto subjectWord<Source> = "source"_L1;
template <>
constexpr auto subjectWord<Relation> = "relation"_L1;
template <>
constexpr auto subjectWord<Coding> = "coding"_L1;
constexpr auto batchWord = "batch"_L1;

QByteArray compact(const QJsonObject &object)
{
    // Escaped, because the parser takes a U+FEFF that begins a string for a mark of the encoding.
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff");
}

QJsonObject objectIn(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        throw unreadableLine(QString::fromUtf8(bytes));
    }
    return document.object();
}

constexpr auto coderKey = "coder"_L1;

struct LineOf
{
    ArticleTexts &texts;
    CoderId coder;

    template <typename Value>
    QByteArray side(const Value &value) const
    {
        QJsonObject object = toJson(value, texts);
        if constexpr (std::is_same_v<Value, Annotation>) {
            if (value.coder == coder) {
                object.remove(coderKey);
            }
        }
        return compact(object);
    }

    template <typename Value>
    HistoryLine operator()(const Delta<Value> &delta) const
    {
        HistoryLine line{subjectWord<Value>, delta.subject().id.uuid, {}, {}};
        if (delta.before) {
            line.before = side(*delta.before);
        }
        if (delta.after) {
            line.after = side(*delta.after);
        }
        return line;
    }
    HistoryLine operator()(const BatchDelta &delta) const
    {
        const auto state = [&delta](bool shown) {
            return compact(
                {{u"articles"_s, static_cast<qint64>(delta.articles.size())}, {u"shown"_s, shown}});
        };
        return {batchWord, delta.batch.uuid, state(delta.shownBefore), state(delta.shownAfter)};
    }
};

template <typename Value>
bool readDelta(const HistoryLine &line, CoderId coder, ArticleTexts &texts, AnyDelta &to)
{
    if (line.subject != subjectWord<Value>) {
        return false;
    }
    const auto value = [&](const std::optional<QByteArray> &bytes) -> std::optional<Value> {
        if (!bytes) {
            return std::nullopt;
        }
        Value result;
        result.id.uuid = line.id;
        const QJsonObject from = objectIn(*bytes);
        fromJson(from, result, texts);
        if constexpr (std::is_same_v<Value, Annotation>) {
            if (!from.contains(coderKey)) {
                result.coder = coder;
            }
        }
        return result;
    };
    to = Delta<Value>{value(line.before), value(line.after)};
    return true;
}

template <typename... Value>
bool readOneOf(const HistoryLine &line, CoderId coder, ArticleTexts &texts, AnyDelta &to)
{
    return (readDelta<Value>(line, coder, texts, to) || ...);
}

} // namespace

HistoryLine HistoryJson::toLine(const AnyDelta &delta, CoderId coder)
{
    return std::visit(LineOf{m_texts, coder}, delta);
}

AnyDelta HistoryJson::toDelta(const HistoryLine &line, CoderId coder)
{
    AnyDelta delta;
    if (readOneOf<Coder, Round, Tag, Article, Entity, Annotation, Source, Relation, Coding>(
            line, coder, m_texts, delta)) {
        return delta;
    }
    if (line.subject != batchWord || !line.before || !line.after) {
        throw Error(
            Message::tr(
                "The project's history holds a kind of change that this version of Tagline does not know. "
                "Install the "
                "newest version to undo or redo it."),
            line.subject);
    }
    const auto shown = [](const QByteArray &bytes) {
        return objectIn(bytes).value("shown"_L1).toBool();
    };
    return BatchDelta{BatchId{line.id}, shown(*line.before), shown(*line.after), {}};
}

} // namespace model::storage
