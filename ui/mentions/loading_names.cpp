// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/loading_names.h"

#include "model/storage/known_entities.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

LoadingNames::LoadingNames(Dialogs &dialogs, QWidget *window)
    : m_dialogs(dialogs)
    , m_window(window)
{
}

void LoadingNames::setProject(model::Project *project)
{
    m_project = project;
    m_isReading = false;
    m_entities.clear();
    m_awaited = {};
}

void LoadingNames::request()
{
    if (!m_project || !m_project->isOpen() || !m_project->readOnlyReason().isEmpty() || m_isReading) {
        return;
    }
    const QString path = m_dialogs.openNames(m_window);
    if (path.isEmpty()) {
        return;
    }
    m_isReading = true;
    m_project->read<Read>(
        m_project,
        [path, codebook = m_project->codebook(), by = m_project->by()](model::storage::Store &store) {
            const auto listed = model::exchange::readNamesFile(path, codebook);
            const QList<model::Entity> known = model::storage::knownEntities(store.database());
            return Read{model::suggest::loadNames(known, listed.names, by), listed.warnings};
        },
        [this, path](const Read &read) {
            m_isReading = false;
            take(path, read);
        },
        [this](const model::Error &error) {
            m_isReading = false;
            m_dialogs.tell(m_window, tr("The names could not be loaded."), error.text());
        });
}

void LoadingNames::take(const QString &path, const Read &read)
{
    const model::suggest::LoadedNames &names = read.names;
    const auto count = static_cast<int>(names.entities.size());
    QStringList parts = {
        tr("%Ln new", "names", static_cast<int>(names.made)) + u", "_s
        + tr("%Ln known and completed", "names", static_cast<int>(names.completed)) + u". "_s
        + tr("Then their places in all articles are looked for, and nothing is tagged unasked.")};
    constexpr qsizetype most = 8;
    const QStringList warnings = read.warnings + names.conflicts;
    parts += warnings.mid(0, most);
    if (warnings.size() > most) {
        parts.append(tr("… and %Ln more remark(s).", nullptr, static_cast<int>(warnings.size() - most)));
    }
    if (!m_dialogs.confirm(
            m_window,
            {tr("Load %Ln name(s) of “%1”?", nullptr, count).arg(QFileInfo(path).fileName()),
             parts.join(u"\n\n"_s), tr("Load")})) {
        return;
    }
    m_entities = names.entities;
    if (names.edit.change.isEmpty()) {
        emit loaded(m_entities);
        return;
    }
    m_awaited = names.edit.change;
    m_project->perform(names.edit);
}

void LoadingNames::projectChanged(const model::Change &change)
{
    if (!m_awaited.isEmpty() && change == m_awaited) {
        m_awaited = {};
        emit loaded(m_entities);
    }
}

} // namespace ui
