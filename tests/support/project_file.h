// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/storage/store.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tests {

/// A fresh project in a folder of its own, with one coder and the standard codebook, open for writing.
class ProjectFile
{
public:
    explicit ProjectFile(const model::storage::CreateOptions &options = {});

    const QString &path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    model::storage::Store &store() { return *m_store; }
    void close() { m_store.reset(); }
    void reopen(model::storage::Store::Mode mode = model::storage::Store::Mode::ReadWrite);

    /// Adds one article as a batch of its own.
    model::Article add(const QString &title, const QString &text);
    model::CoderId addCoder(const QString &name);
    model::CoderId coder();
    model::RoundId round();
    model::Tag tag(QStringView name);
    model::ArticlePage page(model::ArticleId id) { return m_store->readPage(id, {}); }
    /// Tags the nth place of the words, as the first coder.
    model::storage::Performed tagWords(
        model::ArticleId article, QStringView words, QStringView tag, int occurrence = 1,
        std::optional<model::CoderId> by = {});
    /// A statement straight on the connection.
    void sql(const QString &statement);
    /// The first column of a query's rows.
    QStringList column(const QString &query);
    /// What the plain sqlite3 shell answers, lines without their end; fails the test when it is not there.
    QStringList shell(const QString &query) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<model::storage::Store> m_store;
};

/// The articles in which a search finds the words, in the order they were added.
QList<model::ArticleId> articlesWith(model::storage::Store &store, const QString &words);

/// The text for people of the model::Error that the work throws; fails the test if it throws none.
QString errorOf(const std::function<void()> &work);

} // namespace tests
