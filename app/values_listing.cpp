// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/values_listing.h"

#include "app/names.h"
#include "app/open_project.h"
#include "model/error.h"
#include "model/exchange/preview.h"
#include "model/search/context.h"
#include "model/storage/answered_subjects.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Error;
using model::search::inOneLine;

struct ListingWish
{
    QString project;
    QString variable;
    QString article;
    QString entity;
    QString coder;
    bool header = false;
    bool json = false;
};

ListingWish listingWishOf(const Arguments &arguments)
{
    for (const QString &option :
         {u"--value"_s, u"--clear"_s, u"--annotation"_s, u"--source"_s, u"--basis"_s, u"--note"_s,
          u"--from"_s, u"--skip-bad"_s}) {
        if (arguments.has(option)) {
            throw UsageError{u"%1 belongs to “values set”."_s.arg(option)};
        }
    }
    ListingWish wish;
    wish.project = arguments.operands(2)[1];
    wish.variable = arguments.line(u"--variable"_s);
    wish.article = arguments.value(u"--article"_s);
    wish.entity = arguments.line(u"--entity"_s);
    wish.coder = arguments.has(u"--coder"_s) ? arguments.value(u"--coder"_s) : u"all"_s;
    wish.header = arguments.has(u"--header"_s);
    wish.json = arguments.has(u"--json"_s);
    return wish;
}

model::exchange::ExportPreview tableOf(const ListingWish &wish, const OpenProject &project)
{
    model::exchange::ExportRequest request;
    request.what = model::exchange::What::Values;
    request.coder = wish.coder;
    if (!wish.article.isEmpty()) {
        request.articles = {findArticle(project.snapshot, wish.article).article.id};
    }
    model::exchange::Previewer table(request, std::numeric_limits<int>::max());
    while (table.step(*project)) {
        stopIfInterrupted();
    }
    return table.result();
}

/// Whom or what each answer is about, in words.
class Abouts
{
public:
    Abouts(const OpenProject &project, const model::NameIndex &names)
        : m_names(names)
        , m_subjects(*project)
    {
        for (const auto &summary : project.snapshot.articles) {
            m_titles.insert(summary.article.id.text(), summary.article.title);
        }
    }

    QString title(const QString &article) const { return m_titles.value(article); }

    QString of(const QString &kind, const QString &id) const
    {
        if (kind == "article"_L1) {
            return title(id);
        }
        if (kind == "entity"_L1) {
            const auto entity = model::EntityId::fromText(id);
            const auto *known = entity ? m_names.find(*entity) : nullptr;
            return known ? known->name : QString();
        }
        const auto found = kind == "source"_L1 ? m_subjects.sources(id, 1) : m_subjects.annotations(id, 1);
        return found.isEmpty() ? QString() : found.first().name;
    }

private:
    const model::NameIndex &m_names;
    model::storage::AnsweredSubjects m_subjects;
    QHash<QString, QString> m_titles;
};

QString variableIn(const OpenProject &project, const QString &name)
{
    if (name.isEmpty()) {
        return {};
    }
    if (const model::Variable *variable = project.snapshot.codebook.variableNamed(name)) {
        return variable->name;
    }
    QStringList names;
    for (const model::Variable &variable : project.snapshot.codebook.variables) {
        names.append(variable.name);
    }
    throw Error(u"There is no variable “%1”. There are: %2."_s.arg(name, names.join(u", "_s)));
}

const QStringList &shownColumns()
{
    static const QStringList columns{u"variable"_s, u"value"_s,   u"value_label"_s, u"basis"_s,
                                     u"coder"_s,    u"subject"_s, u"subject_id"_s};
    return columns;
}

/// Prints the rows that are asked for.
class Listing
{
public:
    Listing(const ListingWish &wish, const OpenProject &project, Console &console)
        : m_wish(wish)
        , m_console(console)
        , m_names(namesOf(project))
        , m_variable(variableIn(project, wish.variable))
        , m_entity(wish.entity.isEmpty() ? QString() : findEntity(project, m_names, wish.entity).text())
        , m_table(tableOf(wish, project))
        , m_abouts(project, m_names)
    {
    }

    void run()
    {
        if (m_wish.header && !m_wish.json) {
            m_console.print((shownColumns() + QStringList{u"about"_s, u"article_title"_s}).join(u'\t'));
        }
        QJsonArray values;
        for (const QStringList &row : m_table.rows) {
            stopIfInterrupted();
            if (!isWanted(row)) {
                continue;
            }
            const QJsonObject value = json(row);
            values.append(value);
            if (!m_wish.json) {
                m_console.print(line(value));
            }
        }
        if (m_table.report.changedMeanwhile) {
            m_console.warn(u"The project was changed while it was read; the rows may not fit together."_s);
        }
        if (m_wish.json) {
            m_console.print(QJsonObject{{u"values"_s, values}});
        } else {
            m_console.note(values.size() == 1 ? u"1 answer."_s : u"%1 answers."_s.arg(values.size()));
        }
    }

private:
    QString at(const QStringList &row, const QString &column) const
    {
        return row.value(m_table.columns.indexOf(column));
    }

    bool isWanted(const QStringList &row) const
    {
        return (m_variable.isEmpty() || at(row, u"variable"_s) == m_variable)
            && (m_entity.isEmpty() || at(row, u"subject_id"_s) == m_entity);
    }

    QJsonObject json(const QStringList &row) const
    {
        const QString article = at(row, u"article_id"_s);
        QJsonObject object{
            {u"note"_s, at(row, u"note"_s)},
            {u"about"_s, m_abouts.of(at(row, u"subject"_s), at(row, u"subject_id"_s))},
            {u"article_id"_s, article},
            {u"article_title"_s, m_abouts.title(article)}};
        for (const QString &column : shownColumns()) {
            object.insert(column, at(row, column));
        }
        return object;
    }

    static QString line(const QJsonObject &value)
    {
        QStringList cells;
        for (const QString &column : shownColumns() + QStringList{u"about"_s, u"article_title"_s}) {
            cells.append(inOneLine(value[column].toString()));
        }
        return cells.join(u'\t');
    }

    const ListingWish &m_wish;
    Console &m_console;
    model::NameIndex m_names;
    QString m_variable;
    QString m_entity;
    model::exchange::ExportPreview m_table;
    Abouts m_abouts;
};

} // namespace

void listValues(const Arguments &arguments, Console &console)
{
    const ListingWish wish = listingWishOf(arguments);
    const OpenProject project = openForReading(wish.project);
    Listing(wish, project, console).run();
}

} // namespace app
