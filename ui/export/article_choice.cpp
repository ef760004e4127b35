// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/article_choice.h"

#include "ui/panel/marks.h"
#include "ui/placeholder.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;

/// Each part in its own direction, so that a date beside an Arabic title stays one.
QString words(const model::Article &article)
{
    QStringList parts;
    for (const QString &part : {article.title, article.outlet, article.published.left(10)}) {
        if (!part.isEmpty()) {
            parts.append(marks::isolated(part));
        }
    }
    return parts.join(u"  ·  "_s);
}

/// Gives the ticks' boxes an edge that is seen in both schemes, as CalmCheckBox does.
class TickedRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Window, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

ArticleChoice::ArticleChoice(
    const QList<model::ArticleSummary> &articles, const QList<model::ArticleId> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Choose articles"));
    showPlaceholder(*m_filter, tr("Filter by title, outlet or date"));
    m_filter->setAccessibleName(tr("Filter the articles"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"articleChoice"_s);
    m_list->setAccessibleName(tr("Articles to export"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new TickedRow(m_list));
    const QSet<model::ArticleId> ticked(chosen.cbegin(), chosen.cend());
    for (const auto &summary : articles) {
        const model::Article &article = summary.article;
        auto *item = new QListWidgetItem(m_list);
        item->setText(words(article));
        item->setData(idRole, article.id.text());
        item->setCheckState(ticked.contains(article.id) ? Qt::Checked : Qt::Unchecked);
    }
    auto *tickAll = new QPushButton(tr("Tick &all shown"));
    auto *tickNone = new QPushButton(tr("&Untick all shown"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(tickAll);
    row->addWidget(tickNone);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    resize(620, 480);

    connect(m_filter, &QLineEdit::textEdited, this, &ArticleChoice::filter);
    connect(tickAll, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(tickNone, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_list, &QListWidget::itemChanged, this, &ArticleChoice::updateButton);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

QList<model::ArticleId> ArticleChoice::chosen() const
{
    QList<model::ArticleId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            ids.append(*model::ArticleId::fromText(item->data(idRole).toString()));
        }
    }
    return ids;
}

void ArticleChoice::filter(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
    }
}

void ArticleChoice::tickShown(bool ticked)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (!item->isHidden()) {
            item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void ArticleChoice::updateButton()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!chosen().isEmpty());
}

} // namespace ui
