// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair saves of the articles and of what is coded in them.
#include "model/message.h"
#include "model/storage/damaged_text.h"
#include "model/storage/repair_work.h"
#include "model/storage/search_index.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

using Severity = Finding::Severity;

/// The columns that are looked at, by their place in the file.
namespace ofArticle {
enum { title = 2, characters = 12, hash = 14, coder = 15, batch = 16, removed = 17, text = 18 };
}
namespace ofEntity {
enum { tag = 2, name = 3, batch = 7, removed = 8 };
}
namespace ofAnnotation {
enum {
    article = 0,
    id = 1,
    uuid = 2,
    tag = 3,
    coder = 4,
    round = 5,
    entity = 6,
    start = 7,
    end = 8,
    pieces = 9,
    paragraph = 10,
    sentence = 11,
    words = 13,
    version = 15,
    batch = 18,
    removed = 19
};
}
QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

void RepairWork::saveArticles()
{
    m_hashes = indexed(u"article_by_hash"_s);
    each(u"article"_s, [this](Cells &cells, const RawRow &row) {
        bool changed = forgetIfLost(u"coder"_s, cells[ofArticle::coder]);
        changed = forgetIfLost(u"batch"_s, cells[ofArticle::batch]) || changed;
        if (!saveText(cells, row.guess, changed)) {
            lose(u"article"_s, cells, Message::tr("Nothing of an article's text could be read."));
        } else if (saveOrLose(u"article"_s, cells, changed)) {
            const qint64 number = cells[0].number;
            indexArticle(m_to, number, fromUtf8(cells[ofArticle::text].bytes));
            Query id(m_to, u"SELECT uuid FROM article WHERE id = ?"_s);
            id.bind(number);
            id.next();
            m_articles.insert(number, id.id<ArticleId>(0));
        }
    });
}

/// Sees to it that the row holds the text that was added, or says of what it holds that it is damaged.
bool RepairWork::saveText(Cells &cells, const QByteArray &guess, bool &changed)
{
    QByteArray &text = cells[ofArticle::text].bytes;
    QByteArray &hash = cells[ofArticle::hash].bytes;
    qint64 &characters = cells[ofArticle::characters].number;
    const QByteArray known = m_hashes.value(cells[0].number);
    const auto isRight = [&](const QByteArray &bytes) {
        const QByteArray own = hashOf(bytes);
        const StoredText stored(bytes);
        return (own == hash || own == known)
            && faultsOf(stored, stored.codePoints(), QString::fromLatin1(own)).isEmpty();
    };
    if (!guess.isEmpty() && guess.size() <= text.size()) {
        const QByteArray guessed = text.chopped(guess.size()) + guess;
        text = isRight(guessed) ? guessed : text;
    }
    const bool isWhole = isRight(text);
    if (!isWhole) {
        text = withoutDamage(text, characters);
        if (QByteArray(text).replace("\xEF\xBF\xBD", "").trimmed().isEmpty()) {
            return false;
        }
        cells[ofArticle::title].bytes.prepend("[damaged] ");
        tell(
            Severity::Damage,
            u"An article's text is damaged. It was saved as it can be read, with � for what cannot, and "
            u"“[damaged]” before its title."_s,
            u"article "_s + QString::fromUtf8(cells[1].bytes));
    }
    const qint64 letters = StoredText(text).codePoints();
    changed = changed || !isWhole || hash != hashOf(text) || characters != letters;
    hash = hashOf(text);
    characters = letters;
    return true;
}

void RepairWork::saveEntities()
{
    each(u"entity"_s, [this](Cells &cells, const RawRow &) {
        const bool changed = forgetIfLost(u"batch"_s, cells[ofEntity::batch]);
        if (!standIn(u"tag"_s, cells[ofEntity::tag].number)) {
            loseReference(u"entity"_s, cells);
        } else if (saveOrLose(u"entity"_s, cells, changed)) {
            m_entities.insert(cells[0].number, cells[ofEntity::removed].number != 0);
        }
    });
    // Name and tag of an entity stand in an index too.
    m_from.rows(u"entity_by_name"_s, [this](const RawRow &row) {
        using Kind = RawCell::Kind;
        const auto &from = row.cells;
        if (from.size() != 3 || from[0].kind != Kind::Text || from[1].kind != Kind::Integer
            || from[2].kind != Kind::Integer || m_entities.contains(from[2].number)
            || m_seen[u"entity"_s].contains({from[2].number, 0})) {
            return;
        }
        const RawCell id{Kind::Text, 0, m_ids[u"entity"_s].value(from[2].number)};
        const RawCell nothing{Kind::Text, 0, ""};
        const RawCell shown{Kind::Integer, 0, {}};
        const Cells cells{from[2], id, from[1], from[0], nothing, nothing, nothing, {}, shown};
        if (standIn(u"tag"_s, from[1].number) && save(u"entity"_s, cells, true)) {
            m_entities.insert(from[2].number, false);
            tell(
                Severity::Damage,
                Message::tr("Of an entity only its name, tag and id could be read; description, note and "
                            "Wikidata are lost."),
                u"entity “%1”"_s.arg(fromUtf8(from[0].bytes)));
        }
    });
}

