// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/erasing.h"

#include "model/storage/erasing.h"
#include "ui/articles/articles_pane.h"
#include "ui/articles/erase_dialog.h"
#include "ui/articles/removed_dialog.h"

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

void Erasing::erase(const QList<model::Article> &articles)
{
    if (articles.isEmpty() || !m_project || !m_project->isOpen() || !m_project->readOnlyReason().isEmpty()) {
        return;
    }
    emit leaving();
    QWidget *above = m_removed ? static_cast<QWidget *>(m_removed.data()) : m_window;
    auto *dialog = new EraseDialog(*m_project, articles, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // Not from within what the project's own thread reported: the project goes.
        QMetaObject::invokeMethod(
            this, [this, ids = dialog->articles(), all = dialog->takesBackups()] { finish(ids, all); },
            Qt::QueuedConnection);
    });
    dialog->open();
}

/// The dialog's project is gone once the window has opened it anew.
void Erasing::finish(const QList<model::ArticleId> &articles, bool takesBackups)
{
    if (!m_project) {
        return;
    }
    const QString path = m_project->path();
    emit erased(path);
    emit said(tr("Erased for good."));
    m_pool.start([this, articles, takesBackups, path = QFileInfo(path).canonicalFilePath()] {
        QList<BackupFile> left = model::storage::backupsHolding(path, articles);
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
