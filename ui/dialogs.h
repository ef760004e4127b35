// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QDialogButtonBox;
class QPushButton;
class QWidget;

namespace ui {

/// The one door to the system's file dialogs and to questions. Passed in, so that tests can answer.
class Dialogs
{
public:
    /// A question with one way forward and a way back, which is what Enter and Esc mean.
    struct Question
    {
        QString text;
        QString explanation;
        QString yes; ///< the button that goes forward
    };

    Dialogs() = default;
    virtual ~Dialogs() = default;
    Q_DISABLE_COPY_MOVE(Dialogs)

    /// Empty: the person decided otherwise. Paths are absolute.
    virtual QString openProject(QWidget *parent) = 0;
    /// A path for a new file; whether it is free is for the caller to see.
    virtual QString newProject(QWidget *parent, const QString &suggestedName) = 0;
    /// Where to write a copy of a project; the system asks before it names an existing file.
    virtual QString saveCopy(QWidget *parent, const QString &suggestedName) = 0;
    virtual QStringList openArticles(QWidget *parent) = 0;
    /// A folder, for all articles in it and below.
    virtual QString openFolder(QWidget *parent) = 0;
    /// A list of names.
    virtual QString openNames(QWidget *parent) = 0;
    /// A table of another kind.
    virtual QString openTable(QWidget *parent, const QString &title) = 0;
    /// Where to write an export; the system asks before it names an existing file.
    virtual QString saveExport(QWidget *parent, const QString &suggestedName) = 0;
    /// Where to write an article as a PDF; the system asks before it names an existing file.
    virtual QString savePdf(QWidget *parent, const QString &suggestedName) = 0;
    /// Where to write a file of another kind, such as "Pictures (*.png)"; the system asks before it names an
    /// existing file.
    virtual QString
    saveAs(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter) = 0;
    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// One of several ways forward, by its place in the list; nothing if the person goes back.
    virtual std::optional<qsizetype>
    choose(QWidget *parent, const QString &text, const QString &explanation, const QStringList &ways) = 0;
    /// Of something that did not go well.
    virtual void tell(QWidget *parent, const QString &text, const QString &explanation) = 0;
    virtual void inform(QWidget *parent, const QString &text, const QString &explanation) = 0;
};

/// The real ones. They remember the folder that was used last.
class NativeDialogs final : public Dialogs
{
public:
    QString openProject(QWidget *parent) override;
    QString newProject(QWidget *parent, const QString &suggestedName) override;
    QString saveCopy(QWidget *parent, const QString &suggestedName) override;
    QStringList openArticles(QWidget *parent) override;
    QString openFolder(QWidget *parent) override;
    QString openNames(QWidget *parent) override;
    QString openTable(QWidget *parent, const QString &title) override;
    QString saveExport(QWidget *parent, const QString &suggestedName) override;
    QString savePdf(QWidget *parent, const QString &suggestedName) override;
    QString saveAs(
        QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter) override;
    bool confirm(QWidget *parent, const Question &question) override;
    std::optional<qsizetype> choose(
        QWidget *parent, const QString &text, const QString &explanation, const QStringList &ways) override;
    void tell(QWidget *parent, const QString &text, const QString &explanation) override;
    void inform(QWidget *parent, const QString &text, const QString &explanation) override;

private:
    bool mayReplace(QWidget *parent, const QString &path);
};

/// Adds the button that goes forward, in the accent's colour.
QPushButton *addPrimaryButton(QDialogButtonBox &buttons, const QString &text);

} // namespace ui
