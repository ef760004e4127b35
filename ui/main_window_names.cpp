// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's parts are joined about people, places and organizations.
#include "model/storage/entity_use.h"
#include "ui/entities/names_dialog.h"
#include "ui/main_window.h"
#include "ui/panel/inspector.h"
#include "ui/panel/name_links.h"
#include "ui/panel/panel.h"

namespace ui {

void MainWindow::joinNames()
{
    NameLinks &links = m_panel->inspector().nameLinks();
    links.nameKeyOf(*m_actions.partName);
    connect(&links, &NameLinks::entityChosen, &m_tagging, &Tagging::meanEntity);
    connect(&links, &NameLinks::newNameChosen, &m_tagging, &Tagging::meanNew);
    connect(&links, &NameLinks::renameChosen, &m_tagging, &Tagging::rename);
    connect(&links, &NameLinks::partRequested, &m_tagging, &Tagging::partName);
    connect(&links, &NameLinks::aliasRequested, &m_tagging, &Tagging::alsoCall);
    connect(&links, &NameLinks::useWanted, this, [this, &links](model::EntityId id) {
        m_project->read<model::storage::EntityUse>(
            &links, [id](model::storage::Store &store) { return store.entityUse(id); },
            [&links, id](const model::storage::EntityUse &use) { links.showUse(id, use); });
    });
    connect(m_actions.partName, &QAction::triggered, &m_tagging, &Tagging::partCurrentName);
    connect(m_actions.showNames, &QAction::triggered, this, &MainWindow::showNames);
}

void MainWindow::showNames()
{
    m_panel->inspector().commit();
    if (!m_names) {
        m_names = new NamesDialog(*m_project, *m_dialogs, m_theme, {m_actions.undo, m_actions.redo}, this);
        m_names->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_names, &NamesDialog::placeChosen, this, [this](const Place &place) {
            if (m_correcting.leave()) {
                m_reader->endExtentEdit();
                m_navigation.goTo(place);
            }
        });
        connect(m_names, &NamesDialog::erasingRequested, this, [this](const QList<model::Entity> &names) {
            m_erasing.eraseNames(names, m_names);
        });
        const model::ArticlePage *page = m_project->page();
        const model::Annotation *current = page ? page->annotations.find(m_reader->current()) : nullptr;
        if (current) {
            m_names->choose(current->entity);
        }
    }
    m_names->show();
    m_names->raise();
    m_names->activateWindow();
}

} // namespace ui
