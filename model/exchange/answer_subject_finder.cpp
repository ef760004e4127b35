// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/answer_subject_finder.h"

#include "model/exchange/codebook_rules.h"
#include "model/storage/enum_words.h"
#include "model/text/name_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model::exchange {

namespace {

using storage::AnsweredSubject;

constexpr int mostTold = 5;

QString joined(const QStringList &words)
{
    return words.first(std::min<qsizetype>(words.size(), mostTold)).join(u", "_s)
        + (words.size() > mostTold ? u" …"_s : QString());
}

/// The one that the beginning of an id means.
const AnsweredSubject &
theOne(const QList<AnsweredSubject> &found, const AnswerRow &row, const QString &what, const QString &written)
{
    if (found.isEmpty()) {
        throw RowError{row.line, u"there is no %1 with the id “%2”."_s.arg(what, written)};
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const AnsweredSubject &one : found) {
            ids.append(one.id().toString(QUuid::WithoutBraces));
        }
        throw RowError{row.line, u"“%1” fits several; give more of the id: %2."_s.arg(written, joined(ids))};
    }
    return found.first();
}

QString wordOf(Variable::Subject subject)
{
    switch (subject) {
    case Variable::Subject::Article:
        return u"an article (article)"_s;
    case Variable::Subject::Annotation:
        return u"an annotation (annotation)"_s;
    case Variable::Subject::Claim:
        return u"a claim (annotation)"_s;
    case Variable::Subject::Source:
        return u"a source in an article (article and source)"_s;
    case Variable::Subject::Entity:
        break;
    }
    return u"a name (entity)"_s;
}

} // namespace

AnswerSubjectFinder::AnswerSubjectFinder(
    storage::Store &store, const storage::Snapshot &snapshot, const NameIndex &names, const edits::By &by)
    : m_snapshot(snapshot)
    , m_names(names)
    , m_by(by)
    , m_stored(store)
{
    for (qsizetype i = 0; i < snapshot.articles.size(); ++i) {
        m_titles.insert(snapshot.articles[i].article.title, i);
        m_ids.emplace_back(snapshot.articles[i].article.id.text(), i);
    }
    std::sort(m_ids.begin(), m_ids.end());
}

AnsweredSubject
AnswerSubjectFinder::find(const AnswerRow &row, const Variable &variable, NearNames near) const
{
    using Subject = Variable::Subject;
    AnsweredSubject about;
    if (!row.subjectId.isEmpty()) {
        about = byId(row, variable.subject, near);
    } else if (variable.subject == Subject::Article && !row.article.isEmpty()) {
        about = article(row, row.article);
    } else if (
        (variable.subject == Subject::Annotation || variable.subject == Subject::Claim)
        && !row.annotation.isEmpty()) {
        about = annotation(row, row.annotation);
    } else if (variable.subject == Subject::Source && !row.source.isEmpty()) {
        about = row.article.isEmpty() ? sourceById(row, row.source) : sourceByName(row);
    } else if (variable.subject == Subject::Entity && !row.entity.isEmpty()) {
        about = entity(row, row.entity, near);
    } else {
        throw RowError{
            row.line,
            u"it does not say whom “%1” is answered about: it is asked of %2."_s.arg(
                variable.name, wordOf(variable.subject))};
    }
    refuseOthers(row, about);
    return about;
}

/// An id without a kind is one of what the variable is asked of.
AnsweredSubject AnswerSubjectFinder::byId(const AnswerRow &row, Variable::Subject asked, NearNames near) const
{
    const QString kind = row.subject.isEmpty() ? QString(storage::word(asked)) : row.subject.toLower();
    if (kind == "article"_L1) {
        return article(row, row.subjectId);
    }
    if (kind == "annotation"_L1 || kind == "claim"_L1) {
        return annotation(row, row.subjectId);
    }
    if (kind == "source"_L1) {
        return sourceById(row, row.subjectId);
    }
    if (kind == "entity"_L1) {
        return entity(row, row.subjectId, near);
    }
    throw RowError{
        row.line,
        u"“%1” is no kind of subject. There are: article, annotation, source, entity."_s.arg(row.subject)};
}

/// By their title, else by the beginning of their ids.
QList<qsizetype> AnswerSubjectFinder::articlesCalled(const QString &written) const
{
    QList<qsizetype> found = m_titles.values(written);
    if (found.isEmpty()) {
        const QString id = written.toLower();
        const auto first = std::lower_bound(m_ids.cbegin(), m_ids.cend(), std::pair(id, qsizetype(0)));
        for (auto at = first; at != m_ids.cend() && at->first.startsWith(id); ++at) {
            found.append(at->second);
        }
    }
    return found;
}

