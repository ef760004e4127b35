// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file are read as rows of a CSV and as a codebook; what is taken as one must make a project.
#include "model/error.h"
#include "model/exchange/codebook_file.h"
#include "model/exchange/csv_reader.h"
#include "model/exchange/csv_writer.h"
#include "model/storage/check.h"
#include "model/storage/store.h"
#include "tests/fuzz/fuzz_target.h"

#include <QBuffer>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Store;

namespace {

using Rows = QList<QList<QByteArray>>;

Rows rowsIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    exchange::CsvReader reader(buffer, u"a.csv"_s);
    Rows rows;
    qint64 line = 0;
    while (auto row = reader.row()) {
        fuzz::require(reader.line() > line, "each row begins below the one before");
        line = reader.line();
        rows.append(*row);
    }
    return rows;
}

QByteArray written(const Rows &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::CsvWriter writer(buffer, exchange::Preset::Exact);
    for (const QList<QByteArray> &row : rows) {
        for (const QByteArray &cell : row) {
            writer.text(QByteArrayView(cell));
        }
        writer.endRow();
    }
    writer.flush();
    return buffer.data();
}

/// The first cell tells the reader what separates; a header as all our tables have one does so.
void requireRoundTrip(Rows rows)
{
    rows.prepend({"one", "two"});
    fuzz::require(rowsIn(written(rows)) == rows, "rows that are written are read again as they were");
}

void requireSound(const Codebook &codebook)
{
    QSet<QString> names;
    QSet<TagId> ids;
    QSet<QString> keys;
    for (const Tag &tag : codebook.tags) {
        fuzz::require(!tag.name.isEmpty() && !names.contains(tag.name.toCaseFolded()), "names are unique");
        fuzz::require(!tag.id.isNull() && !ids.contains(tag.id), "ids are unique");
        fuzz::require(tag.parent.isNull() || ids.contains(tag.parent), "parents stand before their children");
        fuzz::require(tag.shortcut.isEmpty() || !keys.contains(tag.shortcut), "keys are unique");
        names.insert(tag.name.toCaseFolded());
        ids.insert(tag.id);
        keys.insert(tag.shortcut);
    }
}

void requireProject(const Codebook &codebook, int version)
{
    const QString path = fuzz::fileNamed(u"made.tagline"_s);
    QFile::remove(path);
    try {
        Store::create(path, {u"Storm"_s, codebook, u"Ida"_s, version});
        Store store(path, Store::Mode::ReadWrite);
        fuzz::require(store.codebook() == codebook, "a project has the codebook it was made with");
        fuzz::require(storage::checkProject(store.database()).findings.isEmpty(), "a new project is sound");
    } catch (const Error &error) {
        fuzz::require(false, qPrintable(u"a codebook that was read makes a project: "_s + error.text()));
    }
}

} // namespace

QList<QByteArray> fuzz::seeds()
{
    return {
        "name,label,color,shortcut\nperson,Person,#3366cc,P\nclaim,Claim,#993300,C\n",
        "\xef\xbb\xbfname;parent;level;definition\r\na;;entity;\"x \"\"y\"\"; z\"\r\nb;a;claim;'=1\r\n",
        "kind\tname\tid\tposition\tversion\tretired\ntag\tx\t0190a5e8-0000-7000-8000-000000000001\t1\t3\t1\n",
        "name,parent\nleaf,wood\ntop,\nwood,\n", "\"name\"\n\"very\nlong\"\n\n"};
}

void fuzz::tryOn(const QByteArray &input)
{
    try {
        requireRoundTrip(rowsIn(input));
    } catch (const Error &error) {
        require(error.text().contains(u"a.csv"_s), "an error names the file");
    }
    const QString path = fileNamed(u"codebook.csv"_s);
    write(path, input);
    const exchange::ReadCodebook read = exchange::readCodebookFile(path);
    require(!read.codebook.tags.isEmpty(), "a codebook has tags");
    requireSound(read.codebook);
    requireProject(read.codebook, read.version);
}
