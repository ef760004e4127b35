// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with a damaged project: saying it, and offering the ways out.
#include "model/storage/backup_shelf.h"
#include "model/storage/repair.h"
#include "ui/banner.h"
#include "ui/main_window.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

/// The ways out of a damaged project: its newest backups, and what can still be read. Work goes on in a copy
/// of the chosen one: the backup stays what it is, and so does the damaged file.
void MainWindow::offerWaysOut(const QString &project, const model::Error &error)
{
    constexpr qsizetype mostOffered = 3;
    const QFileInfo file(project);
    const auto all = model::storage::BackupShelf::backupsOf(file.canonicalFilePath());
    const auto newest = all.first(std::min(all.size(), mostOffered));
    QStringList ways;
    for (const auto &backup : newest) {
        ways.append(
            tr("Work with the backup of %1").arg(QLocale().toString(backup.at, QLocale::ShortFormat)));
    }
    ways.append(tr("Save what can be read…"));
    const auto way = m_dialogs->choose(this, tr("This project is damaged."), error.text(), ways);
    if (!way) {
        return;
    }
    const bool isBackup = *way < newest.size();
    const QString name = isBackup ? tr("%1 from backup") : tr("%1 repaired");
    const QString copy = m_dialogs->newProject(this, name.arg(file.completeBaseName()) + u".tagline"_s);
    if (copy.isEmpty()) {
        return;
    }
    if (!isBackup) {
        repairTo(copy, project);
    } else if (!QFileInfo::exists(copy) && QFile::copy(newest.at(*way).path, copy)) {
        openProject(copy);
    } else {
        m_dialogs->tell(
            this, tr("The backup could not be copied."),
            tr("“%1” exists already or cannot be written. Choose another name.").arg(copy));
    }
}

/// Saves what can be read of a damaged project to a new one, tells what was lost, and opens it.
void MainWindow::repairTo(const QString &copy, const QString &project)
{
    try {
        const auto report = model::storage::repairProject(project, copy, {});
        QStringList lines;
        for (const model::storage::Finding &finding : report.findings) {
            lines.append(finding.line());
        }
        m_dialogs->inform(
            this, tr("Saved: %1 articles, %2 annotations.").arg(report.articles).arg(report.annotations),
            lines.join(u'\n'));
        openProject(copy);
    } catch (const model::Error &failure) {
        m_dialogs->tell(this, tr("What can be read could not be saved."), failure.text());
    }
}

/// Says what the open page leaves out, and takes back what was said of another.
void MainWindow::showDamage()
{
    if (m_trouble->text() == m_damage) {
        m_trouble->hide();
    }
    m_damage.clear();
    if (const int count = m_project->page()->damagedAnnotations; count > 0) {
        m_damage =
            tr("Damaged in the file, and therefore not shown: %n annotation(s) of this article. Work on "
               "with a backup, or save what can be read: tagline check PROJECT --repair-to FILE",
               nullptr, count);
        m_trouble->say(m_damage);
    }
}

} // namespace ui
