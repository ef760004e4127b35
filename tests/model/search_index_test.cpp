// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/search_index.h"
#include "tests/support/catch.h"
#include "tests/support/project_file.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using model::storage::searchable;
using model::storage::searchQuery;
using tests::ProjectFile;

TEST_CASE("letters are folded and Latin and Arabic marks taken away", "[search]")
{
    CHECK(searchable(u"Éluard ELUARD e\u0301luard") == u"eluard eluard eluard"_s);
    CHECK(searchable(u"Öland ǆ ﬁ") == u"oland dz fi"_s);
    CHECK(searchable(u"العبّـارةُ") == u"العبارة"_s);
    CHECK(searchable(u"Ångström Å") == u"angstrom a"_s);
    CHECK(searchable(u"🙂 a\u00A0b") == u"🙂 a\u00A0b"_s);
    CHECK(searchable(u"हिन्दी") == u"हिन्दी"_s);
}

TEST_CASE("each Han, kana and Hangul letter stands apart", "[search]")
{
    CHECK(searchable(u"渡轮a한") == u" 渡  轮 a 한 "_s);
    CHECK(searchable(u"カナ") == u" カ  ナ "_s);
}

TEST_CASE("a query is words in quotes, each as a whole", "[search]")
{
    CHECK(searchQuery(u"  Öland  FERRY ") == u"\"oland\" \"ferry\""_s);
    CHECK(searchQuery(u"渡轮") == u"\"渡 轮\""_s);
    CHECK(searchQuery(u"a\"b OR NEAR(") == u"\"a b\" \"or\" \"near(\""_s);
    CHECK(searchQuery(u" “ ” … ").isEmpty());
}

TEST_CASE("articles are found by their words, removed ones are not", "[search]")
{
    ProjectFile file;
    const auto first = file.add(u"One"_s, u"The café in Öland opened. It’s new."_s);
    const auto second = file.add(u"Two"_s, u"渡轮停运 in Oland."_s);
    using Ids = QList<model::ArticleId>;
    auto &store = file.store();
    CHECK(store.articlesWithWords(u"OLAND"_s) == Ids{first.id, second.id});
    CHECK(store.articlesWithWords(u"cafe oland"_s) == Ids{first.id});
    CHECK(store.articlesWithWords(u"渡轮"_s) == Ids{second.id});
    CHECK(store.articlesWithWords(u"轮渡"_s).isEmpty());
    CHECK(store.articlesWithWords(u"it’s"_s) == Ids{first.id});
    CHECK(store.articlesWithWords(u"NOT AND *"_s).isEmpty());
    CHECK(store.articlesWithWords(u""_s).isEmpty());
    store.undo(store.undoState(file.coder()).undo->number, file.coder());
    CHECK(store.articlesWithWords(u"oland"_s) == Ids{first.id});
    store.redo(store.undoState(file.coder()).redo->number, file.coder());
    CHECK(store.articlesWithWords(u"oland"_s) == Ids{first.id, second.id});
}

TEST_CASE("a megabyte is derived in one pass", "[search]")
{
    const QString text = QString(u"Élan العبّارة 渡轮 plain words and more of them "_s).repeated(25'000);
    QElapsedTimer timer;
    timer.start();
    CHECK(searchable(text).size() > text.size() / 2);
    CHECK(timer.elapsed() < 5000);
}
