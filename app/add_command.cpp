// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/add_wish.h"
#include "app/article_folders.h"
#include "app/command.h"
#include "app/open_project.h"
#include "model/error.h"
#include "model/reading/read_file.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Skipped
{
    QString file;
    QString reason;
    bool isDocument = false; ///< of a folder; they are told together
};

/// As "3 documents in “in” were not read: a.docx, b.pdf, c.odt. …", with the first few of them.
QString notRead(const QString &folder, const QStringList &documents)
{
    constexpr qsizetype mostTold = 5;
    QStringList names;
    for (const QString &document : documents.first(std::min(documents.size(), mostTold))) {
        names.append(QDir(folder).relativeFilePath(QFileInfo(document).absoluteFilePath()));
    }
    const QString more =
        documents.size() > mostTold ? u" and %1 more"_s.arg(documents.size() - mostTold) : u""_s;
    const QString told = names.join(u", "_s) + more;
    return documents.size() == 1
        ? u"1 document in “%1” was not read: %2. Save its text as a plain text file (.txt) and add that."_s
              .arg(folder, told)
        : u"%1 documents in “%2” were not read: %3. Save their texts as plain text files (.txt) and add those."_s
              .arg(QString::number(documents.size()), folder, told);
}

/// A batch that is dropped again unless it is finished.
class OpenBatch
{
public:
    OpenBatch(model::storage::Store &store, const QString &label, model::CoderId coder)
        : m_store(store)
        , m_coder(coder)
        , m_id(store.beginBatch(label, coder))
    {
    }
    ~OpenBatch()
    {
        if (m_id.isNull()) {
            return;
        }
        try {
            m_store.dropBatch(m_id);
        } catch (const model::Error &) {
            // Nobody sees it, and the next opening sweeps it away.
        }
    }
    Q_DISABLE_COPY_MOVE(OpenBatch)

    void write(const QList<model::storage::NewArticle> &articles)
    {
        for (qsizetype done = 0; done < articles.size();) {
            constexpr qint64 sliceMilliseconds = 50;
            const QDeadlineTimer until(sliceMilliseconds);
            stopIfInterrupted();
            m_store.writeArticles(m_id, articles, done, [&] { return !until.hasExpired(); });
        }
        stopIfInterrupted();
    }

    void finish()
    {
        m_store.finishBatch(m_id, m_coder);
        m_id = {};
    }

private:
    model::storage::Store &m_store;
    model::CoderId m_coder;
    model::BatchId m_id;
};

class Adder
{
public:
    Adder(AddWish wish, Console &console)
        : m_wish(std::move(wish))
        , m_console(console)
        , m_project(openForWriting(m_wish.project, console))
        , m_coder(coderNamed(m_wish.coder))
    {
    }

    void run()
    {
        for (const QString &file : m_wish.files) {
            if (m_wish.recursive && QFileInfo(file).isDir()) {
                readFolder(file);
            } else {
                read(file);
            }
        }
        if (m_articles.isEmpty()) {
            if (m_skipped.size() > 1) {
                tellSkipped();
            }
            throw model::Error(
                m_skipped.size() == 1
                    ? m_skipped.first().reason
                    : u"Nothing was added to “%1”: none of the %2 files could be used."_s.arg(
                        m_wish.project, QString::number(m_skipped.size())));
        }
        write();
        tellSkipped();
        report();
    }

private:
    void tellSkipped()
    {
        for (const Skipped &skipped : std::as_const(m_skipped)) {
            if (!skipped.isDocument) {
                m_console.warn(skipped.reason);
            }
        }
        for (const QString &documents : std::as_const(m_documents)) {
            m_console.warn(documents);
        }
    }

    void readFolder(const QString &folder)
    {
        const QStringList files = filesIn(folder);
        const QStringList closed = closedFoldersIn(folder);
        for (const QString &one : closed) {
            m_skipped.append({one, u"You have no permission to look into the folder “%1”."_s.arg(one)});
        }
        const QStringList documents = documentsIn(folder);
        if (!documents.isEmpty()) {
            m_documents.append(notRead(folder, documents));
        }
        for (const QString &one : documents) {
            m_skipped.append({one, notRead(folder, {one}), true});
        }
        if (files.isEmpty() && closed.isEmpty() && documents.isEmpty()) {
            m_skipped.append({folder, u"There are no texts (*.txt, *.md, *.html) in “%1”."_s.arg(folder)});
        }
        for (const QString &file : files) {
            read(file);
        }
    }

