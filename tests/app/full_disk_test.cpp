// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on a disk of their own that fills up.
#include "tests/app/with_article.h"
#include "tests/support/catch.h"

#include <unistd.h>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

namespace {

/// Runs a script in which `disk` is a fresh disk of 4 MB that nobody else sees; nothing where that may not
/// be.
std::optional<Run> onSmallDisk(const Program &program, const QString &script)
{
    program.file(
        u"script"_s,
        "mount -t tmpfs -o size=4m none disk || exit 77\n"
        "fill() { cat /dev/zero > disk/filler 2>/dev/null; truncate -s -\"$1\" disk/filler; }\n"
        "tagline() { \"$0\" \"$@\"; echo \"$1 $?\"; }\n"
            + script.toUtf8());
    const QString unshare = ::geteuid() == 0 ? u"unshare -m"_s : u"unshare -rm"_s;
    const Run run = program.shell(u"mkdir disk && %1 sh -c \"$(cat script)\" \"$0\""_s.arg(unshare));
    if (run.code == 77 || run.code == 1) {
        WARN("no disk can be mounted here: " << run.err.toStdString());
        return std::nullopt;
    }
    CHECK(run.code == 0);
    return run;
}

} // namespace

TEST_CASE("an add that does not fit adds nothing, and fits when there is room", "[full_disk]")
{
    const Program program;
    program.file(u"small.txt"_s, "Small\n");
    program.file(u"big.txt"_s, "Big\n\n" + QByteArray("A line of the harbour 🌊.\n").repeated(20000));
    const auto run = onSmallDisk(
        program,
        u"tagline new disk/p.tagline\n"
        "tagline add disk/p.tagline small.txt\n"
        "fill 100000\n"
        "tagline add disk/p.tagline small.txt big.txt --force-duplicates\n"
        "rm disk/filler\n"
        "tagline check disk/p.tagline\n"
        "ls -A disk\n"
        "tagline add disk/p.tagline big.txt\n"
        "tagline check disk/p.tagline\n"_s);
    if (!run) {
        return;
    }
    CHECK(
        QString::fromUtf8(run->out)
        == u"Made “disk/p.tagline”.\nnew 0\nAdded “Small”.\nadd 0\nadd 1\nSound: 1 articles, 0 annotations, "
           u"1 "
           "edits.\ncheck 0\np.tagline\nAdded “Big”.\nadd 0\nSound: 2 articles, 0 annotations, 2 edits.\ncheck 0\n"_s);
    CHECK(run->err.contains(u"is full. Nothing was changed. Make room, then try again.\n"_s));
    CHECK(run->err.count(u'\n') == 1);
}

TEST_CASE("on a full disk every command fails with one line and leaves what was there", "[full_disk]")
{
    const Program program;
    program.file(u"small.txt"_s, "Small\n");
    program.file(u"other.txt"_s, "Other\n");
    const auto run = onSmallDisk(
        program,
        u"tagline new disk/p.tagline\n"
        "tagline add disk/p.tagline small.txt\n"
        "echo old > disk/out.csv\n"
        "sha256sum disk/p.tagline > sums\n"
        "fill 0\n"
        "tagline add disk/p.tagline other.txt\n"
        "tagline tag disk/p.tagline Small --tag claim --start 0 --end 5\n"
        "tagline export disk/p.tagline --what articles --force -o disk/out.csv\n"
        "tagline new disk/q.tagline\n"
        "tagline sample disk/s.tagline\n"
        "tagline picture disk/p.tagline -o disk/w.png\n"
        "rm disk/filler\n"
        "cat disk/out.csv\n"
        "sha256sum --quiet -c sums\n"
        "ls -A disk\n"_s);
    if (!run) {
        return;
    }
    CHECK(
        QString::fromUtf8(run->out)
        == u"Made “disk/p.tagline”.\nnew 0\nAdded “Small”.\nadd 0\nadd 1\ntag 1\nexport 1\nnew 1\nsample "
           u"1\npicture "
           "1\nold\nout.csv\np.tagline\n"_s);
    const QStringList lines = run->err.split(u'\n', Qt::SkipEmptyParts);
    INFO(run->err.toStdString());
    REQUIRE(lines.size() == 6);
    CHECK(
        lines[2]
        == u"tagline: Could not write “disk/out.csv”: No space left on device. Make room, or choose another place."_s);
    CHECK(
        lines[3]
        == u"tagline: The project “disk/q.tagline” cannot be made. Make room on the disk, or choose another folder."_s);
    CHECK(
        lines[4]
        == u"tagline: The project “disk/s.tagline” cannot be made. Make room on the disk, or choose another folder."_s);
    CHECK(
        lines[5]
        == u"tagline: Could not write “disk/w.png”: No space left on device. Make room, or choose another place."_s);
}
