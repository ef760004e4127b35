// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QObject>

class QAction;

namespace ui {

class Banner;

/// Whether the file lies where files are cleared away: temporary folders, what a mail program opened,
/// downloads.
bool isPassingPlace(const QString &path);

/// Offers a lasting place to a project that lies in a passing one, before the first edit: a copy in
/// Documents/Tagline, in which work goes on. The file itself stays as it is.
class PassingPlace final : public QObject
{
    Q_OBJECT

public:
    /// `keep` is the action of the menu, which the banner offers too.
    PassingPlace(Banner &banner, QAction &keep, QObject *parent = nullptr);

    /// nullptr, or a project that is open.
    void setProject(model::Project *project);
    /// Whether there is a project that could get a lasting place.
    bool isOffered() const;

signals:
    void kept(const QString &path); ///< the copy, to be opened in place of the project
    void failed(const model::Error &error);

private:
    void keepCopy();

    Banner &m_banner;
    model::Project *m_project = nullptr;
    bool m_isKeeping = false;
};

} // namespace ui
