// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/marked_text.h"
#include "tests/ui/support/window_under_test.h"
#include "ui/panel/inspector.h"
#include "ui/panel/panel.h"
#include "ui/sources/sources_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

namespace tests {

/// A window on an article with two claims, each linked to who makes it, and the fields and cells in which
/// they are answered.
struct AnsweringRoom
{
    AnsweringRoom()
        : article(project.addArticle(QStringLiteral("News"), news()))
        , window(project)
    {
        tag(QStringLiteral("Ana Quispe"), Qt::Key_P);
        tag(QStringLiteral("Tom Reed"), Qt::Key_P);
        tag(QStringLiteral("Port Works"), Qt::Key_O);
        tag(QStringLiteral("“We waited.”"), Qt::Key_C);
        link(u"“We waited.”", u"Ana Quispe");
        tag(QStringLiteral("“Never,”"), Qt::Key_C);
        link(u"“Never,”", u"Tom Reed");
    }

    static QString news()
    {
        return QStringLiteral(
            "Ana Quispe said “We waited.” Tom Reed of Port Works denied it. “Never,” he said.\n");
    }

    void tag(const QString &words, Qt::Key key)
    {
        window.select(words);
        window.press(key);
    }
    model::AnnotationId id(QStringView words) { return tests::find(window.page(), words).id; }
    void link(QStringView claim, QStringView mention)
    {
        window.project().perform(model::edits::linkSource(
            window.page(), id(claim), id(mention), QStringLiteral("said"), {}, window.project().by()));
        window.waitForWrites();
    }

    template <typename Field>
    Field *field(const QString &name)
    {
        Field *found = nullptr;
        for (Field *each : window->panel().inspector().findChildren<Field *>()) {
            found = each->isVisible() && each->accessibleName() == name ? each : found;
        }
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    /// Chooses from a list as the keys do.
    void choose(QComboBox *list, const QString &text)
    {
        const int row = list->findText(text);
        REQUIRE(row >= 0);
        list->setFocus();
        list->setCurrentIndex(row);
        emit list->activated(row);
        window.waitForWrites();
    }
    QString answer(QUuid subject, QStringView variable)
    {
        const model::Variable *known = window.project().codebook().variableNamed(variable);
        const model::VariableValue *value = window.page().values.answer(subject, known->id);
        return value ? value->value : QString();
    }

    ui::SourcesPane &sources()
    {
        QTest::keyClick(&*window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        return window->sourcesPane();
    }
    /// The place of a cell by the source's name and the column's head.
    QModelIndex cell(const QString &name, const QString &column)
    {
        const ui::SourcesSheet &sheet = window->sourcesPane().sheet();
        for (int row = 0; row < sheet.rowCount(); ++row) {
            for (int at = 0; at < sheet.columnCount(); ++at) {
                if (sheet.nameAt(row) == name
                    && sheet.headerData(at, Qt::Horizontal, Qt::DisplayRole) == column) {
                    return sheet.index(row, at);
                }
            }
        }
        return {};
    }
    /// In the cell's editor, which stays open.
    QLineEdit *beginTyping(const QModelIndex &index, const QString &text)
    {
        ui::CellGrid &grid = window->sourcesPane().grid();
        grid.goTo(index);
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        return editor;
    }
    void type(const QModelIndex &index, const QString &text, Qt::Key then = Qt::Key_Return)
    {
        QTest::keyClick(beginTyping(index, text), then);
        window.waitForWrites();
    }
    QString shown(const QString &name, const QString &column) { return cell(name, column).data().toString(); }

    ScratchProject project;
    model::ArticleId article;
    WindowUnderTest window;
};

} // namespace tests
