// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/inspector.h"

#include "model/text/quotation_kind.h"
#include "ui/panel/answer_fields.h"
#include "ui/panel/fields.h"
#include "ui/panel/name_limit.h"
#include "ui/panel/name_links.h"
#include "ui/panel/same_line.h"
#include "ui/panel/source_rows.h"
#include "ui/panel/tag_label.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

Inspector::Inspector(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_empty(new QLabel(this))
    , m_kind(new QLabel(this))
    , m_quote(new QuoteBox(this))
    , m_tag(new CalmComboBox(this))
    , m_name(new ValueEdit(this))
    , m_nameRow(nullptr)
    , m_ofEntity(new AnswerFields(this))
    , m_links(new NameLinks(theme, *m_name, this))
    , m_sources(new SourceRows(theme, this))
    , m_same(new SameLine(this))
    , m_answers(new AnswerFields(this))
    , m_note(new NoteEdit(this))
    , m_about(new NoteEdit(this))
    , m_aboutRow(nullptr)
    , m_place(new QLabel(this))
{
    m_empty->setText(tr("Choose a tag in the article or in the list above to see what is known of it."));
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 10, 12, 10);
    m_fields = makeFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_fields);
    m_fields->hide();
    joinFields();
    connect(&theme, &Theme::changed, this, &Inspector::pageChanged);
}

QWidget *Inspector::makeFields()
{
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(12, 9, 12, 12);
    layout->setSpacing(6);
    m_kind->setProperty("role", u"caption"_s);
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setAccessibleName(tr("Name"));
    limitToName(*m_name);
    m_name->setToolTip(tr("What all mentions of this name are called in lists and exports"));
    m_about->setAccessibleName(tr("About the name"));
    m_about->setToolTip(
        tr("A note on whom or what the name stands for, shown with all its mentions and exported "
           "with the entities. Kept when you leave the field; undo takes it back."));
    // A line or two say who somebody is; the note on the annotation keeps its room.
    m_about->setMaximumHeight(fontMetrics().lineSpacing() * 2 + 18);
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("Kept when you leave the field, or press Ctrl+Enter or Esc; undo takes it back."));
    m_place->setProperty("role", u"small"_s);
    m_place->setWordWrap(true);
    m_nameRow = labelled(tr("Name"), m_name, fields);
    layout->addWidget(m_kind);
    layout->addWidget(m_quote);
    layout->addWidget(labelled(tr("Tag"), m_tag, fields));
    layout->addWidget(m_nameRow);
    layout->addWidget(m_links);
    QWidget *noteRow = labelled(tr("Note"), m_note, fields);
    m_aboutRow = labelled(tr("About"), m_about, fields);
    setTabOrder(m_name, m_about);
    setTabOrder(m_about, m_note);
    layout->addWidget(m_aboutRow);
    layout->addWidget(m_ofEntity);
    layout->addWidget(m_sources);
    layout->addWidget(m_same);
    layout->addWidget(m_answers);
    m_ofEntity->standBetween(*m_about, *m_note);
    m_sources->standBetween(*m_about, *m_note);
    m_same->standBetween(m_sources->last(), *m_note);
    m_answers->standBetween(m_same->last(), *m_note);
    layout->addWidget(noteRow);
    layout->addWidget(m_place);
    layout->addStretch();
    return fields;
}

void Inspector::joinFields()
{
    connect(m_tag, &QComboBox::activated, this, [this](int row) {
        emit tagChosen(m_current, m_tag->itemData(row).value<model::TagId>());
    });
    connect(m_name, &ValueEdit::valueEdited, this, [this](const QString &name) {
        emit nameEdited(m_current, name);
    });
    connect(m_about, &NoteEdit::valueEdited, this, [this](const QString &note) {
        emit entityNoteEdited(m_entity, note);
    });
    connect(m_note, &NoteEdit::valueEdited, this, [this](const QString &note) {
        emit noteEdited(m_current, note);
    });
    connect(m_sources, &SourceRows::cueEdited, this, [this](model::RelationId relation, const QString &cue) {
        emit cueEdited(m_current, relation, cue);
    });
    connect(m_sources, &SourceRows::sourceRequested, this, [this](model::RelationId replaced) {
        emit sourceRequested(m_current, replaced);
    });
    connect(m_sources, &SourceRows::sourceRemoved, this, &Inspector::sourceRemoved);
    connect(m_ofEntity, &AnswerFields::answered, this, &Inspector::answered);
    connect(m_answers, &AnswerFields::answered, this, &Inspector::answered);
}

void Inspector::showPage(
    const model::ArticlePage *page, const model::Codebook *codebook, const QList<model::Coder> *coders)
{
    m_page = page;
    m_codebook = codebook;
    m_coders = coders;
    m_current = {};
    m_links->lookAt(page, codebook, m_names);
    reset();
}

void Inspector::lookForNames(const model::NameIndex *names)
{
    m_names = names;
    m_links->lookAt(m_page, m_codebook, names);
    pageChanged();
}

void Inspector::setCurrent(model::AnnotationId id)
{
    if (id == m_current) {
        return;
    }
    commit();
    m_current = id;
    reset();
}

