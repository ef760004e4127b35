// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_claim.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace model;
using tests::Contents;
using tests::Desk;

namespace {

void keepUp(QSet<EntityId> &entities, const Change &change)
{
    for (const AnyDelta &any : change.deltas) {
        if (const auto *delta = std::get_if<Delta<Entity>>(&any)) {
            if (delta->after) {
                entities.insert(delta->after->id);
            } else {
                entities.remove(delta->before->id);
            }
        }
    }
}

bool isLinked(const ArticlePage &page, SourceId source)
{
    return std::any_of(page.relations.begin(), page.relations.end(), [source](const Relation &relation) {
        return relation.source == source;
    });
}

} // namespace

TEST_CASE("a random day of edits, undone step by step, ends where it began", "[edits][law]")
{
    const quint32 seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    Desk desk(
        u"[“We stay,”|claim] said [Ana Quispe|person] of [Porto|place]. Quispe, of the Union, left Porto. “No.”"_s);
    const auto any = [&]() -> AnnotationId {
        const auto count = desk.page.annotations.size();
        return count == 0 ? AnnotationId::make()
                          : desk.page.annotations.at(random.bounded(static_cast<int>(count))).id;
    };
    const auto range = [&]() -> Segments {
        const auto start = random.bounded(static_cast<int>(desk.page.text.size()) - 12);
        return {{start, start + 1 + random.bounded(10)}};
    };
    const auto tag = [&]() -> const Tag & {
        return desk.codebook.tags.at(random.bounded(4));
    };
    const QStringList names{u"Ana Quispe"_s, u"Porto"_s, u"Union"_s};

    // What an edit leaves without any use it takes away itself: the page would only stop showing it.
    QSet<EntityId> kept(desk.page.entities.keyBegin(), desk.page.entities.keyEnd());
    std::vector<Contents> states{Contents(desk.page)};
    std::vector<Change> changes;
    for (int i = 0; i < 300; ++i) {
        desk.by.at += 1;
        const std::array<std::function<Edit()>, 10> choices{
            [&] { return edits::tag(desk.page, range(), tag(), desk.by); },
            [&] { return edits::changeTag(desk.page, any(), tag(), desk.by); },
            [&] { return edits::changeExtent(desk.page, any(), range(), desk.by); },
            [&] { return edits::remove(desk.page, {any()}, desk.by); },
            [&] { return edits::linkSource(desk.page, any(), any(), u"said"_s, {}, desk.by); },
            [&] { return edits::linkLabel(desk.page, any(), u"a docker"_s, {}, desk.by); },
            [&] { return edits::changeNote(desk.page, any(), QString::number(i), desk.by); },
            [&] {
                const auto *one = desk.page.annotations.find(any());
                const auto *other = desk.page.annotations.find(any());
                return one && other
                    ? edits::joinClaims({*one, *other}, desk.page.sameClaims.values(), desk.by)
                    : Edit{};
            },
            [&] { return edits::partClaims({any()}, desk.page.sameClaims.values(), desk.by); },
            [&] {
                const auto *annotation = desk.page.annotations.find(any());
                return edits::renameEntity(
                    desk.page, annotation ? annotation->entity : EntityId{}, names.at(random.bounded(3)),
                    desk.by);
            },
        };
        const Edit edit = choices.at(static_cast<size_t>(random.bounded(10)))();
        desk.perform(edit);
        changes.push_back(edit.change);
        states.emplace_back(desk.page);
        keepUp(kept, edit.change);
        REQUIRE(kept == QSet<EntityId>(desk.page.entities.keyBegin(), desk.page.entities.keyEnd()));
        for (const Source &source : desk.page.sources) {
            REQUIRE((source.entity.isNull() || desk.page.entities.contains(source.entity)));
            REQUIRE(isLinked(desk.page, source.id));
        }
        for (const SameClaim &link : desk.page.sameClaims) {
            REQUIRE(desk.page.annotations.find(link.claim));
            REQUIRE(desk.page.annotations.find(link.other));
        }
        for (const Annotation &annotation : desk.page.annotations) {
            REQUIRE((annotation.entity.isNull() || desk.page.entities.contains(annotation.entity)));
        }
    }
    while (!changes.empty()) {
        states.pop_back();
        desk.page.apply(changes.back().inverse());
        changes.pop_back();
        REQUIRE(Contents(desk.page) == states.back());
    }
}
