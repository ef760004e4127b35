// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/command.h"
#include "model/error.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QList<Command> commands()
{
    return {newCommand(),     addCommand(),        tagCommand(),       correctCommand(),
            searchCommand(),  duplicatesCommand(), gazetteerCommand(), valuesCommand(),
            sourcesCommand(), exportCommand(),     eraseCommand(),     checkCommand(),
            infoCommand(),    sampleCommand(),     pdfCommand(),       pictureCommand()};
}

QString overview()
{
    QString text = u"Tagline: annotate news articles by hand.\n\n"
                   "usage: tagline                          the window\n"
                   "       tagline FILE.tagline             the window on a project\n"
                   "       tagline ARTICLE.txt…             the window on a new project with these articles\n"
                   "       tagline COMMAND …                without a window:\n\n"_s;
    for (const Command &command : commands()) {
        text += u"  %1 %2\n"_s.arg(command.usage.name.leftJustified(10), command.usage.summary);
    }
    return text
        + u"\nEach command tells more with --help. Results go to standard output, messages to standard "
          u"error.\n"
          "An article is named by its exact title or the beginning of its id; behind -- a name may begin "
          "with a "
          "dash.\n\n"
          "Exit code: 0 done, 1 it could not be done, 2 wrong usage, 3 done with warnings;\n"
          "130 stopped by Ctrl-C, 143 by SIGTERM, 129 by SIGHUP: then nothing was changed."_s;
}

int guarded(Console &console, const std::function<void()> &work)
{
    try {
        work();
        return console.exitCode();
    } catch (const UsageError &error) {
        console.fail(error.text);
        return WrongUsage;
    } catch (const model::Error &error) {
        const bool isDamage = error.kind() == model::Error::Kind::Damage;
        console.fail(
            error.text() + (isDamage ? u" Run: tagline check PROJECT --repair-to FILE"_s : QString()));
        return CouldNot;
    } catch (const Interrupted &stop) {
        console.fail(u"Stopped before the work was done. Nothing was changed."_s);
        return Stopped + stop.signal;
    } catch (const std::exception &error) {
        console.fail(u"This should not happen: %1"_s.arg(QString::fromUtf8(error.what())));
        return CouldNot;
    }
}

int print(const QString &text)
{
    Console console;
    return guarded(console, [&] { console.print(text); });
}

int refuse(const QString &text)
{
    Console().fail(text);
    return WrongUsage;
}

bool looksLikeFile(const QString &word)
{
    return QFileInfo::exists(word) || word.contains(u'.') || word.contains(u'/');
}

} // namespace

bool asksForHelp(const QStringList &words)
{
    const auto isHelp = [](const QString &word) {
        return word == "--help"_L1 || word == "-h"_L1;
    };
    const auto end = std::find(words.begin(), words.end(), "--"_L1);
    return std::any_of(words.begin(), end, isHelp);
}

int runCommand(const Command &command, const QStringList &words)
{
    Console console;
    return guarded(console, [&] {
        if (asksForHelp(words)) {
            console.print(command.usage.text().trimmed());
            return;
        }
        watchSignals();
        command.run(Arguments(words, command.usage), console);
    });
}

std::optional<int> runCommandLine(const QStringList &words)
{
    if (words.isEmpty()) {
        return std::nullopt;
    }
    const QString &first = words.first();
    const QList<Command> all = commands();
    const auto command =
        std::find_if(all.begin(), all.end(), [&](const Command &one) { return one.usage.name == first; });
    if (command != all.end()) {
        return runCommand(*command, words.mid(1));
    }
    if (first == "--version"_L1) {
        return print(u"tagline " TAGLINE_VERSION ""_s);
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        return print(overview());
    }
    if (first.startsWith("--"_L1)) {
        return refuse(u"There is no option %1. See: tagline --help"_s.arg(first));
    }
    if (!first.startsWith(u'-') && !looksLikeFile(first)) {
        return refuse(u"There is no command or file “%1”. See: tagline --help"_s.arg(first));
    }
    return std::nullopt;
}

} // namespace app
