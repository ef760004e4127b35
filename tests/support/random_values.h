// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"
#include "tests/support/random.h"

namespace tests {

/// Values of every kind that a history can tell of, filled at random: each field is sometimes empty, and
/// texts hold what is easily lost on the way (quotes, line ends, a leading U+FEFF, emoji, combining marks).
class RandomValues
{
public:
    /// Pieces and cues stand within the text of the article.
    RandomValues(Random &random, model::ArticleId article, QString text);

    QString text();
    qint64 time();
    model::TextRange range();
    model::Segments segments();

    model::Coder coder();
    model::Round round();
    model::Tag tag();
    model::Article article();
    model::Entity entity();
    model::Annotation annotation();
    model::Source source();
    model::Relation relation();
    model::SameClaim sameClaim();
    model::Coding coding();
    model::Variable variable();
    model::VariableValue value();
    model::Dismissal dismissal();

    template <typename Subject>
    model::Id<Subject> maybe()
    {
        return m_random.below(3) == 0 ? model::Id<Subject>() : model::Id<Subject>::make();
    }

private:
    template <typename Kind>
    Kind kindOf(int count)
    {
        return static_cast<Kind>(m_random.below(count));
    }

    Random &m_random;
    model::ArticleId m_article;
    QString m_text;
};

} // namespace tests
