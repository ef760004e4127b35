// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model::storage {

/// A project file that is being made beside the place it will have, and is taken away again unless it is
/// moved there.
class FreshFile
{
public:
    /// Throws model::Error where something stands at the target, or nothing can be made there.
    explicit FreshFile(const QString &target);
    ~FreshFile();
    Q_DISABLE_COPY_MOVE(FreshFile)

    const QString &path() const { return m_path; }
    /// Gives it its name. Throws model::Error if something has come there meanwhile.
    void keep();

private:
    QString m_target;
    QString m_path;
    bool m_kept = false;
};

} // namespace model::storage
