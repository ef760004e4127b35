// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/name_links.h"

#include "model/project/composer.h"
#include "model/project/linking.h"
#include "model/text/blanks.h"
#include "model/text/name_form.h"
#include "ui/panel/fields.h"
#include "ui/panel/name_popup.h"
#include "ui/panel/tag_label.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostOffered = 6;
constexpr qsizetype mostSuggested = 2;

QString forButton(QString text)
{
    return text.replace(u"&"_s, u"&&"_s);
}

} // namespace

NameLinks::NameLinks(const Theme &theme, ValueEdit &field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_popup(new NamePopup(theme, field))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(2);
    connect(&field, &QLineEdit::textEdited, this, &NameLinks::typed);
    connect(m_popup, &NamePopup::taken, this, &NameLinks::take);
}

void NameLinks::lookAt(
    const model::ArticlePage *page, const model::Codebook *codebook, const model::NameIndex *names)
{
    m_page = page;
    m_codebook = codebook;
    m_names = names;
    m_annotation = {};
    m_popup->hide();
    rebuild();
}

void NameLinks::show(const model::Annotation &annotation)
{
    const bool isAnother = annotation.entity != m_annotation.entity;
    m_annotation = annotation;
    if (isAnother) {
        m_others = 0;
    }
    if (m_page && m_page->sharedEntities.contains(annotation.entity)) {
        emit useWanted(annotation.entity);
    } else {
        m_others = 0;
    }
    rebuild();
}

void NameLinks::showUse(model::EntityId id, const model::storage::EntityUse &use)
{
    if (id == m_annotation.entity && m_page) {
        m_others = std::max<qint64>(0, use.articles - (m_page->uses(id) ? 1 : 0));
        rebuild();
    }
}

void NameLinks::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    rebuild();
}

/// The words of the mention as a name.
QString NameLinks::words() const
{
    return model::edits::nameOf(*m_page, m_page->text, m_annotation.segments, m_annotation.tag);
}

void NameLinks::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    const model::Tag *tag = m_codebook ? m_codebook->find(m_annotation.tag) : nullptr;
    if (m_page && tag && tag->role == model::Tag::Role::Entity) {
        addUse();
        if (!m_readOnly) {
            addSuggestions();
            addAlias();
        }
    }
    setVisible(m_rows->count() > 0);
}

void NameLinks::addUse()
{
    if (m_others == 0) {
        return;
    }
    const QString text = tr("Also in %Ln other article(s)", nullptr, static_cast<int>(m_others));
    auto *label = new QLabel(text, this);
    label->setProperty("role", u"small"_s);
    m_rows->addWidget(label);
    if (m_readOnly) {
        return;
    }
    auto *part = new RowButton(tr("Not the same: make it a name of its own"), this);
    const QString tip = tr("In this article it means somebody, or something, else than in the others");
    const QString key = m_part ? m_part->shortcut().toString(QKeySequence::NativeText) : QString();
    part->setToolTip(key.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, key));
    connect(part, &QPushButton::clicked, this, [this] { emit partRequested(m_annotation.entity); });
    m_rows->addWidget(part);
}

void NameLinks::addSuggestions()
{
    if (!m_names || m_others > 0) {
        return; // it has been joined with others already
    }
    if (const model::Entity before = nameBeforeBrackets(); !before.id.isNull()) {
        addSuggestion(before.id, before.name, tr("Make this mention one of the name behind which it stands"));
    }
    addFuller();
    const QList<model::EntityId> suggested = model::linking::suggestions(
        *m_names, *m_page, words(), m_annotation.tag, m_annotation.entity, mostSuggested);
    for (const model::EntityId &id : suggested) {
        addSuggestion(
            id, m_names->find(id)->name, tr("Make this mention one of that name, which other articles have"));
    }
}

/// Who was tagged by the surname before the full name was: both may be one.
void NameLinks::addFuller()
{
    const auto fuller = model::linking::fullerHere(*m_page, *m_codebook, m_annotation.entity);
    for (const model::EntityId &id : fuller.first(std::min(fuller.size(), mostSuggested))) {
        const QString name = m_page->entities.value(id).name;
        auto *row = new RowButton(forButton(tr("The same as “%1”?").arg(name)), this);
        row->setToolTip(tr("Make all its mentions in this article ones of that name"));
        connect(row, &QPushButton::clicked, this, [this, name] { emit renameChosen(m_annotation.id, name); });
        m_rows->addWidget(row);
    }
}

