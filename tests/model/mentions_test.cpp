// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_variable.h"
#include "model/suggest/mentions.h"
#include "model/suggest/tagging_mentions.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;
using suggest::Doubt;
using suggest::Mention;

namespace {

/// An annotated text, whose first annotation is the one that was just tagged.
struct Scene
{
    Codebook codebook = Codebook::standard();
    CoderId coder = CoderId::make();
    RoundId round = RoundId::make();
    ArticlePage page;

    explicit Scene(const QString &text)
        : page(tests::marked(text, codebook, coder, round))
    {
    }

    edits::By by() const { return {coder, round, 1000}; }
    Entity entity(const QString &name) const
    {
        const auto found = std::find_if(
            page.entities.begin(), page.entities.end(), [&](const Entity &one) { return one.name == name; });
        REQUIRE(found != page.entities.end());
        return *found;
    }
    QList<Mention> mentions(const QString &name) const
    {
        return suggest::mentionsIn(page, codebook, {entity(name)}, by());
    }
    /// The text once the sure ones are tagged.
    QString tagged(const QString &name) const
    {
        QList<Mention> sure = mentions(name);
        sure.removeIf([](const Mention &mention) { return !mention.isSure(); });
        ArticlePage after = page;
        after.apply(suggest::tagMentions(page, sure, by()).change);
        return tests::shown(after, codebook);
    }
    /// Those that are left to a person.
    QStringList doubtful(const QString &name) const
    {
        QStringList places;
        for (const Mention &mention : mentions(name)) {
            if (!mention.isSure()) {
                places.append(page.text.sliced(mention.range.start, mention.range.length()));
            }
        }
        return places;
    }
};

QString tagged(const QString &text, const QString &name)
{
    return Scene(text).tagged(name);
}

} // namespace

TEST_CASE("in English the full name, the surname and the possessive are mentions", "[mentions]")
{
    CHECK(
        tagged(
            u"[Ana Quispe|person] spoke. “No,” Quispe said. Ana Quispe left. Quispe’s union and the "
            "quispe plant stayed; A. Quispe, too.\n"_s,
            u"Ana Quispe"_s)
        == u"[Ana Quispe|person] spoke. “No,” [Quispe|person] said. [Ana Quispe|person] left. "
           "[Quispe|person]’s union and the quispe plant stayed; [A. Quispe|person], too.\n");
}

TEST_CASE("in Spanish either surname, both, and the name without its accents are mentions", "[mentions]")
{
    CHECK(
        tagged(
            u"[Rosa Huamán Quiñones|person] habló. Huamán dijo que la señora Quiñones no irá con los del "
            "puerto. Huamán Quiñones y Rosa Huaman, por su parte, y Pedro Huamán.\n"_s,
            u"Rosa Huamán Quiñones"_s)
        == u"[Rosa Huamán Quiñones|person] habló. [Huamán|person] dijo que la señora [Quiñones|person] no "
           u"irá "
           "con los del puerto. [Huamán Quiñones|person] y [Rosa Huaman|person], por su parte, y Pedro "
           "Huamán.\n");
}

TEST_CASE("in Portuguese the last surname stands with and without its particle", "[mentions]")
{
    CHECK(
        tagged(
            u"[Marina Duarte da Silva|person] falou. Da Silva não disse; a ministra Silva, com Duarte da "
            "Silva, e Marina da Silva.\n"_s,
            u"Marina Duarte da Silva"_s)
        == u"[Marina Duarte da Silva|person] falou. [Da Silva|person] não disse; a ministra [Silva|person], "
           "com [Duarte da Silva|person], e [Marina da Silva|person].\n");
}

TEST_CASE("in French what is elided stays outside", "[mentions]")
{
    CHECK(
        tagged(
            u"[Hélène d’Aubigny|person] parle. Selon d’Aubigny, l’offre d’Hélène d’Aubigny tient.\n"_s,
            u"Hélène d’Aubigny"_s)
        == u"[Hélène d’Aubigny|person] parle. Selon [d’Aubigny|person], l’offre d’[Hélène d’Aubigny|person] "
           "tient.\n");
}

