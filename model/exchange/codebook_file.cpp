// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/codebook_file.h"

#include "model/exchange/cell_guard.h"
#include "model/exchange/codebook_rules.h"
#include "model/exchange/codebook_variables.h"
#include "model/exchange/csv_reader.h"
#include "model/exchange/table_file.h"
#include "model/reading/decode.h"
#include "model/reading/file_bytes.h"
#include "model/reading/utf8.h"
#include "model/storage/limits.h"

#include <QBuffer>
#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

using reading::cannotRead;

const QStringList knownColumns = {u"kind"_s,     u"id"_s,         u"name"_s,    u"parent"_s,
                                  u"level"_s,    u"value"_s,      u"label"_s,   u"color"_s,
                                  u"shortcut"_s, u"definition"_s, u"include"_s, u"exclude"_s,
                                  u"example"_s,  u"position"_s,   u"version"_s, u"retired"_s};

class CodebookReader
{
public:
    CodebookReader(const QString &path, const reading::Decoded &decoded)
        : m_path(path)
        , m_bytes(decoded.text.toUtf8())
        , m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_csv.emplace(m_buffer, path);
        // The preset exact is UTF-8 with commas and no mark; all else has been through a spreadsheet.
        m_isGuarded = m_csv->hasMark() || m_csv->separator() != ',' || decoded.encoding != "UTF-8"_L1;
        for (const QString &doubt : reading::doubtsOf(decoded)) {
            m_read.warnings.append(u"“%1”: %2"_s.arg(path, doubt));
        }
    }

    ReadCodebook read()
    {
        readHeader();
        while (const auto row = m_csv->row()) {
            take(*row);
        }
        if (m_rows.isEmpty()) {
            throw cannotRead(m_path, u"it has no tags. Each row below the header is one tag."_s);
        }
        tellOthers();
        CodebookRules rules(m_rows, m_columns.contains(u"shortcut"_s));
        try {
            m_read.codebook = rules.codebook();
            if (!m_variables.isEmpty()) {
                m_read.codebook.variables = variablesOf(m_variables, m_read.codebook.tags);
            }
        } catch (const RowError &error) {
            throw m_csv->error(error.line, error.why);
        }
        if (const QString excess = storage::excessOf(m_read.codebook); !excess.isEmpty()) {
            throw cannotRead(m_path, u"it has %1. Leave out what is not needed."_s.arg(excess));
        }
        return std::move(m_read);
    }

