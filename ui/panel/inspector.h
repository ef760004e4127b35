// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/article_page.h"
#include "model/project/codebook.h"
#include "model/project/edits_variable.h"
#include "model/project/name_index.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class AnswerFields;
class NameLinks;
class NoteEdit;
class SameLine;
class QuoteBox;
class SourceRows;
class ValueEdit;

/// All that is known of the current annotation. Signals come from hands only and name what they are about,
/// because a field may be finished by going on to the next annotation.
class Inspector final : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(const Theme &theme, QWidget *parent = nullptr);

    /// Looks at all three until the next call; nullptr shows the empty state.
    void showPage(
        const model::ArticlePage *page, const model::Codebook *codebook, const QList<model::Coder> *coders);
    /// The names of the project to find others by, until the next call; nullptr for none.
    void lookForNames(const model::NameIndex *names);
    NameLinks &nameLinks() { return *m_links; }
    /// Where else the current claim was made.
    SameLine &sameLine() { return *m_same; }
    /// Finishes what is being typed and shows another annotation; none for null.
    void setCurrent(model::AnnotationId id);
    void pageChanged();
    /// Shows what is stored, dropping what was typed: an edit failed.
    void reset();
    void setReadOnly(bool readOnly);
    /// Says what is still being typed.
    void commit();
    void focusFirst();
    void focusCue();

signals:
    void tagChosen(model::AnnotationId id, model::TagId tag);
    void nameEdited(model::AnnotationId id, const QString &name);
    void noteEdited(model::AnnotationId id, const QString &note);
    void entityNoteEdited(model::EntityId id, const QString &note);
    void cueEdited(model::AnnotationId claim, model::RelationId relation, const QString &cue);
    void sourceRequested(model::AnnotationId claim, model::RelationId replaced);
    void sourceRemoved(model::RelationId relation);
    void answered(const model::AnswerCell &cell);

private:
    QWidget *makeFields();
    void joinFields();
    void show(const model::Annotation &annotation);
    void showTags(const model::Annotation &annotation);
    void showAnswers(const model::Annotation &annotation);
    void showPlace(const model::Annotation &annotation);

    const Theme &m_theme;
    const model::ArticlePage *m_page = nullptr;
    const model::Codebook *m_codebook = nullptr;
    const QList<model::Coder> *m_coders = nullptr;
    model::AnnotationId m_current;
    model::EntityId m_entity; ///< of the current one
    const model::NameIndex *m_names = nullptr;
    bool m_readOnly = false;

    QLabel *m_empty;
    QWidget *m_fields = nullptr;
    QLabel *m_kind;
    QuoteBox *m_quote;
    QComboBox *m_tag;
    ValueEdit *m_name;
    QWidget *m_nameRow;
    AnswerFields *m_ofEntity; ///< what is asked of whom or what it names
    NameLinks *m_links;
    SourceRows *m_sources;
    SameLine *m_same;
    AnswerFields *m_answers; ///< what is asked of the annotation itself
    NoteEdit *m_note;
    NoteEdit *m_about; ///< the note on the name itself
    QWidget *m_aboutRow;
    QLabel *m_place;
};

} // namespace ui
