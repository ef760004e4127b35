// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

namespace tests {

/// A project of several articles that two people coded at random: names, some of them the same in several
/// articles; claims with none, one or several sources, with and without cues; claims that became something
/// else.
class RandomCoding
{
public:
    explicit RandomCoding(Random &random);

    /// What one of them sees of an article.
    model::ArticlePage page(model::ArticleId article, model::CoderId coder);
    /// Whose coding of an article counts: who made its first annotation; null if nobody did.
    model::CoderId firstCoderOf(model::ArticleId article);

    ProjectFile project;
    QList<model::Article> articles; ///< in the order they were added
    QList<model::CoderId> coders;

private:
    void code(model::ArticleId article, model::CoderId coder);
    model::Edit anyEdit(const model::ArticlePage &page);
    model::Edit tagSomething(const model::ArticlePage &page);
    /// Lets a new mention stand for an entity of that name from another article.
    void share(model::Edit &edit);
    model::AnnotationId anyOf(const model::ArticlePage &page, model::Tag::Role role);

    Random &m_random;
    model::Codebook m_codebook;
    model::edits::By m_by;
    QList<model::Entity> m_entities;
};

} // namespace tests
