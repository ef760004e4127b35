// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/article_table.h"

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

constexpr int annotationsAtOnce = 1000;
constexpr int articlesAtOnce = 500;

} // namespace

QByteArray ArticleCoding::slice(qint64 start, qint64 end) const
{
    const TextRange range = map.toUtf16(TextRange{qsizetype(start), qsizetype(end)});
    return range.isEmpty() ? QByteArray() : QStringView(text).sliced(range.start, range.length()).toUtf8();
}

QByteArray ArticleCoding::quote(const storage::AnnotationRow &annotation) const
{
    QByteArray quote;
    for (const storage::PieceRow &piece : annotation.pieces) {
        if (!quote.isEmpty()) {
            quote += " […] ";
        }
        quote += slice(piece.start, piece.end);
    }
    return quote;
}

QByteArray ArticleCoding::segments(const storage::AnnotationRow &annotation)
{
    QByteArray segments;
    if (annotation.pieces.size() > 1) {
        for (const storage::PieceRow &piece : annotation.pieces) {
            segments += (segments.isEmpty() ? "" : ";") + QByteArray::number(piece.start) + '-'
                + QByteArray::number(piece.end);
        }
    }
    return segments;
}

const storage::AnnotationRow *ArticleCoding::annotation(qint64 key) const
{
    const auto found = std::find_if(
        annotations.begin(), annotations.end(), [key](const auto &row) { return row.key == key; });
    return found == annotations.end() ? nullptr : &*found;
}

const storage::CodingRow *ArticleCoding::codingIn(const Layer &layer) const
{
    const auto found = std::find_if(codings.begin(), codings.end(), [&layer](const auto &row) {
        return Layer{row.coder, row.round} == layer;
    });
    return found == codings.end() ? nullptr : &*found;
}

Answers ArticleCoding::answersTo(const storage::SubjectKey &subject, const Layer *layer) const
{
    Answers answers;
    const auto found = valuesOf.constFind(subject);
    if (found == valuesOf.cend()) {
        return answers;
    }
    for (const size_t place : *found) {
        const storage::ValueRow &value = values[place];
        if (!layer || (value.coder == layer->coder && value.round == layer->round)) {
            answers.push_back(&value);
        }
    }
    return answers;
}

const std::vector<storage::RelationRow> &ArticleCoding::relationsOf(const storage::AnnotationRow &claim) const
{
    static const std::vector<storage::RelationRow> none;
    const auto found = relations.constFind(claim.key);
    return found == relations.cend() ? none : *found;
}

const std::vector<storage::SameClaimRow> &ArticleCoding::sameAs(const storage::AnnotationRow &claim) const
{
    static const std::vector<storage::SameClaimRow> none;
    const auto found = same.constFind(claim.key);
    return found == same.cend() ? none : *found;
}

ArticleTable::ArticleTable(storage::Store &store, const ExportRequest &request)
    : m_names(store, request)
{
    for (const ArticleId &id : request.articles) {
        m_wanted.insert(id.text().toLatin1());
    }
}

double ArticleTable::progress() const
{
    if (m_articles.empty() || !m_listed) {
        return m_listed ? 1.0 : 0.0;
    }
    const auto total = static_cast<double>(m_coding.annotations.size() + 1);
    const double within = m_loaded ? static_cast<double>(m_emitted) / total : 0.0;
    return std::min(1.0, (static_cast<double>(m_next) + within) / static_cast<double>(m_articles.size()));
}

bool ArticleTable::readSome(RowSink &sink, const QDeadlineTimer &until)
{
    while (!m_listed || m_next < m_articles.size()) {
        if (!m_listed) {
            listSome();
        } else if (m_loaded) {
            emitRows(sink, until);
        } else {
            load();
        }
        if (until.hasExpired()) {
            return true;
        }
    }
    return afterAll(sink, until);
}

/// By the order in which they are kept, as that can be read in parts.
void ArticleTable::listSome()
{
    auto rows = m_names.rows.articles(m_lastArticle, articlesAtOnce);
    m_listed = rows.size() < articlesAtOnce;
    if (!rows.empty()) {
        m_lastArticle = rows.back().key;
    }
    std::copy_if(
        std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()),
        std::back_inserter(m_articles),
        [this](const auto &row) { return m_wanted.isEmpty() || m_wanted.contains(row.id); });
    if (m_listed) {
        std::sort(m_articles.begin(), m_articles.end(), [](const auto &a, const auto &b) {
            return std::tuple(a.added, a.key) < std::tuple(b.added, b.key);
        });
    }
}

void ArticleTable::load()
{
    if (m_lastKey == 0) {
        m_coding = {};
        m_coding.article = m_articles[m_next];
    }
    const qint64 key = m_coding.article.key;
    auto rows = m_names.rows.annotations(key, m_lastKey, annotationsAtOnce);
    if (!rows.empty()) {
        m_lastKey = rows.back().key;
    }
    const bool isLast = rows.size() < annotationsAtOnce;
    std::move(rows.begin(), rows.end(), std::back_inserter(m_coding.annotations));
    if (isLast) {
        complete();
    }
}

