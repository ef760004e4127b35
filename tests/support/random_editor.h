// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/edits_variable.h"
#include "model/storage/store.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <optional>

namespace tests {

/// A hand that edits the first article of a project at random: tags, notes, extents, links, removals, undo
/// and redo. The same seed on the same project does the same.
class RandomEditor
{
public:
    RandomEditor(model::storage::Store &store, quint32 seed);

    /// One edit, written. Nothing if chance chose an edit that changes nothing.
    std::optional<model::storage::Performed> step();
    const model::ArticlePage &page() const { return m_page; }
    model::CoderId coder() const { return m_by.coder; }

private:
    model::Edit anyEdit();
    model::Edit tagSomething();
    model::AnswerCell anyAnswer(const model::Annotation &annotation);
    model::Segments somePieces();
    const model::Annotation &someAnnotation();
    int below(qsizetype limit);

    model::storage::Store &m_store;
    model::storage::Snapshot m_snapshot;
    model::ArticlePage m_page;
    model::edits::By m_by;
    QRandomGenerator m_random;
};

/// Everything that people see of a page, in a fixed order, as a hash.
QByteArray digestOf(const model::ArticlePage &page);
/// The same of the first article as the file has it.
QByteArray digestOf(model::storage::Store &store);

/// Makes a project with one article of our own with emoji, Arabic and combining marks.
void makeEditableProject(const QString &path);

} // namespace tests
