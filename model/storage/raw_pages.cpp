// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/raw_pages.h"

#include "model/error.h"
#include "model/storage/file_header.h"
#include "model/storage/migrations.h"

#include <QDir>

#include <algorithm>

namespace model::storage {

using namespace Qt::StringLiterals;

namespace {

bool isPageSize(quint64 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

} // namespace

quint64 bigEndian(const QByteArray &bytes, qsizetype at, int length)
{
    quint64 number = 0;
    for (qsizetype i = at; i < at + length; ++i) {
        number = (number << 8U) | (i < bytes.size() ? static_cast<quint8>(bytes[i]) : 0U);
    }
    return number;
}

RawPages::RawPages(const QString &path, qint64 most)
    : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        throw Error(
            u"The file “%1” cannot be read. Ask its owner for permission, or check that its disk is connected."_s
                .arg(QDir::toNativeSeparators(path)),
            m_file.errorString());
    }
    const QByteArray bytes = m_file.read(header::size);
    const bool hasHeader = bytes.startsWith(header::beginning) && bytes.size() == header::size
        && bigEndian(bytes, header::applicationAt, 4) == applicationId;
    if (hasHeader) {
        const quint64 size =
            bigEndian(bytes, header::pageSizeAt, 2) == 1 ? 65536 : bigEndian(bytes, header::pageSizeAt, 2);
        m_size = isPageSize(size) ? static_cast<int>(size) : m_size;
        const auto reserved = static_cast<int>(bigEndian(bytes, header::reservedAt, 1));
        m_usable = reserved <= m_size - 480 ? m_size - reserved : m_size;
        m_firstUnused = static_cast<qint64>(bigEndian(bytes, header::unusedAt, 4));
        m_schemaVersion = static_cast<int>(bigEndian(bytes, header::versionAt, 4));
    }
    m_count = std::min(most, (m_file.size() + m_size - 1) / m_size);
}

QByteArray RawPages::page(qint64 number) const
{
    if (!has(number) || !m_file.seek((number - 1) * m_size)) {
        return QByteArray(m_size, '\0');
    }
    QByteArray bytes = m_file.read(m_size);
    bytes.append(m_size - bytes.size(), '\0');
    return bytes;
}

} // namespace model::storage
