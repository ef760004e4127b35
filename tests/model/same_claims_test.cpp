// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that are the same: joined, taken out, undone, and what becomes of a group when one goes.
#include "model/text/likeness.h"
#include "model/text/rewriting.h"
#include "tests/support/repeated_claim.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::errorOf;
using tests::RepeatedClaim;

TEST_CASE("Joined claims are one group, over however many links", "[same]")
{
    RepeatedClaim room(5);
    CHECK(room.groups().isEmpty());
    room.join({0, 1});
    room.join({1, 2});
    room.join({3, 4});
    CHECK(room.groups() == u"ABC DE"_s);
    room.join({4, 0});
    CHECK(room.groups() == u"ABCDE"_s);
    CHECK(room.links() == 4);
    room.requireSound();
}

TEST_CASE("Joining several is one step, and joining them again is none", "[same]")
{
    RepeatedClaim room(4);
    CHECK(room.join({0, 1, 2, 3}).change.deltas.size() == 3);
    CHECK(room.join({3, 1}).number == 0);
    CHECK(room.join({2}).number == 0);
    const auto step = room.file.store().undoState(room.file.coder()).undo;
    CHECK(step->action == u"join claims"_s);
    CHECK(step->subject == u"rents rose by 1 %"_s);
    room.undo();
    CHECK(room.groups().isEmpty());
    room.redo();
    CHECK(room.groups() == u"ABCD"_s);
}

TEST_CASE("Whoever is taken out leaves the others together", "[same]")
{
    RepeatedClaim room(4);
    room.join({0, 1});
    room.join({1, 2});
    room.join({1, 3});
    room.part({1});
    CHECK(room.groups() == u"ACD"_s);
    CHECK(room.file.store().undoState(room.file.coder()).undo->action == u"part claims"_s);
    room.part({0, 2});
    CHECK(room.groups().isEmpty());
    CHECK(room.links() == 0);
    CHECK(room.part({0}).number == 0);
    room.undo();
    room.undo();
    CHECK(room.groups() == u"ABCD"_s);
    room.requireSound();
}

TEST_CASE("A page knows the links that lead to it and from it, and follows them", "[same]")
{
    RepeatedClaim room(3);
    ArticlePage first = room.page(0);
    ArticlePage last = room.page(2);
    const Change joined = room.join({0, 1}).change;
    first.apply(joined);
    last.apply(joined);
    CHECK(first.sameClaims.size() == 1);
    CHECK(last.sameClaims.isEmpty());
    CHECK(first.sameClaims == room.page(0).sameClaims);
    CHECK(room.page(1).sameClaims == room.page(0).sameClaims);
    const SameClaim link = *first.sameClaims.cbegin();
    CHECK(link.claim == room.claims.at(1));
    CHECK(link.article == room.articles.at(1));
    CHECK(link.other == room.claims.at(0));
    CHECK(link.otherArticle == room.articles.at(0));
    first.apply(joined.inverse());
    CHECK(first.sameClaims.isEmpty());
    CHECK(room.page(0).relations.isEmpty());
    const Visible nobody{{CoderId::make()}, {}};
    CHECK(room.file.store().readPage(room.articles.at(0), nobody).sameClaims.isEmpty());
}

TEST_CASE("A claim that is removed takes its links along and leaves the others together", "[same]")
{
    RepeatedClaim room(4);
    room.join({1, 0});
    room.join({1, 2});
    room.join({1, 3});
    const ArticlePage before = room.page(2);
    room.remove(1);
    CHECK(room.groups() == u"ACD"_s);
    room.requireSound();
    room.remove(0);
    CHECK(room.groups() == u"CD"_s);
    room.undo();
    room.undo();
    CHECK(room.groups() == u"ABCD"_s);
    CHECK(room.page(2).sameClaims == before.sameClaims);
    room.redo();
    CHECK(room.groups() == u"ACD"_s);
    room.requireSound();
}

TEST_CASE(
    "Claims of a removed article, or with another tag, are hidden and hold the group together", "[same]")
{
    RepeatedClaim room(3);
    room.join({0, 1});
    room.join({1, 2});
    room.removeArticle(1);
    CHECK(room.groups() == u"AC"_s);
    room.undo();
    const Tag place = room.file.tag(u"place");
    room.file.store().perform(edits::changeTag(room.page(1), room.claims.at(1), place, room.by()));
    CHECK(room.groups() == u"AC"_s);
    CHECK(room.links() == 2);
    room.undo();
    CHECK(room.groups() == u"ABC"_s);
    room.removeArticle(0);
    room.remove(1); // its links to the removed article go with it
    CHECK(room.groups().isEmpty());
    room.undo();
    room.undo();
    CHECK(room.groups() == u"ABC"_s);
    room.requireSound();
}

TEST_CASE("Only who works here joins claims, and only their own", "[same]")
{
    RepeatedClaim room(2);
    const CoderId bea = room.file.addCoder(u"Bea"_s);
    room.claims.append(room.tag(1, u"that rents rose"_s, u"claim", bea));
    CHECK(room.join({0, 2}).number == 0);
    room.join({2, 0, 1});
    CHECK(room.groups() == u"AB"_s);
    const auto joined = storage::joinedClaims(room.file.store(), {AnnotationId::make(), room.claims.at(0)});
    CHECK(joined.claims.size() == 1);
    CHECK(joined.links.size() == 1);
}

