// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claims_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::ClaimRow;

namespace {

/// What a change means for the list.
struct Concerned
{
    QSet<model::ArticleId> articles; ///< whose claims may be others now
    bool isAll = false;
    bool isFacts = false; ///< titles and the like

    void operator()(const model::Delta<model::Annotation> &delta)
    {
        articles.insert(delta.subject().article);
    }
    void operator()(const model::Delta<model::Relation> &delta) { articles.insert(delta.subject().article); }
    void operator()(const model::Delta<model::SameClaim> &delta)
    {
        articles += {delta.subject().article, delta.subject().otherArticle};
    }
    void operator()(const model::Delta<model::Source> &delta) { articles.insert(delta.subject().article); }
    void operator()(const model::Delta<model::VariableValue> &delta)
    {
        if (!delta.subject().annotation.isNull()) {
            articles.insert(delta.subject().article);
        }
    }
    void operator()(const model::Delta<model::Variable> & /*delta*/) { isFacts = true; }
    void operator()(const model::TextDelta &delta) { articles.insert(delta.article); }
    void operator()(const model::Delta<model::Article> &delta)
    {
        isFacts = true;
        isAll = isAll || !delta.before || !delta.after;
    }
    void operator()(const model::Delta<model::Entity> &delta)
    {
        isAll = isAll || (delta.before && delta.after && delta.before->name != delta.after->name);
    }
    void operator()(const model::Delta<model::Tag> & /*delta*/) { isAll = true; }
    void operator()(const model::BatchDelta & /*delta*/) { isAll = true; }
    void operator()(const model::Delta<model::Coder> & /*delta*/) { isFacts = true; }
    template <typename Other>
    void operator()(const Other & /*delta*/)
    {
    }
};

} // namespace

ClaimsModel::ClaimsModel(model::Project &project, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    learn();
    connect(&project, &model::Project::changed, this, &ClaimsModel::take);
    connect(&project, &model::Project::readAnew, this, &ClaimsModel::read);
    connect(&theme, &Theme::changed, this, &ClaimsModel::touchAll);
}

ClaimsModel::~ClaimsModel()
{
    if (m_arranging) {
        *m_arranging = false;
    }
}

QList<model::VariableOption> ClaimsModel::options() const
{
    const model::Variable *variable = m_project.codebook().variableNamed(u"verification");
    return variable ? variable->options : QList<model::VariableOption>();
}

QList<std::pair<QString, QString>> ClaimsModel::verdicts() const
{
    QList<std::pair<QString, QString>> result;
    for (const model::VariableOption &option : options()) {
        if (!option.retired) {
            result.append({option.value, option.label});
        }
    }
    return result;
}

bool ClaimsModel::isWritable() const
{
    return m_project.readOnlyReason().isEmpty();
}

qsizetype ClaimsModel::unchecked() const
{
    return std::count_if(m_all.rows.cbegin(), m_all.rows.cend(), isUnchecked);
}

const ClaimRow &ClaimsModel::row(const QModelIndex &index) const
{
    return m_all.rows.at(m_shown[static_cast<size_t>(index.row())]);
}

QModelIndex ClaimsModel::indexOf(model::AnnotationId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_all.rows.at(m_shown[static_cast<size_t>(row)]).id == id) {
            return index(row, 0);
        }
    }
    return {};
}

void ClaimsModel::read()
{
    m_fresh.clear();
    m_progress = 0;
    m_job = std::make_unique<ClaimsJob>(m_project);
    connect(m_job.get(), &ClaimsJob::told, this, &ClaimsModel::takeRead);
    connect(m_job.get(), &ClaimsJob::failed, this, &ClaimsModel::readFailed);
    emit readOn();
}

void ClaimsModel::takeRead(const QList<ClaimRow> &rows, double progress)
{
    m_progress = progress;
    const bool isLast = progress >= 1;
    m_fresh += rows;
    if (isLast) {
        m_job.release()->deleteLater(); // it is the one that tells
    }
    // At first something is to be seen soon; later what is there stays until all of it is.
    if (isLast || !m_hasRead) {
        m_hasRead = m_hasRead || isLast;
        beginResetModel();
        m_shown.clear();
        m_all.rows = m_fresh;
        m_all.same = SameGroups(m_all.rows);
        endResetModel();
        if (isLast) {
            m_fresh.clear();
        }
        learn();
        arrange();
    }
    emit readOn();
}

void ClaimsModel::readFailed(const model::Error &error)
{
    m_job.release()->deleteLater();
    emit readOn();
    emit failed(error);
}

