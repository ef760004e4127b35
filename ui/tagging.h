// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/dialogs.h"
#include "ui/panel/source_choice.h"
#include "ui/reader/article_view.h"

#include <QObject>
#include <QPointer>

namespace ui {

struct Actions;

/// What hands mean: joins the reader's selection and current annotation with a wish, and has the project
/// perform the edit. Where a wish comes to nothing it says why.
class Tagging final : public QObject
{
    Q_OBJECT

public:
    Tagging(ArticleView &view, Dialogs &dialogs, const Actions &actions, QObject *parent = nullptr);

    /// Works on the project until the next call; nullptr for none.
    void setProject(model::Project *project);
    bool isPossible() const;

    /// The selection and pending pieces, else the current annotation's tag, else the word at the caret.
    void tag(model::TagId id);
    void repeat();
    void selectSentence();
    void selectQuotation();
    void addPiece();
    void addPieceOf(model::TextRange range);
    void removePiece();
    void editExtent();
    void changeExtent(model::AnnotationId id, const model::Segments &segments);
    /// Removes these; several only after asking.
    void remove(const QList<model::AnnotationId> &ids);

    void changeTag(model::AnnotationId id, model::TagId tag);
    /// Gives all of them the tag, as one step.
    void changeTags(const QList<model::AnnotationId> &ids, model::TagId tag);
    void rename(model::AnnotationId id, const QString &name);
    /// Makes this mention one of another entity, or of a new one of that name.
    void meanEntity(model::AnnotationId id, model::EntityId entity);
    void meanNew(model::AnnotationId id, const QString &name);
    /// Makes what the article calls so, or the current mention, somebody else than in the other articles.
    void partName(model::EntityId entity);
    void partCurrentName();
    /// Says that a name was taken for the one of other articles.
    void sayJoined(model::EntityId entity);
    void alsoCall(model::EntityId entity, const QString &alias);
    void changeNote(model::AnnotationId id, const QString &note);
    void changeCue(model::AnnotationId claim, model::RelationId relation, const QString &cue);
    void unlink(model::RelationId relation);
    /// Links the claim; where a relation is given, in its place and with its cue.
    void link(model::AnnotationId claim, model::RelationId replaced, const SourceChoice &choice);

    /// Whether this is the annotation that a tag key just made, which becomes current once it is written.
    /// Says so once.
    bool takeAwaited(model::AnnotationId id);
    /// Says what came of an edit of several, once it is written.
    void take(const model::Change &change);

signals:
    void said(const QString &text); ///< a word to the person, for the status bar

private:
    const model::ArticlePage *page() const;
    bool perform(const model::Edit &edit);
    QString joinedWords(const QString &name, int others) const;
    model::edits::Elsewhere elsewhere(model::TagId kind) const;
    bool performAndSayJoined(const model::Edit &edit);
    void performAndSay(const model::Edit &edit, const QString &text);
    void tagPieces(const model::Segments &pieces, const model::Tag &tag);
    void selectAround(model::TextRange range, const QString &otherwise);

    ArticleView &m_view;
    Dialogs &m_dialogs;
    const Actions &m_actions; ///< for what their keys are
    QPointer<model::Project> m_project;
    model::TagId m_lastTag;
    model::AnnotationId m_awaited;
    model::Change m_told; ///< what is still being written, of which something is to be said then
    QString m_text;       ///< that
};

} // namespace ui
