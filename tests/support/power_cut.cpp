// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr qsizetype sector = 512;

using Kind = DiskStep::Kind;

DiskStep stepOf(const QList<QByteArray> &words, QFile &record)
{
    const QByteArray &what = words.value(0);
    DiskStep step;
    step.file = words.value(1).toULongLong();
    if (what == "open") {
        step.kind = Kind::Open;
        step.words = QString::fromUtf8(words.value(2));
    } else if (what == "write") {
        step.kind = Kind::Write;
        step.at = words.value(2).toLongLong();
        step.bytes = record.read(words.value(3).toLongLong());
    } else if (what == "truncate") {
        step.kind = Kind::Truncate;
        step.at = words.value(2).toLongLong();
    } else if (what == "sync") {
        step.kind = Kind::Sync;
    } else if (what == "unlink") {
        step.kind = Kind::Unlink;
        step.words = QString::fromUtf8(words.value(1));
    } else if (what == "syncfolder") {
        step.kind = Kind::SyncFolder;
    } else {
        REQUIRE(what == "note");
        step.words = QString::fromUtf8(words.mid(1).join(' '));
    }
    return step;
}

void put(QByteArray &file, qint64 at, const QByteArray &bytes)
{
    if (file.size() < at + bytes.size()) {
        file.append(QByteArray(at + bytes.size() - file.size(), '\0'));
    }
    std::copy(bytes.begin(), bytes.end(), file.begin() + at);
}

/// Some of the sectors of a write, some of these as garbage.
void putSome(QByteArray &file, const DiskStep &write, QRandomGenerator &random)
{
    for (qsizetype done = 0; done < write.bytes.size();) {
        const qsizetype at = write.at + done;
        const qsizetype size = std::min(sector - at % sector, write.bytes.size() - done);
        const int chance = random.bounded(8);
        QByteArray bytes = write.bytes.mid(done, size);
        if (chance == 0) {
            std::generate(
                bytes.begin(), bytes.end(), [&random] { return static_cast<char>(random.bounded(256)); });
        }
        if (chance < 4) {
            put(file, at, bytes);
        }
        done += size;
    }
}

} // namespace

QList<DiskStep> readDiskRecord(const QString &path)
{
    QFile record(path);
    REQUIRE(record.open(QIODevice::ReadOnly));
    QList<DiskStep> steps;
    while (!record.atEnd()) {
        steps.append(stepOf(record.readLine().chopped(1).split(' '), record));
    }
    return steps;
}

void CutDisk::put(const QString &name, const QByteArray &bytes)
{
    const quint64 file = m_nextUnknown--;
    m_files[file].kept = bytes;
    m_names[name] = file;
    m_keptNames[name] = file;
}

void CutDisk::apply(const DiskStep &step)
{
    switch (step.kind) {
    case Kind::Open:
        nameFile(step);
        break;
    case Kind::Write:
    case Kind::Truncate:
        m_files[step.file].pending.append(step);
        break;
    case Kind::Sync: {
        QRandomGenerator unused;
        File &file = m_files[step.file];
        file.kept = contents(file, Leaves::Everything, unused);
        file.pending.clear();
        break;
    }
    case Kind::Unlink:
        m_names.remove(step.words);
        m_pendingNames.append({step.words, 0});
        break;
    case Kind::SyncFolder:
        m_keptNames = m_names;
        m_pendingNames.clear();
        break;
    case Kind::Note:
        break;
    }
}

/// A file opened the first time gets its inode; one that is new, its name.
void CutDisk::nameFile(const DiskStep &step)
{
    const auto known = m_names.constFind(step.words);
    if (known == m_names.constEnd()) {
        m_files[step.file] = {};
        m_names[step.words] = step.file;
        m_pendingNames.append({step.words, step.file});
    } else if (known.value() != step.file) {
        m_files[step.file] = m_files.take(known.value());
        m_names[step.words] = step.file;
        m_keptNames[step.words] = step.file;
    }
}

void CutDisk::restart(const QString &folder, Leaves leaves, QRandomGenerator &random) const
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const QMap<QString, quint64> there = names(leaves, random);
    for (auto it = there.constBegin(); it != there.constEnd(); ++it) {
        QFile file(QDir(folder).filePath(it.key()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(contents(m_files.value(it.value()), leaves, random));
    }
}

QMap<QString, quint64> CutDisk::names(Leaves leaves, QRandomGenerator &random) const
{
    if (leaves == Leaves::Nothing || leaves == Leaves::Bytes) {
        return m_keptNames;
    }
    if (leaves != Leaves::Some) {
        return m_names;
    }
    QMap<QString, quint64> names = m_keptNames;
    const int upTo = random.bounded(static_cast<int>(m_pendingNames.size()) + 1);
    for (const Naming &naming : m_pendingNames.first(upTo)) {
        names.remove(naming.name);
        if (naming.file != 0) {
            names[naming.name] = naming.file;
        }
    }
    return names;
}

QByteArray CutDisk::contents(const File &file, Leaves leaves, QRandomGenerator &random)
{
    QByteArray bytes = file.kept;
    if (leaves == Leaves::Nothing || leaves == Leaves::Names) {
        return bytes;
    }
    for (const DiskStep &step : file.pending) {
        if (step.kind == Kind::Truncate) {
            if (leaves != Leaves::Some || random.bounded(2) == 0) {
                bytes.resize(step.at, '\0');
            }
        } else if (leaves == Leaves::Some) {
            putSome(bytes, step, random);
        } else {
            tests::put(bytes, step.at, step.bytes);
        }
    }
    return bytes;
}

} // namespace tests
