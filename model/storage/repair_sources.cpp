// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair saves of sources, of the links from claims to them, and of what coders say of articles.
#include "model/message.h"
#include "model/storage/repair_work.h"

using namespace Qt::StringLiterals;

namespace model::storage {

namespace {

using Severity = Finding::Severity;

/// The columns that are looked at, by their place in the file.
namespace ofSource {
enum { article = 2, coder = 3, round = 4, entity = 5, label = 6, batch = 8, removed = 9 };
}
namespace ofRelation {
enum {
    kind = 2,
    article = 3,
    claim = 4,
    mention = 5,
    source = 6,
    coder = 7,
    round = 8,
    cueStart = 10,
    cueEnd = 11,
    batch = 13,
    removed = 14
};
}
namespace ofCoding {
enum { article = 2, coder = 3, round = 4, batch = 8 };
}

} // namespace

void RepairWork::saveSources()
{
    each(u"source"_s, [this](Cells &cells, const RawRow &) {
        using namespace ofSource;
        if (!m_articles.contains(cells[article].number) || !standIn(u"coder"_s, cells[coder].number)
            || !standIn(u"round"_s, cells[round].number)) {
            loseReference(u"source"_s, cells);
            return;
        }
        bool changed = forgetIfLost(u"batch"_s, cells[batch]);
        const auto named = m_entities.constFind(cells[entity].number);
        const bool isNamed = cells[entity].kind == RawCell::Kind::Integer;
        if (isNamed && (named == m_entities.cend() || (*named && cells[removed].number == 0))) {
            cells[entity] = {};
            cells[label].bytes = cells[label].bytes.isEmpty() ? QByteArray("?") : cells[label].bytes;
            changed = true;
            tell(
                Severity::Damage, Message::tr("The name of a source is lost; it is now called “?”."),
                u"source "_s + QString::fromUtf8(cells[1].bytes));
        }
        if (saveOrLose(u"source"_s, cells, changed)) {
            m_sources.insert(cells[0].number, {cells[article].number, cells[removed].number != 0});
        }
    });
}

void RepairWork::saveRelations()
{
    each(u"relation"_s, [this](Cells &cells, const RawRow &) {
        bool changed = forgetIfLost(u"batch"_s, cells[ofRelation::batch]);
        if (!mendRelation(cells, changed) || !standIn(u"coder"_s, cells[ofRelation::coder].number)
            || !standIn(u"round"_s, cells[ofRelation::round].number)) {
            loseReference(u"relation"_s, cells);
        } else {
            saveOrLose(u"relation"_s, cells, changed);
        }
    });
}

void RepairWork::saveCodings()
{
    const QString name = u"coding"_s;
    if (!hadTable(name)) {
        return;
    }
    each(name, [&](Cells &cells, const RawRow &) {
        using namespace ofCoding;
        if (!m_articles.contains(cells[article].number) || !standIn(u"coder"_s, cells[coder].number)
            || !standIn(u"round"_s, cells[round].number)) {
            loseReference(name, cells);
            return;
        }
        const bool changed = forgetIfLost(u"batch"_s, cells[batch]);
        saveOrLose(name, cells, changed);
    });
}

/// A link without its claim is none; without its source or mention it still tells that there is one.
bool RepairWork::mendRelation(Cells &cells, bool &changed)
{
    using namespace ofRelation;
    const bool isRemoved = cells[removed].number != 0;
    const auto fits = [&](const QHash<qint64, Saved> &among, const RawCell &reference) {
        const auto found = among.constFind(reference.number);
        return found != among.cend() && found->article == cells[article].number
            && (isRemoved || !found->removed);
    };
    if (!m_articles.contains(cells[article].number) || !fits(m_annotations, cells[claim])) {
        return false;
    }
    if (cells[kind].bytes == "same") {
        return mendSameClaim(cells, isRemoved);
    }
    const auto empty = [&](RawCell &reference, const QString &why) {
        reference = {};
        changed = true;
        tell(Severity::Damage, why, u"relation "_s + QString::fromUtf8(cells[1].bytes));
    };
    if (cells[mention].kind == RawCell::Kind::Integer && !fits(m_annotations, cells[mention])) {
        empty(cells[mention], Message::tr("The mention that a link points at is lost."));
    }
    if (cells[source].kind == RawCell::Kind::Integer && !fits(m_sources, cells[source])) {
        empty(cells[source], Message::tr("The source that a link points at is lost."));
    }
    const qint64 length = m_texts.of(m_articles.value(cells[article].number))->map.codePoints();
    if (cells[cueEnd].kind == RawCell::Kind::Integer && cells[cueEnd].number > length) {
        empty(cells[cueStart], Message::tr("The place of a cue is damaged; its words are kept."));
        cells[cueEnd] = {};
    }
    return true;
}

/// Without its other claim, which may stand in another article, it tells nothing.
bool RepairWork::mendSameClaim(const Cells &cells, bool isRemoved) const
{
    using namespace ofRelation;
    const auto other = m_annotations.constFind(cells[mention].number);
    return cells[mention].kind == RawCell::Kind::Integer && other != m_annotations.cend()
        && (isRemoved || !other->removed) && cells[mention].number != cells[claim].number
        && cells[source].kind == RawCell::Kind::Null && cells[cueEnd].kind == RawCell::Kind::Null;
}

} // namespace model::storage