private:
    void readHeader()
    {
        auto header = m_csv->row();
        while (header && isBlank(*header)) {
            header = m_csv->row();
        }
        if (!header) {
            throw cannotRead(m_path, u"it is empty. Its first line must name the columns."_s);
        }
        m_width = header->size();
        for (qsizetype i = 0; i < m_width; ++i) {
            addColumn(QString::fromUtf8((*header)[i]).trimmed(), i);
        }
        if (!m_columns.contains(u"name"_s)) {
            throw m_csv->error(
                m_csv->line(),
                u"there is no column “name”. The first line must name the columns, such as "
                "name,label,color,shortcut."_s);
        }
    }

    void addColumn(const QString &name, qsizetype at)
    {
        const QString known = name.toLower();
        if (m_columns.contains(known)) {
            throw m_csv->error(m_csv->line(), u"the column “%1” is there twice. Leave one."_s.arg(name));
        }
        if (knownColumns.contains(known)) {
            m_columns.insert(known, at);
        } else if (!name.isEmpty()) {
            m_read.warnings.append(
                u"“%1”: a codebook has no column “%2”; it was left out. There are: %3."_s.arg(
                    m_path, name, knownColumns.join(u", "_s)));
        }
    }

    void take(const QList<QByteArray> &row)
    {
        if (isBlank(row)) {
            return;
        }
        if (row.size() > m_width) {
            throw m_csv->error(
                m_csv->line(),
                u"it has %1 cells, but the header names %2 columns. Put a cell that holds the separator in "
                "quotation marks."_s.arg(QString::number(row.size()), QString::number(m_width)));
        }
        const QString kind = word(row, u"kind"_s);
        if (kind == "variable"_L1 || kind == "option"_L1) {
            m_variables.append(variableRow(row, kind == "option"_L1));
            return;
        }
        if (!kind.isEmpty() && kind != "tag"_L1) {
            ++m_others[kind];
            return;
        }
        m_rows.append(codebookRow(row));
        m_read.version = std::max(m_read.version, number(row, u"version"_s).value_or(1));
    }

    CodebookRow codebookRow(const QList<QByteArray> &row) const
    {
        CodebookRow result;
        result.line = m_csv->line();
        result.id = word(row, u"id"_s);
        result.parent = word(row, u"parent"_s);
        result.level = word(row, u"level"_s);
        result.position = number(row, u"position"_s);
        Tag &tag = result.tag;
        tag.name = word(row, u"name"_s);
        tag.label = text(row, u"label"_s);
        tag.color = word(row, u"color"_s);
        tag.shortcut = word(row, u"shortcut"_s);
        tag.definition = text(row, u"definition"_s);
        tag.include = text(row, u"include"_s);
        tag.exclude = text(row, u"exclude"_s);
        tag.example = text(row, u"example"_s);
        tag.retired = number(row, u"retired"_s).value_or(0) != 0;
        return result;
    }

    VariableRow variableRow(const QList<QByteArray> &row, bool isOption) const
    {
        return {
            .line = m_csv->line(),
            .isOption = isOption,
            .id = word(row, u"id"_s),
            .name = word(row, u"name"_s),
            .parent = word(row, u"parent"_s),
            .level = word(row, u"level"_s),
            .value = word(row, u"value"_s),
            .label = text(row, u"label"_s),
            .definition = text(row, u"definition"_s),
            .position = number(row, u"position"_s),
            .retired = number(row, u"retired"_s).value_or(0) != 0};
    }

    /// The cell as it was before the export, or empty where the column or the cell is left out.
    QString text(const QList<QByteArray> &row, const QString &column) const
    {
        const QByteArray cell = row.value(m_columns.value(column, -1));
        return reading::readUtf8(m_isGuarded ? withoutGuard(cell) : QByteArrayView(cell));
    }

    QString word(const QList<QByteArray> &row, const QString &column) const
    {
        return text(row, column).trimmed();
    }

    std::optional<int> number(const QList<QByteArray> &row, const QString &column) const
    {
        const QString written = word(row, column);
        if (written.isEmpty()) {
            return std::nullopt;
        }
        bool isNumber = false;
        const int number = written.toInt(&isNumber);
        if (!isNumber) {
            throw m_csv->error(m_csv->line(), u"“%1” needs a whole number, not “%2”."_s.arg(column, written));
        }
        return number;
    }

    static bool isBlank(const QList<QByteArray> &row)
    {
        return std::all_of(row.begin(), row.end(), [](const QByteArray &cell) { return cell.isEmpty(); });
    }

    void tellOthers()
    {
        for (auto it = m_others.cbegin(); it != m_others.cend(); ++it) {
            m_read.warnings.append(
                u"“%1”: only tags, variables and options were taken; left out: %2 of the kind “%3”."_s.arg(
                    m_path, QString::number(it.value()), it.key()));
        }
    }

    QString m_path;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::optional<CsvReader> m_csv;
    bool m_isGuarded = false;
    qsizetype m_width = 0;
    QHash<QString, qsizetype> m_columns;
    QMap<QString, int> m_others; ///< rows that are no tags, by kind
    QList<CodebookRow> m_rows;
    QList<VariableRow> m_variables;
    ReadCodebook m_read;
};

} // namespace

ReadCodebook readCodebookFile(const QString &path, const std::function<void()> &between)
{
    return CodebookReader(
               path,
               decodedTable(
                   path,
                   {largestCodebook, u"too large for a codebook. Choose a table with one tag in each row."_s,
                    u"Save the codebook as a CSV file (UTF-8) and give that."_s},
                   between))
        .read();
}

} // namespace model::exchange
