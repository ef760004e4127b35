// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/doorbell.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Rings from another thread, as another process would, while this one keeps its event loop running.
bool ring(const QString &path)
{
    std::atomic_bool raised = false;
    const std::unique_ptr<QThread> visitor(
        QThread::create([&] { raised = ui::ringDoorbell(QCoreApplication::applicationPid(), path); }));
    visitor->start();
    REQUIRE(QTest::qWaitFor([&] { return visitor->isFinished(); }));
    return raised;
}

} // namespace

TEST_CASE("ringing hands over the project's canonical path and brings the answer back", "[doorbell]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"حريق 🔥.tagline"_s);
    REQUIRE(QFile(path).open(QIODevice::WriteOnly));
    const QString link = folder.filePath(u"link.tagline"_s);
    REQUIRE(QFile::link(path, link));

    QStringList asked;
    const ui::Doorbell doorbell([&](const QString &project) {
        asked.append(project);
        return project.endsWith(u"🔥.tagline"_s);
    });
    REQUIRE(doorbell.isListening());
    CHECK(ring(link));
    CHECK_FALSE(ring(folder.filePath(u"other.tagline"_s)));
    CHECK(
        asked
        == QStringList{
            QFileInfo(path).canonicalFilePath(),
            QFileInfo(folder.path()).canonicalFilePath() + u"/other.tagline"_s});
}

TEST_CASE("nobody answers where no window listens", "[doorbell]")
{
    CHECK_FALSE(ring(u"/tmp/x.tagline"_s));
}

TEST_CASE("a socket left by a crash does not keep the doorbell silent", "[doorbell]")
{
    const QString name = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        + u"/tagline-%1"_s.arg(QCoreApplication::applicationPid());
    QFile left(name);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    const ui::Doorbell doorbell([](const QString &) { return true; });
    CHECK(doorbell.isListening());
    CHECK(ring(u"/tmp/x.tagline"_s));
}
