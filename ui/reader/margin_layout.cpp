// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/margin_layout.h"

#include "ui/panel/marks.h"
#include "ui/reader/reading_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal barWidth = 4;
constexpr qreal barPitch = 6;
constexpr qreal barGap = 5; ///< between the bars and the column
constexpr int mostBars = 4;
constexpr qreal leastWords = 44; ///< narrower words would say nothing

/// A claim within one paragraph.
struct Place
{
    const model::Annotation *claim = nullptr;
    qreal top = 0;
    qreal bottom = 0;
    int column = 0;
};

class ParagraphMargin
{
    Q_DECLARE_TR_FUNCTIONS(ui::Margin)

public:
    ParagraphMargin(const MarginMeasure &measure, const ClaimNotes &notes)
        : m_measure(measure)
        , m_notes(notes)
        , m_lineHeight(std::ceil(QFontMetricsF(measure.font).height()))
    {
    }

    void add(Place place)
    {
        while (place.column < mostBars - 1 && isTaken(place)) {
            ++place.column;
        }
        m_columns = std::max(m_columns, place.column + 1);
        m_places.append(place);
    }

    void addBars(MarginContent &content) const
    {
        for (const Place &place : m_places) {
            const qreal inset = barGap + place.column * barPitch;
            const qreal left = m_measure.side == Qt::LeftEdge ? m_measure.width - inset - barWidth : inset;
            content.bars.append(
                {place.claim->id, place.claim->tag,
                 QRectF(left, place.top, barWidth, place.bottom - place.top),
                 !m_notes.value(place.claim->id).sources.isEmpty()});
        }
    }

    /// Words for those claims that were not named higher up, down to `floor`.
    void addWords(MarginContent &content, QSet<model::AnnotationId> &named, qreal floor) const
    {
        QList<Place> fresh;
        for (const Place &place : m_places) {
            if (!named.contains(place.claim->id) && m_notes.contains(place.claim->id)) {
                fresh.append(place);
                named.insert(place.claim->id);
            }
        }
        if (fresh.isEmpty() || wordsRect(0).width() < leastWords) {
            return;
        }
        for (const Fullness fullness : {Fullness::All, Fullness::WithoutState, Fullness::Least}) {
            const QList<MarginContent::Words> words = stacked(fresh, fullness);
            if (words.isEmpty() || words.last().rect.bottom() <= floor) {
                content.words += words;
                return;
            }
        }
        content.words.append(
            {tr("%n claims", nullptr, static_cast<int>(fresh.size())),
             wordsRect(fresh.first().top),
             true,
             {},
             {},
             false});
    }

private:
    /// How much is told of each claim; the least is its source, else whatever is known.
    enum class Fullness { All, WithoutState, Least };

    bool isTaken(const Place &place) const
    {
        return std::any_of(m_places.begin(), m_places.end(), [&](const Place &other) {
            return other.column == place.column && other.top < place.bottom && place.top < other.bottom;
        });
    }

    QRectF wordsRect(qreal top) const
    {
        const qreal inset = barGap + m_columns * barPitch + 2;
        const qreal width = m_measure.width - inset - 8;
        return {m_measure.side == Qt::LeftEdge ? 8 : inset, top, width, m_lineHeight};
    }

    /// Below the source; where there is none, something is told in any case.
    static QStringList mutedLines(const ClaimNote &note, Fullness fullness)
    {
        QStringList lines;
        if (fullness != Fullness::Least) {
            lines.append(note.how());
        }
        if (fullness == Fullness::All) {
            lines.append(note.verification);
        }
        lines.removeAll(QString());
        if (lines.isEmpty() && note.sources.isEmpty()) {
            lines.append(note.how().isEmpty() ? note.verification : note.how());
        }
        return lines;
    }

    QList<MarginContent::Words> stacked(const QList<Place> &places, Fullness fullness) const
    {
        QList<MarginContent::Words> words;
        qreal free = 0;
        for (const Place &place : places) {
            const ClaimNote note = m_notes.value(place.claim->id);
            qreal top = std::max(place.top, free);
            if (!note.sources.isEmpty()) {
                words.append({note.sources, wordsRect(top), false, place.claim->tag, place.claim->id, true});
                top += m_lineHeight;
            }
            for (const QString &line : mutedLines(note, fullness)) {
                words.append({line, wordsRect(top), true, {}, place.claim->id, false});
                top += m_lineHeight;
            }
            free = top + 3;
        }
        return words;
    }

    const MarginMeasure &m_measure;
    const ClaimNotes &m_notes;
    qreal m_lineHeight;
    QList<Place> m_places;
    int m_columns = 0;
};

