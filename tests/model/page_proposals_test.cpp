// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_variable.h"
#include "model/suggest/page_proposals.h"
#include "model/suggest/quotation_proposals.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"
#include "tests/support/told_proposals.h"

using namespace model;
using namespace model::suggest;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(const QString &notation, const Codebook &book = Codebook::standard())
        : codebook(book)
        , page(tests::marked(notation, codebook, by.coder, by.round))
    {
    }

    std::vector<QuotationProposal> open() const
    {
        return openProposals(proposedQuotations(page.text, page.units, Language::English), page, codebook);
    }
    QStringList told() const { return tests::toldProposals(page.text, open()); }
    void take(size_t index = 0, WithSpeaker speaker = WithSpeaker::Yes, EntityId elsewhere = {})
    {
        edit = takeQuotation(page, codebook, open().at(index), speaker, by, elsewhere);
        page.apply(edit.change);
    }
    QString shown() const { return tests::shown(page, codebook); }
    QString sources() const { return tests::sourceNames(page, claim().id); }
    Annotation claim() const
    {
        for (const Annotation &annotation : page.annotations) {
            if (codebook.find(annotation.tag)->role == Tag::Role::Claim) {
                return annotation;
            }
        }
        return {};
    }

    edits::By by{CoderId::make(), RoundId::make(), 5};
    Codebook codebook;
    ArticlePage page;
    Edit edit;
};

const QString quoted = u"“We go,” said Ana Ruiz. “And soon we will.”"_s;

} // namespace

TEST_CASE("what is tagged as a claim is proposed no more", "[suggest]")
{
    CHECK(Desk(quoted).told().size() == 1);
    CHECK(Desk(u"[“We go,”|claim] said Ana Ruiz. “And soon we will.”"_s).told().isEmpty());
    CHECK(Desk(u"“We [go|claim],” said Ana Ruiz."_s).told().isEmpty());
    // In the gap between the halves something else may be claimed.
    CHECK(Desk(u"“We go,” said [Ana Ruiz|claim]. “And soon we will.”"_s).told().size() == 1);
    CHECK(Desk(u"[“We go,”|person] said Ana Ruiz."_s).told().size() == 1);
}

TEST_CASE("a speaker who is new to the article is the one of that name elsewhere", "[suggest]")
{
    const EntityId known = EntityId::make();
    Desk desk(u"“We go,” said Ana Ruiz. “And soon we will.”"_s);
    desk.take(0, WithSpeaker::Yes, known);
    CHECK(tests::find(desk.page, u"Ana Ruiz").entity == known);
    REQUIRE(desk.page.sources.size() == 1);
    CHECK(desk.page.sources.begin()->entity == known);
    CHECK(
        std::none_of(desk.edit.change.deltas.begin(), desk.edit.change.deltas.end(), [](const AnyDelta &any) {
            return std::holds_alternative<Delta<Entity>>(any);
        }));

    // Whom the article calls so already comes first.
    Desk called(u"[Ana Ruiz|person] sang. “We go,” said Ana Ruiz."_s);
    const EntityId own = tests::find(called.page, u"Ana Ruiz").entity;
    called.take(0, WithSpeaker::Yes, known);
    REQUIRE(called.page.sources.size() == 1);
    CHECK(called.page.sources.begin()->entity == own);
}

TEST_CASE("a speaker who is tagged there is joined", "[suggest]")
{
    const Desk desk(u"“We go,” said [Ana Ruiz|person]."_s);
    const auto open = desk.open();
    CHECK(open[0].speaker->mention == tests::find(desk.page, u"Ana Ruiz").id);
    CHECK(open[0].speaker->entity == tests::find(desk.page, u"Ana Ruiz").entity);
    // A tagged description and a tagged pronoun are no guesses any more.
    const Desk described(u"“We go,” said a [docker|person]."_s);
    CHECK(described.open()[0].speaker->mention == tests::find(described.page, u"docker").id);
    const Desk pronoun(u"Ana Ruiz sang. “We go,” [she|person] said."_s);
    CHECK(pronoun.open()[0].speaker->mention == tests::find(pronoun.page, u"she").id);
    CHECK_FALSE(pronoun.open()[0].speaker->isGuess);
    // A place cannot speak.
    CHECK(Desk(u"“We go,” said [Ana Ruiz|place]."_s).open()[0].speaker->mention.isNull());
}