TEST_CASE("in German the genitive is a mention, too", "[mentions]")
{
    CHECK(
        tagged(
            u"[Ulrike von der Heide|person] sprach. Die Partei von der Heides ist nicht das, was Ministerin "
            "von der Heide mit dem Plan meint, und Ulrike von der Heides Plan auch.\n"_s,
            u"Ulrike von der Heide"_s)
        == u"[Ulrike von der Heide|person] sprach. Die Partei [von der Heides|person] ist nicht das, was "
           "Ministerin [von der Heide|person] mit dem Plan meint, und [Ulrike von der Heides|person] Plan "
           "auch.\n");
}

TEST_CASE("in Arabic proclitics stay outside the mention", "[mentions]")
{
    CHECK(
        tagged(
            u"قالت [سلمى الحدّاد|person] إن الميناء مغلق. وأضافت الحداد أن الوزارة لم ترد، وفق سلمي الحداد. "
            "وللحداد رأي.\n"_s,
            u"سلمى الحدّاد"_s)
        == u"قالت [سلمى الحدّاد|person] إن الميناء مغلق. وأضافت [الحداد|person] أن الوزارة لم ترد، وفق [سلمي "
           "الحداد|person]. ول[لحداد|person] رأي.\n");
}

TEST_CASE("an organization’s acronym in brackets is a name in the whole article", "[mentions]")
{
    CHECK(
        tagged(
            u"La CUNARC protestó. La [Confederación Única Nacional de Rondas Campesinas|organization] "
            "(CUNARC) marchó, dijo CUNARC.\n"_s,
            u"Confederación Única Nacional de Rondas Campesinas"_s)
        == u"La [CUNARC|organization] protestó. La [Confederación Única Nacional de Rondas "
           "Campesinas|organization] ([CUNARC|organization]) marchó, dijo [CUNARC|organization].\n");
    CHECK(
        tagged(
            u"The [Ministry of Defence (MoD)|organization] said the MoD and the Ministry of Defence differ.\n"_s,
            u"Ministry of Defence (MoD)"_s)
        == u"The [Ministry of Defence (MoD)|organization] said the [MoD|organization] and the [Ministry of "
           "Defence|organization] differ.\n");
    // It is found where the name is not tagged itself, too.
    Scene scene(u"[CUNA|organization] spoke. The Harbour Union (HU) and HU left.\n"_s);
    Entity union_;
    union_.id = EntityId::make();
    union_.tag = scene.codebook.named(u"organization")->id;
    union_.name = u"Harbour Union"_s;
    CHECK(suggest::mentionsIn(scene.page, scene.codebook, {union_}, scene.by()).size() == 3);
}

TEST_CASE("nothing is offered that is tagged already, or lies in what is tagged", "[mentions]")
{
    const Scene scene(
        u"[Ana Quispe|person] spoke. [Quispe|person] said. The [Quispe Harbour|place], and the [Ministry of "
        "Quispe|organization]; [“I,” said Quispe, “go.”|claim]\n"_s);
    const QList<Mention> mentions = scene.mentions(u"Ana Quispe"_s);
    REQUIRE(mentions.size() == 1); // within the claim
    CHECK(mentions[0].range.start == scene.page.text.indexOf(u"Quispe, “go"));
}

