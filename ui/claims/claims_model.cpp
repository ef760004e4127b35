// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claims_model.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::ClaimRow;

namespace {

/// What a change means for the list.
struct Concerned
{
    QSet<model::ArticleId> articles;    ///< whose claims may be others now
    QSet<model::AnnotationId> retagged; ///< may be claims no more, and hold a group together still
    bool isAll = false;
    bool isFacts = false; ///< titles and the like

    void operator()(const model::Delta<model::Annotation> &delta)
    {
        articles.insert(delta.subject().article);
        if (delta.before && delta.after && delta.before->tag != delta.after->tag) {
            retagged.insert(delta.subject().id);
        }
    }
    void operator()(const model::Delta<model::Relation> &delta) { articles.insert(delta.subject().article); }
    void operator()(const model::Delta<model::SameClaim> &delta)
    {
        articles += {delta.subject().article, delta.subject().otherArticle};
    }
    void operator()(const model::Delta<model::Coding> &delta) { articles.insert(delta.subject().article); }
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

/// Freeing hundreds of thousands of rows would be noticed.
void letGo(ClaimList rows)
{
    constexpr int few = 4000;
    if (rows.places() > few) {
        QThreadPool::globalInstance()->start([held = std::move(rows)] { Q_UNUSED(held) });
    }
}

} // namespace

ClaimsModel::ClaimsModel(model::Project &project, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    connect(&project, &model::Project::changed, this, &ClaimsModel::take);
    connect(&project, &model::Project::readAnew, this, &ClaimsModel::read);
    connect(&theme, &Theme::changed, this, &ClaimsModel::touchAll);
}

ClaimsModel::~ClaimsModel()
{
    if (m_arranging) {
        *m_arranging = false;
    }
    letGo(std::move(m_all.rows));
    letGo(std::move(m_fresh));
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

const ClaimRow &ClaimsModel::row(const QModelIndex &index) const
{
    return m_all.rows.at(m_shown[static_cast<size_t>(index.row())]);
}

QModelIndex ClaimsModel::indexOf(const model::AnnotationId &claim, const model::ArticleId &article) const
{
    const auto row = std::find(m_shown.cbegin(), m_shown.cend(), m_all.rows.placeOf(claim, article));
    return row == m_shown.cend() ? QModelIndex() : index(static_cast<int>(row - m_shown.cbegin()), 0);
}

bool ClaimsModel::areWritable(const QList<ClaimRow> &rows) const
{
    return isWritable()
        && std::all_of(rows.cbegin(), rows.cend(), [](const ClaimRow &row) { return row.isOwn; });
}

void ClaimsModel::setWhose(Whose whose)
{
    if (whose == m_whose) {
        return;
    }
    m_whose = whose;
    m_hasRead = false; // what is listed is nobody's of these
    beginResetModel();
    m_shown.clear();
    letGo(std::exchange(m_all.rows, {}));
    m_all.same = SameGroups(m_all.rows);
    endResetModel();
    read();
}

void ClaimsModel::read()
{
    learn();
    letGo(std::exchange(m_fresh, {}));
    m_meanwhile.clear();
    m_goesOn = false;
    m_progress = 0;
    m_job = std::make_unique<ClaimsJob>(m_project, m_whose);
    connect(m_job.get(), &ClaimsJob::told, this, &ClaimsModel::takeRead);
    connect(m_job.get(), &ClaimsJob::failed, this, &ClaimsModel::readFailed);
    emit readOn();
}

void ClaimsModel::takeRead(const QList<ClaimRow> &rows, double progress)
{
    m_progress = progress;
    const bool isLast = progress >= 1;
    for (const ClaimRow &row : rows) {
        m_fresh.append(row);
    }
    if (isLast) {
        m_job.release()->deleteLater(); // it is the one that tells
    }
    // At first something is to be seen soon, and then each time there is twice as much, so that arranging all
    // of it takes no longer than reading does. Later what is there stays until all of it is.
    const bool isMuch = !m_goesOn || m_fresh.places() >= 2 * m_all.rows.places();
    if (isLast || (!m_hasRead && isMuch)) {
        listRead();
    }
    if (isLast) {
        m_hasRead = true;
        m_fresh = {};
        readArticles(std::exchange(m_meanwhile, {}));
    }
    emit readOn();
}

/// What is listed stays so until the rest is arranged, where that has just come behind it.
void ClaimsModel::listRead()
{
    if (m_goesOn) {
        m_all.rows = m_fresh;
    } else {
        beginResetModel();
        m_shown.clear();
        letGo(std::exchange(m_all.rows, m_fresh));
        m_goesOn = true;
        endResetModel();
    }
    m_all.same = SameGroups(m_all.rows);
    arrange();
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
    const bool hidesSame =
        std::any_of(concerned.retagged.cbegin(), concerned.retagged.cend(), [this](model::AnnotationId id) {
            return m_all.same.contains(id);
        });
    if (concerned.isFacts) {
        learn();
        touchAll();
    }
    // Which groups there are is known once all are read.
    const bool mayHideSame = hidesSame || (isReading() && !concerned.retagged.isEmpty());
    if (concerned.isAll || mayHideSame) {
        read();
        return;
    }
    if (isReading()) {
        m_meanwhile += concerned.articles; // some of what is on its way was read before
    }
    readArticles(concerned.articles);
}

void ClaimsModel::readArticles(const QSet<model::ArticleId> &articles)
{
    if (articles.isEmpty()) {
        return;
    }
    m_project.read<QList<ClaimRow>>(
        this,
        [articles, coder = m_project.coder().id, round = m_project.round().id,
         whose = m_whose](model::storage::Store &store) {
            return model::storage::ClaimReader::ofArticles(
                store, {articles.cbegin(), articles.cend()}, coder, round, whose);
        },
        [this, articles, whose = m_whose](const QList<ClaimRow> &rows) {
            if (whose == m_whose) {
                isReading() && !m_hasRead ? renew(rows) : replace(articles, rows);
            }
        },
        [this](const model::Error &error) { emit failed(error); });
}

/// Those of them that were read so far; others come with the rest, or when that is there.
void ClaimsModel::renew(const QList<ClaimRow> &rows)
{
    for (ClaimList *list : {&m_fresh, &m_all.rows}) {
        for (const ClaimRow &row : rows) {
            if (const int place = list->placeOf(row.id, row.article); place >= 0) {
                list->replace(place, row);
            }
        }
    }
    m_all.same = SameGroups(m_all.rows);
    touchAll();
}

/// Claims that came are listed below the others, and those stay where they are.
void ClaimsModel::replace(const QSet<model::ArticleId> &articles, const QList<ClaimRow> &rows)
{
    const bool isArranging = m_arranging != nullptr;
    if (areSameAs(articles, rows)) {
        put(articles, rows);
        touchAll();
    } else {
        beginResetModel();
        const int before = m_all.rows.places();
        put(articles, rows);
        std::erase_if(m_shown, [this](int place) { return m_all.rows.isEmptyAt(place); });
        for (int place = before; place < m_all.rows.places(); ++place) {
            if (isWanted(m_all.rows.at(place), m_all, m_wish)) {
                m_shown.push_back(place);
            }
        }
        endResetModel();
    }
    // What is under way does not know of them; and who asks for the repetitions of one wants to see these,
    // and no others.
    if (isArranging || m_wish.which == ClaimsWish::Which::Same) {
        arrange();
    }
    emit readOn();
}

/// Whether these are the claims that are known of the articles already, however they have changed.
bool ClaimsModel::areSameAs(const QSet<model::ArticleId> &articles, const QList<ClaimRow> &rows) const
{
    qsizetype known = 0;
    for (const model::ArticleId &article : articles) {
        known += m_all.rows.of(article).size();
    }
    return known == rows.size() && std::all_of(rows.cbegin(), rows.cend(), [this](const ClaimRow &row) {
               return m_all.rows.placeOf(row.id, row.article) >= 0;
           });
}

void ClaimsModel::put(const QSet<model::ArticleId> &articles, const QList<ClaimRow> &rows)
{
    QSet<int> gone;
    for (const model::ArticleId &article : articles) {
        const QList<int> places = m_all.rows.of(article);
        gone.unite({places.cbegin(), places.cend()});
    }
    const QList<int> linked = m_all.rows.linked();
    bool areGroupsTouched = false;
    for (const ClaimRow &row : rows) {
        const int place = m_all.rows.placeOf(row.id, row.article);
        areGroupsTouched = areGroupsTouched || !row.same.isEmpty();
        if (place < 0) {
            m_all.rows.append(row);
        } else {
            m_all.rows.replace(place, row);
            gone.remove(place);
        }
    }
    for (const int place : std::as_const(gone)) {
        m_all.rows.remove(place);
    }
    if (areGroupsTouched || linked != m_all.rows.linked()) {
        m_all.same = SameGroups(m_all.rows);
    }
}

void ClaimsModel::touchAll()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, claimColumns - 1));
    }
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
