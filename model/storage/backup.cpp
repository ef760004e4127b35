// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup.h"

#include "model/error.h"
#include "model/message.h"
#include "model/storage/damaged.h"
#include "model/storage/query.h"
#include "model/storage/side_connection.h"
#include "model/storage/whole_file.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

constexpr qint64 block = 1 << 20;
constexpr qint64 blocksBetweenSyncs = 2; // for which the commit of an edit may have to wait
constexpr int atMostMilliseconds = 40;   // an edit may be waiting
constexpr int sliceMilliseconds = 15;
constexpr int mostStarts = 30;
constexpr int mostWaits = 500;
/// What a disk must have left beside the copy, so that the backup is not what fills it.
constexpr qint64 spareBytes = 64 << 20;

/// Holds SQLite's shared lock, so that nobody writes while the file's bytes are read beside it.
class ReadingLock
{
public:
    explicit ReadingLock(QSqlDatabase &database)
        : m_query(database)
    {
        m_begun = m_query.exec(u"BEGIN"_s);
        m_held = m_begun && m_query.exec(u"SELECT 1 FROM sqlite_schema LIMIT 1"_s);
        m_query.finish();
    }
    ~ReadingLock()
    {
        if (m_begun) {
            m_query.exec(u"COMMIT"_s);
        }
    }
    Q_DISABLE_COPY_MOVE(ReadingLock)

    bool isHeld() const { return m_held; }

private:
    QSqlQuery m_query;
    bool m_begun = false;
    bool m_held = false;
};

/// SQLite counts every commit in the file's header, whoever makes it.
QByteArray stateOf(QFile &source)
{
    source.seek(24);
    return source.read(8);
}

} // namespace

Backup::Backup(QSqlDatabase &database, QString projectPath, BackupReason reason, const QString &root)
    : m_path(std::move(projectPath))
    , m_reason(reason)
    , m_shelf(BackupShelf::of(database, m_path, root))
    , m_source(m_path)
{
}

Backup::~Backup()
{
    if (!m_copy.fileName().isEmpty()) {
        m_copy.close();
        m_copy.remove();
    }
}

bool Backup::copySlice(QSqlDatabase &database, const std::function<bool()> &goOn)
{
    if (!m_copy.isOpen()) {
        begin();
    }
    bool more = true;
    {
        const ReadingLock lock(database);
        if (!lock.isHeld()) {
            if (++m_waits > mostWaits) {
                fail(Message::tr("another program keeps the project busy"));
            }
            return true;
        }
        more = copySome(database, goOn);
    }
    if (!more) {
        // Closing drops all of this process's locks on the file: not before the shared lock is given back.
        m_source.close();
        m_copy.close();
    }
    return more;
}

QString Backup::finish()
{
    if (!syncToDisk(m_copy.fileName())) {
        fail(Message::tr("the disk refused it"));
    }
    verify();
    QString name = m_shelf.nameFor(QDateTime::currentDateTime(), m_reason);
    if (!renameOver(m_copy.fileName(), name)) {
        fail(Message::tr("it could not get its name"), name);
    }
    m_copy.setFileName({});
    m_shelf.tidy();
    return name;
}

void Backup::begin()
{
    QDir folder(m_shelf.folder());
    if (!folder.mkpath(u"."_s)) {
        fail(Message::tr("its folder could not be made"), m_shelf.folder());
    }
    QFile::setPermissions(
        folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QStringList left = folder.entryList({u"*.part"_s}, QDir::Files);
    for (const QString &part : left) {
        folder.remove(part);
    }
    const qint64 room = QStorageInfo(folder.path()).bytesAvailable();
    if (room >= 0 && room < m_source.size() + spareBytes) {
        fail(Message::tr("there is not enough room on the disk"));
    }
    m_copy.setFileName(folder.filePath(u"backup-%1.part"_s.arg(QDateTime::currentMSecsSinceEpoch())));
    if (!m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        fail(Message::tr("the project could not be read"), m_source.errorString());
    }
    if (!m_copy.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        fail(Message::tr("it could not be written"), m_copy.errorString());
    }
}

bool Backup::copySome(QSqlDatabase &database, const std::function<bool()> &goOn)
{
    if (const QByteArray state = stateOf(m_source); state != m_state) {
        m_state = state;
        startAnew();
    }
    // Each new start may take longer at a time, so that a busy hand cannot keep the copy from ending.
    const int budget = std::min(atMostMilliseconds, sliceMilliseconds * m_starts);
    QElapsedTimer timer;
    timer.start();
    m_source.seek(m_copy.pos());
    do {
        const QByteArray bytes = m_source.read(block);
        if (bytes.isEmpty()) {
            if (m_copy.pos() != m_source.size()) {
                fail(Message::tr("the project could not be read to its end"), m_source.errorString());
            }
            if (!m_copy.flush()) {
                fail(Message::tr("it could not be written"), m_copy.errorString());
            }
            m_contents = BackupContents::of(database);
            return false;
        }
        if (m_copy.write(bytes) != bytes.size()) {
            fail(Message::tr("it could not be written"), m_copy.errorString());
        }
        if (m_copy.pos() % (blocksBetweenSyncs * block) == 0 && !syncToDisk(m_copy.handle())) {
            fail(Message::tr("the disk refused it"));
        }
    } while (!timer.hasExpired(budget) && goOn());
    return true;
}

void Backup::startAnew()
{
    if (++m_starts > mostStarts) {
        fail(Message::tr("the project kept changing meanwhile"));
    }
    m_copy.seek(0);
    m_copy.resize(0);
}

void Backup::verify() const
{
    QString verdict;
    BackupContents contents;
    try {
        SideConnection copy(m_copy.fileName());
        Query query(copy.database(), u"PRAGMA quick_check(1)"_s);
        verdict = query.next() ? query.text(0) : QString();
        contents = verdict == u"ok"_s ? BackupContents::of(copy.database()) : contents;
    } catch (const Error &error) {
        verdict = error.text() + u' ' + error.detail();
        if (error.kind() != Error::Kind::Damage) {
            fail(Message::tr("what was written could not be read again"), verdict);
        }
    }
    if (verdict != u"ok"_s) {
        throw damaged(m_path, verdict);
    }
    if (contents != m_contents) {
        fail(Message::tr("the copy does not hold what the project holds"));
    }
}

void Backup::fail(const QString &why, const QString &detail) const
{
    throw Error(
        Message::tr("No backup of “%1” could be made: %2. %3")
            .arg(
                QFileInfo(m_path).fileName(), why,
                m_reason == BackupReason::Upgrade
                    ? Message::tr("Therefore nothing was changed.")
                    : Message::tr("Your work goes on and is kept in the project itself.")),
        detail);
}

QString backUp(const QString &projectPath, BackupReason reason, const QString &root)
{
    SideConnection project(projectPath);
    Backup backup(project.database(), projectPath, reason, root);
    while (backup.copySlice(project.database())) {
    }
    return backup.finish();
}

} // namespace model::storage