TEST_CASE("what a coder turned down is not offered again, until it is tagged", "[mentions]")
{
    Scene scene(u"[Ana Quispe|person] spoke. Quispe left. Quispe came.\n"_s);
    const QList<Mention> mentions = scene.mentions(u"Ana Quispe"_s);
    REQUIRE(mentions.size() == 2);
    const Change turnedDown =
        edits::dismiss(
            scene.page, Dismissal::Kind::Mention, mentions[0].range, mentions[0].entity, scene.by())
            .change;
    scene.page.apply(turnedDown);
    CHECK(suggest::isTurnedDown(scene.page, mentions[0], scene.by()));
    CHECK_FALSE(suggest::isTurnedDown(scene.page, mentions[1], scene.by()));
    CHECK(scene.mentions(u"Ana Quispe"_s) == QList{mentions[1]});

    // Of another entity, or by another coder, it says nothing.
    Scene other = scene;
    other.coder = CoderId::make();
    CHECK(other.mentions(u"Ana Quispe"_s).size() == 3);

    const Change tagged = suggest::tagMentions(scene.page, {mentions[0]}, scene.by()).change;
    REQUIRE(tagged.deltas.size() == 2);
    scene.page.apply(tagged);
    CHECK(scene.page.dismissals.isEmpty());
    scene.page.apply(tagged.inverse());
    CHECK(scene.page.dismissals.size() == 1);
    CHECK(scene.mentions(u"Ana Quispe"_s) == QList{mentions[1]});
}

TEST_CASE("another coder’s work does not stand in the way", "[mentions]")
{
    Scene scene(u"[Ana Quispe|person] spoke. Quispe left.\n"_s);
    scene.coder = CoderId::make();
    CHECK(scene.mentions(u"Ana Quispe"_s).size() == 2);
}

TEST_CASE("a surname that two people of the article share is left to a person", "[mentions]")
{
    const Scene scene(
        u"[Ana Quispe|person] and [Pedro Quispe|person] spoke. Pedro Quispe left. Ana Quispe stayed. “No,” "
        "said Quispe.\n"_s);
    CHECK(scene.doubtful(u"Ana Quispe"_s) == QStringList{u"Quispe"_s});
    CHECK(
        scene.tagged(u"Ana Quispe"_s)
        == u"[Ana Quispe|person] and [Pedro Quispe|person] spoke. Pedro Quispe left. [Ana Quispe|person] "
           "stayed. “No,” said Quispe.\n");
    CHECK(scene.mentions(u"Ana Quispe"_s).last().doubt == Doubt::Shared);
}

TEST_CASE("what a longer name of another entity has is not offered", "[mentions]")
{
    const Scene scene(
        u"[Almena|place] and the [Port Almena Council|organization] met. Port Almena Council left Almena.\n"_s);
    CHECK(
        scene.tagged(u"Almena"_s)
        == u"[Almena|place] and the [Port Almena Council|organization] met. Port Almena Council left "
           "[Almena|place].\n");
}

TEST_CASE("a surname alone is doubtful in an article that has the full name nowhere", "[mentions]")
{
    const Scene scene(u"[Graz|place]: said Quispe.\n"_s);
    Entity ana;
    ana.id = EntityId::make();
    ana.tag = scene.codebook.named(u"person")->id;
    ana.name = u"Ana Quispe"_s;
    const auto of = [&](const QString &text) {
        const Scene other(text);
        Entity here = ana;
        here.tag = other.codebook.named(u"person")->id;
        return suggest::mentionsIn(other.page, other.codebook, {here}, other.by());
    };
    REQUIRE(of(u"[Graz|place]: said Quispe.\n"_s).size() == 1);
    CHECK(of(u"[Graz|place]: said Quispe.\n"_s)[0].doubt == Doubt::Far);
    const QList<Mention> both = of(u"[Graz|place]: said Ana Quispe. So Quispe.\n"_s);
    REQUIRE(both.size() == 2);
    CHECK(both[0].isSure());
    CHECK(both[1].isSure());
    CHECK(both[1].entity == ana.id);
}

TEST_CASE("an article’s own entity of that name and kind takes the mentions", "[mentions]")
{
    const Scene scene(u"[Ana Quispe|person] spoke. Quispe left. La Jefa stayed.\n"_s);
    Entity far;
    far.id = EntityId::make();
    far.tag = scene.codebook.named(u"person")->id;
    far.name = u"Ana Quispe"_s;
    far.aliases = {u"La Jefa"_s};
    const QList<Mention> mentions = suggest::mentionsIn(scene.page, scene.codebook, {far}, scene.by());
    REQUIRE(mentions.size() == 2);
    CHECK(mentions[0].entity == scene.entity(u"Ana Quispe"_s).id);
    CHECK(mentions[1].entity == scene.entity(u"Ana Quispe"_s).id);
}