void ClaimsModel::take(const model::Change &change)
{
    Concerned concerned;
    for (const model::AnyDelta &delta : change.deltas) {
        std::visit(concerned, delta);
    }
    if (concerned.isFacts) {
        learn();
        touchAll();
    }
    if (concerned.isAll || (isReading() && !concerned.articles.isEmpty())) {
        read();
    } else if (!concerned.articles.isEmpty()) {
        readArticles(concerned.articles);
    }
}

void ClaimsModel::readArticles(const QSet<model::ArticleId> &articles)
{
    m_project.read<QList<ClaimRow>>(
        this,
        [articles, coder = m_project.coder().id, round = m_project.round().id](model::storage::Store &store) {
            return model::storage::ClaimReader::ofArticles(
                store, {articles.cbegin(), articles.cend()}, coder, round);
        },
        [this, articles](const QList<ClaimRow> &rows) {
            if (!isReading()) { // else they come with the others
                replace(articles, rows);
            }
        },
        [this](const model::Error &error) { emit failed(error); });
}

void ClaimsModel::replace(const QSet<model::ArticleId> &articles, const QList<ClaimRow> &rows)
{
    QHash<model::AnnotationId, ClaimRow> fresh;
    for (const ClaimRow &row : rows) {
        fresh.insert(row.id, row);
    }
    const auto staysHere = [&](const ClaimRow &row) {
        return !articles.contains(row.article) || fresh.contains(row.id);
    };
    qsizetype known = 0;
    bool isSame = true;
    for (const ClaimRow &row : std::as_const(m_all.rows)) {
        known += articles.contains(row.article) ? 1 : 0;
        isSame = isSame && staysHere(row);
    }
    if (!isSame || known != fresh.size()) {
        rebuild(articles, fresh);
        return;
    }
    for (ClaimRow &row : m_all.rows) {
        if (articles.contains(row.article)) {
            row = fresh.value(row.id);
        }
    }
    m_all.same = SameGroups(m_all.rows);
    touchAll();
    if (m_wish.which == ClaimsWish::Which::Same) {
        arrange(); // who asks for the repetitions of one wants to see these, and no others
    }
    emit readOn();
}

void ClaimsModel::touchAll()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, claimColumns - 1));
    }
}

/// Claims came or went. The others stay where they are, and the new ones stand below them.
void ClaimsModel::rebuild(const QSet<model::ArticleId> &articles, QHash<model::AnnotationId, ClaimRow> fresh)
{
    const bool isArranging = m_arranging != nullptr;
    beginResetModel();
    QList<ClaimRow> rows;
    std::vector<int> placeNow(static_cast<size_t>(m_all.rows.size()), -1);
    for (qsizetype place = 0; place < m_all.rows.size(); ++place) {
        const ClaimRow &row = m_all.rows.at(place);
        const bool isOfThese = articles.contains(row.article);
        if (!isOfThese || fresh.contains(row.id)) {
            placeNow[static_cast<size_t>(place)] = static_cast<int>(rows.size());
            rows.append(isOfThese ? fresh.take(row.id) : row);
        }
    }
    std::vector<int> shown;
    for (const int place : m_shown) {
        if (placeNow[static_cast<size_t>(place)] >= 0) {
            shown.push_back(placeNow[static_cast<size_t>(place)]);
        }
    }
    for (const ClaimRow &row : std::as_const(fresh)) {
        if (isWanted(row, m_all, m_wish)) {
            shown.push_back(static_cast<int>(rows.size()));
        }
        rows.append(row);
    }
    m_all.rows = rows;
    m_all.same = SameGroups(m_all.rows);
    m_shown = std::move(shown);
    endResetModel();
    if (isArranging) {
        arrange(); // what is under way does not know of them
    }
    emit readOn();
}

/// What the rows show that is not theirs.
void ClaimsModel::learn()
{
    m_all.articles.clear();
    qsizetype place = 0;
    for (const model::ArticleSummary &summary : m_project.articles()) {
        const model::Article &article = summary.article;
        m_all.articles.insert(article.id, {article.title, article.outlet, article.published, place++});
    }
    m_all.coders.clear();
    for (const model::Coder &coder : m_project.coders()) {
        m_all.coders.insert(coder.id, coder.name);
    }
    m_all.verdicts.clear();
    m_all.labels.clear();
    for (const model::VariableOption &option : options()) {
        m_all.verdicts.append(option.value);
        m_all.labels.insert(option.value, option.label);
    }
}

} // namespace ui