TEST_CASE("A correction that takes all words of a claim takes its links, too", "[same]")
{
    RepeatedClaim room(3);
    room.join({1, 0});
    room.join({1, 2});
    const ArticlePage page = room.page(1);
    text::Rewriting rewriting(page.text);
    const TextRange words = tests::rangeOf(page.text, u"rents rose by 1 %");
    rewriting.replace(words.start, words.length(), {});
    const Edit edit = room.file.store().correction(page.article.id, rewriting.splices(), room.by());
    room.file.store().perform(edit);
    CHECK(room.groups() == u"AC"_s);
    room.requireSound();
    room.undo();
    CHECK(room.groups() == u"ABC"_s);
    room.requireSound();
}

TEST_CASE("Tagging a claim is not taken back while it is joined", "[same]")
{
    RepeatedClaim room(2);
    room.join({0, 1});
    const QString number =
        room.file.column(u"SELECT min(edit) FROM history_change WHERE subject = 'annotation'"_s).first();
    const QString why = errorOf([&] { room.file.store().undo(number.toLongLong(), room.file.coder()); });
    CHECK(why.contains(u"“rents rose by 0 %”"_s));
    CHECK(why.contains(u"same claim"_s));
    room.part({0});
    CHECK_NOTHROW(room.file.store().undo(number.toLongLong(), room.file.coder()));
    CHECK(room.page(0).annotations.isEmpty());
}

TEST_CASE("What does not count as a source: that a claim is the same as another one", "[same]")
{
    RepeatedClaim room(2);
    room.join({0, 1});
    CHECK(room.page(1).relationsOf(room.claims.at(1)).isEmpty());
    const auto rows = storage::ClaimReader::ofArticles(
        room.file.store(), {room.articles.at(1)}, room.file.coder(), room.file.round());
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().sources.isEmpty());
    CHECK(rows.first().same == QList<AnnotationId>{room.claims.at(0)});
    const auto others = storage::ClaimReader::ofArticles(
        room.file.store(), {room.articles.at(0)}, room.file.coder(), room.file.round());
    CHECK(others.first().same == QList<AnnotationId>{room.claims.at(1)});
    CHECK(room.file.column(u"SELECT source_count FROM claims"_s) == QStringList{u"0"_s, u"0"_s});
}

TEST_CASE("What was found of one claim is given to the others as one step", "[same]")
{
    RepeatedClaim room(3);
    const Codebook codebook = room.file.store().codebook();
    const QList<VariableId> asked{
        codebook.variableNamed(u"verification")->id, codebook.variableNamed(u"evidence")->id};
    const auto answer = [&](int place, int variable, const QString &value) {
        room.file.store().perform(edits::setOfClaims(
            storage::storedClaims(room.file.store(), room.idsOf({place}), asked.at(variable)),
            asked.at(variable), value, room.by()));
    };
    answer(0, 0, u"false"_s);
    answer(0, 1, u"https://example.org"_s);
    answer(1, 0, u"confirmed"_s);
    answer(2, 0, u"unchecked"_s);
    const auto stored = [&] {
        return storage::answeredClaims(room.file.store(), room.idsOf({0, 1, 2}));
    };
    QList<AnsweredClaim> claims = stored();
    room.file.store().perform(edits::changeNoteOf({claims.at(2).annotation, {}}, u"Look again"_s, room.by()));
    claims = stored();
    const edits::Finding finding = edits::findingOf(claims.takeFirst(), asked);
    CHECK(finding.answers.at(0).second == u"false"_s);
    CHECK(edits::differsFrom(claims.at(0), finding));
    CHECK_FALSE(edits::differsFrom(claims.at(1), finding));
    const auto step = room.file.store().perform(edits::giveFinding(claims, finding, room.by()));
    CHECK(step.change.deltas.size() == 4);
    const auto told = [&](int place) {
        const ArticlePage page = room.page(place);
        const Annotation claim = *page.annotations.find(room.claims.at(place));
        const auto value = [&](int of) {
            const VariableValue *found = page.values.answer(claim.id.uuid, asked.at(of));
            return found ? found->value : QString();
        };
        return u"%1|%2|%3"_s.arg(value(0), value(1), claim.note);
    };
    CHECK(told(1) == u"false|https://example.org|"_s);
    CHECK(told(2) == u"false|https://example.org|Look again"_s); // a finding without a note keeps theirs
    CHECK(edits::giveFinding(stored(), finding, room.by()).change.isEmpty());
    room.undo();
    CHECK(told(1) == u"confirmed||"_s);
}

TEST_CASE("The more of its words a text has, and the longer these are, the more it is like another", "[same]")
{
    const text::Likeness likeness(u"Rents rose by 12 % since 2021, the mayor said.");
    CHECK(likeness.to(u"since 2021 RÉNTS rose by 12 %, said the Mayor") == Approx(1));
    CHECK(likeness.to(u"Es regnet.") == 0);
    CHECK(likeness.to(u"") == 0);
    CHECK(text::Likeness(u"").to(u"") == 0);
    const double near = likeness.to(u"By 12 % rents rose in Graz since 2021.");
    const double far = likeness.to(u"The mayor said that the bridge holds.");
    CHECK(near > far);
    CHECK(far > 0);
    CHECK(text::Likeness(u"王小明说").to(u"王小明") > 0.5);
    CHECK(text::Likeness(u"ارتفعت الإيجارات").to(u"اِرتَفَعَت الإيجارات") == Approx(1));
}