TEST_CASE("a search in the smallest slices finds what one in a single go finds", "[mentions]")
{
    // Enough names for several slices of each kind of work; an acronym has the forms gathered twice.
    QString text = u"The [Central Order of Towns|organization] met. The Central Order of Towns (COT) and Ana "
                   "Quispe left.\n"_s;
    for (int i = 0; i < 60; ++i) {
        text += u"[Ana Quispe|person] and [Town %1|place] with COT, Quispe and Town %1.\n"_s.arg(i);
    }
    const Scene scene(text);
    const QList<Entity> wanted{
        scene.entity(u"Ana Quispe"_s), scene.entity(u"Central Order of Towns"_s), scene.entity(u"Town 7"_s)};
    suggest::MentionSearch search(scene.page, scene.codebook, wanted, scene.by());
    int slices = 1;
    while (search.step(QDeadlineTimer(0))) {
        ++slices;
    }
    CHECK(slices > 40);
    const QList<Mention> mentions = search.takeMentions();
    CHECK(mentions == suggest::mentionsIn(scene.page, scene.codebook, wanted, scene.by()));
    CHECK(mentions.size() == 1 + 1 + 60 + 60 + 1 + 1);
    CHECK(std::is_sorted(mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) {
        return a.range.start < b.range.start;
    }));
}

TEST_CASE("only persons have surnames, under whatever tag below person", "[mentions]")
{
    Codebook codebook = Codebook::standard();
    Tag mayor;
    mayor.id = TagId::make();
    mayor.parent = codebook.named(u"person")->id;
    mayor.name = u"mayor"_s;
    mayor.role = Tag::Role::Entity;
    codebook.tags.append(mayor);
    CHECK(suggest::namesPersons(codebook, mayor.id));
    CHECK(suggest::namesPersons(codebook, codebook.named(u"person")->id));
    CHECK_FALSE(suggest::namesPersons(codebook, codebook.named(u"place")->id));
    CHECK_FALSE(suggest::namesPersons(codebook, TagId::make()));
    CHECK(Scene(u"[Port Almena|place] and Almena\n"_s).mentions(u"Port Almena"_s).isEmpty());
}

TEST_CASE("pronouns are offered nowhere", "[mentions]")
{
    CHECK(Scene(u"[She|person] said she and She left.\n"_s).mentions(u"She"_s).isEmpty());
    CHECK(
        Scene(u"[The minister|person] said the minister left.\n"_s).mentions(u"The minister"_s).size() == 1);
}

TEST_CASE("mentions are tagged as one step, and not where something came meanwhile", "[mentions]")
{
    Scene scene(u"[Ana Quispe|person] spoke. Quispe left. Quispe came.\n"_s);
    const QList<Mention> mentions = scene.mentions(u"Ana Quispe"_s);
    const Tag person = *scene.codebook.named(u"person");
    scene.page.apply(edits::tag(scene.page, {mentions[0].range}, person, scene.by()).change);
    const Edit edit = suggest::tagMentions(scene.page, mentions, scene.by());
    CHECK(edit.action == u"tag mentions");
    CHECK(edit.coder == scene.coder);
    REQUIRE(edit.change.deltas.size() == 1);
    const auto *made = std::get_if<Delta<Annotation>>(&edit.change.deltas.first());
    REQUIRE(made);
    CHECK(made->after->entity == scene.entity(u"Ana Quispe"_s).id);
    CHECK(made->after->segments == Segments{mentions[1].range});
    CHECK(made->after->created == 1000);
    CHECK(suggest::tagMentions(scene.page, {}, scene.by()).change.isEmpty());
}
