// SPDX-License-Identifier: GPL-3.0-or-later
// The thread of a project's only connection: what is posted is done, in order, and its end is whole.
#include "model/project/store_thread.h"
#include "model/storage/store.h"
#include "tests/support/catch.h"

#include <QSemaphore>
#include <QStringList>

using namespace Qt::StringLiterals;
using model::StoreThread;

TEST_CASE("a store thread that is closed at once has done all that was posted, in order", "[store]")
{
    // Often, as its end must not overtake the waking up of the thread, which is seldom slow.
    for (int round = 0; round < 1000; ++round) {
        QStringList done;
        {
            StoreThread thread;
            thread.open([&done] {
                done.append(u"open"_s);
                return std::unique_ptr<model::storage::Store>();
            });
            thread.post([&done](model::storage::Store *) { done.append(u"first"_s); });
            thread.post([&done](model::storage::Store *) { done.append(u"second"_s); });
        }
        REQUIRE(done == QStringList{u"open"_s, u"first"_s, u"second"_s});
    }
}

TEST_CASE("sliced work lets other work pass, and is told once that it is over", "[store]")
{
    QStringList done;
    {
        QSemaphore met;
        StoreThread thread;
        thread.postSliced([&](model::storage::Store *) {
            const bool over = thread.stopping(); // read once: it may come true while this runs
            done.append(over ? u"over"_s : u"slice"_s);
            if (done.size() == 1) {
                thread.post([&](model::storage::Store *) {
                    done.append(u"other"_s);
                    met.release();
                });
            }
            return !over;
        });
        met.acquire();
    }
    CHECK(done.first(2) == QStringList{u"slice"_s, u"other"_s});
    CHECK(done.last() == u"over"_s);
    CHECK(done.count(u"over"_s) == 1);
}
