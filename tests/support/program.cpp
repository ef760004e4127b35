// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tests {

QJsonObject Run::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out);
    INFO(out.toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

void Running::send(int signal) const
{
    ::kill(static_cast<pid_t>(m_process->processId()), signal);
}

Run Running::finish() const
{
    REQUIRE((m_process->state() == QProcess::NotRunning || m_process->waitForFinished(60'000)));
    const int code = m_process->exitCode();
    return {
        m_process->exitStatus() == QProcess::NormalExit ? code : -code, m_process->readAllStandardOutput(),
        QString::fromUtf8(m_process->readAllStandardError())};
}

Run Program::run(const QStringList &words, As user, const QString &locale) const
{
    return start(words, user, locale).finish();
}

Run Program::shell(const QString &line) const
{
    auto shell = process(u"C.UTF-8"_s);
    shell->start(u"sh"_s, {u"-c"_s, line, u"" TAGLINE_EXECUTABLE ""_s});
    REQUIRE(shell->waitForStarted());
    return Running(std::move(shell)).finish();
}

/// One that has not started yet.
std::unique_ptr<QProcess> Program::process(const QString &locale) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(name);
    }
    QDir(m_folder.path()).mkpath(u"home"_s);
    environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"home/data"_s));
    environment.insert(u"LC_ALL"_s, locale);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    return process;
}

Running Program::start(const QStringList &words, As user, const QString &locale) const
{
    auto process = this->process(locale);
    QString executable = u"" TAGLINE_EXECUTABLE ""_s;
    if (user == As::Nobody) {
        // The build may stand where nobody else may look, such as root's own folder.
        executable = m_folder.filePath(u"home/tagline"_s);
        QFile::copy(u"" TAGLINE_EXECUTABLE ""_s, executable);
        process->setChildProcessModifier([] {
            constexpr uid_t nobody = 65534;
            if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0) {
                ::_exit(99);
            }
        });
    }
    process->start(executable, words);
    REQUIRE(process->waitForStarted());
    return Running(std::move(process));
}

bool Program::canBeNobody() const
{
    QFile::setPermissions(
        m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    return ::geteuid() == 0 && run({u"--version"_s}, As::Nobody).code == 0;
}

QStringList Program::entries() const
{
    QStringList names = QDir(m_folder.path())
                            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeAll(u"home"_s);
    return names;
}

QString Program::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QDir().mkpath(path(name).section(u'/', 0, -2));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path(name);
}

QByteArray Program::bytes(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool Program::has(const QString &name) const
{
    return QFile::exists(path(name));
}

} // namespace tests
