// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/name_details.h"

#include "model/project/edits_entity.h"
#include "model/project/edits_variable.h"
#include "ui/entities/mentions_in_view.h"
#include "ui/entities/name_answers.h"
#include "ui/entities/name_fields.h"
#include "ui/entities/sliced.h"
#include "ui/find/hit_row.h"
#include "ui/find/hits_model.h"

#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::EntityMentions;
using model::analysis::Mention;

namespace {

/// Code points to either side of a mention.
constexpr int contextLength = 90;

struct Known
{
    std::optional<model::Entity> entity;
    QList<model::VariableValue> answers;
};

/// The fields of all forms begin at one line.
void alignLabels(const QWidget &forms)
{
    QList<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : forms.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole)) {
                labels.append(item->widget());
                widest = std::max(widest, item->widget()->sizeHint().width());
            }
        }
    }
    for (QWidget *label : std::as_const(labels)) {
        label->setMinimumWidth(widest);
    }
}

} // namespace

NameDetails::NameDetails(model::Project &project, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_hint(new QLabel(this))
    , m_all(new QWidget(this))
    , m_fields(new NameFields(m_all))
    , m_answers(new NameAnswers(m_all))
    , m_count(new QLabel(m_all))
    , m_list(new QListView(m_all))
    , m_model(new HitsModel(this))
{
    build(theme);
    connect(m_fields, &NameFields::edited, this, [this](const auto &before, const auto &after) {
        perform(model::edits::changeEntity(before, after, m_project.by()));
    });
    connect(m_fields, &NameFields::kindChosen, this, [this](model::EntityId id, model::TagId kind) {
        m_project.changeKind(id, kind);
    });
    connect(m_answers, &NameAnswers::answered, this, [this](const auto &before, const auto &after) {
        perform(model::edits::changeValue(before, after, m_project.by()));
    });
    // What could not be kept is not shown.
    connect(&m_project, &model::Project::failed, this, &NameDetails::readFields);
    connect(m_list, &QListView::activated, this, &NameDetails::goTo);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NameDetails::chosenChanged);
}

NameDetails::~NameDetails() = default;

void NameDetails::build(const Theme &theme)
{
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_count->setProperty("role", u"caption"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitRow(*m_list, theme));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Mentions"));
    m_list->setToolTip(tr("Enter or a double click goes to the place in the article. Choose several to move "
                          "them to another name"));
    auto *inner = new QVBoxLayout(m_all);
    inner->setContentsMargins({});
    inner->addWidget(m_fields);
    inner->addWidget(m_answers);
    inner->addSpacing(6);
    inner->addWidget(m_count);
    inner->addWidget(m_list, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_all, 1);
    m_all->hide();
}

void NameDetails::show(model::EntityId id, const QString &hint)
{
    m_hint->setText(hint);
    if (id == m_id) {
        return;
    }
    commit();
    m_id = id;
    readFields();
    readMentions();
}

void NameDetails::refresh(bool withMentions)
{
    readFields();
    if (withMentions) {
        readMentionsAnew();
    }
}

/// What is being read is older than this, and must not come over it; once it is written, all is read anew.
void NameDetails::perform(const model::Edit &edit)
{
    if (!edit.change.isEmpty()) {
        ++m_call;
        m_project.perform(edit);
    }
}

void NameDetails::readFields()
{
    const quint64 call = ++m_call;
    if (m_id.isNull()) {
        m_all->hide();
        m_hint->show();
        return;
    }
    m_project.read<Known>(
        this,
        [id = m_id](model::storage::Store &store) {
            return Known{store.entity(id), store.entityAnswers(id)};
        },
        [this, call](const Known &known) {
            if (call != m_call) {
                return;
            }
            m_hint->setVisible(!known.entity);
            m_all->setVisible(known.entity.has_value());
            if (known.entity) {
                m_fields->show(*known.entity, m_project.codebook());
                m_answers->show(*known.entity, m_project.codebook(), known.answers);
                alignLabels(*m_all);
            }
        },
        [this](const model::Error &error) { emit failed(error); });
}

void NameDetails::readMentions()
{
    m_model->clear();
    m_annotations.clear();
    m_reading.reset();
    m_count->clear();
    emit chosenChanged();
    read([this](const QList<Mention> &mentions, bool isOver) {
        add(mentions);
        showCount(isOver);
    });
}

/// What is listed stays until all is read: somebody may be looking at it, or have chosen some.
void NameDetails::readMentionsAnew()
{
    m_anew.clear();
    read([this](const QList<Mention> &mentions, bool isOver) {
        m_anew += mentions;
        if (isOver) {
            replaceBy(std::exchange(m_anew, {}));
            showCount(true);
        }
    });
}

void NameDetails::read(const std::function<void(const QList<Mention> &, bool)> &then)
{
    if (m_id.isNull()) {
        return;
    }
    m_reading = std::make_unique<Sliced>(
        m_project, std::make_shared<EntityMentions>(m_id, contextLength),
        std::function([](EntityMentions &work, model::storage::Store &store) { return work.step(store); }),
        std::function([](EntityMentions &work, bool) { return work.take(); }), then,
        [this](const model::Error &error) { emit failed(error); });
}

void NameDetails::add(const QList<Mention> &mentions)
{
    QList<model::search::Hit> hits;
    for (const Mention &mention : mentions) {
        hits.append(mention.hit);
        m_annotations.append(mention.annotation);
    }
    m_model->add(hits, [this](model::ArticleId id) {
        const model::ArticleSummary *summary = m_project.article(id);
        return summary ? summary->article.title : QString();
    });
}

void NameDetails::replaceBy(const QList<Mention> &mentions)
{
    const MentionsInView view(*m_list, [this](const QModelIndex &index) { return annotationAt(index); });
    m_model->clear();
    m_annotations.clear();
    add(mentions);
    view.restore();
    emit chosenChanged();
}

void NameDetails::showCount(bool isOver)
{
    const int count = static_cast<int>(m_annotations.size());
    m_count->setText(
        isOver && count == 0 ? tr("No mention in the coding that counts").toUpper()
                             : tr("%Ln mention(s)", nullptr, count).toUpper());
}

/// Null for a title.
model::AnnotationId NameDetails::annotationAt(const QModelIndex &index) const
{
    const model::search::Hit *hit = m_model->hit(index);
    return hit ? m_annotations.value(hit - m_model->all().constData()) : model::AnnotationId();
}

QList<model::AnnotationId> NameDetails::chosen() const
{
    QList<model::AnnotationId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (const model::AnnotationId id = annotationAt(index); !id.isNull()) {
            ids.append(id);
        }
    }
    return ids;
}

void NameDetails::goTo(const QModelIndex &index)
{
    if (const model::search::Hit *hit = m_model->hit(index)) {
        emit placeChosen({hit->article, annotationAt(index), hit->range});
    }
}

void NameDetails::setReadOnly(bool readOnly)
{
    m_fields->setReadOnly(readOnly);
    m_answers->setReadOnly(readOnly);
}

void NameDetails::commit()
{
    m_fields->commit();
    m_answers->commit();
}

void NameDetails::focusName()
{
    if (m_all->isVisible()) {
        m_fields->focusName();
    }
}

} // namespace ui
