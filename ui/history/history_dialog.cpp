// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_dialog.h"

#include "ui/calm_table.h"
#include "ui/history/history_rows.h"
#include "ui/placeholder.h"
#include "ui/step_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// With a filter, so many are looked for before the list asks for more itself.
constexpr int rowsOfAScreen = 50;

} // namespace

HistoryDialog::HistoryDialog(model::Project &project, const Theme &theme, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_dialogs(dialogs)
    , m_model(new HistoryModel(project, theme, this))
    , m_rows(new HistoryRows(this))
    , m_find(new QLineEdit(this))
    , m_coder(new QComboBox(this))
    , m_thisArticle(new QCheckBox(tr("This &article only"), this))
    , m_list(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_turn(new QPushButton(this))
    , m_go(new QPushButton(tr("&Go there"), this))
{
    setWindowTitle(tr("History"));
    m_rows->setSourceModel(m_model);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Steps, the newest first"));
    makeCalm(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_list->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(HistoryModel::When, letter * 20);
    header->resizeSection(HistoryModel::Where, letter * 28);
    header->resizeSection(HistoryModel::Who, letter * 14);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filters());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons());
    join();
    listCoders();
    resize(820, 560);
    m_list->setFocus();
    showState();
    m_model->readOlder();
}

QWidget *HistoryDialog::filters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    showPlaceholder(*m_find, tr("Find a step: a name, a title, “remove”, a date"));
    m_find->setAccessibleName(tr("Find a step"));
    m_find->setClearButtonEnabled(true);
    m_coder->setAccessibleName(tr("Whose steps"));
    layout->addWidget(m_find, 1);
    layout->addWidget(m_coder);
    layout->addWidget(m_thisArticle);
    return row;
}

QWidget *HistoryDialog::buttons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *close = new QPushButton(tr("Close"), row);
    m_go->setToolTip(tr("Show in the article what the step was about"));
    m_go->setDefault(true);
    layout->addWidget(m_turn);
    layout->addWidget(m_go);
    layout->addStretch(1);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void HistoryDialog::join()
{
    connect(m_find, &QLineEdit::textEdited, this, &HistoryDialog::filter);
    connect(m_coder, &QComboBox::activated, this, &HistoryDialog::filter);
    connect(m_thisArticle, &QCheckBox::clicked, this, &HistoryDialog::filter);
    connect(m_model, &HistoryModel::read, this, &HistoryDialog::readOn);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::showState);
    connect(m_list, &QTableView::doubleClicked, this, &HistoryDialog::goThere);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::goThere);
    connect(m_turn, &QPushButton::clicked, this, &HistoryDialog::turn);
    connect(&m_project, &model::Project::changed, m_model, &HistoryModel::readNewer);
    connect(&m_project, &model::Project::changed, this, &HistoryDialog::listCoders);
    connect(&m_project, &model::Project::readAnew, m_model, &HistoryModel::readNewer);
    connect(&m_project, &model::Project::readAnew, this, [this] {
        listCoders();
        showState();
    });
    connect(&m_project, &model::Project::failed, m_hint, [this](const model::Error &error) {
        m_hint->setText(error.text()); // what stands in the way of a step; the window behind says it, too
    });
    connect(&m_project, &model::Project::readOnlyReasonChanged, this, &HistoryDialog::showState);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
    });
}

/// A word about whose step it was is worth its place only where there are several.
void HistoryDialog::listCoders()
{
    const QList<model::Coder> &coders = m_project.coders();
    const QVariant chosen = m_coder->currentData();
    m_coder->clear();
    m_coder->addItem(tr("Everybody’s steps"));
    for (const model::Coder &coder : coders) {
        m_coder->addItem(coder.name, QVariant::fromValue(coder.id));
    }
    m_coder->setCurrentIndex(chosen.isValid() ? std::max(0, m_coder->findData(chosen)) : 0);
    m_coder->setVisible(coders.size() > 1);
    m_list->setColumnHidden(HistoryModel::Who, coders.size() < 2);
}

void HistoryDialog::setArticle(model::ArticleId id)
{
    m_article = id;
    m_thisArticle->setEnabled(!id.isNull());
    filter();
}

QString HistoryDialog::hint() const
{
    return m_hint->text();
}

void HistoryDialog::filter()
{
    HistoryRows::Wish wish;
    wish.words = m_find->text().simplified();
    if (m_coder->currentIndex() > 0) {
        wish.coder = m_coder->currentData().value<model::CoderId>();
    }
    if (m_thisArticle->isChecked() && !m_article.isNull()) {
        wish.article = m_article;
    }
    m_rows->setWish(wish);
    readOn();
}

/// The list asks for more at its end; where a filter leaves too little for an end to be reached, this does.
void HistoryDialog::readOn()
{
    if (m_rows->isFiltered() && m_rows->rowCount() < rowsOfAScreen) {
        m_model->readOlder();
    }
    if (!m_list->currentIndex().isValid() && m_rows->rowCount() > 0) {
        m_list->setCurrentIndex(m_rows->index(0, 0));
    }
    showState();
}

QModelIndex HistoryDialog::current() const
{
    return m_rows->mapToSource(m_list->currentIndex());
}

void HistoryDialog::showState()
{
    const QModelIndex index = current();
    const bool isThere = index.isValid();
    const qint64 original = isThere ? m_model->originalOf(index) : 0;
    const bool isBack = isThere && m_model->isTakenBack(original);
    const bool isOwn = isThere && m_model->line(index).coder == m_project.coder().id;
    const bool writable = m_project.readOnlyReason().isEmpty();
    m_turn->setText(isBack ? tr("&Bring it back") : tr("&Take it back"));
    m_turn->setEnabled(isOwn && writable);
    m_go->setEnabled(isThere && !m_model->line(index).step.article.isNull());
    QString hint;
    if (m_rows->rowCount() == 0) {
        hint = m_model->isReading() ? tr("Reading…")
            : m_rows->isFiltered()
            ? tr("No step is like that. Try another word, or a part of it.")
            : tr("Nothing has been done in this project yet. Each step will stand here.");
    } else if (!writable) {
        hint = tr("This project is open for reading only, so nothing can be taken back.");
    } else if (isThere && !isOwn) {
        hint = tr("Only %1 can take this step back.").arg(m_model->line(index).coderName);
    } else {
        hint = tr(
            "Taking a step back leaves those after it as they are. It is a step itself, and can be undone.");
    }
    m_hint->setText(hint);
}

void HistoryDialog::goThere()
{
    const QModelIndex index = current();
    if (!index.isValid()) {
        return;
    }
    const model::storage::Step &step = m_model->line(index).step;
    const Place article{step.article, {}, {}};
    m_project.read<model::Change>(
        this, [number = step.number](model::storage::Store &store) { return store.changeOf(number); },
        [this, article](const model::Change &change) {
            const std::optional<Place> place = placeOf(change);
            if (place || !article.article.isNull()) {
                emit placeChosen(place.value_or(article));
            }
        });
}

void HistoryDialog::turn()
{
    const QModelIndex index = current();
    if (!index.isValid() || !m_turn->isEnabled()) {
        return;
    }
    const qint64 original = m_model->originalOf(index);
    const qint64 undoing = m_model->undoing(original);
    const model::storage::Step &step = m_model->line(index).step;
    if (step.isImport && !m_dialogs.confirm(this, stepQuestion(step, undoing == 0))) {
        return;
    }
    emit turning(undoing == 0);
    if (undoing != 0) {
        m_project.doAgain(undoing);
    } else {
        m_project.takeBack(original);
    }
}

} // namespace ui
