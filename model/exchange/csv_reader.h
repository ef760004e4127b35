// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace model::exchange {

/// Reads RFC 4180 row by row: UTF-8, cells in quotes where needed, quotes doubled within, newlines kept. A
/// row ends with CRLF, LF or CR. Holds no more than a piece of the file and one row.
class CsvReader
{
public:
    /// The first line tells whether comma, semicolon or tab separates, or Excel's "sep=;", which is no row.
    /// `name` is the file's, for errors.
    CsvReader(QIODevice &device, QString name);

    /// The cells of the next row; nothing behind the last one. Throws model::Error, which names file and
    /// line, where quotes are not as they should be or the device fails.
    std::optional<QList<QByteArray>> row();
    /// Where the last row begins, from 1.
    qint64 line() const { return m_rowLine; }
    char separator() const { return m_separator; }
    /// A byte order mark stands before the first row; it is no part of it.
    bool hasMark() const { return m_hasMark; }

    /// What is wrong at a line of this file, for people.
    Error error(qint64 line, const QString &why) const;

private:
    void fill();
    char foundSeparator() const;
    bool takeSeparatorLine();
    bool atEnd();
    /// The byte that comes next; only before the end.
    char next();
    char take();
    bool atCellEnd();
    void takeLineEnd();
    QByteArray cell();
    QByteArray plainCell();
    QByteArray quotedCell();

    QIODevice &m_device;
    QString m_name;
    QByteArray m_piece;
    qsizetype m_at = 0;
    bool m_hasMark = false;
    char m_separator = ',';
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
};

} // namespace model::exchange
