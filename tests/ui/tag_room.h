// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/window_under_test.h"
#include "ui/codebook/tag_dialog.h"
#include "ui/panel/panel.h"
#include "ui/panel/tags_list.h"
#include "ui/panel/tags_model.h"

#include <QLabel>
#include <QPushButton>

namespace tests {

using namespace Qt::StringLiterals;

inline const QString news = u"News\nAna Quispe met Tom Reed in Port Almena.\n"_s;

/// A window on one article, with what hands and eyes need about the tags themselves.
struct TagRoom
{
    ScratchProject project;
    WindowUnderTest window{filled(project)};

    static const ScratchProject &filled(const ScratchProject &project)
    {
        project.addArticle(u"News"_s, news);
        return project;
    }
    ui::TagsList &list() { return window->panel().tags(); }
    const model::Codebook &codebook() { return window.project().codebook(); }
    const model::Tag &tag(QStringView name) { return *codebook().named(name); }
    /// "person person/chief place": paths in their order.
    QString order()
    {
        QStringList paths;
        for (const model::Tag &tag : codebook().tags) {
            paths.append(codebook().path(tag.id));
        }
        return paths.join(u' ');
    }
    QStringList cards()
    {
        QStringList cards;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            cards.append(list().model()->index(row, 0).data().toString());
        }
        return cards;
    }
    void goTo(QStringView name)
    {
        list().setFocus();
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(ui::TagsModel::TagRole).value<model::TagId>() == tag(name).id) {
                list().setCurrentIndex(index);
            }
        }
        REQUIRE(list().currentTag() == tag(name).id);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&list(), key, modifiers);
        window.waitForWrites();
    }
    void undo() { window.press(Qt::Key_Z, Qt::ControlModifier); }

    template <typename Widget>
    static Widget *field(const QWidget *dialog, int place)
    {
        return dialog->findChildren<Widget *>().at(place);
    }
    static QString warning(const ui::TagDialog *dialog)
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->property("role").toString() == u"warning"_s) {
                return label->text();
            }
        }
        return {};
    }
    static QPushButton *forward(const QDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool()) {
                return button;
            }
        }
        return nullptr;
    }
    void accept(QDialog *dialog)
    {
        REQUIRE(forward(dialog)->isEnabled());
        QTest::mouseClick(forward(dialog), Qt::LeftButton);
        comeBack();
        window.waitForWrites();
    }
    /// From a dialog to the window.
    void comeBack()
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
        window.reader().setFocus();
        REQUIRE(QTest::qWaitFor([this] { return window.reader().hasFocus(); }));
    }
};

} // namespace tests
