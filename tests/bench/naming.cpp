// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/storage/store.h"
#include "model/suggest/name_finder.h"
#include "model/suggest/project_mentions.h"
#include "tests/bench/benches.h"
#include "tests/bench/big_project.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

using model::storage::Store;

const QStringList syllables = {u"ka"_s, u"ri"_s, u"mon"_s, u"té"_s, u"lu"_s,  u"ser"_s, u"ña"_s,  u"dor"_s,
                               u"vi"_s, u"ul"_s, u"es"_s,  u"pa"_s, u"bre"_s, u"to"_s,  u"gan"_s, u"mi"_s};

QString word(QRandomGenerator &random, int shortest)
{
    QString made;
    for (int i = shortest + random.bounded(3); i > 0; --i) {
        made += syllables[random.bounded(static_cast<int>(syllables.size()))];
    }
    return made;
}

QString name(QRandomGenerator &random)
{
    QStringList parts;
    for (int i = 2 + random.bounded(2); i > 0; --i) {
        QString part = word(random, 2);
        part[0] = part[0].toUpper();
        parts.append(part);
    }
    return parts.join(u' ');
}

/// Names, and texts of which every hundredth word or so is one of them, as files.
class Corpus
{
public:
    Corpus(int names, qsizetype bytes)
    {
        QRandomGenerator random(7);
        QSet<QString> known;
        while (m_names.size() < names) {
            const QString made = name(random);
            if (!known.contains(made)) {
                known.insert(made);
                m_names.append(made);
            }
        }
        write(u"names.txt"_s, m_names.join(u'\n').toUtf8() + '\n');
        constexpr qsizetype article = 5000;
        for (qsizetype done = 0; done < bytes; done += article) {
            const QString file = u"%1.txt"_s.arg(m_texts.size(), 6, 10, QChar(u'0'));
            write(file, text(random, article));
            m_texts.append(file);
        }
    }

    const QStringList &names() const { return m_names; }
    const QStringList &texts() const { return m_texts; }
    QString path(const QString &file) const { return m_folder.filePath(file); }

    /// The lines that grep finds go to a file: it does less where nobody reads them.
    double grep() const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardOutputFile(path(u"found.out"_s));
        const double time = timed([&] {
            process.start(u"grep"_s, {u"-r"_s, u"-F"_s, u"-f"_s, u"names.txt"_s, u"texts"_s});
            process.waitForFinished(-1);
        });
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            throw model::Error(u"grep failed. Install it to compare with it."_s);
        }
        return time;
    }

private:
    QByteArray text(QRandomGenerator &random, qsizetype length) const
    {
        QString made;
        for (int words = 1; made.size() < length; ++words) {
            made += random.bounded(100) == 0 ? m_names[random.bounded(static_cast<int>(m_names.size()))]
                                             : word(random, 1);
            made += words % 80 == 0 ? u".\n"_s : words % 14 == 0 ? u". "_s : u" "_s;
        }
        return made.toUtf8();
    }

    void write(const QString &file, const QByteArray &bytes)
    {
        const bool isText = file != u"names.txt";
        QDir(m_folder.path()).mkpath(u"texts"_s);
        QFile out(path(isText ? u"texts/"_s + file : file));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            throw model::Error(u"The texts to look through could not be written."_s);
        }
    }

    QTemporaryDir m_folder;
    QStringList m_names;
    QStringList m_texts;
};

/// From the list of names to all places, with the reading of the files, as grep does it.
qsizetype foundIn(const Corpus &corpus)
{
    model::suggest::NameTree index;
    for (qsizetype i = 0; i < corpus.names().size(); ++i) {
        const model::Entity entity{{}, {}, corpus.names()[i], {}, {}, {}, {}};
        for (const model::suggest::NameForm &form : model::suggest::formsOf(entity, true)) {
            index.add(static_cast<int>(i), form, true);
        }
    }
    model::suggest::NameFinder finder(index);
    qsizetype found = 0;
    for (const QString &text : corpus.texts()) {
        QFile file(corpus.path(u"texts/"_s + text));
        if (!file.open(QIODevice::ReadOnly)) {
            throw model::Error(u"The texts to look through could not be read."_s);
        }
        finder.begin(QString::fromUtf8(file.readAll()), u"en"_s);
        while (finder.findSome(QDeadlineTimer(QDeadlineTimer::Forever))) {
        }
        found += static_cast<qsizetype>(finder.take().size());
    }
    return found;
}

