// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/search_form.h"

#include "ui/find/find_bar.h"
#include "ui/find/find_options.h"
#include "ui/find/search_place.h"
#include "ui/placeholder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using model::search::Request;

SearchForm::SearchForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(new FindField(this))
    , m_options(new FindOptions(u"project"_s, true, this))
    , m_place(new SearchPlace(theme, this))
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
    line->addWidget(m_place, 1);
    layout->addLayout(line);
    layout->addWidget(&m_place->nameField());
    connect(m_field, &QLineEdit::textEdited, this, &SearchForm::edited);
    connect(m_field, &FindField::stepRequested, this, &SearchForm::stepRequested);
    connect(m_options, &FindOptions::chosen, this, &SearchForm::edited);
    connect(m_place, &SearchPlace::edited, this, &SearchForm::edited);
}

Request SearchForm::request() const
{
    Request request = m_options->requestFor(words());
    if (const auto condition = m_place->condition()) {
        request.conditions.append(*condition);
    }
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

bool SearchForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