AnsweredSubject AnswerSubjectFinder::article(const AnswerRow &row, const QString &written) const
{
    const QList<qsizetype> found = articlesCalled(written);
    if (found.size() != 1) {
        throw RowError{
            row.line,
            found.isEmpty()
                ? u"there is no article “%1”. Give the beginning of an id, or an exact title."_s.arg(written)
                : u"“%1” fits %2 articles; give the id."_s.arg(written).arg(found.size())};
    }
    const Article &article = m_snapshot.articles[found.first()].article;
    AnsweredSubject about;
    about.subject = article.id;
    about.article = article.id;
    about.coder = coderOf(row);
    about.round = roundOf(row);
    about.name = article.title;
    return about;
}

AnsweredSubject AnswerSubjectFinder::annotation(const AnswerRow &row, const QString &written) const
{
    return theOne(m_stored.annotations(written, mostTold + 1), row, u"annotation"_s, written);
}

AnsweredSubject AnswerSubjectFinder::sourceById(const AnswerRow &row, const QString &written) const
{
    return theOne(m_stored.sources(written, mostTold + 1), row, u"source"_s, written);
}

/// The one that is called exactly so in the article, else so but for case and marks, or by another name.
AnsweredSubject AnswerSubjectFinder::sourceByName(const AnswerRow &row) const
{
    const AnsweredSubject in = article(row, row.article);
    const QList<AnsweredSubject> all = m_stored.sourcesOf(in.article, in.coder, in.round);
    QStringList names;
    for (const AnsweredSubject &source : all) {
        if (source.name == row.source) {
            return source;
        }
        names.append(u"“%1”"_s.arg(source.name));
    }
    const MeantName meant = meantName(m_names, m_snapshot.codebook, row.source, NearNames::Untold);
    const auto *known = m_names.find(meant.entity);
    const QString wanted = text::foldedName(known ? known->name : row.source);
    for (const AnsweredSubject &source : all) {
        if (text::foldedName(source.name) == wanted) {
            return source;
        }
    }
    throw RowError{
        row.line,
        names.isEmpty()
            ? u"“%1” has no sources."_s.arg(in.name)
            : u"“%1” is no source in “%2”. There are: %3."_s.arg(row.source, in.name, joined(names))};
}

AnsweredSubject
AnswerSubjectFinder::entity(const AnswerRow &row, const QString &written, NearNames near) const
{
    const MeantName meant = meantName(m_names, m_snapshot.codebook, written, near);
    const auto *known = m_names.find(meant.entity);
    if (!known) {
        throw RowError{row.line, meant.why};
    }
    AnsweredSubject about;
    about.subject = known->id;
    about.tag = known->tag;
    about.name = known->name;
    return about;
}

CoderId AnswerSubjectFinder::coderOf(const AnswerRow &row) const
{
    if (row.coder.isEmpty()) {
        return m_by.coder;
    }
    QStringList names;
    for (const Coder &coder : m_snapshot.coders) {
        if (coder.name == row.coder) {
            return coder.id;
        }
        names.append(coder.name);
    }
    throw RowError{row.line, u"there is no coder “%1”. There are: %2."_s.arg(row.coder, names.join(u", "_s))};
}

RoundId AnswerSubjectFinder::roundOf(const AnswerRow &row) const
{
    if (row.round.isEmpty()) {
        return m_by.round;
    }
    QStringList names;
    for (const Round &round : m_snapshot.rounds) {
        if (round.name == row.round) {
            return round.id;
        }
        names.append(round.name);
    }
    throw RowError{row.line, u"there is no round “%1”. There are: %2."_s.arg(row.round, names.join(u", "_s))};
}

/// What is said of an annotation or source is said by whose it is.
void AnswerSubjectFinder::refuseOthers(const AnswerRow &row, const AnsweredSubject &about) const
{
    if (row.coder.isEmpty() || about.coder.isNull() || coderOf(row) == about.coder) {
        return;
    }
    const auto whose =
        std::find_if(m_snapshot.coders.cbegin(), m_snapshot.coders.cend(), [&about](const Coder &coder) {
            return coder.id == about.coder;
        });
    throw RowError{
        row.line,
        u"“%1” is the work of %2, not of %3."_s.arg(
            about.name, whose != m_snapshot.coders.cend() ? whose->name : u"another coder"_s, row.coder)};
}

} // namespace model::exchange
