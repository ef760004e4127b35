// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/coders/coder_button.h"
#include "ui/panel/page_counts.h"

#include <QStatusBar>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

class Announcement;

/// The lowest line of the window: which file, whether it is saved, who codes; at the right what the open
/// article has.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    /// nullptr or a project that is not open yet shows nothing.
    void showProject(const model::Project *project);
    /// The counts are of the project's open article.
    void showCounts(const model::Project &project, const PageCounts &counts);
    /// Where claims of the article have no source, a button that tells how many does this.
    void offerUnsourced(QAction &next);
    CoderButton &coder() { return *m_coder; }
    /// A word to the person, for some seconds.
    void say(const QString &text);
    /// A word to those who cannot see what else shows it.
    void announce(const QString &text);
    /// Says in full when the last edit was written.
    void sayWhenSaved(const model::Project &project);

private:
    QLabel *m_file;
    QLabel *m_saved;
    CoderButton *m_coder;
    QLabel *m_counts;
    QToolButton *m_unsourced;
    Announcement *m_announcement;
};

} // namespace ui
