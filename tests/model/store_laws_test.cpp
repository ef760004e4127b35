// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/edits_claim.h"
#include "model/project/edits_variable.h"
#include "model/storage/check.h"
#include "model/storage/store.h"
#include "model/text/rewriting.h"
#include "tests/support/catch.h"
#include "tests/support/page_content.h"
#include "tests/support/project_file.h"
#include "tests/support/random.h"

#include <vector>

using namespace Qt::StringLiterals;
using namespace model;
using storage::Performed;
using tests::Content;
using tests::contentOf;
using tests::ProjectFile;
using tests::Random;

namespace {

const QString story =
    u"Brücken 🚆 heute\nvon Anna Weiss\n\n“We stay 👩‍👩‍👧,” said Zoe\u0308 Graf. “All "
    u"of "
    u"us.”\n"
    "قالت ليلى: «سنبقى 🙂 هنا».\u202E abc \u202C\nThe mayor, 王小明, left 𝔊raz early. \uFEFFEnd."_s;

/// Makes edits that a person could make, from what is on the page.
class Hand
{
public:
    Hand(ProjectFile &file, Random &random, CoderId coder, bool corrects = false)
        : m_file(file)
        , m_corrects(corrects)
        , m_random(random)
        , m_tags(file.store().snapshot().codebook.tags)
        , m_variables(file.store().codebook().variables)
        , m_by{coder, file.round(), 0}
    {
    }

    Edit next(const ArticlePage &page)
    {
        ++m_by.at;
        if (page.annotations.isEmpty()) {
            return edits::tag(page, pieces(page), aTag(), m_by);
        }
        const AnnotationId id = anAnnotation(page).id;
        switch (m_random.below(m_corrects ? 19 : 17)) {
        case 15:
            return edits::joinClaims(
                {*page.annotations.find(id), anAnnotation(page), anAnnotation(page)},
                page.sameClaims.values(), m_by);
        case 16:
            return edits::partClaims({id}, page.sameClaims.values(), m_by);
        case 12:
        case 13:
            return edits::answer(page, cells(page), m_by);
        case 14:
            return edits::dismiss(page, Dismissal::Kind::Quotation, aRange(page), {}, m_by);
        case 17:
        case 18:
            return m_file.store().correction(page.article.id, splices(page), m_by);
        case 0:
            return edits::remove(page, {id, anAnnotation(page).id}, m_by);
        case 1:
            return edits::changeTag(page, id, aTag(), m_by);
        case 2:
            return edits::changeExtent(page, id, pieces(page), m_by);
        case 3:
            return edits::changeNote(page, id, words(), m_by);
        case 4:
            return edits::linkSource(page, id, anAnnotation(page).id, words(), aRange(page), m_by);
        case 5:
            return edits::linkLabel(page, id, words(), words(), m_by);
        case 6:
            return page.relations.isEmpty() ? Edit{}
                                            : edits::unlink(page, page.relations.begin().key(), m_by);
        case 7: {
            Article other = page.article;
            (m_random.below(2) == 0 ? other.title : other.byline) =
                m_random.below(2) == 0 ? u"Brücken 🚆 heute"_s : u"von Anna Weiss"_s;
            return edits::changeArticle(page.article, other, m_by);
        }
        default:
            return edits::tag(page, pieces(page), aTag(), m_by);
        }
    }

private:
    Tag aTag() { return m_tags[m_random.below(m_tags.size())]; }
    QString words() { return m_random.textOf({u"a 🙂", u"\uFEFF", u"é", u"«و»", u"\n", u"\"\\", u""}, 4); }
    Annotation anAnnotation(const ArticlePage &page)
    {
        return page.annotations.at(m_random.below(page.annotations.size()));
    }
    TextRange aRange(const ArticlePage &page)
    {
        qsizetype start = m_random.below(page.text.size() - 1);
        qsizetype end = std::min<qsizetype>(page.text.size(), start + 1 + m_random.below(20));
        start -= page.text[start].isLowSurrogate() ? 1 : 0;
        end += end < page.text.size() && page.text[end].isLowSurrogate() ? 1 : 0;
        return {start, end};
    }
    Segments pieces(const ArticlePage &page)
    {
        Segments segments;
        for (int i = m_random.below(3); i >= 0; --i) {
            segments.add(aRange(page));
        }
        return segments;
    }

    /// Answers about anything that the page shows, some of them none.
    QList<AnswerCell> cells(const ArticlePage &page)
    {
        QList<AnswerSubject> subjects{page.article.id, anAnnotation(page).id};
        for (const Source &source : page.sources) {
            subjects.append(source.id);
        }
        for (const Entity &entity : page.entities) {
            subjects.append(entity.id);
        }
        QList<AnswerCell> cells;
        for (int i = m_random.below(2); i >= 0; --i) {
            AnswerCell cell{subjects[m_random.below(subjects.size())], {}, {words(), {}, {}, words()}};
            const Variable &variable = m_variables[m_random.below(m_variables.size())];
            cell.variable = variable.id;
            if (!page.entities.isEmpty() && m_random.below(3) == 0) {
                cell.answer.value.clear();
                cell.answer.names = page.entities.begin().key();
            }
            cells.append(cell);
        }
        return cells;
    }

