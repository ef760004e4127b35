// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articles_pane.h"

#include "ui/articles/article_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ArticlesPane::ArticlesPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_list(new RowsList(theme, this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_progress(new QWidget(this))
    , m_progressText(new QLabel(this))
    , m_progressBar(new QProgressBar(this))
{
    setProperty("role", u"side"_s);
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterRole(ArticlesModel::SearchRole);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setProperty("role", u"side"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setItemDelegate(new ArticleRow(*m_list, theme));
    m_list->setModel(&m_filtered);
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
    const auto idAt = [](const QModelIndex &index) {
        return index.data(ArticlesModel::IdRole).value<model::ArticleId>();
    };
    connect(m_list, &RowsList::rowChosen, this, [this, idAt](const QModelIndex &index) {
        emit articleChosen(idAt(index));
    });
    connect(m_list, &QAbstractItemView::activated, this, [this, idAt](const QModelIndex &index) {
        emit articleActivated(idAt(index));
    });
    connect(m_filter, &QLineEdit::textEdited, this, &ArticlesPane::filter);
    // Enter goes on to what was found.
    connect(m_filter, &QLineEdit::returnPressed, this, [this, idAt] {
        if (m_filtered.rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            emit articleChosen(idAt(m_filtered.index(0, 0)));
        }
    });
}

QWidget *ArticlesPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(10, 7, 10, 6);
    layout->setSpacing(7);
    auto *line = new QHBoxLayout;
    auto *caption = new QLabel(tr("Articles").toUpper(), head);
    caption->setProperty("role", u"caption"_s);
    m_count->setProperty("role", u"caption"_s);
    line->addWidget(caption);
    line->addStretch();
    line->addWidget(m_count);
    layout->addLayout(line);
    m_filter->setPlaceholderText(tr("Filter… Ctrl+Shift+L"));
    m_filter->setAccessibleName(tr("Filter the articles"));
    m_filter->setToolTip(tr("By title, outlet or byline. Enter goes to the first found."));
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
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
    countArticles();
}

void ArticlesPane::articlesChanged(const model::Change &change)
{
    m_model.articlesChanged(change);
    m_filter->setEnabled(m_model.rowCount() > 0);
    countArticles();
    showEmptyText();
}

void ArticlesPane::countArticles()
{
    const int all = m_model.rowCount();
    const int shown = m_filtered.rowCount();
    const QLocale locale;
    m_count->setText(
        shown == all ? (all > 0 ? locale.toString(all) : QString())
                     : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)).toUpper());
}

void ArticlesPane::filter(const QString &words)
{
    // Every word counts, in any order.
    QString pattern;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        pattern += u"(?=[\\s\\S]*%1)"_s.arg(QRegularExpression::escape(word));
    }
    m_filtered.setFilterRegularExpression(QRegularExpression(
        pattern.isEmpty() ? QString() : u"\\A"_s + pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
    countArticles();
    showEmptyText();
    // The view makes another row its current one when the filter takes that away.
    setCurrent(m_current);
}

void ArticlesPane::showEmptyText()
{
    m_list->setEmptyText(
        m_model.rowCount() > 0
            ? tr("No article matches.")
            : tr("No articles yet. Drop text files here, press Ctrl+O to choose some, or Ctrl+Shift+V to "
                 "paste one."));
}

void ArticlesPane::setCurrent(model::ArticleId id)
{
    m_current = id;
    const QModelIndex index = m_filtered.mapFromSource(m_model.indexOf(id));
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        m_list->scrollTo(index);
    }
}

model::ArticleId ArticlesPane::neighbour(model::ArticleId id, int step) const
{
    const QModelIndex current = m_filtered.mapFromSource(m_model.indexOf(id));
    // From an article that the filter hides one comes to the first that it shows.
    const int row = current.isValid() ? current.row() + step : 0;
    return m_filtered.index(row, 0).data(ArticlesModel::IdRole).value<model::ArticleId>();
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
