// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/similar_dialog.h"

#include "model/project/edits.h"
#include "ui/similar/compared_texts.h"
#include "ui/similar/similar_tree.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::analysis::AlikeGroup;

SimilarDialog::SimilarDialog(
    model::Project &project, const Theme &theme, const QList<QAction *> &steps, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowMaximizeButtonHint | Qt::WindowCloseButtonHint)
    , m_project(project)
    , m_theme(theme)
    , m_intro(new QLabel(this))
    , m_panes(new QSplitter(Qt::Vertical, this))
    , m_tree(new SimilarTree(project, this))
    , m_compared(new ComparedTexts(theme, this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_goTo(new QPushButton(tr("&Go to the article"), this))
    , m_exclude(new QPushButton(tr("E&xclude"), this))
    , m_again(new QPushButton(tr("&Look again"), this))
{
    setWindowTitle(tr("Similar articles"));
    build(steps);
    connect(&project, &model::Project::changed, this, &SimilarDialog::projectChanged);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &SimilarDialog::chosenChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SimilarDialog::compare);
    connect(m_tree, &QTreeWidget::itemActivated, this, &SimilarDialog::goTo);
    connect(m_goTo, &QPushButton::clicked, this, &SimilarDialog::goTo);
    connect(m_exclude, &QPushButton::clicked, this, &SimilarDialog::exclude);
    connect(m_again, &QPushButton::clicked, this, &SimilarDialog::look);
    connect(m_cancel, &QPushButton::clicked, this, &SimilarDialog::stop);
    resize(920, 640);
    look();
}

SimilarDialog::~SimilarDialog() = default;

void SimilarDialog::build(const QList<QAction *> &steps)
{
    addActions(steps);
    m_intro->setWordWrap(true);
    m_intro->setText(
        tr("Articles that share at least half of their wording, such as copies of one agency’s report. "
           "The first of each group is the one that was published first."));
    m_exclude->setToolTip(
        tr("Leave the chosen articles out of the coding, with the reason “near-duplicate of …”; "
           "undo takes it back"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the look"));
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_tree);
    m_panes->addWidget(m_compared);
    m_panes->setSizes({300, 240});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_panes, 1);
    layout->addLayout(makeState());
    layout->addLayout(makeButtons());
}

QLayout *SimilarDialog::makeState()
{
    auto *state = new QHBoxLayout;
    m_status->setWordWrap(true);
    m_status->setProperty("role", u"muted"_s);
    m_cancel->setAutoDefault(false);
    state->addWidget(m_status, 2);
    state->addWidget(m_progress, 1);
    state->addWidget(m_cancel);
    return state;
}

QLayout *SimilarDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_goTo, m_exclude, m_again}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    buttons->addStretch();
    buttons->addWidget(close);
    return buttons;
}

QString SimilarDialog::status() const
{
    return m_status->text();
}

void SimilarDialog::look()
{
    m_tree->clear();
    m_compared->clear();
    showPanes(true);
    m_status->setText(tr("Looking…"));
    m_progress->setValue(0);
    m_job = std::make_unique<SimilarJob>(m_project);
    connect(m_job.get(), &SimilarJob::told, this, [this](double progress) {
        m_progress->setValue(qRound(progress * m_progress->maximum()));
    });
    connect(m_job.get(), &SimilarJob::found, this, &SimilarDialog::take);
    connect(m_job.get(), &SimilarJob::failed, this, &SimilarDialog::failed);
    showState(true);
}

void SimilarDialog::stop()
{
    m_job.reset();
    m_status->setText(tr("Cancelled."));
    showState(false);
}

void SimilarDialog::failed(const model::Error &error)
{
    m_job.release()->deleteLater(); // it is the one that tells
    m_status->setText(error.text());
    showState(false);
}

void SimilarDialog::showState(bool isLooking)
{
    m_progress->setVisible(isLooking);
    m_cancel->setVisible(isLooking);
    m_again->setEnabled(!isLooking);
    chosenChanged();
}

