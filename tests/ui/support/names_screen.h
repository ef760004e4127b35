// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/entities/name_details.h"
#include "ui/entities/name_fields.h"
#include "ui/entities/names_dialog.h"
#include "ui/entities/names_model.h"
#include "ui/find/hits_model.h"
#include "ui/panel/filter_field.h"

#include <QListView>
#include <QPushButton>

#include <memory>

namespace tests {

/// The window of names over two articles: Dina Boluarte twice and Lima in the first, Boluarte twice in the
/// second.
struct NamesScreen
{
    static QString first()
    {
        return QStringLiteral("Dina Boluarte spoke in Lima. “We stay,” said Dina Boluarte.\n");
    }

    ScratchProject project;
    model::ArticleId one = project.addArticle(QStringLiteral("One"), first());
    model::ArticleId two =
        project.addArticle(QStringLiteral("Two"), QStringLiteral("Boluarte left Lima. Boluarte slept.\n"));
    std::unique_ptr<WindowUnderTest> window;
    ui::NamesDialog *dialog = nullptr;

    NamesScreen()
    {
        tag(one, u"Dina Boluarte", u"person");
        tag(one, u"Dina Boluarte", u"person", 2);
        tag(one, u"Lima", u"place");
        tag(two, u"Boluarte", u"person");
        tag(two, u"Boluarte", u"person", 2);
    }
    void tag(model::ArticleId id, QStringView words, QStringView tag, int occurrence = 1) const
    {
        model::storage::Store store(project.path(), model::storage::Store::Mode::ReadWrite);
        const model::storage::Snapshot state = store.snapshot();
        const model::ArticlePage page = store.readPage(id, {});
        store.perform(model::edits::tag(
            page, {tests::rangeOf(page.text, words, occurrence)}, *state.codebook.named(tag),
            {state.coders.first().id, state.rounds.first().id, 1000}));
    }
    void open()
    {
        window = std::make_unique<WindowUnderTest>(project);
        window->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = tests::waitForDialog<ui::NamesDialog>(**window);
        settle();
    }
    void settle()
    {
        window->waitForWrites();
        QTest::qWait(20);
        REQUIRE(QTest::qWaitFor([this] { return !dialog->isBusy(); }));
    }
    /// "Boluarte 2 1 0" for each row.
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < dialog->names().shown(); ++row) {
            QStringList cells;
            for (const int column :
                 {ui::NamesModel::Name, ui::NamesModel::Mentions, ui::NamesModel::Articles}) {
                cells.append(dialog->names().index(row, column).data().toString());
            }
            rows.append(cells.join(u' '));
        }
        return rows;
    }
    void type(const QString &text)
    {
        auto *field = dialog->findChild<ui::FilterField *>();
        field->clear();
        QTest::keyClicks(field, text);
        if (text.isEmpty()) {
            emit field->textEdited({});
        }
    }
    void choose(const QString &name)
    {
        for (int row = 0; row < dialog->names().shown(); ++row) {
            if (dialog->names().nameAt(row) == name) {
                dialog->choose(dialog->names().idAt(row));
                waitForFields(name);
                return;
            }
        }
        FAIL("no row " << name.toStdString());
    }
    void waitForFields(const QString &name)
    {
        REQUIRE(QTest::qWaitFor([&] { return dialog->details().fields().entity().name == name; }));
        settle();
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words) {
                return each;
            }
        }
        FAIL("no button " << words.toStdString());
        return nullptr;
    }
    template <typename Field>
    Field *field(const QString &name) const
    {
        for (auto *each : dialog->details().findChildren<Field *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }
    /// The words of the mentions that are listed.
    QStringList mentions() const
    {
        QStringList words;
        const QAbstractItemModel *model = dialog->details().mentions().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            words.append(
                index.data(ui::HitsModel::IsTitleRole).toBool()
                    ? QStringLiteral("# ") + index.data().toString()
                    : index.data(ui::HitsModel::WordsRole).toString());
        }
        return words;
    }
    void chooseMention(int row) const
    {
        QListView &list = dialog->details().mentions();
        list.setCurrentIndex(list.model()->index(row, 0));
    }
    QStringList names() const
    {
        QStringList names;
        for (const model::NameIndex::Known &known : window->project().names().all()) {
            if (!known.id.isNull()) {
                names.append(known.name);
            }
        }
        names.sort();
        return names;
    }
    model::Entity stored(const QString &name) const
    {
        for (const auto *known : window->project().names().matching(name, 1)) {
            model::storage::Store store(project.path(), model::storage::Store::Mode::ReadOnly);
            return store.entity(known->id).value_or(model::Entity());
        }
        return {};
    }
};

} // namespace tests