/// The same names and texts in a project, in which nothing is tagged yet.
class NamedProject
{
public:
    explicit NamedProject(const Corpus &corpus)
    {
        Store::create(m_path, {u"Bench"_s, {}, u"Bench"_s});
        m_store = std::make_unique<Store>(m_path, Store::Mode::ReadWrite);
        QList<model::storage::NewArticle> articles = newArticles(static_cast<int>(corpus.texts().size()), 1);
        for (qsizetype i = 0; i < articles.size(); ++i) {
            QFile file(corpus.path(u"texts/"_s + corpus.texts()[i]));
            if (!file.open(QIODevice::ReadOnly)) {
                throw model::Error(u"The texts to look through could not be read."_s);
            }
            articles[i].text = QString::fromUtf8(file.readAll());
            articles[i].article.language = u"en"_s;
        }
        addArticles(*m_store, articles);
        const model::storage::Snapshot state = m_store->snapshot();
        m_codebook = state.codebook;
        m_by = {state.coders.first().id, state.rounds.first().id, 1000};
        model::Edit edit{u"tag"_s, m_by.coder, {}};
        for (const QString &name : corpus.names()) {
            model::Entity entity;
            entity.id = model::EntityId::make();
            entity.tag = m_codebook.named(u"person"_s)->id;
            entity.name = name;
            m_entities.append(entity);
            edit.change.add(entity);
        }
        m_store->perform(edit);
    }

    /// Until the window can tell how many there are; `slowest` is the longest that an edit would wait.
    model::suggest::MentionCount find(double &slowest)
    {
        model::suggest::ProjectMentions mentions(m_entities, m_codebook, m_by);
        bool more = true;
        while (more) {
            slowest = std::max(slowest, timed([&] { more = mentions.step(*m_store); }));
        }
        return mentions.count();
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"named.tagline"_s);
    std::unique_ptr<Store> m_store;
    model::Codebook m_codebook;
    model::edits::By m_by;
    QList<model::Entity> m_entities;
};

Row inProject(const Corpus &corpus, const QString &size)
{
    NamedProject project(corpus);
    double slowest = 0;
    const model::suggest::MentionCount found = project.find(slowest);
    slowest = 0;
    Row row = compare(
        u"mentions of names in all articles"_s, size, u"grep -F -f names over the same texts"_s, {}, 5,
        [&] {
            return timed([&] {
                if (project.find(slowest) != found || found.sure == 0) {
                    throw model::Error(u"Names were not found as before."_s);
                }
            });
        },
        [&] { return corpus.grep(); });
    row.stall = slowest;
    // Told beside grep, which knows nothing of pages and what is tagged there, but not bound by it.
    row.limit.clear();
    row.holds = true;
    return row;
}

} // namespace

std::vector<Row> findNames()
{
    constexpr qsizetype mega = 1'000'000;
    std::vector<Row> rows;
    for (const auto &[names, megabytes] : {std::pair(100, 1), std::pair(1'000, 5), std::pair(10'000, 20)}) {
        const Corpus corpus(names, megabytes * mega);
        const qsizetype found = foundIn(corpus);
        const auto ours = [&] {
            return timed([&] {
                if (foundIn(corpus) != found || found == 0) {
                    throw model::Error(u"Names were not found as before."_s);
                }
            });
        };
        const QString size = u"%1 names, %2 MB, %3 places"_s.arg(names).arg(megabytes).arg(found);
        rows.push_back(compare(
            u"mentions of names, with surnames"_s, size, u"grep -F -f names over the same files"_s, {4, 0}, 9,
            ours, [&] { return corpus.grep(); }));
        rows.push_back(inProject(corpus, u"%1 names, %2 MB"_s.arg(names).arg(megabytes)));
    }
    return rows;
}

} // namespace bench
