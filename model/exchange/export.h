// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace model::storage {
class Store;
}

namespace model::exchange {

enum class What { Annotations, Claims, Sources, Entities, Articles, Relations, Values, Codebook, History };
enum class Preset { Exact, Excel, ExcelSemicolon };

/// What to write, of whom, and in which form.
struct ExportRequest
{
    What what = What::Annotations;
    Preset preset = Preset::Exact;
    QString coder = QStringLiteral("final"); ///< "final", "consensus", "all" or a coder's name
    QString round;                           ///< a round's name, or empty for what `coder` implies
    QList<ArticleId> articles;               ///< empty: all
    bool labels = false;                     ///< codes as labels, where the table has codes
    bool anonymous = false; ///< people are called Coder 1, Coder 2 …; no notes; there is no such history

    friend bool operator==(const ExportRequest &, const ExportRequest &) = default;
};

/// What was written, for the person to check.
struct ExportReport
{
    qint64 rows = 0;
    int columns = 0;
    qint64 guardedCells = 0; ///< got an apostrophe, so that a spreadsheet does not run them as formulas
    qint64 longCells = 0;    ///< over the 32,767 characters that Excel shows; written whole
    qint64 wrongQuotes = 0;  ///< annotations whose stored quote is not what the text holds: a damaged project
    bool changedMeanwhile = false;
};

/// The first rows of a table as they will be written (guarded, unquoted), and how many there will be.
struct ExportPreview
{
    QStringList columns;
    QList<QStringList> rows;
    ExportReport report; ///< of the whole table
};

/// Writes one table to a file, in slices between which edits pass. Nothing stands at the path before
/// finish(); an Exporter that is destroyed earlier leaves what was there. All members throw model::Error.
class Exporter
{
public:
    /// `path` "-" is standard output. Throws if the file exists and `overwrite` is false, before anything is
    /// read.
    Exporter(ExportRequest request, const QString &path, bool overwrite);
    ~Exporter();
    Q_DISABLE_COPY_MOVE(Exporter)

    /// Works for about 20 ms; true while there is more.
    bool step(storage::Store &store);
    /// How far it is, from 0 to 1.
    double progress() const;
    /// Puts the file in its place.
    ExportReport finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Keeps no more than it shows, but counts all, in one go; Previewer (preview.h) does it in slices.
ExportPreview preview(storage::Store &store, const ExportRequest &request, int rows);

/// "annotations", … as on the command line and in file names; "exact", "excel", "excel-semicolon".
QString name(What what);
QString name(Preset preset);
std::optional<What> whatNamed(QStringView name);
std::optional<Preset> presetNamed(QStringView name);
QStringList whatNames();
QStringList presetNames();

} // namespace model::exchange
