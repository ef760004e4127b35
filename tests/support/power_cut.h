// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace tests {

/// One thing that was done on a disk, as recordDisk() notes it.
struct DiskStep
{
    enum class Kind { Open, Write, Truncate, Sync, Unlink, SyncFolder, Note };

    Kind kind = Kind::Note;
    quint64 file = 0; ///< its inode
    qint64 at = 0;    ///< of a write; the new size of a truncation
    QByteArray bytes;
    QString words; ///< a name or a note
};

QList<DiskStep> readDiskRecord(const QString &path);

/// What a power cut leaves of what was not yet synced.
enum class Leaves {
    Nothing,    ///< neither bytes nor names
    Everything, ///< as if the program alone had been killed
    Bytes,      ///< but no name: what was unlinked is there again
    Names,      ///< but no bytes
    Some ///< by chance: names up to some moment; of the bytes some sectors, and of these some as garbage
};

/// A disk that knows what it has surely kept and what it may still forget, as SQLite's own tests model it: a
/// file's bytes are kept once the file is synced, its name and that it has none any more once its folder is.
class CutDisk
{
public:
    /// A file of that name and content, long since kept.
    void put(const QString &name, const QByteArray &bytes);
    void apply(const DiskStep &step);
    /// Writes the files that are there after the power came back into a folder.
    void restart(const QString &folder, Leaves leaves, QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray kept;
        QList<DiskStep> pending;
    };
    struct Naming
    {
        QString name;
        quint64 file = 0; ///< 0 for none
    };

    void nameFile(const DiskStep &step);
    QMap<QString, quint64> names(Leaves leaves, QRandomGenerator &random) const;
    static QByteArray contents(const File &file, Leaves leaves, QRandomGenerator &random);

    QHash<quint64, File> m_files;
    QMap<QString, quint64> m_names; ///< as the program sees them
    QMap<QString, quint64> m_keptNames;
    QList<Naming> m_pendingNames;
    quint64 m_nextUnknown = ~quint64(0); ///< for files whose inode is not known yet
};

} // namespace tests
