// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/codebook.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Where the n-th occurrence of a piece stands, or -1.
qsizetype placeOf(const QString &text, const QJsonObject &piece)
{
    qsizetype at = -1;
    for (int left = piece["occurrence"_L1].toInt(); left > 0; --left) {
        at = text.indexOf(piece["text"_L1].toString(), at + 1);
        if (at < 0) {
            return -1;
        }
    }
    return at;
}

QSet<QString> entitiesOf(const QJsonArray &annotations)
{
    QSet<QString> names;
    for (const auto &annotation : annotations) {
        names.insert(annotation.toObject()["entity"_L1].toString());
    }
    return names;
}

} // namespace

TEST_CASE("every piece of the sample annotations stands in its text", "[samples]")
{
    const QString language = GENERATE(u"en"_s, u"es"_s, u"ar"_s);
    const QString text = QString::fromUtf8(resource(language + u".txt"_s));
    const QJsonObject sample = QJsonDocument::fromJson(resource(language + u".json"_s)).object();
    const QJsonArray annotations = sample["annotations"_L1].toArray();
    REQUIRE(annotations.size() >= 30);
    for (const auto &annotation : annotations) {
        qsizetype end = -1;
        for (const auto &piece : annotation.toObject()["pieces"_L1].toArray()) {
            const QJsonObject object = piece.toObject();
            INFO(object["text"_L1].toString().toStdString());
            const qsizetype at = placeOf(text, object);
            CHECK(at > end);
            end = at + object["text"_L1].toString().size();
        }
    }
}

TEST_CASE("the samples begin with their title and byline lines", "[samples]")
{
    const QString language = GENERATE(u"en"_s, u"es"_s, u"ar"_s);
    const QStringList lines = QString::fromUtf8(resource(language + u".txt"_s)).split(u'\n');
    const QJsonObject sample = QJsonDocument::fromJson(resource(language + u".json"_s)).object();
    CHECK(lines[0] == sample["title"_L1].toString());
    CHECK(lines[1] == sample["byline"_L1].toString());
    CHECK(sample["language"_L1].toString() == language);
}

TEST_CASE("each source of a sample claim is a tagged entity or has a label", "[samples]")
{
    const QString language = GENERATE(u"en"_s, u"es"_s, u"ar"_s);
    const QJsonObject sample = QJsonDocument::fromJson(resource(language + u".json"_s)).object();
    const QJsonArray annotations = sample["annotations"_L1].toArray();
    const QSet<QString> entities = entitiesOf(annotations);
    for (const auto &annotation : annotations) {
        for (const auto &source : annotation.toObject()["sources"_L1].toArray()) {
            const QJsonObject object = source.toObject();
            INFO(QJsonDocument(object).toJson().toStdString());
            const QString entity = object["entity"_L1].toString();
            CHECK((entity.isEmpty() ? !object["label"_L1].toString().isEmpty() : entities.contains(entity)));
            CHECK(!object["cue"_L1].toString().isEmpty());
        }
    }
}

TEST_CASE("what the samples answer is allowed, and about whom they name", "[samples]")
{
    const QString language = GENERATE(u"en"_s, u"es"_s, u"ar"_s);
    const QJsonObject sample = QJsonDocument::fromJson(resource(language + u".json"_s)).object();
    const QJsonArray annotations = sample["annotations"_L1].toArray();
    const QSet<QString> entities = entitiesOf(annotations);
    const model::Codebook codebook = model::Codebook::standard();
    const auto requireAllowed = [&](const QJsonObject &said) {
        for (auto answer = said.begin(); answer != said.end(); ++answer) {
            const model::Variable *variable = codebook.variableNamed(answer.key());
            INFO(answer.key().toStdString() << ' ' << answer.value().toString().toStdString());
            if (variable && variable->level == model::Variable::Level::Entity) {
                CHECK(entities.contains(answer.value().toString()));
            } else if (variable && !variable->options.isEmpty()) {
                CHECK(variable->option(answer.value().toString()));
            }
        }
    };
    QSet<QString> speakers;
    for (const auto &annotation : annotations) {
        const QJsonObject object = annotation.toObject();
        if (object["tag"_L1].toString() != u"claim") {
            continue;
        }
        CHECK(object.contains("quotation"_L1));
        requireAllowed({{u"quotation"_s, object["quotation"_L1]}});
        if (object.contains("verification"_L1)) {
            requireAllowed({{u"verification"_s, object["verification"_L1]}});
        }
        for (const auto &source : object["sources"_L1].toArray()) {
            const QJsonObject one = source.toObject();
            speakers.insert(one[one.contains("entity"_L1) ? "entity"_L1 : "label"_L1].toString());
        }
    }
    const QJsonObject sources = sample["sources"_L1].toObject();
    CHECK(sources.size() == speakers.size());
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        CHECK(speakers.contains(source.key()));
        requireAllowed(source.value().toObject());
    }
    const QJsonObject people = sample["people"_L1].toObject();
    for (auto person = people.begin(); person != people.end(); ++person) {
        CHECK(entities.contains(person.key()));
        requireAllowed(person.value().toObject());
    }
}
