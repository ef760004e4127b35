// SPDX-License-Identifier: GPL-3.0-or-later
// The list of claims where several have coded.
#include "model/project/edits_coder.h"
#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/claims/claims_dialog.h"

#include <QComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace model;
using tests::ScratchProject;
using tests::WindowUnderTest;
using ui::ClaimColumn;

namespace {

/// Two articles; who works here has coded the first, Bea both, and hers of the second counts.
struct Team
{
    ScratchProject project;
    ArticleId harbour = project.addArticle(u"Harbour"_s, u"Ana said: “We wait.” “Then go,” she said.\n"_s);
    ArticleId bridge = project.addArticle(u"Bridge"_s, u"🙂 “It holds,” said Eva.\n"_s);
    std::unique_ptr<WindowUnderTest> window;
    ui::ClaimsDialog *dialog = nullptr;

    explicit Team(bool isAlone = false)
    {
        {
            storage::Store store(project.path(), storage::Store::Mode::ReadWrite);
            const storage::Snapshot snapshot = store.snapshot();
            const edits::By me{snapshot.coders.first().id, snapshot.rounds.first().id, 1'700'000'000'000};
            tag(store, harbour, u"“We wait.”", me);
            if (!isAlone) {
                const edits::By bea{CoderId::make(), me.round, me.at + 1};
                store.perform(edits::addCoder({bea.coder, u"Bea Lund"_s, u"BL"_s, {}}, me));
                tag(store, harbour, u"“Then go,”", bea);
                tag(store, bridge, u"“It holds,”", bea);
            }
        }
        window = std::make_unique<WindowUnderTest>(project);
        (*window)->actions().showClaims->trigger();
        dialog = tests::waitForDialog<ui::ClaimsDialog>(**window);
        wait();
    }
    static void tag(storage::Store &store, ArticleId article, QStringView words, const edits::By &by)
    {
        const ArticlePage page = store.readPage(article, {{by.coder}, {}});
        store.perform(
            edits::tag(page, {tests::rangeOf(page.text, words)}, *store.codebook().named(u"claim"), by));
    }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return !dialog->claims().isReading(); }));
    }
    QComboBox &whose()
    {
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Whose claims are listed") {
                return *box;
            }
        }
        FAIL("no choice of whose claims");
        return *dialog->findChild<QComboBox *>();
    }
    void choose(int place)
    {
        whose().setFocus();
        QTest::keyClick(&whose(), place == 0 ? Qt::Key_Up : Qt::Key_Down);
        wait();
    }
    QStringList listed()
    {
        QStringList texts;
        for (int row = 0; row < dialog->claims().rowCount(); ++row) {
            texts.append(dialog->claims().index(row, 0).data().toString());
        }
        texts.sort();
        return texts;
    }
    QModelIndex cell(QStringView words, ClaimColumn column)
    {
        for (int row = 0; row < dialog->claims().rowCount(); ++row) {
            if (dialog->claims().index(row, 0).data().toString() == words) {
                return dialog->claims().index(row, static_cast<int>(column));
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("one who works alone chooses nobody's claims", "[claims]")
{
    Team team(true);
    CHECK_FALSE(team.whose().isVisible());
    CHECK(team.listed() == QStringList{u"“We wait.”"_s});
}

TEST_CASE("one's own claims are listed first, and those that count where they are wanted", "[claims]")
{
    Team team;
    CHECK(team.whose().isVisible());
    CHECK(team.listed() == QStringList{u"“We wait.”"_s});
    CHECK(team.dialog->status().startsWith(u"1 claim;"_s));
    team.choose(1);
    CHECK(team.listed() == QStringList{u"“It holds,”"_s, u"“We wait.”"_s});
    CHECK(team.dialog->status().startsWith(u"2 claims;"_s));
    team.choose(0);
    CHECK(team.listed() == QStringList{u"“We wait.”"_s});
}

TEST_CASE("another coder's claim is read and not changed, one's own beside it is", "[claims]")
{
    Team team;
    team.choose(1);
    const auto verdict = team.dialog->findChildren<QToolButton *>();
    const auto isVerdictEnabled = [&] {
        return std::any_of(verdict.cbegin(), verdict.cend(), [](const QToolButton *button) {
            return button->accessibleName() == u"Verification of the selected claims" && button->isEnabled();
        });
    };
    const QModelIndex hers = team.cell(u"“It holds,”", ClaimColumn::Note);
    const QModelIndex mine = team.cell(u"“We wait.”", ClaimColumn::Note);
    CHECK_FALSE(hers.flags().testFlag(Qt::ItemIsEditable));
    CHECK(hers.data(Qt::ToolTipRole).toString().contains(u"Coded by somebody else"_s));
    team.dialog->table().setCurrentIndex(hers);
    CHECK_FALSE(isVerdictEnabled());
    CHECK(mine.flags().testFlag(Qt::ItemIsEditable));
    team.dialog->table().setCurrentIndex(mine);
    CHECK(isVerdictEnabled());
    team.dialog->table().selectAll();
    CHECK_FALSE(isVerdictEnabled());
    CHECK(team.dialog->claims().setData(mine, u"asked twice"_s, Qt::EditRole));
    team.window->waitForWrites();
    REQUIRE(QTest::qWaitFor(
        [&] { return team.cell(u"“We wait.”", ClaimColumn::Note).data().toString() == u"asked twice"_s; }));
    CHECK(team.listed().size() == 2);
}

TEST_CASE("to another coder's claim one goes by its words", "[claims]")
{
    Team team;
    team.choose(1);
    team.dialog->table().setCurrentIndex(team.cell(u"“It holds,”", ClaimColumn::Claim));
    team.dialog->table().setFocus();
    QTest::keyClick(&team.dialog->table(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
        return team.window->project().page() && team.window->page().article.id == team.bridge
            && !(*team.window)->reader().selection().isEmpty();
    }));
    const TextRange range = (*team.window)->reader().selection();
    CHECK(team.window->page().text.mid(range.start, range.length()) == u"“It holds,”"_s);
}