/// From the first to the last line that the claim touches in the paragraph, as far as it can be seen.
Place placeOf(
    const TextGeometry &geometry, const PlacedBlock &placed, const model::Annotation &claim, qreal bottom)
{
    const qsizetype start = placed.block.position();
    const model::TextRange paragraph = {start, start + placed.block.length()};
    Place place{&claim, 0, 0, 0};
    for (const model::TextRange &piece : claim.segments) {
        const QList<TextBox> boxes = geometry.boxes(placed, piece.intersected(paragraph), 0, bottom);
        if (!boxes.isEmpty()) {
            place.top = place.bottom > 0 ? place.top : boxes.first().band.top();
            place.bottom = boxes.last().band.bottom() + 2;
        }
    }
    return place;
}

/// As it stands amid a line: an option's label without its capital, unless it is one of several ("NATO").
QString amidLine(const QString &label)
{
    const bool isWord = label.size() > 1 && label[0].isUpper() && label[1].isLower();
    return isWord ? label[0].toLower() + label.sliced(1) : label;
}

QString answered(const model::ArticlePage &page, const model::Variable *variable, model::AnnotationId claim)
{
    const model::VariableValue *value = variable ? page.values.answer(claim.uuid, variable->id) : nullptr;
    const model::VariableOption *option = value ? variable->option(value->value) : nullptr;
    return option ? amidLine(option->label) : value ? value->value : QString();
}

/// What is answered to the variables about claims.
void addAnswers(ClaimNotes &notes, const model::ArticlePage &page, const model::Codebook &codebook)
{
    const model::Variable *quotation = codebook.variableNamed(u"quotation");
    const model::Variable *verification = codebook.variableNamed(u"verification");
    for (const model::VariableValue &value : page.values) {
        const bool isTold = !value.annotation.isNull()
            && ((quotation && value.variable == quotation->id)
                || (verification && value.variable == verification->id));
        if (isTold) {
            ClaimNote &note = notes[value.annotation];
            note.quotation = answered(page, quotation, value.annotation);
            note.verification = answered(page, verification, value.annotation);
        }
    }
}

} // namespace

QString ClaimNote::how() const
{
    return quotation.isEmpty() ? cue : cue.isEmpty() ? quotation : u"%1 · %2"_s.arg(quotation, cue);
}

ClaimNotes claimNotes(const model::ArticlePage &page, const model::Codebook *codebook)
{
    QList<const model::Relation *> relations;
    for (const model::Relation &relation : page.relations) {
        relations.append(&relation);
    }
    std::sort(relations.begin(), relations.end(), [](const model::Relation *a, const model::Relation *b) {
        return a->created != b->created ? a->created < b->created : a->id < b->id;
    });
    ClaimNotes notes;
    for (const model::Relation *relation : relations) {
        ClaimNote &note = notes[relation->claim];
        const auto source = page.sources.constFind(relation->source);
        if (source != page.sources.cend()) {
            note.sources += (note.sources.isEmpty() ? QString() : u"; "_s) + page.sourceName(*source);
        }
        if (note.cue.isEmpty()) {
            note.cue = relation->cue;
        }
    }
    if (codebook) {
        addAnswers(notes, page, *codebook);
    }
    for (ClaimNote &note : notes) {
        for (QString *told : {&note.sources, &note.cue, &note.quotation, &note.verification}) {
            *told = marks::inBounds(*told);
        }
    }
    return notes;
}

MarginContent layOutMargin(
    const TextGeometry &geometry, const model::ArticlePage &page, const TagLooks &looks,
    const ClaimNotes &notes, const MarginMeasure &measure)
{
    MarginContent content;
    QSet<model::AnnotationId> named;
    for (const PlacedBlock &placed : geometry.blocks()) {
        const bool isRightToLeft = placed.block.textDirection() == Qt::RightToLeft;
        if (isRightToLeft != (measure.side == Qt::RightEdge)) {
            continue;
        }
        ParagraphMargin paragraph(measure, notes);
        const model::TextRange text = geometry.textBetween(placed, 0, measure.bottom);
        for (const model::Annotation *annotation : page.annotations.overlapping(text)) {
            if (looks.of(annotation->tag).role == model::Tag::Role::Claim) {
                const Place place = placeOf(geometry, placed, *annotation, measure.bottom);
                if (place.bottom > place.top) {
                    paragraph.add(place);
                }
            }
        }
        paragraph.addBars(content);
        paragraph.addWords(
            content, named, placed.origin.y() + geometry.layout().blockBoundingRect(placed.block).height());
    }
    return content;
}

} // namespace ui
