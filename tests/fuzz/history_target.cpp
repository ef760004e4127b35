// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the history as a file may hold it: the first byte chooses the subject, what stands before and
// behind a zero byte are the two sides; an @ is the id of the one article. What can be read must be written
// and read again as the same.
#include "model/error.h"
#include "model/storage/history_json.h"
#include "model/storage/store.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/random_editor.h"
#include "tests/support/random_values.h"

#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;
using namespace model;
using storage::HistoryLine;
using storage::Store;

namespace {

const QStringList subjects{u"annotation"_s, u"source"_s, u"relation"_s, u"entity"_s, u"article"_s,
                           u"tag"_s,        u"coder"_s,  u"round"_s,    u"batch"_s,  u"sentence"_s};

/// A project with one article, open for as long as the fuzzer runs.
struct Shelf
{
    Shelf()
    {
        const QString path = fuzz::fileNamed(u"history.tagline"_s);
        QFile::remove(path);
        tests::makeEditableProject(path);
        store = std::make_unique<Store>(path, Store::Mode::ReadOnly);
        article = store->snapshot().articles.first().article.id;
        texts = std::make_unique<storage::ArticleTexts>(store->database());
    }

    std::unique_ptr<Store> store;
    std::unique_ptr<storage::ArticleTexts> texts;
    ArticleId article;
};

Shelf &shelf()
{
    static Shelf one;
    return one;
}

HistoryLine lineOf(const QByteArray &input)
{
    QByteArray sides = input.sliced(1);
    sides.replace('@', shelf().article.text().toLatin1());
    const qsizetype middle = sides.indexOf('\0');
    HistoryLine line{subjects[static_cast<uchar>(input[0]) % subjects.size()], QUuid::createUuid(), {}, {}};
    if (middle != 0) {
        line.before = sides.first(middle < 0 ? sides.size() : middle);
    }
    if (middle >= 0) {
        line.after = sides.sliced(middle + 1);
    }
    return line;
}

QByteArray inputOf(const HistoryLine &line)
{
    QByteArray sides = line.before.value_or(QByteArray()) + '\0' + line.after.value_or(QByteArray());
    sides.replace(shelf().article.text().toLatin1(), "@");
    return static_cast<char>(subjects.indexOf(line.subject)) + sides;
}

} // namespace

QList<QByteArray> fuzz::seeds()
{
    const ArticleId article = shelf().article;
    tests::Random random;
    tests::RandomValues make(random, article, shelf().store->readText(article));
    storage::HistoryJson history(*shelf().texts);
    QList<QByteArray> all;
    const QList<AnyDelta> deltas{
        Delta<Coder>{make.coder(), {}},         Delta<Round>{make.round(), {}},
        Delta<Tag>{make.tag(), make.tag()},     Delta<Article>{make.article(), {}},
        Delta<Entity>{{}, make.entity()},       Delta<Annotation>{make.annotation(), make.annotation()},
        Delta<Source>{make.source(), {}},       Delta<Relation>{{}, make.relation()},
        Delta<SameClaim>{{}, make.sameClaim()}, BatchDelta{BatchId::make(), true, false, {}}};
    for (const AnyDelta &delta : deltas) {
        all.append(inputOf(history.toLine(delta, {})));
    }
    return all;
}

void fuzz::tryOn(const QByteArray &input)
{
    if (input.isEmpty()) {
        return;
    }
    storage::HistoryJson history(*shelf().texts);
    const CoderId coder = CoderId::make();
    const AnyDelta delta = history.toDelta(lineOf(input), coder);
    HistoryLine line;
    try {
        line = history.toLine(delta, coder);
    } catch (const Error &) {
        require(false, "what was read from the history can be written to it");
    }
    require(history.toDelta(line, coder) == delta, "a line that was written is read as it was");
}
