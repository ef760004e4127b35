// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <limits>

namespace model::storage {

/// The pages of a project file as they stand on the disk, read without SQLite, which refuses a whole table
/// where one of its pages is damaged. See https://sqlite.org/fileformat2.html.
class RawPages
{
public:
    /// Throws model::Error if the file cannot be read. `most` pages are looked at.
    explicit RawPages(const QString &path, qint64 most = std::numeric_limits<qint64>::max());

    qint64 count() const { return m_count; }
    /// Of a page, without what may be reserved at its end.
    int usable() const { return m_usable; }
    bool has(qint64 number) const { return number >= 1 && number <= m_count; }
    /// One page, counted from 1; what a file that was cut off lacks of its last page is zeros.
    QByteArray page(qint64 number) const;
    /// Where the list of unused pages begins; 0 if there is none or the header cannot be read.
    qint64 firstUnused() const { return m_firstUnused; }
    /// The number that the file bears of its schema; 0 if the header cannot be read.
    int schemaVersion() const { return m_schemaVersion; }

private:
    mutable QFile m_file;
    int m_size = 4096;
    int m_usable = 4096;
    qint64 m_count = 0;
    qint64 m_firstUnused = 0;
    int m_schemaVersion = 0;
};

/// A big-endian number of so many bytes; 0 beyond the end.
quint64 bigEndian(const QByteArray &bytes, qsizetype at, int length);

} // namespace model::storage
