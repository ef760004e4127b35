// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/request_form.h"

#include "model/project/project.h"
#include "ui/export/article_choice.h"
#include "ui/export/export_choice.h"
#include "ui/panel/fields.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLocale>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using model::exchange::ExportRequest;
using model::exchange::Preset;

namespace ui {

namespace {

/// The rows of the list "Articles".
enum ArticlesRow { AllArticles, OpenArticle, ChosenArticles };

} // namespace

RequestForm::RequestForm(const model::Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_forms(new CalmComboBox)
    , m_articles(new CalmComboBox)
    , m_coders(new CalmComboBox)
    , m_anonymous(new CalmCheckBox(tr("Without &names of coders, and without notes")))
{
    m_forms->setObjectName(u"exportForm"_s);
    m_articles->setObjectName(u"exportArticles"_s);
    m_coders->setObjectName(u"exportCoder"_s);
    m_anonymous->setObjectName(u"exportAnonymous"_s);
    layOut();
    fillForms();
    fillArticles();
    fillCoders();
    connect(m_forms, &QComboBox::activated, this, &RequestForm::chosen);
    connect(m_coders, &QComboBox::activated, this, &RequestForm::chosen);
    connect(m_articles, &QComboBox::activated, this, &RequestForm::chooseArticles);
    connect(m_anonymous, &QCheckBox::clicked, this, &RequestForm::chosen);
}

void RequestForm::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(40);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&For"), m_forms);
    form->addRow(tr("&Articles"), m_articles);
    form->addRow(tr("&Coder"), m_coders);
    form->addRow(QString(), m_anonymous);
    form->setRowVisible(m_coders, asksForCoder());
    for (QComboBox *box : {m_forms, m_articles, m_coders}) {
        form->labelForField(box)->setProperty("role", u"muted"_s);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setMinimumContentsLength(20);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
}

void RequestForm::fillForms()
{
    for (const ExportChoice::Form &form : ExportChoice::forms()) {
        m_forms->addItem(form.title);
        m_forms->setItemData(m_forms->count() - 1, form.description, Qt::ToolTipRole);
    }
}

void RequestForm::fillArticles()
{
    m_articles->addItem(tr("All %1").arg(QLocale().toString(m_project.articles().size())));
    if (const model::ArticlePage *page = m_project.page()) {
        m_articles->addItem(tr("Only “%1”").arg(page->article.title.left(80)));
    } else {
        m_articles->addItem(tr("Only the open article"));
        qobject_cast<QStandardItemModel *>(m_articles->model())->item(OpenArticle)->setEnabled(false);
    }
    m_articles->addItem(tr("Chosen articles…"));
}

void RequestForm::fillCoders()
{
    m_coders->addItem(tr("One coding of each article"), u"final"_s);
    m_coders->setItemData(
        0, tr("The agreed coding where there is one, else the article's main coder"), Qt::ToolTipRole);
    m_coders->addItem(tr("Everyone"), u"all"_s);
    for (const model::Coder &coder : m_project.coders()) {
        m_coders->addItem(coder.name, coder.name);
    }
}

bool RequestForm::asksForCoder() const
{
    return m_project.coders().size() > 1;
}

/// The codebook tells of nobody; the history tells of everybody.
void RequestForm::showTable(model::exchange::What what)
{
    using model::exchange::What;
    m_anonymous->setVisible(what != What::Codebook);
    m_anonymous->setEnabled(what != What::History);
    m_anonymous->setToolTip(
        what == What::History
            ? tr("The history says who did what, with the notes, so there is no anonymous one.")
            : tr("For handing on: people are called Coder 1, Coder 2 and so on, in the order they came."));
}

void RequestForm::showChoice(const ExportRequest &request)
{
    const QList<ExportChoice::Form> forms = ExportChoice::forms();
    for (int row = 0; row < forms.size(); ++row) {
        if (forms.at(row).preset == request.preset) {
            m_forms->setCurrentIndex(row);
        }
    }
    // A choice that nobody sees is not made, nor is a coder who is not of this project.
    const int coder = asksForCoder() ? m_coders->findData(request.coder) : 0;
    m_coders->setCurrentIndex(std::max(0, coder));
    m_anonymous->setChecked(request.anonymous);
}

void RequestForm::fill(ExportRequest &request) const
{
    request.preset = ExportChoice::forms().at(m_forms->currentIndex()).preset;
    request.labels = request.preset != Preset::Exact;
    request.coder = m_coders->currentData().toString();
    request.anonymous = m_anonymous->isChecked() && request.what != model::exchange::What::History
        && request.what != model::exchange::What::Codebook;
    if (m_articles->currentIndex() == OpenArticle && m_project.page()) {
        request.articles = {m_project.page()->article.id};
    } else if (m_articles->currentIndex() == ChosenArticles) {
        request.articles = m_articleIds;
    }
}

void RequestForm::chooseArticles()
{
    if (m_articles->currentIndex() == ChosenArticles) {
        ArticleChoice choice(m_project.articles(), m_articleIds, this);
        if (choice.exec() == QDialog::Accepted && !choice.chosen().isEmpty()) {
            m_articleIds = choice.chosen();
            m_articles->setItemText(
                ChosenArticles, tr("%Ln chosen article(s)…", nullptr, static_cast<int>(m_articleIds.size())));
        } else {
            m_articles->setCurrentIndex(m_articlesRow);
        }
    }
    m_articlesRow = m_articles->currentIndex();
    emit chosen();
}

} // namespace ui
