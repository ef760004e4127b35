// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/request.h"

#include <QWidget>

class QToolButton;

namespace ui {

/// How words are to be found: case, diacritics, whole words, regular expression. Keeps what was chosen over
/// sessions, under a name of its own for each place where things are found.
class FindOptions final : public QWidget
{
    Q_OBJECT

public:
    enum class Option { Case, Marks, WholeWords, Expression };

    /// Before anything was chosen there, words count as a whole, or also within other words.
    FindOptions(QString name, bool wholeAtFirst, QWidget *parent = nullptr);

    /// Looks for the text as it was chosen.
    model::search::Request requestFor(const QString &text) const;
    bool isExpression() const;
    /// As if it had been chosen by hand that this does not matter.
    void drop(Option option);

signals:
    void chosen(); ///< by hand

private:
    QToolButton *add(const QString &sign, const QString &words, const QString &key, bool otherwise);
    void allow();

    QString m_name;
    QToolButton *m_case;
    QToolButton *m_marks;
    QToolButton *m_whole;
    QToolButton *m_expression;
};

} // namespace ui
