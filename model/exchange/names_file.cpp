// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/names_file.h"

#include "model/exchange/cell_guard.h"
#include "model/exchange/csv_reader.h"
#include "model/exchange/names_rules.h"
#include "model/exchange/table_file.h"
#include "model/project/name_length.h"
#include "model/reading/decode.h"
#include "model/reading/file_bytes.h"
#include "model/reading/utf8.h"
#include "model/text/folding.h"
#include "model/text/words.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

using reading::cannotRead;

enum class NameColumn { Name, Tag, Aliases, Wikidata, Description };

/// What people call the columns, without blanks, marks and diacritics.
const QHash<QString, NameColumn> &columnNames()
{
    static const QHash<QString, NameColumn> names = [] {
        QHash<QString, NameColumn> all;
        const auto add = [&all](NameColumn column, const QString &list) {
            for (const QString &name : list.split(u' ')) {
                all.insert(name, column);
            }
        };
        add(NameColumn::Name, u"name names entity fullname title nombre nome nom bezeichnung الاسم"_s);
        add(NameColumn::Tag,
            u"tag tags kind type category class entitytype tipo categoria etiqueta typ art النوع"_s);
        add(NameColumn::Aliases,
            u"alias aliases othername othernames alsoknownas aka synonym synonyms variants variant sinonimos "
            "otrosnombres outrosnomes autresnoms synonyme andernamen اسماءاخري"_s);
        add(NameColumn::Wikidata, u"wikidata wikidataid qid q wikidataqid wikidatauri wikidataurl item"_s);
        add(NameColumn::Description, u"description about descripcion descricao beschreibung الوصف"_s);
        return all;
    }();
    return names;
}

QString columnKey(const QString &written)
{
    QString key = text::foldedLetters(written);
    key.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return key;
}

