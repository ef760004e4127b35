// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/codebook.h"
#include "model/search/request.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class FindField;
class FindOptions;

/// What to look for in all articles, how, and within or outside of which tag.
class SearchForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchForm(QWidget *parent = nullptr);

    model::search::Request request() const;
    QString words() const;
    void setWords(const QString &words);
    void focusWords();
    FindOptions &options() { return *m_options; }
    /// Keeps the tag that is chosen, where it is still there.
    void setTags(const model::Codebook &codebook);
    /// As if it had been chosen by hand.
    void chooseEverywhere();

signals:
    void edited(); ///< by hand
    void stepRequested(int step);
    void leftDownwards(); ///< the arrow down in the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chosenWhere();

    FindField *m_field;
    FindOptions *m_options;
    QComboBox *m_where;
    QComboBox *m_tag;
};

} // namespace ui
