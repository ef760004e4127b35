// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/window_under_test.h"
#include "ui/find/find_bar.h"
#include "ui/find/hits_model.h"
#include "ui/find/search_pane.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

/// Hands and eyes on the search in all articles.
namespace tests::search {

using namespace Qt::StringLiterals;

inline QLineEdit &field(WindowUnderTest &window)
{
    return *window->searchPane().findChild<ui::FindField *>();
}

inline QToolButton &option(WindowUnderTest &window, const QString &name)
{
    return *window->searchPane().findChild<QToolButton *>(name);
}

inline void openPane(WindowUnderTest &window)
{
    QTest::keyClick(&window.reader(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return field(window).hasFocus(); }));
}

/// Until the search that is wanted is over.
inline void waitForSearch(WindowUnderTest &window)
{
    REQUIRE(QTest::qWaitFor([&] {
        const QString status = window->searchPane().status();
        return !window->searchPane().findChild<QPushButton *>(u"cancel"_s)->isVisible()
            && (!status.isEmpty() || !window->searchPane().emptyText().isEmpty());
    }));
}

inline void type(WindowUnderTest &window, const QString &words)
{
    field(window).selectAll();
    QTest::keyClick(&field(window), Qt::Key_Delete);
    for (const QChar letter : words) {
        QTest::sendKeyEvent(QTest::Click, &field(window), Qt::Key_unknown, QString(letter), {});
    }
}

inline void find(WindowUnderTest &window, const QString &words)
{
    type(window, words);
    QTest::keyClick(&field(window), Qt::Key_Return);
    waitForSearch(window);
}

/// Titles with their counts, and below each its places with the words in brackets.
inline QStringList rows(WindowUnderTest &window)
{
    QStringList rows;
    const ui::HitsModel &hits = window->searchPane().hits();
    for (int row = 0; row < hits.rowCount(); ++row) {
        const QModelIndex index = hits.index(row);
        rows.append(
            index.data(ui::HitsModel::IsTitleRole).toBool()
                ? u"%1 (%2)"_s.arg(index.data().toString()).arg(index.data(ui::HitsModel::CountRole).toInt())
                : index.data(ui::HitsModel::BeforeRole).toString() + u'['
                    + index.data(ui::HitsModel::WordsRole).toString() + u']'
                    + index.data(ui::HitsModel::AfterRole).toString());
    }
    return rows;
}

inline void waitForArticle(WindowUnderTest &window, const QString &title)
{
    REQUIRE(QTest::qWaitFor([&] { return window.project().page() && window.page().article.title == title; }));
}

/// Three articles; ports in the first and in the last.
inline const ScratchProject &withArticles(const ScratchProject &project)
{
    project.addArticle(u"First"_s, u"First\nThe port of Almena.\nA report on the Port.\n"_s);
    project.addArticle(u"Second"_s, u"Second\nNothing here but café and Café.\n"_s);
    project.addArticle(u"Third"_s, u"Third\nIn port; 海港渡轮 サーバー وبالعبارة.\n"_s);
    return project;
}

} // namespace tests::search
