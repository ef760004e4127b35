// SPDX-License-Identifier: GPL-3.0-or-later
// How long names, labels and codes may be, whatever door they come by.
#include "model/project/name_length.h"
#include "model/storage/query.h"
#include "tests/support/newsroom.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::errorOf;
using tests::Newsroom;

namespace {

const QString longestTaken(1000, u'x');
const QString longName(1001, u'x');
const QString nameExcess =
    u"“%1…” has 1,001 characters, and a name has at most 1,000. Shorten it."_s.arg(QString(40, u'x'));

template <typename Value>
Edit renaming(const Value &before, const Value &after)
{
    Edit edit{u"edit"_s, {}, {}};
    edit.change.update(before, after);
    return edit;
}

} // namespace

TEST_CASE("a name is told to be too long from one character on, by its beginning", "[names]")
{
    CHECK(excessOfName({}).isEmpty());
    CHECK(excessOfName(longestTaken).isEmpty());
    CHECK(excessOfName(longName) == nameExcess);
    // No letter is cut in two.
    const QString smiling = QString(39, u'a') + u"😀"_s.repeated(500);
    CHECK(excessOfName(smiling).startsWith(u"“"_s + QString(39, u'a') + u"…” has 1,039 "_s));
    CHECK(excessOfName(QString(10'000'000, u'x')).contains(u"10,000,000 characters"_s));
}

TEST_CASE("nothing in a project gets a longer name, label or code", "[names]")
{
    Newsroom room;
    room.tag(u"Anna Weiss", u"person");
    const auto refused = [&](const auto &before, const auto &change) {
        auto after = before;
        change(after);
        Edit edit = renaming(before, after);
        edit.coder = room.file.coder();
        return errorOf([&] { room.perform(edit); });
    };
    const auto taken = [&](const auto &before, const auto &change) {
        auto after = before;
        change(after);
        Edit edit = renaming(before, after);
        edit.coder = room.file.coder();
        CHECK((room.perform(edit).change.deltas == edit.change.deltas));
    };
    const Tag tag = room.file.tag(u"claim");
    const Variable variable = *room.codebook().variableNamed(u"gender");
    const Entity anna = room.file.page(room.article.id).entities.begin().value();
    const Coder coder = room.file.store().snapshot().coders.first();
    CHECK(refused(tag, [](Tag &one) { one.label = longName; }) == nameExcess);
    CHECK(refused(tag, [](Tag &one) { one.name = longName; }) == nameExcess);
    CHECK(refused(variable, [](Variable &one) { one.label = longName; }) == nameExcess);
    CHECK(refused(variable, [](Variable &one) { one.name = longName; }) == nameExcess);
    CHECK(refused(variable, [](Variable &one) { one.options[1].label = longName; }) == nameExcess);
    CHECK(refused(variable, [](Variable &one) { one.options[1].value = longName; }) == nameExcess);
    CHECK(refused(anna, [](Entity &one) { one.name = longName; }) == nameExcess);
    CHECK(refused(anna, [](Entity &one) { one.aliases = QStringList{u"A"_s, longName}; }) == nameExcess);
    CHECK(refused(coder, [](Coder &one) { one.name = longName; }) == nameExcess);
    taken(anna, [](Entity &one) { one.aliases = QStringList{longestTaken}; });
    taken(variable, [](Variable &one) { one.options[1].label = longestTaken; });
    CHECK(room.codebook().variableNamed(u"gender")->options[1].label == longestTaken);
    // A definition is a text.
    taken(tag, [](Tag &one) { one.definition = longName; });
    room.requireSound();
}

TEST_CASE("what another program named longer is kept, changed in other respects, and undone", "[names]")
{
    Newsroom room;
    room.tag(u"Anna Weiss", u"person");
    storage::run(room.file.store().database(), u"UPDATE entity SET name = '%1'"_s.arg(longName));
    room.file.reopen();
    const Entity before = room.file.page(room.article.id).entities.begin().value();
    REQUIRE(before.name == longName);
    Entity after = before;
    after.description = u"mayor"_s;
    Edit edit = renaming(before, after);
    edit.coder = room.file.coder();
    room.perform(edit);
    Entity shorter = after;
    shorter.name = u"Anna"_s;
    Edit rename = renaming(after, shorter);
    rename.coder = room.file.coder();
    room.perform(rename);
    room.undo();
    CHECK(room.file.page(room.article.id).entities.begin().value() == after);
}
