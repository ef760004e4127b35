// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/same_claim_dialog.h"

#include "ui/calm_table.h"
#include "ui/claims/same_candidates.h"
#include "ui/dialogs.h"
#include "ui/panel/marks.h"
#include "ui/placeholder.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using model::storage::ClaimRow;

namespace {

/// So that a large list is not looked through for each letter.
constexpr int findDelay = 150;
constexpr int linesOfClaim = 3;

QHash<model::ArticleId, ArticleFacts> factsOf(const model::Project &project)
{
    QHash<model::ArticleId, ArticleFacts> facts;
    qsizetype place = 0;
    for (const model::ArticleSummary &summary : project.articles()) {
        const model::Article &article = summary.article;
        facts.insert(article.id, {article.title, article.outlet, article.published, place++});
    }
    return facts;
}

} // namespace

SameClaimDialog::SameClaimDialog(model::Project &project, const ClaimRow &claim, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_candidates(new SameCandidates(claim, factsOf(project), this))
    , m_find(new QLineEdit(this))
    , m_list(new QTableView(this))
    , m_status(new QLabel(this))
    , m_job(std::make_unique<ClaimsJob>(project, model::storage::ClaimReader::Whose::Own))
{
    setWindowTitle(tr("Same claim as…"));
    resize(820, 480);
    build(claim);
    m_findLater.setSingleShot(true);
    m_findLater.setInterval(findDelay);
    connect(&m_findLater, &QTimer::timeout, this, [this] {
        m_candidates->find(m_find->text());
        chooseFirst();
    });
    connect(m_find, &QLineEdit::textEdited, &m_findLater, qOverload<>(&QTimer::start));
    connect(m_list, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SameClaimDialog::showState);
    connect(m_job.get(), &ClaimsJob::told, this, &SameClaimDialog::take);
    connect(m_job.get(), &ClaimsJob::failed, this, [this](const model::Error &error) {
        m_job.release()->deleteLater(); // it is the one that tells
        m_trouble = error.text();
        showState();
    });
    m_find->installEventFilter(this);
    m_find->setFocus();
    showState();
}

SameClaimDialog::~SameClaimDialog() = default;

void SameClaimDialog::build(const ClaimRow &claim)
{
    auto *words = new QLabel(marks::isolated(claim.words), this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setMaximumHeight(fontMetrics().lineSpacing() * linesOfClaim + 4);
    words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    showPlaceholder(*m_find, tr("Find a claim: its words, source, article"), tr("Find a claim"));
    m_find->setAccessibleName(tr("Find a claim"));
    m_find->setClearButtonEnabled(true);
    fillList();
    m_status->setWordWrap(true);
    m_status->setProperty("role", u"muted"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_join = addPrimaryButton(*buttons, tr("&Same claim"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
}

void SameClaimDialog::fillList()
{
    m_list->setModel(m_candidates);
    makeCalm(*m_list);
    m_list->setAccessibleName(tr("Claims of the project, those most like it first"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(SameCandidates::Claim, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(SameCandidates::Source, letter * 20);
    header->resizeSection(SameCandidates::Article, letter * 28);
    header->resizeSection(SameCandidates::Date, letter * 18);
}

void SameClaimDialog::take(const QList<ClaimRow> &rows, double progress)
{
    const bool isLast = progress >= 1;
    const QList<model::AnnotationId> ids = chosen();
    const int row = m_list->currentIndex().row();
    const model::AnnotationId current = row >= 0 ? m_candidates->row(row).id : model::AnnotationId();
    m_isTouched = m_isTouched || ids.size() > 1 || row > 0;
    if (isLast) {
        m_job.release()->deleteLater(); // it is the one that tells
    }
    m_candidates->add(rows);
    if (isLast) {
        m_candidates->leaveOutSame();
    }
    m_isTouched ? choose(ids, current) : chooseFirst();
    showState();
}

/// Those that are listed still.
void SameClaimDialog::choose(const QList<model::AnnotationId> &ids, model::AnnotationId current)
{
    QItemSelection rows;
    for (int row = 0; row < m_candidates->rowCount(); ++row) {
        const model::AnnotationId id = m_candidates->row(row).id;
        const QModelIndex index = m_candidates->index(row, 0);
        if (id == current) {
            m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
        if (ids.contains(id)) {
            rows.select(index, index);
        }
    }
    m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SameClaimDialog::chooseFirst()
{
    m_isTouched = false;
    if (m_candidates->rowCount() > 0) {
        chooseRow(0);
    }
    showState();
}

/// Also while Ctrl is held, with which the dialog was opened.
void SameClaimDialog::chooseRow(int row)
{
    m_list->selectionModel()->setCurrentIndex(
        m_candidates->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<model::AnnotationId> SameClaimDialog::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<model::AnnotationId> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids.append(m_candidates->row(row.row()).id);
    }
    return ids;
}

QString SameClaimDialog::status() const
{
    return m_status->text();
}

void SameClaimDialog::showState()
{
    const auto count = static_cast<int>(m_list->selectionModel()->selectedRows().size());
    m_join->setEnabled(count > 0);
    if (!m_trouble.isEmpty()) {
        m_status->setText(m_trouble);
    } else if (m_job) {
        m_status->setText(
            tr("Reading… %Ln claim(s) so far.", nullptr, static_cast<int>(m_candidates->all())));
    } else if (m_candidates->all() == 0) {
        m_status->setText(tr("There is no other claim in this project yet."));
    } else if (m_candidates->rowCount() == 0) {
        m_status->setText(tr("No claim has these words. Try fewer of them, or others."));
    } else {
        m_status->setText(tr("Those most like it stand first. Enter joins the chosen one; with Ctrl or Shift "
                             "several can be chosen."));
    }
}

/// The arrows walk the list while words are typed.
bool SameClaimDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentIndex().row() + step;
        if (step != 0 && row >= 0 && row < m_candidates->rowCount()) {
            chooseRow(row);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_findLater.isActive()) {
            m_findLater.stop();
            m_candidates->find(m_find->text());
            chooseFirst();
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace ui
