// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_options.h"

#include "ui/window_memory.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

using model::search::By;
using model::search::Request;

FindOptions::FindOptions(QString name, bool wholeAtFirst, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    m_case = add(u"Aa"_s, tr("Tell upper and lower case apart"), u"case"_s, false);
    m_marks = add(u"é"_s, tr("Tell é and e apart"), u"marks"_s, false);
    m_whole = add(u"“w”"_s, tr("Whole words only"), u"whole"_s, wholeAtFirst);
    m_expression = add(u".*"_s, tr("Regular expression"), u"expression"_s, false);
    allow();
}

QToolButton *FindOptions::add(const QString &sign, const QString &words, const QString &key, bool otherwise)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setCheckable(true);
    button->setProperty("role", u"flat"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    button->setToolTip(words);
    const QString remembered = u"find/%1/%2"_s.arg(m_name, key);
    button->setObjectName(key);
    button->setChecked(memory::number(remembered, otherwise ? 1 : 0) != 0);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, remembered](bool isChecked) {
        memory::rememberNumber(remembered, isChecked ? 1 : 0);
        allow();
        emit chosen();
    });
    return button;
}

/// An expression always tells diacritics apart, and says itself where words end.
void FindOptions::allow()
{
    m_marks->setEnabled(!isExpression());
    m_whole->setEnabled(!isExpression());
}

bool FindOptions::isExpression() const
{
    return m_expression->isChecked();
}

void FindOptions::drop(Option option)
{
    QToolButton *const buttons[] = {m_case, m_marks, m_whole, m_expression};
    QToolButton *button = buttons[static_cast<int>(option)];
    if (button->isChecked()) {
        button->click();
    }
}

Request FindOptions::requestFor(const QString &text) const
{
    const By words = m_whole->isChecked() ? By::WholeWords : By::Parts;
    return {
        .text = text,
        .by = isExpression() ? By::Expression : words,
        .keepCase = m_case->isChecked(),
        .keepMarks = m_marks->isChecked()};
}

} // namespace ui
