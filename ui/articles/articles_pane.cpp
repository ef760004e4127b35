// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articles_pane.h"

#include "ui/articles/article_row.h"
#include "ui/placeholder.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

ArticlesPane::ArticlesPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_order(m_model)
    , m_list(new RowsList(theme, this))
    , m_caption(new QLabel(tr("Articles").toUpper(), this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_orderMenu(new OrderMenu(m_order, this))
    , m_orderButton(new QToolButton(this))
    , m_doneBar(new QProgressBar(this))
    , m_progress(new QWidget(this))
    , m_progressText(new QLabel(this))
    , m_progressBar(new QProgressBar(this))
{
    setProperty("role", u"side"_s);
    m_list->setProperty("role", u"side"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setItemDelegate(new ArticleRow(*m_list, theme));
    m_list->setModel(&m_order);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(makeProgress());
    join();
    showArticles(nullptr);
    showProgress({}, 0, 0);
}

void ArticlesPane::join()
{
    connect(m_list, &RowsList::rowChosen, this, [this](const QModelIndex &index) {
        // Who gathers several does not want to see each.
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
            emit articleChosen(idAt(index.row()));
        }
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit articleChosen(idAt(index.row()));
        emit articleActivated(idAt(index.row()));
    });
    connect(m_filter, &QLineEdit::textEdited, this, &ArticlesPane::filter);
    // Enter goes on to what was found.
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_order.rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            emit articleChosen(first());
        }
    });
    connect(m_orderMenu, &OrderMenu::changed, this, &ArticlesPane::reordered);
}

QWidget *ArticlesPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(10, 7, 10, 6);
    layout->setSpacing(7);
    auto *line = new QHBoxLayout;
    m_caption->setProperty("role", u"caption"_s);
    m_count->setProperty("role", u"caption"_s);
    line->addWidget(m_caption);
    line->addStretch();
    line->addWidget(m_count);
    layout->addLayout(line);
    m_filter->setAccessibleName(tr("Filter the articles"));
    m_filter->setToolTip(
        tr("By words of the title, outlet, byline, date, address, note or file name. Enter goes to "
           "the first found."));
    showPlaceholder(*m_filter, tr("Filter… Ctrl+Shift+L"), tr("Filter…"));
    m_filter->setClearButtonEnabled(true);
    auto *search = new QHBoxLayout;
    search->setSpacing(4);
    search->addWidget(m_filter, 1);
    m_orderButton->setProperty("role", u"flat"_s);
    m_orderButton->setText(u"⇅"_s);
    m_orderButton->setAccessibleName(tr("Sort and show"));
    m_orderButton->setMenu(m_orderMenu);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    search->addWidget(m_orderButton);
    layout->addLayout(search);
    m_doneBar->setTextVisible(false);
    m_doneBar->setObjectName(u"done"_s);
    layout->addWidget(m_doneBar);
    return head;
}

QWidget *ArticlesPane::makeProgress()
{
    auto *layout = new QVBoxLayout(m_progress);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(5);
    auto *line = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), m_progress);
    cancel->setProperty("role", u"link"_s);
    m_progressText->setProperty("role", u"small"_s);
    line->addWidget(m_progressText, 1);
    line->addWidget(cancel);
    layout->addLayout(line);
    layout->addWidget(m_progressBar);
    m_progressBar->setTextVisible(false);
    m_progressBar->setAccessibleName(tr("Progress of adding articles"));
    connect(cancel, &QPushButton::clicked, this, &ArticlesPane::cancelRequested);
    return m_progress;
}

void ArticlesPane::showArticles(const QList<model::ArticleSummary> *articles)
{
    m_model.showArticles(articles);
    m_current = {};
    m_filter->clear();
    filter({});
    m_filter->setEnabled(articles && !articles->isEmpty());
}

void ArticlesPane::articlesReadAnew(const QList<model::ArticleSummary> &articles)
{
    const model::ArticleId current = m_current;
    m_model.showArticles(&articles);
    m_current = {};
    filter(m_filter->text());
    m_filter->setEnabled(!articles.isEmpty());
    setCurrent(current);
}

void ArticlesPane::articlesChanged(const model::Change &change)
{
    m_model.articlesChanged(change);
    m_filter->setEnabled(m_model.rowCount() > 0);
    countArticles();
    showEmptyText();
}

