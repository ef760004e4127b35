// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marked_text.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <stdexcept>

namespace tests {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

[[noreturn]] void fail(const QString &message)
{
    throw std::invalid_argument(message.toStdString());
}

const Tag &tagNamed(const Codebook &codebook, const QString &name)
{
    const Tag *tag = codebook.named(name);
    if (!tag) {
        fail(u"marked text: the codebook has no tag \"%1\""_s.arg(name));
    }
    return *tag;
}

/// One bracket as it was read.
struct Bracket
{
    TextRange range;
    qsizetype written = 0; ///< where its "[" stands in the notation
    QString tag;
    QString number;
};

class Reading
{
public:
    explicit Reading(QStringView notation)
        : m_notation(notation)
    {
        while (m_at < m_notation.size()) {
            step();
        }
        if (!m_open.isEmpty()) {
            fail(u"marked text: the \"[\" at %1 is never closed"_s.arg(m_open.last().written));
        }
    }

    QString text;
    QList<Bracket> brackets;

private:
    void step()
    {
        const QChar character = m_notation[m_at];
        if (character == u'\\') {
            if (++m_at == m_notation.size()) {
                fail(u"marked text: nothing follows the last backslash"_s);
            }
            text += m_notation[m_at++];
        } else if (character == u'[') {
            m_open.append({{text.size(), text.size()}, m_at++, {}, {}});
        } else if (character == u']') {
            fail(u"marked text: the \"]\" at %1 has no \"|tag\" before it"_s.arg(m_at));
        } else if (character == u'|' && !m_open.isEmpty()) {
            close();
        } else {
            text += character;
            ++m_at;
        }
    }

    void close()
    {
        const qsizetype end = m_notation.indexOf(u']', m_at);
        if (end < 0) {
            fail(u"marked text: no \"]\" follows the \"|\" at %1"_s.arg(m_at));
        }
        const QString label = m_notation.sliced(m_at + 1, end - m_at - 1).toString();
        Bracket bracket = m_open.takeLast();
        bracket.range.end = text.size();
        bracket.tag = label.section(u'#', 0, 0);
        bracket.number = label.section(u'#', 1);
        if (bracket.tag.isEmpty() || bracket.tag.contains(u'[') || bracket.range.isEmpty()) {
            fail(u"marked text: the \"[\" at %1 needs words, \"|\" and a tag"_s.arg(bracket.written));
        }
        brackets.append(bracket);
        m_at = end + 1;
    }

    QStringView m_notation;
    qsizetype m_at = 0;
    QList<Bracket> m_open;
};

Article articleOf(const QString &text)
{
    Article article;
    article.id = ArticleId::make();
    article.characters = text::OffsetMap(text).codePoints();
    article.words = text::countWords(text);
    article.textSha256 =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    return article;
}

/// Joins the entity of this name and kind, or makes one.
EntityId entityFor(ArticlePage &page, TagId tag, const QString &name)
{
    for (const Entity &entity : std::as_const(page.entities)) {
        if (entity.tag == tag && entity.name == name) {
            return entity.id;
        }
    }
    Entity entity;
    entity.id = EntityId::make();
    entity.tag = tag;
    entity.name = name;
    page.entities.insert(entity.id, entity);
    return entity.id;
}

/// Brackets in the order they are written; those with one tag and number make one annotation.
std::vector<Annotation> annotationsOf(QList<Bracket> brackets, const Codebook &codebook)
{
    std::sort(brackets.begin(), brackets.end(), [](const Bracket &a, const Bracket &b) {
        return a.written < b.written;
    });
    std::vector<Annotation> annotations;
    QMap<QString, size_t> numbered;
    for (const Bracket &bracket : std::as_const(brackets)) {
        const QString key = bracket.tag.toLower() + u'#' + bracket.number;
        if (!bracket.number.isEmpty() && numbered.contains(key)) {
            annotations[numbered.value(key)].segments.add(bracket.range);
            continue;
        }
        numbered.insert(key, annotations.size());
        Annotation annotation;
        annotation.id = AnnotationId::make();
        annotation.tag = tagNamed(codebook, bracket.tag).id;
        annotation.segments.add(bracket.range);
        annotation.created = annotation.updated = static_cast<qint64>(annotations.size()) + 1;
        annotations.push_back(annotation);
    }
    return annotations;
}

/// One piece to draw, with what is written behind it.
struct Drawn
{
    TextRange range;
    QString label;
};

bool crosses(const TextRange &a, const TextRange &b)
{
    return a.overlaps(b) && !a.covers(b) && !b.covers(a);
}

bool fits(const Segments &segments, const std::vector<Drawn> &drawn)
{
    return std::none_of(segments.begin(), segments.end(), [&](const TextRange &piece) {
        return std::any_of(
            drawn.begin(), drawn.end(), [&](const Drawn &other) { return crosses(piece, other.range); });
    });
}

QString listed(const Annotation &annotation, const QString &tag)
{
    QStringList ranges;
    for (const TextRange &piece : annotation.segments) {
        ranges.append(u"%1-%2"_s.arg(piece.start).arg(piece.end));
    }
    return u" {%1 %2}"_s.arg(tag, ranges.join(u';'));
}

/// The annotations from outside in: reading order, and of two with one extent the earlier made.
std::vector<Annotation> fromOutside(const ArticlePage &page)
{
    std::vector<Annotation> annotations(page.annotations.begin(), page.annotations.end());
    std::stable_sort(annotations.begin(), annotations.end(), [](const Annotation &a, const Annotation &b) {
        const TextRange left = a.segments.extent();
        const TextRange right = b.segments.extent();
        return std::tuple(left.start, -left.end, a.created) < std::tuple(right.start, -right.end, b.created);
    });
    return annotations;
}

/// Draws the pieces (none crossing another, outer before inner) into the text.
QString drawnInto(QStringView text, std::vector<Drawn> drawn)
{
    std::stable_sort(drawn.begin(), drawn.end(), [](const Drawn &a, const Drawn &b) {
        return std::pair(a.range.start, -a.range.end) < std::pair(b.range.start, -b.range.end);
    });
    QString result;
    std::vector<Drawn> open;
    auto next = drawn.begin();
    for (qsizetype i = 0; i <= text.size(); ++i) {
        for (; !open.empty() && open.back().range.end == i; open.pop_back()) {
            result += u'|' + open.back().label + u']';
        }
        for (; next != drawn.end() && next->range.start == i; ++next) {
            open.push_back(*next);
            result += u'[';
        }
        if (i < text.size()) {
            const QChar character = text[i];
            const bool special = character == u'[' || character == u']' || character == u'\\'
                || (character == u'|' && !open.empty());
            result += special ? QString(u'\\') + character : QString(character);
        }
    }
    return result;
}

} // namespace

