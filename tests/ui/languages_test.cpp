// SPDX-License-Identifier: GPL-3.0-or-later
// The window in other languages than English: which one it speaks, and whether all of it can be read.
#include "model/exchange/column_meanings.h"
#include "tests/ui/support/catalogue.h"
#include "tests/ui/support/cut_off.h"
#include "tests/ui/support/pseudo_language.h"
#include "tests/ui/support/screens.h"
#include "ui/language.h"
#include "ui/language_menu.h"
#include "ui/start_page.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>

#include <tuple>

using namespace Qt::StringLiterals;
using tests::catalogue;
using tests::catalogueOf;
using tests::cutOff;
using tests::pseudo;
using tests::PseudoLanguage;
using tests::ScratchProject;
using tests::showScreens;
using tests::WindowUnderTest;
using ui::languageFor;
using ui::Speaking;

namespace {

/// The smallest window there is; a small laptop's where letters are half as large again.
QSize smallest()
{
    const bool areLarge = QGuiApplication::primaryScreen()->logicalDotsPerInch() > 100;
    return areLarge ? QSize(1366, 768) : QSize(1024, 700);
}

QStringList namesIn(const QMenuBar &bar)
{
    QStringList names;
    for (const QAction *entry : bar.actions()) {
        names.append(ui::Actions::plainText(*entry));
    }
    return names;
}

QAction *entry(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == words) {
            return action;
        }
    }
    return nullptr;
}

/// The letters that two things of a window share, so that neither can be chosen by it.
QStringList sharedLetters(const QWidget &window)
{
    QStringList seen;
    QStringList shared;
    const auto add = [&](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty() && seen.contains(letter)) {
            shared.append(letter + u": "_s + text);
        }
        seen.append(letter);
    };
    if (const auto *menu = qobject_cast<const QMenu *>(&window)) {
        for (const QAction *action : menu->actions()) {
            add(action->text());
        }
        return shared;
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        if (label && label->buddy()) {
            add(label->text());
        } else if (button) {
            add(button->text());
        }
    }
    return shared;
}

/// Fails for each screen that cannot be seen whole.
void checkScreens()
{
    showScreens(smallest(), [](const QString &name, QWidget &screen) {
        CAPTURE(name);
        // Some words come a moment later, and then have to find their place.
        std::ignore = QTest::qWaitFor([&screen] { return cutOff(screen).isEmpty(); }, 2000);
        CHECK(cutOff(screen) == QStringList());
        CHECK(screen.width() <= smallest().width());
        CHECK(screen.height() <= smallest().height());
    });
}

} // namespace

TEST_CASE(
    "the language that is spoken is the wish, else the first that a person reads, else English",
    "[languages]")
{
    CHECK(languageFor({}, {u"es-MX"_s, u"en"_s}) == u"es"_s);
    CHECK(languageFor({}, {u"es_ES"_s}) == u"es"_s);
    CHECK(languageFor({}, {u"de-AT"_s, u"es"_s, u"en"_s}) == u"es"_s);
    CHECK(languageFor({}, {u"en-GB"_s, u"es"_s}) == u"en"_s);
    CHECK(languageFor({}, {u"ar"_s}) == u"en"_s);
    CHECK(languageFor({}, {u"est-EE"_s}) == u"en"_s);
    CHECK(languageFor({}, {}) == u"en"_s);
    CHECK(languageFor(u"es"_s, {u"en"_s}) == u"es"_s);
    CHECK(languageFor(u"en"_s, {u"es"_s}) == u"en"_s);
    CHECK(languageFor(u"xx"_s, {u"es"_s}) == u"es"_s);
}

TEST_CASE(
    "a language is spoken while it is wished for, with its dates, keys and Qt's own buttons", "[languages]")
{
    const QLocale before;
    {
        const Speaking spanish(u"es"_s);
        WindowUnderTest window;
        CHECK(
            namesIn(*window->menuBar())
            == QStringList{
                u"Archivo"_s, u"Editar"_s, u"Ver"_s, u"Artículo"_s, u"Etiqueta"_s, u"Libro de códigos"_s,
                u"Análisis"_s, u"Ayuda"_s});
        CHECK(QLocale().toString(QDate(2023, 7, 20), u"d MMMM yyyy"_s) == u"20 julio 2023"_s);
        CHECK(QLocale().toString(1.5) == u"1,5"_s);
        CHECK(window->actions().keysOf(*window->actions().redo) == u"Ctrl+Mayús+Z, Ctrl+Y"_s);
        CHECK(window->actions().keysOf(*window->actions().toInspector) == u"Intro"_s);
        CHECK(
            QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text()
            == u"Cancelar"_s);
        CHECK(QCoreApplication::translate("ui::StatusLine", "%n claim(s)", nullptr, 1) == u"1 declaración"_s);
        CHECK(
            QCoreApplication::translate("ui::StatusLine", "%n claim(s)", nullptr, 0) == u"0 declaraciones"_s);
    }
    CHECK(QLocale() == before);
    const WindowUnderTest window;
    CHECK(QCoreApplication::translate("ui::StatusLine", "%n claim(s)", nullptr, 2) == u"2 claims"_s);
}