    Splices splices(const ArticlePage &page)
    {
        text::Rewriting rewriting(page.text);
        for (int i = m_random.below(4); i >= 0; --i) {
            const qsizetype at = m_random.below(rewriting.now().size());
            const qsizetype length = m_random.below(std::min<qsizetype>(12, rewriting.now().size() - at));
            rewriting.replace(at, length, m_random.textOf({u"a 🙂", u"“", u"é", u"\n", u". X", u""}, 3));
        }
        return rewriting.splices();
    }

    ProjectFile &m_file;
    bool m_corrects;
    Random &m_random;
    QList<Tag> m_tags;
    QList<Variable> m_variables;
    edits::By m_by;
};

} // namespace

TEST_CASE(
    "whatever is edited: memory is the file, undoing all is the start, redoing all is the end",
    "[store][law]")
{
    Random random;
    CAPTURE(random.seed());
    ProjectFile file;
    const ArticleId id = file.add(u"Brücken 🚆 heute"_s, story).id;
    const CoderId coder = file.coder();
    Hand hand(file, random, coder, true);

    ArticlePage page = file.page(id);
    std::vector<Content> states{contentOf(page)};
    for (int i = 0; i < 60; ++i) {
        const Edit edit = hand.next(page);
        const Performed performed = file.store().perform(edit);
        if (performed.number == 0) {
            continue;
        }
        CAPTURE(i, edit.action);
        page.apply(performed.change);
        REQUIRE(contentOf(page) == contentOf(file.page(id)));
        states.push_back(contentOf(page));
        page.apply(performed.change.inverse());
        REQUIRE(contentOf(page) == states[states.size() - 2]);
        page.apply(performed.change);
    }
    file.reopen();
    REQUIRE(contentOf(file.page(id)) == states.back());
    CHECK_FALSE(storage::checkProject(file.store().database()).isDamaged());
    CHECK(
        file.shell(u"SELECT count(*) FROM segment s JOIN annotation n ON n.id = s.annotation JOIN article a "
                   "ON a.id = n.article WHERE substr(a.text, s.start + 1, s.\"end\" - s.start) <> s.quote"_s)
        == QStringList{u"0"_s});

    for (auto state = states.crbegin() + 1; state != states.crend(); ++state) {
        page.apply(file.store().undo(file.store().undoState(coder).undo->number, coder).change);
        REQUIRE(contentOf(page) == *state);
        REQUIRE(contentOf(file.page(id)) == *state);
    }
    CHECK(file.store().undoState(coder).undo->isImport);
    CHECK(file.column(u"SELECT uuid FROM annotation UNION ALL SELECT uuid FROM entity UNION ALL SELECT uuid "
                      u"FROM source "
                      "UNION ALL SELECT uuid FROM relation"_s)
              .isEmpty());
    file.reopen();
    while (const auto redo = file.store().undoState(coder).redo) {
        page.apply(file.store().redo(redo->number, coder).change);
    }
    CHECK(contentOf(page) == states.back());
    CHECK(contentOf(file.page(id)) == states.back());
    CHECK(file.column(u"PRAGMA foreign_key_check"_s).isEmpty());
}

TEST_CASE(
    "undoing all of one coder's edits restores their start where nobody else touched the rows",
    "[store][law]")
{
    Random random;
    CAPTURE(random.seed());
    ProjectFile file;
    const ArticleId id = file.add(u"Brücken"_s, story).id;
    const CoderId me = file.coder();
    const CoderId other = file.addCoder(u"Bea"_s);
    const Visible mine{{me}, {}};
    const Visible theirs{{other}, {}};
    Hand first(file, random, me);
    Hand second(file, random, other);
    for (int i = 0; i < 40; ++i) {
        const bool isMine = random.below(2) == 0;
        Edit edit = (isMine ? first : second).next(file.store().readPage(id, isMine ? mine : theirs));
        if (edit.action != u"edit article") {
            file.store().perform(edit);
        }
    }
    const Content kept = contentOf(file.store().readPage(id, theirs));
    while (const auto undo = file.store().undoState(me).undo) {
        if (undo->isImport || undo->action == u"add coder") {
            break;
        }
        file.store().undo(undo->number, me);
    }
    const Content nothing = contentOf(file.store().readPage(id, mine));
    CHECK(nothing.annotations.empty());
    CHECK(nothing.entities.isEmpty());
    CHECK(nothing.relations.isEmpty());
    CHECK(nothing.sameClaims.isEmpty());
    CHECK(contentOf(file.store().readPage(id, theirs)) == kept);
}

TEST_CASE("the sqlite3 shell finds each quote at its offsets, in any script", "[store][offsets]")
{
    ProjectFile file;
    const ArticleId id = file.add(u"Brücken"_s, story).id;
    const QStringList words{u"👩‍👩‍👧"_s, u"Zoe\u0308 Graf"_s, u"سنبقى 🙂 هنا"_s,
                            u"\u202E abc \u202C"_s,  u"王小明"_s,         u"𝔊raz"_s,
                            u"\uFEFFEnd"_s};
    for (const QString &word : words) {
        file.tagWords(id, word, u"claim");
    }
    file.close();
    const QStringList found = file.shell(
        u"SELECT substr(a.text, s.start + 1, s.\"end\" - s.start) FROM segment s JOIN annotation n "
        "ON n.id = s.annotation JOIN article a ON a.id = n.article ORDER BY s.start"_s);
    CHECK(found == words);
    CHECK(file.shell(u"SELECT quote FROM segment ORDER BY start"_s) == words);
    CHECK(file.shell(u"SELECT quote FROM annotations ORDER BY start"_s) == words);
}
