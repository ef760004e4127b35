// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/random_edits.h"

#include "tests/support/marked_text.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace tests {

EditedPage::EditedPage(const QString &markedText)
    : page(marked(markedText, codebook, by.coder, by.round))
{
}

RandomEdits::RandomEdits(int words)
    : m_desk(m_random.textOf({u"Ana ", u"Tom ", u"Graz ", u"said ", u"آنا ", u"🙂 ", u"x\n"}, words))
{
}

Change RandomEdits::next()
{
    if (!m_done.isEmpty() && m_random.below(6) == 0) {
        const Change back = m_done.takeLast().inverse();
        m_desk.page.apply(back);
        return back;
    }
    const Change change = m_desk.perform(randomEdit()).change;
    m_done.append(change);
    return change;
}

const Tag &RandomEdits::someTag()
{
    return m_desk.codebook.tags.at(m_random.below(m_desk.codebook.tags.size()));
}

AnnotationId RandomEdits::someAnnotation()
{
    const AnnotationSet &set = m_desk.page.annotations;
    return set.isEmpty() ? AnnotationId() : set.at(m_random.below(set.size())).id;
}

Segments RandomEdits::somePieces()
{
    Segments pieces;
    const auto &paragraphs = m_desk.page.units.paragraphs();
    for (int count = 1 + m_random.below(2); count > 0; --count) {
        const TextRange paragraph =
            paragraphs.at(static_cast<size_t>(m_random.below(static_cast<qsizetype>(paragraphs.size()))));
        const qsizetype start = paragraph.start + m_random.below(paragraph.length());
        const qsizetype length = std::min<qsizetype>(1 + m_random.below(8), paragraph.end - start);
        pieces.add({start, start + length});
    }
    return pieces;
}

Edit RandomEdits::randomEdit()
{
    const ArticlePage &page = m_desk.page;
    const edits::By &by = m_desk.by;
    const AnnotationId id = someAnnotation();
    switch (id.isNull() ? 0 : m_random.below(10)) {
    case 0:
    case 1:
    case 2:
        return edits::tag(page, somePieces(), someTag(), by);
    case 3:
        return edits::tag(page, somePieces(), someTag(), by, m_random.textOf({u"Ana", u"Bo", u"ch"}, 1));
    case 4:
        return edits::changeTag(page, id, someTag(), by);
    case 5:
        return edits::changeExtent(page, id, somePieces(), by);
    case 6:
        return edits::remove(page, {id, someAnnotation()}, by);
    case 7:
        return edits::linkSource(page, id, someAnnotation(), u"said"_s, {}, by);
    case 8:
        return page.relations.isEmpty() ? edits::linkLabel(page, id, u"a sailor"_s, {}, by)
                                        : edits::unlink(page, page.relations.cbegin()->id, by);
    default:
        return edits::renameEntity(
            page, page.annotations.find(id)->entity, m_random.textOf({u"Ana", u"Zoe", u"Bo", u" "}, 2), by);
    }
}

} // namespace tests
