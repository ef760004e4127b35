// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/answers_file.h"

#include "model/exchange/cell_guard.h"
#include "model/exchange/csv_reader.h"
#include "model/exchange/table_file.h"
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

enum class AnswerColumn {
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

const QHash<QString, AnswerColumn> &columns()
{
    static const QHash<QString, AnswerColumn> all{
        {u"variable"_s, AnswerColumn::Variable},
        {u"value"_s, AnswerColumn::Value},
        {u"value_label"_s, AnswerColumn::ValueLabel},
        {u"subject"_s, AnswerColumn::Subject},
        {u"subject_id"_s, AnswerColumn::SubjectId},
        {u"article"_s, AnswerColumn::Article},
        {u"article_id"_s, AnswerColumn::Article},
        {u"article_title"_s, AnswerColumn::Article},
        {u"annotation"_s, AnswerColumn::Annotation},
        {u"annotation_id"_s, AnswerColumn::Annotation},
        {u"claim_id"_s, AnswerColumn::Annotation},
        {u"source"_s, AnswerColumn::Source},
        {u"source_id"_s, AnswerColumn::Source},
        {u"entity"_s, AnswerColumn::Entity},
        {u"entity_id"_s, AnswerColumn::Entity},
        {u"basis"_s, AnswerColumn::Basis},
        {u"note"_s, AnswerColumn::Note},
        {u"coder"_s, AnswerColumn::Coder},
        {u"round"_s, AnswerColumn::Round}};
    return all;
}

/// Of the table `values`, but nothing that could be set.
const QStringList toldOnly{u"level"_s, u"missing"_s, u"updated"_s, u"codebook_version"_s, u"coder_kind"_s};

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
    void addColumn(AnswerColumn column, const QString &name, qsizetype at)
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
        const bool hasValue =
            m_columns.contains(AnswerColumn::Value) || m_columns.contains(AnswerColumn::ValueLabel);
        const bool hasSubject =
            std::any_of(m_columns.keyBegin(), m_columns.keyEnd(), [](AnswerColumn column) {
                return column >= AnswerColumn::SubjectId && column <= AnswerColumn::Entity;
            });
        if (!m_columns.contains(AnswerColumn::Variable) || !hasValue || !hasSubject) {
            throw m_csv->error(
                m_csv->line(),
                u"there is no column “%1”. The first line must name the columns, such as "
                "variable,value,article,source, or those that export --what values writes."_s.arg(
                    !m_columns.contains(AnswerColumn::Variable) ? u"variable"_s
                        : hasValue                              ? u"subject_id"_s
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
        answer.variable = word(row, AnswerColumn::Variable);
        answer.subject = word(row, AnswerColumn::Subject);
        answer.subjectId = word(row, AnswerColumn::SubjectId);
        answer.article = word(row, AnswerColumn::Article);
        answer.annotation = word(row, AnswerColumn::Annotation);
        answer.source = word(row, AnswerColumn::Source);
        answer.entity = word(row, AnswerColumn::Entity);
        answer.value = text(row, AnswerColumn::Value);
        if (answer.value.trimmed().isEmpty()) {
            answer.value = text(row, AnswerColumn::ValueLabel);
        }
        answer.coder = word(row, AnswerColumn::Coder);
        answer.round = word(row, AnswerColumn::Round);
        if (m_columns.contains(AnswerColumn::Basis)) {
            answer.basis = word(row, AnswerColumn::Basis);
        }
        if (m_columns.contains(AnswerColumn::Note)) {
            answer.note = text(row, AnswerColumn::Note);
        }
        return answer;
    }

    QString text(const QList<QByteArray> &row, AnswerColumn column) const
    {
        const QByteArray cell = row.value(m_columns.value(column, -1));
        return reading::readUtf8(m_isGuarded ? withoutGuard(cell) : QByteArrayView(cell));
    }

    QString word(const QList<QByteArray> &row, AnswerColumn column) const
    {
        return text(row, column).simplified();
    }

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
    QHash<AnswerColumn, qsizetype> m_columns;
    QStringList m_names;
    ReadAnswers m_read;
};

} // namespace

ReadAnswers readAnswersFile(const QString &path, const std::function<void()> &between)
{
    return AnswersReader(
               path,
               decodedTable(
                   path,
                   {largestAnswersFile, u"too large for a table of answers. Load it in parts."_s,
                    u"Save the table as a CSV file (UTF-8) and give that."_s},
                   between))
        .read();
}

} // namespace model::exchange
