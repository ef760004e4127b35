// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace fuzz {

/// What an input does to a project: one patch after the other. Fields and rows are changed by statements, so
/// that the file stays an SQLite database that opens; bytes, blocks and pages are changed in the file.
///
///   0 place(3) value                  a byte
///   1 page offset(2) value(2)         a number of a page: cell pointers, counts, the header
///   2 block(2) value                  512 bytes
///   3 from to                         a page written over another
///   4 page                            cut off before the page
///   5 column row form length bytes…   a field: a number, a text, bytes or nothing
///   6 column row                      the row goes
///   7 column row other                the field of another row of the table
class Patches
{
public:
    /// Of this project, whose columns are what 5 to 7 choose from.
    explicit Patches(QByteArray project);

    /// The project with the patches of an input.
    QByteArray applied(const QByteArray &input) const;

private:
    struct Column
    {
        QString table;
        QString name;
        QString key; ///< the columns that tell a row from others
    };

    QByteArray m_project;
    QList<Column> m_columns;
};

} // namespace fuzz
