// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/article.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// What is known of an article, to be changed as one edit.
class DetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    DetailsDialog(const model::Article &article, bool readOnly, QWidget *parent);

    /// As it was given, and as it is now.
    const model::Article &before() const { return m_article; }
    model::Article after() const;

private:
    void check();
    QString facts() const;

    model::Article m_article;
    QLineEdit *m_title;
    QLineEdit *m_outlet;
    QLineEdit *m_byline;
    QLineEdit *m_published;
    QLineEdit *m_url;
    QComboBox *m_language;
    QPlainTextEdit *m_note;
    QLabel *m_warning;
    QPushButton *m_keep = nullptr;
};

} // namespace ui
