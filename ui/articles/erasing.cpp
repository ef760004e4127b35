// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/erasing.h"

#include "ui/articles/articles_pane.h"
#include "ui/articles/erase_dialog.h"
#include "ui/articles/notes_dialog.h"
#include "ui/articles/removed_dialog.h"
#include "ui/panel/marks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ui {

using model::storage::BackupFile;

Erasing::Erasing(Dialogs &dialogs, ArticlesPane &pane, QWidget *window)
    : m_dialogs(dialogs)
    , m_pane(pane)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

Erasing::~Erasing()
{
    m_pool.waitForDone();
}

void Erasing::setProject(model::Project *project)
{
    delete m_removed.data();
    delete m_notes.data();
    m_project = project;
}

void Erasing::eraseChosen()
{
    QList<model::Article> articles;
    for (const model::ArticleId &id : m_pane.chosen()) {
        if (const auto *summary = m_project ? m_project->article(id) : nullptr) {
            articles.append(summary->article);
        }
    }
    erase(articles);
}

bool Erasing::isPossible() const
{
    return m_project && m_project->isOpen() && m_project->readOnlyReason().isEmpty();
}

void Erasing::erase(const QList<model::Article> &articles)
{
    if (articles.isEmpty()) {
        return;
    }
    model::storage::Erasure erasure;
    for (const model::Article &article : articles) {
        erasure.articles.append(article.id);
    }
    const QString &title = articles.constFirst().title;
    ask(erasure,
        articles.size() == 1
            ? tr("Erase “%1” for good?").arg(title.isEmpty() ? tr("Untitled") : marks::isolated(title))
            : tr("Erase %n article(s) for good?", nullptr, static_cast<int>(articles.size())),
        m_removed ? static_cast<QWidget *>(m_removed.data()) : m_window);
}

void Erasing::eraseNames(const QList<model::Entity> &names, QWidget *above)
{
    if (names.isEmpty()) {
        return;
    }
    model::storage::Erasure erasure;
    for (const model::Entity &name : names) {
        erasure.names.append(name.id);
    }
    ask(erasure,
        names.size() == 1 ? tr("Erase “%1” for good?").arg(marks::isolated(names.constFirst().name))
                          : tr("Erase %n name(s) for good?", nullptr, static_cast<int>(names.size())),
        above);
}

void Erasing::ask(const model::storage::Erasure &erasure, const QString &question, QWidget *above)
{
    if (!isPossible()) {
        return;
    }
    emit leaving();
    auto *dialog = new EraseDialog(*m_project, erasure, question, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // Not from within what the project's own thread reported: the project goes.
        QMetaObject::invokeMethod(
            this, [this, erased = dialog->erasure(), all = dialog->takesBackups()] { finish(erased, all); },
            Qt::QueuedConnection);
    });
    dialog->open();
}

/// The dialog's project is gone once the window has opened it anew.
void Erasing::finish(const model::storage::Erasure &erasure, bool takesBackups)
{
    if (!m_project) {
        return;
    }
    const QString path = m_project->path();
    emit erased(path);
    emit said(tr("Erased for good."));
    m_pool.start([this, erasure, takesBackups, path = QFileInfo(path).canonicalFilePath()] {
        QList<BackupFile> left = model::storage::backupsHolding(path, erasure);
        if (takesBackups) {
            left.removeIf([](const BackupFile &backup) { return QFile::remove(backup.path); });
        }
        QMetaObject::invokeMethod(this, [this, left] { tellOfBackups(left); });
    });
}

void Erasing::tellOfBackups(const QList<BackupFile> &left)
{
    if (left.isEmpty()) {
        return;
    }
    QStringList names;
    for (const BackupFile &backup : left) {
        names.append(QDir::toNativeSeparators(backup.path));
    }
    m_dialogs.inform(
        m_window, tr("What was erased still stands in %n backup(s).", nullptr, static_cast<int>(left.size())),
        tr("Delete what you do not need of them:") + u'\n' + names.join(u'\n'));
}

void Erasing::showNotes()
{
    if (!m_project || !m_project->isOpen()) {
        return;
    }
    if (!m_notes) {
        m_notes = new NotesDialog(*m_project, m_window);
        m_notes->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_notes, &NotesDialog::placeChosen, this, &Erasing::placeChosen);
        connect(m_notes, &NotesDialog::nameChosen, this, &Erasing::nameChosen);
        connect(m_notes, &NotesDialog::erasingRequested, this, [this](const auto &owners) {
            ask({{}, {}, owners}, tr("Erase %n note(s) for good?", nullptr, static_cast<int>(owners.size())),
                m_notes);
        });
    }
    m_notes->show();
    m_notes->raise();
    m_notes->activateWindow();
}

void Erasing::showRemoved()
{
    if (!m_project || !m_project->isOpen()) {
        return;
    }
    if (!m_removed) {
        m_removed = new RemovedDialog(*m_project, m_window);
        m_removed->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_removed, &RemovedDialog::erasingRequested, this, &Erasing::erase);
    }
    m_removed->show();
    m_removed->raise();
    m_removed->activateWindow();
}

} // namespace ui