TEST_CASE("a name that is tagged elsewhere is known", "[suggest]")
{
    const Desk desk(u"[Ana Ruiz|person] sang. “We go,” said Ruiz."_s);
    const auto open = desk.open();
    CHECK(open[0].speaker->mention.isNull());
    CHECK(open[0].speaker->entity == tests::find(desk.page, u"Ana Ruiz").entity);
    const Desk guess(u"[Ana Ruiz|person] sang. “We go,” she said."_s);
    CHECK(guess.open()[0].speaker->mention == tests::find(guess.page, u"Ana Ruiz").id);
    CHECK(guess.open()[0].speaker->isGuess);
    // Of two who are called so it may be either.
    const Desk two(u"[Ana Ruiz|person] met [Bo Ruiz|person]. “We go,” said Ruiz."_s);
    CHECK(two.open()[0].speaker->entity.isNull());
}

TEST_CASE("taking a proposal tags the claim and the name, with cue and source, in one step", "[suggest]")
{
    Desk desk(quoted);
    const ArticlePage before = desk.page;
    desk.take();
    CHECK(desk.shown() == u"[“We go,”|claim#1] said [Ana Ruiz|person]. [“And soon we will.”|claim#1]"_s);
    CHECK(desk.sources() == u"Ana Ruiz"_s);
    const QList<Relation> relations = desk.page.relationsOf(desk.claim().id);
    REQUIRE(relations.size() == 1);
    CHECK(relations[0].cue == u"said"_s);
    CHECK(relations[0].cueRange == tests::rangeOf(desk.page.text, u"said"));
    CHECK(relations[0].mention == tests::find(desk.page, u"Ana Ruiz").id);
    CHECK(desk.told().isEmpty());
    desk.page.apply(desk.edit.change.inverse());
    CHECK(desk.shown() == quoted);
    CHECK(desk.page.sources.isEmpty());
    CHECK(desk.page.entities.isEmpty());
}

TEST_CASE("a name that is tagged already is not tagged twice", "[suggest]")
{
    Desk desk(u"“We go,” said [Ana Ruiz|person]."_s);
    desk.take();
    CHECK(desk.shown() == u"[“We go,”|claim] said [Ana Ruiz|person]."_s);
    CHECK(desk.sources() == u"Ana Ruiz"_s);
    Desk elsewhere(u"[Ana Ruiz|person] sang. “We go,” said Ruiz."_s);
    elsewhere.take();
    CHECK(elsewhere.shown() == u"[Ana Ruiz|person] sang. [“We go,”|claim] said [Ruiz|person]."_s);
    CHECK(elsewhere.sources() == u"Ana Ruiz"_s);
    CHECK(elsewhere.page.entities.size() == 1);
}

TEST_CASE("a guess tags the name it is a guess at", "[suggest]")
{
    Desk desk(u"Ana Ruiz sang. “We go,” she said."_s);
    desk.take();
    CHECK(desk.shown() == u"[Ana Ruiz|person] sang. [“We go,”|claim] she said."_s);
    CHECK(desk.sources() == u"Ana Ruiz"_s);
}

TEST_CASE(
    "it means the organization tagged before in the paragraph, and is never a source by itself", "[suggest]")
{
    Desk desk(
        u"[Harbour Board|organization] met [Dock Union|organization]. It said “we will not go there today”."_s);
    CHECK(desk.open()[0].speaker->isGuess);
    CHECK(desk.open()[0].reasons.last() == Reason::NearestOrganization);
    desk.take();
    CHECK(desk.sources() == u"Dock Union"_s);
    CHECK(desk.page.relationsOf(desk.claim().id)[0].mention == tests::find(desk.page, u"Dock Union").id);
    Desk none(u"[Harbour Board|organization] met.\nIt said “we will not go there today”."_s);
    REQUIRE(none.open().size() == 1);
    CHECK(takenSpeaker(none.page, none.codebook, none.open()[0]).name.isEmpty());
    none.take();
    CHECK(none.page.sources.isEmpty());
    CHECK(none.page.relationsOf(none.claim().id)[0].cue == u"said"_s);
    // A pronoun that is tagged says itself whom it means.
    const Desk tagged(u"[Dock Union|organization] met. [It|person] said “we will not go there today”."_s);
    CHECK(tagged.open()[0].speaker->mention == tests::find(tagged.page, u"It").id);
}

