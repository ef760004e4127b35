// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tests {

/// A table read back by the letter of RFC 4180: rows end with CRLF, quotes only around whole cells and
/// doubled within, every row as long as the first. Fails the test where the bytes are anything else.
struct CsvTable
{
    QStringList columns;
    QList<QStringList> rows;

    /// The cell of a row in the column of that name; fails the test if there is no such column.
    QString cell(qsizetype row, const QString &column) const;
    QStringList column(const QString &name) const;
};

/// `bytes` begin with the header, behind a byte order mark if `mark` says so.
CsvTable readCsv(const QByteArray &bytes, char separator = ',', bool mark = false);

} // namespace tests
