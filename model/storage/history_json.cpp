// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/history_json.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/store.h"
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
constexpr auto subjectWord<SameClaim> = "same claim"_L1;
template <>
constexpr auto subjectWord<Coding> = "coding"_L1;
template <>
constexpr auto subjectWord<Variable> = "variable"_L1;
template <>
constexpr auto subjectWord<VariableValue> = "value"_L1;
template <>
constexpr auto subjectWord<Dismissal> = "dismissal"_L1;
constexpr auto batchWord = "batch"_L1;

QJsonObject objectIn(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        throw unreadableLine(QString::fromUtf8(bytes));
    }
    return document.object();
}

constexpr auto coderKey = "coder"_L1;

CorrectionLine countedOn(const ArticleText &on)
{
    return {textSha256(on.text), on.map.codePoints(), text::countWords(on.text), {}};
}

struct LineOf
{
    const TextsAt &before;
    const TextsAt &after;
    CoderId coder;

    template <typename Value>
    QByteArray side(const Value &value, const TextsAt &texts) const
    {
        QJsonObject object = toJson(value, texts);
        if constexpr (std::is_same_v<Value, Annotation>) {
            if (value.coder == coder) {
                object.remove(coderKey);
            }
        }
        return compactJson(object);
    }

    template <typename Value>
    HistoryLine operator()(const Delta<Value> &delta) const
    {
        HistoryLine line{subjectWord<Value>, delta.subject().id.uuid, {}, {}};
        if (delta.before) {
            line.before = side(*delta.before, before);
        }
        if (delta.after) {
            line.after = side(*delta.after, after);
        }
        return line;
    }
    HistoryLine operator()(const BatchDelta &delta) const
    {
        const auto state = [&delta](bool shown) {
            return compactJson(
                {{u"articles"_s, static_cast<qint64>(delta.articles.size())}, {u"shown"_s, shown}});
        };
        return {batchWord, delta.batch.uuid, state(delta.shownBefore), state(delta.shownAfter)};
    }
    HistoryLine operator()(const TextDelta &delta) const
    {
        const auto on = before.textOf(delta.article);
        CorrectionLine made = countedOn(*after.textOf(delta.article));
        for (Splice splice : delta.splices) {
            splice.at = on->map.toCodePoints(splice.at);
            made.splices.append(splice);
        }
        return {textWord, delta.article.uuid, toJson(countedOn(*on)), toJson(made)};
    }
};

template <typename Value>
bool readDelta(
    const HistoryLine &line, CoderId coder, const TextsAt &before, const TextsAt &after, AnyDelta &to)
{
    if (line.subject != subjectWord<Value>) {
        return false;
    }
    const auto value = [&](const std::optional<QByteArray> &bytes,
                           const TextsAt &texts) -> std::optional<Value> {
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
    to = Delta<Value>{value(line.before, before), value(line.after, after)};
    return true;
}

template <typename... Value>
bool readOneOf(
    const HistoryLine &line, CoderId coder, const TextsAt &before, const TextsAt &after, AnyDelta &to)
{
    return (readDelta<Value>(line, coder, before, after, to) || ...);
}

} // namespace

HistoryLine HistoryJson::toLine(const AnyDelta &delta, CoderId coder)
{
    return std::visit(LineOf{m_before, m_after, coder}, delta);
}

/// From code points to units by the text that is there: the one after it.
TextDelta HistoryJson::correctionOf(const HistoryLine &line) const
{
    const ArticleId article{line.id};
    const CorrectionLine made = correctionIn(*line.after);
    const Shifts there = shiftsOf(made);
    const Shifts back = there.inverse();
    QList<Splice> splices;
    qsizetype growth = 0;
    for (qsizetype i = 0; i < made.splices.size(); ++i) {
        const auto step = back.steps()[static_cast<size_t>(i)];
        Splice splice = made.splices[i];
        splice.at = m_after.read(article, TextRange{step.at, step.at + step.removed}).start - growth;
        growth += splice.inserted.size() - splice.removed.size();
        splices.append(splice);
    }
    return {article, Splices(std::move(splices))};
}

AnyDelta HistoryJson::toDelta(const HistoryLine &line, CoderId coder)
{
    AnyDelta delta;
    if (readOneOf<
            Coder, Round, Tag, Variable, Article, Entity, Annotation, Source, Relation, SameClaim, Coding,
            VariableValue, Dismissal>(line, coder, m_before, m_after, delta)) {
        return delta;
    }
    if (line.subject == textWord && line.after) {
        return correctionOf(line);
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