void RepairWork::saveAliases()
{
    each(u"alias"_s, [this](Cells &cells, const RawRow &) {
        if (!isSaved(u"entity"_s, cells[0].number)) {
            loseReference(u"alias"_s, cells);
        } else {
            saveOrLose(u"alias"_s, cells);
        }
    });
}

void RepairWork::readSegments()
{
    each(
        u"segment"_s, [this](Cells &cells, const RawRow &) { m_segments[cells[0].number].push_back(cells); });
    for (auto &pieces : m_segments) {
        std::sort(pieces.begin(), pieces.end(), [](const Cells &a, const Cells &b) {
            return a[1].number < b[1].number;
        });
    }
}

void RepairWork::saveAnnotations()
{
    StoredText text;
    qint64 textOf = -1;
    each(u"annotation"_s, [&](Cells &cells, const RawRow &) {
        using namespace ofAnnotation;
        const qint64 on = cells[article].number;
        if (!m_articles.contains(on) || !standIn(u"tag"_s, cells[tag].number)
            || !standIn(u"coder"_s, cells[coder].number) || !standIn(u"round"_s, cells[round].number)
            || !hasVersion(cells[version].number)) {
            loseReference(u"annotation"_s, cells);
            return;
        }
        if (textOf != on) {
            text = StoredText(m_texts.of(m_articles.value(on))->text.toUtf8());
            textOf = on;
        }
        saveAnnotation(cells, text);
    });
    for (const std::vector<Cells> &left : std::as_const(m_segments)) {
        for (const Cells &piece : left) {
            lose(u"segment"_s, piece, Message::tr("A piece was not saved, because its annotation is not."));
        }
    }
}

/// An annotation whose article and codebook are there, with its pieces.
void RepairWork::saveAnnotation(Cells &cells, const StoredText &text)
{
    using namespace ofAnnotation;
    bool changed = forgetIfLost(u"batch"_s, cells[batch]);
    const auto named = m_entities.constFind(cells[entity].number);
    const bool isNamed = cells[entity].kind == RawCell::Kind::Integer;
    if (isNamed && (named == m_entities.cend() || (*named && cells[removed].number == 0))) {
        cells[entity] = {};
        changed = true;
        tell(
            Severity::Damage, Message::tr("What an annotation names is lost; it now names nobody."),
            u"annotation "_s + QString::fromUtf8(cells[uuid].bytes));
    }
    const qint64 number = cells[id].number;
    StoredAnnotation annotation{number, {}, cells[start].number, cells[end].number, cells[pieces].number, {}};
    std::vector<Cells> rows = m_segments.value(number);
    for (const Cells &piece : rows) {
        annotation.segments.push_back({piece[1].number, piece[2].number, piece[3].number, piece[4].bytes});
    }
    if (rows.empty() && takeQuoteFromText(cells, annotation, text)) {
        const RawCell first{RawCell::Kind::Integer, 0, {}};
        const RawCell quote{RawCell::Kind::Text, 0, annotation.segments[0].quote};
        rows.push_back({cells[id], first, cells[start], cells[end], quote});
        changed = true;
    }
    const QStringList faults = faultsOf(annotation, text);
    if (!faults.isEmpty()) {
        lose(u"annotation"_s, cells, faults.first());
        return;
    }
    if (!saveOrLose(u"annotation"_s, cells, changed)) {
        return;
    }
    m_annotations.insert(number, {cells[article].number, cells[removed].number != 0});
    for (const Cells &piece : rows) {
        save(u"segment"_s, piece);
    }
    m_segments.remove(number);
}

/// Where an annotation of one piece lost it: its words stand in the text, and that its place is right is
/// proved by the paragraph, the sentence and the number of words that were noted with it.
bool RepairWork::takeQuoteFromText(const Cells &cells, StoredAnnotation &annotation, const StoredText &text)
{
    using namespace ofAnnotation;
    const QByteArrayView words = text.piece(annotation.start, annotation.end);
    if (annotation.pieces != 1 || words.isEmpty()) {
        return false;
    }
    const auto on = m_texts.of(m_articles.value(cells[article].number));
    const TextRange range = on->map.toUtf16(
        TextRange{static_cast<qsizetype>(annotation.start), static_cast<qsizetype>(annotation.end)});
    const bool isProved = on->units.paragraphAt(range.start) == cells[paragraph].number
        && on->units.sentenceAt(range.start) == cells[sentence].number
        && text::countWords(on->text, Segments{range}) == cells[ofAnnotation::words].number;
    if (isProved) {
        annotation.segments.push_back({0, annotation.start, annotation.end, words.toByteArray()});
        tell(
            Severity::Damage,
            Message::tr("An annotation's quote was lost; it was taken from the text again."),
            u"annotation "_s + QString::fromUtf8(cells[uuid].bytes));
    }
    return isProved;
}

bool RepairWork::hasVersion(qint64 number)
{
    Query version(m_to, u"SELECT 1 FROM codebook_version WHERE number = ?"_s);
    version.bind(number);
    return version.next() || standIn(u"codebook_version"_s, number);
}

} // namespace model::storage
