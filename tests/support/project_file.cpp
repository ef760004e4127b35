// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_file.h"

#include "model/project/edits.h"
#include "model/search/search.h"
#include "model/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/marked_text.h"

#include <QProcess>

CATCH_TRANSLATE_EXCEPTION(const model::Error &error)
{
    return (error.text() + u' ' + error.detail()).toStdString();
}

namespace tests {

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using storage::Store;

ProjectFile::ProjectFile(const storage::CreateOptions &options)
    : m_path(m_folder.filePath(u"project.tagline"_s))
{
    Store::create(m_path, options);
    reopen();
}

void ProjectFile::reopen(Store::Mode mode)
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_path, mode);
}

Article ProjectFile::add(const QString &title, const QString &text)
{
    const BatchId batch = m_store->beginBatch(title, coder());
    qsizetype done = 0;
    Article article;
    article.title = title;
    m_store->writeArticles(batch, {{article, text}}, done, [] { return true; });
    const Performed performed = m_store->finishBatch(batch, coder());
    return std::get<BatchDelta>(performed.change.deltas.first()).articles.first();
}

CoderId ProjectFile::addCoder(const QString &name)
{
    Coder one;
    one.id = CoderId::make();
    one.name = name;
    Edit edit{u"add coder"_s, coder(), {}};
    edit.change.add(one);
    m_store->perform(edit);
    return one.id;
}

CoderId ProjectFile::coder()
{
    return m_store->snapshot().coders.first().id;
}

RoundId ProjectFile::round()
{
    return m_store->snapshot().rounds.first().id;
}

Tag ProjectFile::tag(QStringView name)
{
    const Codebook codebook = m_store->snapshot().codebook;
    const Tag *found = codebook.named(name);
    REQUIRE(found);
    return *found;
}

Performed ProjectFile::tagWords(
    ArticleId article, QStringView words, QStringView name, int occurrence, std::optional<CoderId> by)
{
    const CoderId who = by.value_or(coder());
    const ArticlePage open = m_store->readPage(article, {{who}, {}});
    const edits::By hand{who, round(), 1000};
    return m_store->perform(
        edits::tag(open, Segments{rangeOf(open.text, words, occurrence)}, tag(name), hand));
}

void ProjectFile::sql(const QString &statement)
{
    storage::run(m_store->database(), statement);
}

QStringList ProjectFile::column(const QString &query)
{
    QStringList result;
    storage::Query rows(m_store->database(), query);
    while (rows.next()) {
        result.append(rows.text(0));
    }
    return result;
}

QStringList ProjectFile::shell(const QString &query) const
{
    QProcess process;
    process.start(u"sqlite3"_s, {u"-batch"_s, u"-readonly"_s, m_path, query});
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QList<ArticleId> articlesWith(storage::Store &store, const QString &words)
{
    search::Search search({.text = words}, {});
    while (search.step(store)) {
    }
    QList<ArticleId> articles;
    for (const search::Hit &hit : search.takeHits()) {
        if (!articles.contains(hit.article)) {
            articles.append(hit.article);
        }
    }
    return articles;
}

QString errorOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.text();
    }
    FAIL("nothing was thrown");
    return {};
}

} // namespace tests
