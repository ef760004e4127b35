// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "ui/announcement.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_file(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_coder(new CoderButton(theme, this))
    , m_counts(new QLabel(this))
    , m_unsourced(new QToolButton(this))
    , m_announcement(new Announcement(this))
{
    setSizeGripEnabled(false);
    // In one widget, which a message hides: a label of the bar's own that is shown meanwhile would lie over
    // it.
    auto *project = new QWidget(this);
    auto *line = new QHBoxLayout(project);
    line->setContentsMargins({});
    line->addWidget(m_file);
    line->addWidget(m_saved);
    line->addWidget(m_coder);
    addWidget(project);
    // The bar hides it, too, but shows it again when it lays itself out at that moment.
    connect(this, &QStatusBar::messageChanged, project, [project](const QString &message) {
        project->setVisible(message.isEmpty());
    });
    m_unsourced->setObjectName(u"unsourced"_s);
    m_unsourced->setProperty("role", u"flat"_s);
    m_unsourced->setFocusPolicy(Qt::TabFocus);
    m_unsourced->hide();
    addPermanentWidget(m_counts);
    addPermanentWidget(m_unsourced);
}

void StatusLine::showProject(const model::Project *project)
{
    const bool open = project && project->isOpen();
    for (QLabel *label : {m_file, m_saved, m_counts}) {
        label->setVisible(open);
    }
    m_coder->showCoders(project);
    if (!open) {
        m_unsourced->hide();
        return;
    }
    m_file->setText(QFileInfo(project->path()).fileName());
    m_file->setToolTip(project->path());
    const bool readOnly = !project->readOnlyReason().isEmpty();
    m_saved->setText(readOnly ? tr("read-only") : project->isWriting() ? tr("saving…") : tr("✓ saved"));
}

void StatusLine::showCounts(const model::Project &project, const PageCounts &counts)
{
    m_unsourced->setVisible(project.page() && counts.claimsWithoutSource() > 0);
    if (!project.page()) {
        m_counts->clear();
        return;
    }
    QStringList parts = {tr("%n tag(s)", nullptr, counts.annotations())};
    if (const model::Tag *person = project.codebook().named(u"person")) {
        parts.append(tr("%n person(s)", nullptr, counts.entitiesOf(person->id)));
    }
    parts.append(tr("%n claim(s)", nullptr, counts.claims()));
    m_counts->setText(parts.join(u" · "_s));
    m_unsourced->setText(tr("%n claim(s) without a source", nullptr, counts.claimsWithoutSource()));
    m_unsourced->setAccessibleName(m_unsourced->text());
}

void StatusLine::offerUnsourced(QAction &next)
{
    connect(m_unsourced, &QToolButton::clicked, &next, &QAction::trigger);
    const auto showTip = [this, &next] {
        const QString key = next.shortcut().toString(QKeySequence::NativeText);
        m_unsourced->setToolTip(key.isEmpty() ? next.toolTip() : u"%1 (%2)"_s.arg(next.toolTip(), key));
    };
    connect(&next, &QAction::changed, this, showTip);
    showTip();
}

void StatusLine::say(const QString &text)
{
    constexpr int duration = 6000;
    showMessage(text, duration);
    announce(text);
}

void StatusLine::announce(const QString &text)
{
    m_announcement->say(text);
}

void StatusLine::sayWhenSaved(const model::Project &project)
{
    if (!project.readOnlyReason().isEmpty()) {
        say(tr("This project is open for reading only; nothing can be changed."));
    } else if (project.isWriting()) {
        say(tr("The last change is being written just now."));
    } else if (project.lastSaved() == 0) {
        say(tr("Nothing was changed since this project was opened; all of it is in the file."));
    } else {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(project.lastSaved());
        say(tr("All of it is saved. The last change was written at %1.")
                .arg(QLocale().toString(at.time(), QLocale::LongFormat)));
    }
}

} // namespace ui
