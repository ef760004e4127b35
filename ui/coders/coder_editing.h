// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

namespace ui {

class CodersDialog;

/// What hands do about who codes: shows the coders, lets another one work here, gives codings away.
class CoderEditing final : public QObject
{
    Q_OBJECT

public:
    CoderEditing(const Theme &theme, QWidget *window);
    ~CoderEditing() override;

    /// Works on the project until the next call; nullptr for none.
    void setProject(model::Project *project);

    void showCoders();
    /// Lets another one work here from now on, and remembers it for this project on this computer.
    void choose(model::CoderId id);
    /// Asks which codings go to whom. `chosen` are those of the list.
    void give(const QList<model::AnnotationId> &chosen);

signals:
    /// Something that is being typed is to be kept as the work of who codes now.
    void leaving();
    void said(const QString &text);

private:
    void sayReread();

    const Theme &m_theme;
    QWidget *m_window;
    QPointer<model::Project> m_project;
    QPointer<CodersDialog> m_dialog;
    QString m_toSay; ///< once all is read anew
};

} // namespace ui
