// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/entities/names_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using model::EntityId;
using ui::NamesModel;

namespace {

/// Names by what they are called; some begin alike for longer than a glance tells.
struct Names
{
    model::Codebook codebook = model::Codebook::standard();
    model::NameIndex index;
    QHash<QString, EntityId> ids;
    ui::Theme theme;
    NamesModel model{theme};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void add(const QString &name, QStringView kind, const QStringList &aliases = {})
    {
        model::Entity entity;
        entity.id = EntityId::make();
        entity.tag = codebook.named(kind)->id;
        entity.name = name;
        entity.aliases = aliases;
        index.put(entity);
        ids.insert(name, entity.id);
    }
    void show() { model.setNames(index, codebook); }
    void count(const QHash<QString, qint64> &mentions)
    {
        QHash<EntityId, model::analysis::EntityCount> counts;
        for (auto name = mentions.cbegin(); name != mentions.cend(); ++name) {
            counts[ids.value(name.key())].mentions = name.value();
        }
        model.setCounts(counts);
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < model.shown(); ++row) {
            names.append(model.nameAt(row));
        }
        return names;
    }
};

} // namespace

TEST_CASE("names stand in the order of the alphabet, without regard to case and marks", "[names_model]")
{
    Names names;
    names.add(u"zorro"_s, u"person");
    names.add(u"Ángel"_s, u"person");
    names.add(u"Ana"_s, u"person");
    names.add(u"Ministry of the Interior and Safety"_s, u"organization");
    names.add(u"Ministry of the Interior"_s, u"organization");
    names.add(u"Ministry of the Interior and Police"_s, u"organization");
    names.show();
    const QStringList forwards{
        u"Ana"_s,
        u"Ángel"_s,
        u"Ministry of the Interior"_s,
        u"Ministry of the Interior and Police"_s,
        u"Ministry of the Interior and Safety"_s,
        u"zorro"_s};
    CHECK(names.shown() == forwards);
    names.model.sort(NamesModel::Name);
    CHECK(names.shown() == forwards);
    names.model.sort(NamesModel::Name, Qt::DescendingOrder);
    CHECK(names.shown() == QStringList(forwards.crbegin(), forwards.crend()));
}

TEST_CASE(
    "those mentioned alike stand in the order of their names, whichever way the list is sorted",
    "[names_model]")
{
    Names names;
    for (const QString &name : {u"Cleo"_s, u"Bo"_s, u"Dan"_s, u"Al"_s}) {
        names.add(name, u"person");
    }
    names.show();
    CHECK(names.shown() == QStringList{u"Al"_s, u"Bo"_s, u"Cleo"_s, u"Dan"_s});
    names.count({{u"Dan"_s, 7}, {u"Bo"_s, 2}, {u"Cleo"_s, 2}});
    CHECK(names.shown() == QStringList{u"Dan"_s, u"Bo"_s, u"Cleo"_s, u"Al"_s});
    names.model.sort(NamesModel::Mentions, Qt::AscendingOrder);
    CHECK(names.shown() == QStringList{u"Al"_s, u"Bo"_s, u"Cleo"_s, u"Dan"_s});
    CHECK(names.model.rowOf(names.ids.value(u"Dan"_s)) == 3);
    CHECK(names.model.index(3, NamesModel::Mentions).data() == u"7"_s);
}

TEST_CASE("names are sorted by kind in the codebook's order", "[names_model]")
{
    Names names;
    names.add(u"Lima"_s, u"place");
    names.add(u"Police"_s, u"organization");
    names.add(u"Ana"_s, u"person");
    names.add(u"Zoe"_s, u"person");
    names.show();
    names.model.sort(NamesModel::Kind);
    QStringList kinds;
    for (const model::Tag &tag : names.codebook.tags) {
        for (const QString &name : names.shown()) {
            if (names.codebook.named(tag.name)->id
                == names.model.kindAt(static_cast<int>(names.shown().indexOf(name)))) {
                kinds.append(name);
            }
        }
    }
    CHECK(names.shown() == kinds);
    CHECK(names.shown().indexOf(u"Zoe"_s) == names.shown().indexOf(u"Ana"_s) + 1);
}

TEST_CASE("what is looked for stays so when names come, go and are counted", "[names_model]")
{
    Names names;
    names.add(u"Dina Boluarte"_s, u"person", {u"La presidenta"_s});
    names.add(u"Lima"_s, u"place");
    names.show();
    names.model.setFilter(u"PRESI di"_s, {});
    CHECK(names.shown() == QStringList{u"Dina Boluarte"_s});
    names.add(u"Diego Presil"_s, u"person");
    names.show();
    CHECK(names.shown() == QStringList{u"Diego Presil"_s, u"Dina Boluarte"_s});
    names.count({{u"Dina Boluarte"_s, 1}});
    CHECK(names.shown() == QStringList{u"Dina Boluarte"_s, u"Diego Presil"_s});
    names.index.remove(names.ids.value(u"Dina Boluarte"_s));
    names.show();
    CHECK(names.shown() == QStringList{u"Diego Presil"_s});
    CHECK(names.model.rowOf(names.ids.value(u"Dina Boluarte"_s)) == -1);
    CHECK(names.model.all() == 2);
}

TEST_CASE("what is held stays in the list, fit or not, until it is filtered anew", "[names_model]")
{
    Names on;
    on.add(u"Ana Quispe"_s, u"person");
    on.add(u"Lima"_s, u"place");
    on.show();
    on.model.setFilter(u"ana"_s, {});
    on.model.hold({on.ids.value(u"Lima"_s), EntityId::make()});
    CHECK(on.model.shown() == 2);
    CHECK(on.model.heldOnly() == 1);
    on.show();
    CHECK(on.model.shown() == 2);
    on.model.setFilter(u"ana"_s, {});
    CHECK(on.model.shown() == 1);
    CHECK(on.model.heldOnly() == 0);
}
