// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rescue.h"

#include "model/storage/backup_shelf.h"
#include "model/storage/repair.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QProgressDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Ends the work from within; not an error.
struct Stopped
{
};

/// Enough to know what the file went through; the command line tells every place.
QString lossesOf(const model::storage::RepairReport &report)
{
    constexpr qsizetype mostLines = 8;
    QStringList lines;
    for (const model::storage::Finding &finding : report.findings) {
        lines.append(
            finding.count > 1 ? Rescue::tr("%1 (%2 times)").arg(finding.text).arg(finding.count)
                              : finding.text);
    }
    if (lines.size() > mostLines) {
        lines = lines.first(mostLines) + QStringList{u"…"_s};
    }
    return lines.join(u'\n');
}

} // namespace

Rescue::Rescue(Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
    m_pool.setMaxThreadCount(1);
}

Rescue::~Rescue()
{
    if (m_goOn) {
        *m_goOn = false;
    }
    m_pool.waitForDone();
}

void Rescue::offer(const QString &project, const model::Error &error, QWidget *window)
{
    constexpr qsizetype mostOffered = 3;
    const auto all = model::storage::BackupShelf::backupsOf(QFileInfo(project).canonicalFilePath());
    const auto newest = all.first(std::min(all.size(), mostOffered));
    QStringList ways;
    for (const auto &backup : newest) {
        ways.append(
            tr("Work with the backup of %1").arg(QLocale().toString(backup.at, QLocale::ShortFormat)));
    }
    ways.append(tr("Save what can be read…"));
    const auto way = m_dialogs.choose(window, tr("This project is damaged."), error.text(), ways);
    if (!way) {
        return;
    }
    if (*way < newest.size()) {
        copyBackup(newest.at(*way).path, project, window);
    } else {
        saveReadable(project, window);
    }
}

QString Rescue::askFor(QWidget *window, const QString &project, const QString &name)
{
    return m_dialogs.newProject(window, name.arg(QFileInfo(project).completeBaseName()) + u".tagline"_s);
}

void Rescue::copyBackup(const QString &backup, const QString &project, QWidget *window)
{
    const QString copy = askFor(window, project, tr("%1 from backup"));
    if (copy.isEmpty()) {
        return;
    }
    Work work{tr("Copying the backup…"), copy, tr("The backup could not be copied."), {}, false};
    work.run = [backup, copy](const std::function<void()> &) {
        if (QFileInfo::exists(copy)) {
            throw model::Error(tr("There is already something at “%1”. Choose another name.").arg(copy));
        }
        QFile file(backup);
        if (!file.copy(copy)) {
            throw model::Error(tr("“%1” cannot be written: %2.").arg(copy, file.errorString()));
        }
        return Told();
    };
    begin(work, window);
}

void Rescue::saveReadable(const QString &project, QWidget *window)
{
    const QString copy = askFor(window, project, tr("%1 repaired"));
    if (copy.isEmpty()) {
        return;
    }
    Work work{tr("Saving what can be read…"), copy, tr("What can be read could not be saved."), {}};
    work.run = [project, copy](const std::function<void()> &goOn) {
        const auto report = model::storage::repairProject(project, copy, goOn);
        return Told{
            tr("Saved: %1, %2.")
                .arg(
                    tr("%n article(s)", nullptr, static_cast<int>(report.articles)),
                    tr("%n annotation(s)", nullptr, static_cast<int>(report.annotations))),
            lossesOf(report)};
    };
    begin(work, window);
}

/// The window can do nothing else meanwhile: what it wrote now would be lost with the damaged file.
void Rescue::begin(const Work &work, QWidget *window)
{
    m_goOn = std::make_shared<std::atomic<bool>>(true);
    const QPointer<QProgressDialog> progress =
        new QProgressDialog(work.words, work.canStop ? tr("Cancel") : QString(), 0, 0, window);
    progress->setWindowModality(Qt::WindowModal);
    progress->setWindowTitle(tr("Tagline"));
    if (work.canStop) {
        connect(progress, &QProgressDialog::canceled, this, [goOn = m_goOn] { *goOn = false; });
    }
    progress->show();
    const auto end = [this, progress, window](const std::function<void()> &then) {
        QMetaObject::invokeMethod(this, [progress, window, then] {
            delete progress.data();
            window->activateWindow();
            then();
        });
    };
    m_pool.start([this, work, window, end, goOn = m_goOn] {
        try {
            const Told told = work.run([goOn] {
                if (!*goOn) {
                    throw Stopped();
                }
            });
            end([this, work, window, told] {
                if (!told.text.isEmpty()) {
                    m_dialogs.inform(window, told.text, told.explanation);
                }
                emit saved(work.copy);
            });
        } catch (const Stopped &) {
            end([] {});
        } catch (const model::Error &error) {
            end([this, work, window, error] { m_dialogs.tell(window, work.failed, error.text()); });
        }
    });
}

} // namespace ui
