// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/adding.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QLineEdit;
class QPushButton;
class QLabel;

namespace ui {

/// Lists articles whose text is there already; those that are ticked are added all the same.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(const QList<Duplicate> &duplicates, QWidget *parent);

    QList<Duplicate> wanted() const;

private:
    void sayWhatHappens();

    QList<Duplicate> m_duplicates;
    QListWidget *m_list;
    QPushButton *m_go;
};

/// What was normalised, guessed or skipped while adding.
class AddReportDialog final : public QDialog
{
    Q_OBJECT

public:
    AddReportDialog(const AddReport &report, QWidget *parent);
};

/// A text from the clipboard, with what its first lines say of it.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(const QString &text, QWidget *parent);

    model::reading::ReadArticle article() const;

private:
    void check();
    void showGuess();
    QString text() const;

    QString m_given;   ///< as the clipboard has it, while nobody edits it
    QString m_refusal; ///< why the text cannot become an article
    QLineEdit *m_title;
    QLineEdit *m_outlet;
    QLineEdit *m_byline;
    QLineEdit *m_published;
    QLabel *m_warning;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace ui
