// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/search_form.h"

#include "ui/find/find_bar.h"
#include "ui/find/find_options.h"
#include "ui/panel/tag_label.h"
#include "ui/placeholder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using model::search::Request;
using model::search::Where;

SearchForm::SearchForm(QWidget *parent)
    : QWidget(parent)
    , m_field(new FindField(this))
    , m_options(new FindOptions(u"project"_s, true, this))
    , m_where(new QComboBox(this))
    , m_tag(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    showPlaceholder(*m_field, tr("Find in all articles…"));
    m_field->setAccessibleName(tr("Find in all articles"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(90);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    layout->addWidget(m_field);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_options);
    m_where->addItem(tr("Everywhere"), static_cast<int>(Where::Everywhere));
    m_where->addItem(tr("Within a tag"), static_cast<int>(Where::WithinTag));
    m_where->addItem(tr("Outside a tag"), static_cast<int>(Where::OutsideTag));
    m_where->addItem(tr("In articles without a tag"), static_cast<int>(Where::ArticlesWithoutTag));
    m_where->setAccessibleName(tr("Where to look"));
    m_where->setToolTip(tr("Where to look"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setToolTip(tr("The tag that is meant, with those below it"));
    for (QComboBox *box : {m_where, m_tag}) {
        box->setMinimumContentsLength(7);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
        line->addWidget(box, 1);
    }
    line->addStretch(1);
    layout->addLayout(line);
    m_tag->hide();
    connect(m_field, &QLineEdit::textEdited, this, &SearchForm::edited);
    connect(m_field, &FindField::stepRequested, this, &SearchForm::stepRequested);
    connect(m_options, &FindOptions::chosen, this, &SearchForm::edited);
    connect(m_where, &QComboBox::activated, this, &SearchForm::chosenWhere);
    connect(m_tag, &QComboBox::activated, this, &SearchForm::edited);
}

void SearchForm::chosenWhere()
{
    m_tag->setVisible(m_where->currentIndex() > 0);
    emit edited();
}

void SearchForm::chooseEverywhere()
{
    m_where->setCurrentIndex(0);
    chosenWhere();
}

Request SearchForm::request() const
{
    Request request = m_options->requestFor(words());
    request.where = static_cast<Where>(m_where->currentData().toInt());
    request.tag = m_tag->currentData().value<model::TagId>();
    return request;
}

QString SearchForm::words() const
{
    return m_field->text();
}

void SearchForm::setWords(const QString &words)
{
    m_field->setText(words);
}

void SearchForm::focusWords()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchForm::setTags(const model::Codebook &codebook)
{
    const auto before = m_tag->currentData().value<model::TagId>();
    m_tag->clear();
    for (const model::Tag &tag : codebook.tags) {
        m_tag->addItem(labelOf(tag), QVariant::fromValue(tag.id));
        if (tag.id == before) {
            m_tag->setCurrentIndex(m_tag->count() - 1);
        }
    }
}

bool SearchForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
