// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/check.h"
#include "model/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/random_editor.h"

#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using model::storage::Store;
using tests::digestOf;
using tests::RandomEditor;

namespace {

quint32 freshSeed()
{
    const QByteArray wished = qgetenv("TAGLINE_SEED");
    return wished.isEmpty() ? std::random_device()() : wished.toUInt();
}

void requireSound(Store &store)
{
    for (const auto &finding : model::storage::checkProject(store.database()).findings) {
        FAIL_CHECK(finding.line().toStdString());
    }
}

} // namespace

TEST_CASE("after random edits memory, file and reopened file are one, and the check is clean", "[laws]")
{
    const quint32 seed = freshSeed();
    CAPTURE(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"storm.tagline"_s);
    tests::makeEditableProject(path);
    QByteArray atTheEnd;
    {
        Store store(path, Store::Mode::ReadWrite);
        RandomEditor editor(store, seed);
        for (int i = 0; i < 80; ++i) {
            editor.step();
            REQUIRE(digestOf(editor.page()) == digestOf(store));
        }
        requireSound(store);
        atTheEnd = digestOf(store);
    }
    Store again(path, Store::Mode::ReadWrite);
    CHECK(digestOf(again) == atTheEnd);
}

TEST_CASE("undoing everything brings back the start, redoing everything the end", "[laws]")
{
    const quint32 seed = freshSeed();
    CAPTURE(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"storm.tagline"_s);
    tests::makeEditableProject(path);
    Store store(path, Store::Mode::ReadWrite);
    const QByteArray start = digestOf(store);
    RandomEditor editor(store, seed);
    for (int i = 0; i < 40; ++i) {
        editor.step();
    }
    const QByteArray end = digestOf(store);
    int undone = 0;
    for (auto state = store.undoState(editor.coder()); state.undo && !state.undo->isImport;
         state = store.undoState(editor.coder())) {
        store.undo(state.undo->number, editor.coder());
        REQUIRE(++undone <= 40);
    }
    CHECK(digestOf(store) == start);
    while (undone-- > 0) {
        const auto state = store.undoState(editor.coder());
        REQUIRE(state.redo);
        store.redo(state.redo->number, editor.coder());
    }
    CHECK(digestOf(store) == end);
    requireSound(store);
}

TEST_CASE("an edit that fails at any of its writes leaves rows, history and undo as they were", "[faults]")
{
    const QString table =
        GENERATE(u"annotation"_s, u"segment"_s, u"entity"_s, u"history"_s, u"history_change"_s);
    CAPTURE(table);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"storm.tagline"_s);
    tests::makeEditableProject(path);
    Store store(path, Store::Mode::ReadWrite);
    RandomEditor editor(store, 11);
    for (int i = 0; i < 20; ++i) {
        editor.step();
    }
    model::storage::run(
        store.database(),
        u"CREATE TEMP TRIGGER failing BEFORE INSERT ON main.%1 BEGIN SELECT RAISE(ABORT, 'disk'); END"_s.arg(
            table));
    int failures = 0;
    for (quint32 seed = 0; seed < 40; ++seed) {
        const QByteArray before = digestOf(store);
        const qint64 number = store.lastHistory();
        const auto undo = store.undoState(editor.coder()).undo;
        try {
            RandomEditor(store, seed).step();
        } catch (const model::Error &) {
            ++failures;
            REQUIRE(store.lastHistory() == number);
            REQUIRE(digestOf(store) == before);
            REQUIRE(store.undoState(editor.coder()).undo->number == undo->number);
        }
    }
    CHECK(failures > 0);
    model::storage::run(store.database(), u"DROP TRIGGER failing"_s);
    requireSound(store);
    CHECK_NOTHROW(RandomEditor(store, 99).step());
}
