// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/store.h"
#include "model/storage/watch.h"
#include "tests/support/catch.h"
#include "tests/support/random_editor.h"
#include "tests/support/raw_project.h"

#include <QFile>

using namespace Qt::StringLiterals;
using model::storage::Store;
using tests::digestOf;
using tests::RandomEditor;
using tests::RawConnection;

namespace {

struct Open
{
    Open()
    {
        tests::makeEditableProject(path);
        store = std::make_unique<Store>(path, Store::Mode::ReadWrite);
        RandomEditor editor(*store, 17);
        for (int i = 0; i < 5; ++i) {
            editor.step();
        }
    }

    QString refusalOf(const std::function<void()> &attempt) const
    {
        try {
            attempt();
        } catch (const model::Error &error) {
            return error.text();
        }
        return u"(done)"_s;
    }

    QString editing() const
    {
        return refusalOf([this] {
            RandomEditor editor(*store, 4);
            while (!editor.step()) {
            }
        });
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"storm.tagline"_s);
    std::unique_ptr<Store> store;
};

} // namespace

TEST_CASE("every way of writing is refused once another program wrote to the file", "[watch]")
{
    const Open open;
    const qint64 number = open.store->lastHistory();
    const model::CoderId coder = open.store->snapshot().coders.first().id;
    const model::BatchId batch = open.store->beginBatch(u"half"_s, coder);
    const auto undo = open.store->undoState(coder).undo;
    REQUIRE(undo);
    RawConnection other(open.path);
    other.run(u"UPDATE project SET title = 'theirs'"_s);
    const QByteArray before = tests::bytesOf(open.path);

    const QString reason =
        u"Another program changed “%1” while it was open, so nothing more is written. Open it "
        u"again to go on with those changes, or save a copy."_s.arg(open.path);
    const QString later = u"Nothing was changed, because the project is open for reading only. "_s + reason;
    model::storage::NewArticle article;
    article.text = u"Calm\n"_s;
    qsizetype done = 0;
    CHECK(open.editing() == reason);
    CHECK(open.editing() == later);
    CHECK(open.refusalOf([&] { open.store->undo(undo->number, coder); }) == later);
    CHECK(open.refusalOf([&] { open.store->beginBatch(u"more"_s, coder); }) == later);
    CHECK(open.refusalOf([&] {
        open.store->writeArticles(batch, {article}, done, [] { return true; });
    }) == reason);
    CHECK(open.refusalOf([&] { open.store->finishBatch(batch, coder); }) == reason);
    CHECK(open.refusalOf([&] { open.store->dropBatch(batch); }) == reason);
    CHECK(open.store->readOnlyReason() == reason);
    CHECK(open.store->mode() == Store::Mode::ReadOnly);
    CHECK(open.store->lastHistory() == number);
    CHECK(tests::bytesOf(open.path) == before);
}

TEST_CASE("an import is not begun in a file that another program wrote to", "[watch]")
{
    const Open open;
    const model::CoderId coder = open.store->snapshot().coders.first().id;
    RawConnection other(open.path);
    other.run(u"UPDATE project SET title = 'theirs'"_s);
    CHECK(
        open.refusalOf([&] { open.store->beginBatch(u"storm"_s, coder); }).startsWith(u"Another program"_s));
    CHECK(other.value(u"SELECT count(*) FROM batch WHERE finished = 0"_s).toInt() == 0);
}

TEST_CASE("opened again, the project goes on with what the other program wrote", "[watch]")
{
    Open open;
    RawConnection(open.path).run(u"UPDATE project SET title = 'theirs'"_s);
    CHECK(open.editing() != u"(done)"_s);
    open.store.reset();
    open.store = std::make_unique<Store>(open.path, Store::Mode::ReadWrite);
    CHECK(open.store->snapshot().title == u"theirs"_s);
    CHECK(open.editing() == u"(done)"_s);
}

TEST_CASE(
    "what was open when the file was deleted is whole in the saved copy and can be edited there", "[watch]")
{
    Open open;
    const QByteArray before = digestOf(*open.store);
    REQUIRE(QFile::remove(open.path));
    CHECK(open.editing().startsWith(u"“%1” was deleted, moved or renamed"_s.arg(open.path)));
    const QString saved = open.folder.filePath(u"saved.tagline"_s);
    model::storage::saveCopy(open.store->database(), saved);
    open.store = std::make_unique<Store>(saved, Store::Mode::ReadWrite);
    CHECK(digestOf(*open.store) == before);
    CHECK(open.editing() == u"(done)"_s);
    CHECK_FALSE(QFile::exists(open.path));
}

TEST_CASE("a copy never takes the place of the project it is a copy of, by whatever name", "[watch]")
{
    const Open open;
    const QString link = open.folder.filePath(u"link.tagline"_s);
    REQUIRE(QFile::link(open.path, link));
    const QByteArray before = tests::bytesOf(open.path);
    for (const QString &path : {open.path, link, open.folder.filePath(u"./storm.tagline"_s)}) {
        CHECK(open.refusalOf([&] {
            open.store->saveCopy(path);
        }) == u"The copy cannot take the place of the project “%1” itself. Choose another name."_s.arg(path));
    }
    CHECK(tests::bytesOf(open.path) == before);
    const QString copy = open.folder.filePath(u"copy.tagline"_s);
    open.store->saveCopy(copy);
    Store kept(copy, Store::Mode::ReadOnly);
    CHECK(digestOf(kept) == digestOf(*open.store));
}