    void read(const QString &file)
    {
        stopIfInterrupted();
        try {
            take(file, model::reading::readArticleFile(file, m_wish.encoding, stopIfInterrupted));
        } catch (const model::Error &error) {
            m_skipped.append({file, error.text()});
        }
    }

    void take(const QString &file, model::reading::ReadArticle read)
    {
        const QString hash = model::storage::textSha256(read.article.text);
        if (!m_wish.forceDuplicates) {
            const auto same = m_project->articlesWithText(hash);
            if (!same.isEmpty() || m_hashes.contains(hash)) {
                const QString title = same.isEmpty() ? m_hashes.value(hash) : same.first().title;
                m_skipped.append(
                    {file,
                     u"“%1” has the same text as the article “%2”, so it was not added. --force-duplicates adds it."_s
                         .arg(file, title)});
                return;
            }
        }
        applyGiven(read.article.article);
        read.article.article.id = model::ArticleId::make();
        m_hashes.insert(hash, read.article.article.title);
        for (const QString &warning : read.warnings) {
            m_console.warn(u"“%1”: %2"_s.arg(file, warning));
        }
        m_articles.append(std::move(read.article));
    }

    void applyGiven(model::Article &article) const
    {
        const model::Article &given = m_wish.given;
        const auto take = [](QString &field, const QString &value) {
            if (!value.isEmpty()) {
                field = value;
            }
        };
        take(article.title, given.title);
        take(article.outlet, given.outlet);
        take(article.byline, given.byline);
        take(article.published, given.published);
        take(article.url, given.url);
        take(article.language, given.language);
    }

    void write()
    {
        const QString label = m_articles.size() == 1 ? m_articles.first().article.title
                                                     : u"%1 articles"_s.arg(m_articles.size());
        OpenBatch batch(*m_project, label, m_coder.id);
        batch.write(m_articles);
        batch.finish();
    }

    model::Coder coderNamed(const QString &name) const
    {
        if (const auto coder = findCoder(m_project.snapshot, name)) {
            return *coder;
        }
        QStringList names;
        for (const model::Coder &coder : m_project.snapshot.coders) {
            names.append(coder.name);
        }
        if (names.isEmpty()) {
            throw model::Error(
                u"Nobody codes in “%1” yet. Open it in the window once, or tag in it with --coder NAME."_s
                    .arg(m_wish.project));
        }
        throw model::Error(u"There is no coder “%1” in “%2”. There are: %3."_s.arg(
            name, m_wish.project, names.join(u", "_s)));
    }

    void report()
    {
        if (!m_wish.json) {
            m_console.print(
                m_articles.size() == 1 ? u"Added “%1”."_s.arg(m_articles.first().article.title)
                                       : u"Added %1 articles."_s.arg(m_articles.size()));
            return;
        }
        QJsonArray added;
        for (const model::storage::NewArticle &article : m_articles) {
            added.append(QJsonObject{
                {u"article_id"_s, article.article.id.text()},
                {u"title"_s, article.article.title},
                {u"file"_s, article.article.fileName},
                {u"encoding"_s, article.article.encoding}});
        }
        QJsonArray skipped;
        for (const Skipped &one : m_skipped) {
            skipped.append(QJsonObject{{u"file"_s, one.file}, {u"reason"_s, one.reason}});
        }
        m_console.print(QJsonObject{
            {u"added"_s, added},
            {u"skipped"_s, skipped},
            {u"warnings"_s, QJsonArray::fromStringList(m_console.warnings())}});
    }

    AddWish m_wish;
    Console &m_console;
    OpenProject m_project;
    model::Coder m_coder;
    QList<model::storage::NewArticle> m_articles;
    QHash<QString, QString> m_hashes; ///< of the texts read now, with their titles
    QList<Skipped> m_skipped;
    QStringList m_documents; ///< sentences on those of each folder
};

} // namespace

Command addCommand()
{
    return {addUsage(), [](const Arguments &arguments, Console &console) {
                Adder(addWishOf(arguments), console).run();
            }};
}

} // namespace app
