// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/search_place.h"

#include "model/text/name_form.h"
#include "ui/panel/name_limit.h"
#include "ui/panel/name_popup.h"
#include "ui/panel/tag_label.h"
#include "ui/placeholder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

namespace {

using model::search::Condition;
using Where = Condition::Where;
using Of = Condition::Of;

constexpr qsizetype mostOffered = 8;

/// A row of the list, as a number that its item carries.
int rowOf(Where where, Of of)
{
    return static_cast<int>(of) * 8 + static_cast<int>(where);
}

} // namespace

SearchPlace::SearchPlace(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_where(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_name(new QLineEdit(parent))
    , m_popup(new NamePopup(theme, *m_name))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(6);
    listPlaces();
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setToolTip(tr("The tag that is meant, with those below it"));
    for (QComboBox *box : {m_where, m_tag}) {
        box->setMinimumContentsLength(7);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line->addWidget(box, 1);
    }
    m_tag->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    m_tag->hide();
    m_name->hide();
    m_name->setAccessibleName(tr("Name"));
    limitToName(*m_name);
    m_name->setClearButtonEnabled(true);
    m_popup->setObjectName(QStringLiteral("searchedNames"));
    connect(m_where, &QComboBox::activated, this, &SearchPlace::chosenWhere);
    connect(m_tag, &QComboBox::activated, this, &SearchPlace::edited);
    connect(m_name, &QLineEdit::textEdited, this, &SearchPlace::typedName);
    connect(m_popup, &NamePopup::taken, this, &SearchPlace::takeName);
}

void SearchPlace::listPlaces()
{
    m_where->addItem(tr("Everywhere"));
    const auto add = [this](Of of, const QStringList &words) {
        m_where->insertSeparator(m_where->count());
        m_where->addItem(words[0], rowOf(Where::Within, of));
        m_where->addItem(words[1], rowOf(Where::Outside, of));
        m_where->addItem(words[2], rowOf(Where::ArticlesWithout, of));
    };
    add(Of::Tag, {tr("Within a tag"), tr("Outside a tag"), tr("In articles without a tag")});
    add(Of::Claims, {tr("Within claims"), tr("Outside claims"), tr("In articles without claims")});
    add(Of::Entity, {tr("Within a name"), tr("Outside a name"), tr("In articles without a name")});
    add(Of::ClaimsOf,
        {tr("Within a source’s claims"), tr("Outside a source’s claims"), tr("Where a source is silent")});
    m_where->setMaxVisibleItems(m_where->count());
    m_where->setAccessibleName(tr("Where to look"));
    m_where->setToolTip(tr("Where to look"));
}

/// Without whom or what it is about.
std::optional<Condition> SearchPlace::chosen() const
{
    const QVariant row = m_where->currentData();
    if (!row.isValid()) {
        return std::nullopt;
    }
    Condition condition;
    condition.where = static_cast<Where>(row.toInt() % 8);
    condition.of = static_cast<Of>(row.toInt() / 8);
    return condition;
}

bool SearchPlace::asksName() const
{
    const auto condition = chosen();
    return condition && (condition->of == Of::Entity || condition->of == Of::ClaimsOf);
}

/// Who speaks without a name is told by what is typed.
bool SearchPlace::isLabel() const
{
    const auto condition = chosen();
    return condition && condition->of == Of::ClaimsOf && m_entity.isNull()
        && !m_name->text().simplified().isEmpty();
}

std::optional<Condition> SearchPlace::condition() const
{
    std::optional<Condition> condition = chosen();
    if (!condition || !lack().isEmpty()) {
        return std::nullopt;
    }
    if (condition->of == Of::Tag) {
        condition->tag = m_tag->currentData().value<model::TagId>();
    } else if (isLabel()) {
        condition->label = m_name->text().simplified();
    } else if (asksName()) {
        condition->entity = m_entity;
    }
    return condition;
}

QString SearchPlace::lack() const
{
    if (!asksName() || !m_entity.isNull() || isLabel()) {
        return {};
    }
    return m_name->text().trimmed().isEmpty()
        ? tr("Whose? Type a part of the name, and choose it from the list with Down and Enter.")
        : tr("No name is called just so. Choose one from the list with Down and Enter, or type another part "
             "of it.");
}

void SearchPlace::chosenWhere()
{
    const auto condition = chosen();
    m_tag->setVisible(condition && condition->of == Of::Tag);
    m_name->setVisible(asksName());
    if (asksName()) {
        const bool isSource = condition->of == Of::ClaimsOf;
        showPlaceholder(
            *m_name, isSource ? tr("Whose claims? Find a name…") : tr("Whose mentions? Find a name…"));
        m_name->setAccessibleName(isSource ? tr("Source of the claims") : tr("Name"));
        m_name->setToolTip(
            isSource ? tr("Who says it: a person or organization, or the words that an unnamed source is "
                          "told by")
                     : tr("The person, place or organization that is meant, by its name or another name of "
                          "it"));
    }
    emit edited();
}

void SearchPlace::typedName(const QString &text)
{
    m_entity = {};
    m_offered.clear();
    const QString wanted = text.simplified();
    QList<NamePopup::Choice> choices;
    QList<model::EntityId> exact;
    const auto matching = m_names && !wanted.isEmpty() ? m_names->matching(wanted, mostOffered)
                                                       : QList<const model::NameIndex::Known *>();
    for (const model::NameIndex::Known *known : matching) {
        const model::Tag *tag = m_codebook.find(known->tag);
        m_offered.append(known->id);
        choices.append(
            {known->name, known->aliases.join(tr(", ")), tag ? m_theme.style(*tag).ink : QColor()});
        const QStringList called = known->folded.split(u'\n');
        if (called.contains(model::text::foldedName(wanted))) {
            exact.append(known->id);
        }
    }
    m_entity = exact.size() == 1 ? exact.first() : model::EntityId();
    m_popup->offer(choices);
    emit edited();
}

void SearchPlace::takeName(int row)
{
    const model::NameIndex::Known *known = m_names ? m_names->find(m_offered.value(row)) : nullptr;
    if (known) {
        m_entity = known->id;
        m_name->setText(known->name);
        emit edited();
    }
}

void SearchPlace::setTags(const model::Codebook &codebook)
{
    m_codebook = codebook;
    const auto before = m_tag->currentData().value<model::TagId>();
    m_tag->clear();
    for (const model::Tag &tag : codebook.tags) {
        m_tag->addItem(labelOf(tag), QVariant::fromValue(tag.id));
        if (tag.id == before) {
            m_tag->setCurrentIndex(m_tag->count() - 1);
        }
    }
}

void SearchPlace::lookForNames(const model::NameIndex *names)
{
    m_names = names;
    m_entity = {};
    m_name->clear();
    if (m_popup) {
        m_popup->offer({});
    }
}

void SearchPlace::chooseEverywhere()
{
    m_where->setCurrentIndex(0);
    chosenWhere();
}

} // namespace ui