void NameLinks::addSuggestion(model::EntityId id, const QString &name, const QString &tip)
{
    auto *row = new RowButton(forButton(tr("The same as “%1”?").arg(name)), this);
    row->setToolTip(tip);
    connect(row, &QPushButton::clicked, this, [this, id] { emit entityChosen(m_annotation.id, id); });
    m_rows->addWidget(row);
}

/// In "Doctors Without Borders (MSF)" what the brackets stand behind: letters that the name itself does not
/// have come from another language. No name where there is none.
model::Entity NameLinks::nameBeforeBrackets() const
{
    const QStringView text = m_page->text;
    const model::TextRange words = m_annotation.segments.extent();
    const bool isInBrackets = words.start > 0 && words.end < text.size() && text[words.start - 1] == u'('
        && text[words.end] == u')';
    const qsizetype end = isInBrackets ? model::text::endWithoutBlanks(text, {0, words.start - 1}) : 0;
    if (end == 0) {
        return {};
    }
    for (const model::Annotation *other : m_page->annotations.overlapping({end - 1, end})) {
        const bool isName = other->tag == m_annotation.tag && other->segments.extent().end == end
            && other->entity != m_annotation.entity;
        if (isName) {
            return m_page->entities.value(other->entity);
        }
    }
    return {};
}

void NameLinks::addAlias()
{
    const model::Entity entity = m_page->entities.value(m_annotation.entity);
    const QString called = words();
    const auto isSame = [&called](const QString &name) {
        return model::text::foldedName(name) == model::text::foldedName(called);
    };
    if (entity.id.isNull() || called.isEmpty() || isSame(entity.name)
        || std::any_of(entity.aliases.cbegin(), entity.aliases.cend(), isSame)) {
        return;
    }
    auto *row = new RowButton(forButton(tr("Also call it “%1”").arg(called)), this);
    row->setToolTip(
        tr("Add these words to its other names: in an article they mean it when they are tagged"));
    connect(row, &QPushButton::clicked, this, [this, called] {
        emit aliasRequested(m_annotation.entity, called);
    });
    m_rows->addWidget(row);
}

void NameLinks::typed(const QString &text)
{
    m_offered.clear();
    const QString wanted = text.simplified();
    const model::Entity entity = m_page ? m_page->entities.value(m_annotation.entity) : model::Entity();
    if (!m_names || m_readOnly || wanted.isEmpty() || wanted == entity.name) {
        m_popup->offer({});
        return;
    }
    QList<NamePopup::Choice> choices;
    const auto fits = [&](const model::NameIndex::Known &known) {
        return known.tag == m_annotation.tag && known.id != entity.id;
    };
    for (const model::NameIndex::Known *known : m_names->matching(wanted, mostOffered, fits)) {
        const model::Tag *tag = m_codebook->find(known->tag);
        m_offered.append(known->id);
        choices.append(
            {known->name,
             m_page->uses(known->id) ? tr("this mention is one of it")
                                     : tr("of other articles: this mention is one of it"),
             tag ? m_theme.style(*tag).ink : QColor()});
    }
    const int mentions = static_cast<int>(m_page->annotations.mentionsOf(entity.id));
    if (!entity.id.isNull()) {
        choices.append(
            {tr("Rename for all: “%1”").arg(wanted), tr("%Ln mention(s) here", nullptr, mentions), {}});
    }
    choices.append({tr("Only this mention: “%1”").arg(wanted), tr("a new name"), {}});
    m_popup->offer(choices);
}

/// What was typed is used up: leaving the field must not say it a second time.
void NameLinks::take(int row)
{
    const QString wanted = m_field.text().simplified();
    const model::Entity entity = m_page->entities.value(m_annotation.entity);
    const model::AnnotationId id = m_annotation.id;
    m_field.resetTo(entity.name);
    if (row < m_offered.size()) {
        emit entityChosen(id, m_offered.value(row));
    } else if (row == m_offered.size() && !entity.id.isNull()) {
        emit renameChosen(id, wanted);
    } else {
        emit newNameChosen(id, wanted);
    }
}

} // namespace ui
