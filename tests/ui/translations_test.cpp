// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the other languages, as files: whole, finished, and saying the same as the sources.
#include "tests/support/catch.h"
#include "tests/ui/support/catalogue.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using tests::catalogue;
using tests::catalogueOf;
using tests::Translation;

namespace {

/// All that matches, in order of the alphabet.
QStringList matches(const QString &text, const QString &expression)
{
    QStringList found;
    auto match = QRegularExpression(expression).globalMatch(text);
    while (match.hasNext()) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

/// How many letters choose it: "&File" one, "Rock && Roll" none.
qsizetype mnemonics(const QString &text)
{
    return matches(text, u"&&|&[^\\s&]"_s).filter(QRegularExpression(u"^&[^&]"_s)).size();
}

QString edges(const QString &text)
{
    const QString before = matches(text, u"^\\s+"_s).value(0);
    const QString after = matches(text, u"(?:[:…]|\\s)+$"_s).value(0);
    return before + u'|' + after;
}

/// The catalogue as the sources of now would have it.
QList<Translation> renewed(const QString &code)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"tagline_%1.ts"_s.arg(code));
    REQUIRE(QFile::copy(catalogueOf(code), copy));
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TAGLINE_SOURCES));
    lupdate.start(
        QStringLiteral(TAGLINE_LUPDATE),
        QStringLiteral(TAGLINE_LUPDATE_ARGUMENTS).split(u'|') + QStringList{copy});
    REQUIRE(lupdate.waitForFinished(120'000));
    INFO(lupdate.readAllStandardError().toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    return catalogue(copy);
}

QSet<QString> keysOf(const QList<Translation> &all)
{
    QSet<QString> keys;
    for (const Translation &one : all) {
        keys.insert(one.key());
    }
    return keys;
}

const QString renew = u"run ./dev translations and translate what is unfinished"_s;

} // namespace

TEST_CASE("Spanish has every text of the sources, and none that they have no longer", "[translations]")
{
    const QSet<QString> there = keysOf(catalogue(catalogueOf(u"es"_s)));
    const QSet<QString> wanted = keysOf(renewed(u"es"_s));
    CHECK(wanted.size() > 700);
    INFO(renew.toStdString());
    CHECK(QStringList((wanted - there).values()) == QStringList());
    CHECK(QStringList((there - wanted).values()) == QStringList());
}

TEST_CASE("every text has a finished Spanish translation, in the singular and the plural", "[translations]")
{
    INFO(renew.toStdString());
    for (const Translation &one : catalogue(catalogueOf(u"es"_s))) {
        CAPTURE(one.context, one.source);
        CHECK(one.isFinished);
        CHECK(one.forms.size() == (one.hasPlural ? 2 : 1));
        for (const QString &form : one.forms) {
            CHECK_FALSE(form.trimmed().isEmpty());
        }
    }
}

TEST_CASE("a translation has the placeholders, markup, patterns and letters of its source", "[translations]")
{
    const QString placeholders = u"%L?(?:\\d+|n)"_s;
    const QString patterns = u"\\([^)]*[*%][^)]*\\)|;;"_s;
    for (const Translation &one : catalogue(catalogueOf(u"es"_s))) {
        for (const QString &form : one.forms) {
            CAPTURE(one.context, one.source, form);
            // One thing need not be counted: "its first article".
            const bool isSingular = one.hasPlural && &form == &one.forms.constFirst();
            QStringList wanted = matches(one.source, placeholders);
            if (isSingular && !form.contains(u"%n"_s) && !form.contains(u"%Ln"_s)) {
                wanted.removeAll(u"%n"_s);
                wanted.removeAll(u"%Ln"_s);
            }
            CHECK(matches(form, placeholders) == wanted);
            CHECK(matches(form, u"<[^>]*>"_s) == matches(one.source, u"<[^>]*>"_s));
            if (one.context == u"ui::Dialogs"_s) {
                CHECK(matches(form, patterns) == matches(one.source, patterns));
            }
            CHECK(mnemonics(form) == mnemonics(one.source));
            CHECK(edges(form) == edges(one.source));
        }
    }
}

TEST_CASE("what would be wrong in a translation is seen", "[translations]")
{
    CHECK(matches(u"%1 of %Ln, %n"_s, u"%L?(?:\\d+|n)"_s) == QStringList{u"%1"_s, u"%Ln"_s, u"%n"_s});
    CHECK(mnemonics(u"&File"_s) == 1);
    CHECK(mnemonics(u"Rock && Roll"_s) == 0);
    CHECK(mnemonics(u"Rock & Roll"_s) == 0);
    CHECK(edges(u"Open…"_s) != edges(u"Open"_s));
    CHECK(edges(u"Note: "_s) != edges(u"Note:"_s));
}
