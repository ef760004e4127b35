// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coders/coder_editing.h"

#include "model/project/coder_rules.h"
#include "ui/coders/coders_dialog.h"
#include "ui/coders/give_dialog.h"
#include "ui/panel/marks.h"
#include "ui/window_memory.h"

#include <utility>

namespace ui {

CoderEditing::CoderEditing(const Theme &theme, QWidget *window)
    : m_theme(theme)
    , m_window(window)
{
}

CoderEditing::~CoderEditing() = default;

void CoderEditing::setProject(model::Project *project)
{
    delete m_dialog.data();
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_toSay.clear();
    if (project) {
        connect(project, &model::Project::readAnew, this, &CoderEditing::sayReread);
        connect(project, &model::Project::failed, this, [this] { m_toSay.clear(); });
    }
}

void CoderEditing::showCoders()
{
    if (!m_project || !m_project->isOpen()) {
        return;
    }
    if (!m_dialog) {
        m_dialog = new CodersDialog(*m_project, m_theme, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &CodersDialog::coderChosen, this, &CoderEditing::choose);
        connect(m_dialog, &CodersDialog::givingRequested, this, [this] { give({}); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CoderEditing::choose(model::CoderId id)
{
    const model::Coder *coder = m_project ? model::findCoder(m_project->coders(), id) : nullptr;
    if (!coder || id == m_project->coder().id) {
        return;
    }
    emit leaving();
    m_toSay = tr("%1 codes from now on.").arg(marks::isolated(coder->name));
    memory::rememberCoder(m_project->path(), id);
    m_project->setCoder(id);
}

void CoderEditing::give(const QList<model::AnnotationId> &chosen)
{
    if (!m_project || !m_project->isOpen() || !m_project->readOnlyReason().isEmpty()
        || m_project->coders().size() < 2) {
        return;
    }
    emit leaving();
    QWidget *above = m_dialog ? static_cast<QWidget *>(m_dialog.data()) : m_window;
    auto *dialog = new GiveDialog(*m_project, chosen, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_project || !m_project->readOnlyReason().isEmpty()) {
            return;
        }
        m_toSay = tr("Given to %1: %n annotation(s). Undo takes that back.", nullptr,
                     static_cast<int>(dialog->count().annotations))
                      .arg(marks::isolated(dialog->receiver()));
        m_project->giveCodings(dialog->giving());
    });
    dialog->open();
}

void CoderEditing::sayReread()
{
    if (const QString words = std::exchange(m_toSay, {}); !words.isEmpty()) {
        emit said(words);
    }
}

} // namespace ui
