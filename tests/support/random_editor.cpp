// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_editor.h"

#include "model/project/edits_claim.h"
#include "model/text/snapping.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

model::Visible visibleTo(const model::storage::Snapshot &snapshot)
{
    return {{snapshot.coders.first().id}, {snapshot.rounds.first().id}};
}

QString shown(const model::Segments &segments)
{
    QString text;
    for (const model::TextRange &piece : segments) {
        text += u"%1-%2;"_s.arg(piece.start).arg(piece.end);
    }
    return text;
}

} // namespace

RandomEditor::RandomEditor(model::storage::Store &store, quint32 seed)
    : m_store(store)
    , m_snapshot(store.snapshot())
    , m_page(store.readPage(m_snapshot.articles.first().article.id, visibleTo(m_snapshot)))
    , m_by{m_snapshot.coders.first().id, m_snapshot.rounds.first().id, 0}
    , m_random(seed)
{
}

std::optional<model::storage::Performed> RandomEditor::step()
{
    m_by.at = QDateTime::currentMSecsSinceEpoch();
    const model::storage::UndoState state = m_store.undoState(m_by.coder);
    model::storage::Performed performed;
    const int choice = below(10);
    if (choice == 0 && state.undo && !state.undo->isImport) {
        performed = m_store.undo(state.undo->number, m_by.coder);
    } else if (choice == 1 && state.redo) {
        performed = m_store.redo(state.redo->number, m_by.coder);
    } else {
        performed = m_store.perform(anyEdit());
    }
    if (performed.number == 0) {
        return std::nullopt;
    }
    m_page.apply(performed.change);
    return performed;
}

model::Edit RandomEditor::anyEdit()
{
    namespace edits = model::edits;
    if (m_page.annotations.size() < 3) {
        return tagSomething();
    }
    const model::Annotation &one = someAnnotation();
    const model::Annotation &other = someAnnotation();
    const QList<model::Tag> &tags = m_snapshot.codebook.tags;
    switch (below(10)) {
    case 8:
        return edits::answer(m_page, anyAnswer(one), m_by);
    case 0:
        return edits::remove(m_page, {one.id, other.id}, m_by);
    case 1:
        return edits::changeNote(m_page, one.id, u"note %1 🌊"_s.arg(below(1000)), m_by);
    case 2:
        return edits::changeExtent(m_page, one.id, somePieces(), m_by);
    case 3:
        return edits::changeTag(m_page, one.id, tags.at(below(tags.size())), m_by);
    case 4:
        if (m_snapshot.codebook.find(one.tag)->role == model::Tag::Role::Claim && !other.entity.isNull()) {
            return edits::linkSource(m_page, one.id, other.id, u"said"_s, std::nullopt, m_by);
        }
        return tagSomething();
    case 5:
        return edits::joinClaims({one, other}, m_page.sameClaims.values(), m_by);
    case 6:
        return edits::partClaims({one.id}, m_page.sameClaims.values(), m_by);
    default:
        return tagSomething();
    }
}

model::AnswerCell RandomEditor::anyAnswer(const model::Annotation &annotation)
{
    const QList<model::Variable> &variables = m_snapshot.codebook.variables;
    const model::Variable &variable = variables.at(below(variables.size()));
    model::AnswerCell cell{annotation.id, variable.id, {u"answer %1 🌊"_s.arg(below(3)), {}, {}, {}}};
    if (!m_page.sources.isEmpty() && below(2) == 0) {
        cell.subject = m_page.sources.begin().key();
    }
    if (!variable.options.isEmpty()) {
        cell.answer.value = variable.options.at(below(variable.options.size())).value;
    }
    if (variable.level == model::Variable::Level::Entity) {
        cell.answer.value.clear();
        cell.answer.names = annotation.entity;
    }
    return cell;
}

model::Edit RandomEditor::tagSomething()
{
    const QList<model::Tag> &tags = m_snapshot.codebook.tags;
    return model::edits::tag(m_page, somePieces(), tags.at(below(tags.size())), m_by);
}

model::Segments RandomEditor::somePieces()
{
    model::Segments pieces;
    while (pieces.isEmpty() || below(4) == 0) {
        const qsizetype start = below(m_page.text.size() - 1);
        const model::TextRange range{start, std::min(start + 1 + below(30), m_page.text.size())};
        pieces.add(model::text::snappedToWords(m_page.text, range));
    }
    return pieces;
}

const model::Annotation &RandomEditor::someAnnotation()
{
    return m_page.annotations.at(below(m_page.annotations.size()));
}

int RandomEditor::below(qsizetype limit)
{
    return m_random.bounded(static_cast<int>(limit));
}

QByteArray digestOf(const model::ArticlePage &page)
{
    QStringList lines;
    for (const model::Annotation &annotation : page.annotations) {
        const auto entity = page.entities.constFind(annotation.entity);
        lines.append(
            annotation.id.text() + annotation.tag.text() + shown(annotation.segments) + annotation.note
            + (entity != page.entities.constEnd() ? entity->name : QString()));
    }
    for (const model::Source &source : page.sources) {
        lines.append(source.id.text() + source.entity.text() + source.label);
    }
    for (const model::Relation &relation : page.relations) {
        lines.append(
            relation.id.text() + relation.claim.text() + relation.source.text() + relation.mention.text()
            + relation.cue);
    }
    for (const model::SameClaim &link : page.sameClaims) {
        lines.append(link.id.text() + link.claim.text() + link.other.text());
    }
    for (const model::VariableValue &value : page.values) {
        lines.append(value.id.text() + value.variable.text() + value.value + value.names.text());
    }
    lines.sort();
    return QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex();
}

QByteArray digestOf(model::storage::Store &store)
{
    const model::storage::Snapshot snapshot = store.snapshot();
    return digestOf(store.readPage(snapshot.articles.first().article.id, visibleTo(snapshot)));
}

void makeEditableProject(const QString &path)
{
    using model::storage::Store;
    Store::create(path, {u"Storm"_s, {}, u"Ida"_s});
    Store store(path, Store::Mode::ReadWrite);
    const model::CoderId coder = store.snapshot().coders.first().id;
    model::storage::NewArticle article;
    article.article.title = u"Storm over Kolm 🌊"_s;
    article.text = u"Storm over Kolm 🌊\n"_s;
    for (int i = 0; i < 8; ++i) {
        article.text +=
            u"“It came at %1,” Ida Brandt said 🌧. “It left a de\u0301bris line.”\n"_s.arg(i);
        article.text += u"قالت رُقيّة إنّ العاصفة انتهت «قبل الفجر» في كولم.\n"_s;
    }
    const model::BatchId batch = store.beginBatch(u"storm.txt"_s, coder);
    qsizetype done = 0;
    store.writeArticles(batch, {article}, done, [] { return true; });
    store.finishBatch(batch, coder);
}

} // namespace tests