TEST_CASE(
    "what the model has to say comes in the window's language, from its other thread too", "[languages]")
{
    const Speaking spanish(u"es"_s);
    const ScratchProject project;
    WindowUnderTest window;
    window->openProject(project.writeFile(u"carta.tagline"_s, "Dear all, this is no project."));
    REQUIRE(QTest::qWaitFor([&] { return window->project() == nullptr; }));
    const QString said = window->findChild<ui::StartPage *>()->error();
    CAPTURE(said);
    CHECK(said.contains(u"carta.tagline» no es un proyecto de Tagline."_s));
    CHECK(
        model::exchange::columnMeaning(u"start"_s).meaning
        == u"Dónde empieza en el texto del artículo, desde 0"_s);
    CHECK(model::exchange::columnMeaning(u"start"_s).type == u"integer"_s);
}

TEST_CASE("English is spoken where it is wished for", "[languages]")
{
    const Speaking english(u"en"_s);
    WindowUnderTest window;
    CHECK(namesIn(*window->menuBar()).constFirst() == u"File"_s);
    CHECK(QLocale().decimalPoint() == u"."_s);
}

TEST_CASE("a language is chosen in the View menu", "[languages]")
{
    WindowUnderTest window;
    auto *menu = window->findChild<ui::LanguageMenu *>();
    REQUIRE(window->actions().viewMenu()->actions().contains(menu->menuAction()));
    CHECK(menu->actions().constFirst()->isChecked());
    CHECK(ui::chosenLanguage().isEmpty());
    const QSignalSpy chosen(&*window, &ui::MainWindow::languageChosen);
    entry(*menu, u"Español"_s)->trigger();
    CHECK(ui::chosenLanguage() == u"es"_s);
    CHECK(chosen.size() == 1);
    entry(*menu, u"Español"_s)->trigger();
    CHECK(chosen.size() == 1);
}

TEST_CASE("no two things of a menu or dialog share a letter, in English and in Spanish", "[languages]")
{
    for (const QString &code : {u"en"_s, u"es"_s}) {
        const Speaking speaking(code);
        showScreens({1360, 860}, [&code](const QString &name, QWidget &screen) {
            CAPTURE(code, name);
            CHECK(sharedLetters(screen) == QStringList());
        });
    }
}

TEST_CASE("the pseudo-language is 40 % longer and keeps what a translator keeps", "[languages]")
{
    CHECK(pseudo(u"&Open %1 of %Ln <b>now</b>…"_s).startsWith(u"[&O"_s));
    CHECK(pseudo(u"%1"_s) == u"%1"_s);
    for (const QString &kept : {u"%1"_s, u"%Ln"_s, u"<b>"_s, u"</b>"_s, u"&O"_s}) {
        CHECK(pseudo(u"&Open %1 of %Ln <b>now</b>…"_s).contains(kept));
    }
    CHECK(pseudo(u"Tables (*.csv)"_s).contains(u"(*.csv)"_s));
    const QString sentence = u"Select words in the article, then choose a tag."_s;
    CHECK(pseudo(sentence).size() >= sentence.size() * 14 / 10);
    CHECK(pseudo(sentence).size() <= sentence.size() * 15 / 10);
}

TEST_CASE("every text that a screen asks for stands in the file of translations", "[languages]")
{
    const PseudoLanguage language;
    showScreens(smallest(), [](const QString &, QWidget &) {});
    QSet<std::pair<QString, QString>> known;
    for (const tests::Translation &one : catalogue(catalogueOf(u"es"_s))) {
        known.insert({one.context, one.source});
    }
    QStringList unknown;
    for (const auto &[context, source] : language.asked()) {
        if (!known.contains({context, source})) {
            unknown.append(context + u": "_s + source);
        }
    }
    CHECK(language.asked().size() > 400);
    CHECK(unknown == QStringList());
}

TEST_CASE("nothing is cut off in English in the smallest window", "[languages][fits]")
{
    checkScreens();
}

TEST_CASE("nothing is cut off in Spanish in the smallest window", "[languages][fits]")
{
    const Speaking spanish(u"es"_s);
    checkScreens();
}

TEST_CASE("nothing is cut off where words are 40 % longer", "[languages][fits]")
{
    const PseudoLanguage language;
    checkScreens();
}

TEST_CASE("nothing is cut off from right to left", "[languages][fits]")
{
    const PseudoLanguage language;
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    checkScreens();
}

TEST_CASE("what is cut off is found", "[languages]")
{
    QWidget window;
    window.resize(200, 100);
    auto *label = new QLabel(u"Far too long for its place"_s, &window);
    label->setGeometry(10, 10, 40, 20);
    window.show();
    CHECK(cutOff(window).size() == 1);
    label->setToolTip(label->text());
    CHECK(cutOff(window).isEmpty());
    label->setToolTip({});
    label->setGeometry(10, 10, label->sizeHint().width(), label->sizeHint().height());
    CHECK(cutOff(window).isEmpty());
    label->move(150, 10);
    CHECK(cutOff(window).size() == 1);
}