/// The bar says in a picture what the line says in words: how many of those that are to be coded are done.
void ArticlesPane::countArticles()
{
    std::array<int, 4> of{};
    const int all = m_model.rowCount();
    for (int row = 0; row < all; ++row) {
        if (const model::ArticleSummary *summary = m_model.summaryAt(row)) {
            ++of[static_cast<size_t>(summary->progress())];
        }
    }
    const auto [open, begun, done, excluded] = of;
    const int shown = m_order.rowCount();
    const QLocale locale;
    QString text = all > 0 ? locale.toString(all) : QString();
    if (shown != all) {
        text = tr("%1 of %2").arg(locale.toString(shown), text);
    } else if (done > 0) {
        text = tr("%1 of %2 done").arg(locale.toString(done), locale.toString(all - excluded));
    }
    const QString words =
        tr("Articles: %1 done, %2 in progress, %3 open, %4 excluded. The bar shows how many of "
           "those not excluded are done.")
            .arg(
                locale.toString(done), locale.toString(begun), locale.toString(open),
                locale.toString(excluded));
    m_count->setText(text.toUpper());
    fitHead();
    m_count->setToolTip(all > 0 ? words : QString());
    m_doneBar->setVisible(done > 0);
    m_doneBar->setMaximum(std::max(1, all - excluded));
    m_doneBar->setValue(done);
    m_doneBar->setToolTip(words);
    m_doneBar->setAccessibleName(words);
}

/// In a narrow pane the count says more than what it counts.
void ArticlesPane::fitHead()
{
    constexpr int margins = 2 * 10 + 8;
    m_caption->setVisible(width() >= m_caption->sizeHint().width() + m_count->sizeHint().width() + margins);
}

void ArticlesPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void ArticlesPane::filter(const QString &words)
{
    m_order.setWords(words);
    reordered();
}

void ArticlesPane::reordered()
{
    countArticles();
    showEmptyText();
    m_orderButton->setToolTip(
        tr("Sort the list, and choose which articles it shows. Now: %1").arg(m_orderMenu->words()));
    // The view makes another row its current one when the filter takes that away.
    setCurrent(m_current);
}

void ArticlesPane::showEmptyText()
{
    m_list->setEmptyText(
        m_model.rowCount() > 0
            ? tr("No article matches. Empty the filter, or show more with the button beside it.")
            : tr("No articles yet. Drop texts or web pages here, press Ctrl+O to choose some, or "
                 "Ctrl+Shift+V to paste one."));
}

void ArticlesPane::setCurrent(model::ArticleId id)
{
    m_current = id;
    const QModelIndex index = m_order.mapFromSource(m_model.indexOf(id));
    // Several that are chosen stay so.
    const bool isChosen = index.isValid() && m_list->selectionModel()->isSelected(index);
    m_list->selectionModel()->setCurrentIndex(
        index, isChosen ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) {
        m_list->scrollTo(index);
    }
}

model::ArticleId ArticlesPane::idAt(int row) const
{
    return m_order.index(row, 0).data(ArticlesModel::IdRole).value<model::ArticleId>();
}

model::ArticleId ArticlesPane::neighbour(model::ArticleId id, int step) const
{
    const QModelIndex current = m_order.mapFromSource(m_model.indexOf(id));
    // From an article that the filter hides one comes to the first that it shows.
    return idAt(current.isValid() ? current.row() + step : 0);
}

QList<model::ArticleId> ArticlesPane::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() < b.row();
    });
    QList<model::ArticleId> result;
    for (const QModelIndex &index : std::as_const(rows)) {
        result.append(idAt(index.row()));
    }
    if (result.isEmpty() && !m_current.isNull()) {
        result.append(m_current);
    }
    return result;
}

model::ArticleId ArticlesPane::besideChosen() const
{
    const QList<model::ArticleId> going = chosen();
    const int rows = m_order.rowCount();
    const int last = m_order.mapFromSource(m_model.indexOf(going.value(going.size() - 1))).row();
    for (int row = last + 1; row < rows; ++row) {
        if (!going.contains(idAt(row))) {
            return idAt(row);
        }
    }
    for (int row = last - 1; row >= 0; --row) {
        if (!going.contains(idAt(row))) {
            return idAt(row);
        }
    }
    return {};
}

void ArticlesPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ArticlesPane::showProgress(const QString &what, qsizetype done, qsizetype total)
{
    m_progress->setVisible(done > 0 || total > 0);
    m_progressText->setText(what);
    m_progressBar->setMaximum(static_cast<int>(total));
    m_progressBar->setValue(static_cast<int>(done));
}

} // namespace ui