ArticlePage marked(QStringView notation, const Codebook &codebook, CoderId coder, RoundId round)
{
    const Reading read(notation);
    ArticlePage page;
    page.text = read.text;
    page.article = articleOf(page.text);
    page.units = text::Units(page.text, page.article.title, page.article.byline);
    std::vector<Annotation> annotations = annotationsOf(read.brackets, codebook);
    for (Annotation &annotation : annotations) {
        annotation.article = page.article.id;
        annotation.coder = coder;
        annotation.round = round;
        if (codebook.find(annotation.tag)->role == Tag::Role::Entity) {
            annotation.entity = entityFor(page, annotation.tag, page.quote(annotation));
        }
    }
    page.annotations = AnnotationSet(std::move(annotations));
    return page;
}

QString shown(const ArticlePage &page, const Codebook &codebook)
{
    std::vector<Drawn> drawn;
    QString behind;
    QMap<QString, int> numbers;
    for (const Annotation &annotation : fromOutside(page)) {
        const Tag *known = codebook.find(annotation.tag);
        const QString tag = known ? known->name : u"?"_s;
        if (!fits(annotation.segments, drawn)) {
            behind += listed(annotation, tag);
            continue;
        }
        const bool several = annotation.segments.count() > 1;
        const QString label = several ? u"%1#%2"_s.arg(tag).arg(++numbers[tag]) : tag;
        for (const TextRange &piece : annotation.segments) {
            drawn.push_back({piece, label});
        }
    }
    return drawnInto(page.text, std::move(drawn)) + behind;
}

Annotation find(const ArticlePage &page, QStringView quote)
{
    for (const Annotation &annotation : page.annotations) {
        if (page.quote(annotation) == quote) {
            return annotation;
        }
    }
    fail(u"no annotation reads \"%1\""_s.arg(quote));
}

QString sourceNames(const ArticlePage &page, AnnotationId claim)
{
    QStringList names;
    for (const Relation &relation : page.relationsOf(claim)) {
        const auto source = page.sources.constFind(relation.source);
        if (source != page.sources.cend()) {
            names.append(page.sourceName(*source));
        }
    }
    return names.join(u"; "_s);
}

TextRange rangeOf(QStringView text, QStringView words, int occurrence)
{
    qsizetype found = -1;
    for (int n = 0; n < occurrence; ++n) {
        found = text.indexOf(words, found + 1);
        if (found < 0) {
            fail(u"the text does not have \"%1\" %2 time(s)"_s.arg(words).arg(occurrence));
        }
    }
    return {found, found + words.size()};
}

} // namespace tests