void Inspector::pageChanged()
{
    const model::Annotation *annotation = m_page ? m_page->annotations.find(m_current) : nullptr;
    if (annotation) {
        show(*annotation);
    }
    m_empty->setVisible(!annotation);
    m_fields->setVisible(annotation);
}

void Inspector::reset()
{
    pageChanged();
    const model::Annotation *annotation = m_page ? m_page->annotations.find(m_current) : nullptr;
    if (annotation) {
        m_name->resetTo(m_page->entities.value(annotation->entity).name);
        m_about->resetTo(m_page->entities.value(annotation->entity).note);
        m_note->resetTo(annotation->note);
        m_sources->reset();
        m_ofEntity->reset();
        m_answers->reset();
    }
}

void Inspector::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_tag->setEnabled(!readOnly);
    m_name->setReadOnly(readOnly);
    m_links->setReadOnly(readOnly);
    m_about->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    m_sources->setReadOnly(readOnly);
    m_ofEntity->setReadOnly(readOnly);
    m_answers->setReadOnly(readOnly);
    m_note->setPlaceholderText(readOnly ? QString() : tr("Why this tag, what to check…"));
    m_about->setPlaceholderText(readOnly ? QString() : tr("Who or what this is…"));
    pageChanged();
}

void Inspector::commit()
{
    m_name->commit();
    m_about->commit();
    m_note->commit();
    m_sources->commit();
    m_ofEntity->commit();
    m_answers->commit();
}

void Inspector::focusFirst()
{
    if (m_sources->isVisibleTo(this)) {
        m_sources->focusCue();
    } else if (m_nameRow->isVisibleTo(this)) {
        m_name->setFocus(Qt::TabFocusReason);
    } else {
        m_note->setFocus(Qt::TabFocusReason);
    }
}

void Inspector::focusCue()
{
    m_sources->focusCue();
}

void Inspector::show(const model::Annotation &annotation)
{
    const model::Tag *known = m_codebook->find(annotation.tag);
    const model::Tag tag = known ? *known : model::Tag();
    const TagStyle style = m_theme.style(tag);
    m_kind->setText(labelOf(tag).toUpper());
    m_quote->showQuote(m_page->quote(annotation), style.ink, style.tint);
    showTags(annotation);
    // A mention whose name was deleted can be named anew.
    m_nameRow->setVisible(!annotation.entity.isNull() || tag.role == model::Tag::Role::Entity);
    m_links->show(annotation);
    m_entity = annotation.entity;
    const model::Entity entity = m_page->entities.value(m_entity);
    m_name->showValue(entity.name);
    m_aboutRow->setVisible(!m_entity.isNull());
    m_about->showValue(entity.note);
    m_sources->setVisible(tag.role == model::Tag::Role::Claim);
    if (tag.role == model::Tag::Role::Claim) {
        m_sources->showClaim(*m_page, *m_codebook, annotation.id);
    }
    showAnswers(annotation);
    m_note->showValue(annotation.note);
    showPlace(annotation);
}

void Inspector::showAnswers(const model::Annotation &annotation)
{
    using Subject = model::Variable::Subject;
    QList<model::Variable> ofEntity;
    QList<model::Variable> ofAnnotation;
    for (const model::Variable &variable : m_codebook->variables) {
        if (variable.retired || !m_codebook->asksOf(variable, annotation.tag)) {
            continue;
        }
        (variable.subject == Subject::Entity ? ofEntity : ofAnnotation).append(variable);
    }
    if (annotation.entity.isNull()) {
        ofEntity.clear();
    }
    m_ofEntity->showAnswers(*m_page, *m_codebook, annotation.entity, ofEntity, true);
    m_answers->showAnswers(*m_page, *m_codebook, annotation.id, ofAnnotation);
    const auto kind = model::text::quotationKindOf(m_page->text, annotation.segments);
    m_answers->propose(u"quotation", model::text::nameOf(kind));
}

void Inspector::showTags(const model::Annotation &annotation)
{
    m_tag->clear();
    for (const model::Tag &tag : m_codebook->tags) {
        if (!tag.retired || tag.id == annotation.tag) {
            m_tag->addItem(labelOf(tag), QVariant::fromValue(tag.id));
        }
        if (tag.id == annotation.tag) {
            m_tag->setCurrentIndex(m_tag->count() - 1);
        }
    }
    m_tag->setToolTip(m_tag->currentText()); // large letters may not fit
}

void Inspector::showPlace(const model::Annotation &annotation)
{
    const auto coder = std::find_if(m_coders->cbegin(), m_coders->cend(), [&](const model::Coder &each) {
        return each.id == annotation.coder;
    });
    const auto said = [](qint64 at) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
    };
    QStringList parts;
    if (annotation.segments.count() > 1) {
        parts.append(tr("%n piece(s)", nullptr, static_cast<int>(annotation.segments.count())));
    }
    parts.append(tr("paragraph %1").arg(m_page->units.paragraphAt(annotation.segments.extent().start)));
    if (coder != m_coders->cend() && m_coders->size() > 1) {
        parts.append(coder->name);
    }
    parts.append(said(annotation.created));
    if (annotation.updated > annotation.created) {
        parts.append(tr("changed %1").arg(said(annotation.updated)));
    }
    m_place->setText(parts.join(u" · "_s));
}

} // namespace ui
