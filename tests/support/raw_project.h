// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>
#include <QVariant>

namespace tests {

/// A connection of another program, as it were: any statement goes.
class RawConnection
{
public:
    explicit RawConnection(const QString &path);
    ~RawConnection();
    Q_DISABLE_COPY_MOVE(RawConnection)

    QSqlDatabase &database() { return m_database; }
    /// Fails the test when the statement fails.
    void run(const QString &statement, const QVariantList &values = {});
    QVariant value(const QString &statement);

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// A project file in a temporary folder made by the schema's statements alone, with one article ("Storm over
/// Kolm", an emoji before its names), a person "Ida Brandt" tagged in it, a claim of two pieces, its source,
/// their link and one line of history. Ids are 00000000-0000-7000-8000-00000000NNNN.
class RawProject
{
public:
    /// With the schema of this version; 0 is the newest.
    explicit RawProject(int version = 0);

    const QString &path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The id that RawProject gives its subjects: 1 project, 2 coder, 3 round, 10–13 tags (person, place,
/// organization, claim), 20 article, 30 entity, 40 person annotation, 41 claim, 50 source, 60 relation,
/// 70 history.
QString rawId(int number);

/// The whole content of a file; fails the test when it cannot be read.
QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace tests
