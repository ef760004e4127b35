// SPDX-License-Identifier: GPL-3.0-or-later
// Joining, taking out, removing and erasing claims at random, against a plain partition of them.
#include "model/storage/erasing.h"
#include "tests/support/page_content.h"
#include "tests/support/random.h"
#include "tests/support/repeated_claim.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace model;
using tests::Content;
using tests::contentOf;
using tests::Random;
using tests::RepeatedClaim;

namespace {

constexpr int count = 8;

/// Which claims should be the same: a number for each; 0 where it is gone.
class Partition
{
public:
    Partition()
    {
        for (int i = 0; i < count; ++i) {
            m_groups.push_back(i + 1);
        }
    }
    bool has(int claim) const { return m_groups[static_cast<size_t>(claim)] != 0; }
    void join(int one, int other)
    {
        const int from = m_groups[static_cast<size_t>(one)];
        const int into = m_groups[static_cast<size_t>(other)];
        std::replace(m_groups.begin(), m_groups.end(), from, into);
    }
    void part(int claim) { m_groups[static_cast<size_t>(claim)] = ++m_next; }
    void drop(int claim) { m_groups[static_cast<size_t>(claim)] = 0; }
    /// As RepeatedClaim::groups() tells.
    QString told() const
    {
        QStringList groups;
        std::vector<int> done;
        for (int i = 0; i < count; ++i) {
            const int group = m_groups[static_cast<size_t>(i)];
            if (group == 0 || std::find(done.begin(), done.end(), group) != done.end()) {
                continue;
            }
            done.push_back(group);
            QString names;
            for (int j = 0; j < count; ++j) {
                if (m_groups[static_cast<size_t>(j)] == group) {
                    names += QChar(u'A' + j);
                }
            }
            if (names.size() > 1) {
                groups.append(names);
            }
        }
        return groups.join(u' ');
    }

private:
    std::vector<int> m_groups;
    int m_next = count;
};

} // namespace

TEST_CASE("Whatever is joined, taken out and removed: the groups are those of a partition", "[same][law]")
{
    Random random;
    CAPTURE(random.seed());
    RepeatedClaim room(count);
    std::vector<ArticlePage> pages;
    for (int i = 0; i < count; ++i) {
        pages.push_back(room.page(i));
    }
    const auto follow = [&](const Change &change) {
        for (int i = 0; i < count; ++i) {
            pages[static_cast<size_t>(i)].apply(change);
            REQUIRE(contentOf(pages[static_cast<size_t>(i)]) == contentOf(room.page(i)));
        }
    };
    std::vector<Partition> states(1);
    for (int i = 0; i < 60; ++i) {
        Partition next = states.back();
        const int one = random.below(count);
        const int other = random.below(count);
        storage::Performed done;
        const int what = random.below(10);
        if (what < 5 && next.has(one) && next.has(other)) {
            done = room.join({one, other});
            next.join(one, other);
        } else if (what < 8 && next.has(one)) {
            done = room.part({one});
            next.part(one);
        } else if (what == 9 && next.has(one)) {
            done = room.remove(one);
            next.drop(one);
        }
        REQUIRE(room.groups() == next.told());
        if (done.number != 0) {
            states.push_back(next);
            follow(done.change);
        }
    }
    room.requireSound();
    room.file.reopen();
    REQUIRE(room.groups() == states.back().told());
    const auto last = states.back();
    for (auto state = states.crbegin() + 1; state != states.crend(); ++state) {
        const auto step = room.file.store().undoState(room.file.coder()).undo;
        follow(room.file.store().undo(step->number, room.file.coder()).change);
        REQUIRE(room.groups() == state->told());
    }
    CHECK(room.links() == 0);
    while (const auto redo = room.file.store().undoState(room.file.coder()).redo) {
        follow(room.file.store().redo(redo->number, room.file.coder()).change);
    }
    CHECK(room.groups() == last.told());
    room.requireSound();
}

TEST_CASE(
    "Whatever is erased for good: the others stay as they were joined, and all undo is sound",
    "[same][law][erase]")
{
    Random random;
    CAPTURE(random.seed());
    RepeatedClaim room(count);
    Partition partition;
    for (int i = 0; i < 12; ++i) {
        const int one = random.below(count);
        const int other = random.below(count);
        if (random.below(3) == 0) {
            room.part({one});
            partition.part(one);
        } else {
            room.join({one, other});
            partition.join(one, other);
        }
    }
    for (int i = 0; i < 3; ++i) {
        const int gone = random.below(count);
        if (!partition.has(gone)) {
            continue;
        }
        REQUIRE(storage::eraseForGood(room.file.store(), {.articles = {room.articles.at(gone)}}));
        room.file.reopen();
        partition.drop(gone);
        REQUIRE(room.groups() == partition.told());
        room.requireSound();
    }
    // A step that lost something is passed over; one that what was lost stands in the way of is refused.
    for (int i = 0; i < 40; ++i) {
        const auto step = room.file.store().undoState(room.file.coder()).undo;
        if (!step || step->isImport) {
            break;
        }
        try {
            room.file.store().undo(step->number, room.file.coder());
        } catch (const Error &error) {
            CHECK_FALSE(error.text().isEmpty());
            break;
        }
        room.requireSound();
    }
}
