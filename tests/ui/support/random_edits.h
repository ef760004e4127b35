// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/edits.h"
#include "tests/support/random.h"

#include <QString>

namespace tests {

/// A page under work: edits are applied as the project would.
struct EditedPage
{
    explicit EditedPage(const QString &markedText);

    const model::Tag &tag(const QString &name) const { return *codebook.named(name); }
    model::Edit perform(const model::Edit &edit)
    {
        page.apply(edit.change);
        return edit;
    }

    model::Codebook codebook = model::Codebook::standard();
    model::edits::By by{model::CoderId::make(), model::RoundId::make(), 1000};
    model::ArticlePage page;
};

/// Random but sensible work on one page: tags, changes, links and removals, and now and then one step back.
class RandomEdits
{
public:
    explicit RandomEdits(int words);

    quint32 seed() const { return m_random.seed(); }
    EditedPage &desk() { return m_desk; }
    /// The next change; the page has it already.
    model::Change next();

private:
    model::Edit randomEdit();
    model::AnnotationId someAnnotation();
    model::Segments somePieces();
    const model::Tag &someTag();

    Random m_random;
    EditedPage m_desk;
    QList<model::Change> m_done;
};

} // namespace tests
