// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coders/coders_dialog.h"

#include "model/project/edits_coder.h"
#include "model/storage/facts.h"
#include "ui/calm_table.h"
#include "ui/coders/coder_dialog.h"
#include "ui/coders/coder_words.h"
#include "ui/panel/marks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Initials, Name, Kind, Codings, ColumnCount };

} // namespace

CodersDialog::CodersDialog(model::Project &project, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_theme(theme)
    , m_list(new QTableWidget(0, ColumnCount, this))
    , m_hint(new QLabel(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_now(new QPushButton(tr("&Code as this one"), this))
    , m_give(new QPushButton(tr("&Give codings…"), this))
{
    setWindowTitle(tr("Coders"));
    m_list->setHorizontalHeaderLabels({tr("Initials"), tr("Name"), tr("Is"), tr("Tags")});
    m_list->setAccessibleName(tr("Who codes in this project"));
    makeCalm(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", u"muted"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(makeButtons());
    connect(&project, &model::Project::changed, this, &CodersDialog::list);
    connect(&project, &model::Project::readAnew, this, &CodersDialog::list);
    connect(&project, &model::Project::failed, this, [this](const model::Error &error) {
        m_hint->setText(error.text()); // the window behind says it, too
    });
    connect(&theme, &Theme::changed, this, &CodersDialog::list);
    connect(m_list, &QTableWidget::currentCellChanged, this, &CodersDialog::showState);
    connect(m_list, &QTableWidget::itemActivated, this, &CodersDialog::edit);
    resize(620, 340);
    list();
    m_list->setFocus();
}

QWidget *CodersDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_now->setToolTip(tr("What is tagged from now on is theirs, and their codings are shown"));
    m_give->setToolTip(tr("Make codings of one coder another one’s"));
    m_remove->setToolTip(tr("Take away who has coded nothing"));
    auto *close = new QPushButton(tr("Close"), row);
    for (QPushButton *button : {m_add, m_edit, m_remove, m_now, m_give}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(close);
    connect(m_add, &QPushButton::clicked, this, &CodersDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &CodersDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &CodersDialog::remove);
    connect(m_now, &QPushButton::clicked, this, &CodersDialog::codeNow);
    connect(m_give, &QPushButton::clicked, this, &CodersDialog::givingRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void CodersDialog::list()
{
    const QList<model::Coder> &coders = m_project.coders();
    const model::Coder *kept = current();
    const model::CoderId id = kept ? kept->id : m_project.coder().id;
    m_list->setRowCount(static_cast<int>(coders.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        showRow(row, coders.at(row));
    }
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (coders.at(row).id == id) {
            m_list->setCurrentCell(row, Name);
        }
    }
    showState();
    countCodings();
}

void CodersDialog::showRow(int row, const model::Coder &coder)
{
    const bool isNow = coder.id == m_project.coder().id;
    auto *initials = new QTableWidgetItem(shortName(coder));
    initials->setIcon(
        marks::swatchIcon(coderInk(m_project.coders(), coder.id, m_theme), devicePixelRatioF()));
    initials->setData(Qt::UserRole, QVariant::fromValue(coder.id));
    const QString name = marks::isolated(coder.name);
    auto *named =
        new QTableWidgetItem(isNow && m_project.coders().size() > 1 ? tr("%1 – codes now").arg(name) : name);
    QFont font = m_list->font();
    font.setBold(isNow);
    named->setFont(font);
    const auto known = m_codings.constFind(coder.name);
    auto *codings = new QTableWidgetItem(known != m_codings.cend() ? QLocale().toString(*known) : QString());
    codings->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_list->setItem(row, Initials, initials);
    m_list->setItem(row, Name, named);
    m_list->setItem(row, Kind, new QTableWidgetItem(kindText(coder.kind)));
    m_list->setItem(row, Codings, codings);
}

void CodersDialog::countCodings()
{
    using model::storage::ProjectFacts;
    m_project.read<ProjectFacts>(
        this, [](model::storage::Store &store) { return ProjectFacts::of(store.database()); },
        [this](const ProjectFacts &facts) {
            m_codings.clear();
            for (const auto &coder : facts.coders) {
                m_codings.insert(coder.name, coder.annotations);
            }
            for (int row = 0; row < m_list->rowCount() && row < m_project.coders().size(); ++row) {
                showRow(row, m_project.coders().at(row));
            }
            showState();
        });
}

const model::Coder *CodersDialog::current() const
{
    const QTableWidgetItem *item = m_list->item(m_list->currentRow(), Initials);
    return item ? model::findCoder(m_project.coders(), item->data(Qt::UserRole).value<model::CoderId>())
                : nullptr;
}

bool CodersDialog::isWritable() const
{
    return m_project.readOnlyReason().isEmpty();
}

void CodersDialog::showState()
{
    const model::Coder *coder = current();
    const bool several = m_project.coders().size() > 1;
    const bool isNow = coder && coder->id == m_project.coder().id;
    m_add->setEnabled(isWritable());
    m_edit->setEnabled(coder && isWritable());
    m_remove->setEnabled(coder && !isNow && isWritable() && m_codings.value(coder->name) == 0);
    m_now->setEnabled(coder && !isNow && coder->kind != model::Coder::Kind::Machine);
    m_give->setEnabled(several && isWritable());
    m_list->setColumnHidden(
        Kind,
        std::all_of(m_project.coders().cbegin(), m_project.coders().cend(), [](const model::Coder &one) {
            return one.kind == model::Coder::Kind::Human;
        }));
    m_hint->setText(
        !isWritable()  ? tr("This project is open for reading only.")
            : !several ? tr("You code alone. Add whoever codes the same articles on this computer: each sees "
                            "only what they have tagged themselves.")
                       : tr("Each sees only what they have tagged themselves. Exports choose whose codings "
                            "they take."));
}

void CodersDialog::add()
{
    model::Coder coder;
    coder.id = model::CoderId::make();
    auto *dialog = new CoderDialog(m_project.coders(), coder, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_project.perform(model::edits::addCoder(dialog->after(), m_project.by()));
    });
    dialog->open();
}

void CodersDialog::edit()
{
    const model::Coder *coder = current();
    if (!coder || !isWritable()) {
        return;
    }
    auto *dialog = new CoderDialog(m_project.coders(), *coder, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_project.perform(model::edits::editCoder(dialog->before(), dialog->after(), m_project.by()));
    });
    dialog->open();
}

void CodersDialog::remove()
{
    if (const model::Coder *coder = current()) {
        m_project.perform(model::edits::removeCoder(*coder, m_project.by()));
    }
}

void CodersDialog::codeNow()
{
    if (const model::Coder *coder = current()) {
        emit coderChosen(coder->id);
    }
}

} // namespace ui
