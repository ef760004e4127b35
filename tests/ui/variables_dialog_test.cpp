// SPDX-License-Identifier: GPL-3.0-or-later
// The answers that variables allow, renamed and added to by hand.
#include "tests/ui/support/window_under_test.h"
#include "ui/codebook/variables_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace model;
using tests::ScratchProject;
using tests::WindowUnderTest;

namespace {

struct Dialog
{
    Dialog()
        : window(project)
    {
        window->actions().showVariables->trigger();
        dialog = tests::waitForDialog<ui::VariablesDialog>(*window);
        table = dialog->findChild<QTableWidget *>();
    }

    void choose(const QString &variable)
    {
        auto *choice = dialog->findChild<QComboBox *>();
        for (int row = 0; row < choice->count(); ++row) {
            if (choice->itemText(row).startsWith(variable)) {
                choice->setCurrentIndex(row);
                return;
            }
        }
        FAIL("no variable " << variable.toStdString());
    }
    void press(const QString &text)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text) {
                button->click();
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    }
    /// Types in the cell that is edited, and goes on.
    void type(const QString &text)
    {
        auto *editor = table->findChild<QLineEdit *>();
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void keep()
    {
        press(u"Keep"_s);
        window.waitForWrites();
    }
    Variable variable(QStringView name) { return *window.project().codebook().variableNamed(name); }

    ScratchProject project;
    WindowUnderTest window;
    ui::VariablesDialog *dialog = nullptr;
    QTableWidget *table = nullptr;
};

} // namespace

TEST_CASE("an answer is added with a code of its own and renamed without losing its code", "[ui][variables]")
{
    Dialog room;
    room.choose(u"Role"_s);
    REQUIRE(room.table->rowCount() == 10);
    room.press(u"Add an answer"_s);
    room.type(u"Sports person!"_s);
    room.table->item(0, 0)->setText(u"Government"_s);
    room.keep();
    const Variable role = room.variable(u"role");
    REQUIRE(role.options.size() == 11);
    CHECK(role.options.last().label == u"Sports person!"_s);
    CHECK(role.options.last().value == u"sports_person"_s);
    CHECK(role.options.first().label == u"Government"_s);
    CHECK(role.options.first().value == u"official"_s);
    room.window->actions().undo->trigger();
    room.window.waitForWrites();
    CHECK(room.variable(u"role").options.size() == 10);
    CHECK(room.variable(u"role").options.first().label == u"Official"_s);
}

TEST_CASE("where names are the answers, an option only says why there is none", "[ui][variables]")
{
    Dialog room;
    room.choose(u"Affiliation"_s);
    REQUIRE(room.table->isVisible());
    REQUIRE(room.table->rowCount() == 2);
    CHECK(room.table->item(0, 0)->text() == u"Not stated"_s);
    CHECK_FALSE(room.table->item(0, 2)->flags().testFlag(Qt::ItemIsUserCheckable));
    room.press(u"Add an answer"_s);
    room.type(u"Speaks for nobody"_s);
    room.keep();
    const Variable affiliation = room.variable(u"affiliation");
    REQUIRE(affiliation.options.size() == 3);
    CHECK(affiliation.options.last().value == u"speaks_for_nobody"_s);
    CHECK(affiliation.options.last().missing);
}

TEST_CASE("answers take another order, are taken out of use, or count as missing", "[ui][variables]")
{
    Dialog room;
    room.choose(u"Quotation"_s);
    room.table->setCurrentCell(2, 0);
    room.press(u"Move up"_s);
    room.table->item(0, 3)->setCheckState(Qt::Unchecked);
    room.table->item(2, 2)->setCheckState(Qt::Checked);
    room.keep();
    const Variable quotation = room.variable(u"quotation");
    CHECK(quotation.options[1].value == u"mixed"_s);
    CHECK(quotation.options[0].retired);
    CHECK(quotation.options[2].value == u"indirect"_s);
    CHECK(quotation.options[2].missing);
}

TEST_CASE("two answers of one name are refused in words, and nothing is kept", "[ui][variables]")
{
    Dialog room;
    const Codebook before = room.window.project().codebook();
    room.choose(u"Named"_s);
    room.table->item(1, 0)->setText(u"collective"_s);
    room.press(u"Keep"_s);
    CHECK(room.dialog->isVisible());
    bool isTold = false;
    for (const auto *label : room.dialog->findChildren<QLabel *>()) {
        isTold = isTold || label->text() == u"“Named” has the answer “Collective” twice. Rename one."_s
            || label->text() == u"“Named” has the answer “collective” twice. Rename one."_s;
    }
    CHECK(isTold);
    room.press(u"Cancel"_s);
    room.window.waitForWrites();
    CHECK(room.window.project().codebook() == before);
}

TEST_CASE("a label that is too long is refused in words, and nothing is kept", "[ui][variables]")
{
    Dialog room;
    const Codebook before = room.window.project().codebook();
    room.choose(u"Named"_s);
    room.table->item(1, 0)->setText(QString(1001, u'x'));
    room.press(u"Keep"_s);
    CHECK(room.dialog->isVisible());
    const auto labels = room.dialog->findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().endsWith(
            u"…” has 1,001 characters, and a name has at most 1,000. Shorten it."_s);
    }));
    room.press(u"Cancel"_s);
    room.window.waitForWrites();
    CHECK(room.window.project().codebook() == before);
}

TEST_CASE("keeping what is unchanged is no step", "[ui][variables]")
{
    Dialog room;
    for (const QString &name : {u"Role"_s, u"Gender"_s, u"Evidence"_s, u"Affiliation"_s}) {
        room.choose(name);
    }
    room.keep();
    CHECK_FALSE(room.window.project().undoState().undo);
}
