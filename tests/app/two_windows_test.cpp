// SPDX-License-Identifier: GPL-3.0-or-later
// Two starts of the program on one project.
#include "model/storage/lock.h"
#include "tests/support/catch.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using model::storage::Lock;

namespace {

/// The built program with a window, without a display, in the given program's folder.
class Window
{
public:
    Window(const tests::Program &program, const QStringList &arguments)
        : m_runtime(program.path(u"run"_s))
    {
        QDir().mkpath(m_runtime);
        QDir().mkpath(program.path(u"home"_s));
        QFile::setPermissions(m_runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s}) {
            environment.remove(name);
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, program.path(u"home"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, program.path(u"home/config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, program.path(u"home/data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(program.path(u"."_s));
        m_process.start(u"" TAGLINE_EXECUTABLE ""_s, arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~Window()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Window)

    qint64 pid() const { return m_process.processId(); }
    bool isRunning() { return !m_process.waitForFinished(0) && m_process.state() == QProcess::Running; }
    /// Until it holds the project's lock and listens for others.
    bool waitUntilOpen(const QString &project)
    {
        return QTest::qWaitFor(
            [&] {
                return holderOf(project) == pid()
                    && QFileInfo::exists(m_runtime + u"/tagline-%1"_s.arg(pid()));
            },
            30'000);
    }
    bool waitUntilOver() { return m_process.waitForFinished(30'000); }
    int exitCode() const { return m_process.exitCode(); }
    bool endedWell() const { return m_process.exitStatus() == QProcess::NormalExit; }
    QString said() { return QString::fromUtf8(m_process.readAllStandardError()).trimmed(); }
    void signal(int number) const { REQUIRE(::kill(static_cast<pid_t>(pid()), number) == 0); }
    /// Ends it as a crash does: its lock and its socket stay behind.
    void crash()
    {
        m_process.kill();
        REQUIRE(m_process.waitForFinished());
    }

    static qint64 holderOf(const QString &project)
    {
        qint64 pid = 0;
        QString host;
        QString program;
        const QLockFile lock(Lock::fileFor(project));
        return lock.getLockInfo(&pid, &host, &program) ? pid : 0;
    }

private:
    QString m_runtime;
    QProcess m_process;
};

QString newProject(const tests::Program &program, const QString &name)
{
    REQUIRE(program.run({u"new"_s, name}).code == 0);
    return program.path(name);
}

} // namespace

TEST_CASE("a second start on an open project raises its window, says so and ends", "[two_windows]")
{
    const tests::Program program;
    const QString project = newProject(program, u"harbour.tagline"_s);
    Window first(program, {project});
    REQUIRE(first.waitUntilOpen(project));
    Window second(program, {project});
    REQUIRE(second.waitUntilOver());
    CHECK(second.endedWell());
    CHECK(second.exitCode() == 0);
    CHECK(
        second.said()
        == u"tagline: “harbour.tagline” is open already; its window was brought to the front."_s);
    CHECK(first.isRunning());
    CHECK(Window::holderOf(project) == first.pid());
}

TEST_CASE("a second start by a link, or from the project's folder, raises the window too", "[two_windows]")
{
    const tests::Program program;
    const QString project = newProject(program, u"harbour.tagline"_s);
    const QString link = program.path(u"link.tagline"_s);
    REQUIRE(QFile::link(project, link));
    Window first(program, {project});
    REQUIRE(first.waitUntilOpen(project));
    for (const QString &path : {link, u"harbour.tagline"_s}) {
        Window second(program, {path});
        REQUIRE(second.waitUntilOver());
        CHECK(second.exitCode() == 0);
        CHECK(second.said().contains(u"its window was brought to the front"_s));
    }
}

TEST_CASE("a start on another project opens a window of its own", "[two_windows]")
{
    const tests::Program program;
    const QString project = newProject(program, u"harbour.tagline"_s);
    const QString other = newProject(program, u"council.tagline"_s);
    Window first(program, {project});
    REQUIRE(first.waitUntilOpen(project));
    Window second(program, {other});
    CHECK(second.waitUntilOpen(other));
    CHECK(second.isRunning());
}

TEST_CASE("after a crash the next start takes the project over", "[two_windows]")
{
    const tests::Program program;
    const QString project = newProject(program, u"harbour.tagline"_s);
    Window first(program, {project});
    REQUIRE(first.waitUntilOpen(project));
    const qint64 crashed = first.pid();
    first.crash();
    REQUIRE(Window::holderOf(project) == crashed);
    Window second(program, {project});
    REQUIRE(second.waitUntilOpen(project));
    Window third(program, {project});
    REQUIRE(third.waitUntilOver());
    CHECK(third.said().contains(u"its window was brought to the front"_s));
}

TEST_CASE(
    "a window that does not answer keeps its project, and the second start stays to ask", "[two_windows]")
{
    const tests::Program program;
    const QString project = newProject(program, u"harbour.tagline"_s);
    Window first(program, {project});
    REQUIRE(first.waitUntilOpen(project));
    first.signal(SIGSTOP);
    Window second(program, {project});
    QTest::qWait(6000);
    CHECK(second.isRunning());
    CHECK(Window::holderOf(project) == first.pid());
    first.signal(SIGCONT);
}

TEST_CASE("the lock of another computer is asked about, not rung at and not taken", "[two_windows]")
{
    const tests::Program program;
    const QString project = newProject(program, u"harbour.tagline"_s);
    const QString lock = Lock::fileFor(project);
    const QByteArray left = "77\ntagline\nnewsroom-3\n";
    QFile file(lock);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(left);
    file.close();
    Window window(program, {project});
    REQUIRE(QTest::qWaitFor(
        [&] { return QFileInfo::exists(program.path(u"run/tagline-%1"_s.arg(window.pid()))); }, 30'000));
    QTest::qWait(1500);
    CHECK(window.isRunning());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == left);
}
