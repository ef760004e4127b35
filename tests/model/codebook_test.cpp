// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/codebook.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace model;

TEST_CASE("the standard codebook names four tags with their keys", "[codebook]")
{
    const Codebook codebook = Codebook::standard();
    QString line;
    for (const Tag &tag : codebook.tags) {
        line += tag.name + u' ' + tag.shortcut + u';';
    }
    CHECK(line == u"person P;place L;organization O;claim C;"_s);
    CHECK(codebook.named(u"Claim")->role == Tag::Role::Claim);
    CHECK(codebook.named(u"PLACE")->role == Tag::Role::Entity);
    CHECK(codebook.named(u"frame") == nullptr);
}

TEST_CASE("a tag's path names its parents, and a cycle ends", "[codebook]")
{
    Codebook codebook = Codebook::standard();
    Tag &person = codebook.tags[0];
    Tag &place = codebook.tags[1];
    place.parent = person.id;
    CHECK(codebook.path(place.id) == u"person/place"_s);
    person.parent = place.id;
    CHECK(codebook.path(place.id).endsWith(u"person/place"_s));
}

TEST_CASE("a changed tag takes its place by position, a removed one is gone", "[codebook]")
{
    Codebook codebook = Codebook::standard();
    const Tag before = codebook.tags[0];
    Tag after = before;
    after.position = 9;
    after.label = u"People"_s;
    Change change;
    change.update(before, after);
    codebook.apply(change);
    CHECK(codebook.tags.last().label == u"People"_s);
    codebook.apply(change.inverse());
    CHECK(codebook.tags == QList{before, codebook.tags[1], codebook.tags[2], codebook.tags[3]});

    Change removal;
    removal.remove(before);
    codebook.apply(removal);
    CHECK(codebook.find(before.id) == nullptr);
    CHECK(codebook.tags.size() == 3);
}
