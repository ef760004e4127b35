// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/request.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

class FindField;
class FindOptions;
class SearchPlace;

/// What to look for in all articles, how, and where.
class SearchForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchForm(const Theme &theme, QWidget *parent = nullptr);

    model::search::Request request() const;
    QString words() const;
    void setWords(const QString &words);
    void focusWords();
    FindOptions &options() { return *m_options; }
    SearchPlace &place() { return *m_place; }

signals:
    void edited(); ///< by hand
    void stepRequested(int step);
    void leftDownwards(); ///< the arrow down in the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FindField *m_field;
    FindOptions *m_options;
    SearchPlace *m_place;
};

} // namespace ui
