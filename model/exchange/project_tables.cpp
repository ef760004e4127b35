// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tables.h"
#include "model/storage/enum_words.h"
#include "model/storage/store.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

constexpr int linesAtOnce = 500;

/// The article a line of the history belongs to: itself, or what its JSON names.
QByteArray articleOf(const storage::HistoryEntryRow &row)
{
    if (row.subject == "article" || row.subject == "text") {
        return row.subjectId;
    }
    const QByteArray &json = row.after.isEmpty() ? row.before : row.after;
    return QJsonDocument::fromJson(json).object().value("article"_L1).toString().toLatin1();
}

QByteArray word(Tag::Role role)
{
    switch (role) {
    case Tag::Role::Plain:
        return "plain";
    case Tag::Role::Entity:
        return "entity";
    case Tag::Role::Claim:
        return "claim";
    }
    return {};
}

} // namespace

HistoryTable::HistoryTable(storage::Store &store, const ExportRequest &request)
    : m_names(store, request)
    , m_last(store.lastHistory())
{
    for (const ArticleId &id : request.articles) {
        m_articles.append(id.text().toLatin1());
    }
}

QStringList HistoryTable::columns() const
{
    return {u"number"_s,  u"at"_s,         u"coder"_s,      u"action"_s, u"undoes"_s, u"batch"_s,
            u"subject"_s, u"subject_id"_s, u"article_id"_s, u"before"_s, u"after"_s};
}

double HistoryTable::progress() const
{
    return m_last == 0 ? 1.0 : std::min(1.0, static_cast<double>(m_number) / static_cast<double>(m_last));
}

bool HistoryTable::isWanted(const storage::HistoryEntryRow &row, const QByteArray &article) const
{
    return m_names.layers.includesCoder(row.coder) && (m_articles.isEmpty() || m_articles.contains(article));
}

bool HistoryTable::readSome(RowSink &sink, const QDeadlineTimer &until)
{
    do {
        const auto rows = m_names.rows.history(m_number, m_position, linesAtOnce);
        for (const storage::HistoryEntryRow &row : rows) {
            m_number = row.number;
            m_position = row.position;
            const QByteArray article = articleOf(row);
            if (!isWanted(row, article)) {
                continue;
            }
            sink.number(row.number);
            sink.text(isoTime(row.at));
            sink.text(m_names.coderName(row.coder));
            sink.text(row.action);
            sink.number(row.undoes);
            sink.text(row.batch);
            sink.text(row.subject);
            sink.text(row.subjectId);
            sink.text(article);
            sink.text(row.before);
            sink.text(row.after);
            sink.endRow();
        }
        if (rows.size() < linesAtOnce) {
            return false;
        }
    } while (!until.hasExpired());
    return true;
}

CodebookTable::CodebookTable(storage::Store &store, const ExportRequest &)
    : m_codebook(store.codebook())
    , m_version(storage::ExportRows(store.database()).codebookVersion())
{
}

QStringList CodebookTable::columns() const
{
    return {u"kind"_s,    u"id"_s,       u"name"_s,     u"parent"_s,     u"level"_s,   u"value"_s,
            u"label"_s,   u"color"_s,    u"shortcut"_s, u"definition"_s, u"include"_s, u"exclude"_s,
            u"example"_s, u"position"_s, u"version"_s,  u"retired"_s};
}

bool CodebookTable::readSome(RowSink &sink, const QDeadlineTimer &)
{
    for (const Tag &one : m_codebook.tags) {
        tag(sink, one);
    }
    for (const Variable &one : m_codebook.variables) {
        variable(sink, one);
        for (int place = 0; place < one.options.size(); ++place) {
            option(sink, one, place);
        }
    }
    return false;
}

void CodebookTable::tag(RowSink &sink, const Tag &tag) const
{
    const Tag *parent = m_codebook.find(tag.parent);
    sink.text(QByteArrayView("tag"));
    sink.string(tag.id.text());
    sink.string(tag.name);
    sink.string(parent ? parent->name : QString());
    sink.text(word(tag.role));
    sink.empty();
    sink.string(tag.label);
    sink.string(tag.color);
    sink.string(tag.shortcut);
    sink.string(tag.definition);
    sink.string(tag.include);
    sink.string(tag.exclude);
    sink.string(tag.example);
    sink.number(tag.position);
    sink.number(m_version);
    sink.number(tag.retired ? 1 : 0);
    sink.endRow();
}

/// Of what it is asked stands where an option has its code.
void CodebookTable::variable(RowSink &sink, const Variable &variable) const
{
    const Tag *tag = m_codebook.find(variable.tag);
    sink.text(QByteArrayView("variable"));
    sink.string(variable.id.text());
    sink.string(variable.name);
    sink.string(tag ? tag->name : QString());
    sink.text(ProjectNames::level(variable));
    sink.string(QString(storage::word(variable.subject)));
    sink.string(variable.label);
    sink.empty();
    sink.empty();
    sink.string(variable.definition);
    sink.empty();
    sink.empty();
    sink.empty();
    sink.number(variable.position);
    sink.number(m_version);
    sink.number(variable.retired ? 1 : 0);
    sink.endRow();
}

void CodebookTable::option(RowSink &sink, const Variable &variable, int place) const
{
    const VariableOption &option = variable.options[place];
    sink.text(QByteArrayView("option"));
    sink.string(option.id.text());
    sink.string(option.value);
    sink.string(variable.name);
    sink.text(QByteArrayView(option.missing ? "missing" : ""));
    sink.string(option.value);
    sink.string(option.label);
    for (int empty = 0; empty < 6; ++empty) {
        sink.empty();
    }
    sink.number(place);
    sink.number(m_version);
    sink.number(option.retired ? 1 : 0);
    sink.endRow();
}

} // namespace model::exchange
