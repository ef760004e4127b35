// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include "model/reading/read_file.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Dialogs)
};

/// A folder that is not there would stand in the dialog as a file's name.
QString folderFor(const QString &purpose)
{
    const QStringList candidates = {
        QSettings().value(u"folders/"_s + purpose).toString(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString &folder : candidates) {
        if (!folder.isEmpty() && QDir(folder).exists()) {
            return folder;
        }
    }
    return QDir::homePath();
}

void rememberFolder(const QString &purpose, const QString &path)
{
    if (!path.isEmpty()) {
        QSettings().setValue(u"folders/"_s + purpose, QFileInfo(path).absolutePath());
    }
}

/// "Survey 24.03" has what looks like a suffix, and yet lacks the one by which a spreadsheet knows it.
QString withCsv(const QString &path)
{
    return QFileInfo(path).suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0 ? path : path + u".csv"_s;
}

QString projectFilter()
{
    return Words::tr("Tagline projects (*.tagline)");
}

QString openTableOf(const QString &purpose, QWidget *parent, const QString &title)
{
    const QString path = QFileDialog::getOpenFileName(
        parent, title, folderFor(purpose), Words::tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    rememberFolder(purpose, path);
    return path;
}

} // namespace

QString NativeDialogs::openProject(QWidget *parent)
{
    const QString path = QFileDialog::getOpenFileName(
        parent, Words::tr("Open project"), folderFor(u"projects"_s),
        projectFilter() + u";;"_s + Words::tr("All files (*)"));
    rememberFolder(u"projects"_s, path);
    return path;
}

QString NativeDialogs::newProject(QWidget *parent, const QString &suggestedName)
{
    QFileDialog dialog(parent, Words::tr("New project"), folderFor(u"projects"_s), projectFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // A project is never written over; what exists is refused later, in words.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(u"tagline"_s);
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    rememberFolder(u"projects"_s, dialog.selectedFiles().constFirst());
    return dialog.selectedFiles().constFirst();
}

QString NativeDialogs::saveCopy(QWidget *parent, const QString &suggestedName)
{
    QFileDialog dialog(parent, Words::tr("Save a copy"), folderFor(u"projects"_s), projectFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"tagline"_s);
    dialog.selectFile(suggestedName);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QStringList NativeDialogs::openArticles(QWidget *parent)
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        parent, Words::tr("Add articles"), folderFor(u"articles"_s),
        Words::tr("Texts and web pages (%1);;All files (*)")
            .arg(model::reading::articleFilePatterns().join(u' ')));
    rememberFolder(u"articles"_s, paths.value(0));
    return paths;
}

QString NativeDialogs::openFolder(QWidget *parent)
{
    const QString purpose = u"article folders"_s;
    const QString path =
        QFileDialog::getExistingDirectory(parent, Words::tr("Add a whole folder"), folderFor(purpose));
    rememberFolder(purpose, path); // the one it lies in, where the next one may lie, too
    return path;
}

QString NativeDialogs::openNames(QWidget *parent)
{
    return openTableOf(u"names"_s, parent, Words::tr("Load names"));
}

QString NativeDialogs::openTable(QWidget *parent, const QString &title)
{
    return openTableOf(u"tables"_s, parent, title);
}

QString NativeDialogs::saveExport(QWidget *parent, const QString &suggestedName)
{
    const QString tables = Words::tr("Tables (*.csv)");
    QFileDialog dialog(parent, Words::tr("Export"), folderFor(u"exports"_s));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tables, Words::tr("All files (*)")});
    dialog.setDefaultSuffix(u"csv"_s);
    dialog.selectFile(suggestedName);
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString named = dialog.selectedFiles().constFirst();
        const QString path = dialog.selectedNameFilter() == tables ? withCsv(named) : named;
        // The system has asked about the name that was given, not about what it becomes.
        if (path == named || !QFileInfo::exists(path) || mayReplace(parent, path)) {
            rememberFolder(u"exports"_s, path);
            return path;
        }
        dialog.selectFile(QFileInfo(path).fileName());
    }
    return {};
}

QString NativeDialogs::saveAs(
    QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter)
{
    QFileDialog dialog(parent, title, folderFor(u"exports"_s));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({filter, Words::tr("All files (*)")});
    // The system asks about the name with its ending.
    dialog.setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog.selectFile(QString(suggestedName).replace(u'/', u'-'));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    rememberFolder(u"exports"_s, dialog.selectedFiles().constFirst());
    return dialog.selectedFiles().constFirst();
}

QString NativeDialogs::savePdf(QWidget *parent, const QString &suggestedName)
{
    QFileDialog dialog(parent, Words::tr("Save as PDF"), folderFor(u"exports"_s));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({Words::tr("PDF (*.pdf)"), Words::tr("All files (*)")});
    dialog.setDefaultSuffix(u"pdf"_s);
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolder(u"exports"_s, path);
    return path;
}

bool NativeDialogs::mayReplace(QWidget *parent, const QString &path)
{
    const QFileInfo file(path);
    return confirm(
        parent,
        {Words::tr("“%1” exists already").arg(file.fileName()), Words::tr("What it holds now would be lost."),
         Words::tr("Replace")});
}

std::optional<qsizetype> NativeDialogs::choose(
    QWidget *parent, const QString &text, const QString &explanation, const QStringList &ways)
{
    QMessageBox box(QMessageBox::Question, Words::tr("Tagline"), text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    QList<QAbstractButton *> buttons;
    for (const QString &way : ways) {
        buttons.append(box.addButton(way, QMessageBox::AcceptRole));
    }
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(chosen);
}

bool NativeDialogs::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, Words::tr("Tagline"), question.text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.explanation);
    const QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

void NativeDialogs::tell(QWidget *parent, const QString &text, const QString &explanation)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Tagline"), text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    box.exec();
}

void NativeDialogs::inform(QWidget *parent, const QString &text, const QString &explanation)
{
    QMessageBox box(QMessageBox::NoIcon, Words::tr("Tagline"), text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    box.exec();
}

QPushButton *addPrimaryButton(QDialogButtonBox &buttons, const QString &text)
{
    // The property comes first: the box polishes what it is given.
    auto *button = new QPushButton(text, &buttons);
    button->setProperty("primary", true);
    buttons.addButton(button, QDialogButtonBox::AcceptRole);
    return button;
}

} // namespace ui
