// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/answers_file.h"

#include "model/exchange/cell_guard.h"
#include "model/exchange/csv_reader.h"
#include "model/reading/decode.h"
#include "model/reading/file_bytes.h"
#include "model/reading/utf8.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

using reading::cannotRead;

enum class Column {
    Variable,
    Value,
    ValueLabel,
    Subject,
    SubjectId,
    Article,
    Annotation,
    Source,
    Entity,
    Basis,
    Note,
    Coder,
    Round
};

const QHash<QString, Column> &columns()
{
    static const QHash<QString, Column> all{
        {u"variable"_s, Column::Variable},
        {u"value"_s, Column::Value},
        {u"value_label"_s, Column::ValueLabel},
        {u"subject"_s, Column::Subject},
        {u"subject_id"_s, Column::SubjectId},
        {u"article"_s, Column::Article},
        {u"article_id"_s, Column::Article},
        {u"article_title"_s, Column::Article},
        {u"annotation"_s, Column::Annotation},
        {u"annotation_id"_s, Column::Annotation},
        {u"claim_id"_s, Column::Annotation},
        {u"source"_s, Column::Source},
        {u"source_id"_s, Column::Source},
        {u"entity"_s, Column::Entity},
        {u"entity_id"_s, Column::Entity},
        {u"basis"_s, Column::Basis},
        {u"note"_s, Column::Note},
        {u"coder"_s, Column::Coder},
        {u"round"_s, Column::Round}};
    return all;
}

/// Of the table `values`, but nothing that could be set.
const QStringList toldOnly{u"level"_s, u"missing"_s, u"updated"_s, u"codebook_version"_s, u"coder_kind"_s};

reading::Decoded decodedFile(const QString &path, const std::function<void()> &between)
{
    const QByteArray bytes = reading::fileBytes(
        path, largestAnswersFile, u"too large for a table of answers. Load it in parts."_s, between);
    if (const auto what = reading::notText(bytes)) {
        throw cannotRead(path, u"it is %1. Save the table as a CSV file (UTF-8) and give that."_s.arg(*what));
    }
    return reading::decode(bytes);
}

class AnswersReader
{
public:
    AnswersReader(const QString &path, const reading::Decoded &decoded)
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

    ReadAnswers read()
    {
        readHeader();
        while (const auto row = m_csv->row()) {
            if (!isBlank(*row)) {
                m_read.rows.append(answerOf(*row));
            }
        }
        if (m_read.rows.isEmpty()) {
            throw cannotRead(m_path, u"it has no answers. Each row below the header is one answer."_s);
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
        QStringList unknown;
        for (qsizetype i = 0; i < m_width; ++i) {
            const QString written = QString::fromUtf8((*header)[i]).simplified();
            const QString name = QString(written).toLower().replace(u' ', u'_');
            const auto known = columns().constFind(name);
            if (known != columns().cend()) {
                addColumn(*known, name, i);
            } else if (!name.isEmpty() && !toldOnly.contains(name)) {
                unknown.append(written);
            }
        }
        requireColumns();
        if (!unknown.isEmpty()) {
            m_read.warnings.append(
                u"“%1”: these columns were left out: %2."_s.arg(m_path, unknown.join(u", "_s)));
        }
    }

    /// An id goes before a title or name of the same.
    void addColumn(Column column, const QString &name, qsizetype at)
    {
        if (!m_columns.contains(column)) {
            m_columns.insert(column, at);
        } else if (m_names.contains(name)) {
            throw m_csv->error(m_csv->line(), u"the column “%1” is there twice. Leave one."_s.arg(name));
        } else if (name.endsWith("_id"_L1)) {
            m_columns.insert(column, at);
        }
        m_names.append(name);
    }

    void requireColumns() const
    {
        const bool hasValue = m_columns.contains(Column::Value) || m_columns.contains(Column::ValueLabel);
        const bool hasSubject = std::any_of(m_columns.keyBegin(), m_columns.keyEnd(), [](Column column) {
            return column >= Column::SubjectId && column <= Column::Entity;
        });
        if (!m_columns.contains(Column::Variable) || !hasValue || !hasSubject) {
            throw m_csv->error(
                m_csv->line(),
                u"there is no column “%1”. The first line must name the columns, such as "
                "variable,value,article,source, or those that export --what values writes."_s.arg(
                    !m_columns.contains(Column::Variable) ? u"variable"_s
                        : hasValue                        ? u"subject_id"_s
                                                          : u"value"_s));
        }
    }

    AnswerRow answerOf(const QList<QByteArray> &row) const
    {
        if (row.size() > m_width) {
            throw m_csv->error(
                m_csv->line(),
                u"it has %1 cells, but the header names %2 columns. Put a cell that holds the separator in "
                "quotation marks."_s.arg(QString::number(row.size()), QString::number(m_width)));
        }
        AnswerRow answer;
        answer.line = m_csv->line();
        answer.variable = word(row, Column::Variable);
        answer.subject = word(row, Column::Subject);
        answer.subjectId = word(row, Column::SubjectId);
        answer.article = word(row, Column::Article);
        answer.annotation = word(row, Column::Annotation);
        answer.source = word(row, Column::Source);
        answer.entity = word(row, Column::Entity);
        answer.value = text(row, Column::Value);
        if (answer.value.trimmed().isEmpty()) {
            answer.value = text(row, Column::ValueLabel);
        }
        answer.coder = word(row, Column::Coder);
        answer.round = word(row, Column::Round);
        if (m_columns.contains(Column::Basis)) {
            answer.basis = word(row, Column::Basis);
        }
        if (m_columns.contains(Column::Note)) {
            answer.note = text(row, Column::Note);
        }
        return answer;
    }

    QString text(const QList<QByteArray> &row, Column column) const
    {
        const QByteArray cell = row.value(m_columns.value(column, -1));
        return reading::readUtf8(m_isGuarded ? withoutGuard(cell) : QByteArrayView(cell));
    }

    QString word(const QList<QByteArray> &row, Column column) const { return text(row, column).simplified(); }

    static bool isBlank(const QList<QByteArray> &row)
    {
        return std::all_of(
            row.begin(), row.end(), [](const QByteArray &cell) { return cell.trimmed().isEmpty(); });
    }

    QString m_path;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::optional<CsvReader> m_csv;
    bool m_isGuarded = false;
    qsizetype m_width = 0;
    QHash<Column, qsizetype> m_columns;
    QStringList m_names;
    ReadAnswers m_read;
};

} // namespace

ReadAnswers readAnswersFile(const QString &path, const std::function<void()> &between)
{
    return AnswersReader(path, decodedFile(path, between)).read();
}

} // namespace model::exchange