class NamesReader
{
public:
    NamesReader(const QString &path, const reading::Decoded &decoded, const Codebook &codebook)
        : m_path(path)
        , m_codebook(codebook)
        , m_bytes(decoded.text.toUtf8())
        , m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_csv.emplace(m_buffer, path);
        for (const QString &doubt : reading::doubtsOf(decoded)) {
            m_warnings.append(u"“%1”: %2"_s.arg(path, doubt));
        }
    }

    ReadNames read()
    {
        readHeader();
        QList<ListedName> rows;
        while (const auto row = m_csv->row()) {
            if (!isBlank(*row)) {
                rows.append(nameOf(*row));
            }
        }
        if (rows.isEmpty()) {
            throw cannotRead(m_path, u"it has no names. Each row below the header is one name."_s);
        }
        NamesRules rules(std::move(rows));
        try {
            const QList<ListedName> names = rules.names();
            return {names, m_warnings + rules.warnings()};
        } catch (const RowError &error) {
            throw m_csv->error(error.line, error.why);
        }
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
            const auto known = columnNames().constFind(columnKey(written));
            if (known == columnNames().cend()) {
                unknown += written.isEmpty() ? QStringList() : QStringList(written);
            } else if (m_columns.contains(*known)) {
                throw m_csv->error(
                    m_csv->line(),
                    u"the column “%1” means what another one means already. Leave one of them."_s.arg(
                        written));
            } else {
                m_columns.insert(*known, i);
            }
        }
        requireColumn(NameColumn::Name, u"name"_s);
        requireColumn(NameColumn::Tag, u"tag"_s);
        if (!unknown.isEmpty()) {
            m_warnings.append(
                u"“%1”: these columns were left out: %2. Names have name, tag, aliases, wikidata, description."_s
                    .arg(m_path, fewOf(unknown)));
        }
    }

    static QString fewOf(const QStringList &columns)
    {
        constexpr qsizetype most = 10;
        return columns.size() <= most
            ? columns.join(u", "_s)
            : u"%1 and %2 more"_s.arg(
                columns.first(most).join(u", "_s), QString::number(columns.size() - most));
    }

    void requireColumn(NameColumn column, const QString &name) const
    {
        if (!m_columns.contains(column)) {
            throw m_csv->error(
                m_csv->line(),
                u"there is no column “%1”. The first line must name the columns, such as "
                "name,tag,aliases,wikidata."_s.arg(name));
        }
    }

    ListedName nameOf(const QList<QByteArray> &row) const
    {
        if (row.size() > m_width) {
            throw m_csv->error(
                m_csv->line(),
                u"it has %1 cells, but the header names %2 columns. Put a cell that holds the separator in "
                "quotation marks."_s.arg(QString::number(row.size()), QString::number(m_width)));
        }
        ListedName name;
        name.line = m_csv->line();
        name.name = cell(row, NameColumn::Name);
        if (name.name.isEmpty()) {
            throw m_csv->error(name.line, u"the row has no name."_s);
        }
        refuseLong(name.line, name.name);
        if (!text::hasLetterOrDigit(name.name)) {
            throw m_csv->error(
                name.line,
                u"the name “%1” has no letter and no digit, so that no text can have it."_s.arg(name.name));
        }
        name.tag = tagOf(cell(row, NameColumn::Tag));
        name.aliases = aliasesOf(cell(row, NameColumn::Aliases), name.name);
        for (const QString &alias : std::as_const(name.aliases)) {
            refuseLong(name.line, alias);
        }
        name.wikidata = wikidataOf(cell(row, NameColumn::Wikidata));
        name.description = cell(row, NameColumn::Description);
        return name;
    }

    void refuseLong(qint64 line, const QString &name) const
    {
        if (const QString excess = excessOfName(name); !excess.isEmpty()) {
            throw m_csv->error(line, excess);
        }
    }

    /// In one line; letters that could not be read would never be found in a text.
    QString cell(const QList<QByteArray> &row, NameColumn column) const
    {
        const QByteArray bytes = row.value(m_columns.value(column, -1));
        const QString text = reading::readUtf8(withoutGuard(bytes)).simplified();
        if (text.contains(QChar(QChar::ReplacementCharacter))) {
            throw m_csv->error(
                m_csv->line(),
                u"“%1” has letters that could not be read. Save the file as CSV in UTF-8."_s.arg(
                    text.left(80)));
        }
        return text;
    }

    TagId tagOf(const QString &written) const
    {
        if (written.isEmpty()) {
            throw m_csv->error(m_csv->line(), u"the row has no tag. There are: %1."_s.arg(tagNames()));
        }
        const Tag *tag = m_codebook.named(written);
        for (const Tag &each : m_codebook.tags) {
            const bool isLabel = each.label.compare(written, Qt::CaseInsensitive) == 0;
            tag = !tag && isLabel ? &each : tag;
        }
        if (!tag) {
            throw m_csv->error(
                m_csv->line(), u"there is no tag “%1”. There are: %2."_s.arg(written, tagNames()));
        }
        if (tag->role != Tag::Role::Entity || tag->retired) {
            throw m_csv->error(
                m_csv->line(),
                (tag->retired ? u"the tag “%1” is retired and is given no more. There are: %2."_s
                              : u"the tag “%1” is not one for names. There are: %2."_s)
                    .arg(tag->name, tagNames()));
        }
        return tag->id;
    }

    QString tagNames() const
    {
        QStringList names;
        for (const Tag &tag : m_codebook.tags) {
            if (tag.role == Tag::Role::Entity && !tag.retired) {
                names.append(tag.name);
            }
        }
        return names.join(u", "_s);
    }

    static QStringList aliasesOf(const QString &written, const QString &name)
    {
        static const QRegularExpression separator(u"\\s*[;|]\\s*"_s);
        QStringList aliases = written.split(separator, Qt::SkipEmptyParts);
        aliases.removeDuplicates();
        aliases.removeAll(name);
        aliases.removeAll(QString());
        return aliases;
    }

    QString wikidataOf(const QString &written) const
    {
        static const QRegularExpression form(
            u"^(?:https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/|wd:)?([Qq][1-9]\\d{0,11})$"_s);
        const auto match = form.match(written);
        if (!written.isEmpty() && !match.hasMatch()) {
            throw m_csv->error(
                m_csv->line(),
                u"“%1” is no Wikidata id. It is a Q with a number, such as Q42."_s.arg(written));
        }
        return match.captured(1).toUpper();
    }

    static bool isBlank(const QList<QByteArray> &row)
    {
        return std::all_of(
            row.begin(), row.end(), [](const QByteArray &cell) { return cell.trimmed().isEmpty(); });
    }

    QString m_path;
    const Codebook &m_codebook;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::optional<CsvReader> m_csv;
    qsizetype m_width = 0;
    QHash<NameColumn, qsizetype> m_columns;
    QStringList m_warnings;
};

} // namespace

ReadNames readNamesFile(const QString &path, const Codebook &codebook, const std::function<void()> &between)
{
    return NamesReader(
               path,
               decodedTable(
                   path,
                   {largestNamesFile,
                    u"too large for a list of names. Choose a table with one name in each row."_s,
                    u"Save the names as a CSV file (UTF-8) and give that."_s},
                   between),
               codebook)
        .read();
}

} // namespace model::exchange