/// Without them the state is all there is to read, and stands in their place.
void SimilarDialog::showPanes(bool shown)
{
    m_panes->setVisible(shown);
    m_status->setAlignment(shown ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    m_status->setSizePolicy(QSizePolicy::Preferred, shown ? QSizePolicy::Preferred : QSizePolicy::Expanding);
}

void SimilarDialog::take(const QList<AlikeGroup> &groups, qsizetype damaged)
{
    m_job.release()->deleteLater();
    qsizetype articles = 0;
    for (const AlikeGroup &group : groups) {
        m_tree->addGroup(group);
        articles += group.size();
    }
    QString text = groups.isEmpty() ? tr("No two articles are nearly the same.")
                                    : tr("%1 in %2")
                                          .arg(
                                              tr("%Ln article(s)", nullptr, static_cast<int>(articles)),
                                              tr("%Ln group(s)", nullptr, static_cast<int>(groups.size())));
    if (damaged > 0) {
        text +=
            u' ' + tr("Not looked at, since damaged: %Ln article(s).", nullptr, static_cast<int>(damaged));
    }
    m_status->setText(text);
    showPanes(!groups.isEmpty());
    showState(false);
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
        m_tree->setFocus();
    }
}

void SimilarDialog::projectChanged(const model::Change &change)
{
    const bool concerns =
        std::any_of(change.deltas.cbegin(), change.deltas.cend(), [](const model::AnyDelta &delta) {
            return !std::holds_alternative<model::Delta<model::Entity>>(delta)
                && !std::holds_alternative<model::Delta<model::Tag>>(delta);
        });
    if (!concerns) {
        return;
    }
    m_tree->refresh();
    chosenChanged();
}

void SimilarDialog::chosenChanged()
{
    const QList<QTreeWidgetItem *> chosen = m_tree->selectedItems();
    m_goTo->setEnabled(!chosen.isEmpty());
    const bool some = std::any_of(chosen.cbegin(), chosen.cend(), [this](const QTreeWidgetItem *item) {
        const model::ArticleSummary *summary = m_project.article(SimilarTree::idOf(*item));
        return summary && summary->progress() != model::Progress::Excluded;
    });
    m_exclude->setEnabled(some && m_project.readOnlyReason().isEmpty());
}

void SimilarDialog::compare()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const quint64 call = ++m_comparing;
    if (!item) {
        m_compared->clear();
        return;
    }
    const QTreeWidgetItem *child = item->parent() ? item : item->child(0);
    const model::ArticleId first = SimilarTree::idOf(SimilarTree::partnerOf(*child));
    const model::ArticleId second = SimilarTree::idOf(*child);
    m_project.read<Comparison>(
        this,
        [first, second](model::storage::Store &store) {
            Comparison result{store.readText(first), store.readText(second), {}};
            result.differences = model::analysis::wordDifferences(result.first, result.second);
            return result;
        },
        [this, call, first, second](const Comparison &result) {
            if (call == m_comparing) {
                m_compared->show(m_tree->titleOf(first), m_tree->titleOf(second), result);
            }
        },
        [this, call](const model::Error &error) {
            if (call == m_comparing) {
                m_compared->clear();
                m_status->setText(error.text());
            }
        });
}

void SimilarDialog::goTo()
{
    if (const QTreeWidgetItem *item = m_tree->currentItem();
        item && m_project.article(SimilarTree::idOf(*item))) {
        emit articleChosen(SimilarTree::idOf(*item));
    }
}

/// One step, though each article has a reason of its own.
void SimilarDialog::exclude()
{
    model::Edit edit;
    for (const QTreeWidgetItem *item : m_tree->selectedItems()) {
        const model::ArticleSummary *summary = m_project.article(SimilarTree::idOf(*item));
        if (!summary || summary->progress() == model::Progress::Excluded) {
            continue;
        }
        const model::Edit one = model::edits::markArticles(
            {*summary}, model::Coding::Status::Excluded,
            tr("near-duplicate of “%1”")
                .arg(m_tree->titleOf(SimilarTree::idOf(SimilarTree::partnerOf(*item)))),
            m_project.by());
        edit.action = one.action;
        edit.coder = one.coder;
        edit.change.deltas += one.change.deltas;
    }
    m_project.perform(edit);
}

void SimilarDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_job) {
        stop();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace ui