void ArticleTable::complete()
{
    auto &annotations = m_coding.annotations;
    m_coding.text = m_names.rows.text(m_coding.article.key);
    m_coding.map = text::OffsetMap(m_coding.text);
    m_coding.codings = m_names.rows.codings(m_coding.article.key);
    m_coding.layers = m_names.layers.of(m_coding.article, annotations, m_coding.codings);
    std::erase_if(annotations, [this](const storage::AnnotationRow &row) {
        const auto &layers = m_coding.layers;
        return std::find(layers.begin(), layers.end(), Layer{row.coder, row.round}) == layers.end();
    });
    std::sort(annotations.begin(), annotations.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.start, -a.end, std::cref(a.id)) < std::tuple(b.start, -b.end, std::cref(b.id));
    });
    takeAnswers();
    takeLinks();
    checkQuotes();
    m_loaded = true;
    m_emitted = 0;
}

/// Those of claims.
void ArticleTable::takeLinks()
{
    QSet<qint64> claims;
    for (const storage::AnnotationRow &row : m_coding.annotations) {
        if (m_names.tag(row.tag).role == Tag::Role::Claim) {
            claims.insert(row.key);
        }
    }
    const qint64 article = m_coding.article.key;
    for (storage::RelationRow &relation : m_names.rows.relations(article)) {
        if (claims.contains(relation.claim)) {
            m_coding.relations[relation.claim].push_back(std::move(relation));
        }
    }
    for (storage::SameClaimRow &link : m_names.rows.sameClaims(article)) {
        if (claims.contains(link.claim)) {
            m_coding.same[link.claim].push_back(std::move(link));
        }
    }
}

bool ArticleTable::includes(qint64 article, const Layer &layer)
{
    auto known = m_layersOf.constFind(article);
    if (known == m_layersOf.cend()) {
        known = m_layersOf.insert(article, layersOf(article));
    }
    return std::find(known->begin(), known->end(), layer) != known->end();
}

std::vector<Layer> ArticleTable::layersOf(qint64 article) const
{
    const auto found = m_names.rows.articles(article - 1, 1);
    if (found.empty() || found.front().key != article
        || (!m_wanted.isEmpty() && !m_wanted.contains(found.front().id))) {
        return {};
    }
    std::vector<storage::AnnotationRow> annotations;
    for (qint64 last = 0;;) {
        auto rows = m_names.rows.annotations(article, last, annotationsAtOnce);
        const bool isLast = rows.size() < annotationsAtOnce;
        last = rows.empty() ? last : rows.back().key;
        std::move(rows.begin(), rows.end(), std::back_inserter(annotations));
        if (isLast) {
            return m_names.layers.of(found.front(), annotations, m_names.rows.codings(article));
        }
    }
}

/// Sources and answers of the layers that count.
void ArticleTable::takeAnswers()
{
    const auto counts = [this](const auto &coder, const auto &round) {
        const auto &layers = m_coding.layers;
        return std::find(layers.begin(), layers.end(), Layer{coder, round}) != layers.end();
    };
    const qint64 key = m_coding.article.key;
    for (storage::ArticleSourceRow &source : m_names.rows.sources(key)) {
        if (counts(source.coder, source.round)) {
            m_coding.sources.push_back(std::move(source));
        }
    }
    for (storage::ValueRow &value : m_names.rows.values(key)) {
        if (counts(value.coder.value_or(0), value.round.value_or(0))) {
            m_coding.valuesOf[value.subject].push_back(m_coding.values.size());
            m_coding.values.push_back(std::move(value));
        }
    }
}

VariableColumns ArticleTable::variables(const QList<Variable::Subject> &subjects, const QString &prefix) const
{
    return variables(
        subjects, prefix, m_names.labels ? VariableColumns::Cell::Label : VariableColumns::Cell::Code);
}

VariableColumns ArticleTable::variables(
    const QList<Variable::Subject> &subjects, const QString &prefix, VariableColumns::Cell cell) const
{
    return {m_names.codebook, m_names.variableKeys, subjects, prefix, cell};
}

const std::vector<storage::ValueRow> &ArticleTable::entityValues() const
{
    if (!m_entityValues) {
        m_entityValues = m_names.rows.entityValues();
        for (const storage::ValueRow &value : *m_entityValues) {
            m_entityAnswers[value.subject.key].push_back(&value);
        }
    }
    return *m_entityValues;
}

Answers ArticleTable::entityAnswers(qint64 entity) const
{
    entityValues();
    return m_entityAnswers.value(entity);
}

void ArticleTable::checkQuotes()
{
    for (const storage::AnnotationRow &row : m_coding.annotations) {
        const bool isRight = std::all_of(row.pieces.begin(), row.pieces.end(), [this](const auto &piece) {
            return m_coding.slice(piece.start, piece.end) == piece.quote;
        });
        m_wrongQuotes += !isRight || row.pieces.isEmpty();
    }
}

void ArticleTable::emitRows(RowSink &sink, const QDeadlineTimer &until)
{
    constexpr size_t rowsBetweenLooks = 32;
    while (m_emitted < m_coding.annotations.size()) {
        annotation(sink, m_coding, m_coding.annotations[m_emitted]);
        ++m_emitted;
        if (m_emitted % rowsBetweenLooks == 0 && until.hasExpired()) {
            return;
        }
    }
    article(sink, m_coding);
    ++m_next;
    m_loaded = false;
    m_lastKey = 0;
}

} // namespace model::exchange
