// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace tests {

QJsonObject Run::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out);
    INFO(out.toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

Run Program::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(name);
    }
    QDir(m_folder.path()).mkpath(u"home"_s);
    environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"home/data"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(u"" TAGLINE_EXECUTABLE ""_s, arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {
        process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
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