TEST_CASE("who was only described and goes on speaking is not tagged as somebody called so", "[suggest]")
{
    Desk desk(u"A young docker repeated: “The people left him alone, a humble man.” But the message is "
              u"forceful: “We "
              "will not stop until they are all gone.”"_s);
    REQUIRE(desk.open().size() == 2);
    desk.take();
    REQUIRE(desk.open().size() == 1);
    const auto taken = takenSpeaker(desk.page, desk.codebook, desk.open()[0]);
    CHECK(taken.name == u"A young docker"_s);
    CHECK(taken.isLabel);
    CHECK(taken.tagged.isEmpty());
}

TEST_CASE("a description becomes a source without an entity", "[suggest]")
{
    Desk desk(u"“We go,” said a young docker who was there."_s);
    desk.take();
    CHECK(desk.shown() == u"[“We go,”|claim] said a young docker who was there."_s);
    CHECK(desk.sources() == u"a young docker"_s);
    CHECK(desk.page.entities.isEmpty());
}

TEST_CASE("an organization is tagged without its article", "[suggest]")
{
    Desk desk(u"“We go,” said the Estuary Union."_s);
    desk.take();
    CHECK(desk.shown() == u"[“We go,”|claim] said the [Estuary Union|organization]."_s);
    CHECK(desk.sources() == u"Estuary Union"_s);
}

TEST_CASE("a taken claim tells whether it is direct, indirect or mixed", "[suggest]")
{
    const auto answer = [](const QString &text) {
        Desk desk(text);
        desk.take();
        const Variable *variable = desk.codebook.variableNamed(u"quotation");
        const VariableValue *value = desk.page.values.answer(desk.claim().id.uuid, variable->id);
        return value ? value->value : u"none"_s;
    };
    CHECK(answer(quoted) == u"direct"_s);
    CHECK(answer(u"Ana Ruiz said that it was late."_s) == u"indirect"_s);
    CHECK(answer(u"Ana Ruiz said that it was “too late for all of us” and left."_s) == u"mixed"_s);
    Codebook codebook = Codebook::standard();
    codebook.variables.clear();
    Desk desk(quoted, codebook);
    desk.take();
    CHECK(desk.page.values.size() == 0);
    CHECK_FALSE(desk.claim().id.isNull());
}

TEST_CASE("what was dismissed is proposed no more, until that is undone", "[suggest]")
{
    Desk desk(quoted + u" Bo Lind said: “We stay here.”"_s);
    REQUIRE(desk.told().size() == 2);
    const TextRange extent = desk.open()[0].pieces.extent();
    const Edit edit = edits::dismiss(desk.page, Dismissal::Kind::Quotation, extent, {}, desk.by);
    desk.page.apply(edit.change);
    CHECK(desk.told() == QStringList{u"direct: “We stay here.” / said / Bo Lind"_s});
    desk.page.apply(edit.change.inverse());
    CHECK(desk.told().size() == 2);
    // A dismissed mention of a name is another matter.
    desk.page.apply(
        edits::dismiss(desk.page, Dismissal::Kind::Mention, extent, EntityId::make(), desk.by).change);
    CHECK(desk.told().size() == 2);
}

TEST_CASE("a proposal can be taken without its speaker", "[suggest]")
{
    Desk desk(quoted);
    desk.take(0, WithSpeaker::No);
    CHECK(desk.shown() == u"[“We go,”|claim#1] said Ana Ruiz. [“And soon we will.”|claim#1]"_s);
    CHECK(desk.sources().isEmpty());
    CHECK(desk.page.relationsOf(desk.claim().id).value(0).cue == u"said"_s);
    Desk alone(u"The sea was grey. “It was never like this before.”"_s);
    alone.take();
    CHECK(alone.shown() == u"The sea was grey. [“It was never like this before.”|claim]"_s);
    CHECK(alone.page.relations.isEmpty());
}

TEST_CASE("the codebook's own tags are used where it has others", "[suggest]")
{
    Codebook codebook = Codebook::standard();
    const auto rename = [&codebook](QStringView from, const QString &to, bool retired) {
        for (Tag &tag : codebook.tags) {
            if (tag.name == from) {
                tag.name = to;
                tag.retired = retired;
            }
        }
    };
    rename(u"claim", u"statement"_s, false);
    CHECK(claimTag(codebook)->name == u"statement"_s);
    rename(u"statement", u"statement"_s, true);
    CHECK(claimTag(codebook) == nullptr);
    Desk desk(quoted, codebook);
    desk.take();
    CHECK(desk.edit.change.isEmpty());
    rename(u"person", u"person"_s, true);
    CHECK(canSpeak(*speakerTag(codebook, SpeakerForm::Name)));
    CHECK(speakerTag(codebook, SpeakerForm::Name)->name != u"person"_s);
}
