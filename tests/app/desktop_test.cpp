// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop is told of the program is what the program is.
#include "tests/support/catch.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using tests::Program;

namespace {

QString desktopFile(const QString &name)
{
    QFile file(u"" TAGLINE_DESKTOP "/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QSet<QString> matches(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        found.insert(it.next().captured(1));
    }
    return found;
}

/// Of each command in the manual page, its options.
QHash<QString, QSet<QString>> optionsInManual()
{
    QHash<QString, QSet<QString>> options;
    const QString manual = desktopFile(u"tagline.1.in"_s).replace(u"\\-"_s, u"-"_s);
    const QString commands =
        manual.section(u".SH COMMANDS\n"_s, 1).section(u"\n.PP\nEvery command takes"_s, 0, 0);
    for (const QString &part : commands.split(u".BI \"tagline "_s).mid(1)) {
        options[part.section(u' ', 0, 0)] += matches(part, u"^\\.BI? (-[a-z-]+)"_s);
    }
    return options;
}

/// Puts our MIME type where the desktop's library looks, in the home that the tests have for themselves.
void declareMimeType()
{
    const QString folder = qEnvironmentVariable("XDG_DATA_HOME") + u"/mime/packages"_s;
    REQUIRE(QDir().mkpath(folder));
    QFile::copy(u"" TAGLINE_DESKTOP "/tagline-mime.xml"_s, folder + u"/tagline.xml"_s);
}

} // namespace

TEST_CASE("the manual page names each command with all of its options and no others", "[desktop]")
{
    const Program program;
    const QString overview = QString::fromUtf8(program.run({u"--help"_s}).out);
    const QSet<QString> commands = matches(overview, u"^  ([a-z-]+) "_s);
    const auto manual = optionsInManual();
    CHECK(commands.size() >= 9);
    CHECK(QSet<QString>(manual.keyBegin(), manual.keyEnd()) == commands);
    for (const QString &command : commands) {
        const QString help = QString::fromUtf8(program.run({command, u"--help"_s}).out);
        QSet<QString> options = matches(help, u"^  (-[a-z-]+) "_s);
        CHECK(options.remove(u"--json"_s)); // named once for all
        INFO(command.toStdString());
        CHECK(manual.value(command) == options);
    }
}

TEST_CASE("the newest entry of the changelog is of this version", "[desktop]")
{
    CHECK(desktopFile(u"changelog"_s).startsWith(u"tagline (" TAGLINE_VERSION ") "_s));
}

TEST_CASE("a project is known to the desktop by its name, and has the bytes it looks for", "[desktop]")
{
    declareMimeType();
    const Program program;
    REQUIRE(program.run({u"sample"_s, program.path(u"sample.tagline"_s)}).code == 0);
    const QMimeDatabase types;
    CHECK(types.mimeTypeForFile(program.path(u"sample.tagline"_s)).name() == u"application/x-tagline");
    CHECK(types.mimeTypeForName(u"application/x-tagline"_s).comment() == u"Tagline project");

    QFile file(program.path(u"sample.tagline"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(100);
    const QString declared = desktopFile(u"tagline-mime.xml"_s);
    const QRegularExpression match(u"<match type=\"string\" offset=\"(\\d+)\" value=\"([^\"]+)\""_s);
    int count = 0;
    for (auto it = match.globalMatch(declared); it.hasNext(); ++count) {
        const QRegularExpressionMatch found = it.next();
        const QByteArray value = found.captured(2).toUtf8();
        CHECK(header.mid(found.captured(1).toInt(), value.size()) == value);
    }
    CHECK(count == 2);
}

TEST_CASE("the desktop entry opens projects and texts with this program", "[desktop]")
{
    const QSet<QString> lines = matches(desktopFile(u"tagline.desktop"_s), u"^(.*)$"_s);
    CHECK(lines.contains(u"Exec=tagline %F"_s));
    CHECK(lines.contains(
        u"MimeType=application/x-tagline;text/plain;text/markdown;text/html;application/xhtml+xml;"_s));
}
