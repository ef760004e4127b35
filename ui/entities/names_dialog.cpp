// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/names_dialog.h"

#include "model/project/edits_entity.h"
#include "ui/choice_row.h"
#include "ui/entities/doubles_model.h"
#include "ui/entities/name_details.h"
#include "ui/entities/names_model.h"
#include "ui/entities/names_work.h"
#include "ui/entities/sliced.h"
#include "ui/panel/fields.h"
#include "ui/panel/filter_field.h"
#include "ui/panel/tag_label.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::LikelyDouble;

namespace {

/// Edits often come several at a time.
constexpr std::chrono::milliseconds beforeRecount(300);

} // namespace

NamesDialog::NamesDialog(
    model::Project &project, Dialogs &dialogs, const Theme &theme, const QList<QAction *> &steps,
    QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowMaximizeButtonHint | Qt::WindowCloseButtonHint)
    , m_project(project)
    , m_theme(theme)
    , m_work(new NamesWork(project, dialogs, theme, this))
    , m_filter(new FilterField(this))
    , m_kind(new CalmComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_table(new QTableView(this))
    , m_model(new NamesModel(theme, this))
    , m_doubles(new QListView(this))
    , m_doublesModel(new DoublesModel(theme, this))
    , m_details(new NameDetails(project, theme, this))
    , m_status(new QLabel(this))
    , m_merge(new QPushButton(tr("Mer&ge…"), this))
    , m_move(new QPushButton(tr("Mo&ve mentions…"), this))
    , m_differ(new QPushButton(tr("Not the &same"), this))
    , m_delete(new QPushButton(tr("&Delete…"), this))
{
    setWindowTitle(tr("People, places and organizations"));
    build(steps);
    join();
    m_details->setReadOnly(!project.readOnlyReason().isEmpty());
    showKinds();
    takeNames();
    count();
    m_filter->setFocus();
    resize(QSize(1100, 680).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
}

NamesDialog::~NamesDialog() = default;

void NamesDialog::join()
{
    connect(&m_project, &model::Project::changed, this, &NamesDialog::projectChanged);
    connect(&m_project, &model::Project::namesLoaded, this, &NamesDialog::takeNames);
    connect(&m_project, &model::Project::readAnew, this, [this] { m_recount.start(); });
    connect(&m_project, &model::Project::readOnlyReasonChanged, this, [this] {
        m_details->setReadOnly(!m_project.readOnlyReason().isEmpty());
        updateButtons();
    });
    m_recount.setSingleShot(true);
    m_recount.setInterval(beforeRecount);
    connect(&m_recount, &QTimer::timeout, this, &NamesDialog::count);
    connect(m_filter, &QLineEdit::textEdited, this, &NamesDialog::filter);
    connect(m_filter, &FilterField::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_kind, &QComboBox::activated, this, &NamesDialog::filter);
    connect(m_tabs, &QTabWidget::currentChanged, this, &NamesDialog::tabChanged);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamesDialog::rowChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesDialog::rowChanged);
    connect(
        m_doubles->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesDialog::rowChanged);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        choose(m_details->current());
    });
    connect(m_details, &NameDetails::placeChosen, this, &NamesDialog::placeChosen);
    connect(m_details, &NameDetails::chosenChanged, this, &NamesDialog::updateButtons);
    const auto say = [this](const QString &text) {
        m_said = text;
        showStatus();
    };
    connect(m_details, &NameDetails::failed, this, [say](const model::Error &error) { say(error.text()); });
    connect(m_work, &NamesWork::said, this, say);
    connect(
        &m_project, &model::Project::failed, this, [say](const model::Error &error) { say(error.text()); });
    connect(m_merge, &QPushButton::clicked, this, [this] { m_work->merge(chosen()); });
    connect(m_move, &QPushButton::clicked, this, [this] {
        m_work->moveMentions(m_details->current(), m_details->chosen());
    });
    connect(m_differ, &QPushButton::clicked, this, [this] {
        if (const LikelyDouble *pair = chosenDouble()) {
            m_project.perform(model::edits::dismissDouble(pair->fuller, pair->other, m_project.by()));
        }
    });
    connect(m_delete, &QPushButton::clicked, this, [this] { m_work->remove(chosen()); });
}

QString NamesDialog::status() const
{
    return m_status->text();
}

bool NamesDialog::isBusy() const
{
    return m_counting || m_looking || m_recount.isActive();
}

void NamesDialog::commit()
{
    m_details->commit();
}

/// The kind that is looked for stays, as long as there is such a kind.
void NamesDialog::showKinds()
{
    const auto wanted = m_kind->currentData().value<model::TagId>();
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QVariant::fromValue(model::TagId()));
    for (const model::Tag &tag : m_project.codebook().tags) {
        if (tag.role == model::Tag::Role::Entity) {
            m_kind->addItem(labelOf(tag), QVariant::fromValue(tag.id));
            if (tag.id == wanted) {
                m_kind->setCurrentIndex(m_kind->count() - 1);
            }
        }
    }
    if (m_kind->currentIndex() == 0 && !wanted.isNull()) {
        filter();
    }
}

void NamesDialog::tabChanged()
{
    m_said.clear();
    if (m_tabs->currentIndex() == 1) {
        lookForDoubles();
    }
    showChosen();
    showStatus();
}

void NamesDialog::rowChanged()
{
    showChosen();
}

void NamesDialog::updateButtons()
{
    const bool canWrite = m_project.readOnlyReason().isEmpty();
    const bool isList = m_tabs->currentIndex() == 0;
    m_merge->setEnabled(canWrite && !chosen().isEmpty());
    m_move->setEnabled(canWrite && !m_details->chosen().isEmpty());
    m_differ->setVisible(!isList);
    m_differ->setEnabled(canWrite && chosenDouble());
    m_delete->setVisible(isList);
    m_delete->setEnabled(canWrite && isList && !chosen().isEmpty());
}

void NamesDialog::showStatus()
{
    QStringList parts;
    if (!m_said.isEmpty()) {
        parts.append(m_said);
    } else if (m_tabs->currentIndex() == 1) {
        parts.append(
            m_looking ? tr("Looking for doubles…")
                      : tr("%Ln pair(s) of names may be one", nullptr, m_doublesModel->rowCount()));
    } else {
        parts.append(
            m_model->shown() == m_model->all()
                ? tr("%Ln name(s)", nullptr, m_model->all())
                : tr("%1 of %Ln name(s)", nullptr, m_model->all()).arg(QLocale().toString(m_model->shown())));
        if (m_model->heldOnly() > 0) {
            parts.append(tr("kept without a match: %1").arg(QLocale().toString(m_model->heldOnly())));
        }
        if (m_counting) {
            parts.append(tr("counting…"));
        }
    }
    m_status->setText(parts.join(u" · "_s));
}

/// What is being typed is kept, however the screen is closed.
void NamesDialog::done(int result)
{
    commit();
    QDialog::done(result);
}

void NamesDialog::requestErasing()
{
    QList<model::Entity> names;
    for (const model::EntityId &id : chosenInTable()) {
        model::Entity name;
        name.id = id;
        name.name = m_model->nameAt(m_model->rowOf(id));
        names.append(name);
    }
    if (m_delete->isEnabled()) {
        emit erasingRequested(names);
    }
}

void NamesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool inTable = m_table->hasFocus();
    if (event->key() == Qt::Key_F2) {
        m_details->focusName();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ShiftModifier && inTable) {
        requestErasing();
    } else if (event->key() == Qt::Key_Delete && inTable && m_delete->isEnabled()) {
        m_delete->click();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && inTable) {
        m_details->mentions().setFocus();
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace ui
